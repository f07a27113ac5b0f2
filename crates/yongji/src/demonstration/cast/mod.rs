//! Who plays: the bureau, the finance office, schools with their teachers and rooms, and their accounts.

mod schools;

use access::accounts::commands::Create;
use access::accounts::{AccountKind, RoleGrant};
use access::demonstration::{Demonstration, ready_account};
use access::{Access, AccessSettings};
use chrono::NaiveDate;
use kernel::{Actor, RegionCode, Role};
use store::Store;

use super::Failed;
use super::names::People;
use schools::SKETCHES;

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "Yongji-2023-demo";

/// Trainers of a school who teach ordinary classes.
pub const ORDINARY_TRAINERS: usize = 8;
/// Trainers who teach the classes of stories and open cases, so that these never wait for an ordinary one.
pub const OTHER_TRAINERS: usize = 6;

/// An account and who it acts as.
#[derive(Clone)]
pub struct Player {
    /// Who acts.
    pub actor: Actor,
}

/// The account as it acts on a day, in its own place or in that of another it stands in for.
pub async fn actor_on(
    store: &Store,
    player: &Player,
    acting_for: Option<&Player>,
    day: NaiveDate,
) -> Result<Actor, Failed> {
    let (county, account) = (&player.actor.county, &player.actor.account);
    let other = acting_for.map(|other| other.actor.account.as_str());
    access::accounts::actor_of(store.read(), county, account, other, day)
        .await
        .map_err(Failed::at("account"))?
        .ok_or_else(|| Failed::new("account", "not active"))
}

/// A school with what it teaches with.
pub struct School {
    /// Its manager.
    pub manager: Player,
    /// Its teachers' accounts.
    pub teacher: Player,
    /// Its trainers.
    pub trainers: Vec<String>,
    /// Its venues.
    pub venues: Vec<String>,
}

/// Everybody.
pub struct Cast {
    /// The bureau's clerks; the second also enters papers.
    pub clerks: Vec<Player>,
    /// The bureau's reviewer.
    pub reviewer: Player,
    /// The leader in charge.
    pub leader: Player,
    /// Who stands in for the leader.
    pub deputy: Player,
    /// Who keeps the minutes.
    pub secretary: Player,
    /// Two fund officers: one prepares, the other releases.
    pub finance: [Player; 2],
    /// The township's officer, in Xiaotao.
    pub township: Player,
    /// Schools and institutions that may carry project training.
    pub schools: Vec<School>,
    /// A private training company, which may not.
    pub company: School,
}

struct Making<'a> {
    store: &'a Store,
    access: &'a Access,
    witness: Demonstration,
    county: RegionCode,
}

impl Making<'_> {
    async fn player(
        &self,
        login: &str,
        name: &str,
        roles: &[Role],
        organisation: Option<&str>,
        region: RegionCode,
    ) -> Result<Player, Failed> {
        let create = Create {
            login_name: Some(login.into()),
            display_name: name.into(),
            kind: if organisation.is_some() {
                AccountKind::Organisation
            } else {
                AccountKind::Staff
            },
            organisation: organisation.map(Into::into),
            person: None,
            region,
            phone: None,
            roles: roles.iter().copied().map(RoleGrant::of).collect(),
            one_time_password: None,
            one_time_password_days: None,
        };
        let account = ready_account(self.witness, self.store, self.access, create, PASSWORD)
            .await
            .map_err(Failed::at("account"))?;
        let today = self.store.now().date();
        let actor = access::accounts::actor_of(
            self.store.read(),
            self.county.as_str(),
            &account,
            None,
            today,
        )
        .await
        .map_err(Failed::at("account"))?
        .ok_or_else(|| Failed::new("account", "not active"))?;
        Ok(Player { actor })
    }
}

/// Makes everybody.
pub async fn assemble(
    store: &Store,
    county: RegionCode,
    people: &mut People,
) -> Result<Cast, Failed> {
    let witness =
        Demonstration::when(true).ok_or_else(|| Failed::new("cast", "no demonstration"))?;
    let access = Access::new(AccessSettings::cheap()).map_err(Failed::at("access"))?;
    let making = Making {
        store,
        access: &access,
        witness,
        county,
    };
    let office = [
        ("admin", "系统管理员", Role::Administrator),
        ("clerk1", "苏明辉", Role::Clerk),
        ("clerk2", "陈水香", Role::Clerk),
        ("reviewer", "郑海燕", Role::Reviewer),
        ("leader", "林建国", Role::Leader),
        ("deputy", "张德荣", Role::Leader),
        ("secretary", "李文芳", Role::MeetingSecretary),
        ("finance1", "蔡永安", Role::FundOfficer),
        ("finance2", "谢金梅", Role::FundOfficer),
        ("auditor", "王志平", Role::Auditor),
    ];
    let mut players = Vec::new();
    for (login, name, role) in office {
        players.push(making.player(login, name, &[role], None, county).await?);
    }
    let xiaotao = RegionCode::parse("350481103").map_err(Failed::at("region"))?;
    let township = making
        .player(
            "township",
            "邓树林",
            &[Role::TownshipOfficer],
            None,
            xiaotao,
        )
        .await?;
    let [
        _administrator,
        clerk1,
        clerk2,
        reviewer,
        leader,
        deputy,
        secretary,
        finance1,
        finance2,
        _auditor,
    ]: [Player; 10] = players
        .try_into()
        .map_err(|_| Failed::new("cast", "not everybody came"))?;
    let clerks = vec![clerk1, clerk2];
    let mut schools = Vec::new();
    for (place, sketch) in SKETCHES.iter().enumerate() {
        schools.push(making.school(place, sketch, &clerks, people).await?);
    }
    let company = schools
        .pop()
        .ok_or_else(|| Failed::new("cast", "no company"))?;
    Ok(Cast {
        clerks,
        reviewer,
        leader,
        deputy,
        secretary,
        finance: [finance1, finance2],
        township,
        schools,
        company,
    })
}
