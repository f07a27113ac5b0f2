//! The answer as a tree of plain text.

use std::fmt::Write;

use kernel::{Lang, Text};

use super::{
    AmountAnswer, ConditionAnswer, ConditionKind, Determination, SentenceQuoted, Tri, Verdict,
};
use crate::pack::{Assumed, Payee};
use crate::vocabulary::say_date;

pub(super) fn tree(determination: &Determination, lang: Lang) -> String {
    let mut tree = Tree {
        lang,
        text: String::new(),
    };
    tree.print(determination);
    tree.text
}

impl Verdict {
    /// The answer in words.
    pub fn words(self) -> Text {
        match self {
            Verdict::Yes => Text::new("符合", "yes"),
            Verdict::No => Text::new("不符合", "no"),
            Verdict::Unknown => Text::new("还说不准", "not known yet"),
            Verdict::NotYetInForce => Text::new("尚未实施", "not yet in force"),
            Verdict::Ended => Text::new("已经结束", "ended"),
        }
    }
}

impl Tri {
    /// The answer in words.
    pub fn words(self) -> Text {
        match self {
            Tri::Yes => Text::new("是", "yes"),
            Tri::No => Text::new("否", "no"),
            Tri::Unknown => Text::new("不清楚", "unknown"),
        }
    }
}

struct Tree {
    lang: Lang,
    text: String,
}

impl Tree {
    fn pick<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn line(&mut self, depth: usize, line: &str) {
        // Writing into a String cannot fail.
        let _ = writeln!(self.text, "{}{line}", "  ".repeat(depth));
    }

    /// A key and its value, with the language's colon.
    fn pair(&mut self, depth: usize, zh: &str, en: &str, value: &str) {
        let line = match self.lang {
            Lang::Zh => format!("{zh}：{value}"),
            Lang::En => format!("{en}: {value}"),
        };
        self.line(depth, &line);
    }

    fn print(&mut self, d: &Determination) {
        let lang = self.lang;
        let answer = d.answer.words();
        let title = d.title.get(lang).to_owned();
        self.line(0, &format!("{title} — {}", answer.get(lang)));
        let reckoned = d.reckoned_on.words();
        let day = say_date(d.date);
        self.pair(
            1,
            reckoned.get(Lang::Zh),
            reckoned.get(Lang::En),
            day.get(lang),
        );
        if let Some(bound) = d.bound {
            let day = say_date(bound);
            if d.answer == Verdict::NotYetInForce {
                self.pair(1, "实施日期", "in force from", day.get(lang));
            } else {
                self.pair(1, "截止日期", "ended on", day.get(lang));
            }
        }
        if !d.conditions.is_empty() {
            self.line(1, self.pick("条件", "conditions"));
            for condition in &d.conditions {
                self.condition(condition, d);
            }
        }
        self.amount(d);
        self.money_goes(d);
        if !d.missing.is_empty() {
            self.line(1, self.pick("还差", "still missing"));
            for missing in &d.missing {
                let source = missing.source.get(lang);
                let line = match lang {
                    Lang::Zh => format!("{}（来源：{source}）", missing.label.zh),
                    Lang::En => format!("{} (from: {source})", missing.label.en),
                };
                self.line(2, &line);
            }
        }
        for fact in d.data_faults() {
            let fault = fact
                .fault
                .as_ref()
                .map_or("", |fault| fault.get(lang))
                .to_owned();
            self.pair(
                1,
                "数据有误",
                "wrong data",
                &format!("{} {} — {fault}", fact.label.get(lang), fact.said.get(lang)),
            );
        }
        for hint in &d.see_also {
            let line = format!("{} [{}]", hint.text.get(lang), hint.sentence.id);
            self.pair(1, "另见", "see also", &line);
        }
        self.pair(
            1,
            "政策包",
            "pack",
            &format!("{} {} sha256:{}", d.pack.id, d.pack.version, d.pack.digest),
        );
    }

    fn condition(&mut self, condition: &ConditionAnswer, d: &Determination) {
        let lang = self.lang;
        let mark = match condition.answer {
            Tri::Yes => "✓",
            Tri::No => "✗",
            Tri::Unknown => "?",
        };
        let kind = match condition.kind {
            ConditionKind::Criterion => "",
            ConditionKind::Limit => self.pick("（次数）", " (limit)"),
            ConditionKind::Judgement => self.pick("（须由人认定）", " (for a person to judge)"),
        };
        let answer = condition.answer.words();
        self.line(
            2,
            &format!(
                "{mark} {} {}{kind}",
                answer.get(lang),
                condition.text.get(lang)
            ),
        );
        for name in &condition.facts {
            if let Some(fact) = d.facts.iter().find(|fact| fact.name == *name) {
                let source = match (&fact.source, lang) {
                    (Some(source), Lang::Zh) => format!("（{}）", source.zh),
                    (Some(source), Lang::En) => format!(" ({})", source.en),
                    (None, _) => String::new(),
                };
                self.pair(
                    3,
                    &fact.label.zh,
                    &fact.label.en,
                    &format!("{}{source}", fact.said.get(lang)),
                );
            }
        }
        self.sentence(3, condition.sentence.as_ref());
        self.assumed(3, condition.assumed.as_ref());
        if let Some(who) = &condition.who_decides {
            self.pair(3, "由谁认定", "who decides", who.get(lang));
        }
        if let Some(trouble) = &condition.trouble {
            self.line(3, trouble.get(lang));
        }
    }

    fn amount(&mut self, d: &Determination) {
        let lang = self.lang;
        let (zh, en) = match d.answer {
            Verdict::Unknown => ("若符合，金额", "amount, if so"),
            _ => ("金额", "amount"),
        };
        match &d.amount {
            AmountAnswer::Sum {
                fen,
                steps,
                sentence,
                assumed,
                ..
            } => {
                let yuan = match lang {
                    Lang::Zh => format!("{fen}元"),
                    Lang::En => format!("{fen} yuan"),
                };
                self.pair(1, zh, en, &yuan);
                for step in steps {
                    self.line(2, step.get(lang));
                }
                self.sentence(2, sentence.as_ref());
                self.assumed(2, assumed.as_ref());
            }
            AmountAnswer::Open {
                at_most_fen,
                trouble,
                sentence,
                assumed,
                ..
            } => {
                let said = match (at_most_fen, lang) {
                    (Some(most), Lang::Zh) => format!("待定，最多{most}元"),
                    (Some(most), Lang::En) => format!("open, at most {most} yuan"),
                    (None, Lang::Zh) => "待定".to_owned(),
                    (None, Lang::En) => "open".to_owned(),
                };
                self.pair(1, zh, en, &said);
                if let Some(trouble) = trouble {
                    self.line(2, trouble.get(lang));
                }
                self.sentence(2, sentence.as_ref());
                self.assumed(2, assumed.as_ref());
            }
            AmountAnswer::Unpublished { words, sentence } => {
                let said = self.pick("未公布", "not published").to_owned();
                self.pair(
                    1,
                    "金额",
                    "amount",
                    &format!("{said} — {}", words.get(lang)),
                );
                self.sentence(2, sentence.as_ref());
            }
            AmountAnswer::Free { words, sentence } => {
                self.pair(1, zh, en, words.get(lang));
                self.sentence(2, sentence.as_ref());
            }
            AmountAnswer::Nothing => {}
        }
    }

    fn money_goes(&mut self, d: &Determination) {
        if d.payee == Payee::Institution {
            let line = self.pick(
                "补助发给学校，不发给个人",
                "the grant goes to the school, not to the person",
            );
            self.line(1, line);
        }
        if !d.paid_here && d.payee != Payee::Nobody {
            let line = self.pick(
                "不由本系统拨付，只作登记",
                "not paid from here: recorded only",
            );
            self.line(1, line);
        }
    }

    fn sentence(&mut self, depth: usize, sentence: Option<&SentenceQuoted>) {
        if let Some(sentence) = sentence {
            let text = sentence.text.get(self.lang).to_owned();
            self.pair(depth, "依据", "basis", &format!("{} {text}", sentence.id));
        }
    }

    fn assumed(&mut self, depth: usize, assumed: Option<&Assumed>) {
        if let Some(assumed) = assumed {
            let mut said = assumed.reason.get(self.lang).to_owned();
            if let Some(source) = &assumed.source {
                let source = source.get(self.lang);
                said.push_str(&match self.lang {
                    Lang::Zh => format!("（出处：{source}）"),
                    Lang::En => format!(" (source: {source})"),
                });
            }
            self.pair(depth, "假设", "assumed", &said);
        }
    }
}
