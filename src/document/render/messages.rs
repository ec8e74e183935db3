//! Message bundles: the descs by language and name, for libraries that translate.
//!
//! ```json
//! {"zh": {"ChannelJoinError": "加入房间失败"}, "en": {"ChannelJoinError": "failed to join the room"}}
//! ```
//!
//! With a language that is asked for, its object alone. An entry without a desc in a language is not in that language's
//! object: libraries fall back themselves, and translators see what is missing.
//!
//! Keys are names, as error objects have them, also where JSON has the code alone. Names that several categories have
//! are preceded by the category: `LiveError.Timeout`.
//!
//! A text is a message of ICU `MessageFormat`, which `FormatJS`, ICU, Flutter and `i18next-icu` read: a placeholder is
//! `{reason}`, named after the key in the error object and without format; plain braces are quoted, `'{'`, and so is an
//! apostrophe that stands before a brace, `''`. `FormatJS` also reads `<b>` as a tag, unless `ignoreTag` is set.
//! i18next alone reads the same placeholders with `interpolation: { prefix: "{", suffix: "}" }`, but knows no quotes;
//! its keys are flat with `keySeparator: false`.

use alloc::{format, string::String, vec, vec::Vec};

use super::{RenderError, RenderOptions, distinct::distinct, language::Language};
use crate::{
    document::{
        CatalogDocument, EntryDocument,
        template::{Piece, key, pieces},
    },
    json::Value,
};

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let keys = keys(document);
    let bundle = |language: Language<'_>| {
        let entries = document.categories.iter().flat_map(|category| &category.entries);
        let texts = entries.zip(&keys).filter_map(|(entry, key)| {
            let desc = language.desc(entry)?;
            Some((key.clone(), Value::Str(message(desc, entry))))
        });
        Value::Object(texts.collect())
    };
    let bundles = if let Some(wished) = &options.language {
        bundle(Language::choose(document, wished))
    } else {
        let languages = Language::all(document).into_iter();
        Value::Object(languages.map(|language| (language.tag.into(), bundle(language))).collect())
    };
    let json = serde_json::to_string_pretty(&bundles).expect("strings can be written");
    Ok(format!("{json}\n"))
}

/// The key of each entry of each category.
fn keys(document: &CatalogDocument) -> Vec<String> {
    let keys = document.categories.iter().flat_map(|category| {
        category.entries.iter().map(|entry| vec![entry.name.clone(), format!("{}.{}", category.id, entry.name)])
    });
    distinct(&keys.collect::<Vec<_>>())
}

/// A desc as a message of ICU `MessageFormat`.
fn message(desc: &str, entry: &EntryDocument) -> String {
    let (mut message, mut text) = (String::new(), String::new());
    for piece in pieces(desc) {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Field(field) => {
                push_text(&mut message, &text, Behind::Field);
                text.clear();
                message.extend(["{", key(field, entry), "}"]);
            }
        }
    }
    push_text(&mut message, &text, Behind::End);
    message
}

/// What stands behind a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    Field,
    End,
}

/// Adds plain text. Inside of quotes and outside, two apostrophes are one; a single one starts a quote where a brace
/// follows, or one of the characters that have a meaning in some place or dialect.
fn push_text(message: &mut String, text: &str, behind: Behind) {
    const SYNTAX: [char; 3] = ['{', '}', '\''];
    let mut rest = text;
    while !rest.is_empty() {
        let (plain, syntax) = rest.split_at(rest.find(SYNTAX).unwrap_or(rest.len()));
        let (run, behind_run) = syntax.split_at(syntax.find(|char| !SYNTAX.contains(&char)).unwrap_or(syntax.len()));
        rest = behind_run;
        message.push_str(plain);
        let would_quote =
            run.len() > 1 || rest.starts_with(['<', '>', '#', '|']) || rest.is_empty() && behind == Behind::Field;
        match run {
            _ if run.contains(['{', '}']) => message.extend(["'", &run.replace('\'', "''"), "'"]),
            _ if would_quote => message.push_str(&run.replace('\'', "''")),
            _ => message.push_str(run),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FieldType, document::FieldDocument};

    fn message_of(desc: &str) -> String {
        let mut entry = EntryDocument::new("Refused", 1, desc);
        entry.fields.push(FieldDocument::new("serverCode", FieldType::Number));
        message(desc, &entry)
    }

    #[test]
    fn placeholders_are_keys() {
        assert_eq!(message_of("refused: {server_code:>5}, {reason}"), "refused: {serverCode}, {reason}");
    }

    #[test]
    fn plain_braces_are_quoted() {
        assert_eq!(message_of("{{x}}"), "'{'x'}'");
        assert_eq!(message_of("{{{{"), "'{{'");
        assert_eq!(message_of("{{{reason}}}"), "'{'{reason}'}'");
    }

    #[test]
    fn apostrophes_are_doubled_where_they_would_quote() {
        assert_eq!(message_of("don't"), "don't");
        assert_eq!(message_of("'{reason}'"), "''{reason}'");
        assert_eq!(message_of("'{{'"), "'''{'''");
        assert_eq!(message_of("''"), "''''");
        assert_eq!(message_of("'<b>'"), "''<b>'");
    }
}
