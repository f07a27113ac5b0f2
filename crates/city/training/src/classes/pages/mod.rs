//! The pages of class filing and of its review: parse, ask or command, show.

pub(super) mod api;
pub(super) mod case;
pub(super) mod check;
pub(super) mod decide;
pub(super) mod edit;
mod filing;
pub(super) mod form_paper;
pub(super) mod list;
pub(super) mod paper;
pub(super) mod queue;
pub(super) mod start;
pub(super) mod way_out;

mod hours;
mod occupation;
mod programme;
mod shown;
mod trainers;
mod venue;
