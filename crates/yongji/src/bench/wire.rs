//! What a first visit costs on a bad line: the page and everything it asks for, compressed, nothing remembered by the browser.

use super::house::House;
use super::{Failed, Figure};

/// Kilobytes of an official's first page.
const DESK: f64 = 100.0;
/// Kilobytes of a worker's first page.
const WORKER: f64 = 40.0;

/// Measures the first page of an official, of a worker, and of anybody.
pub async fn measure(house: &House) -> Result<Vec<Figure>, Failed> {
    let clerk = house.signed_in("clerk1").await?;
    let worker = house.worker().await?;
    let mut figures = Vec::new();
    for (what, path, cookie, limit) in [
        (
            "first page of a clerk over the wire",
            "/home",
            clerk.as_str(),
            DESK,
        ),
        (
            "first page of a worker over the wire",
            "/worker",
            worker.as_str(),
            WORKER,
        ),
        ("landing page over the wire", "/", "", DESK),
    ] {
        let bytes = weigh(house, path, cookie).await?;
        figures.push(Figure::at_most(
            what,
            bytes as f64 / 1000.0,
            limit,
            " KB",
            "",
        ));
    }
    Ok(figures)
}

async fn weigh(house: &House, path: &str, cookie: &str) -> Result<usize, Failed> {
    let plain = house.browser(cookie).await?.page(path).await?;
    let html = String::from_utf8(plain.body).map_err(Failed::at("page"))?;
    let mut browser = house
        .browser(format!("{cookie}accept-encoding: br\r\n"))
        .await?;
    let mut bytes = 0;
    for path in std::iter::once(path).chain(parts(&html)) {
        let answer = browser.page(path).await?;
        bytes += answer.body.len();
    }
    Ok(bytes)
}

/// The addresses of this site that a browser fetches by itself: sheets, scripts, pictures.
fn parts(html: &str) -> impl Iterator<Item = &str> {
    html.split('<')
        .filter(|tag| {
            ["link ", "script ", "img "]
                .iter()
                .any(|name| tag.starts_with(name))
        })
        .filter_map(|tag| {
            let from = ["href=\"", "src=\""]
                .iter()
                .find_map(|name| tag.split_once(name))?
                .1;
            from.split_once('"').map(|(path, _)| path)
        })
        .filter(|path| path.starts_with('/'))
}

#[cfg(test)]
mod tests {
    #[test]
    fn sheets_scripts_and_pictures_are_fetched_and_links_are_not() {
        let html = r#"<link rel="stylesheet" href="/a.css"><script src="/b.js" defer></script><a href="/c">c</a><img alt="" src="/d.svg"><link href="https://x/y">"#;
        let found: Vec<&str> = super::parts(html).collect();
        assert_eq!(found, ["/a.css", "/b.js", "/d.svg"]);
    }
}
