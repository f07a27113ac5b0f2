//! A worker's own pages, on a phone: the next lesson, classes and hours, results and certificates, and where the money is.
//!
//! Every query is bound to the person of the signed-in account. No page needs a script, and each stays small. Not here: signing
//! in, the account itself and its bank card (registers and the door have them).

mod classes;
mod home;
mod money;
mod queries;
pub mod way;

use kernel::Role;
use web::{Access, Feature};

/// Whose pages these are.
pub const WORKER: &[Role] = &[Role::Worker];

/// The feature with its pages.
pub fn feature() -> Feature {
    const MINE: Access = Access::roles(WORKER);
    Feature::new("worker")
        .get("/worker", MINE, home::show, &["3.11.1"])
        .get("/worker/classes", MINE, classes::list, &["3.1.1"])
        .get("/worker/classes/{id}", MINE, classes::show, &[])
        .get(
            "/worker/certificates",
            MINE,
            classes::certificates,
            &["2.3.1"],
        )
        .get("/worker/money", MINE, money::show, &["3.3.5", "4.2.3"])
        .phone_word("worker-word-home", "/worker")
        .phone_word("worker-word-classes", "/worker/classes")
        // the fourth word, 上课, is training's
        .phone_word("worker-word-money", "/worker/money")
}
