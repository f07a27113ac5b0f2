//! The task 补贴项目: the programmes of the pack that classes are filed under, with whose money they are.

use policy::{Payee, Programme, Standing, Subject};
use web::components::{Clauses, Note, Tone};
use web::form::{Choice, Field, Reader};
use web::{Html, T};

use super::edit::Desk;
use crate::classes::commands::{SetProgramme, TrainingForm};
use crate::classes::packs;
use crate::classes::picture::Picture;
use crate::classes::tasks::TaskKind;
use crate::enrolment::panels::stack;

/// Characters of a note.
const NOTE_MAX: usize = 500;

/// The programmes a class of this picture may be filed under.
fn offered(picture: &Picture) -> Vec<&Programme> {
    let on = picture.class.starts_on.unwrap_or(picture.today);
    picture
        .pack
        .programmes()
        .filter(|programme| matches!(programme.subject, Subject::Enrolment | Subject::Class))
        .filter(|programme| programme.valid.on(on) == Standing::InForce)
        .collect()
}

/// What a programme pays and to whom, in one line: 650 yuan is the school's money, and said so.
pub(super) fn money(t: T, picture: &Picture, programme: &Programme) -> Option<String> {
    let (ceiling, _) = packs::ceiling(&picture.pack, &programme.id)?;
    let key = match programme.payee {
        Payee::Institution => "class-ceiling-institution",
        Payee::Person | Payee::Enterprise | Payee::Nobody => "class-ceiling",
    };
    Some(t.with(key).money("amount", ceiling).to_string())
}

pub(super) fn form(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let picture = &desk.filing.picture;
    let class = &picture.class;
    let choices = offered(picture)
        .into_iter()
        .map(|programme| {
            let choice = Choice::new(&programme.id, t.pick(&programme.title));
            let hint = match money(t, picture, programme) {
                Some(money) => format!("{}{money}", t.pick(&programme.summary)),
                None => t.pick(&programme.summary).to_owned(),
            };
            choice.hint(hint)
        })
        .collect();
    let forms = TrainingForm::ALL
        .map(|form| {
            let word = form.word();
            Choice::new(word, t.say(&format!("class-form-{word}")))
        })
        .to_vec();
    let free = class.free_of_charge || class.programme_id.is_none();
    let form = desk
        .form(TaskKind::Programme)
        .field(
            Field::radios("programme_id", t.say("class-programme-label"), choices)
                .value_of(class.programme_id.as_deref()),
        )
        .field(
            Field::radios("training_form", t.say("class-form-label"), forms)
                .value_of(class.training_form.as_deref()),
        )
        .field(
            Field::tick("free_of_charge", t.say("class-free-label"))
                .ticked(free.then(|| "yes".to_owned())),
        )
        .field(
            Field::text("source_unit", t.say("class-source-unit-label"))
                .max(NOTE_MAX)
                .hint(t.say("class-source-unit-hint"))
                .optional(t)
                .value_of(class.source_unit.as_deref()),
        )
        .field(
            Field::area("demand_note", t.say("class-demand-label"))
                .max(NOTE_MAX)
                .hint(t.say("class-demand-hint"))
                .optional(t)
                .value_of(class.demand_note.as_deref()),
        );
    let before = match picture.programme() {
        Some(programme) => {
            let chips = Html::of(&Clauses::new(t, &programme.sentences));
            Html::of(&Note::new(Tone::Plain, Html::escaped(t.pick(&programme.title))).text(chips))
        }
        None => Html::default(),
    };
    stack([desk.finish(TaskKind::Programme, form), before])
}

pub(super) fn read(read: &mut Reader<'_>, picture: &Picture) -> Option<SetProgramme> {
    let seen = super::edit::seen(read);
    let ids: Vec<&str> = offered(picture)
        .into_iter()
        .map(|programme| programme.id.as_str())
        .collect();
    let programme_id = read.choice("programme_id", ids);
    let form = read.choice("training_form", TrainingForm::ALL.map(TrainingForm::word));
    let source_unit = read.opt_text("source_unit", NOTE_MAX);
    let demand_note = read.opt_text("demand_note", NOTE_MAX);
    let form = form?;
    Some(SetProgramme {
        class_id: picture.class.id.clone(),
        seen,
        programme_id: programme_id?,
        training_form: TrainingForm::ALL
            .into_iter()
            .find(|one| one.word() == form)?,
        free_of_charge: read.tick("free_of_charge"),
        source_unit: source_unit.filter(|text| !text.is_empty()),
        demand_note: demand_note.filter(|text| !text.is_empty()),
    })
}
