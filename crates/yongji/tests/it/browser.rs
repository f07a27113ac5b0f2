//! The pages in a real browser: served from a small demonstration year, walked by `tests/browser/walk.mjs`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::program::{skip, text, yongji};

/// A server that goes when the test ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_pages_can_be_walked_by_those_whose_pages_they_are() {
    let walk = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/browser");
    if !walk.join("node_modules").is_dir() {
        return skip("the browser walk needs npm ci in tests/browser (./dev test does it)");
    }
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
        .into_iter()
        .find(|path| Path::new(path).exists());
    let Some(chromium) = chromium else {
        return skip("the browser walk needs Chromium");
    };
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let mut server = yongji();
    server.args([
        "demo",
        "--learners",
        "100",
        "--data",
        text(&data),
        "--listen",
        "127.0.0.1:0",
        "--plain",
    ]);
    let mut server = Server(server.stdout(Stdio::piped()).spawn().unwrap());
    let lines = BufReader::new(server.0.stdout.take().unwrap()).lines();
    let address = lines
        .map_while(Result::ok)
        .find(|line| line.starts_with("http://"))
        .expect("the server tells its address");
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../artefacts/walk");
    let output = Command::new("node")
        .arg("walk.mjs")
        .args([address.as_str(), text(&pictures)])
        .env("YJ_CHROMIUM", chromium)
        .current_dir(&walk)
        .output()
        .expect("node starts");
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
