//! The rules' language, packs with faults, determinations, and the pack of Yong'an.

mod broken;
mod determinations;
mod evaluation;
mod faults;
mod language;
mod probe;
mod soundness;
mod yongan;
