//! The meeting decides what was approved, and the public notice tells it.

use chrono::NaiveDate;
use funding::meetings::commands::{DecideMeeting, ListMeeting};
use funding::meetings::state::Kind;
use funding::notices;
use funding::notices::commands::{DraftNotice, PublishNotice, RecordPublication};

use super::Office;
use crate::demonstration::{Failed, done};

/// The programme of the year's classes.
const PROGRAMME: &str = "project-training";

impl Office<'_> {
    /// The secretary draws up the list of what is approved; answers the meeting, when there is something to decide.
    pub async fn list(&self) -> Result<Option<String>, Failed> {
        let approved = self.in_state("approved").await?;
        let claim_ids: Vec<String> = approved
            .into_iter()
            .filter(|claim| claim.meeting_id.is_none())
            .map(|claim| claim.id)
            .collect();
        if claim_ids.is_empty() {
            return Ok(None);
        }
        let listed = done(
            self.store,
            ListMeeting {
                kind: Kind::PartyGroup,
                claim_ids,
            },
            &self.cast.secretary.actor,
        )
        .await?;
        Ok(Some(listed.meeting_id))
    }

    /// The meeting decides.
    pub async fn decide(&self, meeting: &str, number: usize, day: NaiveDate) -> Result<(), Failed> {
        let minutes = format!("永人社党组〔2023〕{number}号");
        let row = funding::meetings::queries::find(self.store.read(), self.county(), meeting)
            .await
            .map_err(Failed::at("meeting"))?
            .ok_or_else(|| Failed::new("meeting", "not found"))?;
        let decide = DecideMeeting {
            meeting_id: row.id,
            seen: row.row_version,
            minutes_number: minutes.clone(),
            held_on: day,
            scan: Some(self.scan(&minutes)?),
            box_number: format!("2023-{:02}", number.div_ceil(3)),
        };
        done(self.store, decide, &self.cast.secretary.actor).await?;
        Ok(())
    }

    /// What was decided is drawn up as a notice and published; nothing when no line waits for one.
    pub async fn publish(&self) -> Result<(), Failed> {
        let waiting =
            notices::queries::waiting_lines(self.store.read(), self.county(), PROGRAMME, &[])
                .await
                .map_err(Failed::at("lines to publish"))?;
        if waiting.is_empty() {
            return Ok(());
        }
        let clerk = &self.cast.clerks[0].actor;
        let draft = DraftNotice {
            programme_id: PROGRAMME.into(),
            claim_ids: vec![],
            title: String::new(),
            mask: String::new(),
        };
        let drafted = done(self.store, draft, clerk).await?;
        let publish = PublishNotice {
            notice_id: drafted.notice_id.clone(),
            version: drafted.version,
        };
        let published = done(self.store, publish, &self.cast.reviewer.actor).await?;
        let record = RecordPublication {
            notice_id: published.notice_id,
            version: published.version,
            published_where: "永安市人民政府门户网站通知公告栏（演示）".into(),
            screenshot: None,
        };
        done(self.store, record, clerk).await?;
        Ok(())
    }
}
