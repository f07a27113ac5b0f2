//! The landing page and the public list of classes that are open or about to begin.
//!
//! Nobody signs in here and nothing about a person is shown. Not here: the programmes (registers), the notices (funding).

mod open_classes;
mod page;

use web::{Access, Feature};

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("landing")
        .get("/", Access::public(), page::show, &["4.3.1"])
        .get(
            "/classes/open",
            Access::public(),
            open_classes::show,
            &["3.11.1", "4.3.1"],
        )
        .public_word("landing-word", "/")
        .public_word("landing-classes-word", "/classes/open")
}

/// How many classes are open or begin soon.
pub(crate) async fn open_count(
    app: &web::App,
    today: chrono::NaiveDate,
) -> Result<u64, web::PageError> {
    Ok(open_classes::open(app, today).await?.len() as u64)
}
