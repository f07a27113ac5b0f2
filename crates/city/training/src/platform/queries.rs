//! Everything that reads the comparison with the platform. Crates below may join `platform_import` on
//! `(county_code, class_id)`; a class without differences has its present import in state `settled`.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::tables::{platform_difference, platform_import};

/// The present export of a class.
pub async fn present(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Option<platform_import::Model>, DbErr> {
    platform_import::Entity::find()
        .filter(platform_import::Column::CountyCode.eq(county))
        .filter(platform_import::Column::ClassId.eq(class_id))
        .filter(platform_import::Column::State.ne("replaced"))
        .order_by_desc(platform_import::Column::ImportedAt)
        .one(conn)
        .await
}

/// The differences of an export.
pub async fn differences(
    conn: &impl ConnectionTrait,
    county: &str,
    import_id: &str,
) -> Result<Vec<platform_difference::Model>, DbErr> {
    platform_difference::Entity::find()
        .filter(platform_difference::Column::CountyCode.eq(county))
        .filter(platform_difference::Column::ImportId.eq(import_id))
        .order_by_asc(platform_difference::Column::State)
        .order_by_asc(platform_difference::Column::Id)
        .all(conn)
        .await
}

fn open_select(county: &str) -> sea_orm::Select<platform_import::Entity> {
    platform_import::Entity::find()
        .filter(platform_import::Column::CountyCode.eq(county))
        .filter(platform_import::Column::State.eq("open"))
}

/// How many classes have open differences.
pub async fn count_open(conn: &impl ConnectionTrait, county: &str) -> Result<u64, DbErr> {
    open_select(county).count(conn).await
}

/// Exports with open differences, the oldest first.
pub async fn open(
    conn: &impl ConnectionTrait,
    county: &str,
    offset: u64,
    limit: u64,
) -> Result<Vec<platform_import::Model>, DbErr> {
    open_select(county)
        .order_by_asc(platform_import::Column::ImportedAt)
        .order_by_asc(platform_import::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await
}
