//! What one feature brings: tables, migrations, commands, pages, lists, jobs, figures, entries of the side list.

use axum::handler::Handler;
use axum::routing::{self, MethodRouter};
use http::Method;
use kernel::Role;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use sea_orm_migration::MigrationTrait;
use serde::Serialize;
use std::sync::Arc;
use store::{Command, Registry, Row};

use crate::api::{ApiCommand, ApiList, ApiPage, ApiQuery};
use crate::figures::{Figure, FigureFn};
use crate::nav::{NavItem, NavWord};
use crate::{Access, App, PageError, Viewer};

type Bring = Box<dyn FnOnce(Registry) -> Registry>;
type ItemSchema = Box<dyn FnOnce(&mut SchemaGenerator) -> Schema>;

/// A page's route with the decision who may open it.
#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) info: RouteInfo,
    pub(crate) handler: MethodRouter<App>,
}

/// A route as tables and tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteInfo {
    /// The feature that brought it.
    pub feature: &'static str,
    /// GET or POST.
    pub method: Method,
    /// The path pattern: `/classes/{id}`.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
    /// The policy sentences the page carries.
    pub sentences: &'static [&'static str],
}

/// A command as tables and tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandBrief {
    /// The feature that brought it.
    pub feature: &'static str,
    /// `noun.verb`.
    pub name: &'static str,
    /// The roles that may give it.
    pub may: &'static [Role],
    /// Whether a visitor may.
    pub anyone: bool,
    /// The policy sentences it carries out.
    pub sentences: &'static [&'static str],
}

/// A feature on its way to the door.
pub struct Feature {
    pub(crate) name: &'static str,
    pub(crate) bring: Vec<Bring>,
    pub(crate) routes: Vec<Route>,
    pub(crate) commands: Vec<(CommandBrief, ApiCommand)>,
    pub(crate) lists: Vec<(ItemSchema, ApiList)>,
    pub(crate) nav: Vec<NavItem>,
    pub(crate) words: Vec<NavWord>,
    pub(crate) tabs: Vec<NavWord>,
    pub(crate) figures: Vec<(&'static str, FigureFn)>,
}

impl Feature {
    /// An empty feature, by the name of its folder.
    pub fn new(name: &'static str) -> Feature {
        Feature {
            name,
            bring: Vec::new(),
            routes: Vec::new(),
            commands: Vec::new(),
            lists: Vec::new(),
            nav: Vec::new(),
            words: Vec::new(),
            tabs: Vec::new(),
            figures: Vec::new(),
        }
    }

    /// What a crate below the web brings to the store in one go: `access::bring`.
    pub fn bring(mut self, bring: impl FnOnce(Registry) -> Registry + 'static) -> Feature {
        self.bring.push(Box::new(bring));
        self
    }

    /// A change of the schema.
    pub fn migration(self, migration: impl MigrationTrait + 'static) -> Feature {
        self.bring(move |registry| registry.migration(migration))
    }

    /// A business table, named by its row type: `tables::class::Model`.
    pub fn table<R: Row + 'static>(self) -> Feature {
        self.bring(|registry| registry.table::<R>())
    }

    /// A command: its API route, its place in the OpenAPI document and in the permission table follow.
    pub fn command<C: Command>(mut self) -> Feature {
        let brief = CommandBrief {
            feature: self.name,
            name: C::NAME,
            may: C::MAY,
            anyone: C::ANYONE,
            sentences: C::SENTENCES,
        };
        self.commands.push((brief, ApiCommand::of::<C>()));
        self.bring(|registry| registry.command::<C>())
    }

    /// The handler of one kind of job. It is called at least once.
    pub fn job<F, Fut>(self, kind: &'static str, handler: F) -> Feature
    where
        F: Fn(store::Store, store::jobs::Job) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), String>> + Send + 'static,
    {
        self.bring(move |registry| registry.job(kind, handler))
    }

    /// A page. `sentences` are those of the policy it carries.
    pub fn get<H, T>(
        self,
        path: &'static str,
        access: Access,
        handler: H,
        sentences: &'static [&'static str],
    ) -> Feature
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.route(Method::GET, path, access, routing::get(handler), sentences)
    }

    /// What a page's form is sent to. `sentences` are those of the policy it carries.
    pub fn post<H, T>(
        self,
        path: &'static str,
        access: Access,
        handler: H,
        sentences: &'static [&'static str],
    ) -> Feature
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.route(
            Method::POST,
            path,
            access,
            routing::post(handler),
            sentences,
        )
    }

    fn route(
        mut self,
        method: Method,
        path: &'static str,
        access: Access,
        handler: MethodRouter<App>,
        sentences: &'static [&'static str],
    ) -> Feature {
        let info = RouteInfo {
            feature: self.name,
            method,
            path,
            access,
            sentences,
        };
        self.routes.push(Route { info, handler });
        self
    }

    /// `GET /api/v1/<name>?cursor=&limit=` and the list's filters.
    pub fn api_list<T, F, Fut>(mut self, name: &'static str, access: Access, list: F) -> Feature
    where
        T: Serialize + JsonSchema + 'static,
        F: Fn(App, Viewer, ApiQuery) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiPage<T>, PageError>> + Send + 'static,
    {
        let schema = Box::new(|schemas: &mut SchemaGenerator| schemas.subschema_for::<T>());
        self.lists.push((schema, ApiList::new(name, access, list)));
        self
    }

    /// An entry of the side list.
    pub fn nav(mut self, item: NavItem) -> Feature {
        self.nav.push(item);
        self
    }

    /// A word of the public head, under a message key.
    pub fn public_word(mut self, key: &'static str, href: &'static str) -> Feature {
        self.words.push(NavWord { key, href });
        self
    }

    /// One of the four words of a phone's last row.
    pub fn phone_word(mut self, key: &'static str, href: &'static str) -> Feature {
        self.tabs.push(NavWord { key, href });
        self
    }

    /// Live figures beside a sentence of the document.
    pub fn figure<F, Fut>(mut self, sentence: &'static str, ask: F) -> Feature
    where
        F: Fn(App) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Vec<Figure>, PageError>> + Send + 'static,
    {
        self.figures
            .push((sentence, Arc::new(move |app| Box::pin(ask(app)))));
        self
    }
}
