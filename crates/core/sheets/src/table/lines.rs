//! What each row below the header is.

use super::header::{Header, is_entry, named};
use super::{Column, Kind, Line, Search};
use crate::cell::{Cell, is_blank};
use crate::workbook::{Row, Sheet};

/// Words a closing row begins with: totals, signatures, notes.
const CLOSING: [&str; 34] = [
    "合计",
    "总计",
    "小计",
    "共计",
    "本页",
    "总人数",
    "填表",
    "填报",
    "制表",
    "制作",
    "造册",
    "审核",
    "审批",
    "复核",
    "核对",
    "经办",
    "负责人",
    "单位负责人",
    "单位",
    "主管",
    "培训机构",
    "学校",
    "班主任",
    "联系人",
    "盖章",
    "公章",
    "（",
    "签字",
    "签名",
    "日期",
    "说明",
    "备注",
    "注",
    "以上",
];

/// One line for each row number, blank where the sheet holds nothing.
pub(super) fn each(sheet: &Sheet, mut kind: impl FnMut(&Row) -> Kind) -> Vec<Line> {
    let mut lines = Vec::with_capacity(sheet.last_row as usize);
    let mut next = 1;
    let gap = |lines: &mut Vec<Line>, from: u32, to: u32| {
        lines.extend((from..to).map(|number| Line {
            number,
            kind: Kind::Blank,
            at: None,
        }))
    };
    for (at, row) in sheet.rows.iter().enumerate() {
        gap(&mut lines, next, row.number);
        lines.push(Line {
            number: row.number,
            kind: kind(row),
            at: Some(at),
        });
        next = row.number + 1;
    }
    gap(&mut lines, next, sheet.last_row + 1);
    lines
}

pub(super) fn classify(
    sheet: &Sheet,
    search: &Search<'_>,
    header: &Header,
    columns: &[Column],
) -> Vec<Line> {
    let at = |field: &str| {
        columns
            .iter()
            .find(|column| column.field == Some(field))
            .map(|column| column.index)
    };
    let body = Body {
        sheet,
        search,
        keys: search.keys.iter().filter_map(|key| at(key)).collect(),
        counter: at(search.counter),
        last_entry: sheet
            .rows
            .iter()
            .rev()
            .find(|row| is_entry(row, search))
            .map_or(0, |row| row.number),
    };
    each(sheet, |row| {
        if row.is_blank() {
            Kind::Blank
        } else if row.number < header.top {
            Kind::Title
        } else if row.number <= header.bottom {
            Kind::Header
        } else {
            body.kind(row)
        }
    })
}

struct Body<'a> {
    sheet: &'a Sheet,
    search: &'a Search<'a>,
    /// Columns of the keys.
    keys: Vec<usize>,
    counter: Option<usize>,
    /// Number of the last row that is an entry beyond doubt.
    last_entry: u32,
}

impl Body<'_> {
    fn kind(&self, row: &Row) -> Kind {
        if is_entry(row, self.search) {
            return Kind::Entry;
        }
        let filled: Vec<(usize, &Cell)> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_blank())
            .collect();
        if filled
            .iter()
            .all(|(column, cell)| Some(*column) == self.counter && is_count(cell))
        {
            return Kind::Blank;
        }
        let named = named(row, self.search).len();
        if named >= 2 && named * 2 > filled.len() {
            return Kind::Header;
        }
        if self.is_closing(row, &filled) {
            Kind::Footer
        } else {
            Kind::Entry
        }
    }

    fn is_closing(&self, row: &Row, filled: &[(usize, &Cell)]) -> bool {
        let Some((first, cell)) = filled.first() else {
            return false;
        };
        // one area over the key columns holds a sentence, never a person
        if self.sheet.merges.iter().any(|area| {
            area.top <= row.number
                && area.bottom >= row.number
                && area.right > area.left
                && self.keys.iter().any(|key| area.covers(row.number, *key))
                && area.covers(row.number, *first)
        }) {
            return true;
        }
        let text: String = cell.text().chars().filter(|c| !is_blank(*c)).collect();
        let begins = CLOSING
            .iter()
            .any(|word| text.replace('(', "（").starts_with(word));
        let alone = filled.len() == 1;
        let speaks = text.contains(['：', ':', '。'])
            || (text.chars().count() > 8 && !text.chars().all(|c| c.is_ascii_digit()));
        let at_the_end = alone && row.number > self.last_entry;
        // a name may begin with one of these characters: in a key column the words count only with a colon or a total behind them, or alone at the end
        if begins && (!self.keys.contains(first) || speaks || at_the_end || is_total(&text)) {
            return true;
        }
        at_the_end && speaks
    }
}

/// 合计, 合 计, 合计：60人.
fn is_total(text: &str) -> bool {
    let rest = ["合计", "总计", "小计", "共计"]
        .iter()
        .find_map(|word| text.strip_prefix(word));
    rest.is_some_and(|rest| {
        rest.chars()
            .all(|c| c.is_ascii_digit() || "：:人名元.,".contains(c))
    })
}

fn is_count(cell: &Cell) -> bool {
    let text = cell.text();
    let text = text.trim_matches(is_blank);
    !text.is_empty() && text.len() <= 6 && text.chars().all(|c| c.is_ascii_digit())
}
