//! `GET`, `POST /packs/adopt`: the files of a pack, chosen folder by folder.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Upload, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::packs::PackFile;
use crate::packs::commands::AdoptPack;

/// Who adopts.
pub(crate) const ADOPT: &[Role] = &[Role::Leader, Role::Administrator];

/// The file types a browser offers.
const YAML: &str = ".yaml,.yml";

fn form_page(viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form("/packs/adopt")
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("pack-adopt-note")),
        )))
        .field(Field::files("files", t.say("pack-files"), YAML).hint(t.say("pack-files-hint")))
        .field(Field::files("programmes", t.say("pack-programmes"), YAML).optional(t))
        .field(Field::files("cases", t.say("pack-cases"), YAML).optional(t))
        .field(
            Field::date("valid_from", t.say("pack-valid-from"))
                .hint(t.say("pack-valid-from-hint"))
                .day(Some(viewer.today())),
        )
        .field(
            Field::area("reason", t.say("pack-reason-label"))
                .max(500)
                .rows(2),
        )
        .button(Button::new(t.say("pack-adopt")).primary())
        .cancel("/packs", t.say("pack-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("pack-adopt"))
        .crumb("/packs", t.say("pack-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The empty form.
pub async fn blank(viewer: Viewer) -> Page {
    form_page(&viewer, &Values::default(), FormErrors::new())
}

/// Adopts the pack.
pub async fn adopt(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    Ok(match app.submit(&viewer, &posted, read_pack).await? {
        Ok(_) => viewer.go("/packs").said("pack-adopted").into_response(),
        Err(errors) => form_page(&viewer, posted.values(), errors).into_response(),
    })
}

fn read_pack(read: &mut Reader<'_>) -> Option<AdoptPack> {
    let mut files = vec![];
    for (field, folder) in [
        ("files", ""),
        ("programmes", "programmes/"),
        ("cases", "cases/"),
    ] {
        for upload in read.files(field) {
            match text_of(upload) {
                Some(content) => files.push(PackFile {
                    path: format!("{folder}{}", upload.file_name),
                    content,
                }),
                None => read.errors().add(field, "pack-not-text", vec![]),
            }
        }
    }
    if files.is_empty() {
        read.errors().add("files", "web-field-file", vec![]);
    }
    let valid_from = read.date("valid_from");
    let reason = read.text("reason", 500);
    Some(AdoptPack {
        files,
        valid_from: valid_from?,
        reason: reason?,
    })
}

fn text_of(upload: &Upload) -> Option<String> {
    String::from_utf8(upload.bytes.to_vec()).ok()
}
