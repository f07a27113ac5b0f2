//! From a posted form to a command and back: parse, perform, and either go on or show the form again.

use kernel::Explain;
use store::{Command, CommandError, Refusal};

use crate::form::{FormError, FormErrors, Reader};
use crate::posted::Posted;
use crate::{App, Html, PageError, T, Viewer};

/// A command's "no" in words a page can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The message key.
    pub key: String,
    /// The message's values.
    pub args: Vec<(&'static str, String)>,
    /// The form field it belongs to.
    pub field: Option<String>,
    /// The policy sentence it stands on.
    pub sentence: Option<String>,
}

impl Refused {
    /// Of any command's refusal.
    pub fn of(refusal: &impl Refusal) -> Refused {
        Refused {
            key: refusal.key().to_owned(),
            args: refusal.args(),
            field: refusal.field().map(str::to_owned),
            sentence: refusal.sentence().map(str::to_owned),
        }
    }

    /// Of a pure error that explains itself.
    pub fn explained(error: &impl Explain) -> Refused {
        Refused {
            key: error.key().to_owned(),
            args: error.args(),
            field: None,
            sentence: None,
        }
    }

    pub(crate) fn words(&self, t: T) -> Html {
        t.with_args(&self.key, &self.args).html()
    }
}

impl From<Refused> for FormErrors {
    fn from(refused: Refused) -> FormErrors {
        FormErrors::from(FormError {
            field: refused.field,
            key: refused.key,
            args: refused.args,
            sentence: refused.sentence,
        })
    }
}

/// Why a command was not done.
#[derive(Clone, Debug)]
pub enum Failed {
    /// It said no: show the form again.
    Refused(Refused),
    /// Anything else has a page of its own.
    Error(PageError),
}

impl Failed {
    /// The refusal as form errors; everything else goes on as a page of its own.
    pub fn errors(self) -> Result<FormErrors, PageError> {
        match self {
            Failed::Refused(refused) => Ok(refused.into()),
            Failed::Error(error) => Err(error),
        }
    }
}

impl From<Failed> for PageError {
    fn from(failed: Failed) -> PageError {
        match failed {
            Failed::Refused(refused) => PageError::Refused(refused),
            Failed::Error(error) => error,
        }
    }
}

impl App {
    /// Runs a command for the reader, under the form's key: a repeated click is answered, not done again.
    pub async fn perform<C: Command>(
        &self,
        viewer: &Viewer,
        command: C,
        posted: &Posted,
    ) -> Result<C::Answer, Failed> {
        self.perform_keyed(viewer, command, posted.key()).await
    }

    /// The same under a key of the caller's choice.
    pub async fn perform_keyed<C: Command>(
        &self,
        viewer: &Viewer,
        command: C,
        key: &str,
    ) -> Result<C::Answer, Failed> {
        match self.store().run(command, viewer.actor(), key).await {
            Ok(answer) => {
                self.forget_counts();
                Ok(answer)
            }
            Err(CommandError::Refused(refusal)) => Err(Failed::Refused(Refused::of(&refusal))),
            Err(other) => Err(Failed::Error(PageError::from(other))),
        }
    }

    /// Reads a command from a form and performs it. `Ok(Err(errors))`: show the form again with these errors and
    /// [`Posted::values`]; both what could not be read and what the command refused arrive here.
    pub async fn submit<C: Command>(
        &self,
        viewer: &Viewer,
        posted: &Posted,
        read: impl FnOnce(&mut Reader<'_>) -> Option<C>,
    ) -> Result<Result<C::Answer, FormErrors>, PageError> {
        let mut reader = posted.read();
        let command = read(&mut reader);
        match reader.finish(|| command) {
            Err(errors) => Ok(Err(errors)),
            Ok(command) => match self.perform(viewer, command, posted).await {
                Ok(answer) => Ok(Ok(answer)),
                Err(failed) => failed.errors().map(Err),
            },
        }
    }
}
