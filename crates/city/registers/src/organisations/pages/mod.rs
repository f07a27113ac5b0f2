//! The pages of organisations: list, card, register and correct, suspend and resume.

pub mod edit;
pub mod list;
pub mod show;
pub mod suspend;

use web::components::{Icon, Look, Tag};
use web::{App, PageError, T, Viewer};

use super::{Kind, State, organisation, queries};

/// An organisation the reader may see: any for an office, its own for one that acts for it.
pub(crate) async fn seen(
    app: &App,
    viewer: &Viewer,
    id: &str,
) -> Result<organisation::Model, PageError> {
    viewer.actor().must_act_for(id)?;
    queries::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// Where it stands.
pub(super) fn state_tag(t: T, state: State) -> Tag {
    match state {
        State::Active => Tag::of(Look::Ok, Icon::Tick, t.say("organisation-active")),
        State::Suspended => Tag::of(Look::Warn, Icon::Pause, t.say("organisation-suspended")),
    }
}

/// What it is, with its ownership where that makes a difference.
pub(super) fn kind_words(t: T, kind: Kind, is_public: bool) -> String {
    let ownership = t.say(if is_public {
        "organisation-public"
    } else {
        "organisation-private"
    });
    match kind {
        Kind::Office | Kind::PublicBase => t.pick(&kind.name()).to_owned(),
        _ => t
            .with("organisation-kind-of")
            .s("kind", t.pick(&kind.name()))
            .s("ownership", ownership)
            .to_string(),
    }
}
