//! The divisions of the country as the statistics office lists them: names, parents, children.
//!
//! In memory, from `data/regions.csv`, replaced as a whole with each edition. A well-formed code that the list does
//! not know is no error: codes are abolished and old papers keep them. Nobody's rights are decided here.

use std::collections::HashMap;
use std::sync::LazyLock;

use kernel::RegionCode;

const LIST: &str = include_str!("../../../../../data/regions.csv");

/// One place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// Its own name, such as 小陶镇.
    pub name: &'static str,
}

/// All places of the list.
pub struct Regions {
    by_code: HashMap<RegionCode, usize>,
    /// In code order, so that the places below one stand together.
    all: Vec<Region>,
}

static REGIONS: LazyLock<Regions> = LazyLock::new(|| Regions::read(LIST));

/// The list of this release.
pub fn regions() -> &'static Regions {
    &REGIONS
}

impl Regions {
    fn read(list: &'static str) -> Regions {
        let mut all: Vec<Region> = list
            .lines()
            .skip(1)
            .filter_map(|line| {
                let mut cells = line.split(',');
                let code = RegionCode::parse(cells.next()?).ok()?;
                let name = cells.next()?;
                Some(Region { code, name })
            })
            .collect();
        all.sort_by_key(|region| region.code);
        let by_code = all
            .iter()
            .enumerate()
            .map(|(place, region)| (region.code, place))
            .collect();
        Regions { by_code, all }
    }

    /// The place of a code, if the list knows it.
    pub fn get(&self, code: &RegionCode) -> Option<&Region> {
        self.by_code
            .get(code)
            .and_then(|place| self.all.get(*place))
    }

    /// The place's own name, if the list knows it.
    pub fn name(&self, code: &RegionCode) -> Option<&'static str> {
        self.get(code).map(|region| region.name)
    }

    /// The name from the province down: 福建省三明市永安市小陶镇. Rungs the list does not know are left out.
    pub fn full_name(&self, code: &RegionCode) -> String {
        let mut names = vec![];
        let mut at = Some(*code);
        while let Some(code) = at {
            names.extend(self.name(&code));
            at = code.parent();
        }
        names.reverse();
        names.concat()
    }

    /// The name below the county: 小陶镇 or 小陶镇八一村; the county's own name for the county itself.
    pub fn name_in_county(&self, code: &RegionCode) -> String {
        let Some(county) = code.county().filter(|county| county != code) else {
            return self.name(code).unwrap_or_default().to_owned();
        };
        let mut names = vec![];
        let mut at = Some(*code);
        while let Some(code) = at.filter(|code| *code != county) {
            names.extend(self.name(&code));
            at = code.parent();
        }
        names.reverse();
        names.concat()
    }

    /// The places one rung below, in code order.
    pub fn children(&self, code: &RegionCode) -> Vec<&Region> {
        let from = self.all.partition_point(|region| region.code <= *code);
        self.all[from..]
            .iter()
            .take_while(|region| code.contains(&region.code))
            .filter(|region| region.code.parent().as_ref() == Some(code))
            .collect()
    }

    /// The provinces.
    pub fn provinces(&self) -> Vec<&Region> {
        self.all
            .iter()
            .filter(|region| region.code.parent().is_none())
            .collect()
    }

    /// The place of this name directly below another: how a sheet's 小陶镇 becomes a code.
    pub fn child_named(&self, parent: &RegionCode, name: &str) -> Option<&Region> {
        let name = name.trim();
        self.children(parent)
            .into_iter()
            .find(|region| region.name == name)
    }

    /// The lowest place below `parent` that an address names: 福建省永安市小陶镇坚村10号 lies in 坚村. None when the address names
    /// none of its townships.
    pub fn in_address(&self, parent: &RegionCode, address: &str) -> Option<RegionCode> {
        let town = self
            .children(parent)
            .into_iter()
            .find(|town| address.contains(town.name))?;
        let (_, after) = address.split_once(town.name)?;
        let village = self
            .children(&town.code)
            .into_iter()
            .find(|village| after.starts_with(spoken(village.name)));
        Some(village.unwrap_or(town).code)
    }
}

/// The name of a village as people write it: 坚村 for 坚村村委会.
fn spoken(name: &str) -> &str {
    ["村委会", "社区居委会", "居委会"]
        .iter()
        .find_map(|office| name.strip_suffix(office))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> RegionCode {
        RegionCode::parse(text).unwrap()
    }

    #[test]
    fn every_line_of_the_list_is_a_place() {
        assert_eq!(regions().all.len(), LIST.lines().count() - 1);
        assert_eq!(regions().by_code.len(), regions().all.len());
        assert_eq!(regions().provinces().len(), 31);
    }

    #[test]
    fn a_township_says_its_whole_name_and_its_name_at_home() {
        let county = code("350481");
        let town = regions().child_named(&county, "小陶镇").unwrap();
        assert_eq!(regions().full_name(&town.code), "福建省三明市永安市小陶镇");
        assert_eq!(regions().name_in_county(&town.code), "小陶镇");
        assert_eq!(regions().name_in_county(&county), "永安市");
    }

    #[test]
    fn the_fifteen_townships_stand_below_the_city_and_their_villages_below_them() {
        let towns = regions().children(&code("350481"));
        assert_eq!(towns.len(), 15);
        let villages: usize = towns
            .iter()
            .map(|town| regions().children(&town.code).len())
            .sum();
        assert_eq!(villages, 263);
    }

    #[test]
    fn an_address_names_its_village_or_at_least_its_township() {
        let county = code("350481");
        let place = |address: &str| {
            regions()
                .in_address(&county, address)
                .map(|code| regions().name_in_county(&code))
        };
        let cases = [
            ("福建省永安市小陶镇坚村10号", Some("小陶镇坚村村委会")),
            ("永安市小陶镇模拟路1号", Some("小陶镇")),
            ("福建省三明市三元区列东街1号", None),
            ("", None),
        ];
        for (address, named) in cases {
            assert_eq!(place(address).as_deref(), named, "{address}");
        }
    }

    #[test]
    fn an_abolished_code_has_no_name_but_its_province_has() {
        assert_eq!(regions().name(&code("350402")), None);
        assert_eq!(regions().full_name(&code("350402")), "福建省三明市");
    }
}
