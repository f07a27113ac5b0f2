//! What was set comes into effect: in this process at once, in others within seconds.
//!
//! Most readers ask the database in the moment of use. What is asked at every request (session length, page size, upload size, the
//! telephone in the foot) is a picture in memory, painted anew here from the pack in force and the settings over it.

use std::time::Duration;

use access::settings::{Chosen, Setting};
use access::{Access, AccessSettings, settings};
use chrono::NaiveDate;
use kernel::Text;
use policy::Limits;
use registers::packs;
use web::{App, PageError, Site};

use crate::serve::site;

/// Seconds between two looks for what other processes changed.
const PAUSE: Duration = Duration::from_secs(2);
/// Bytes of a megabyte.
const MEGABYTE: u64 = 1024 * 1024;

/// The defaults of this day: the pack's, and those of the program where no pack speaks.
pub struct Defaults {
    access: AccessSettings,
    limits: Limits,
    site: Site,
    pack: std::sync::Arc<policy::Pack>,
}

impl Defaults {
    /// Of the pack in force on a day; none when none is.
    pub async fn on(app: &App, day: NaiveDate) -> Result<Option<Defaults>, PageError> {
        let pack = packs::in_force(app.store().read(), app.county(), day).await?;
        let current = app.site();
        Ok(pack.map(|pack| {
            let limits = pack.settings().limits.clone();
            Defaults {
                access: AccessSettings {
                    staff_idle_minutes: i64::from(limits.staff_session_minutes),
                    worker_session_hours: i64::from(limits.worker_session_days) * 24,
                    code_minutes: i64::from(limits.code_minutes),
                    ..AccessSettings::default()
                },
                site: site::site(current.county, &pack, current.proxies.clone()),
                limits,
                pack,
            }
        }))
    }

    /// The default of a setting, as it would be stored.
    pub fn text(&self, setting: Setting) -> String {
        let limits = &self.limits;
        let megabytes = |bytes: u64| bytes.div_ceil(MEGABYTE).to_string();
        match setting {
            Setting::RowsPerImport => limits.rows_per_import.to_string(),
            Setting::SheetMegabytes => megabytes(limits.sheet_bytes),
            Setting::ScanMegabytes => megabytes(limits.scan_bytes),
            Setting::PageRows => limits.page_rows.to_string(),
            Setting::LookUpsPerHour => limits.look_ups_per_hour.to_string(),
            Setting::RetentionYears => limits.retention_years.to_string(),
            Setting::Telephone => self.site.telephone.clone(),
            Setting::HoursZh => self.site.hours.zh.clone(),
            Setting::HoursEn => self.site.hours.en.clone(),
            other => self
                .access
                .number(other)
                .map(|n| n.to_string())
                .unwrap_or_default(),
        }
    }

    /// The site with what was set over it.
    fn site_with(&self, chosen: &Chosen) -> Site {
        let limits = packs::limits_with(&self.pack, chosen);
        let text = |setting| {
            chosen
                .text(setting)
                .map_or_else(|| self.text(setting), str::to_owned)
        };
        Site {
            telephone: text(Setting::Telephone),
            hours: Text::new(text(Setting::HoursZh), text(Setting::HoursEn)),
            ..site::limited(self.site.clone(), &limits)
        }
    }
}

/// Paints the picture anew from what is stored now.
pub async fn apply(app: &App) -> Result<(), PageError> {
    let chosen = settings::chosen(app.store().read(), app.county()).await?;
    if let Some(defaults) = Defaults::on(app, app.now().date()).await? {
        app.part::<Access>()?.apply(defaults.access.with(&chosen));
        app.set_site(defaults.site_with(&chosen));
    }
    Ok(())
}

/// What a picture was painted from.
#[derive(PartialEq)]
struct Seen {
    chosen: Chosen,
    day: NaiveDate,
    pack: Option<String>,
}

async fn look(app: &App) -> Result<Seen, PageError> {
    let (db, day) = (app.store().read(), app.now().date());
    Ok(Seen {
        chosen: settings::chosen(db, app.county()).await?,
        day,
        pack: packs::in_force(db, app.county(), day)
            .await?
            .map(|pack| pack.digest().to_owned()),
    })
}

/// Looks every few seconds until the store ends, and once a day tidies away what sessions and codes left behind.
pub async fn watch(app: App) {
    let mut last: Option<Seen> = None;
    loop {
        match look(&app).await {
            Ok(now) if last.as_ref() != Some(&now) => {
                let new_day = last.as_ref().is_none_or(|last| last.day != now.day);
                match apply(&app).await {
                    Ok(()) => last = Some(now),
                    Err(error) => tracing::error!(%error, "the settings cannot be applied"),
                }
                if new_day {
                    tidy(&app).await;
                }
            }
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "the settings cannot be read"),
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = app.store().ending() => return,
        }
    }
}

async fn tidy(app: &App) {
    let Ok(access) = app.part::<Access>() else {
        return;
    };
    if let Err(error) = access::tidy(app.store(), &access.settings()).await {
        tracing::error!(%error, "old sessions cannot be tidied away");
    }
}
