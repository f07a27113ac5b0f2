//! A class's roster as a real sheet: written as a spreadsheet with the usual flaws, read back by the rules, and handed in.

use chrono::NaiveDate;
use sheets::write::{Column, Plan, Value, Xlsx};
use sheets::{Limits, read_bytes};
use store::Store;
use store::files::Handed;
use training::enrolment::rows::{ImportedRow, of_outcome};
use training::roster_rules::{self, Terms, header_template};

use super::Failed;
use super::classes::ClassPlan;
use super::dice::Dice;

/// Writes, keeps and checks a roster; answers the kept file and its rows.
pub fn hand_in(
    store: &Store,
    title: &str,
    plan: &ClassPlan,
    terms: &Terms,
    dice: &mut Dice,
) -> Result<(Handed, Vec<ImportedRow>), Failed> {
    let bytes = sheet(plan, dice)?;
    let name = format!("{title}花名册.xlsx");
    let handed = store
        .files()
        .put(store.keys(), &name, sheets::XLSX_MEDIA, &bytes)
        .map_err(Failed::at("roster file"))?;
    let book = read_bytes(&bytes, &Limits::default()).map_err(Failed::at("roster sheet"))?;
    let outcome = roster_rules::check(&book, terms).map_err(Failed::at("roster rules"))?;
    Ok((handed, of_outcome(&outcome)))
}

/// The sheet as a school writes it: the sixteen columns of the platform, some numbers with a small x, some names with blanks.
pub fn sheet(class: &ClassPlan, dice: &mut Dice) -> Result<Vec<u8>, Failed> {
    let headers = header_template();
    let columns: Vec<Column> = headers
        .iter()
        .map(|(header, _)| Column::text(*header))
        .collect();
    let plan = Plan::new("花名册", columns);
    let rows: Vec<Vec<Value<'static>>> = class
        .people
        .iter()
        .enumerate()
        .map(|(place, person)| {
            let mut number = person.number.reveal().to_owned();
            if class.mistyped.contains(&place) {
                number = mistyped(&number);
            }
            if dice.chance(30) {
                number = number.replace('X', "x");
            }
            let name = match person.name.chars().collect::<Vec<_>>()[..] {
                [one, two] if dice.chance(20) => format!("{one}　{two}"),
                _ => person.name.clone(),
            };
            headers
                .iter()
                .map(|(header, _)| {
                    text_value(match *header {
                        "公民身份号码" => number.clone(),
                        "姓名" => name.clone(),
                        "民族" => person.ethnicity.into(),
                        "人员类别" => person.category.into(),
                        "户口性质" => person.hukou.into(),
                        "家庭住址" => format!("福建省永安市{}模拟路1号", person.township),
                        "联系电话" => person.phone.clone(),
                        "开户银行" => "永安市模拟农村商业银行".into(),
                        "银行户名" => person.name.clone(),
                        "银行账号" => person.account.clone(),
                        _ => String::new(),
                    })
                })
                .collect()
        })
        .collect();
    Xlsx::new()
        .sheet(&plan, rows)
        .and_then(Xlsx::finish)
        .map_err(Failed::at("roster workbook"))
}

/// A number with one wrong digit: the last of the serial, so that the check character no longer fits.
pub fn mistyped(number: &str) -> String {
    number
        .chars()
        .enumerate()
        .map(|(place, c)| match (place, c.to_digit(10)) {
            (16, Some(digit)) => char::from_digit((digit + 1) % 10, 10).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// What rosters are checked against on a day.
pub async fn terms(store: &Store, county: &str, on: NaiveDate) -> Result<Terms, Failed> {
    let pack = registers::packs::in_force(store.read(), county, on)
        .await
        .map_err(Failed::at("pack"))?
        .ok_or_else(|| Failed::new("pack", "none in force"))?;
    Ok(training::enrolment::queries::terms(&pack, on))
}

/// A cell of text; nothing where there is none.
fn text_value(text: String) -> Value<'static> {
    if text.is_empty() {
        Value::Blank
    } else {
        Value::Text(text.into())
    }
}
