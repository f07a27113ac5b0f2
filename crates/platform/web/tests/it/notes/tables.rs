//! One table.

use schemars::JsonSchema;
use sea_orm::{
    ColumnTrait, DatabaseConnection, DbErr, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use sea_orm_migration::SchemaManager;
use serde::{Deserialize, Serialize};
use store::schema::Schema;

pub mod note {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub title: String,
        pub amount_fen: i64,
        pub on_day: Date,
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(note, "note");
store::migration!("m0001_notes", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let columns = vec![s.text("title"), s.fen("amount_fen"), s.date("on_day")];
    manager.create_table(s.business("note", columns)).await
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoteLine {
    pub id: String,
    pub title: String,
    pub amount_fen: i64,
}

fn filtered(county: &str, q: Option<&str>) -> sea_orm::Select<note::Entity> {
    let query = note::Entity::find().filter(note::Column::CountyCode.eq(county));
    match q {
        Some(q) => query.filter(note::Column::Title.eq(q)),
        None => query,
    }
}

pub async fn count(db: &DatabaseConnection, county: &str, q: Option<&str>) -> Result<u64, DbErr> {
    filtered(county, q).count(db).await
}

pub async fn page(
    db: &DatabaseConnection,
    county: &str,
    q: Option<&str>,
    sort: (&str, web::table::Direction),
    window: web::table::Window,
) -> Result<Vec<note::Model>, DbErr> {
    let column = if sort.0 == "amount" {
        note::Column::AmountFen
    } else {
        note::Column::Title
    };
    let order = if sort.1 == web::table::Direction::Down {
        Order::Desc
    } else {
        Order::Asc
    };
    filtered(county, q)
        .order_by(column, order)
        .order_by(note::Column::Id, Order::Asc)
        .offset(window.offset)
        .limit(window.limit)
        .all(db)
        .await
}

pub async fn find(
    db: &DatabaseConnection,
    county: &str,
    id: &str,
) -> Result<Option<note::Model>, DbErr> {
    filtered(county, None)
        .filter(note::Column::Id.eq(id))
        .one(db)
        .await
}

pub async fn after(
    db: &DatabaseConnection,
    county: &str,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<NoteLine>, DbErr> {
    let query = filtered(county, None).filter(note::Column::Id.gt(after.unwrap_or_default()));
    let rows = query
        .order_by(note::Column::Id, Order::Asc)
        .limit(limit)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| NoteLine {
            id: row.id,
            title: row.title,
            amount_fen: row.amount_fen,
        })
        .collect())
}
