//! Everything that reads accounts.

use chrono::NaiveDate;
use kernel::{Actor, Phone, RegionCode, Role};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use store::{Store, StoreError, vault};

use super::state::{AccountKind, AccountState};
use super::tables::{account, account_role, account_secret, recovery_code};

/// One account of a county.
pub async fn find(
    db: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<account::Model>, StoreError> {
    Ok(
        account::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(db)
            .await?,
    )
}

/// The account that signs in under this name, whatever the case of its letters.
pub async fn find_by_login(
    db: &impl ConnectionTrait,
    county: &str,
    typed: &str,
) -> Result<Option<account::Model>, StoreError> {
    let Some(name) = super::login_name(typed) else {
        return Ok(None);
    };
    Ok(account::Entity::find()
        .filter(account::Column::CountyCode.eq(county))
        .filter(account::Column::LoginName.eq(name))
        .one(db)
        .await?)
}

/// The account of a worker.
pub async fn find_by_person(
    db: &impl ConnectionTrait,
    county: &str,
    person: &str,
) -> Result<Option<account::Model>, StoreError> {
    Ok(account::Entity::find()
        .filter(account::Column::CountyCode.eq(county))
        .filter(account::Column::PersonId.eq(person))
        .one(db)
        .await?)
}

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub struct AccountFilter {
    /// What the shown name or the sign-in name begins with.
    pub begins: Option<String>,
    /// One kind; without it offices and organisations, since workers are many and found by name.
    pub kind: Option<AccountKind>,
    /// Holders of this role today.
    pub role: Option<Role>,
    /// One state.
    pub state: Option<AccountState>,
    /// The day roles are asked of.
    pub today: NaiveDate,
}

impl AccountFilter {
    fn condition(&self, county: &str) -> Condition {
        let mut all = Condition::all().add(account::Column::CountyCode.eq(county));
        all = match self.kind {
            Some(kind) => all.add(account::Column::Kind.eq(kind)),
            None if self.begins.is_none() => all.add(account::Column::Kind.ne(AccountKind::Worker)),
            None => all,
        };
        if let Some(text) = self
            .begins
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
        {
            // text sorts by bytes on both databases, so that a beginning is a range and an index serves it
            let begins = |column: account::Column, text: &str| {
                Condition::all()
                    .add(column.gte(text))
                    .add(column.lt(format!("{text}\u{10FFFF}")))
            };
            all = all.add(
                Condition::any()
                    .add(begins(account::Column::DisplayName, text))
                    .add(begins(
                        account::Column::LoginName,
                        &text.to_ascii_lowercase(),
                    )),
            );
        }
        if let Some(state) = self.state {
            all = all.add(account::Column::State.eq(state));
        }
        if let Some(role) = self.role {
            let holders = account_role::Entity::find()
                .select_only()
                .column(account_role::Column::AccountId)
                .filter(account_role::Column::CountyCode.eq(county))
                .filter(account_role::Column::Role.eq(role.word()))
                .filter(account_role::Column::RevokedAt.is_null())
                .filter(account_role::Column::ValidFrom.lte(self.today))
                .filter(
                    Condition::any()
                        .add(account_role::Column::ValidTo.is_null())
                        .add(account_role::Column::ValidTo.gte(self.today)),
                )
                .into_query();
            all = all.add(account::Column::Id.in_subquery(holders));
        }
        all
    }
}

/// How many accounts a filter shows.
pub async fn count(
    db: &impl ConnectionTrait,
    county: &str,
    filter: &AccountFilter,
) -> Result<u64, StoreError> {
    Ok(account::Entity::find()
        .filter(filter.condition(county))
        .count(db)
        .await?)
}

/// One page of them: offices, then organisations, then workers, each by name.
pub async fn page(
    db: &impl ConnectionTrait,
    county: &str,
    filter: &AccountFilter,
    offset: u64,
    limit: u64,
) -> Result<Vec<account::Model>, StoreError> {
    let rank: Expr = Expr::case(account::Column::Kind.eq(AccountKind::Staff), 0)
        .case(account::Column::Kind.eq(AccountKind::Organisation), 1)
        .finally(2)
        .into();
    Ok(account::Entity::find()
        .filter(filter.condition(county))
        .order_by(rank, Order::Asc)
        .order_by_asc(account::Column::DisplayName)
        .order_by_asc(account::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?)
}

/// The active accounts of offices, or of one organisation, by name: those a deputy is chosen from.
pub async fn colleagues(
    db: &impl ConnectionTrait,
    county: &str,
    organisation: Option<&str>,
) -> Result<Vec<account::Model>, StoreError> {
    let mut query = account::Entity::find()
        .filter(account::Column::CountyCode.eq(county))
        .filter(account::Column::State.eq(AccountState::Active));
    query = match organisation {
        Some(organisation) => query.filter(account::Column::OrganisationId.eq(organisation)),
        None => query.filter(account::Column::Kind.eq(AccountKind::Staff)),
    };
    Ok(query
        .order_by_asc(account::Column::DisplayName)
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?)
}

/// The names of accounts, for what was done by whom.
pub async fn names(
    db: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<std::collections::HashMap<String, String>, StoreError> {
    let mut names = std::collections::HashMap::new();
    for chunk in ids.chunks(1000) {
        let rows = account::Entity::find()
            .filter(account::Column::CountyCode.eq(county))
            .filter(account::Column::Id.is_in(chunk.iter().cloned()))
            .all(db)
            .await?;
        names.extend(rows.into_iter().map(|row| (row.id, row.display_name)));
    }
    Ok(names)
}

/// What proves that it is them.
pub async fn secret(
    db: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<account_secret::Model>, StoreError> {
    Ok(
        account_secret::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(db)
            .await?,
    )
}

/// The grants of an account that were not taken back, past and future ones too, in the order of the roles.
pub async fn grants(
    db: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Vec<account_role::Model>, StoreError> {
    Ok(account_role::Entity::find()
        .filter(account_role::Column::CountyCode.eq(county))
        .filter(account_role::Column::AccountId.eq(id))
        .filter(account_role::Column::RevokedAt.is_null())
        .order_by_asc(account_role::Column::ValidFrom)
        .order_by_asc(account_role::Column::Id)
        .all(db)
        .await?)
}

/// Per account its roles on a day, in the order of [`Role::ALL`].
pub async fn roles_on(
    db: &impl ConnectionTrait,
    county: &str,
    ids: &[&str],
    day: NaiveDate,
) -> Result<std::collections::HashMap<String, Vec<Role>>, StoreError> {
    let open_end = Condition::any()
        .add(account_role::Column::ValidTo.is_null())
        .add(account_role::Column::ValidTo.gte(day));
    let mut held: std::collections::HashMap<String, Vec<Role>> = std::collections::HashMap::new();
    for chunk in ids.chunks(1000) {
        let rows = account_role::Entity::find()
            .filter(account_role::Column::CountyCode.eq(county))
            .filter(account_role::Column::AccountId.is_in(chunk.iter().copied()))
            .filter(account_role::Column::RevokedAt.is_null())
            .filter(account_role::Column::ValidFrom.lte(day))
            .filter(open_end.clone())
            .all(db)
            .await?;
        for row in rows {
            if let Some(role) = Role::from_word(&row.role) {
                held.entry(row.account_id).or_default().push(role);
            }
        }
    }
    for roles in held.values_mut() {
        roles.sort_unstable();
        roles.dedup();
    }
    Ok(held)
}

/// The kernel's actor of an account on a day; `None` when there is no such account or it is suspended. With `acting_for`, the
/// one it stands in for: the roles are those both hold, region and organisation are the other's. The caller has checked
/// the deputy's days (see [`crate::deputies::stands_in`]).
pub async fn actor_of(
    db: &impl ConnectionTrait,
    county: &str,
    id: &str,
    acting_for: Option<&str>,
    day: NaiveDate,
) -> Result<Option<Actor>, StoreError> {
    let Some(own) = find(db, county, id).await? else {
        return Ok(None);
    };
    let principal = match acting_for {
        None => None,
        Some(other) => match find(db, county, other).await? {
            Some(other) => Some(other),
            None => return Ok(None),
        },
    };
    let ids: Vec<&str> = [Some(id), acting_for].into_iter().flatten().collect();
    let held = roles_on(db, county, &ids, day).await?;
    actor(&own, principal.as_ref(), &held)
}

/// Puts an actor together from what was read.
pub(crate) fn actor(
    own: &account::Model,
    principal: Option<&account::Model>,
    held: &std::collections::HashMap<String, Vec<Role>>,
) -> Result<Option<Actor>, StoreError> {
    if own.state != AccountState::Active {
        return Ok(None);
    }
    let mut roles = held.get(&own.id).cloned().unwrap_or_default();
    if let Some(principal) = principal {
        let theirs = held.get(&principal.id).cloned().unwrap_or_default();
        roles.retain(|role| theirs.contains(role));
    }
    let reach = principal.unwrap_or(own);
    let region =
        RegionCode::parse(&reach.region_code).map_err(|e| StoreError::Broken(e.to_string()))?;
    Ok(Some(Actor {
        account: own.id.clone(),
        name: own.display_name.clone(),
        county: own.county_code.clone(),
        region,
        organisation: reach.organisation_id.clone(),
        person: own.person_id.clone(),
        roles,
        on_behalf_of: principal.map(|principal| principal.id.clone()),
    }))
}

/// Recovery codes an account has left.
pub async fn recovery_codes_left(
    db: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<u64, StoreError> {
    Ok(recovery_code::Entity::find()
        .filter(recovery_code::Column::CountyCode.eq(county))
        .filter(recovery_code::Column::AccountId.eq(id))
        .filter(recovery_code::Column::UsedAt.is_null())
        .filter(recovery_code::Column::ReplacedAt.is_null())
        .count(db)
        .await?)
}

/// The telephone of an account, for the adapter that sends a message to `account:<id>`. `None` when it has none.
pub async fn phone_of(store: &Store, county: &str, id: &str) -> Result<Option<Phone>, StoreError> {
    let Some(row) = find(store.read(), county, id).await? else {
        return Ok(None);
    };
    let Some(sealed) = row.phone_sealed.as_deref() else {
        return Ok(None);
    };
    let clear = match row.person_id.as_deref() {
        Some(person) => vault::open(store.read(), store.keys(), county, person)
            .await?
            .unseal("account-phone", sealed)?,
        None => {
            let bytes = store
                .keys()
                .unseal(&format!("account/{id}/phone"), sealed)?;
            zeroize::Zeroizing::new(
                String::from_utf8(bytes.to_vec()).map_err(|_| StoreError::KeyGone)?,
            )
        }
    };
    Phone::parse(&clear)
        .map(Some)
        .map_err(|_| StoreError::Broken("a stored telephone".into()))
}
