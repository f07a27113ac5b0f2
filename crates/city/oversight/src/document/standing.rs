//! How a sentence stands: derived from what carries it, never written by hand.

use policy::SentenceKind;
use web::components::Status;

/// What carries a sentence, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carriers {
    /// Programmes of the pack in force that name it.
    pub programmes: usize,
    /// Those of them whose amount is not published yet.
    pub unpublished: usize,
    /// Commands that name it.
    pub commands: usize,
    /// Pages registered with it.
    pub pages: usize,
    /// Live figures above nothing.
    pub live: usize,
    /// Targets of the pack that measure it.
    pub targets: usize,
    /// Duties of responsible units the pack makes of it.
    pub duties: usize,
}

impl Carriers {
    fn nothing(self) -> bool {
        self == Carriers::default()
    }

    fn worked(self) -> bool {
        self.commands > 0 && self.pages > 0
    }
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// 已落实.
    CarriedOut,
    /// 部分落实.
    Partly,
    /// 尚未落实.
    NotYet,
    /// 无需系统办理: a goal, a slogan, the opening and the close.
    NoSystemWork,
}

impl Standing {
    /// All of them, in the order of the bar.
    pub const ALL: [Standing; 4] = [
        Standing::CarriedOut,
        Standing::Partly,
        Standing::NotYet,
        Standing::NoSystemWork,
    ];

    /// The rule. `headed` is whether the sentence stands under a heading: the opening and the close do not.
    pub fn of(kind: SentenceKind, headed: bool, carriers: Carriers) -> Standing {
        let Carriers {
            programmes,
            unpublished,
            live,
            targets,
            ..
        } = carriers;
        let decided = programmes > unpublished && (live > 0 || carriers.worked());
        let measured = targets > 0 && live > 0;
        let done = carriers.worked() && programmes == 0;
        if decided || measured || done {
            Standing::CarriedOut
        } else if !carriers.nothing() {
            Standing::Partly
        } else if !headed || kind == SentenceKind::Goal {
            Standing::NoSystemWork
        } else {
            Standing::NotYet
        }
    }

    /// The word and shape.
    pub const fn status(self) -> Status {
        match self {
            Standing::CarriedOut => Status::CarriedOut,
            Standing::Partly => Status::PartlyDone,
            Standing::NotYet => Status::NotYet,
            Standing::NoSystemWork => Status::NoSystemWork,
        }
    }

    /// The colour of its part of the bar.
    pub const fn series(self) -> u8 {
        match self {
            Standing::CarriedOut => 2,
            Standing::Partly => 1,
            Standing::NotYet => 3,
            Standing::NoSystemWork => 0,
        }
    }

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Standing::CarriedOut => "done",
            Standing::Partly => "partly",
            Standing::NotYet => "not_yet",
            Standing::NoSystemWork => "none",
        }
    }

    /// The standing of a word of the address.
    pub fn from_word(word: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|one| one.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_stands_as_what_carries_it_says() {
        use SentenceKind::{Benefit, Duty, Goal, Organisation};
        let none = Carriers::default();
        let with = |programmes, unpublished, commands, pages, live| Carriers {
            programmes,
            unpublished,
            commands,
            pages,
            live,
            ..none
        };
        let table = [
            (Duty, true, none, Standing::NotYet),
            (Goal, true, none, Standing::NoSystemWork),
            (Organisation, false, none, Standing::NoSystemWork),
            (Organisation, true, none, Standing::NotYet),
            (Benefit, true, with(1, 0, 0, 0, 3), Standing::CarriedOut),
            (Benefit, true, with(1, 0, 1, 1, 0), Standing::CarriedOut),
            (Benefit, true, with(1, 0, 1, 0, 0), Standing::Partly),
            (Benefit, true, with(1, 1, 1, 1, 5), Standing::Partly),
            (Duty, true, with(0, 0, 1, 1, 0), Standing::CarriedOut),
            (Duty, true, with(0, 0, 0, 1, 0), Standing::Partly),
            (Duty, true, with(0, 0, 0, 0, 7), Standing::Partly),
            (
                Goal,
                true,
                Carriers {
                    targets: 1,
                    live: 2,
                    ..none
                },
                Standing::CarriedOut,
            ),
            (
                Organisation,
                true,
                Carriers { duties: 9, ..none },
                Standing::Partly,
            ),
        ];
        for (kind, headed, carriers, standing) in table {
            assert_eq!(
                Standing::of(kind, headed, carriers),
                standing,
                "{kind:?} {headed} {carriers:?}"
            );
        }
    }

    #[test]
    fn every_word_of_the_address_reads_back() {
        for standing in Standing::ALL {
            assert_eq!(Standing::from_word(standing.word()), Some(standing));
        }
    }
}
