//! The shells around a body, one template each.

use askama::Template;

use super::{Page, Shell};
use crate::components::{Button, Note};
use crate::form::Seal;
use crate::nav::{self, Waiting};
use crate::{App, Html, PageError, Site, T, assets};

/// An entry of the side list.
struct Entry {
    href: &'static str,
    label: String,
    waiting: Option<Waiting>,
    current: bool,
}

/// A word of the head or of a phone's last row.
struct Word {
    href: &'static str,
    label: String,
    current: bool,
}

/// Everything the shells' templates ask for.
pub(crate) struct Chrome<'a> {
    t: T,
    page: &'a Page,
    site: std::sync::Arc<Site>,
    entries: Vec<(String, Vec<Entry>)>,
    words: Vec<Word>,
    tabs: Vec<Word>,
    flash: Option<Note>,
    demonstration: Option<(String, &'static str, Seal)>,
    sign_out: Option<Seal>,
}

macro_rules! shells {
    ($($name:ident $path:literal;)+) => {
        $(#[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            c: Chrome<'a>,
        })+
    };
}

shells! {
    Desk "layout/desk.html";
    Public "layout/public.html";
    Phone "layout/phone.html";
    Bare "layout/bare.html";
    Print "layout/print.html";
}

/// The whole document of a page.
pub(crate) async fn render(app: &App, page: &Page) -> Result<String, PageError> {
    let viewer = &page.viewer;
    let t = viewer.t();
    let path = viewer.path();
    let described = app.described();

    let entries = if page.shell == Shell::Desk && viewer.is_signed_in() {
        let counts = app.waiting(viewer).await;
        let mine = described
            .nav
            .iter()
            .zip(counts.iter())
            .filter(|(item, _)| viewer.actor().has_any(item.roles));
        let current = nav::current(mine.clone().map(|(item, _)| item.href), path);
        let mut groups: Vec<(nav::NavGroup, Vec<Entry>)> = Vec::new();
        for (item, waiting) in mine {
            let entry = Entry {
                href: item.href,
                label: t.say(item.key).into_owned(),
                waiting: *waiting,
                current: current == Some(item.href),
            };
            match groups.iter_mut().find(|(group, _)| *group == item.group) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((item.group, vec![entry])),
            }
        }
        groups.sort_by_key(|(group, _)| *group);
        groups
            .into_iter()
            .map(|(group, entries)| (t.say(group.key()).into_owned(), entries))
            .collect()
    } else {
        Vec::new()
    };

    let row = |list: &[nav::NavWord], current: Option<&str>| -> Vec<Word> {
        list.iter()
            .map(|word| Word {
                href: word.href,
                label: t.say(word.key).into_owned(),
                current: current == Some(word.href),
            })
            .collect()
    };
    let words = match page.shell {
        Shell::Public => row(
            &described.words,
            nav::current(described.words.iter().map(|word| word.href), path),
        ),
        _ => Vec::new(),
    };
    let tabs = match page.shell {
        Shell::Phone if viewer.is(kernel::Role::Worker) => row(
            &described.tabs,
            page.tab
                .or_else(|| nav::current(described.tabs.iter().map(|word| word.href), path)),
        ),
        _ => Vec::new(),
    };

    let demonstration = match app.demonstration() {
        Some(bar) if page.shell != Shell::Print => {
            Some((bar.words(t), bar.action(), viewer.seal()))
        }
        _ => None,
    };
    let chrome = Chrome {
        t,
        page,
        site: app.site(),
        entries,
        words,
        tabs,
        flash: viewer.inner().flash.as_ref().map(|flash| flash.note(t)),
        demonstration,
        sign_out: viewer.is_signed_in().then(|| viewer.seal()),
    };
    Ok(match page.shell {
        Shell::Desk => Desk { c: chrome }.render()?,
        Shell::Public => Public { c: chrome }.render()?,
        Shell::Phone => Phone { c: chrome }.render()?,
        Shell::Bare => Bare { c: chrome }.render()?,
        Shell::Print => Print { c: chrome }.render()?,
    })
}

impl Chrome<'_> {
    fn lang(&self) -> &'static str {
        self.t.lang().tag()
    }

    fn elder(&self) -> bool {
        self.page.viewer.inner().elder
    }

    fn style(&self) -> &'static str {
        &assets::addresses().style
    }

    fn icon(&self) -> &'static str {
        &assets::addresses().icon
    }

    /// Scripts only on the desk: worker pages work without any.
    fn scripts(&self) -> Vec<&'static str> {
        let addresses = assets::addresses();
        match self.page.shell {
            Shell::Desk => vec![&addresses.htmx, &addresses.desk],
            _ => vec![],
        }
    }

    fn body_class(&self) -> &'static str {
        match self.page.shell {
            Shell::Desk => "",
            Shell::Public | Shell::Bare => "y-public",
            Shell::Phone => "y-phone",
            Shell::Print => "y-paper",
        }
    }

    /// Words for the browser's title: an error is said first.
    fn title(&self) -> String {
        if self.page.wrong {
            self.t
                .with("web-title-error")
                .s("title", &self.page.title)
                .to_string()
        } else {
            self.page.title.clone()
        }
    }

    fn title_html(&self) -> Html {
        if self.page.chinese {
            self.t.zh(&self.page.title)
        } else {
            Html::escaped(&self.page.title)
        }
    }

    fn foreign_title(&self) -> bool {
        self.page.chinese && self.t.english()
    }

    fn name(&self) -> &str {
        self.t.pick(&self.site.name)
    }

    fn tagline(&self) -> &str {
        self.t.pick(&self.site.tagline)
    }

    fn host(&self) -> &str {
        self.t.pick(&self.site.host)
    }

    fn hours(&self) -> &str {
        self.t.pick(&self.site.hours)
    }

    fn language_href(&self) -> String {
        let other = if self.t.english() { "zh" } else { "en" };
        format!(
            "/language/{other}?back={}",
            crate::address::encode(&self.page.viewer.inner().back)
        )
    }

    fn elder_href(&self) -> String {
        let other = if self.elder() { "off" } else { "on" };
        format!(
            "/elder/{other}?back={}",
            crate::address::encode(&self.page.viewer.inner().back)
        )
    }

    fn data_time(&self) -> String {
        let now = self.page.viewer.now();
        self.t
            .with("web-data-time")
            .s(
                "at",
                format!("{} {}", self.t.date_with_year(now.date()), self.t.time(now)),
            )
            .to_string()
    }

    fn reader(&self) -> Html {
        self.t.zh(&self.page.viewer.actor().name)
    }

    fn unit(&self) -> Html {
        self.t.zh(self
            .page
            .viewer
            .signed_in()
            .map_or("", |signed_in| &signed_in.unit))
    }

    fn roles(&self) -> String {
        let roles = &self.page.viewer.actor().roles;
        let words: Vec<_> = roles
            .iter()
            .map(|role| {
                self.t
                    .say(&format!("web-role-{}", role.word()))
                    .into_owned()
            })
            .collect();
        words.join(self.t.say("web-list-comma").as_ref())
    }

    fn home(&self) -> &str {
        self.page
            .viewer
            .signed_in()
            .map_or("/", |signed_in| signed_in.home.as_str())
    }

    fn request(&self) -> &str {
        self.page.viewer.request_code()
    }

    fn crumbs(&self) -> &[(String, Html)] {
        &self.page.crumbs
    }

    fn actions(&self) -> &[Button] {
        &self.page.actions
    }
}
