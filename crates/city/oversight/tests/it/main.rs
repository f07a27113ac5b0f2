//! Oversight's pages, in both languages.

mod audit;
mod house;
mod pages;
mod told;
