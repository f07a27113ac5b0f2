//! Checks of rendered pages, for the tests of every crate that has some.
