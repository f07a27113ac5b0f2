//! Tests over the Yong'an pack and over broken packs.

mod yongan;
