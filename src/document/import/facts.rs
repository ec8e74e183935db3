//! Facts in tables that this crate wrote.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::mem;

use super::{
    Report,
    draft::{Draft, DraftCategory, DraftEntry},
};
use crate::{
    CodeRange,
    document::{
        JsonForm, JsonKeys, MetaValueBuf, ReservedBuf, TranslationDocument,
        code_text::unquoted,
        facts::{key, unlabelled, word},
    },
};

/// What a cell says.
pub(super) trait FactCell {
    /// As one text.
    fn text(&self) -> String;
    /// As Markdown.
    fn markdown(&self) -> String {
        self.text()
    }
    /// As a list.
    fn list(&self) -> Vec<String>;
}

/// Adds a fact of the whole.
///
/// # Errors
///
/// Why there is none of that name, or not with that value.
pub(super) fn set_catalog(draft: &mut Draft, name: &str, cell: &impl FactCell) -> Result<(), String> {
    match name {
        key::ID => draft.id = Some(cell.text()),
        key::LANGUAGES => draft.languages = cell.list(),
        _ => set_title(&mut draft.titles, name, cell)?,
    }
    Ok(())
}

/// Adds a fact of a category.
///
/// # Errors
///
/// Why there is none of that name, or not with that value.
pub(super) fn set_category(draft: &mut DraftCategory, name: &str, cell: &impl FactCell) -> Result<(), String> {
    match name {
        key::ID => draft.id = Some(cell.text()),
        key::DOC => draft.doc = Some(cell.markdown()),
        key::EXHAUSTIVE => draft.exhaustive = flag(name, &cell.text())?,
        key::JSON => draft.json = json(&cell.text())?,
        key::JSON_CODE => set_keys(draft, |keys| keys.code = cell.text()),
        key::JSON_DESC => set_keys(draft, |keys| keys.desc = cell.text()),
        key::JSON_NAME => set_keys(draft, |keys| keys.name = cell.text()),
        key::RANGE => draft.range = Some(range(&cell.text())?),
        key::RESERVED => draft.reserved = cell.list().iter().map(|text| reserved(text)).collect::<Result<_, _>>()?,
        _ => set_title(&mut draft.titles, name, cell)?,
    }
    Ok(())
}

/// Adds a fact of an entry.
///
/// # Errors
///
/// Why there is none of that name, or not with that value.
pub(super) fn set_entry(draft: &mut DraftEntry, name: &str, cell: &impl FactCell) -> Result<(), String> {
    match name {
        key::ID => draft.id = Some(cell.text()),
        key::NAME => draft.name = Some(cell.text()),
        key::DESC => draft.desc = Some(cell.text()),
        key::HELP => draft.help = Some(cell.text()),
        key::DOC => draft.doc = Some(cell.markdown()),
        key::ALIASES => draft.aliases = cell.list(),
        key::SHARED => draft.shared = flag(name, &cell.text())?,
        key::DEPRECATED if flag(name, &cell.text())? => _ = draft.deprecated.get_or_insert_default(),
        key::DEPRECATED_SINCE => draft.deprecated.get_or_insert_default().since = Some(cell.text()),
        key::DEPRECATED_NOTE => draft.deprecated.get_or_insert_default().note = Some(cell.text()),
        key::RETIRED if flag(name, &cell.text())? => _ = draft.retired.get_or_insert_default(),
        key::RETIRED_SINCE => draft.retired.get_or_insert_default().since = Some(cell.text()),
        key::RETIRED_NOTE => draft.retired.get_or_insert_default().note = Some(cell.text()),
        key::DEPRECATED | key::RETIRED => {}
        _ => set_named(draft, name, cell)?,
    }
    Ok(())
}

/// Adds a fact of an entry in a table; one that can't be is left out of it and reported.
pub(super) fn set_or_report(draft: &mut DraftEntry, name: &str, cell: &impl FactCell, report: &mut Report) {
    if let Err(reason) = set_entry(draft, name, cell) {
        report.decide(draft.line, format!("{reason}, left out: {}", cell.text()));
    }
}

fn set_named(draft: &mut DraftEntry, name: &str, cell: &impl FactCell) -> Result<(), String> {
    if let Some(language) = name.strip_prefix(key::DESC_IN) {
        translation(draft, language).desc = Some(cell.text());
    } else if let Some(language) = name.strip_prefix(key::HELP_IN) {
        translation(draft, language).help = Some(cell.text());
    } else if let Some(fact) = name.strip_prefix(key::META_OF) {
        draft.meta.insert(fact.into(), meta(&cell.text()));
    } else if let Some(field) = name.strip_prefix(key::FIELD_CATEGORY_OF) {
        let field = draft.fields.iter_mut().find(|known| known.name == field);
        field.ok_or_else(|| format!("`{name}` names no field"))?.category = Some(cell.text());
    } else {
        return Err(unknown(name));
    }
    Ok(())
}

fn set_title(titles: &mut BTreeMap<String, String>, name: &str, cell: &impl FactCell) -> Result<(), String> {
    let language = name.strip_prefix(key::TITLE_IN).ok_or_else(|| unknown(name))?;
    titles.insert(language.into(), cell.text());
    Ok(())
}

fn unknown(name: &str) -> String {
    format!("`{name}` is no fact that is known")
}

fn translation<'d>(draft: &'d mut DraftEntry, language: &str) -> &'d mut TranslationDocument {
    draft.translations.entry(language.to_string()).or_default()
}

fn set_keys(draft: &mut DraftCategory, set: impl FnOnce(&mut JsonKeys)) {
    let mut keys = match mem::take(&mut draft.json) {
        JsonForm::Object(keys) => keys,
        JsonForm::BareCode | JsonForm::None => JsonKeys::default(),
    };
    set(&mut keys);
    draft.json = JsonForm::Object(keys);
}

fn flag(name: &str, text: &str) -> Result<bool, String> {
    match &*unlabelled(text) {
        word::YES => Ok(true),
        word::NO => Ok(false),
        _ => Err(format!("`{name}` is `{}` or `{}`, not `{text}`", word::YES, word::NO)),
    }
}

fn json(text: &str) -> Result<JsonForm, String> {
    match &*unlabelled(text) {
        word::BARE_CODE => Ok(JsonForm::BareCode),
        word::NONE => Ok(JsonForm::None),
        _ => Err(format!("`{}` is `{}` or `{}`, not `{text}`", key::JSON, word::BARE_CODE, word::NONE)),
    }
}

fn range(text: &str) -> Result<CodeRange, String> {
    let ends = text.split_once("..=").and_then(|(first, last)| Some((first.parse().ok()?, last.parse().ok()?)));
    let (first, last) = ends.ok_or_else(|| format!("a range is `300..=310`, not `{text}`"))?;
    Ok(CodeRange { first, last })
}

fn reserved(text: &str) -> Result<ReservedBuf, String> {
    if let Some(text) = unquoted(text) {
        return Ok(ReservedBuf::Text(text.into()));
    }
    match text.parse() {
        Ok(code) => Ok(ReservedBuf::Code(code)),
        Err(_) => range(text).map(ReservedBuf::Range),
    }
}

fn meta(text: &str) -> MetaValueBuf {
    if let Some(text) = unquoted(text) {
        return MetaValueBuf::from(text);
    }
    let number = text.parse().map(MetaValueBuf::Int).ok();
    let parsed = number.or_else(|| text.parse().map(MetaValueBuf::Bool).ok());
    parsed.unwrap_or_else(|| MetaValueBuf::from(text))
}
