//! The leader's approval, in person or on paper, and the account it needs.

use funding::claims::commands::*;
use registers::organisations::Kind as OrganisationKind;
use store::Refusal;
use store::testing::COUNTY;

use crate::town::*;

#[tokio::test]
async fn a_clerk_records_the_leaders_paper_and_the_leader_counts_as_the_hand() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
    let create = access::accounts::commands::Create {
        login_name: Some("chen.wei".into()),
        display_name: "陈伟".into(),
        kind: access::accounts::AccountKind::Staff,
        organisation: None,
        person: None,
        region: kernel::RegionCode::parse(COUNTY).unwrap(),
        phone: None,
        roles: vec![access::accounts::RoleGrant::of(kernel::Role::Leader)],
        one_time_password: None,
        one_time_password_days: None,
    };
    let leader = town.run(create, &town.system(), "").await.unwrap().account;
    let seen = town.claim(&claim).await.row_version;
    let record = |leader: &str, scan, signed_on| RecordPaperApproval {
        claim_id: claim.clone(),
        seen,
        leader: leader.into(),
        signed_on,
        scan,
        opinion: "同意".into(),
    };
    let clerk = town.clerk();
    let today = town.now().date();
    let said = |command: RecordPaperApproval| async { refusal(clerk.does(command).await).key() };
    assert_eq!(
        said(record(&leader, None, today)).await,
        "claim-scan-missing"
    );
    assert_eq!(
        said(record("clerk", Some(town.scan()), today)).await,
        "claim-paper-no-leader"
    );
    assert_eq!(
        said(record(&leader, Some(town.scan()), day(4, 25))).await,
        "claim-paper-signed-later"
    );
    assert_eq!(
        said(record(&leader, Some(town.scan()), day(4, 21))).await,
        "claim-paper-signed-before"
    );
    clerk
        .does(record(&leader, Some(town.scan()), today))
        .await
        .unwrap();
    let row = town.claim(&claim).await;
    assert_eq!(row.state, "approved");
    assert_eq!(row.approved_by.as_deref(), Some("clerk"));
    assert_eq!(row.approved_for.as_deref(), Some(leader.as_str()));
    assert!(row.paper_file_id.is_some());
}

#[tokio::test]
async fn a_claim_without_a_confirmed_account_is_not_approved() {
    let town = Town::new().await;
    let card_number = 9;
    let school = {
        // registered, but no account confirmed
        let card = registers::organisations::Card {
            name: "永安市第九技工学校".into(),
            credit_code: credit_code(card_number),
            kind: OrganisationKind::TechnicalSchool,
            is_public: true,
            region_code: "350481001".into(),
            address: "燕江中路 9 号".into(),
            contact_name: "钟秋月".into(),
            contact_phone: "0598-3632009".into(),
            licence_number: String::new(),
            valid_from: None,
            valid_to: None,
        };
        let register = registers::organisations::commands::RegisterOrganisation { card };
        town.clerk().does(register).await.unwrap().organisation_id
    };
    let mut class = town.class_of(2);
    class.organisation_id = school.clone();
    let class = town.taught(class).await;
    let claim = town.manager_of(&school).claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
    assert_eq!(
        refusal(town.leader().approves(&claim).await),
        ApproveRefusal::NoAccount
    );
    town.confirms_account(&school, "9040210010099999").await;
    town.leader().approves(&claim).await.unwrap();
}
