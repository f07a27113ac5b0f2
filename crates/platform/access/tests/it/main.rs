//! What access promises, on whichever database `YJ_TEST_DB` names.

mod codes;
mod deputies;
mod lockout;
mod passwords;
mod permissions;
mod roles;
mod second_factor;
mod sessions;
mod settings;
mod tokens;
mod town;
