//! The task 教师: who of the institution's trainers teaches, and who is the class teacher.

use registers::trainers::{Employment, State};
use web::components::{Empty, Note, Tone};
use web::form::{Choice, Field, Reader};
use web::{Html, PageError};

use super::edit::{Desk, seen};
use super::shown;
use crate::classes::commands::{ClassTrainer, SetTrainers};
use crate::classes::picture::Picture;
use crate::classes::tasks::TaskKind;
use crate::enrolment::panels::{card, stack};

/// Trainers of one class a form takes.
const TRAINERS_MAX: usize = 20;
/// Characters of an id.
const ID_MAX: usize = 40;

pub(super) async fn form(desk: &Desk<'_>) -> Result<Html, PageError> {
    let t = desk.viewer.t();
    let picture = &desk.filing.picture;
    let (db, county) = (desk.app.store().read(), desk.app.county());
    let all =
        registers::trainers::of_organisation(db, county, &picture.class.organisation_id).await?;
    let active: Vec<_> = all
        .into_iter()
        .filter(|trainer| trainer.state == State::Active)
        .collect();
    if active.is_empty() {
        let empty = Empty::new(t.say("class-no-trainers"), t.say("class-no-trainers-why"))
            .go("/trainers/new", t.say("class-add-trainer"));
        let name = shown::task_name(t, TaskKind::Trainers);
        return Ok(card("task", name, Html::default(), Html::of(&empty)));
    }
    let choices = |hinted: bool| -> Vec<Choice> {
        active
            .iter()
            .map(|trainer| {
                let words = if hinted {
                    let employment = match trainer.employment {
                        Employment::FullTime => t.say("class-trainer-full-time"),
                        Employment::PartTime => t.say("class-trainer-part-time"),
                    };
                    format!("{}　{}　{employment}", trainer.name, trainer.qualification)
                } else {
                    trainer.name.clone()
                };
                Choice::data(&trainer.id, words)
            })
            .collect()
    };
    let chosen = picture
        .trainers
        .iter()
        .map(|(row, _)| row.trainer_id.clone());
    let main = picture
        .trainers
        .iter()
        .find(|(row, _)| row.main)
        .map(|(row, _)| row.trainer_id.as_str());
    let blank = Some(t.say("class-main-choose").into_owned());
    let form = desk
        .form(TaskKind::Trainers)
        .field(
            Field::boxes("trainers", t.say("class-trainers-label"), choices(true)).ticked(chosen),
        )
        .field(
            Field::select("main", t.say("class-main-label"), choices(false), blank)
                .hint(t.say("class-main-hint"))
                .value_of(main),
        );
    let note = Note::new(Tone::Plain, Html::escaped(&t.say("class-trainers-more")));
    Ok(stack([
        desk.finish(TaskKind::Trainers, form),
        Html::of(&note),
    ]))
}

pub(super) fn read(read: &mut Reader<'_>, picture: &Picture) -> Option<SetTrainers> {
    let seen = seen(read);
    let ticked = read.ticked("trainers", TRAINERS_MAX);
    let main = read.text("main", ID_MAX);
    let (mut ids, main) = (ticked?, main?);
    // whoever is named class teacher teaches, ticked or not
    if !ids.contains(&main) {
        ids.push(main.clone());
    }
    let subject = |id: &str| {
        picture
            .trainers
            .iter()
            .find(|(row, _)| row.trainer_id == id)
            .and_then(|(row, _)| row.subject.clone())
    };
    Some(SetTrainers {
        class_id: picture.class.id.clone(),
        seen,
        trainers: ids
            .into_iter()
            .map(|id| ClassTrainer {
                main: id == main,
                subject: subject(&id),
                trainer_id: id,
            })
            .collect(),
    })
}
