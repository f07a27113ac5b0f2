//! Style sheet and scripts, embedded, addressed by content and served precompressed.
//!
//! An address carries the first eight bytes of the file's SHA-256, so a browser may keep it for a year. Nothing here is made at run
//! time: compression happened when `assets/build.mjs` ran.

use std::borrow::Cow;
use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "$OUT_DIR/assets"]
struct Files;

/// One file the pages may load.
struct Asset {
    /// `app.1f3c….css`: the name in the address.
    address: String,
    media: &'static str,
    plain: Cow<'static, [u8]>,
    brotli: Option<Cow<'static, [u8]>>,
    gzip: Option<Cow<'static, [u8]>>,
}

/// The addresses a layout writes into its head.
pub(crate) struct Addresses {
    pub style: String,
    pub htmx: String,
    pub desk: String,
    pub icon: String,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    [
        ("app", "css", "text/css; charset=utf-8"),
        ("htmx", "js", SCRIPT),
        ("desk", "js", SCRIPT),
        ("icon", "svg", "image/svg+xml"),
    ]
    .into_iter()
    .filter_map(|(stem, end, media)| {
        let name = format!("{stem}.{end}");
        let file = Files::get(&name)?;
        let hash = data_encoding::HEXLOWER.encode(&file.metadata.sha256_hash()[..8]);
        Some(Asset {
            address: format!("{stem}.{hash}.{end}"),
            media,
            brotli: Files::get(&format!("{name}.br")).map(|file| file.data),
            gzip: Files::get(&format!("{name}.gz")).map(|file| file.data),
            plain: file.data,
        })
    })
    .collect()
});

static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| {
    let of = |stem: &str| {
        ASSETS
            .iter()
            .find(|asset| asset.address.starts_with(stem))
            .map_or_else(String::new, |asset| format!("/assets/{}", asset.address))
    };
    Addresses {
        style: of("app."),
        htmx: of("htmx."),
        desk: of("desk."),
        icon: of("icon."),
    }
});

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Whether this binary carries only our own plain sheets, because the npm packages were not there when it was built.
pub fn plain_looks() -> bool {
    Files::get("plain").is_some()
}

pub(crate) fn addresses() -> &'static Addresses {
    &ADDRESSES
}

/// Bytes of a file as they travel under an encoding (`br`, `gzip`, or none); for the size budget.
pub fn wire_bytes(name: &str, encoding: &str) -> Option<usize> {
    let end = match encoding {
        "br" => ".br",
        "gzip" => ".gz",
        _ => "",
    };
    Files::get(&format!("{name}{end}")).map(|file| file.data.len())
}

/// The style sheet as shipped; for tests that read its rules.
pub fn style_sheet() -> String {
    Files::get("app.css")
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .unwrap_or_default()
}

/// Answers `/assets/{name}`.
pub(crate) async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.address == name) else {
        return status(StatusCode::NOT_FOUND);
    };
    let tag = format!("\"{}\"", asset.address);
    if headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|sent| sent.as_bytes() == tag.as_bytes())
    {
        return status(StatusCode::NOT_MODIFIED);
    }
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (encoding, bytes) = match (&asset.brotli, &asset.gzip) {
        (Some(bytes), _) if accepts(accepted, "br") => (Some("br"), bytes),
        (_, Some(bytes)) if accepts(accepted, "gzip") => (Some("gzip"), bytes),
        _ => (None, &asset.plain),
    };
    let mut answer = Response::builder()
        .header(header::CONTENT_TYPE, asset.media)
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::VARY, "accept-encoding")
        .header(header::ETAG, tag);
    if let Some(encoding) = encoding {
        answer = answer.header(header::CONTENT_ENCODING, encoding);
    }
    // embedded bytes are borrowed from the binary; only the debug build, which reads the folder, copies them
    let body = match bytes {
        Cow::Borrowed(bytes) => Body::from(*bytes),
        Cow::Owned(bytes) => Body::from(bytes.clone()),
    };
    answer
        .body(body)
        .unwrap_or_else(|_| status(StatusCode::INTERNAL_SERVER_ERROR))
}

/// Whether an `Accept-Encoding` list names `coding` and does not weigh it with zero.
pub(crate) fn accepts(list: &str, coding: &str) -> bool {
    list.split(',').any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(coding))
            && !parts.any(|weight| {
                matches!(
                    weight.replace(' ', "").as_str(),
                    "q=0" | "q=0.0" | "q=0.00" | "q=0.000"
                )
            })
    })
}

fn status(code: StatusCode) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = code;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_sheet_comes_compressed_and_may_be_kept_for_a_year() {
        let name = addresses().style.trim_start_matches("/assets/").to_owned();
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, "gzip, br".parse().unwrap());
        let answer = serve(Path(name.clone()), headers.clone()).await;
        assert_eq!(answer.status(), 200);
        assert!(
            answer.headers()[header::CACHE_CONTROL]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
        if !plain_looks() {
            assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
        }
        headers.insert(
            header::IF_NONE_MATCH,
            answer.headers()[header::ETAG].clone(),
        );
        assert_eq!(serve(Path(name), headers).await.status(), 304);
    }

    #[tokio::test]
    async fn an_old_address_is_not_found() {
        assert_eq!(
            serve(Path("app.css".into()), HeaderMap::new())
                .await
                .status(),
            404
        );
    }

    #[test]
    fn an_encoding_weighed_with_zero_is_not_accepted() {
        assert!(accepts("gzip, deflate, br;q=0.9", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("gzip", "br"));
    }
}
