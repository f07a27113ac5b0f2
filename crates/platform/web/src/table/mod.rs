//! The one table of the product: filters, sorting and page in the address, a total row, a pager, and an export of exactly what is
//! filtered.
//!
//! A page builds one [`Table`] from its query's rows; the same rows become HTML or a sheet. Filters, sort and page come from
//! [`ListQuery`], an extractor over the address. Not here: the query itself, and which rows a reader may see.

mod cell;
mod column;
mod export;
mod filter;
mod list;

use askama::Template;

use crate::T;
use crate::components::{Button, Empty};
use crate::form::Seal;
use crate::html::{Html, component};

pub use cell::Cell;
pub use column::{Column, Row};
pub use export::{Download, Format};
pub use filter::Filter;
pub use list::{Direction, EXPORT_ROWS, ListQuery, Window};

/// A table with its filter bar, total, pager and export links.
#[derive(Template)]
#[template(path = "table/table.html")]
pub struct Table {
    t: T,
    list: ListQuery,
    caption: String,
    filters: Vec<Filter>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    total: Option<Vec<Cell>>,
    count: u64,
    count_words: Option<String>,
    exports: bool,
    pick: Option<Pick>,
    empty: Empty,
    stacked: bool,
    bare: bool,
    note: Html,
    id: String,
}

component!(Table);

/// Ticking rows and what can be done with them.
struct Pick {
    name: String,
    action: String,
    seal: Seal,
    buttons: Vec<Button>,
}

/// One step of the pager.
struct PageLink {
    page: u64,
    href: String,
    current: bool,
    gap: bool,
}

impl Table {
    /// `caption` names the table for screen readers and its exported sheet.
    pub fn new(t: T, list: &ListQuery, caption: impl Into<String>) -> Table {
        Table {
            t,
            list: list.clone(),
            caption: caption.into(),
            filters: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            total: None,
            count: 0,
            count_words: None,
            exports: false,
            pick: None,
            empty: Empty::new(t.say("web-table-none"), t.say("web-table-none-why")),
            stacked: false,
            bare: false,
            note: Html::default(),
            id: "list".to_owned(),
        }
    }

    /// The next filter of the bar.
    pub fn filter(mut self, filter: Filter) -> Table {
        self.filters.push(filter.take(&self.list));
        self
    }

    /// The next column.
    pub fn column(mut self, column: Column) -> Table {
        self.columns.push(column);
        self
    }

    /// The rows of this page, and how many there are in all.
    pub fn rows(mut self, rows: Vec<Row>, count: u64) -> Table {
        self.rows = rows;
        self.count = count;
        self
    }

    /// The total of everything filtered, under its columns: one cell a column.
    pub fn total(mut self, cells: Vec<Cell>) -> Table {
        self.total = Some(cells);
        self
    }

    /// How many in words of its own: 共 37 件.
    pub fn count_words(mut self, words: impl Into<String>) -> Table {
        self.count_words = Some(words.into());
        self
    }

    /// Offers the filtered rows as xlsx and CSV. The handler answers [`ListQuery::export`] with [`Table::download`].
    pub fn exported(mut self) -> Table {
        self.exports = true;
        self
    }

    /// What to show when there is no row.
    pub fn empty(mut self, empty: Empty) -> Table {
        self.empty = empty;
        self
    }

    /// A box before each row that has an id; the ticked ids go to `action` under `name`, with the button pressed.
    pub fn pick(
        mut self,
        name: impl Into<String>,
        action: impl Into<String>,
        seal: Seal,
        buttons: Vec<Button>,
    ) -> Table {
        let buttons = buttons.into_iter().map(Button::needs_pick).collect();
        self.pick = Some(Pick {
            name: name.into(),
            action: action.into(),
            seal,
            buttons,
        });
        self
    }

    /// Below 640 px it becomes a list; for public and phone pages.
    pub fn stacked(mut self) -> Table {
        self.stacked = true;
        self
    }

    /// The id of the table on its page; a second table needs one of its own.
    pub fn id(mut self, id: impl Into<String>) -> Table {
        self.id = id.into();
        self
    }

    /// Without the card around it.
    pub fn bare(mut self) -> Table {
        self.bare = true;
        self
    }

    /// Words at the left of the last bar: 每一笔借贷相等.
    pub fn note(mut self, note: Html) -> Table {
        self.note = note;
        self
    }

    /// The rows as a file.
    pub fn download(self, format: Format) -> Result<Download, sheets::write::WriteError> {
        export::download(self.t, &self.caption, &self.columns, &self.rows, format)
    }

    /// A table wider than its place is scrolled by keyboard through its links, or else by itself.
    fn has_links(&self) -> bool {
        self.pick.is_some()
            || self
                .columns
                .iter()
                .any(|column| column.sort_key().is_some())
            || self.rows.iter().any(Row::is_link)
    }

    fn too_many(&self) -> bool {
        self.count > EXPORT_ROWS
    }

    fn most(&self) -> String {
        self.t
            .with("web-export-most")
            .n("n", EXPORT_ROWS)
            .to_string()
    }

    fn pages(&self) -> u64 {
        self.count.div_ceil(self.list.size()).max(1)
    }

    fn filtered(&self) -> bool {
        self.filters.iter().any(Filter::is_set)
    }

    fn counted(&self) -> String {
        let words = match &self.count_words {
            Some(words) => words.clone(),
            None => self
                .t
                .with("web-table-count")
                .n("n", self.count)
                .to_string(),
        };
        if self.pages() > 1 {
            self.t
                .with("web-table-pages")
                .s("count", words)
                .n("size", self.list.size())
                .to_string()
        } else {
            words
        }
    }

    /// First, last, and three around the current page.
    fn steps(&self) -> Vec<PageLink> {
        let (pages, now) = (self.pages(), self.list.page().min(self.pages()));
        let mut out: Vec<PageLink> = Vec::new();
        for page in
            (1..=pages).filter(|page| *page == 1 || *page == pages || page.abs_diff(now) <= 1)
        {
            let gap = out.last().is_some_and(|before| before.page + 1 != page);
            out.push(PageLink {
                page,
                href: self.list.at_page(page),
                current: page == now,
                gap,
            });
        }
        out
    }

    fn next(&self) -> Option<String> {
        (self.list.page() < self.pages()).then(|| self.list.at_page(self.list.page() + 1))
    }

    fn sort_link(&self, column: &Column) -> Option<(String, &'static str, &'static str)> {
        let key = column.sort_key()?;
        Some(match self.list.sorted_by(key) {
            Some(Direction::Up) => (
                self.list.sort_address(key, Direction::Down),
                "ascending",
                "↑",
            ),
            Some(Direction::Down) => (
                self.list.sort_address(key, Direction::Up),
                "descending",
                "↓",
            ),
            None => (self.list.sort_address(key, Direction::Up), "none", ""),
        })
    }
}

#[cfg(test)]
mod tests;
