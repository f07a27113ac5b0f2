//! One repair of a roster row is taken back (改回): the row returns to what the file said. A name is then written as in the
//! file; an identity number that only stood after a repair is no number any more, so its row comes back as rejected and
//! its learner leaves the class until it is put right. Repairs of other cells only took formatting off and stay.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use super::import::RosterRefused;
use crate::classes::case::Case;
use crate::enrolment::queries::{self, RowDetail};
use crate::enrolment::tables::{enrolment, roster_import, roster_row};
use crate::lessons::learners;
use crate::roster_rules::{Field, Status};

/// Why a row is back although it was taken: its repair was taken back.
pub const REASON: &str = "repair_taken_back";
/// Why its learner left the class: stands in the row for whoever reads the table.
const LEFT: &str = "花名册的修改已改回";

/// Takes one repair back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackRepair {
    /// The row.
    pub row_id: String,
    /// The field whose repairs are taken back: `name` or `id_number`.
    pub field: String,
}

impl Command for TakeBackRepair {
    const NAME: &'static str = "roster.take_back_repair";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = String;
    type Refusal = RosterRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<String>, Stop<RosterRefused>> {
        let key = |id: &str| (tx.county().to_owned(), id.to_owned());
        let row = roster_row::Entity::find_by_id(key(&self.row_id))
            .one(tx.db())
            .await?
            .ok_or(RosterRefused::NoSuchRow)?;
        let import = roster_import::Entity::find_by_id(key(&row.import_id))
            .one(tx.db())
            .await?
            .filter(|import| import.state == "open")
            .ok_or(RosterRefused::NoSuchRow)?;
        let case = Case::open::<RosterRefused>(tx, who, &import.class_id, None).await?;
        if !queries::takes_learners(&case.row.state) {
            return Err(RosterRefused::Closed.into());
        }
        let field = Field::of_word(&self.field)
            .filter(|field| can_be_taken_back(*field))
            .ok_or(RosterRefused::RepairStays)?;
        let mut detail = queries::detail(tx.keys(), &row)?;
        // a cell repaired in several ways was first what the first repair found
        let before = detail
            .changes
            .iter()
            .find(|change| change.field == field.word())
            .map(|change| change.before.clone())
            .filter(|_| row.status == Status::Repaired.word())
            .ok_or(RosterRefused::RepairStays)?;
        detail.changes.retain(|change| change.field != field.word());
        let learner = match &row.enrolment_id {
            Some(id) => enrolment::Entity::find_by_id(key(id)).one(tx.db()).await?,
            None => None,
        };
        let learner = learner
            .filter(|learner| learner.state == "enrolled")
            .ok_or(RosterRefused::NoSuchLearner)?;
        let after = match field {
            Field::Name => name(tx, &row, learner, before, &detail).await?,
            _ => number(tx, &row, learner, before, &mut detail).await?,
        };
        let sealed = sealed(tx, &row.id, &detail)?;
        let after = roster_row::Model {
            repairs: repairs(&detail),
            cells_sealed: Some(sealed),
            ..after
        };
        let after = tx.update(&row, after).await?;
        tx.update(&import, counted(&import, &after)).await?;
        Ok(Done::new(import.class_id.clone())
            .about("class", &import.class_id)
            .fact("row", row.row_number)
            .fact("field", field.word())
            .fact("status", after.status))
    }
}

/// Whether taking a repair of this field back changes anything: the others only lost blanks and marks.
pub(crate) fn can_be_taken_back(field: Field) -> bool {
    matches!(field, Field::Name | Field::IdNumber)
}

/// The learner is called as the file says.
async fn name(
    tx: &mut Tx<'_>,
    row: &roster_row::Model,
    learner: enrolment::Model,
    before: String,
    detail: &RowDetail,
) -> Result<roster_row::Model, StoreError> {
    let called = enrolment::Model {
        person_name: before.clone(),
        ..learner.clone()
    };
    tx.update(&learner, called).await?;
    let status = if detail.changes.is_empty() {
        Status::Accepted
    } else {
        Status::Repaired
    };
    Ok(roster_row::Model {
        status: status.word().into(),
        name: Some(before),
        ..row.clone()
    })
}

/// The row is open again with the number as the file has it, and its learner is out.
async fn number(
    tx: &mut Tx<'_>,
    row: &roster_row::Model,
    learner: enrolment::Model,
    before: String,
    detail: &mut RowDetail,
) -> Result<roster_row::Model, StoreError> {
    let gone = enrolment::Model {
        state: "removed".into(),
        left_reason: Some(LEFT.into()),
        live: None,
        ..learner.clone()
    };
    tx.update(&learner, gone).await?;
    learners::leave(tx, &learner.class_id, &learner.person_id).await?;
    // what the form for correcting the row starts from
    detail.values = vec![
        (Field::Name.word().to_owned(), learner.person_name),
        (Field::IdNumber.word().to_owned(), before),
    ];
    detail.says.clear();
    Ok(roster_row::Model {
        status: Status::Rejected.word().into(),
        reason: Some(REASON.into()),
        field: Some(Field::IdNumber.word().into()),
        settled: "open".into(),
        enrolment_id: None,
        ..row.clone()
    })
}

fn repairs(detail: &RowDetail) -> String {
    let mut names: Vec<&str> = vec![];
    for change in &detail.changes {
        if !names.contains(&change.repair.as_str()) {
            names.push(&change.repair);
        }
    }
    serde_json::json!(names).to_string()
}

fn sealed(tx: &Tx<'_>, row_id: &str, detail: &RowDetail) -> Result<String, StoreError> {
    let text = serde_json::to_vec(detail).map_err(|e| StoreError::Broken(e.to_string()))?;
    tx.keys().seal(row_id, &text)
}

/// The counts of the import with one repaired row fewer.
fn counted(import: &roster_import::Model, after: &roster_row::Model) -> roster_import::Model {
    let is = |status: Status| i32::from(after.status == status.word());
    roster_import::Model {
        accepted: import.accepted + is(Status::Accepted),
        repaired: import.repaired - 1 + is(Status::Repaired),
        rejected: import.rejected + is(Status::Rejected),
        ..import.clone()
    }
}
