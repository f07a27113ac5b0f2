//! `/classes/{id}`: a class as whoever opens it needs it: the filing while the institution fills it in, the case with
//! whose turn it is, what happened and what may be done after that.

use access::Hand;
use askama::Template;
use axum::extract::{Path, State};
use kernel::{Moment, Role};
use web::components::{
    Button, Clauses, Decide, Evidence, Note, Piece, Status, Step, StepState, Tag, Timeline, Tone,
    Turn,
};
use web::{App, Html, Page, PageError, T, Viewer};

use super::filing::Filing;
use super::{check, shown};
use crate::classes::after::After;
use crate::classes::case::SYSTEM;
use crate::classes::picture::Picture;
use crate::classes::queries;
use crate::classes::state::{ClassState, Move, Phase};
use crate::classes::tables::class_step;
use crate::classes::tasks::{Task, TaskKind, TaskStatus};
use crate::enrolment::panels::{card, card_flush, link, stack};
use crate::lessons::pages::change::may_change;
use crate::results::queries::best_of_class;

#[derive(Template)]
#[template(path = "classes/pages/case.html")]
struct CaseBody {
    main: Html,
    turn: Turn,
    history: String,
    line: Timeline,
    checks: Html,
    bar: Html,
}

/// `GET /classes/{id}`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let filing = Filing::open(&app, &viewer, &id).await?;
    let t = viewer.t();
    if filing.is_open(&viewer) {
        let told = crate::told::panel::about(&app, &viewer, "class", &id).await?;
        let main = card(
            "answers",
            t.say("class-so-far"),
            Html::default(),
            Html::of(&check::facts(t, &filing.picture, Some(&filing))),
        );
        return filing.page(&viewer, None, stack([told, main]));
    }
    case(&app, &viewer, &filing).await
}

async fn case(app: &App, viewer: &Viewer, filing: &Filing) -> Result<Page, PageError> {
    let t = viewer.t();
    let picture = &filing.picture;
    let class = &picture.class;
    let phase = shown::phase(class);
    let state = ClassState::of(class)?;
    let steps = queries::steps(app.store().read(), app.county(), &class.id).await?;
    let recusal = state.recusal(Hand::from(viewer.actor()));
    let home = filing.home();
    let after = match phase {
        Phase::Finished => Some(After::of(app, class).await?),
        _ => None,
    };

    let mut notes = vec![];
    if let (Some(taken), Some(role)) = (recusal, phase.turn())
        && phase.in_review()
        && viewer.is(role)
    {
        let title = Html::escaped(&t.say("class-recusal"));
        let text = t.say(&format!("class-recusal-{}", taken.word()));
        notes.push(Html::of(
            &Note::new(Tone::Warn, title).text(Html::escaped(&text)),
        ));
    }
    if picture.awaits_ruling()
        && !matches!(phase, Phase::Draft | Phase::Returned | Phase::Cancelled)
    {
        let title = Html::escaped(&t.say("class-unruled"));
        let mut text = vec![Html::escaped(&t.say("class-unruled-why"))];
        if viewer.is_any(&[Role::Reviewer, Role::Leader]) && phase.allows(Move::Rule) {
            text.push(Html::escaped(" "));
            text.push(link(format!("{home}/rule"), t.say("class-rule")));
        }
        notes.push(Html::of(
            &Note::new(Tone::Ask, title).text(Html::join(text)),
        ));
    }
    if let Some(reason) = &class.cancelled_reason {
        let title = Html::escaped(&t.say("class-state-cancelled"));
        notes.push(Html::of(&Note::new(Tone::Plain, title).text(t.zh(reason))));
    }
    let facts = card(
        "facts",
        t.say("class-facts"),
        t.zh(&picture.institution.name),
        Html::of(&check::facts(t, picture, None)),
    );
    let timetable = card_flush(
        "timetable",
        t.say("class-task-timetable"),
        Html::default(),
        check::timetable(t, picture, viewer.now()),
    );
    let graded = match phase {
        Phase::Approved | Phase::Teaching | Phase::Finished => Some(
            best_of_class(app.store().read(), app.county(), &class.id)
                .await?
                .len(),
        ),
        _ => None,
    };
    let told = crate::told::panel::about(app, viewer, "class", &class.id).await?;
    notes.extend([told, facts, papers(t, filing, graded), timetable]);
    let body = CaseBody {
        main: stack(notes),
        turn: turn(t, picture, phase, after.as_ref(), recusal, viewer),
        history: t.say("class-history").into_owned(),
        line: timeline(t, &steps, phase, class.due_on),
        checks: card_flush(
            "checks",
            t.say("class-checks"),
            Html::default(),
            checks(t, picture, &filing.tasks),
        ),
        bar: bar(viewer, filing, phase, recusal),
    };
    let mut page = Page::desk(viewer, class.title.clone())
        .chinese()
        .crumb("/classes", t.say("class-list"))
        .tag(shown::phase_tag(t, phase))
        .sub(Html::escaped(class.number.as_deref().unwrap_or_default()));
    if viewer.is(Role::SchoolManager) {
        if let Some(after) = &after {
            page = after_buttons(page, t, &home, after);
        }
        if phase != Phase::Cancelled {
            let address = filing.address(TaskKind::PlatformNumber);
            page = page.action(Button::link(t.say("class-platform-number-button"), address));
        }
        if may_change(viewer, class) {
            let address = format!("{home}/timetable/change");
            page = page.action(Button::link(t.say("lesson-change-timetable"), address));
        }
        if phase.allows(Move::Finish) {
            page = page.action(Button::link(
                t.say("class-finish"),
                format!("{home}/finish"),
            ));
        }
    }
    if viewer.is_any(&[Role::SchoolManager, Role::Clerk]) && phase.allows(Move::Cancel) {
        page = page.action(Button::link(
            t.say("class-cancel"),
            format!("{home}/cancel"),
        ));
    }
    if viewer.is_any(&[Role::Reviewer, Role::Leader]) && phase.allows(Move::Rule) {
        page = page.action(Button::link(t.say("class-rule"), format!("{home}/rule")));
    }
    page.action(Button::link(
        t.say("class-print"),
        format!("{home}/filing.pdf"),
    ))
    .body(&body)
}

/// The ways on from a finished class: what is missing comes first and stands out.
fn after_buttons(page: Page, t: T, home: &str, after: &After) -> Page {
    let results = if after.missing > 0 {
        t.say("class-to-results")
    } else {
        t.say("class-results")
    };
    let results = Button::link(results, format!("{home}/results"));
    let claim = match &after.claim {
        Some(claim) => Button::link(t.say("class-see-claim"), claim.address.clone()),
        None => Button::link(
            t.say("class-to-claim"),
            format!(
                "/claims/new?class_id={}",
                home.trim_start_matches("/classes/")
            ),
        ),
    };
    match (after.missing, &after.claim) {
        (0, None) => page.action(results).action(claim.primary()),
        (0, Some(_)) => page.action(results).action(claim),
        _ => page.action(results.primary()).action(claim),
    }
}

/// What comes next after a finished class, with the ways to it for the institution.
fn after_steps(t: T, home: &str, after: &After, own: bool) -> Vec<Html> {
    let step = |words: String, href: String| {
        if own {
            link(href, words)
        } else {
            Html::escaped(&words)
        }
    };
    let mut steps = vec![];
    if after.missing > 0 {
        let words = t
            .with("class-next-results")
            .n("n", after.missing)
            .to_string();
        steps.push(step(words, format!("{home}/results")));
    }
    let (key, href) = match &after.claim {
        None => ("class-to-claim", "/claims/new".to_owned()),
        Some(claim) if claim.with_institution => ("class-next-send-claim", claim.address.clone()),
        Some(claim) => ("class-see-claim", claim.address.clone()),
    };
    steps.push(step(t.say(key).into_owned(), href));
    steps
}

/// Whose turn it is, by when, what comes next.
fn turn(
    t: T,
    picture: &Picture,
    phase: Phase,
    after: Option<&After>,
    recusal: Option<Move>,
    viewer: &Viewer,
) -> Turn {
    let own = viewer.is(Role::SchoolManager);
    let waits = after.is_some_and(After::waits_for_institution);
    let key = match phase {
        Phase::Draft | Phase::Returned | Phase::Approved | Phase::Teaching => None,
        Phase::Finished if waits => None,
        Phase::Submitted => Some("class-turn-clerk"),
        Phase::Checked => Some("class-turn-reviewer"),
        Phase::Reviewed => Some("class-turn-leader"),
        Phase::Finished | Phase::Cancelled => Some("class-turn-nobody"),
    };
    let mine = match after {
        Some(_) => own && waits,
        None => phase
            .turn()
            .is_some_and(|role| viewer.is(role) && recusal.is_none()),
    };
    let whose = match key {
        _ if mine => Html::escaped(&t.say("class-turn-you")),
        Some(key) => Html::escaped(&t.say(key)),
        None => t.zh(&picture.institution.name),
    };
    let mut turn = Turn::new(t, whose);
    if let Some(due) = picture.class.due_on {
        turn = turn.by(due, shown::left(t, due));
    }
    turn = match after {
        Some(after) => {
            let home = format!("/classes/{}", picture.class.id);
            turn.next(&after_steps(t, &home, after, own))
        }
        None => turn.next(&[Html::escaped(
            &t.say(&format!("class-next-{}", phase.word())),
        )]),
    };
    if let Some(taken) = recusal.filter(|_| phase.in_review()) {
        let text = t.say(&format!("class-recusal-{}", taken.word()));
        turn = turn.recusal(Html::escaped(&text));
    }
    turn
}

/// What happened, and what is still to come with its latest day.
fn timeline(
    t: T,
    steps: &[class_step::Model],
    phase: Phase,
    due: Option<chrono::NaiveDate>,
) -> Timeline {
    let mut shown: Vec<Step> = steps
        .iter()
        .map(|step| {
            let state = match step.step.as_str() {
                "return" | "cancel" => StepState::Bad,
                _ => StepState::Done,
            };
            let mut note = vec![if step.by == SYSTEM {
                Html::escaped(&t.say("class-step-system"))
            } else {
                t.zh(&step.by_name)
            }];
            if step.step == "approve" && step.file_id.is_some() {
                note.push(Html::escaped(&t.say("class-step-on-paper")));
            } else if step.on_behalf_of.is_some() {
                note.push(Html::escaped(&t.say("class-step-as-deputy")));
            }
            if step.late {
                note.push(Html::escaped(&t.say("class-step-late")));
            }
            if step.step == "rule" {
                let urgent = step.opinion.as_deref() == Some("urgent");
                note.push(Html::escaped(&t.say(if urgent {
                    "class-step-urgent"
                } else {
                    "class-step-not-urgent"
                })));
            }
            let opinion = step.opinion.as_deref().filter(|_| step.step != "rule");
            for words in [step.reason.as_deref(), opinion].into_iter().flatten() {
                note.push(Html::escaped("　"));
                note.push(t.zh(words));
            }
            let one = Step::new(state, t.say(&format!("class-step-{}", step.step)))
                .note(Html::join(note))
                .when(t.moment(Moment::new(step.at)));
            match &step.sentence {
                Some(sentence) => one.clause(t, sentence),
                None => one,
            }
        })
        .collect();
    let coming: &[&str] = match phase {
        Phase::Submitted => &["check", "review", "approve"],
        Phase::Checked => &["review", "approve"],
        Phase::Reviewed => &["approve"],
        Phase::Approved => &["begin", "finish"],
        Phase::Teaching => &["finish"],
        Phase::Draft | Phase::Returned => &["submit"],
        Phase::Finished | Phase::Cancelled => &[],
    };
    for (place, step) in coming.iter().enumerate() {
        let state = if place == 0 && phase != Phase::Approved {
            StepState::Now
        } else {
            StepState::Next
        };
        let mut one = Step::new(state, t.say(&format!("class-step-{step}")));
        if let Some(due) = due.filter(|_| *step == "approve") {
            one = one.when(t.with("class-step-latest").date("day", due).to_string());
        }
        shown.push(one);
    }
    Timeline::new(t, shown)
}

/// The papers of the class.
fn papers(t: T, filing: &Filing, graded: Option<usize>) -> Html {
    let class = &filing.picture.class;
    let home = filing.home();
    let roster = t
        .with("class-roster-sum")
        .n("n", filing.picture.roster_count)
        .to_string();
    let name = |key: &str| Html::escaped(&t.say(key));
    let mut pieces = vec![
        Piece::received(t, name("class-task-roster"))
            .link(format!("{home}/roster"))
            .found(Html::escaped(&roster)),
    ];
    if let Some(n) = graded {
        let found = t.with("class-roster-sum").n("n", n).to_string();
        let piece = if n > 0 {
            Piece::received(t, name("class-results"))
        } else {
            Piece::new(name("class-results"), Tag::new(t, Status::Missing))
        };
        pieces.push(
            piece
                .link(format!("{home}/results"))
                .found(Html::escaped(&found)),
        );
        pieces.push(
            Piece::received(t, name("class-attendance-kept")).link(format!("{home}/attendance")),
        );
    }
    if class.syllabus_file_id.is_some() {
        let piece = Piece::received(t, name("class-syllabus-file"));
        pieces.push(piece.link(format!("{home}/files/syllabus")));
    }
    if class.paper_signature_file_id.is_some() {
        let mut piece = Piece::received(t, name("class-paper-scan"));
        if let Some(day) = class.paper_signed_on {
            let found = t.with("class-paper-signed").date("day", day).to_string();
            piece = piece.found(Html::escaped(&found));
        }
        pieces.push(piece.link(format!("{home}/files/approval")));
    }
    if class.platform_number.is_none() {
        let missing = Tag::new(t, Status::Missing);
        pieces.push(Piece::new(name("class-platform-number-label"), missing));
    }
    card_flush(
        "papers",
        t.say("class-papers"),
        Html::default(),
        Html::of(&Evidence::new(pieces)),
    )
}

/// What the system checked by itself.
fn checks(t: T, picture: &Picture, tasks: &[Task]) -> Html {
    let mut pieces = vec![];
    if let Some(programme) = picture.programme() {
        let chips = Html::of(&Clauses::new(t, &programme.sentences));
        let admitted = crate::classes::commands::must_admit(
            &picture.pack,
            &programme.id,
            &picture.institution,
            picture.class.free_of_charge,
            picture.class.starts_on.unwrap_or(picture.today),
        );
        let status = if admitted.is_ok() {
            Status::Eligible
        } else {
            Status::NotEligible
        };
        let name = Html::escaped(&t.say("class-check-carrier"));
        pieces.push(Piece::new(name, Tag::new(t, status)).found(chips));
    }
    for task in tasks {
        if matches!(
            task.kind,
            TaskKind::CheckAnswers | TaskKind::Programme | TaskKind::PlatformNumber
        ) {
            continue;
        }
        let status = match task.status {
            TaskStatus::Done => Status::Pass,
            TaskStatus::Problem => Status::Problem,
            TaskStatus::NotStarted | TaskStatus::InProgress | TaskStatus::CannotYet => {
                Status::Missing
            }
        };
        let name = Html::escaped(&shown::task_name(t, task.kind));
        let mut piece = Piece::new(name, Tag::new(t, status));
        // what was in time when it was sent is not late now
        let problem = task
            .problems
            .iter()
            .find(|problem| !matches!(problem, crate::classes::tasks::Problem::TooLate { .. }));
        match problem {
            Some(problem) => {
                piece = piece.found(Html::escaped(&shown::problem(t, problem)));
            }
            None if task.status == TaskStatus::Problem => {
                piece = Piece::new(
                    Html::escaped(&shown::task_name(t, task.kind)),
                    Tag::new(t, Status::Pass),
                );
            }
            None => {}
        }
        pieces.push(piece);
    }
    let class = &picture.class;
    let urgent = match class.urgent_occupation {
        Some(true) => Status::Eligible,
        Some(false) => Status::NotEligible,
        None => Status::Missing,
    };
    let mut piece = Piece::new(
        Html::escaped(&t.say("class-check-urgent")),
        Tag::new(t, urgent),
    );
    if let Some(basis) = &class.urgent_basis {
        piece = piece.found(t.zh(basis));
    }
    pieces.push(piece);
    Html::of(&Evidence::new(pieces))
}

/// Whether the step at hand is one of those who rule, and the ruling is missing.
pub(super) fn must_rule_first(filing: &Filing, phase: Phase) -> bool {
    matches!(phase, Phase::Checked | Phase::Reviewed) && filing.picture.awaits_ruling()
}

/// What this reader may decide now.
fn bar(viewer: &Viewer, filing: &Filing, phase: Phase, recusal: Option<Move>) -> Html {
    let t = viewer.t();
    let home = filing.home();
    let Some(role) = phase.turn().filter(|_| phase.in_review()) else {
        return Html::default();
    };
    let class = &filing.picture.class;
    let text = t
        .with("class-decide-numbers")
        .n("heads", filing.picture.roster_count)
        .n("hours", class.hours.unwrap_or(0))
        .to_string();
    let paper = Button::link(t.say("class-record-paper"), format!("{home}/paper"));
    if viewer.is(role) && recusal.is_none() {
        let mut buttons = vec![Button::link(
            t.say("class-return"),
            format!("{home}/return"),
        )];
        if phase == Phase::Reviewed && viewer.is(Role::Clerk) {
            buttons.push(paper);
        }
        if must_rule_first(filing, phase) {
            // what is unknown does not pass with one press: the ruling comes first, or the pass says that it is missing
            buttons.push(Button::link(
                t.say("class-pass-unruled"),
                format!("{home}/pass"),
            ));
            buttons.push(Button::link(t.say("class-rule"), format!("{home}/rule")).primary());
        } else {
            buttons.push(Button::link(
                t.say("class-pass-with-words"),
                format!("{home}/pass"),
            ));
            buttons.push(
                Button::new(t.say(&format!("class-pass-{}", phase.word())))
                    .primary()
                    .value("seen", class.row_version.to_string()),
            );
        }
        let title = t.say(&format!("class-decide-{}", phase.word()));
        return Html::of(&Decide::new(
            format!("{home}/pass"),
            viewer.seal(),
            title,
            Html::escaped(&text),
            buttons,
        ));
    }
    if phase == Phase::Reviewed && viewer.is(Role::Clerk) {
        let title = t.say("class-decide-paper");
        return Html::of(&Decide::new(
            format!("{home}/paper"),
            viewer.seal(),
            title,
            Html::escaped(&text),
            vec![paper.primary()],
        ));
    }
    Html::default()
}
