//! Every paper, printed and read back.

mod data;
#[cfg(feature = "typst")]
mod print;
#[cfg(feature = "typst")]
mod read;
mod samples;
