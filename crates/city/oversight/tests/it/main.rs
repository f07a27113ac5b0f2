//! Oversight's pages, in both languages.

mod house;
mod pages;
