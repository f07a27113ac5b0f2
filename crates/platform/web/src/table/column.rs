//! Columns and rows.

use super::Cell;

/// A column: its head, whether it holds numbers, and the key it sorts by.
#[derive(Clone, Debug)]
pub struct Column {
    head: String,
    number: bool,
    together: bool,
    sort: Option<&'static str>,
}

impl Column {
    /// Words, set left.
    pub fn new(head: impl Into<String>) -> Column {
        Column {
            head: head.into(),
            number: false,
            together: false,
            sort: None,
        }
    }

    /// Numbers, set right; the unit stands in the head: 金额（元）.
    pub fn number(head: impl Into<String>) -> Column {
        Column {
            number: true,
            ..Column::new(head)
        }
    }

    /// Never broken over lines: numbers of cases, days, states.
    pub fn together(mut self) -> Column {
        self.together = true;
        self
    }

    /// Sorts by this key, which the page's query knows.
    pub fn sort(mut self, key: &'static str) -> Column {
        self.sort = Some(key);
        self
    }

    pub(super) fn head(&self) -> &str {
        &self.head
    }

    pub(super) fn is_number(&self) -> bool {
        self.number
    }

    pub(super) fn sort_key(&self) -> Option<&'static str> {
        self.sort
    }

    pub(super) fn class(&self) -> &'static str {
        match (self.number, self.together) {
            (true, _) => "y-num",
            (false, true) => "y-nw",
            _ => "",
        }
    }
}

/// A row: one cell a column.
#[derive(Clone, Debug)]
pub struct Row {
    cells: Vec<Cell>,
    id: Option<(String, String)>,
    marked: bool,
}

impl Row {
    /// The cells in the order of the columns.
    pub fn new(cells: Vec<Cell>) -> Row {
        Row {
            cells,
            id: None,
            marked: false,
        }
    }

    /// Can be ticked: the id that is sent, and what the row is called for a screen reader.
    pub fn id(mut self, id: impl Into<String>, label: impl Into<String>) -> Row {
        self.id = Some((id.into(), label.into()));
        self
    }

    /// Tinted until the next action: the row just changed or found.
    pub fn marked(mut self, marked: bool) -> Row {
        self.marked = marked;
        self
    }

    pub(super) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    pub(super) fn is_marked(&self) -> bool {
        self.marked
    }

    pub(super) fn is_link(&self) -> bool {
        self.cells.iter().any(Cell::is_link)
    }

    pub(super) fn id_parts(&self) -> Option<(&str, &str)> {
        self.id
            .as_ref()
            .map(|(id, label)| (id.as_str(), label.as_str()))
    }
}
