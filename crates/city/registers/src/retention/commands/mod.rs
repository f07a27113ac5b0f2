//! What ends retention.

mod forget;
mod forget_again;

pub use forget::{ForgetPerson, ForgetRefusal};
pub use forget_again::ForgetAgain;
