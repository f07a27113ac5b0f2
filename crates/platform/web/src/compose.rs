//! From features to a registry for the store and a surface for the web; the permission table is read off it.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::Role;
use store::Registry;

use crate::api::{ApiCommand, ApiList, ListBrief};
use crate::feature::{CommandBrief, Feature, Route, RouteInfo};
use crate::figures::FigureFn;
use crate::nav::{NavItem, NavWord};

/// What the features registered, without their handlers.
pub(crate) struct Described {
    pub(crate) nav: Vec<NavItem>,
    pub(crate) words: Vec<NavWord>,
    pub(crate) tabs: Vec<NavWord>,
    pub(crate) routes: Vec<RouteInfo>,
    pub(crate) commands: Vec<CommandBrief>,
    pub(crate) lists: Vec<ListBrief>,
    pub(crate) figures: Vec<(&'static str, FigureFn)>,
}

/// The web side of the composed features.
#[derive(Clone)]
pub struct Surface {
    described: Arc<Described>,
    pub(crate) routes: Vec<Route>,
    pub(crate) commands: Arc<BTreeMap<&'static str, ApiCommand>>,
    pub(crate) lists: Arc<BTreeMap<&'static str, ApiList>>,
}

/// Composes features in the order of the house: what the store needs, and what the web shows.
pub fn compose(features: Vec<Feature>) -> (Registry, Surface) {
    let mut registry = Registry::new();
    let mut described = Described {
        nav: vec![],
        words: vec![],
        tabs: vec![],
        routes: vec![],
        commands: vec![],
        lists: vec![],
        figures: vec![],
    };
    let (mut routes, mut commands, mut lists) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    for feature in features {
        for bring in feature.bring {
            registry = bring(registry);
        }
        described.nav.extend(feature.nav);
        described.words.extend(feature.words);
        described.tabs.extend(feature.tabs);
        described.figures.extend(feature.figures);
        for (brief, command) in feature.commands {
            commands.insert(brief.name, command);
            described.commands.push(brief);
        }
        for (schema, list) in feature.lists {
            let schemas = registry
                .schemas
                .get_mut()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            described.lists.push(ListBrief {
                feature: feature.name,
                name: list.name(),
                access: list.access(),
                item: schema(schemas),
            });
            lists.insert(list.name(), list);
        }
        described
            .routes
            .extend(feature.routes.iter().map(|route| route.info.clone()));
        routes.extend(feature.routes);
    }
    let surface = Surface {
        described: Arc::new(described),
        routes,
        commands: Arc::new(commands),
        lists: Arc::new(lists),
    };
    (registry, surface)
}

impl Surface {
    pub(crate) fn described(&self) -> Arc<Described> {
        self.described.clone()
    }

    /// Every page's route.
    pub fn routes(&self) -> &[RouteInfo] {
        &self.described.routes
    }

    /// Every command.
    pub fn commands(&self) -> &[CommandBrief] {
        &self.described.commands
    }

    /// Every message key that stands in an entry of the side list, the head or a phone's row.
    pub fn nav_keys(&self) -> Vec<&'static str> {
        let nav = self.described.nav.iter().map(|item| item.key);
        let words = self
            .described
            .words
            .iter()
            .chain(&self.described.tabs)
            .map(|word| word.key);
        nav.chain(words).collect()
    }

    /// Role × route: one line a page, list and command, `x` where the role may, `*` where anyone may. Kept as a snapshot, so
    /// that a change of rights is seen in review.
    pub fn matrix(&self) -> String {
        let letters: Vec<_> = Role::ALL
            .iter()
            .filter(|role| **role != Role::System)
            .copied()
            .collect();
        let mut out = String::new();
        for (place, role) in letters.iter().enumerate() {
            out.push_str(&format!("{}{} {}\n", "| ".repeat(place), "+", role.word()));
        }
        let mut lines = Vec::new();
        for route in &self.described.routes {
            let marks = match route.access {
                crate::Access::Public => vec!['*'; letters.len()],
                access => letters
                    .iter()
                    .map(|role| if access.allows(*role) { 'x' } else { '.' })
                    .collect(),
            };
            lines.push((
                marks,
                format!("{} {}", route.method, route.path),
                route.feature,
            ));
        }
        for list in &self.described.lists {
            let marks = match list.access {
                crate::Access::Public => vec!['*'; letters.len()],
                access => letters
                    .iter()
                    .map(|role| if access.allows(*role) { 'x' } else { '.' })
                    .collect(),
            };
            lines.push((marks, format!("GET /api/v1/{}", list.name), list.feature));
        }
        for command in &self.described.commands {
            let mark = |role: &Role| match (command.anyone, command.may.contains(role)) {
                (true, _) => '*',
                (_, true) => 'x',
                _ => '.',
            };
            lines.push((
                letters.iter().map(mark).collect(),
                format!("do {}", command.name),
                command.feature,
            ));
        }
        for (marks, what, feature) in lines {
            let marks: Vec<String> = marks.iter().map(char::to_string).collect();
            out.push_str(&format!("{}  {what}  ({feature})\n", marks.join(" ")));
        }
        out
    }
}
