//! Tells somebody, inside the transaction of the act itself.

use chrono::NaiveDate;
use kernel::Actor;
use store::outbox::Message;
use store::{StoreError, Tx};

use super::act::Act;
use super::receivers;
use super::tables::told;
use crate::classes::class;

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    kind: &'static str,
    id: String,
    number: String,
}

impl About {
    /// A class, under its number or, before it has one, its title.
    pub fn class(id: &str, number: &str) -> About {
        About::of("class", id, number)
    }

    /// A claim.
    pub fn claim(id: &str, number: &str) -> About {
        About::of("claim", id, number)
    }

    /// An objection.
    pub fn objection(id: &str, number: &str) -> About {
        About::of("objection", id, number)
    }

    fn of(kind: &'static str, id: &str, number: &str) -> About {
        About {
            kind,
            id: id.into(),
            number: number.into(),
        }
    }
}

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// An institution: whoever handles its cases.
    Organisation(String),
    /// A learner.
    Person(String),
    /// Whoever objected.
    Objector {
        /// The objection.
        objection: String,
        /// Whether they left a telephone.
        rings: bool,
    },
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    act: Act,
    about: About,
    whom: Whom,
    line: Option<String>,
    reason: Option<String>,
    sentence: Option<String>,
    lines: Option<usize>,
    until: Option<NaiveDate>,
}

impl Telling {
    /// An act, about something, to somebody.
    pub fn new(act: Act, about: About, whom: Whom) -> Telling {
        Telling {
            act,
            about,
            whom,
            line: None,
            reason: None,
            sentence: None,
            lines: None,
            until: None,
        }
    }

    /// An act about a class, to the institution that teaches it.
    pub fn of_class(act: Act, class: &class::Model) -> Telling {
        let number = class.number.as_deref().unwrap_or(&class.title);
        let whom = Whom::Organisation(class.organisation_id.clone());
        Telling::new(act, About::class(&class.id, number), whom)
    }

    /// Why, and the sentence it rests on.
    pub fn because(mut self, reason: Option<String>, sentence: Option<String>) -> Telling {
        self.reason = reason.filter(|reason| !reason.is_empty());
        self.sentence = sentence;
        self
    }

    /// About one line.
    pub fn line(mut self, id: &str) -> Telling {
        self.line = Some(id.into());
        self
    }

    /// About so many lines.
    pub fn lines(mut self, n: usize) -> Telling {
        self.lines = Some(n);
        self
    }

    /// The last day for doing something.
    pub fn until(mut self, day: Option<NaiveDate>) -> Telling {
        self.until = day;
        self
    }
}

/// Keeps a message and sends it to everybody it rings. The outbox holds its id, the case number, the day and the office's
/// telephone; reason and sentence are read from the row when it is sent.
pub async fn tell(tx: &mut Tx<'_>, who: &Actor, telling: Telling) -> Result<(), StoreError> {
    let (organisation_id, person_id) = match &telling.whom {
        Whom::Organisation(id) => (Some(id.clone()), None),
        Whom::Person(id) => (None, Some(id.clone())),
        Whom::Objector { .. } => (None, None),
    };
    let row = told::Model {
        county_code: tx.county().into(),
        id: tx.id(),
        act: telling.act.word().into(),
        about_kind: telling.about.kind.into(),
        about_id: telling.about.id.clone(),
        about_number: telling.about.number.clone(),
        line_id: telling.line.clone(),
        organisation_id,
        person_id,
        reason: telling.reason.clone(),
        sentence: telling.sentence.clone(),
        lines: telling.lines.map(|n| i32::try_from(n).unwrap_or(i32::MAX)),
        until: telling.until,
        told_at: tx.now().utc(),
        told_by: who.account.clone(),
        read_at: None,
        read_by: None,
        row_version: 0,
    };
    let row = tx.insert(row).await?;
    let today = tx.now().date();
    let phone = registers::packs::in_force(tx.db(), tx.county(), today)
        .await?
        .and_then(|pack| {
            let first = pack.settings().office.telephones.first();
            first.map(|telephone| telephone.number.clone())
        })
        .unwrap_or_default();
    for receiver in receivers::of(tx, &telling.whom).await? {
        tx.send(Message {
            channel: "sms",
            receiver,
            text_key: telling.act.message(),
            args: serde_json::json!({
                "told": row.id,
                "number": row.about_number,
                "date": today.to_string(),
                "phone": phone,
                "n": row.lines.unwrap_or(1),
            }),
        })
        .await?;
    }
    Ok(())
}
