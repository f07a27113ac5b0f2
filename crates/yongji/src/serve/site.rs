//! The words of one installation, from the pack in force.

use kernel::{RegionCode, Text};
use policy::Pack;
use web::Site;

/// The site of a county by its pack. `proxies` are believed about the sender.
pub fn site(county: RegionCode, pack: &Pack, proxies: Vec<std::net::IpAddr>) -> Site {
    let settings = pack.settings();
    let office = &settings.office;
    let first = office.telephones.first();
    Site {
        county,
        name: Text::new("永技", "Yongji"),
        mark: "永".into(),
        tagline: Text::new("终身职业技能培训", "lifelong vocational skills training"),
        host: office.name.clone(),
        telephone: first.map(|line| line.number.clone()).unwrap_or_default(),
        hours: first.map(|line| line.hours.clone()).unwrap_or_default(),
        upload_bytes_max: usize::try_from(
            settings.limits.scan_bytes.max(settings.limits.sheet_bytes),
        )
        .unwrap_or(usize::MAX),
        search: None,
        sign_in: "/sign-in",
        sign_out: "/sign-out",
        proxies,
    }
}
