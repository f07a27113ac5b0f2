//! Puts the pages' assets where `rust-embed` finds them: what `assets/build.mjs` made, or our own sheets when nobody ran it.
//!
//! With `YJ_REQUIRE_ASSETS=1` a missing `dist/` stops the build, so that a release never ships the plain looks unawares.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=dist");
    println!("cargo:rerun-if-changed=assets");
    println!("cargo:rerun-if-changed=../../../locales");
    println!("cargo:rerun-if-env-changed=YJ_REQUIRE_ASSETS");
    let out = Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("assets");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;

    let dist = Path::new("dist");
    if dist.join("app.css").exists() {
        for entry in fs::read_dir(dist)? {
            let entry = entry?;
            fs::copy(entry.path(), out.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if env::var("YJ_REQUIRE_ASSETS").is_ok_and(|value| value == "1") {
        return Err(io::Error::other(
            "crates/platform/web/dist is missing: run `npm ci --prefix crates/platform/web` and `node crates/platform/web/assets/build.mjs` (./dev run does both)",
        ));
    }
    println!(
        "cargo:warning=no built assets: pages get the plain looks; ./dev run builds the full ones"
    );
    let sheet = format!(
        "{}\n{}",
        fs::read_to_string("assets/base.css")?,
        fs::read_to_string("assets/app.css")?
    );
    fs::write(out.join("app.css"), sheet)?;
    fs::write(out.join("htmx.js"), "")?;
    fs::copy("assets/desk.js", out.join("desk.js"))?;
    fs::copy("assets/icon.svg", out.join("icon.svg"))?;
    fs::write(out.join("plain"), "")?;
    Ok(())
}
