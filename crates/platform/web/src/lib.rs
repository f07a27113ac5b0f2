//! The web kit: layouts, components, tables, forms, messages, assets, and the conventions of pages and API.
//!
//! Features build their pages of these parts and register them in a [`Feature`]; the door composes them. The kit knows no business:
//! no class, claim or payment is named here. How to write a page: `README.md` beside this crate.

mod access;
mod address;
mod api;
mod app;
pub mod assets;
mod chance;
pub mod components;
mod compose;
mod compress;
pub mod cookies;
mod draft;
mod error;
mod feature;
mod figures;
mod flash;
pub mod form;
mod html;
mod nav;
mod page;
mod perform;
mod posted;
mod router;
mod session;
pub mod table;
pub mod testing;
pub mod texts;
mod viewer;

pub use access::Access;
pub use api::{ApiPage, ApiQuery, openapi};
pub use app::{App, AppBuilder, Demonstration, Onward, Site};
pub use compose::{Surface, compose};
pub use error::PageError;
pub use feature::{CommandBrief, Feature, RouteInfo};
pub use figures::{Carrier, Figure, FigureValue};
pub use html::Html;
pub use nav::{NavGroup, NavItem, Waiting};
pub use page::{Go, Page, Shell};
pub use perform::{Failed, Refused};
pub use posted::Posted;
pub use router::router;
pub use session::{Caller, NoSessions, Session, Sessions, SignedIn};
pub use texts::T;
pub use viewer::Viewer;
