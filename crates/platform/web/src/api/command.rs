//! One command behind its route.

use std::sync::Arc;

use axum::body::Bytes;
use futures_util::future::BoxFuture;
use store::Command;

use super::Problem;
use crate::{App, Viewer};

type Call = Arc<
    dyn Fn(App, Viewer, String, Bytes) -> BoxFuture<'static, Result<String, Problem>> + Send + Sync,
>;

/// A command that can be called with JSON.
#[derive(Clone)]
pub(crate) struct ApiCommand(Call);

impl ApiCommand {
    pub(crate) fn of<C: Command>() -> ApiCommand {
        ApiCommand(Arc::new(|app, viewer, key, body| {
            Box::pin(async move {
                let command: C = serde_json::from_slice(&body)
                    .map_err(|error| Problem::bad_request("web-api-body", error.to_string()))?;
                let answer = app.perform_keyed(&viewer, command, &key).await?;
                Ok(serde_json::to_string(&answer).map_err(crate::PageError::from)?)
            })
        }))
    }

    pub(crate) async fn call(
        &self,
        app: App,
        viewer: Viewer,
        key: String,
        body: Bytes,
    ) -> Result<String, Problem> {
        (self.0)(app, viewer, key, body).await
    }
}
