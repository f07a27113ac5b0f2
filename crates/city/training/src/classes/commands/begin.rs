//! The day of a class's first lesson has come: it is being taught (进行中).

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::jobs::Job;
use store::{Command, CommandError, Done, Stop, Store, StoreError, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Phase};
use crate::classes::tables::class;

/// The kind of the job that begins a class.
pub const JOB: &str = "class.begin";

/// Lets a class begin. Given by the system on the first day of the class.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BeginClass {
    /// The class.
    pub class_id: String,
}

impl Command for BeginClass {
    const NAME: &'static str = "class.begin";
    const MAY: &'static [Role] = &[Role::System];
    type Answer = ClassAnswer;
    type Refusal = ClassRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ClassRefused>> {
        let case = Case::open(tx, who, &self.class_id, None).await?;
        // called off, finished or begun before its day came, or moved to a later one: nothing is left to do
        let late = case.row.starts_on.is_some_and(|day| day > now.date());
        if case.state.phase() != Phase::Approved || late {
            return Ok(ClassAnswer::done(&case.row));
        }
        let state = case.state.clone().begin().map_err(ClassRefused::Move)?;
        let step = Step::new(Move::Begin, who, now);
        let row = case.move_to(tx, state, step, |row| row).await?;
        Ok(ClassAnswer::done(&row))
    }
}

/// Plans the beginning of an approved class for its first day.
pub(crate) async fn schedule(tx: &mut Tx<'_>, row: &class::Model) -> Result<(), StoreError> {
    let Some(day) = row.starts_on else {
        return Ok(());
    };
    let nothing = serde_json::Value::Null;
    tx.schedule(JOB, &row.id, nothing, Moment::start_of(day))
        .await
}

/// The handler of [`JOB`].
pub(crate) async fn handle(store: Store, job: Job) -> Result<(), String> {
    let region = kernel::RegionCode::parse(&job.county).map_err(|error| error.to_string())?;
    let system = Actor::system(&job.county, region);
    let begin = BeginClass {
        class_id: job.subject.clone(),
    };
    // a class that was moved comes due again under the same job: the day belongs to the key
    let key = format!("{}/{}", job.id, job.due.date());
    match store.run(begin, &system, &key).await {
        Ok(_) | Err(CommandError::Refused(_)) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}
