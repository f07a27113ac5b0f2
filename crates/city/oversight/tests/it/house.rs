//! The house the tests open: every city crate over one store, with the pack of Yong'an in force.

use kernel::{Actor, Role};
use registers::packs::commands::AdoptPack;
use registers::packs::read_folder;
use store::Registry;
use web::Feature;
use web::testing::{TestSite, actor};

/// The features of the city, the pages of oversight on top.
pub fn features() -> Vec<Feature> {
    let below = Feature::new("below")
        .bring(access::bring)
        .bring(registers::bring)
        .bring(training::bring)
        .bring(funding::bring)
        .command::<crate::told::Tell>();
    std::iter::once(below)
        .chain(oversight::features())
        .collect()
}

fn registry() -> Registry {
    web::compose(features()).0
}

/// A site with the pack of Yong'an in force.
pub async fn open() -> TestSite {
    let site = TestSite::open(features, registry).await;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    let files = read_folder(std::path::Path::new(folder)).unwrap();
    let county = site.app.site().county;
    let command = AdoptPack {
        files,
        valid_from: "2021-04-20".parse().unwrap(),
        reason: "tests".into(),
    };
    let system = Actor::system(county.as_str(), county);
    site.store
        .store
        .run(command, &system, "pack")
        .await
        .unwrap();
    site
}

/// Someone of an office.
pub fn officer(role: Role) -> Actor {
    actor(role.word(), &[role], None, None)
}

/// Someone who acts for an organisation.
pub fn of_organisation(role: Role, organisation: &str) -> Actor {
    actor(role.word(), &[role], Some(organisation), None)
}

/// A worker.
pub fn worker(person: &str) -> Actor {
    actor("worker", &[Role::Worker], None, Some(person))
}

/// Tells the story the pages show.
pub async fn told(site: &TestSite) {
    let county = site.app.site().county;
    let system = Actor::system(county.as_str(), county);
    let store = &site.store.store;
    let name = "花名册.xlsx";
    store
        .files()
        .put(
            store.keys(),
            name,
            "application/octet-stream",
            crate::told::FILE,
        )
        .unwrap();
    site.store
        .store
        .run(crate::told::Tell {}, &system, "told")
        .await
        .unwrap();
}
