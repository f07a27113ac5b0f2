//! What changes a roster: importing a file, correcting a rejected row, a learner leaving, an entry removed.

pub mod correct_row;
pub mod import;
pub mod leave;
pub mod remove;
pub mod take_back;
