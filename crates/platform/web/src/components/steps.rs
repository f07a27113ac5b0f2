//! Whose turn it is, and what happened so far.

use askama::Template;

use super::Clause;
use crate::T;
use crate::html::{Html, component};

/// 轮到 · 最迟 · 下一步, in these words on every case, class, claim, payment and notice.
#[derive(Clone, Debug, Template)]
#[template(path = "components/turn.html")]
pub struct Turn {
    t: T,
    rows: Vec<(String, Html)>,
    ruled: bool,
}

component!(Turn, Timeline);

impl Turn {
    /// Whose turn it is: `t.zh("市人社局复核")`, or 您.
    pub fn new(t: T, whose: Html) -> Turn {
        Turn {
            t,
            rows: vec![(t.say("web-turn-whose").into_owned(), whose)],
            ruled: false,
        }
    }

    /// By when: the day, and the working days left when known.
    pub fn by(mut self, day: chrono::NaiveDate, working_days_left: Option<i64>) -> Turn {
        let day = self.t.date(day);
        let text = match working_days_left {
            Some(left) => self
                .t
                .with("web-turn-by-left")
                .s("day", day)
                .s("left", self.t.days_left(left))
                .to_string(),
            None => day,
        };
        self.rows
            .push((self.t.say("web-turn-by").into_owned(), Html::escaped(&text)));
        self
    }

    /// What comes next; several lines are several steps.
    pub fn next(self, steps: &[Html]) -> Turn {
        let key = self.t.say("web-turn-next").into_owned();
        self.row(key, lines(steps))
    }

    /// Why this reader may act although others took part (回避).
    pub fn recusal(self, text: Html) -> Turn {
        let key = self.t.say("web-turn-recusal").into_owned();
        self.row(key, text)
    }

    /// A further line with a head of its own.
    pub fn row(mut self, head: impl Into<String>, text: Html) -> Turn {
        self.rows.push((head.into(), text));
        self
    }

    /// With a rule above, for the middle of a card.
    pub fn ruled(mut self) -> Turn {
        self.ruled = true;
        self
    }
}

fn lines(parts: &[Html]) -> Html {
    let mut out = String::new();
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            out.push_str("<br>");
        }
        out.push_str(part.as_str());
    }
    Html::trusted(out)
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Happened.
    Done,
    /// Happened and sent the case back.
    Bad,
    /// Under way.
    Now,
    /// Still to come; stays visible with its latest day.
    Next,
}

/// One step of a case.
#[derive(Clone, Debug)]
pub struct Step {
    state: StepState,
    name: String,
    who: Html,
    when: Option<String>,
    chip: Option<Clause>,
}

impl Step {
    /// A step by its name: 学校提交.
    pub fn new(state: StepState, name: impl Into<String>) -> Step {
        Step {
            state,
            name: name.into(),
            who: Html::default(),
            when: None,
            chip: None,
        }
    }

    /// Who took it, or what is to say about it.
    pub fn note(mut self, text: Html) -> Step {
        self.who = text;
        self
    }

    /// When, in the reader's words.
    pub fn when(mut self, when: impl Into<String>) -> Step {
        self.when = Some(when.into());
        self
    }

    /// The sentence a return or refusal stands on.
    pub fn clause(mut self, t: T, sentence: &str) -> Step {
        self.chip = Some(Clause::new(t, sentence));
        self
    }

    fn class(&self) -> &'static str {
        match self.state {
            StepState::Done => "",
            StepState::Bad => "y-bad",
            StepState::Now => "y-now",
            StepState::Next => "y-next",
        }
    }
}

/// What happened and what is still to come.
#[derive(Clone, Debug, Template)]
#[template(path = "components/timeline.html")]
pub struct Timeline {
    t: T,
    steps: Vec<Step>,
    ruled: bool,
}

impl Timeline {
    /// In the order of the days.
    pub fn new(t: T, steps: Vec<Step>) -> Timeline {
        Timeline {
            t,
            steps,
            ruled: false,
        }
    }

    /// With a rule above, for the middle of a card.
    pub fn ruled(mut self) -> Timeline {
        self.ruled = true;
        self
    }
}
