//! The numbers of the first pages, role by role.

mod auditor;
mod bureau;
mod finance;
mod leader;
mod school;
mod township;

use kernel::{Money, Role};
use web::{App, Html, PageError, T, Viewer};

pub(super) use bureau::{listed, turns};

/// One number with its words and the rows behind it.
pub(super) struct Tile {
    pub figure: String,
    pub unit: String,
    pub label: String,
    pub href: Option<String>,
    pub sub: Html,
}

impl Tile {
    fn count(t: T, key: &'static str, n: u64, href: impl Into<String>) -> Tile {
        Tile {
            figure: t.with("home-number").n("n", n).to_string(),
            unit: t.say("home-items").into_owned(),
            label: t.say(key).into_owned(),
            href: Some(href.into()),
            sub: Html::default(),
        }
    }

    fn money(t: T, key: &'static str, amount: Money, href: impl Into<String>) -> Tile {
        Tile {
            figure: amount.to_string(),
            unit: t.say("web-yuan").into_owned(),
            ..Tile::count(t, key, 0, href)
        }
    }

    fn unit(mut self, t: T, key: &'static str) -> Tile {
        self.unit = t.say(key).into_owned();
        self
    }

    fn under(mut self, words: impl AsRef<str>) -> Tile {
        self.sub = Html::escaped(words.as_ref());
        self
    }
}

/// A group of numbers under one heading.
pub(super) struct Group {
    pub title: String,
    pub tiles: Vec<Tile>,
    pub note: Option<String>,
}

/// The groups of everything a reader is.
pub(super) async fn groups(app: &App, viewer: &Viewer) -> Result<Vec<Group>, PageError> {
    let mut out = Vec::new();
    if viewer.is_any(&[Role::Clerk, Role::Reviewer, Role::Leader]) {
        out.push(bureau::bureau(app, viewer).await?);
    }
    if viewer.is_any(&[Role::MeetingSecretary, Role::Leader, Role::Clerk]) {
        out.push(bureau::meeting(app, viewer).await?);
    }
    if viewer.is(Role::FundOfficer) {
        out.push(finance::finance(app, viewer).await?);
    }
    if viewer.is(Role::Leader) {
        out.push(leader::leader(app, viewer).await?);
    }
    if viewer.is_any(&[Role::SchoolManager, Role::EnterpriseHandler]) {
        out.push(school::school(app, viewer).await?);
    }
    if viewer.is(Role::Teacher) {
        out.push(school::teacher(app, viewer).await?);
    }
    if viewer.is(Role::TownshipOfficer) {
        out.push(township::township(app, viewer).await?);
    }
    if viewer.is(Role::Auditor) {
        out.push(auditor::auditor(app, viewer).await?);
    }
    if viewer.is(Role::Administrator) {
        out.push(auditor::administrator(app, viewer).await?);
    }
    Ok(out)
}

fn group(t: T, key: &'static str, tiles: Vec<Tile>) -> Group {
    Group {
        title: t.say(key).into_owned(),
        tiles,
        note: None,
    }
}
