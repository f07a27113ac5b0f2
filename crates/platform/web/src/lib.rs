//! The web kit: layouts, components, tables, forms, messages, assets, and the conventions of pages and API.
//!
//! Features build their pages of these parts and register them in a [`Feature`]; the door composes them. The kit knows no business:
//! no class, claim or payment is named here. How to write a page: `README.md` beside this crate.

mod address;
pub mod assets;
pub mod components;
pub mod form;
pub mod html;
pub mod table;
pub mod texts;

pub use html::Html;
pub use texts::T;
