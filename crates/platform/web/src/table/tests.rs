use chrono::NaiveDate;
use kernel::{Lang, Money};

use super::*;
use crate::components::Person;

fn t() -> T {
    T::new(Lang::Zh, NaiveDate::from_ymd_opt(2023, 5, 13).unwrap())
}

fn table(query: &str) -> Table {
    let list = ListQuery::new("/classes", query);
    Table::new(t(), &list, "班级")
        .filter(Filter::search("q", "班号"))
        .column(Column::new("班号").sort("number"))
        .column(Column::new("学员"))
        .column(Column::number("金额（元）").sort("amount"))
        .rows(
            vec![
                Row::new(vec![
                    Cell::text("YA2023-0031").link("/classes/1"),
                    Cell::person(Person::new(t(), "林水英", "350481************")),
                    Cell::money(Money::from_fen(65_000)),
                ])
                .id("1", "YA2023-0031"),
            ],
            120,
        )
        .exported()
}

fn html(table: &Table) -> String {
    Html::of(table).into_string()
}

#[test]
fn filter_sort_and_page_stay_in_every_address() {
    let page = html(&table("q=%E7%94%B5&sort=amount&dir=down&page=2&lang=en"));
    assert!(
        page.contains(r#"href="/classes?dir=down&#38;page=3&#38;q=%E7%94%B5&#38;sort=amount""#),
        "{page}"
    );
    assert!(
        page.contains(
            r#"href="/classes?dir=down&#38;export=xlsx&#38;q=%E7%94%B5&#38;sort=amount""#
        ),
        "{page}"
    );
    assert!(page.contains(r#"aria-sort="descending""#));
    assert!(page.contains(r#"<input type="hidden" name="sort" value="amount">"#));
    assert!(!page.contains("lang=en"));
}

#[test]
fn an_empty_list_says_whether_the_filter_is_to_blame() {
    let list = ListQuery::new("/classes", "q=x");
    let filtered = Table::new(t(), &list, "班级")
        .filter(Filter::search("q", "班号"))
        .rows(vec![], 0);
    assert!(html(&filtered).contains("没有符合筛选条件的"));
    let list = ListQuery::new("/classes", "");
    let bare = Table::new(t(), &list, "班级")
        .empty(Empty::new("还没有班级", "学校报送后列在这里。"))
        .rows(vec![], 0);
    assert!(html(&bare).contains("还没有班级"));
}

#[test]
fn a_page_beyond_sense_is_brought_back() {
    let list = ListQuery::new("/classes", "page=99999999999&size=100000");
    assert_eq!((list.page(), list.size()), (100_000, 200));
    let list = ListQuery::new("/classes", "page=9999999");
    assert_eq!(list.window().offset, 99_999 * 50);
    let list = ListQuery::new("/classes", "page=3&export=csv");
    assert_eq!(
        list.window(),
        Window {
            offset: 0,
            limit: EXPORT_ROWS
        }
    );
}

#[test]
fn a_sort_nobody_offers_is_ignored() {
    let known = ["number", "amount"];
    let list = ListQuery::new("/classes", "sort=password");
    assert_eq!(
        list.sort_among(&known, ("number", Direction::Down)),
        ("number", Direction::Down)
    );
    let list = ListQuery::new("/classes", "sort=amount");
    assert_eq!(
        list.sort_among(&known, ("number", Direction::Down)),
        ("amount", Direction::Up)
    );
}

#[test]
fn an_export_holds_the_rows_as_they_are_with_numbers_as_text() {
    let file = table("export=csv").download(Format::Csv).unwrap();
    let text = String::from_utf8(file.bytes().to_vec()).unwrap();
    assert!(text.contains("林水英,350481************,650.00"), "{text}");
    let book = table("export=xlsx").download(Format::Xlsx).unwrap();
    assert!(book.bytes().starts_with(b"PK"));
}
