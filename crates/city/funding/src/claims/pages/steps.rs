//! What moves a claim on: sending, passing, returning, holding, reopening.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use store::Command;
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Failed, Html, Page, PageError, Posted, Viewer};

use super::list::{first, wanted};
use super::{address, seen};
use crate::claims::commands::{
    ApproveClaim, CheckClaim, HoldClaim, RecheckClaim, ReopenClaim, ResumeClaim, ReturnClaim,
    ReviewClaim, SubmitClaim, WithdrawClaim,
};
use crate::claims::queries::{CaseView, phases_of};
use crate::claims::state::{Phase, WORDS_MAX};

/// A form with one field for words, such as a reason.
struct Words<'a> {
    title: &'static str,
    verb: &'static str,
    field: &'static str,
    label: &'static str,
    hint: &'static str,
    optional: bool,
    sentence: bool,
    danger: bool,
    about: Html,
    view: &'a CaseView,
}

impl<'a> Words<'a> {
    /// A reason that must be given.
    fn reason(view: &'a CaseView) -> Words<'a> {
        Words {
            title: "",
            verb: "",
            field: "reason",
            label: "",
            hint: "",
            optional: false,
            sentence: false,
            danger: false,
            about: Html::default(),
            view,
        }
    }

    fn page(&self, viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
        let t = viewer.t();
        let to = address(&self.view.claim.id);
        let mut words = Field::area(self.field, t.say(self.label))
            .hint(t.say(self.hint))
            .max(WORDS_MAX);
        if self.optional {
            words = words.optional(t);
        }
        let seen = self.view.claim.row_version.to_string();
        let mut form = viewer
            .form(format!("{to}/{}", self.verb))
            .field(Field::hidden("seen", seen));
        if !self.about.is_empty() {
            form = form.html(self.about.clone());
        }
        form = form.field(words);
        if self.sentence {
            form = form.field(
                Field::text("sentence", t.say("claim-sentence"))
                    .hint(t.say("claim-sentence-hint"))
                    .narrow()
                    .optional(t),
            );
        }
        let button = Button::new(t.say(self.title));
        let button = if self.danger {
            button.danger()
        } else {
            button.primary()
        };
        let form = form
            .button(button)
            .cancel(&to, t.say("claim-back"))
            .values(values)
            .errors(errors.clone());
        Page::desk(viewer, t.say(self.title).into_owned())
            .crumb("/claims", t.say("claim-title"))
            .crumb(to, &self.view.claim.number)
            .with_errors(&errors)
            .html(Html::of(&form))
    }
}

/// The version of the row that was on the screen.
pub(crate) fn seen_of(read: &mut Reader<'_>) -> Option<i32> {
    read.whole("seen", 0, i32::MAX)
}

macro_rules! words_page {
    ($(#[$doc:meta])* $form:ident, $post:ident, $words:ident, $said:literal, $read:expr) => {
        $(#[$doc])*
        pub async fn $form(
            viewer: Viewer,
            State(app): State<App>,
            Path(id): Path<String>,
        ) -> Result<Page, PageError> {
            let view = seen(&app, &viewer, &id).await?;
            Ok($words(&viewer, &view).page(&viewer, &Values::default(), FormErrors::new()))
        }

        $(#[$doc])*
        pub async fn $post(
            viewer: Viewer,
            State(app): State<App>,
            Path(id): Path<String>,
            posted: Posted,
        ) -> Result<Response, PageError> {
            let view = seen(&app, &viewer, &id).await?;
            let read = |read: &mut Reader<'_>| {
                let build: fn(&mut Reader<'_>, String) -> Option<_> = $read;
                build(read, id.clone())
            };
            Ok(match app.submit(&viewer, &posted, read).await? {
                Ok(answer) => {
                    let _ = &answer;
                    viewer.go(address(&id)).said($said).into_response()
                }
                Err(errors) => $words(&viewer, &view)
                    .page(&viewer, posted.values(), errors)
                    .into_response(),
            })
        }
    };
}

fn return_words<'a>(_: &Viewer, view: &'a CaseView) -> Words<'a> {
    Words {
        title: "claim-return",
        verb: "return",
        label: "claim-return-reason",
        hint: "claim-return-reason-hint",
        sentence: true,
        ..Words::reason(view)
    }
}

words_page!(
    /// Sending a claim back to its applicant.
    return_form, return_, return_words, "claim-returned", |read, claim_id| {
        let reason = read.text("reason", WORDS_MAX);
        let sentence = read.opt_text("sentence", 20);
        let seen = seen_of(read);
        Some(ReturnClaim { claim_id, seen: seen?, reason: reason?, sentence: sentence? })
    }
);

fn hold_words<'a>(_: &Viewer, view: &'a CaseView) -> Words<'a> {
    Words {
        title: "claim-hold",
        verb: "hold",
        label: "claim-hold-reason",
        hint: "claim-hold-reason-hint",
        ..Words::reason(view)
    }
}

words_page!(
    /// Letting a claim wait.
    hold_form, hold, hold_words, "claim-held", |read, claim_id| {
        let reason = read.text("reason", WORDS_MAX);
        let seen = seen_of(read);
        Some(HoldClaim { claim_id, seen: seen?, reason: reason? })
    }
);

fn reopen_words<'a>(_: &Viewer, view: &'a CaseView) -> Words<'a> {
    Words {
        title: "claim-reopen",
        verb: "reopen",
        label: "claim-reopen-reason",
        hint: "claim-reopen-reason-hint",
        ..Words::reason(view)
    }
}

words_page!(
    /// Looking again at lines that got nothing.
    reopen_form, reopen, reopen_words, "claim-reopened", |read, claim_id| {
        let reason = read.text("reason", WORDS_MAX);
        let seen = seen_of(read);
        Some(ReopenClaim { claim_id, seen: seen?, line_ids: vec![], reason: reason? })
    }
);

fn withdraw_words<'a>(viewer: &Viewer, view: &'a CaseView) -> Words<'a> {
    let t = viewer.t();
    let follows = Note::new(Tone::Warn, Html::escaped(&t.say("claim-withdraw-follows")));
    Words {
        title: "claim-withdraw",
        verb: "withdraw",
        label: "claim-withdraw-reason",
        hint: "claim-withdraw-reason-hint",
        optional: true,
        danger: true,
        about: Html::of(&follows),
        ..Words::reason(view)
    }
}

words_page!(
    /// Taking a claim back.
    withdraw_form, withdraw, withdraw_words, "claim-withdrawn", |read, claim_id| {
        let reason = read.opt_text("reason", WORDS_MAX);
        let seen = seen_of(read);
        Some(WithdrawClaim { claim_id, seen: Some(seen?), reason: reason? })
    }
);

/// Sends a claim, first or again.
pub async fn submit(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = SubmitClaim {
        claim_id: id.clone(),
        seen: posted.get("seen").and_then(|seen| seen.parse().ok()),
        confirmed: posted.get("confirmed").is_some(),
    };
    act(&app, &viewer, &posted, command, &id, "claim-submitted").await
}

/// Lets a claim go on.
pub async fn resume(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = ResumeClaim {
        claim_id: id.clone(),
        seen: seen_version(&posted)?,
        opinion: String::new(),
    };
    act(&app, &viewer, &posted, command, &id, "claim-resumed").await
}

/// Runs the checks again.
pub async fn recheck(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = RecheckClaim {
        claim_id: id.clone(),
        seen: None,
    };
    act(&app, &viewer, &posted, command, &id, "claim-rechecked").await
}

/// Gives a command that has no form of its own; a refusal gets a page of its own.
async fn act<C: Command>(
    app: &App,
    viewer: &Viewer,
    posted: &Posted,
    command: C,
    id: &str,
    said: &'static str,
) -> Result<Response, PageError> {
    app.perform(viewer, command, posted).await?;
    Ok(viewer.go(address(id)).said(said).into_response())
}

/// The version that was on the screen.
fn seen_version(posted: &Posted) -> Result<i32, PageError> {
    posted
        .get("seen")
        .and_then(|seen| seen.parse().ok())
        .ok_or(PageError::Unreadable)
}

/// Passes a claim on by the reader's turn, and goes to the next one that waits for them.
pub async fn pass(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let seen = seen_version(&posted)?;
    pass_one(&app, &viewer, &id, seen, view.phase, posted.key()).await?;
    let mut waiting = wanted(&viewer, |_| None)?;
    waiting.phases = phases_of(&viewer.actor().roles);
    waiting.phases.retain(|phase| phase.under_review());
    let next = first(&app, &waiting).await?;
    let to = next.map_or_else(|| "/claims/queue".to_owned(), |next| address(&next.id));
    Ok(viewer
        .go(to)
        .said_with("claim-passed", vec![("number", view.claim.number.clone())])
        .into_response())
}

/// The command of the turn a claim in `phase` waits for.
pub(super) async fn pass_one(
    app: &App,
    viewer: &Viewer,
    id: &str,
    seen: i32,
    phase: Phase,
    key: &str,
) -> Result<(), Failed> {
    let (claim_id, opinion) = (id.to_owned(), String::new());
    match phase {
        Phase::Checked => {
            let command = ReviewClaim {
                claim_id,
                seen,
                opinion,
            };
            app.perform_keyed(viewer, command, key).await.map(|_| ())
        }
        Phase::Reviewed => {
            let command = ApproveClaim {
                claim_id,
                seen,
                opinion,
            };
            app.perform_keyed(viewer, command, key).await.map(|_| ())
        }
        // whatever else it is, the clerk's command says why not
        _ => {
            let command = CheckClaim {
                claim_id,
                seen,
                opinion,
            };
            app.perform_keyed(viewer, command, key).await.map(|_| ())
        }
    }
}
