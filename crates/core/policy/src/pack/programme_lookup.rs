//! Looking up what a programme's file names: sentences, settings, facts, and the rules over them.

use std::collections::BTreeSet;
use std::ops::Range;

use kernel::Text;

use super::basis::{Assumed, SentenceId};
use super::programme::Rule;
use super::programme_file::Reader;
use super::rule_text::words_in_file;
use crate::feel::{self, Problem, Type};
use crate::source::{FaultKind, Spanned};

impl Reader<'_> {
    pub(super) fn based(
        &mut self,
        id: &Spanned<String>,
        sentence: &Option<Spanned<SentenceId>>,
        assumed: &Option<Assumed>,
    ) {
        if sentence.is_none() && assumed.is_none() {
            self.no_basis(&id.at);
        }
    }

    pub(super) fn no_basis(&mut self, at: &Range<usize>) {
        let message = Text::new(
            "既没有写依据哪一句，也没有写明是假设",
            "it names neither its sentence nor, as assumed, why it is assumed",
        );
        let help = Text::new(
            "写 sentence: \"3.3.4\"，或 assumed: { zh: 理由, source: 真实出处 }",
            "write sentence: \"3.3.4\", or assumed: { zh: reason, en: reason, source: where it truly comes from }",
        );
        self.faults
            .fault(FaultKind::NoBasis, at.clone(), message, Some(help));
    }

    pub(super) fn sentence(&mut self, id: Spanned<SentenceId>) -> Option<String> {
        let Spanned {
            value: SentenceId(id),
            at,
        } = id;
        let names = self.known.names;
        if let Some(known) = &names.sentences
            && !known.contains(&id)
        {
            let nearest = crate::vocabulary::nearest(&id, known.iter().map(String::as_str));
            self.no_such("句子", "sentence", &id, nearest, &at);
            return None;
        }
        Some(id)
    }

    /// A name that settings.yaml must know.
    pub(super) fn named(
        &mut self,
        name: Spanned<String>,
        key: &str,
        known: &Option<BTreeSet<String>>,
    ) -> String {
        if let Some(known) = known
            && !known.contains(&name.value)
            && !(key == "notice" && name.value == "none")
        {
            let nearest = crate::vocabulary::nearest(&name.value, known.iter().map(String::as_str));
            self.no_such(
                &format!("settings.yaml里的{key}"),
                &format!("{key} of settings.yaml"),
                &name.value,
                nearest,
                &name.at,
            );
        }
        name.value
    }

    pub(super) fn no_such(
        &mut self,
        zh: &str,
        en: &str,
        name: &str,
        nearest: Option<String>,
        at: &Range<usize>,
    ) {
        let message = Text::new(
            format!("没有{zh}“{name}”"),
            format!("there is no {en} “{name}”"),
        );
        let help = nearest.map(|name| crate::source::did_you_mean(&name));
        self.faults
            .fault(FaultKind::NoSuchThing, at.clone(), message, help);
    }

    pub(super) fn rule(&mut self, rule: &Spanned<String>, wanted: &Type) -> Option<Rule> {
        let vocabulary = self.known.vocabulary;
        let checked = feel::parse(&rule.value)
            .map_err(|error| vec![error])
            .and_then(|expr| feel::check(&expr, vocabulary, wanted));
        match checked {
            Ok(typed) => {
                let mut facts = Vec::new();
                typed.each_fact(&mut |id| {
                    if !facts.contains(&id) {
                        facts.push(id);
                    }
                });
                let words = feel::words(&typed, vocabulary);
                Some(Rule {
                    text: rule.value.clone(),
                    typed,
                    words,
                    facts,
                })
            }
            Err(errors) => {
                // A fact whose own entry is wrong is reported there, not at every rule that uses it.
                let known = self.known;
                let unread = |problem: &Problem| match problem {
                    Problem::UnknownFact { name, .. } => known.is_unread_fact(name),
                    _ => false,
                };
                for error in errors.into_iter().filter(|error| !unread(&error.problem)) {
                    let at = words_in_file(self.faults.text(), &rule.at, &rule.value, &error.span);
                    self.faults.fault(
                        FaultKind::Rule,
                        at,
                        error.problem.message(),
                        error.problem.help(),
                    );
                }
                None
            }
        }
    }
}
