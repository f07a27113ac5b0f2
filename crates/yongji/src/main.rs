//! 永技 Yongji: a policy document goes in, real training comes out, correct money is paid in public, and every yuan
//! can be traced back to the sentence that allows it.

mod administration;
mod bench;
mod cli;
mod composition;
mod demonstration;
mod place;
mod serve;

fn main() -> std::process::ExitCode {
    cli::run()
}
