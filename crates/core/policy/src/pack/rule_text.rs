//! Where the words of a rule stand in the file that holds it.

use std::ops::Range;

/// Where words of a rule stand in the file. YAML may quote, escape and fold a text, so the rule is laid along the file's characters.
pub(super) fn words_in_file(
    file: &str,
    scalar: &Range<usize>,
    rule: &str,
    words: &Range<usize>,
) -> Range<usize> {
    let Some(raw) = file.get(scalar.clone()) else {
        return scalar.clone();
    };
    // One entry for every byte of the rule that begins a character, and one for its end.
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut rest = raw.char_indices().peekable();
    let mut end = scalar.start;
    for (at, wanted) in rule.char_indices() {
        let found = rest
            .by_ref()
            .find(|(_, found)| *found == wanted || wanted == ' ' && found.is_whitespace());
        let Some((offset, found)) = found else {
            return scalar.clone();
        };
        places.push((at, scalar.start + offset));
        end = scalar.start + offset + found.len_utf8();
    }
    let place = |wanted: usize| {
        places
            .iter()
            .find(|(at, _)| *at >= wanted)
            .map_or(end, |(_, place)| *place)
    };
    let (start, stop) = (place(words.start), place(words.end));
    // The end of a word is the end of its last character, not the start of what follows.
    let last = places
        .iter()
        .rev()
        .find(|(at, _)| *at < words.end)
        .map(|(_, place)| *place);
    let stop = match last.and_then(|last| {
        file.get(last..)
            .and_then(|text| text.chars().next())
            .map(|c| last + c.len_utf8())
    }) {
        Some(after) if words.end > words.start => after,
        _ => stop,
    };
    start..stop.max(start)
}
