//! What ends retention.

mod forget;

pub use forget::{ForgetPerson, ForgetRefusal};
