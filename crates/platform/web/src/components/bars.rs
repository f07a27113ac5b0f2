//! Bars drawn on the server: one question a chart, the number at the bar, the rows one click away.

use askama::Template;

use crate::html::component;

const LABEL: usize = 112;
const WIDTH: usize = 500;
const ROOM: usize = 64;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    label: String,
    shown: String,
    y: usize,
    length: usize,
}

/// Horizontal bars from zero, one colour.
#[derive(Clone, Debug, Template)]
#[template(path = "components/bars.html")]
pub struct Bars {
    bars: Vec<Bar>,
    said: String,
    height: usize,
    zh: bool,
}

component!(Bars, Stack);

impl Bars {
    /// `rows` are label, value and the value as written. `title` opens the words for a screen reader.
    pub fn new(title: &str, rows: Vec<(String, u64, String)>) -> Bars {
        let most = rows
            .iter()
            .map(|(_, value, _)| *value)
            .max()
            .unwrap_or(0)
            .max(1);
        let span = (WIDTH - LABEL - ROOM) as u64;
        let said = rows
            .iter()
            .map(|(label, _, shown)| format!("{label} {shown}"))
            .collect::<Vec<_>>()
            .join(", ");
        let height = rows.len() * 26 + 10;
        let bars = rows
            .into_iter()
            .enumerate()
            .map(|(place, (label, value, shown))| Bar {
                label,
                shown,
                y: 8 + place * 26,
                // a value above nothing is never drawn as nothing
                length: if value == 0 {
                    0
                } else {
                    usize::try_from(value * span / most).unwrap_or(0).max(2)
                },
            })
            .collect();
        Bars {
            bars,
            said: format!("{title} {said}"),
            height,
            zh: false,
        }
    }

    /// The labels are Chinese whatever the page's language.
    pub fn chinese(mut self) -> Bars {
        self.zh = true;
        self
    }

    fn start(&self) -> usize {
        LABEL
    }
}

/// One part of a stack.
#[derive(Clone, Debug)]
pub struct Share {
    series: u8,
    x: u64,
    width: u64,
}

/// One bar of several parts, 1000 units wide, with two units of white between them. The legend is the money strip above it.
#[derive(Clone, Debug, Template)]
#[template(path = "components/stack.html")]
pub struct Stack {
    shares: Vec<Share>,
    said: String,
}

impl Stack {
    /// Parts as (colour key 0–6, value); `said` holds the numbers in words.
    pub fn new(said: impl Into<String>, parts: &[(u8, u64)]) -> Stack {
        let total = parts.iter().map(|(_, value)| *value).sum::<u64>().max(1);
        let shown: Vec<_> = parts.iter().filter(|(_, value)| *value > 0).collect();
        let gaps = (shown.len().saturating_sub(1) as u64) * 2;
        // parts too thin to see get four units; the widest gives them up
        let widths: Vec<u64> = shown
            .iter()
            .map(|(_, value)| {
                (u128::from(*value) * u128::from(1000 - gaps) / u128::from(total)).max(4) as u64
            })
            .collect();
        let over = (widths.iter().sum::<u64>() + gaps).saturating_sub(1000);
        let widest = widths
            .iter()
            .enumerate()
            .max_by_key(|(_, width)| **width)
            .map(|(place, _)| place);
        let mut x = 0;
        let shares = shown
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(place, ((series, _), width))| {
                let width = if Some(place) == widest {
                    width.saturating_sub(over)
                } else {
                    *width
                };
                let share = Share {
                    series: (*series).min(6),
                    x,
                    width,
                };
                x += width + 2;
                share
            })
            .collect();
        Stack {
            shares,
            said: said.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_never_grows_beyond_its_bar() {
        let stack = Stack::new(
            "",
            &[(2, 612_950), (3, 1), (4, 1), (1, 382_450), (0, 1_402_650)],
        );
        let last = stack.shares.last().unwrap();
        assert!(last.x + last.width <= 1000);
        assert!(stack.shares.iter().all(|share| share.width >= 4));
    }

    #[test]
    fn a_small_value_is_still_a_bar_and_nothing_is_none() {
        let bars = Bars::new(
            "",
            vec![
                ("a".into(), 100_000, "".into()),
                ("b".into(), 1, "".into()),
                ("c".into(), 0, "".into()),
            ],
        );
        assert_eq!(
            bars.bars.iter().map(|bar| bar.length).collect::<Vec<_>>(),
            [324, 2, 0]
        );
    }
}
