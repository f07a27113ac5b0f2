//! The numbers of the first pages, role by role.

use chrono::{Datelike, NaiveDate};
use kernel::{Money, Role, WorkCalendar};
use web::{App, Html, PageError, T, Viewer};

use crate::places;
use crate::reading::Reading;

/// Working days within which a deadline counts as near.
const NEAR: u32 = 3;

/// One number with its words and the rows behind it.
pub(super) struct Tile {
    pub figure: String,
    pub unit: String,
    pub label: String,
    pub href: Option<String>,
    pub sub: Html,
}

impl Tile {
    fn count(t: T, key: &'static str, n: u64, href: impl Into<String>) -> Tile {
        Tile {
            figure: t.with("home-number").n("n", n).to_string(),
            unit: t.say("home-items").into_owned(),
            label: t.say(key).into_owned(),
            href: Some(href.into()),
            sub: Html::default(),
        }
    }

    fn money(t: T, key: &'static str, amount: Money, href: impl Into<String>) -> Tile {
        Tile {
            figure: amount.to_string(),
            unit: t.say("web-yuan").into_owned(),
            ..Tile::count(t, key, 0, href)
        }
    }

    fn unit(mut self, t: T, key: &'static str) -> Tile {
        self.unit = t.say(key).into_owned();
        self
    }

    fn under(mut self, words: impl AsRef<str>) -> Tile {
        self.sub = Html::escaped(words.as_ref());
        self
    }
}

/// A group of numbers under one heading.
pub(super) struct Group {
    pub title: String,
    pub tiles: Vec<Tile>,
    pub note: Option<String>,
}

/// The groups of everything a reader is.
pub(super) async fn groups(app: &App, viewer: &Viewer) -> Result<Vec<Group>, PageError> {
    let mut out = Vec::new();
    if viewer.is_any(&[Role::Clerk, Role::Reviewer, Role::Leader]) {
        out.push(bureau(app, viewer).await?);
    }
    if viewer.is_any(&[Role::MeetingSecretary, Role::Leader, Role::Clerk]) {
        out.push(meeting(app, viewer).await?);
    }
    if viewer.is(Role::FundOfficer) {
        out.push(finance(app, viewer).await?);
    }
    if viewer.is(Role::Leader) {
        out.push(leader(app, viewer).await?);
    }
    if viewer.is_any(&[Role::SchoolManager, Role::EnterpriseHandler]) {
        out.push(school(app, viewer).await?);
    }
    if viewer.is(Role::Teacher) {
        out.push(teacher(app, viewer).await?);
    }
    if viewer.is(Role::TownshipOfficer) {
        out.push(township(app, viewer).await?);
    }
    if viewer.is(Role::Auditor) {
        out.push(auditor(app, viewer).await?);
    }
    if viewer.is(Role::Administrator) {
        out.push(administrator(app, viewer).await?);
    }
    Ok(out)
}

fn group(t: T, key: &'static str, tiles: Vec<Tile>) -> Group {
    Group {
        title: t.say(key).into_owned(),
        tiles,
        note: None,
    }
}

/// The states whose turn a reader of the bureau has, as a list for a statement.
pub(super) fn turns(viewer: &Viewer) -> Vec<&'static str> {
    [
        (Role::Clerk, "submitted"),
        (Role::Reviewer, "checked"),
        (Role::Leader, "reviewed"),
    ]
    .into_iter()
    .filter(|(role, _)| viewer.is(*role))
    .map(|(_, state)| state)
    .collect()
}

/// `'a', 'b'` of our own words.
pub(super) fn listed(words: &[&'static str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    quoted.join(", ")
}

/// The last day that counts as near; today's reading when the calendar does not reach so far.
pub(super) fn near(today: NaiveDate) -> NaiveDate {
    WorkCalendar::national()
        .end_of(today, NEAR, false)
        .unwrap_or(today)
}

async fn bureau(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let states = listed(&turns(viewer));
    let waiting = |table: &str| {
        format!("SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND state IN ({states})")
    };
    let classes = reading.count(&waiting("class"), vec![]).await?;
    let claims = reading.count(&waiting("claim"), vec![]).await?;
    let due = format!(
        "SELECT (SELECT COUNT(*) FROM class WHERE county_code = $1 AND state IN ({states}) AND due_on <= $2) + \
         (SELECT COUNT(*) FROM claim WHERE county_code = $1 AND state IN ({states}) AND due_on <= $2) AS n"
    );
    let late = reading.count(&due, vec![near(t.today()).into()]).await?;
    let differences = reading
        .count(
            "SELECT COUNT(*) AS n FROM platform_difference WHERE county_code = $1 AND state = 'open'",
            vec![],
        )
        .await?;
    let objections = reading
        .count(
            "SELECT COUNT(*) AS n FROM objection WHERE county_code = $1 AND state = 'open'",
            vec![],
        )
        .await?;
    let mut tiles = vec![
        Tile::count(t, "home-classes-today", classes, places::CLASS_QUEUE),
        Tile::count(t, "home-claims-today", claims, places::CLAIM_QUEUE),
        Tile::count(t, "home-nearly-late", late, "/home#pressing")
            .under(t.with("home-within").n("n", NEAR).to_string()),
        Tile::count(t, "home-platform", differences, places::PLATFORM).unit(t, "home-rows"),
    ];
    if viewer.is(Role::Clerk) {
        tiles.push(Tile::count(
            t,
            "home-objections",
            objections,
            places::OBJECTIONS,
        ));
    }
    Ok(group(t, "home-today", tiles))
}

async fn meeting(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let ready = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    let sum = reading
        .fen(
            "SELECT CAST(SUM(approved_fen) AS BIGINT) AS n FROM claim WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    let listed = reading
        .count(
            "SELECT COUNT(*) AS n FROM meeting WHERE county_code = $1 AND state = 'listed'",
            vec![],
        )
        .await?;
    let unpublished = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim_line WHERE county_code = $1 AND state = 'approved'",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-meeting",
        vec![
            Tile::count(t, "home-ready-for-meeting", ready, places::MEETINGS)
                .under(t.with("home-sum").money("amount", sum).to_string()),
            Tile::count(t, "home-lists-undecided", listed, places::MEETINGS),
            Tile::count(t, "home-to-publish", unpublished, places::NOTICE_DESK)
                .unit(t, "home-persons"),
        ],
    ))
}

async fn finance(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let lines = |what: &str, state: &str| {
        format!("SELECT {what} AS n FROM claim_line WHERE county_code = $1 AND state = '{state}'")
    };
    let cleared = reading.count(&lines("COUNT(*)", "cleared"), vec![]).await?;
    let owed = reading
        .fen(
            &lines("CAST(SUM(approved_fen) AS BIGINT)", "cleared"),
            vec![],
        )
        .await?;
    let bounced = reading
        .count(
            "SELECT COUNT(*) AS n FROM payment_line WHERE county_code = $1 AND state = 'bounced' AND live = 1",
            vec![],
        )
        .await?;
    let batches = reading
        .count(
            "SELECT COUNT(*) AS n FROM payment_batch WHERE county_code = $1 AND state IN ('prepared', 'released')",
            vec![],
        )
        .await?;
    let left = held(reading, ledger::AccountKind::Left).await?;
    let quota = held(reading, ledger::AccountKind::QuotaLeft).await?;
    Ok(group(
        t,
        "home-finance",
        vec![
            Tile::money(t, "home-to-pay", owed, places::PAYMENTS)
                .under(t.with("home-lines").n("n", cleared).to_string()),
            Tile::money(t, "home-quota-left", quota, places::FUNDS)
                .under(t.with("home-unbound").money("amount", left).to_string()),
            Tile::count(t, "home-bounced", bounced, places::BOUNCED).unit(t, "home-payments"),
            Tile::count(t, "home-batches-open", batches, places::PAYMENTS),
        ],
    ))
}

/// What all accounts of one kind hold.
async fn held(reading: Reading<'_>, kind: ledger::AccountKind) -> Result<Money, PageError> {
    let balances = funding::funds::queries::balances(reading.db(), reading.county(), None).await?;
    let sums = balances
        .iter()
        .filter(|(account, _)| account.kind() == kind)
        .map(|(_, balance)| balance);
    Money::total(sums).map_err(PageError::broken)
}

async fn leader(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let today = t.today();
    let (rural, heads) = crate::document::rural_of(app, today.year()).await?;
    let pack = registers::packs::in_force(reading.db(), reading.county(), today).await?;
    let least = pack.as_ref().and_then(|pack| {
        pack.targets()
            .iter()
            .find(|target| target.measure == policy::Measure::DistinctPersons)
            .map(|target| target.at_least)
    });
    let paid = paid_this_year(reading, today).await?;
    let days = days_to_account(reading, today).await?;
    let target = Tile::count(t, "home-rural", rural, "/document#s3.2.4").unit(t, "home-persons");
    let target = match least {
        Some(least) => target.under(
            t.with("home-rural-target")
                .n("least", least)
                .n("heads", heads)
                .to_string(),
        ),
        None => target,
    };
    let time = match days {
        Some(days) => Tile::count(t, "home-days-to-account", days, "/audit").unit(t, "home-days"),
        None => Tile {
            figure: t.say("home-none-yet").into_owned(),
            unit: String::new(),
            ..Tile::count(t, "home-days-to-account", 0, "/audit")
        },
    };
    Ok(group(
        t,
        "home-leader",
        vec![
            target,
            Tile::money(t, "home-paid-this-year", paid, "/document"),
            time,
        ],
    ))
}

/// What arrived this calendar year.
pub(super) async fn paid_this_year(
    reading: Reading<'_>,
    today: NaiveDate,
) -> Result<Money, PageError> {
    Ok(reading
        .fen(
            "SELECT CAST(SUM(amount_fen) AS BIGINT) AS n FROM payment_line WHERE county_code = $1 AND state = 'paid' \
             AND settled_on >= $2 AND settled_on < $3",
            crate::document::this_year(today),
        )
        .await?)
}

#[derive(sea_orm::FromQueryResult)]
struct Took {
    ends_on: NaiveDate,
    settled_on: NaiveDate,
}

/// The mean number of days from the end of the notice to the account, of this year's payments. None when there is none.
async fn days_to_account(reading: Reading<'_>, today: NaiveDate) -> Result<Option<u64>, PageError> {
    let rows: Vec<Took> = reading
        .rows(
            "SELECT MAX(n.ends_on) AS ends_on, p.settled_on FROM payment_line p \
             JOIN payment_share s ON s.county_code = p.county_code AND s.payment_line_id = p.id \
             JOIN notice_line l ON l.county_code = s.county_code AND l.claim_line_id = s.claim_line_id AND l.live = 1 \
             JOIN notice n ON n.county_code = l.county_code AND n.id = l.notice_id \
             WHERE p.county_code = $1 AND p.state = 'paid' AND p.settled_on >= $2 AND p.settled_on < $3 \
             AND n.ends_on IS NOT NULL GROUP BY p.id, p.settled_on",
            crate::document::this_year(today),
        )
        .await?;
    let days = rows.iter().map(|took| {
        (took.settled_on - took.ends_on)
            .num_days()
            .max(0)
            .unsigned_abs()
    });
    let sum: u64 = days.sum();
    Ok((!rows.is_empty()).then(|| sum.div_ceil(rows.len() as u64)))
}

async fn school(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let own = vec![sea_orm::Value::from(viewer.organisation()?)];
    let count = |table: &str, states: &str| {
        format!(
            "SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND organisation_id = $2 AND state IN ({states})"
        )
    };
    let mine = reading
        .count(
            &count("class", "'draft', 'approved', 'teaching'"),
            own.clone(),
        )
        .await?;
    let theirs = reading
        .count(
            &count("class", "'submitted', 'checked', 'reviewed'"),
            own.clone(),
        )
        .await?;
    let returned_classes = reading
        .count(&count("class", "'returned'"), own.clone())
        .await?;
    let returned_claims = reading
        .count(&count("claim", "'returned'"), own.clone())
        .await?;
    let in_review = reading
        .count(
            &count("claim", "'submitted', 'checked', 'reviewed', 'approved'"),
            own.clone(),
        )
        .await?;
    let outstanding = reading
        .fen(
            "SELECT CAST(SUM(l.approved_fen) AS BIGINT) AS n FROM claim_line l JOIN claim c \
             ON c.county_code = l.county_code AND c.id = l.claim_id WHERE l.county_code = $1 AND c.organisation_id = $2 \
             AND l.state IN ('approved', 'noticed', 'objected', 'cleared', 'in_payment', 'bounced')",
            own,
        )
        .await?;
    let mut group = group(
        t,
        "home-school",
        vec![
            Tile::count(t, "home-our-turn", mine, places::CLASSES)
                .under(t.with("home-with-bureau").n("n", theirs).to_string()),
            Tile::count(
                t,
                "home-returned",
                returned_classes + returned_claims,
                if returned_classes > 0 {
                    places::CLASSES
                } else {
                    places::CLAIMS
                },
            ),
            Tile::count(t, "home-claims-in-review", in_review, places::CLAIMS),
            Tile::money(t, "home-outstanding", outstanding, places::CLAIMS),
        ],
    );
    group.note = Some(t.say("home-school-note").into_owned());
    Ok(group)
}

async fn teacher(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let own = viewer.organisation()?;
    let on = |compare: &str| {
        format!(
            "SELECT COUNT(*) AS n FROM lesson l JOIN class c ON c.county_code = l.county_code AND c.id = l.class_id \
             WHERE l.county_code = $1 AND c.organisation_id = $2 AND l.state = 'planned' AND l.on_date {compare} $3"
        )
    };
    let values = vec![own.into(), t.today().into()];
    let today = reading.count(&on("="), values.clone()).await?;
    let unmarked = reading.count(&on("<"), values).await?;
    Ok(group(
        t,
        "home-teacher",
        vec![
            Tile::count(t, "home-lessons-today", today, places::LESSONS).unit(t, "home-lessons"),
            Tile::count(t, "home-lessons-unmarked", unmarked, places::LESSONS)
                .unit(t, "home-lessons"),
        ],
    ))
}

async fn township(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    // everything below a division stands between its code and the code after it
    let code = viewer.actor().region.as_str().to_owned();
    let values = vec![code.clone().into(), format!("{code}:").into()];
    let people = reading
        .count(
            "SELECT COUNT(*) AS n FROM person WHERE county_code = $1 AND forgotten_at IS NULL AND region_code >= $2 AND region_code < $3",
            values.clone(),
        )
        .await?;
    let learning = reading
        .count(
            "SELECT COUNT(DISTINCT p.id) AS n FROM person p JOIN enrolment e ON e.county_code = p.county_code AND e.person_id = p.id \
             JOIN class c ON c.county_code = e.county_code AND c.id = e.class_id \
             WHERE p.county_code = $1 AND p.region_code >= $2 AND p.region_code < $3 AND e.state = 'enrolled' \
             AND c.state IN ('approved', 'teaching')",
            values,
        )
        .await?;
    let open = crate::landing::open_count(app, t.today()).await?;
    let mut group = group(
        t,
        "home-township",
        vec![
            Tile::count(t, "home-our-people", people, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-our-learners", learning, places::PEOPLE).unit(t, "home-persons"),
            Tile::count(t, "home-open-classes", open, "/classes/open").unit(t, "home-classes"),
        ],
    );
    group.note = Some(t.say("home-township-note").into_owned());
    Ok(group)
}

async fn auditor(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let paid = paid_this_year(reading, t.today()).await?;
    let doubts = reading
        .count(
            "SELECT COUNT(*) AS n FROM claim_check k JOIN claim c ON c.county_code = k.county_code AND c.id = k.claim_id \
             AND c.check_run = k.run WHERE k.county_code = $1 AND k.outcome IN ('fail', 'could_not_check')",
            vec![],
        )
        .await?;
    let journal = reading
        .count(
            "SELECT COUNT(*) AS n FROM journal_entry WHERE county_code = $1",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-auditor",
        vec![
            Tile::money(t, "home-paid-this-year", paid, "/audit"),
            Tile::count(t, "home-doubts", doubts, "/audit?doubt=1"),
            Tile::count(
                t,
                "home-exports",
                app.store().registry().tables.len() as u64,
                "/audit/exports",
            )
            .unit(t, "home-tables"),
            Tile::count(t, "home-verify", journal, "/audit/verify").unit(t, "home-entries"),
        ],
    ))
}

async fn administrator(app: &App, viewer: &Viewer) -> Result<Group, PageError> {
    let t = viewer.t();
    let reading = Reading::of(app);
    let accounts = reading
        .count(
            "SELECT COUNT(*) AS n FROM account WHERE county_code = $1",
            vec![],
        )
        .await?;
    let packs = reading
        .count(
            "SELECT COUNT(*) AS n FROM pack WHERE county_code = $1",
            vec![],
        )
        .await?;
    Ok(group(
        t,
        "home-administrator",
        vec![
            Tile::count(t, "home-accounts", accounts, places::ACCOUNTS),
            Tile::count(t, "home-packs", packs, "/packs"),
        ],
    ))
}
