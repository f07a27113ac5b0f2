//! Whoever is on record with a telephone needs no account made for them: it is there when they first ask for a code.
//!
//! The account alone opens nothing. It needs the code, which goes to the telephone on record and to no other.

use access::accounts;
use access::accounts::commands::GivenPhone;
use kernel::{Actor, Phone};
use registers::people;
use registers::people::commands::OpenAccount;
use store::CommandError;
use web::{App, PageError};

/// Opens an account for each person of this telephone who has none. A telephone nobody has changes nothing.
pub(super) async fn open_accounts(app: &App, typed: &str) -> Result<(), PageError> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let Ok(phone) = Phone::parse(&digits) else {
        return Ok(());
    };
    let (store, county) = (app.store(), app.county());
    let persons =
        people::queries::find_by_phone(store.read(), store.keys(), county, &phone).await?;
    for person in persons {
        let known = accounts::queries::find_by_person(store.read(), county, &person.id).await?;
        if known.is_some() || person.forgotten_at.is_some() {
            continue;
        }
        let open = OpenAccount {
            person_id: person.id,
            phone: GivenPhone(phone.clone()),
        };
        let system = Actor::system(county, app.site().county);
        match store.run(open, &system, "").await {
            // somebody else opened it in between
            Ok(_) | Err(CommandError::Refused(_)) => {}
            Err(CommandError::Store(error)) => return Err(error.into()),
            Err(other) => return Err(PageError::broken(other)),
        }
    }
    Ok(())
}
