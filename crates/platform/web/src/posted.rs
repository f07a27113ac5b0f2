//! A posted form, as an extractor: its pairs and files, after the proof that it came from this session.

use axum::body::Bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use http::header;

use crate::address::Pairs;
use crate::form::{KEY, Reader, TOKEN, Upload, Values};
use crate::{App, PageError, Viewer};

/// The most bytes of a form without files.
const FORM_BYTES_MAX: usize = 1024 * 1024;
/// The most fields and files of one form.
const PARTS_MAX: usize = 4000;

/// What was posted.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    values: Values,
    files: Vec<Upload>,
    key: String,
}

impl Posted {
    /// For tests of reading functions.
    pub fn of(pairs: &[(&str, &str)]) -> Posted {
        let pairs = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Posted {
            values: Values::new(pairs),
            ..Posted::default()
        }
    }

    /// The pairs.
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// The files.
    pub fn files(&self) -> &[Upload] {
        &self.files
    }

    /// The form's idempotency key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Which button was pressed, or any single value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).filter(|value| !value.is_empty())
    }

    /// Reads it into typed values.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(&self.values, &self.files)
    }
}

/// The pairs and files of a request, without any proof; for [`Posted`] and for kept forms.
pub(crate) async fn parse(request: Request, app: &App) -> Result<(Values, Vec<Upload>), PageError> {
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    if kind.starts_with("multipart/form-data") {
        let multipart = Multipart::from_request(request, &())
            .await
            .map_err(|_| PageError::Unreadable)?;
        return parts(multipart, app.site().upload_bytes_max).await;
    }
    if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(PageError::Unreadable);
    }
    let body = axum::body::to_bytes(request.into_body(), FORM_BYTES_MAX)
        .await
        .map_err(|_| PageError::TooLarge {
            bytes_max: FORM_BYTES_MAX,
        })?;
    let pairs = Pairs::parse(&String::from_utf8_lossy(&body));
    if pairs.len() > PARTS_MAX {
        return Err(PageError::Unreadable);
    }
    Ok((Values::new(pairs), vec![]))
}

async fn parts(
    mut multipart: Multipart,
    bytes_max: usize,
) -> Result<(Values, Vec<Upload>), PageError> {
    let wrong = |error: MultipartError| match error.status().as_u16() {
        413 => PageError::TooLarge { bytes_max },
        _ => PageError::Unreadable,
    };
    let (mut pairs, mut files, mut left) = (Vec::new(), Vec::new(), bytes_max + FORM_BYTES_MAX);
    while let Some(mut field) = multipart.next_field().await.map_err(wrong)? {
        if pairs.len() + files.len() >= PARTS_MAX {
            return Err(PageError::Unreadable);
        }
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let media = field.content_type().map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(wrong)? {
            left = left
                .checked_sub(chunk.len())
                .ok_or(PageError::TooLarge { bytes_max })?;
            bytes.extend_from_slice(&chunk);
        }
        match file_name {
            Some(file_name) => files.push(Upload {
                field: name,
                file_name: base_name(&file_name),
                media,
                bytes: Bytes::from(bytes),
            }),
            None => pairs.push((name, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    Ok((Values::new(pairs), files))
}

/// The last part of a path, cut to what a file name may be.
fn base_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}

impl FromRequest<App> for Posted {
    type Rejection = PageError;

    async fn from_request(request: Request, app: &App) -> Result<Posted, PageError> {
        let viewer = request
            .extensions()
            .get::<Viewer>()
            .cloned()
            .ok_or_else(|| PageError::broken("no viewer in the request"))?;
        let (mut values, files) = parse(request, app).await?;
        let token = values.take(TOKEN).unwrap_or_default();
        if !viewer.knows_token(&token) {
            return Err(PageError::Forged);
        }
        let key = values
            .take(KEY)
            .filter(|key| !key.is_empty() && key.len() <= 64)
            .unwrap_or_else(|| app.store().id());
        Ok(Posted { values, files, key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_never_a_path() {
        assert_eq!(
            base_name("C:\\Users\\黄志强\\电工 第三期.xlsx"),
            "电工 第三期.xlsx"
        );
        assert_eq!(base_name("../../etc/passwd"), "passwd");
        assert_eq!(base_name("a\u{0}b\n.csv"), "ab.csv");
    }
}
