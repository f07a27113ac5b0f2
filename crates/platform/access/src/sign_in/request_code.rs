//! A worker's code is kept and sent: the technical row and the message in one transaction.

use chrono::Duration;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement};
use serde::{Deserialize, Serialize};
use store::outbox::Message;
use store::{Command, Done, NoRefusal, Stop, StoreError, Tx};

use crate::accounts::{AccountKind, AccountState, account};

/// What a code is sealed for in the outbox.
pub(super) const CONTEXT: &str = "one-time-code";
/// The key of the message's text; `{ $code }` and `{ $minutes }` are filled in by the adapter.
pub(crate) const TEXT: &str = "access-code-message";

/// How a code reaches its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CodeChannel {
    /// As a message.
    Sms,
    /// Read out by a call, digit by digit.
    Voice,
}

/// Keeps a code and sends it. Given by the system alone, for whoever asks at the door.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RequestCode {
    /// Look-up digest of the telephone.
    pub phone_lookup: String,
    /// Digest of the secret of this try.
    pub token_digest: String,
    /// Digest of the code.
    pub digest: String,
    /// The code, sealed.
    pub code_sealed: String,
    /// Message or call.
    pub channel: CodeChannel,
    /// Minutes it is good for.
    pub minutes: i64,
    /// Tries it has.
    pub tries: i32,
}

/// Nothing is said of whether there was somebody to send it to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CodeKept {}

impl Command for RequestCode {
    const NAME: &'static str = "code.request";
    const MAY: &'static [Role] = &[Role::System];
    type Answer = CodeKept;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<CodeKept>, Stop<NoRefusal>> {
        let sql = "INSERT INTO one_time_code (county_code, id, token_digest, phone_lookup, digest, made_at, expires_at, tries_left, used_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let values = [
            tx.county().into(),
            tx.id().into(),
            self.token_digest.clone().into(),
            self.phone_lookup.clone().into(),
            self.digest.clone().into(),
            now.utc().into(),
            now.plus(Duration::minutes(self.minutes)).utc().into(),
            self.tries.into(),
            None::<DateTimeUtc>.into(),
        ];
        // a technical row, in the transaction of the message that tells its code
        let db = tx.db();
        db.execute_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
        let mut done = Done::new(CodeKept {});
        if let Some(first) = by_phone(db, tx.county(), &self.phone_lookup)
            .await?
            .into_iter()
            .next()
        {
            tx.send(Message {
                channel: match self.channel {
                    CodeChannel::Sms => "sms",
                    CodeChannel::Voice => "voice",
                },
                receiver: format!("account:{}", first.id),
                text_key: TEXT,
                args: serde_json::json!({ "code_sealed": self.code_sealed, "minutes": self.minutes }),
            })
            .await?;
            done = done.about("account", &first.id);
        }
        Ok(done)
    }
}

/// The active accounts of workers with this telephone, the oldest first.
pub(super) async fn by_phone(
    db: &impl ConnectionTrait,
    county: &str,
    lookup: &str,
) -> Result<Vec<account::Model>, StoreError> {
    Ok(account::Entity::find()
        .filter(account::Column::CountyCode.eq(county))
        .filter(account::Column::PhoneLookup.eq(lookup))
        .filter(account::Column::Kind.eq(AccountKind::Worker))
        .filter(account::Column::State.eq(AccountState::Active))
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?)
}
