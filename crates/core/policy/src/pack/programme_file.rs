//! `programmes/*.yaml`: from a file to a checked programme.

use std::collections::BTreeSet;
use std::ops::Range;

use kernel::Text;

use super::basis::{Assumed, SentenceId};
use super::programme::{
    Amount, Benefit, Counts, Criterion, Evidence, Judgement, Limit, Payee, Programme, ReckonedOn,
    RouteStep, SeeAlso, Subject,
};
use super::programme_entry::{
    AmountEntry, CriterionEntry, JudgementEntry, LimitEntry, SeeAlsoEntry, ValidityEntry,
};
use super::references::Known;
use crate::feel::{Type, Unit};
use crate::source::{Decode, FaultKind, Fields, Node, Reporter, Spanned};

/// A programme and what is checked once all programmes are read.
pub(crate) struct ProgrammeFile {
    pub programme: Programme,
    /// Programmes it names, with the words.
    pub names: Vec<Spanned<String>>,
    /// The words of its id.
    pub id_at: Range<usize>,
    pub faults: Reporter,
}

/// Reads one programme. Faults stay in the reporter, also when there is no programme.
pub(crate) fn read(
    node: &Node,
    mut faults: Reporter,
    known: &Known<'_>,
) -> Result<ProgrammeFile, Reporter> {
    let reader = Reader {
        faults: &mut faults,
        known,
        names: Vec::new(),
    };
    match reader.programme(node) {
        Some((programme, names, id_at)) => Ok(ProgrammeFile {
            programme,
            names,
            id_at,
            faults,
        }),
        None => Err(faults),
    }
}

pub(super) struct Reader<'r> {
    pub(super) faults: &'r mut Reporter,
    pub(super) known: &'r Known<'r>,
    names: Vec<Spanned<String>>,
}

impl Reader<'_> {
    fn programme(mut self, node: &Node) -> Option<(Programme, Vec<Spanned<String>>, Range<usize>)> {
        let mut fields = Fields::of(node, self.faults)?;
        let at = fields.at();
        let id = fields.take::<Spanned<String>>("id", self.faults);
        let title = fields.take::<Text>("title", self.faults);
        let summary = fields.take::<Option<Text>>("summary", self.faults);
        let benefit = fields.take::<Option<Benefit>>("benefit", self.faults);
        let sentences = fields.take::<Vec<Spanned<SentenceId>>>("sentences", self.faults);
        let valid = fields.take::<ValidityEntry>("valid", self.faults);
        let subject = fields.take::<Subject>("subject", self.faults);
        let payee = fields.take::<Payee>("payee", self.faults);
        let owner = fields.take::<Spanned<String>>("payment_owner", self.faults);
        let fund = fields.take::<Option<Spanned<String>>>("fund", self.faults);
        let fund_assumed = fields.take::<Option<Assumed>>("fund_assumed", self.faults);
        let reckoned_on = fields.take::<ReckonedOn>("reckoned_on", self.faults);
        let criteria = fields.take::<Vec<Node>>("criteria", self.faults);
        let limits = fields.take::<Vec<Node>>("limits", self.faults);
        let judgements = fields.take::<Vec<Node>>("cannot_decide", self.faults);
        let amount = fields.take::<Spanned<AmountEntry>>("amount", self.faults);
        let evidence = fields.take::<Vec<Evidence>>("evidence", self.faults);
        let route = fields.take::<Vec<RouteStep>>("route", self.faults);
        let notice = fields.take::<Option<Spanned<String>>>("notice", self.faults);
        let see_also = fields.take::<Vec<SeeAlsoEntry>>("see_also", self.faults);
        fields.finish(self.faults);

        let own_id = id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
        let sentences = sentences.map(|list| {
            list.into_iter()
                .filter_map(|id| self.sentence(id))
                .collect::<Vec<_>>()
        });
        if sentences.as_ref().is_some_and(Vec::is_empty) {
            let message = Text::new("没有写明落实哪几句", "it names no sentence it carries out");
            self.faults
                .fault(FaultKind::NoBasis, at.clone(), message, None);
        }
        let criteria = criteria.map(|nodes| self.each(&nodes, Self::criterion));
        let limits =
            limits.map(|nodes| self.each(&nodes, |reader, node| reader.limit(node, &own_id)));
        let judgements = judgements.map(|nodes| self.each(&nodes, Self::judgement));
        let amount = amount.map(|amount| self.amount(amount));
        let benefit = benefit.map(|benefit| benefit.unwrap_or(Benefit::Money));
        if let (Some(benefit), Some(payee), Some(Some(amount))) = (benefit, payee, &amount) {
            self.agree(benefit, payee, amount, &at);
        }
        let names = self.known.names;
        let owner = owner.map(|owner| self.named(owner, "payment_owner", &names.payment_owners));
        let fund = fund.map(|fund| fund.map(|fund| self.named(fund, "fund", &names.funds)));
        let notice =
            notice.map(|notice| notice.map(|notice| self.named(notice, "notice", &names.notices)));
        let see_also = see_also.map(|list| {
            list.into_iter()
                .map(|entry| self.see_also(entry))
                .collect::<Vec<_>>()
        });

        let (criteria, limits, judgements) = (criteria??, limits??, judgements??);
        let see_also = see_also?.into_iter().collect::<Option<Vec<SeeAlso>>>()?;
        let id = id?;
        let title = title?;
        let programme = Programme {
            id: id.value,
            summary: summary?.unwrap_or_else(|| title.clone()),
            title,
            benefit: benefit?,
            sentences: sentences?,
            valid: valid?.0,
            subject: subject?,
            payee: payee?,
            payment_owner: owner?,
            fund: fund?,
            fund_assumed: fund_assumed?,
            reckoned_on: reckoned_on?,
            criteria,
            limits,
            judgements,
            amount: amount??,
            evidence: evidence?,
            route: route?,
            notice: notice?.filter(|notice| notice != "none"),
            see_also,
        };
        self.distinct(&programme, &id.at);
        Some((programme, self.names, id.at))
    }

    fn each<T>(
        &mut self,
        nodes: &[Node],
        mut read: impl FnMut(&mut Self, &Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = nodes.iter().map(|node| read(self, node)).collect();
        read.into_iter().collect()
    }

    fn criterion(&mut self, node: &Node) -> Option<Criterion> {
        let entry = CriterionEntry::decode(node, self.faults)?;
        self.based(&entry.id, &entry.sentence, &entry.assumed);
        let rule = self.rule(&entry.rule, &Type::Boolean);
        let sentence = entry.sentence.map(|id| self.sentence(id));
        Some(Criterion {
            id: entry.id.value,
            rule: rule?,
            text: entry.text,
            sentence: sentence.flatten(),
            assumed: entry.assumed,
        })
    }

    fn limit(&mut self, node: &Node, own_id: &str) -> Option<Limit> {
        let entry = LimitEntry::decode(node, self.faults)?;
        self.based(&entry.id, &entry.sentence, &entry.assumed);
        let rule = self.rule(&entry.rule, &Type::Boolean);
        let sentence = entry.sentence.map(|id| self.sentence(id));
        let fact = entry.counts.fact;
        let counted = self.known.vocabulary.find(&fact.value);
        match counted {
            None if self.known.is_unread_fact(&fact.value) => {}
            None => self.no_such(
                "事实",
                "fact",
                &fact.value,
                self.known.vocabulary.nearest(&fact.value),
                &fact.at,
            ),
            Some(id) => {
                let times = Unit::parse("time").unwrap_or(Unit::NONE);
                let definition = self.known.vocabulary.get(id);
                if definition.kind != Type::Number(times) || !definition.whole {
                    let message = Text::new(
                        format!("“{}”不能计次：应当是单位为time的整数", fact.value),
                        format!(
                            "“{}” cannot count times: it must be a whole number of the unit time",
                            fact.value
                        ),
                    );
                    self.faults
                        .fault(FaultKind::Contradiction, fact.at.clone(), message, None);
                } else if rule.as_ref().is_some_and(|rule| !rule.facts.contains(&id)) {
                    let message = Text::new(
                        "规则没有用到所计的次数",
                        "the rule does not use what is counted",
                    );
                    self.faults.fault(
                        FaultKind::Contradiction,
                        entry.rule.at.clone(),
                        message,
                        None,
                    );
                }
            }
        }
        let programmes = if entry.counts.programmes.is_empty() {
            vec![own_id.to_owned()]
        } else {
            self.names.extend(entry.counts.programmes.iter().cloned());
            entry
                .counts
                .programmes
                .into_iter()
                .map(|name| name.value)
                .collect()
        };
        let counts = Counts {
            fact: self.known.vocabulary.get(counted?).name.to_string(),
            programmes,
            per: entry.counts.per,
            same: entry.counts.same,
            within: entry.counts.within,
        };
        let criterion = Criterion {
            id: entry.id.value,
            rule: rule?,
            text: entry.text,
            sentence: sentence.flatten(),
            assumed: entry.assumed,
        };
        Some(Limit { criterion, counts })
    }

    fn judgement(&mut self, node: &Node) -> Option<Judgement> {
        let entry = JudgementEntry::decode(node, self.faults)?;
        self.based(&entry.id, &entry.sentence, &entry.assumed);
        let rule = self.rule(&entry.fact, &Type::Boolean);
        let sentence = entry.sentence.map(|id| self.sentence(id));
        let criterion = Criterion {
            id: entry.id.value,
            rule: rule?,
            text: Some(entry.words.clone()),
            sentence: sentence.flatten(),
            assumed: entry.assumed,
        };
        Some(Judgement {
            criterion,
            words: entry.words,
            who_decides: entry.who_decides,
        })
    }

    fn amount(&mut self, entry: Spanned<AmountEntry>) -> Option<Amount> {
        let Spanned { value: entry, at } = entry;
        let at = entry.rule.as_ref().map_or(at, |rule| rule.at.clone());
        if entry.sentence.is_none() && entry.assumed.is_none() {
            self.no_basis(&at);
        }
        let sentence = entry.sentence.map(|id| self.sentence(id));
        let sentence = match sentence {
            Some(None) => return None,
            Some(Some(id)) => Some(id),
            None => None,
        };
        match (entry.rule, entry.unpublished, entry.free) {
            (Some(rule), None, None) => {
                let Some(unit_text) = entry.unit else {
                    let message = Text::new("金额缺少单位unit", "the amount has no unit");
                    self.faults.fault(FaultKind::MissingKey, at, message, None);
                    return None;
                };
                let unit = match Unit::parse(&unit_text.value) {
                    Ok(unit) if unit.is_money() => Some(unit),
                    _ => {
                        let text = &unit_text.value;
                        let message = Text::new(
                            format!("“{text}”不是金额的单位"),
                            format!("“{text}” is not a unit of money"),
                        );
                        self.faults
                            .fault(FaultKind::WrongValue, unit_text.at, message, None);
                        None
                    }
                };
                if entry.rounding.is_none() {
                    let message =
                        Text::new("金额缺少取整方式rounding", "the amount names no rounding");
                    self.faults.fault(FaultKind::MissingKey, at, message, None);
                }
                let unit = unit?;
                let rule = self.rule(&rule, &Type::Number(unit))?;
                Some(Amount::Computed {
                    rule: Box::new(rule),
                    unit,
                    rounding: entry.rounding?,
                    sentence,
                    assumed: entry.assumed,
                })
            }
            (None, Some(words), None) => Some(Amount::Unpublished { words, sentence }),
            (None, None, Some(words)) => Some(Amount::Free { words, sentence }),
            _ => {
                let message = Text::new(
                    "金额只能写rule、unpublished、free中的一种",
                    "an amount is one of rule, unpublished and free",
                );
                self.faults
                    .fault(FaultKind::Contradiction, at, message, None);
                None
            }
        }
    }

    fn see_also(&mut self, entry: SeeAlsoEntry) -> Option<SeeAlso> {
        let programme = entry.programme.map(|name| {
            self.names.push(name.clone());
            name.value
        });
        let sentence = self.sentence(entry.sentence)?;
        Some(SeeAlso {
            when: entry.when,
            sentence,
            text: entry.text,
            programme,
        })
    }

    /// Money goes to somebody and is reckoned; a free place is neither.
    fn agree(&mut self, benefit: Benefit, payee: Payee, amount: &Amount, at: &Range<usize>) {
        let free = matches!(amount, Amount::Free { .. });
        if (benefit == Benefit::FreePlace) != free
            || (benefit == Benefit::FreePlace) != (payee == Payee::Nobody)
        {
            let message = Text::new(
                "benefit、payee、amount不一致：免费名额的payee是nobody，amount是free；资金的不是",
                "benefit, payee and amount disagree: a free place has the payee nobody and the amount free, money has not",
            );
            self.faults
                .fault(FaultKind::Contradiction, at.clone(), message, None);
        }
    }

    /// Criteria, limits and judgements are told apart by their ids.
    fn distinct(&mut self, programme: &Programme, at: &Range<usize>) {
        let mut taken = BTreeSet::new();
        for criterion in programme.conditions() {
            if !taken.insert(&criterion.id) {
                let id = &criterion.id;
                let message = Text::new(
                    format!("条件“{id}”写了两次"),
                    format!("the condition “{id}” is written twice"),
                );
                self.faults
                    .fault(FaultKind::Duplicate, at.clone(), message, None);
            }
        }
    }
}
