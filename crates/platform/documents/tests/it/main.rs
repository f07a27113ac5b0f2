//! Every paper, printed and read back.

mod data;
#[cfg(feature = "typst")]
mod print;
#[cfg(feature = "typst")]
mod read;
// the long lists are for the typesetter only
#[cfg_attr(not(feature = "typst"), allow(dead_code))]
mod samples;
