//! The tables of accounts.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0201_accounts", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut account = s.business(
        "account",
        vec![
            s.text_null("login_name"),
            s.text("display_name"),
            s.word("kind", &["staff", "worker", "organisation"]),
            s.text_null("organisation_id"),
            s.text_null("person_id"),
            s.text("region_code"),
            s.text_null("phone_lookup"),
            s.text_null("phone_sealed"),
            s.word("state", &["active", "suspended"]),
            s.text_null("suspended_reason"),
            s.int("session_epoch"),
            s.moment("made_at"),
            s.text("made_by"),
            s.text_null("made_for"),
            s.text_null("phone_set_by"),
            s.text_null("phone_set_for"),
        ],
    );
    // a kind and what it needs: the same truth as the command's refusals
    account
        .check(Expr::cust("(kind = 'worker') = (login_name IS NULL)"))
        .check(Expr::cust("(kind = 'worker') = (person_id IS NOT NULL)"))
        .check(Expr::cust(
            "(kind = 'organisation') = (organisation_id IS NOT NULL)",
        ))
        .check(Expr::cust("kind <> 'worker' OR phone_lookup IS NOT NULL"))
        .check(Expr::cust(
            "(phone_lookup IS NULL) = (phone_sealed IS NULL)",
        ))
        .check(Expr::cust(
            "phone_lookup IS NULL OR phone_set_by IS NOT NULL",
        ))
        .check(Expr::cust(
            "(state = 'suspended') = (suspended_reason IS NOT NULL)",
        ));
    manager.create_table(account).await?;
    manager
        .create_index(s.unique("account", "uq_account_login", &["login_name"]))
        .await?;
    manager
        .create_index(s.unique("account", "uq_account_person", &["person_id"]))
        .await?;
    manager
        .create_index(s.index("account", "ix_account_phone", &["phone_lookup"]))
        .await?;
    manager
        .create_index(s.index("account", "ix_account_organisation", &["organisation_id"]))
        .await?;

    let mut secret = s.business(
        "account_secret",
        vec![
            s.text_null("password_hash"),
            s.moment_null("password_set_at"),
            s.moment_null("password_expires_at"),
            s.flag("must_change_password"),
            s.text_null("totp_secret_sealed"),
            s.text_null("totp_pending_sealed"),
            s.moment_null("totp_confirmed_at"),
        ],
    );
    secret
        .check(Expr::cust(
            "(totp_secret_sealed IS NULL) = (totp_confirmed_at IS NULL)",
        ))
        .foreign_key(&mut s.inside("account_secret", "id", "account"));
    manager.create_table(secret).await?;

    let mut role = s.business(
        "account_role",
        vec![
            s.text("account_id"),
            s.word(
                "role",
                &[
                    "worker",
                    "school_manager",
                    "teacher",
                    "enterprise_handler",
                    "clerk",
                    "reviewer",
                    "leader",
                    "meeting_secretary",
                    "fund_officer",
                    "township_officer",
                    "auditor",
                    "administrator",
                ],
            ),
            s.date("valid_from"),
            s.date_null("valid_to"),
            s.text("granted_by"),
            s.moment_null("revoked_at"),
        ],
    );
    role.check(Expr::cust("valid_to IS NULL OR valid_to >= valid_from"))
        .foreign_key(&mut s.inside("account_role", "account_id", "account"));
    manager.create_table(role).await?;
    manager
        .create_index(s.index("account_role", "ix_account_role_account", &["account_id"]))
        .await?;
    manager
        .create_index(s.index("account_role", "ix_account_role_role", &["role"]))
        .await?;

    let mut code = s.business(
        "recovery_code",
        vec![
            s.text("account_id"),
            s.text("digest"),
            s.moment("made_at"),
            s.moment_null("used_at"),
            s.moment_null("replaced_at"),
        ],
    );
    code.foreign_key(&mut s.inside("recovery_code", "account_id", "account"));
    manager.create_table(code).await?;
    manager
        .create_index(s.unique("recovery_code", "uq_recovery_code_digest", &["digest"]))
        .await?;
    manager
        .create_index(s.index("recovery_code", "ix_recovery_code_account", &["account_id"]))
        .await?;

    manager
        .create_table(s.business("access_guard", vec![]))
        .await
}
