//! The bureau looks at a filed class: sent back once in a while, checked, reviewed, approved.

use kernel::Actor;
use store::Store;
use training::classes::commands::{
    ApproveClass, CheckClass, ReturnClass, ReviewClass, RuleOnOccupation,
};

use super::Living;
use crate::demonstration::cast::Cast;
use crate::demonstration::{Failed, done};

impl Living {
    /// The clerk sends it back, and the school sends it again.
    pub async fn send_back(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let back = ReturnClass {
            class_id: self.id.clone(),
            seen: self.seen(store, cast).await?,
            reason: "课程表第 3 天与场地登记不一致，请核对后重新提交。".into(),
            sentence: None,
        };
        done(store, back, &cast.clerks[0].actor).await?;
        self.send(store, cast).await
    }

    /// First check.
    pub async fn check(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let check = CheckClass {
            class_id: self.id.clone(),
            seen: self.seen(store, cast).await?,
            opinion: Some("材料齐全".into()),
        };
        done(store, check, &cast.clerks[self.plan.place % 2].actor).await?;
        Ok(())
    }

    /// The ruling on the occupation, and the second check.
    pub async fn review(&self, store: &Store, cast: &Cast) -> Result<(), Failed> {
        let reviewer = &cast.reviewer.actor;
        let ruling = RuleOnOccupation {
            class_id: self.id.clone(),
            seen: self.seen(store, cast).await?,
            urgent: true,
            basis: "2023 年第一季度企业急需工种调查".into(),
        };
        done(store, ruling, reviewer).await?;
        let review = ReviewClass {
            class_id: self.id.clone(),
            seen: self.seen(store, cast).await?,
            opinion: Some("同意".into()),
        };
        done(store, review, reviewer).await?;
        Ok(())
    }

    /// The approval, by the leader or whoever stands in.
    pub async fn approve(&self, store: &Store, cast: &Cast, leader: &Actor) -> Result<(), Failed> {
        let approve = ApproveClass {
            class_id: self.id.clone(),
            seen: self.seen(store, cast).await?,
            opinion: Some("同意开班".into()),
        };
        done(store, approve, leader).await?;
        Ok(())
    }
}
