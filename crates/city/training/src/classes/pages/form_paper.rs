//! `/classes/{id}/filing.pdf`: the filing form (开班备案表) as it stands, for the file and for the leader's pen.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use documents::papers::{ClassFiling, FilingClass, Institution, TeacherRow, TimetableRow};
use documents::{Citation, Imprint, Paper, Papers, Signature};
use kernel::{Lang, Moment};
use policy::{LetterKind, Payee};
use registers::trainers::Employment;
use web::table::Download;
use web::{App, PageError, Refused, T, Viewer};

use super::filing::Filing;
use crate::classes::picture::Picture;
use crate::classes::queries;
use crate::classes::tables::class_step;
use crate::lessons::timetable::clock;

/// What the institution undertakes by filing, paragraph by paragraph.
pub(super) const UNDERTAKING: [&str; 3] = [
    "class-undertaking-truth",
    "class-undertaking-changes",
    "class-undertaking-money",
];

fn count(number: Option<i32>) -> u32 {
    number
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or(0)
}

fn institution(app: &App, picture: &Picture) -> Result<Institution, PageError> {
    let row = &picture.institution;
    let telephone = registers::organisations::contact_phone(app.store().keys(), row)?;
    Ok(Institution {
        name: row.name.clone(),
        credit_code: row.credit_code.clone(),
        kind: row.kind.fact(row.is_public).to_owned(),
        licence: row.licence_number.clone(),
        contact: row.contact_name.clone(),
        telephone: telephone.map(|phone| phone.to_string()).unwrap_or_default(),
        address: row.address.clone(),
    })
}

/// The sentence a programme carries out, as the paper quotes it.
fn citation(picture: &Picture, id: &str) -> Option<Citation> {
    let sentence = picture.pack.sentence(id)?;
    Some(Citation {
        document: picture.pack.document().number.clone(),
        place: None,
        sentence: id.to_owned(),
        text: sentence.text.clone(),
    })
}

fn class(picture: &Picture, today: chrono::NaiveDate) -> FilingClass {
    let class = &picture.class;
    let programme = picture.programme();
    let level = class
        .level
        .as_deref()
        .and_then(crate::classes::commands::level_of);
    let zh = T::new(Lang::Zh, today);
    let words = |key: &str, word: Option<&str>| {
        word.map(|word| zh.say(&format!("{key}{word}")).into_owned())
    };
    let main = picture.trainers.iter().find(|(row, _)| row.main);
    let venue = picture.venue.as_ref().map(|venue| {
        format!(
            "{}{}",
            venue.name,
            class.room.as_deref().unwrap_or_default()
        )
    });
    FilingClass {
        name: class.title.clone(),
        number: class.number.clone().unwrap_or_default(),
        platform_number: class.platform_number.clone(),
        programme: programme
            .map(|one| one.title.zh.clone())
            .unwrap_or_default(),
        basis: programme
            .and_then(|one| one.sentences.first())
            .and_then(|id| citation(picture, id)),
        form: words("class-form-", class.training_form.as_deref()).unwrap_or_default(),
        occupation: class.occupation_name.clone().unwrap_or_default(),
        occupation_code: class.occupation_code.clone(),
        level: level.map(|level| level.zh().to_owned()).unwrap_or_default(),
        aim: words("class-aim-", class.certificate_aim.as_deref())
            .filter(|_| class.certificate_aim.as_deref() != Some("completion")),
        planned_heads: count(class.planned_heads),
        theory_hours: count(class.theory_hours),
        practice_hours: count(class.practice_hours),
        online_hours: count(class.online_hours),
        start: class.starts_on.unwrap_or(today),
        end: class.ends_on.unwrap_or(today),
        venue: venue.unwrap_or_default(),
        class_teacher: main
            .map(|(_, trainer)| trainer.name.clone())
            .unwrap_or_default(),
        class_teacher_telephone: String::new(),
        fee: zh
            .say(if class.free_of_charge {
                "class-fee-free"
            } else {
                "class-fee-paid"
            })
            .into_owned(),
        standard: super::shown::rate(class),
        source_unit: class.source_unit.clone(),
    }
}

fn teachers(picture: &Picture) -> Vec<TeacherRow> {
    let subject = |id: &str| {
        picture
            .lessons
            .iter()
            .find(|lesson| lesson.trainer_id.as_deref() == Some(id))
            .map(|lesson| lesson.content.clone())
    };
    picture
        .trainers
        .iter()
        .map(|(row, trainer)| TeacherRow {
            name: trainer.name.clone(),
            qualification: trainer.qualification.clone(),
            subject: row
                .subject
                .clone()
                .or_else(|| subject(&row.trainer_id))
                .unwrap_or_default(),
            employment: match trainer.employment {
                Employment::FullTime => "专职",
                Employment::PartTime => "兼职",
            }
            .to_owned(),
        })
        .collect()
}

fn timetable(picture: &Picture) -> Vec<TimetableRow> {
    let name = |id: &Option<String>| {
        picture
            .trainers
            .iter()
            .find(|(row, _)| Some(&row.trainer_id) == id.as_ref())
            .map(|(_, trainer)| trainer.name.clone())
            .unwrap_or_default()
    };
    picture
        .lessons
        .iter()
        .map(|lesson| TimetableRow {
            on: lesson.on_date,
            from: clock(lesson.start_minute),
            to: clock(lesson.end_minute),
            hours: count(Some(lesson.hours)),
            content: lesson.content.clone(),
            teacher: name(&lesson.trainer_id),
            room: lesson.room.clone().unwrap_or_default(),
        })
        .collect()
}

/// The boxes of the bureau's steps: those of the last round filled, those to come left for the pen.
fn opinions(zh: T, steps: &[class_step::Model]) -> Vec<Signature> {
    let round = steps.iter().rposition(|step| step.step == "submit");
    let round = round.map_or(&[][..], |from| &steps[from..]);
    ["check", "review", "approve"]
        .into_iter()
        .map(|made| (made, zh.say(&format!("class-signature-{made}"))))
        .map(
            |(made, role)| match round.iter().find(|step| step.step == made) {
                // a signature on paper stands on the paper: printing it here would be a second one
                Some(step) if step.file_id.is_none() => Signature {
                    role: match step.on_behalf_of {
                        Some(_) => zh
                            .with("class-signature-deputy")
                            .s("role", role)
                            .to_string(),
                        None => role.into_owned(),
                    },
                    opinion: Some(
                        step.opinion
                            .clone()
                            .unwrap_or_else(|| zh.say("class-agreed").into_owned()),
                    ),
                    name: Some(step.by_name.clone()),
                    on: Some(Moment::new(step.at).date()),
                },
                _ => Signature::blank(role.into_owned()),
            },
        )
        .collect()
}

/// `GET /classes/{id}/filing.pdf`
pub async fn print(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let filing = Filing::open(&app, &viewer, &id).await?;
    let picture = &filing.picture;
    let steps = queries::steps(app.store().read(), app.county(), &id).await?;
    let today = viewer.today();
    // the paper is Chinese whatever language the page is read in
    let zh = T::new(Lang::Zh, today);
    let mut imprint = Imprint::new(today, picture.pack.settings().office.name.zh.clone());
    if picture
        .programme()
        .is_some_and(|programme| programme.payee == Payee::Institution)
    {
        let letter = picture.pack.settings().letter(LetterKind::InstitutionMoney);
        imprint.payee_note = letter.map(|letter| letter.text.zh.clone());
    }
    let paper = Paper::from(ClassFiling {
        imprint,
        institution: institution(&app, picture)?,
        class: class(picture, today),
        teachers: teachers(picture),
        timetable: timetable(picture),
        undertaking: UNDERTAKING.map(|key| zh.say(key).into_owned()).to_vec(),
        opinions: opinions(zh, &steps),
    });
    let papers = app.part::<Arc<dyn Papers>>()?;
    let name = format!("{}-{}.pdf", paper.kind(), picture.class.title);
    let bytes = tokio::task::spawn_blocking(move || papers.pdf(&paper))
        .await
        .map_err(PageError::broken)?
        .map_err(|error| {
            PageError::Refused(Refused {
                key: error.key().to_owned(),
                args: error.args(),
                field: None,
                sentence: None,
            })
        })?;
    Ok(Download::new(name, "application/pdf", bytes)
        .shown()
        .into_response())
}
