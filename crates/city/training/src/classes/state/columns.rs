//! States as columns of the class, both ways.

use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;

use super::{Approval, ClassState, Paper, Phase, Reason, Returned, Signed, StoreError, class};

/// The word a return keeps of the step it came from.
fn step_word(from: Phase) -> &'static str {
    match from {
        Phase::Checked => "review",
        Phase::Reviewed => "approval",
        _ => "check",
    }
}

fn step_of(word: &str) -> Option<Phase> {
    match word {
        "check" => Some(Phase::Submitted),
        "review" => Some(Phase::Checked),
        "approval" => Some(Phase::Reviewed),
        _ => None,
    }
}

fn signed(
    by: &Option<String>,
    on_behalf_of: &Option<String>,
    at: Option<DateTimeUtc>,
) -> Option<Signed> {
    Some(Signed {
        by: by.clone()?,
        on_behalf_of: on_behalf_of.clone(),
        at: Moment::new(at?),
    })
}

impl ClassState {
    /// The state of a stored class.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when the row lacks what its state says it has.
    pub fn of(row: &class::Model) -> Result<ClassState, StoreError> {
        let broken = || StoreError::Broken(format!("class {} in state {}", row.id, row.state));
        let phase = Phase::from_word(&row.state).ok_or_else(broken)?;
        let filed =
            || signed(&row.submitted_by, &row.submitted_for, row.submitted_at).ok_or_else(broken);
        let checked =
            || signed(&row.checked_by, &row.checked_for, row.checked_at).ok_or_else(broken);
        let reviewed =
            || signed(&row.reviewed_by, &row.reviewed_for, row.reviewed_at).ok_or_else(broken);
        let approval = || -> Result<Box<Approval>, StoreError> {
            let paper = match (&row.paper_signature_file_id, row.paper_signed_on) {
                (Some(file_id), Some(signed_on)) => Some(Paper {
                    file_id: file_id.clone(),
                    signed_on,
                }),
                (None, _) => None,
                _ => return Err(broken()),
            };
            Ok(Box::new(Approval {
                filed: filed()?,
                checked: checked()?,
                reviewed: reviewed()?,
                approved: signed(&row.approved_by, &row.approved_for, row.approved_at)
                    .ok_or_else(broken)?,
                paper,
            }))
        };
        let reason = |text: &Option<String>| {
            Reason::parse(text.as_deref().unwrap_or_default()).map_err(|_| broken())
        };
        Ok(match phase {
            Phase::Draft => ClassState::Draft,
            Phase::Submitted => ClassState::Submitted { filed: filed()? },
            Phase::Checked => ClassState::Checked {
                filed: filed()?,
                checked: checked()?,
            },
            Phase::Reviewed => ClassState::Reviewed {
                filed: filed()?,
                checked: checked()?,
                reviewed: reviewed()?,
            },
            Phase::Approved => ClassState::Approved(approval()?),
            Phase::Teaching => ClassState::Teaching(approval()?),
            Phase::Finished => ClassState::Finished {
                approval: approval()?,
                finished: signed(&row.finished_by, &None, row.finished_at).ok_or_else(broken)?,
            },
            Phase::Returned => ClassState::Returned {
                filed: filed()?,
                returned: Box::new(Returned {
                    by: signed(&row.returned_by, &row.returned_for, row.returned_at)
                        .ok_or_else(broken)?,
                    from: row
                        .returned_from
                        .as_deref()
                        .and_then(step_of)
                        .ok_or_else(broken)?,
                    reason: reason(&row.returned_reason)?,
                    sentence: row.returned_sentence.clone(),
                }),
            },
            Phase::Cancelled => ClassState::Cancelled {
                by: signed(&row.cancelled_by, &None, row.cancelled_at).ok_or_else(broken)?,
                reason: reason(&row.cancelled_reason)?,
            },
        })
    }

    /// The row in this state. A return takes the steps of its round away; who returned it last stays readable.
    pub fn write(self, mut row: class::Model) -> class::Model {
        row.state = self.phase().word().to_owned();
        match self {
            ClassState::Draft => {}
            ClassState::Submitted { filed } => {
                put(
                    filed,
                    &mut row.submitted_by,
                    Some(&mut row.submitted_for),
                    &mut row.submitted_at,
                );
                undo(&mut row);
            }
            ClassState::Checked { checked, .. } => put(
                checked,
                &mut row.checked_by,
                Some(&mut row.checked_for),
                &mut row.checked_at,
            ),
            ClassState::Reviewed { reviewed, .. } => put(
                reviewed,
                &mut row.reviewed_by,
                Some(&mut row.reviewed_for),
                &mut row.reviewed_at,
            ),
            ClassState::Approved(approval) => {
                put(
                    approval.approved,
                    &mut row.approved_by,
                    Some(&mut row.approved_for),
                    &mut row.approved_at,
                );
                if let Some(paper) = approval.paper {
                    row.paper_signature_file_id = Some(paper.file_id);
                    row.paper_signed_on = Some(paper.signed_on);
                }
                row.due_on = None;
            }
            ClassState::Teaching(_) => {}
            ClassState::Finished { finished, .. } => {
                put(finished, &mut row.finished_by, None, &mut row.finished_at);
                row.due_on = None;
            }
            ClassState::Returned { returned, .. } => {
                undo(&mut row);
                row.returned_from = Some(step_word(returned.from).to_owned());
                row.returned_reason = Some(returned.reason.as_str().to_owned());
                row.returned_sentence = returned.sentence;
                put(
                    returned.by,
                    &mut row.returned_by,
                    Some(&mut row.returned_for),
                    &mut row.returned_at,
                );
                row.due_on = None;
            }
            ClassState::Cancelled { by, reason } => {
                put(by, &mut row.cancelled_by, None, &mut row.cancelled_at);
                row.cancelled_reason = Some(reason.as_str().to_owned());
                row.due_on = None;
            }
        }
        row
    }
}

fn put(
    signed: Signed,
    by: &mut Option<String>,
    on_behalf_of: Option<&mut Option<String>>,
    at: &mut Option<DateTimeUtc>,
) {
    *by = Some(signed.by);
    if let Some(place) = on_behalf_of {
        *place = signed.on_behalf_of;
    }
    *at = Some(signed.at.utc());
}

/// A new round begins without the steps of the last.
fn undo(row: &mut class::Model) {
    (row.checked_by, row.checked_for, row.checked_at) = (None, None, None);
    (row.reviewed_by, row.reviewed_for, row.reviewed_at) = (None, None, None);
    (row.approved_by, row.approved_for, row.approved_at) = (None, None, None);
    (row.paper_signature_file_id, row.paper_signed_on) = (None, None);
}
