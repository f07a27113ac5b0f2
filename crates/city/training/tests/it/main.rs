//! Training on a real database: each test has one of its own, on SQLite or on the PostgreSQL server of `YJ_TEST_DB`.

mod attendance;
mod enrolment;
mod filing;
mod next_step;
mod outreach;
mod platform;
mod results;
mod review;
mod schema;
mod timetable;
mod told;
mod town;
