//! Checks of rendered pages, and a site for tests, for every crate that has pages.
//!
//! [`faults`] reads a page as a strict reader would: balanced tags, one first heading, labelled fields, nothing inline, no missing
//! message, and on an English page no Han character outside `lang="zh"`. `TestSite` (feature `testing`) serves features
//! over a test store, with accounts that are only a cookie.

mod markup;
#[cfg(feature = "testing")]
mod site;

use std::collections::BTreeSet;

use kernel::Lang;

use crate::texts::has_han;
use markup::{Tag, Token, tokens};

#[cfg(feature = "testing")]
pub use site::{Answer, TestSite, actor, site_words};

/// Elements without an end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "!doctype",
];
/// Drawing elements that may close themselves.
const DRAWN: [&str; 6] = ["path", "circle", "rect", "line", "use", "polyline"];

/// Everything wrong with a page in `lang`; empty when it is fine.
pub fn faults(html: &str, lang: Lang) -> Vec<String> {
    let mut reader = Reader {
        lang,
        faults: Vec::new(),
        open: Vec::new(),
        ids: BTreeSet::new(),
        ..Reader::default()
    };
    if html.contains('⟦') {
        let missing: Vec<_> = html
            .split('⟦')
            .skip(1)
            .filter_map(|rest| rest.split('⟧').next())
            .collect();
        reader.fault(format!("messages are missing: {}", missing.join(", ")));
    }
    for token in tokens(html) {
        match token {
            Token::Text(text) => reader.text(text),
            Token::Open(tag) => reader.open(tag),
            Token::Close(name) => reader.close(name),
        }
    }
    reader.finish()
}

/// Panics with everything wrong with a page.
#[track_caller]
pub fn assert_fine(html: &str, lang: Lang) {
    let faults = faults(html, lang);
    assert!(
        faults.is_empty(),
        "{} faults:\n{}\n\n{html}",
        faults.len(),
        faults.join("\n")
    );
}

#[derive(Default)]
struct Reader {
    lang: Lang,
    faults: Vec<String>,
    /// Open elements with the language set on them.
    open: Vec<(String, Option<String>)>,
    ids: BTreeSet<String>,
    labelled: BTreeSet<String>,
    fields: Vec<String>,
    targets: Vec<String>,
    first_headings: usize,
    form: Option<(bool, bool, bool)>,
}

impl Reader {
    fn fault(&mut self, fault: impl Into<String>) {
        self.faults.push(fault.into());
    }

    fn in_chinese(&self) -> bool {
        let lang = self.open.iter().rev().find_map(|(_, lang)| lang.as_deref());
        lang.map_or(self.lang == Lang::Zh, |lang| lang.starts_with("zh"))
    }

    fn text(&mut self, text: &str) {
        let script = self
            .open
            .last()
            .is_some_and(|(name, _)| matches!(name.as_str(), "script" | "style"));
        if script && !text.trim().is_empty() {
            self.fault("an inline script or style");
        }
        if !self.in_chinese() && has_han(text) {
            self.fault(format!(
                "Chinese outside lang=zh: {}",
                text.trim().chars().take(60).collect::<String>()
            ));
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        let lang = tag.get("lang").map(str::to_owned);
        let chinese = lang
            .as_deref()
            .map_or_else(|| self.in_chinese(), |lang| lang.starts_with("zh"));
        for (name, value) in &tag.attributes {
            if *name == "style" || name.starts_with("on") {
                self.fault(format!("an inline {name} on <{}>", tag.name));
            }
            let spoken = matches!(
                *name,
                "aria-label" | "title" | "alt" | "placeholder" | "data-label"
            );
            if spoken && !chinese && has_han(value) {
                self.fault(format!("Chinese in {name} outside lang=zh: {value}"));
            }
            if *name == "id" && !self.ids.insert((*value).to_owned()) {
                self.fault(format!("the id {value} is given twice"));
            }
            if *name == "href" && (value.is_empty() || *value == "#") {
                self.fault("a link that leads nowhere");
            }
            if *name == "href" && tag.name == "a" && value.starts_with('#') {
                self.targets.push(value[1..].to_owned());
            }
        }
        let inside = |name: &str| self.open.iter().any(|(open, _)| open == name);
        if matches!(tag.name, "a" | "form") && inside(tag.name)
            || tag.name == "button" && inside("a")
        {
            self.fault(format!("a <{}> inside another", tag.name));
        }
        match tag.name {
            "h1" => self.first_headings += 1,
            "img" if tag.get("alt").is_none() => self.fault("an image without alt"),
            "label" => self.labelled.extend(tag.get("for").map(str::to_owned)),
            "form" => {
                self.form = Some((
                    tag.get("method")
                        .is_some_and(|method| method.eq_ignore_ascii_case("post")),
                    false,
                    false,
                ))
            }
            "input" | "select" | "textarea" => self.field(&tag),
            _ => {}
        }
        let drawn = tag.closed && DRAWN.contains(&tag.name);
        if !VOID.contains(&tag.name) && !drawn {
            if tag.closed {
                self.fault(format!("<{}> closes itself", tag.name));
            }
            self.open.push((tag.name.to_owned(), lang));
        }
    }

    fn field(&mut self, tag: &Tag<'_>) {
        let kind = tag.get("type").unwrap_or_default();
        if let (Some(form), Some(name)) = (&mut self.form, tag.get("name")) {
            form.1 |= name == "_token";
            form.2 |= name == "_key";
        }
        if matches!(kind, "hidden" | "submit") || tag.get("aria-label").is_some() {
            return;
        }
        let wrapped = self.open.iter().any(|(name, _)| name == "label");
        match tag.get("id") {
            Some(id) if !wrapped => self.fields.push(id.to_owned()),
            None if !wrapped => self.fault(format!(
                "a field without label: {}",
                tag.get("name").unwrap_or_default()
            )),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if name == "form"
            && let Some((true, token, key)) = self.form.take()
            && !(token && key)
        {
            self.fault("a posting form without its hidden token and key");
        }
        match self.open.pop() {
            Some((open, _)) if open == name => {}
            Some((open, _)) => self.fault(format!("<{open}> is closed by </{name}>")),
            None => self.fault(format!("</{name}> closes nothing")),
        }
    }

    fn finish(mut self) -> Vec<String> {
        for (name, _) in std::mem::take(&mut self.open) {
            self.fault(format!("<{name}> stays open"));
        }
        for id in std::mem::take(&mut self.fields) {
            if !self.labelled.contains(&id) {
                self.fault(format!("the field {id} has no label"));
            }
        }
        for target in std::mem::take(&mut self.targets) {
            if !self.ids.contains(&target) {
                self.fault(format!("a link leads to #{target}, which is not there"));
            }
        }
        if self.first_headings != 1 {
            let count = self.first_headings;
            self.fault(format!("{count} first headings instead of one"));
        }
        self.faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_found_where_it_is_not_marked() {
        let page = r#"<html lang="en"><h1>Class <span lang="zh-CN">电工</span></h1><p title="电工">电工</p></html>"#;
        assert_eq!(faults(page, Lang::En).len(), 2);
        assert_eq!(faults(page, Lang::Zh).len(), 2);
        assert!(faults(r#"<html lang="zh-CN"><h1>电工</h1></html>"#, Lang::Zh).is_empty());
    }

    #[test]
    fn what_a_screen_reader_stumbles_over_is_found() {
        for (page, wanted) in [
            (
                r#"<h1>x</h1><input id="a" name="a">"#,
                "the field a has no label",
            ),
            (
                r#"<h1>x</h1><p id="a"></p><p id="a"></p>"#,
                "the id a is given twice",
            ),
            (r#"<h1>x</h1><div><p></div></p>"#, "<p> is closed by </div>"),
            (
                r##"<h1>x</h1><a href="#main">y</a>"##,
                "a link leads to #main, which is not there",
            ),
            (
                r#"<h1>x</h1><p style="color:red">y</p>"#,
                "an inline style on <p>",
            ),
            (
                r#"<h1>x</h1><form method="post"></form>"#,
                "a posting form without its hidden token and key",
            ),
            (
                r#"<h1>x</h1><a href="/a">y<a href="/b">z</a></a>"#,
                "a <a> inside another",
            ),
            (r#"<p>x</p>"#, "0 first headings instead of one"),
            (
                r#"<h1>⟦class-title⟧</h1>"#,
                "messages are missing: class-title",
            ),
        ] {
            assert!(
                faults(page, Lang::Zh).iter().any(|fault| fault == wanted),
                "{page}: {:?}",
                faults(page, Lang::Zh)
            );
        }
    }
}
