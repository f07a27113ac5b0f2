//! A task list: the parts of a filing, in any order, each with its state.

use askama::Template;

use super::{Status, Tag};
use crate::T;
use crate::html::component;

/// Where a part of a filing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// 未开始
    NotStarted,
    /// 进行中
    InProgress,
    /// 已完成
    Done,
    /// 有问题
    Problem,
    /// 暂不能做: text, not a link.
    Locked,
}

impl TaskState {
    const fn status(self) -> Status {
        match self {
            TaskState::NotStarted => Status::NotStarted,
            TaskState::InProgress => Status::InProgress,
            TaskState::Done => Status::Done,
            TaskState::Problem => Status::Problem,
            TaskState::Locked => Status::Locked,
        }
    }
}

/// One part.
#[derive(Clone, Debug)]
pub struct Task {
    name: String,
    href: String,
    state: TaskState,
    note: Option<String>,
    open: bool,
}

impl Task {
    /// A part with the address of its page.
    pub fn new(name: impl Into<String>, href: impl Into<String>, state: TaskState) -> Task {
        Task {
            name: name.into(),
            href: href.into(),
            state,
            note: None,
            open: false,
        }
    }

    /// What it still needs, as a small line under its name.
    pub fn note(mut self, note: Option<String>) -> Task {
        self.note = note;
        self
    }

    /// The part that stands open beside the list.
    pub fn open(mut self, open: bool) -> Task {
        self.open = open;
        self
    }
}

/// The parts of a filing; the whole row is the link.
#[derive(Clone, Debug, Template)]
#[template(path = "components/tasks.html")]
pub struct Tasks {
    tasks: Vec<(Tag, Task)>,
}

component!(Tasks);

impl Tasks {
    /// In the order people usually take them.
    pub fn new(t: T, tasks: Vec<Task>) -> Tasks {
        Tasks {
            tasks: tasks
                .into_iter()
                .map(|task| (Tag::new(t, task.state.status()), task))
                .collect(),
        }
    }

    /// How many are done, and how many there are.
    pub fn done(&self) -> (usize, usize) {
        (
            self.tasks
                .iter()
                .filter(|(_, task)| task.state == TaskState::Done)
                .count(),
            self.tasks.len(),
        )
    }
}
