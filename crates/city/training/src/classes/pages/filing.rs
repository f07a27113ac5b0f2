//! The frame of a filing: the task list at the left, the open task at the right.

use askama::Template;
use kernel::Role;
use web::components::{Button, Note, Task as TaskRow, Tasks, Tone, Turn};
use web::{App, Html, Page, PageError, T, Viewer};

use super::shown;
use crate::classes::picture::Picture;
use crate::classes::state::Phase;
use crate::classes::tasks::{Problem, Task, TaskKind, TaskStatus};
use crate::enrolment::seen;

#[derive(Template)]
#[template(path = "classes/pages/filing.html")]
struct FilingBody {
    t: T,
    done: String,
    tasks: Tasks,
    turn: Turn,
    notes: Vec<Note>,
    main: Html,
}

/// A class being filed, as its institution sees it.
pub(super) struct Filing {
    pub(super) picture: Picture,
    pub(super) tasks: Vec<Task>,
}

impl Filing {
    /// The filing of a class the reader may look at.
    pub(super) async fn open(app: &App, viewer: &Viewer, id: &str) -> Result<Filing, PageError> {
        let class = seen::class(app, viewer, id).await?;
        let picture = Picture::of(app.store().read(), class, viewer.today()).await?;
        let tasks = picture.tasks();
        Ok(Filing { picture, tasks })
    }

    /// The address of the class.
    pub(super) fn home(&self) -> String {
        format!("/classes/{}", self.picture.class.id)
    }

    /// The address of a task.
    pub(super) fn address(&self, kind: TaskKind) -> String {
        let home = self.home();
        match kind {
            TaskKind::Roster => format!("{home}/roster"),
            TaskKind::CheckAnswers => format!("{home}/check"),
            _ => format!("{home}/edit/{}", kind.word()),
        }
    }

    /// Where to go once a task was saved: the next open one after it, or the check.
    pub(super) fn next_after(&self, done: TaskKind) -> String {
        let open = |task: &&Task| {
            task.kind != TaskKind::CheckAnswers
                && !task.kind.may_follow()
                && task.status != TaskStatus::Done
        };
        let after = self
            .tasks
            .iter()
            .skip_while(|task| task.kind != done)
            .skip(1)
            .find(open);
        match after.or_else(|| self.tasks.iter().find(open)) {
            Some(task) => self.address(task.kind),
            None => self.address(TaskKind::CheckAnswers),
        }
    }

    /// Whether a task that was just saved is still being worked on: it is wrong or incomplete.
    pub(super) fn stays(&self, kind: TaskKind) -> bool {
        self.tasks
            .iter()
            .any(|task| task.kind == kind && task.status != TaskStatus::Done && !kind.may_follow())
    }

    /// What is wrong with a task or missing in it, in words.
    pub(super) fn trouble(&self, t: T, kind: TaskKind) -> Option<String> {
        let task = self.tasks.iter().find(|task| task.kind == kind)?;
        let words: Vec<String> = task
            .problems
            .iter()
            .map(|problem| shown::problem(t, problem))
            .collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// Whether it may be filled in by this reader now.
    pub(super) fn is_open(&self, viewer: &Viewer) -> bool {
        viewer.is(Role::SchoolManager)
            && matches!(
                shown::phase(&self.picture.class),
                Phase::Draft | Phase::Returned
            )
    }

    /// Refuses what cannot be filled in any more.
    pub(super) fn must_be_open(&self, viewer: &Viewer) -> Result<(), PageError> {
        if self.is_open(viewer) {
            Ok(())
        } else {
            Err(PageError::NotFound)
        }
    }

    fn turn(&self, t: T) -> Turn {
        let open: Vec<Html> = self
            .tasks
            .iter()
            .filter(|task| {
                task.kind != TaskKind::CheckAnswers
                    && !task.kind.may_follow()
                    && task.status != TaskStatus::Done
            })
            .map(|task| Html::escaped(&shown::task_name(t, task.kind)))
            .collect();
        let mut turn = Turn::new(t, Html::escaped(&t.say("class-turn-you")));
        let first = self.picture.class.starts_on;
        if let Some(latest) = first.and_then(|on| self.picture.rules.latest_filing_day(on).ok()) {
            turn = turn.by(latest, shown::left(t, latest));
        }
        let mut next = open;
        if next.is_empty() {
            next.push(Html::escaped(&shown::task_name(t, TaskKind::CheckAnswers)));
        }
        turn.next(&next).row(
            t.say("class-turn-then").into_owned(),
            Html::escaped(&match &self.picture.rules.answer_within {
                Some(period) => t
                    .with("class-turn-answer")
                    .n("days", i64::from(period.days))
                    .to_string(),
                None => t.say("class-turn-review").into_owned(),
            }),
        )
    }

    /// The frame around the open task.
    pub(super) fn page(
        &self,
        viewer: &Viewer,
        open: Option<TaskKind>,
        main: Html,
    ) -> Result<Page, PageError> {
        let t = viewer.t();
        let class = &self.picture.class;
        if !self.is_open(viewer) {
            // past the filing, only the platform's number is still filled in: no list of parts that cannot be opened
            return Ok(Page::desk(
                viewer,
                open.map_or_else(String::new, |kind| shown::task_name(t, kind)),
            )
            .crumb("/classes", t.say("class-list"))
            .crumb_data(self.home(), &class.title)
            .html(main));
        }
        let rows: Vec<TaskRow> = self
            .tasks
            .iter()
            .map(|task| {
                TaskRow::new(
                    shown::task_name(t, task.kind),
                    self.address(task.kind),
                    shown::task_state(task.status),
                )
                .note(
                    task.problems
                        .iter()
                        .find(|problem| matches!(problem, Problem::Missing { .. }))
                        .map(|problem| shown::problem(t, problem)),
                )
                .open(open == Some(task.kind))
            })
            .collect();
        let tasks = Tasks::new(t, rows);
        let (done, all) = tasks.done();
        let mut notes = vec![];
        if let (Phase::Returned, Some(reason)) = (shown::phase(class), &class.returned_reason) {
            let title = Html::escaped(&t.say("class-returned-note"));
            notes.push(Note::new(Tone::Warn, title).text(t.zh(reason)));
        }
        for task in &self.tasks {
            let shows = Some(task.kind) == open || task.status == TaskStatus::Problem;
            for problem in task.problems.iter().filter(|_| shows) {
                let title = Html::escaped(&shown::task_name(t, task.kind));
                let text = Html::escaped(&shown::problem(t, problem));
                notes.push(Note::new(Tone::Warn, title).text(text));
            }
        }
        let sub = match class.starts_on {
            Some(first) => match self.picture.rules.latest_filing_day(first) {
                Ok(latest) => t
                    .with("class-saved-latest")
                    .date("first", first)
                    .date("latest", latest)
                    .to_string(),
                Err(_) => t.say("class-saved-step").into_owned(),
            },
            None => t.say("class-saved-step").into_owned(),
        };
        let body = FilingBody {
            t,
            done: t
                .with("class-tasks-done")
                .n("all", all)
                .n("done", done)
                .to_string(),
            tasks,
            turn: self.turn(t),
            notes,
            main,
        };
        Page::desk(viewer, class.title.clone())
            .chinese()
            .crumb("/classes", t.say("class-list"))
            .tag(shown::phase_tag(t, shown::phase(class)))
            .sub(Html::escaped(&sub))
            .action(Button::link(
                t.say("class-print"),
                format!("{}/filing.pdf", self.home()),
            ))
            .action(Button::link(
                t.say("class-cancel"),
                format!("{}/cancel", self.home()),
            ))
            .body(&body)
    }
}
