//! The words of one installation, from the pack in force.

use kernel::{RegionCode, Text};
use policy::{Limits, Pack};
use web::Site;

/// The site of a county by its pack. `proxies` are believed about the sender.
pub fn site(county: RegionCode, pack: &Pack, proxies: Vec<std::net::IpAddr>) -> Site {
    let settings = pack.settings();
    let office = &settings.office;
    let first = office.telephones.first();
    let site = Site {
        county,
        name: Text::new("永技", "Yongji"),
        mark: "永".into(),
        tagline: Text::new("终身职业技能培训", "lifelong vocational skills training"),
        host: office.name.clone(),
        telephone: first.map(|line| line.number.clone()).unwrap_or_default(),
        hours: first.map(|line| line.hours.clone()).unwrap_or_default(),
        upload_bytes_max: 0,
        sheet_bytes_max: 0,
        page_rows: 0,
        search: None,
        sign_in: "/sign-in",
        sign_out: "/sign-out",
        proxies,
    };
    limited(site, &settings.limits)
}

/// The same site with these limits.
pub fn limited(site: Site, limits: &Limits) -> Site {
    let bytes = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    Site {
        upload_bytes_max: bytes(limits.scan_bytes.max(limits.sheet_bytes)),
        sheet_bytes_max: bytes(limits.sheet_bytes),
        page_rows: u64::from(limits.page_rows),
        ..site
    }
}
