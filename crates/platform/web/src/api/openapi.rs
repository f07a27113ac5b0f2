//! The OpenAPI 3.1 document, built from what the features registered.

use kernel::{Lang, Role};
use serde_json::{Map, Value, json};
use store::Registry;

use super::ListBrief;
use crate::{Access, Surface, texts};

/// The document. `registry` is the store's, composed together with `surface`.
pub fn openapi(registry: &Registry, surface: &Surface) -> Value {
    let mut paths = Map::new();
    for command in &registry.commands {
        let (noun, verb) = command.name.split_once('.').unwrap_or((command.name, ""));
        let mut operation = json!({
            "operationId": command.name,
            "tags": [noun],
            "summary": summary(command.name),
            "description": who(command.may, command.anyone),
            "parameters": [{
                "name": "Idempotency-Key",
                "in": "header",
                "required": true,
                "description": "One key for one intent: the same request again is answered, not done again.",
                "schema": { "type": "string", "minLength": 1, "maxLength": 64 }
            }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": command.request } } },
            "responses": responses(json!(command.answer)),
            "security": security(command.anyone),
        });
        if !command.sentences.is_empty() {
            operation["x-sentences"] = json!(command.sentences);
        }
        let path = if verb.is_empty() {
            format!("/api/v1/{noun}")
        } else {
            format!("/api/v1/{noun}/{verb}")
        };
        paths.insert(path, json!({ "post": operation }));
    }
    for list in &surface.described().lists {
        paths.insert(
            format!("/api/v1/{}", list.name),
            json!({ "get": list_operation(list) }),
        );
    }
    let mut schemas = registry
        .schemas
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
        .definitions()
        .clone();
    schemas.insert("Problem".into(), problem_schema());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Yongji",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The commands and lists of the pages, for programs. Errors are RFC 9457 problems in the language of Accept-Language (zh-CN or en). Every identifier is a string."
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer", "description": "A token made on the page of one's own account." } }
        }
    })
}

fn list_operation(list: &ListBrief) -> Value {
    let parameter = |name: &str, description: &str, schema: Value| json!({ "name": name, "in": "query", "description": description, "schema": schema });
    let (roles, anyone): (&[Role], bool) = match list.access {
        Access::Public => (&[], true),
        Access::SignedIn => (&[], false),
        Access::Roles(roles) => (roles, false),
    };
    json!({
        "operationId": format!("list.{}", list.name),
        "tags": [list.feature],
        "summary": format!("List {}", list.name),
        "description": who(roles, anyone),
        "parameters": [
            parameter("cursor", "What `next` of the last answer gave.", json!({ "type": "string" })),
            parameter("limit", "The most rows to bring.", json!({ "type": "integer", "minimum": 1, "maximum": 200, "default": 50 })),
        ],
        "responses": responses(json!({
            "type": "object",
            "required": ["items"],
            "properties": {
                "items": { "type": "array", "items": list.item },
                "next": { "type": "string", "description": "The cursor for the next rows; absent at the end." }
            }
        })),
        "security": security(anyone),
    })
}

/// `class.submit` is "Class: submit"; a message `api-<noun>-<verb>` is not needed for a program to call it.
fn summary(name: &str) -> String {
    let (noun, verb) = name.split_once('.').unwrap_or((name, ""));
    format!(
        "{}: {}",
        noun.replace(['_', '-'], " "),
        verb.replace(['_', '-'], " ")
    )
}

fn who(roles: &[Role], anyone: bool) -> String {
    if anyone {
        return "Anyone may.".to_owned();
    }
    if roles.is_empty() {
        return "Any account may.".to_owned();
    }
    let words = roles.iter().map(|role| {
        let key = format!("web-role-{}", role.word());
        texts::T::new(Lang::En, chrono::NaiveDate::MIN)
            .say(&key)
            .into_owned()
    });
    format!("May: {}.", words.collect::<Vec<_>>().join(", "))
}

fn security(anyone: bool) -> Value {
    if anyone {
        json!([{}, { "token": [] }])
    } else {
        json!([{ "token": [] }])
    }
}

fn responses(answer: Value) -> Value {
    let problem = |description: &str| {
        json!({
            "description": description,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
        })
    };
    json!({
        "200": { "description": "Done, or done before under the same key.", "content": { "application/json": { "schema": answer } } },
        "400": problem("The request is not understood."),
        "401": problem("No token, or one that is no longer valid."),
        "403": problem("This account may not."),
        "409": problem("Somebody else changed it first; read it again."),
        "422": problem("Refused, with its reason, its field and its sentence; or the key was used for another request."),
    })
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "request"],
        "properties": {
            "type": { "type": "string", "description": "The kind of problem; stable." },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "What is wrong, in the language asked for." },
            "field": { "type": "string", "description": "The field of the request it belongs to." },
            "sentence": { "type": "string", "description": "The policy sentence a refusal stands on." },
            "request": { "type": "string", "description": "The code to name when asking." }
        }
    })
}
