//! Everything that reads venues. Crates below may join `venue` on `(county_code, id)` and read `name`, `address`,
//! `region_code`, `seats` and `organisation_id`.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::venue;

/// One venue.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<venue::Model>, DbErr> {
    venue::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// The venues of an organisation: open ones first, by name.
pub async fn of_organisation(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
) -> Result<Vec<venue::Model>, DbErr> {
    venue::Entity::find()
        .filter(venue::Column::CountyCode.eq(county))
        .filter(venue::Column::OrganisationId.eq(organisation))
        .order_by_desc(venue::Column::State)
        .order_by_asc(venue::Column::Name)
        .all(conn)
        .await
}
