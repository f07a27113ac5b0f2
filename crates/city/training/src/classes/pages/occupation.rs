//! The task 职业和等级. The occupation is typed by name or code; a name that fits several is chosen from a list.

use kernel::SkillLevel;
use registers::occupations::{Occupation, occupations};
use web::Html;
use web::form::{Choice, Field, Reader};

use super::edit::{Desk, seen};
use super::shown;
use crate::classes::commands::{CertificateAim, SetOccupation, level_of, level_word};
use crate::classes::picture::Picture;
use crate::classes::tasks::TaskKind;

/// Occupations offered for a name that fits several.
const OFFERED: usize = 20;
/// Characters of a name or code.
const TYPED_MAX: usize = 60;

/// What a typed name or code can mean.
fn found(typed: &str) -> Vec<&'static Occupation> {
    let all = occupations();
    match all.get(typed).or_else(|| all.named(typed)) {
        Some(one) => vec![one],
        None => all.search(typed, OFFERED),
    }
}

pub(super) fn form(desk: &Desk<'_>) -> Html {
    let t = desk.viewer.t();
    let class = &desk.filing.picture.class;
    let stored = class
        .occupation_code
        .as_deref()
        .and_then(|code| occupations().get(code));
    let typed = desk.values.get("occupation").unwrap_or_default();
    let fitting = if typed.is_empty() {
        vec![]
    } else {
        found(typed)
    };
    let mut form = desk.form(TaskKind::Occupation).field(
        Field::text("occupation", t.say("class-occupation-label"))
            .max(TYPED_MAX)
            .hint(t.say("class-occupation-hint"))
            .value_of(stored.map(|one| one.name)),
    );
    if fitting.len() > 1 {
        let choices = fitting
            .iter()
            .map(|one| Choice::data(one.code, format!("{} {}", one.name, one.code)))
            .collect();
        form = form.field(Field::radios(
            "occupation_code",
            t.say("class-occupation-choose"),
            choices,
        ));
    }
    let job_type = class
        .occupation_name
        .as_deref()
        .filter(|name| stored.is_none_or(|one| one.name != *name));
    let levels = SkillLevel::ALL
        .into_iter()
        .filter_map(|level| {
            let word = level_word(level)?;
            let name = shown::level(t, Some(&word))?;
            Some(Choice::new(word, name))
        })
        .collect();
    let aims = CertificateAim::ALL
        .map(|aim| {
            let word = aim.word();
            Choice::new(word, t.say(&format!("class-aim-{word}")))
        })
        .to_vec();
    let blank = Some(t.say("class-level-none").into_owned());
    let form = form
        .field(
            Field::text("job_type", t.say("class-job-type-label"))
                .max(TYPED_MAX)
                .hint(t.say("class-job-type-hint"))
                .optional(t)
                .value_of(job_type),
        )
        .field(
            Field::radios("certificate_aim", t.say("class-aim-label"), aims)
                .value_of(class.certificate_aim.as_deref()),
        )
        .field(
            Field::select("level", t.say("class-level-label"), levels, blank)
                .value_of(class.level.as_deref()),
        );
    desk.finish(TaskKind::Occupation, form)
}

pub(super) fn read(read: &mut Reader<'_>, picture: &Picture) -> Option<SetOccupation> {
    let seen = seen(read);
    let typed = read.text("occupation", TYPED_MAX);
    let chosen = read.opt_text("occupation_code", TYPED_MAX);
    let job_type = read.opt_text("job_type", TYPED_MAX);
    let aim = read.choice(
        "certificate_aim",
        CertificateAim::ALL.map(CertificateAim::word),
    );
    let level = read.opt_text("level", TYPED_MAX);
    let code = typed.and_then(|typed| {
        let fitting = found(&typed);
        let chosen = chosen.unwrap_or_default();
        match fitting.as_slice() {
            [one] => Some(one.code.to_owned()),
            [] => {
                let args = vec![("code", typed)];
                read.errors()
                    .add("occupation", "class-occupation-unknown", args);
                None
            }
            many => match many.iter().find(|one| one.code == chosen) {
                Some(one) => Some(one.code.to_owned()),
                None => {
                    let key = "class-occupation-several";
                    let args = vec![("n", many.len().to_string())];
                    read.errors().add("occupation", key, args);
                    None
                }
            },
        }
    });
    let aim = aim?;
    Some(SetOccupation {
        class_id: picture.class.id.clone(),
        seen,
        occupation_code: code?,
        job_type: job_type.filter(|name| !name.is_empty()),
        level: level.as_deref().and_then(level_of),
        certificate_aim: CertificateAim::ALL
            .into_iter()
            .find(|one| one.word() == aim)?,
    })
}
