//! Training on a real database: each test has one of its own.

mod schema;
