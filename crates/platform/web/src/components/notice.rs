//! The sheet of a public notice: on screen as it will be printed.

use askama::Template;

use crate::html::{Html, component};

/// One line of a frozen list.
#[derive(Clone, Debug)]
pub struct NoticeRow {
    cells: Vec<String>,
    mine: bool,
}

impl NoticeRow {
    /// Cells in the order of the heads.
    pub fn new(cells: Vec<String>) -> NoticeRow {
        NoticeRow { cells, mine: false }
    }

    /// The line the reader found as their own; the mark is not printed.
    pub fn mine(mut self) -> NoticeRow {
        self.mine = true;
        self
    }
}

/// Title, paragraphs, ruled table, telephones, seal space and signature. All of it is the office's Chinese text.
#[derive(Clone, Debug, Template)]
#[template(path = "components/notice.html")]
pub struct NoticeSheet {
    title: String,
    paragraphs: Vec<String>,
    heads: Vec<(String, bool)>,
    rows: Vec<NoticeRow>,
    total: Option<(String, String)>,
    closing: Vec<String>,
    signature: (String, String),
    more: Html,
}

component!(NoticeSheet);

impl NoticeSheet {
    /// `signature` is the unit and the day as issued: 2023年5月11日.
    pub fn new(
        title: impl Into<String>,
        paragraphs: Vec<String>,
        signature: (String, String),
    ) -> NoticeSheet {
        NoticeSheet {
            title: title.into(),
            paragraphs,
            heads: Vec::new(),
            rows: Vec::new(),
            total: None,
            closing: Vec::new(),
            signature,
            more: Html::default(),
        }
    }

    /// Heads (true: numbers, set right), rows, and the total line as label and sum.
    pub fn table(
        mut self,
        heads: Vec<(String, bool)>,
        rows: Vec<NoticeRow>,
        total: Option<(String, String)>,
    ) -> NoticeSheet {
        self.heads = heads;
        self.rows = rows;
        self.total = total;
        self
    }

    /// Telephones and other closing lines.
    pub fn closing(mut self, lines: Vec<String>) -> NoticeSheet {
        self.closing = lines;
        self
    }

    /// A pager below the table when the list is long.
    pub fn more(mut self, more: Html) -> NoticeSheet {
        self.more = more;
        self
    }

    fn number(&self, place: &usize) -> bool {
        self.heads.get(*place).is_some_and(|(_, number)| *number)
    }
}
