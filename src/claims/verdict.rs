//! What the build says of categories that may not stand together.

use super::{Collision, Kind};
use crate::{
    Catalog, Code, Entry,
    const_text::{Digits, Message, str_eq},
    json::Keys,
};

/// Whether the JSON objects of two enums have one form.
const fn same_keys(left: &Keys, right: &Keys) -> bool {
    left.bare_code == right.bare_code
        && str_eq(left.code, right.code)
        && str_eq(left.desc, right.desc)
        && str_eq(left.name, right.name)
}

/// Whether it is one entry, which the umbrella reaches in two ways.
const fn is_same(left: (&Catalog, &Entry), right: (&Catalog, &Entry)) -> bool {
    let same_enum = str_eq(left.0.id, right.0.id) && str_eq(left.0.file, right.0.file);
    same_enum && left.1.line == right.1.line && str_eq(left.1.id, right.1.id)
}

/// Fails the build where a category collides with another member of its umbrella.
///
/// # Panics
///
/// At compile time, with a message that names both entries and what to write.
#[track_caller]
pub const fn assert_no_collision(collision: &Option<Collision>, umbrella: &str) {
    let Some(Collision { kind, key, first, second }) = collision else { return };
    let digits;
    let (key, quote) = match *key {
        Code::Str(text) if matches!(kind, Kind::Names) => (text, "`"),
        Code::Str(text) => (text, "\""),
        Code::Int(code) => {
            digits = Digits::of(code);
            (digits.as_str(), "")
        }
    };
    let message = match kind {
        _ if is_same(*first, *second) => {
            Message::of(&["`", first.0.id, "` is below `", umbrella, "` twice: leave one of the two categories out"])
        }
        Kind::Names => Message::of(&[
            "`",
            first.0.id,
            "::",
            first.1.id,
            "` and `",
            second.0.id,
            "::",
            second.1.id,
            "` have the same name ",
            quote,
            key,
            quote,
            ": give one of them another with `#[name(\"…\")]`",
        ]),
        Kind::Codes => Message::of(&[
            "`",
            first.0.id,
            "::",
            first.1.id,
            "` and `",
            second.0.id,
            "::",
            second.1.id,
            "` have the same code ",
            quote,
            key,
            quote,
            ": give one of them another, or say that it is on purpose with `#[code(",
            quote,
            key,
            quote,
            ", shared)]` on both or `#[error_catalog(shared(",
            quote,
            key,
            quote,
            "))]` on `",
            umbrella,
            "`",
        ]),
    };
    panic!("{}", message.as_str())
}

/// Fails the build where a category's JSON objects differ in form from its umbrella's.
///
/// # Panics
///
/// At compile time, with a message that names both and what to write.
#[track_caller]
pub const fn assert_same_keys(category: &Catalog, umbrella: &Catalog) {
    if same_keys(&category.__keys, &umbrella.__keys) {
        return;
    }
    let message = if category.__keys.bare_code {
        Message::of(&[
            "`",
            category.id,
            "` is `json(bare_code)`, which no enum with categories can tell apart from others: leave `bare_code` out",
        ])
    } else {
        Message::of(&[
            "`",
            category.id,
            "` and `",
            umbrella.id,
            "` name the keys of their JSON objects differently: give both the same `json(code = …, desc = …, name = …)`",
        ])
    };
    panic!("{}", message.as_str())
}
