//! The ways through the product: the side list of desk pages, the words of the public head, the four words of a phone.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Role;

use crate::{App, PageError, Viewer};

/// The groups of the side list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NavGroup {
    /// 办理
    Handle,
    /// 培训
    Training,
    /// 资金
    Money,
    /// 核对
    Checks,
    /// 监督
    Oversight,
    /// 机构
    Organisation,
    /// 依据
    Basis,
    /// 设置
    Settings,
}

impl NavGroup {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            NavGroup::Handle => "web-nav-handle",
            NavGroup::Training => "web-nav-training",
            NavGroup::Money => "web-nav-money",
            NavGroup::Checks => "web-nav-checks",
            NavGroup::Oversight => "web-nav-oversight",
            NavGroup::Organisation => "web-nav-organisation",
            NavGroup::Basis => "web-nav-basis",
            NavGroup::Settings => "web-nav-settings",
        }
    }
}

/// How many wait behind an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many.
    pub n: u64,
    /// Whether somebody is late: shown in red.
    pub due: bool,
}

type CountFn =
    Arc<dyn Fn(App, Viewer) -> BoxFuture<'static, Result<Waiting, PageError>> + Send + Sync>;

/// An entry of the side list.
#[derive(Clone)]
pub struct NavItem {
    pub(crate) group: NavGroup,
    pub(crate) key: &'static str,
    pub(crate) href: &'static str,
    pub(crate) roles: &'static [Role],
    pub(crate) count: Option<CountFn>,
}

impl NavItem {
    /// For these roles, under a message key.
    pub fn new(
        group: NavGroup,
        key: &'static str,
        href: &'static str,
        roles: &'static [Role],
    ) -> NavItem {
        NavItem {
            group,
            key,
            href,
            roles,
            count: None,
        }
    }

    /// With how many wait; asked at most every few seconds for one account.
    pub fn count<F, Fut>(mut self, ask: F) -> NavItem
    where
        F: Fn(App, Viewer) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Waiting, PageError>> + Send + 'static,
    {
        self.count = Some(Arc::new(move |app, viewer| Box::pin(ask(app, viewer))));
        self
    }
}

/// A word of the public head or of a phone's last row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NavWord {
    pub(crate) key: &'static str,
    pub(crate) href: &'static str,
}

/// Whether an entry is the page's own: its address, or one below it.
pub(crate) fn covers(href: &str, path: &str) -> bool {
    path == href
        || (href != "/"
            && path
                .strip_prefix(href)
                .is_some_and(|rest| rest.starts_with(['/', '?'])))
}

/// The entry that covers a path most closely.
pub(crate) fn current<'a>(hrefs: impl IntoIterator<Item = &'a str>, path: &str) -> Option<&'a str> {
    hrefs
        .into_iter()
        .filter(|href| covers(href, path))
        .max_by_key(|href| href.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_entry_is_the_current_one() {
        let hrefs = ["/", "/classes", "/classes/mine", "/class"];
        assert_eq!(current(hrefs, "/classes/mine/7"), Some("/classes/mine"));
        assert_eq!(current(hrefs, "/classes/7"), Some("/classes"));
        assert_eq!(current(hrefs, "/claims"), None);
        assert_eq!(current(hrefs, "/"), Some("/"));
    }
}
