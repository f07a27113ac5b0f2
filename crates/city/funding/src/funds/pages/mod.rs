//! The pages of funds: the account of one, its documents, and what is recorded by hand.

pub mod appropriations;
pub mod income;
pub mod show;
pub mod take_back;

use kernel::Text;
use policy::Pack;
use web::PageError;

/// The fund at this address, if the pack has it.
fn named<'p>(pack: &'p Pack, id: &str) -> Result<&'p Text, PageError> {
    pack.settings()
        .fund(id)
        .map(|fund| &fund.name)
        .ok_or(PageError::NotFound)
}
