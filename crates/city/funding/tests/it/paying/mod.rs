//! From a decided line to money in an account.

mod abort;
mod corrections;
mod errand;
mod kill;
mod notices;
mod pages;
mod partitioned;
mod payments;
mod seed;
