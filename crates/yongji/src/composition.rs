//! What the house is put together from: every feature, in the order of the crates, and the parts handlers find.

use std::sync::Arc;

use access::demonstration::Demonstration;
use access::{Access, AccessSettings};
use documents::{Papers, Typeset};
use kernel::{Actor, RegionCode};
use policy::{Fault, Pack};
use registers::packs::commands::{AdoptPack, AdoptRefusal};
use registers::packs::{self, PackFile};
use registers::people::PersonPanels;
use rust_embed::Embed;
use store::{CommandError, Registry, Store, StoreError};
use training::classes::after::ClaimOfClass;
use training::enrolment::sheet_reader::{Isolated, SheetReader};
use web::{AppBuilder, Feature};

use crate::administration;
use crate::place::Marked;
use crate::serve::demonstration_bar;

/// The packs that come with the program, one folder a city.
#[derive(Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../policies"]
struct Packs;

/// The folder of a county's own pack, if one comes with the program.
fn pack_of(county: RegionCode) -> Option<&'static str> {
    match county.as_str() {
        "350481" => Some("yongan/"),
        _ => None,
    }
}

/// Every feature with its pages, in the order of the crates. `demonstration` adds what exists only in a directory that the
/// demonstration made.
pub fn features(demonstration: bool) -> Vec<Feature> {
    let mut features = vec![administration::feature()];
    features.extend(registers::features());
    features.extend(training::features());
    features.extend(funding::features());
    features.extend(oversight::features());
    if demonstration {
        features.push(demonstration_bar::feature());
    }
    features
}

/// Tables, migrations, commands and jobs of every feature.
pub fn registry() -> Registry {
    web::compose(features(false)).0
}

/// Signing in, with hashes as dear as the place deserves: what is set on pages comes over it once the app stands.
pub fn access(marked: Option<&Marked>) -> Result<Access, StoreError> {
    Access::new(if marked.is_some() {
        AccessSettings::cheap()
    } else {
        AccessSettings::default()
    })
}

/// The parts handlers find by their type.
pub fn parts(
    builder: AppBuilder,
    access: Access,
    marked: Option<&Marked>,
) -> Result<AppBuilder, StoreError> {
    let papers: Arc<dyn Papers> = Arc::new(Typeset::from_env());
    let builder = builder
        .part(access)
        .part(papers)
        .part(PersonPanels::new().with(training::enrolment::on_person))
        .part(ClaimOfClass::by(oversight::home::claim_of_class))
        .sign_in_page(administration::sign_in_page);
    let builder = match std::env::current_exe() {
        Ok(exe) => {
            let reader: Arc<dyn SheetReader> = Arc::new(Isolated { exe });
            builder.part(reader)
        }
        Err(_) => builder,
    };
    Ok(match marked {
        None => builder,
        Some(marked) => {
            let builder = match Demonstration::when(true) {
                Some(witness) => builder.part(witness),
                None => builder,
            };
            builder
                .part(marked.clone())
                .demonstration(demonstration_bar::Bar::over(marked.clock.clone()))
        }
    })
}

/// The files of the pack that comes with the program.
pub fn pack_files(county: RegionCode) -> Vec<PackFile> {
    let Some(folder) = pack_of(county) else {
        return vec![];
    };
    let mut files: Vec<PackFile> = Packs::iter()
        .filter_map(|path| {
            let inner = path.strip_prefix(folder)?.to_owned();
            let bytes = Packs::get(&path)?.data;
            Some(PackFile {
                path: inner,
                content: String::from_utf8(bytes.into_owned()).ok()?,
            })
        })
        .filter(|file| file.path.ends_with(".yaml"))
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The pack of the county this product was first made for, as it comes with the program.
pub fn carried_pack() -> Result<Pack, Vec<Fault>> {
    let folder = "yongan/";
    Pack::load_files(Packs::iter().filter_map(|path| {
        let inner = path.strip_prefix(folder)?.to_owned();
        Some((inner, Packs::get(&path)?.data.into_owned()))
    }))
}

/// A county without any pack adopts the one that comes with the program, in force from the day its document was issued.
pub async fn adopt_pack(store: &Store, county: RegionCode) -> Result<(), String> {
    let adopted = packs::adoptions(store.read(), county.as_str())
        .await
        .map_err(|error| error.to_string())?;
    if !adopted.is_empty() {
        return Ok(());
    }
    let files = pack_files(county);
    if files.is_empty() {
        return Err(format!(
            "no pack for {} comes with the program: adopt one first",
            county.as_str()
        ));
    }
    let pack = Pack::load_files(
        files
            .iter()
            .map(|file| (file.path.clone(), file.content.clone().into_bytes())),
    )
    .map_err(|faults| {
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    let command = AdoptPack {
        files,
        valid_from: pack.document().issued_on,
        reason: "the pack that comes with the program".into(),
    };
    let system = Actor::system(county.as_str(), county);
    match store.run(command, &system, "first pack").await {
        Ok(_) | Err(CommandError::Refused(AdoptRefusal::AlreadyAdopted)) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The permission table as it was last looked at. A change of rights changes this file, so that it is seen in review:
    /// `YJ_UPDATE=1 cargo test -p yongji permission` writes it anew.
    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/permissions.txt");

    #[test]
    fn the_permission_table_is_the_one_that_was_reviewed() {
        let (_, surface) = web::compose(features(false));
        let now = surface.matrix();
        if std::env::var_os("YJ_UPDATE").is_some() {
            std::fs::write(TABLE, &now).expect("the table is written");
        }
        let reviewed = std::fs::read_to_string(TABLE).expect("the reviewed table");
        assert!(
            now == reviewed,
            "rights changed; look at the difference and run with YJ_UPDATE=1:\n{now}"
        );
    }

    #[test]
    fn every_command_has_its_route_in_the_api() {
        let (registry, surface) = web::compose(features(false));
        // deadlines and jobs give these; nobody asks for them from outside
        let system_only = |may: &[kernel::Role]| may == [kernel::Role::System];
        let routed: Vec<&str> = surface
            .commands()
            .iter()
            .map(|command| command.name)
            .collect();
        let missing: Vec<&str> = registry
            .commands
            .iter()
            .filter(|command| !system_only(command.may) && !routed.contains(&command.name))
            .map(|command| command.name)
            .collect();
        assert!(missing.is_empty(), "commands without a route: {missing:?}");
    }
}
