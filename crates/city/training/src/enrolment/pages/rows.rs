//! Rows of a roster as the page says them: why one came back and how to put it right, what was repaired, who cannot be
//! reached.

use askama::Template;
use kernel::Explain;
use web::components::{Button, Rejected, Repaired};
use web::form::{FormErrors, Seal};
use web::{Html, T, Viewer};

use crate::enrolment::commands::import::TIME_CLASH;
use crate::enrolment::commands::take_back::can_be_taken_back;
pub(super) use crate::enrolment::panels::link;
use crate::enrolment::queries::RowDetail;
use crate::enrolment::rows::CellChange;
use crate::enrolment::seen::hidden;
use crate::enrolment::tables::roster_row;
use crate::roster_rules::Field;

/// The message key of a reason.
pub(super) fn reason_key(code: &str) -> String {
    match code {
        TIME_CLASH => "enrolment-time-clash".into(),
        _ if code.starts_with("under_") => "roster-rejected-too-young".into(),
        _ if code.starts_with("over_") => "roster-rejected-too-old".into(),
        _ => format!("roster-rejected-{}", code.replace('_', "-")),
    }
}

/// Why a row came back, as one text.
pub(super) fn reason(t: T, row: &roster_row::Model, detail: &RowDetail) -> web::texts::With {
    let code = row.reason.as_deref().unwrap_or_default();
    let mut said = t.with(reason_key(code));
    for (name, value) in &detail.says {
        said = said.s(name.clone(), value);
    }
    said
}

/// The field a reason can be put right in; none when the row itself is right and the answer stays no.
pub(super) fn fixable(row: &roster_row::Model) -> Option<Field> {
    let code = row.reason.as_deref()?;
    let stays = code == TIME_CLASH
        || code == "duplicate_in_file"
        || code.starts_with("under_")
        || code.starts_with("over_");
    if stays {
        return None;
    }
    row.field.as_deref().and_then(Field::of_word)
}

#[derive(Template)]
#[template(path = "enrolment/pages/fix.html")]
struct Fix {
    t: T,
    action: String,
    seal: Seal,
    label: Option<String>,
    hint: String,
    value: String,
    wrong: Html,
}

/// What was tried on one row and did not do.
pub(super) struct Tried {
    /// The row.
    pub row_id: String,
    /// What was typed.
    pub value: String,
    /// Why it did not do.
    pub errors: FormErrors,
}

/// A rejected row with its small form.
pub(super) fn rejected(
    viewer: &Viewer,
    class_id: &str,
    row: &roster_row::Model,
    detail: &RowDetail,
    open: bool,
    tried: Option<&Tried>,
) -> Rejected {
    let t = viewer.t();
    let said = reason(t, row, detail);
    let code = row.reason.as_deref().unwrap_or_default();
    let (why, how) = if code == TIME_CLASH {
        (t.say("enrolment-elsewhere").into_owned(), said.html())
    } else if code.starts_with("under_") || code.starts_with("over_") {
        let assumed = Html::escaped(&t.say("enrolment-age-assumed"));
        (said.to_string(), assumed)
    } else {
        let whole = said.to_string();
        // the first sentence says what is wrong, the rest what to do
        let end = whole.find(['。', '.']).map_or(whole.len(), |at| {
            at + whole[at..].chars().next().map_or(1, char::len_utf8)
        });
        let (why, how) = whole.split_at(end);
        (why.to_owned(), Html::escaped(how.trim()))
    };
    let field = row.field.as_deref().and_then(Field::of_word);
    let content = field.map_or_else(String::new, |field| {
        shown(field, detail.value(field.word()))
    });
    let fix = if open {
        let field = fixable(row);
        let tried = tried.filter(|tried| tried.row_id == row.id);
        Html::of(&Fix {
            t,
            action: format!("/classes/{class_id}/roster/rows/{}", row.id),
            seal: viewer.seal(),
            label: field.map(|field| {
                t.with("enrolment-fix-label")
                    .s("row", row.row_number)
                    .s("field", t.say(field.key()))
                    .to_string()
            }),
            hint: field.map_or_else(String::new, |field| hint(t, field)),
            value: tried.map_or_else(String::new, |tried| tried.value.clone()),
            wrong: tried.map_or_else(Html::default, |tried| words(t, &tried.errors)),
        })
    } else {
        Html::default()
    };
    Rejected {
        row: usize::try_from(row.row_number).unwrap_or_default(),
        name: t.zh(row.name.as_deref().unwrap_or_default()),
        content: t.zh(&content),
        why,
        how,
        fix,
    }
}

fn hint(t: T, field: Field) -> String {
    match field {
        Field::IdNumber => t.say("enrolment-hint-id-number").into_owned(),
        field => t.say(field.key()).into_owned(),
    }
}

/// Errors in one line.
pub(super) fn words(t: T, errors: &FormErrors) -> Html {
    let lines = errors.iter().map(|error| {
        t.with_args(&error.key, &error.args)
            .s("label", t.say("enrolment-value"))
            .html()
    });
    Html::join(lines)
}

/// A cell as it may be shown: numbers of persons and accounts hidden but for their beginning.
fn shown(field: Field, text: &str) -> String {
    match field {
        Field::IdNumber | Field::AccountNo | Field::Phone => hidden(text),
        _ => text.to_owned(),
    }
}

/// A repaired cell.
pub(super) fn repaired(
    viewer: &Viewer,
    class_id: &str,
    row: &roster_row::Model,
    change: &CellChange,
    open: bool,
) -> Repaired {
    let t = viewer.t();
    let field = Field::of_word(&change.field);
    let cell = |text: &str| {
        let text = field.map_or_else(|| hidden(text), |field| shown(field, text));
        t.zh(&text)
    };
    let undo = match &row.enrolment_id {
        Some(_) if open && field.is_some_and(can_be_taken_back) => {
            let address = format!("/classes/{class_id}/roster/rows/{}/take-back", row.id);
            let form = viewer
                .form(address)
                .field(web::form::Field::hidden("field", change.field.clone()))
                .button(Button::new(t.say("enrolment-take-back")).quiet());
            Html::of(&form)
        }
        Some(enrolment) if open => link(
            format!("/classes/{class_id}/learners/{enrolment}/remove"),
            t.say("enrolment-undo"),
        ),
        _ => Html::default(),
    };
    Repaired {
        row: usize::try_from(row.row_number).unwrap_or_default(),
        who: t.zh(row.name.as_deref().unwrap_or_default()),
        column: field.map_or_else(String::new, |field| t.say(field.key()).into_owned()),
        was: cell(&change.before),
        now: cell(&change.after),
        what: t
            .say(&format!(
                "roster-repair-{}",
                change.repair.replace('_', "-")
            ))
            .into_owned(),
        undo,
    }
}

/// Why money or a message cannot reach a person, and whom to ask.
pub(super) fn notice(t: T, code: &str) -> (String, String) {
    let (why, ask) = match code {
        "phone_missing" => ("roster-notice-phone-missing", "enrolment-ask-phone"),
        "phone_wrong" => ("enrolment-notice-phone-wrong", "enrolment-ask-phone"),
        "account_missing" => ("roster-notice-account-missing", "enrolment-ask-account"),
        "account_precision_lost" => (
            "roster-notice-account-precision-lost",
            "enrolment-ask-account",
        ),
        "account_wrong" => ("enrolment-notice-account-wrong", "enrolment-ask-account"),
        _ => ("roster-notice-holder-differs", "enrolment-ask-holder"),
    };
    (t.say(why).into_owned(), t.say(ask).into_owned())
}
