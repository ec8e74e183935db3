//! What an enum says of all its entries: languages, texts that may not be missing, codes and names to keep to or off.

use crate::{
    attr::{
        contract::{Contract, Range, Reserved},
        keys::{are, did_you_mean, list},
        text::Tag,
    },
    code::CodeValue,
    diagnostics::Diagnostics,
    model::{Entry, Model, Named},
};

pub(crate) fn check_contract(model: &Model, diagnostics: &mut Diagnostics) {
    for (tag, _) in &model.titles {
        check_language(&model.contract, tag, diagnostics);
    }
    check_required_languages(&model.contract, diagnostics);
    for fact in model.contract.meta.iter().filter(|fact| fact.is_generated()) {
        let message = format!("a method `{}` is generated already: give the fact another name", fact.name);
        diagnostics.push(fact.name.span(), message);
    }
    for entry in model.all_entries() {
        check_languages(&model.contract, entry, diagnostics);
        check_required(&model.contract, entry, diagnostics);
        check_meta(&model.contract, entry, diagnostics);
        if entry.retired.is_none() {
            check_range(model, entry, diagnostics);
            check_reserved(model, entry, diagnostics);
        }
    }
}

fn check_languages(contract: &Contract, entry: &Entry, diagnostics: &mut Diagnostics) {
    let help = entry.help.iter().flat_map(|help| &help.translations).map(|(tag, _)| tag);
    for tag in entry.desc.translations.iter().map(|(tag, _)| tag).chain(help) {
        check_language(contract, tag, diagnostics);
    }
}

/// A translation is in a declared language that is not the primary one.
fn check_language(contract: &Contract, tag: &Tag, diagnostics: &mut Diagnostics) {
    let declared: Vec<&str> = contract.languages.iter().map(|tag| &*tag.text).collect();
    let text = &tag.text;
    let message = match declared.iter().position(|declared| declared == text) {
        Some(0) => format!("`{text}` is the language of the first text: leave its key out"),
        Some(_) => return,
        None if declared.is_empty() => format!(
            "`{text}` is no declared language: write `#[error_catalog(languages(…, \"{text}\"))]`, with the language of \
             the first texts first"
        ),
        None => format!(
            "`{text}` is no declared language: {} are{}; add it to `languages(…)`",
            list(&declared),
            did_you_mean(text, &declared)
        ),
    };
    diagnostics.push(tag.span, message);
}

fn check_required_languages(contract: &Contract, diagnostics: &mut Diagnostics) {
    let Some(require) = &contract.require else { return };
    for tag in [&require.desc, &require.help].into_iter().flatten().flatten() {
        if !contract.languages.iter().any(|declared| declared.text == tag.text) {
            let message = format!("`{}` is no declared language: add it to `languages(…)`", tag.text);
            diagnostics.push(tag.span, message);
        }
    }
}

/// The texts that `require` asks for.
fn check_required(contract: &Contract, entry: &Entry, diagnostics: &mut Diagnostics) {
    let Some(require) = &contract.require else { return };
    let mut missing = Vec::new();
    let desc: Vec<&Tag> = entry.desc.translations.iter().map(|(tag, _)| tag).collect();
    for tag in require.desc.iter().flatten().filter(|tag| is_missing(contract, tag, &desc)) {
        missing.push(format!("`#[desc(\"…\", {} = \"…\")]`", key_of(tag)));
    }
    if let Some(tags) = &require.help {
        let primary = contract.languages.first().map(|tag| &tag.text);
        let asks_primary = tags.is_empty() || tags.iter().any(|tag| Some(&tag.text) == primary);
        let help: Vec<&Tag> = entry.help.iter().flat_map(|help| &help.translations).map(|(tag, _)| tag).collect();
        if entry.help.is_none() && asks_primary {
            missing.push("`#[help(\"…\")]`".to_owned());
        }
        for tag in tags.iter().filter(|tag| is_missing(contract, tag, &help)) {
            missing.push(format!("`#[help(\"…\", {} = \"…\")]`", key_of(tag)));
        }
    }
    if require.doc.is_some() && entry.doc.is_none() {
        missing.push("a doc comment".to_owned());
    }
    for text in missing {
        let message = format!("`{}` lacks a text that `require` asks for: write {text}", entry.ident);
        diagnostics.push(entry.ident.span(), message);
    }
}

/// Whether a required language, the primary one aside, is not among those given. One that is not declared is reported
/// where it is required.
fn is_missing(contract: &Contract, tag: &Tag, given: &[&Tag]) -> bool {
    let is_translation = contract.languages.iter().skip(1).any(|declared| declared.text == tag.text);
    is_translation && !given.iter().any(|given| given.text == tag.text)
}

/// The tag as the key of a translation.
fn key_of(tag: &Tag) -> String {
    let subtags_are_idents = tag.text.split('-').all(|subtag| !subtag.starts_with(|char: char| char.is_ascii_digit()));
    if subtags_are_idents { tag.text.clone() } else { format!("{:?}", tag.text) }
}

fn check_meta(contract: &Contract, entry: &Entry, diagnostics: &mut Diagnostics) {
    let names: Vec<String> = contract.meta.iter().map(|fact| fact.name.to_string()).collect();
    let names: Vec<&str> = names.iter().map(|name| &**name).collect();
    for (index, (name, lit)) in entry.meta.iter().enumerate() {
        if entry.meta.iter().take(index).any(|(earlier, _)| earlier == name) {
            diagnostics.push(name.span(), format_args!("`{name}` is given twice"));
            continue;
        }
        let Some(fact) = contract.meta.iter().find(|fact| fact.name == *name) else {
            let declared = if names.is_empty() { String::new() } else { format!("{} {}; ", list(&names), are(&names)) };
            let near = did_you_mean(&name.to_string(), &names);
            let remedy = match near.strip_prefix("; ") {
                Some(near) => near.to_owned(),
                None => format!("declare it with `#[error_catalog(meta({name}: … = …))]`"),
            };
            diagnostics.push(name.span(), format_args!("`{name}` is no declared fact: {declared}{remedy}"));
            continue;
        };
        diagnostics.handle(fact.ty.check(name, lit));
    }
}

fn check_range(model: &Model, entry: &Entry, diagnostics: &mut Diagnostics) {
    let (Some(range), Some(code)) = (model.contract.range, &entry.code) else { return };
    let CodeValue::Int(int) = code.value else { return };
    if range.contains(int) {
        return;
    }
    let Range { first, last } = range;
    let free = free_code(model, range).map(|free| format!(": {free} is free")).unwrap_or_default();
    diagnostics.push(code.span, format_args!("the code {int} is outside of the enum's range {first}..={last}{free}"));
}

/// The smallest code of a range that nobody has and nobody reserved.
fn free_code(model: &Model, range: Range) -> Option<i64> {
    let is_taken = |code: i64| {
        let mut codes = model.all_entries().filter_map(|entry| entry.code.as_ref());
        codes.any(|taken| taken.value == CodeValue::Int(code)) || reservation(model, &CodeValue::Int(code)).is_some()
    };
    // Among one more than all that may be taken one is free; reserved ranges are stepped over whole.
    let mut code = range.first;
    while code <= range.last {
        match reservation(model, &CodeValue::Int(code)) {
            Some(Reserved::Range(reserved)) => code = reserved.last.checked_add(1)?,
            _ if is_taken(code) => code = code.checked_add(1)?,
            _ => return Some(code),
        }
    }
    None
}

/// The item of `reserved(…)` that a code falls under.
fn reservation<'m>(model: &'m Model, code: &CodeValue) -> Option<&'m Reserved> {
    model.contract.reserved.iter().find(|reserved| match (reserved, code) {
        (Reserved::Code(reserved), CodeValue::Int(code)) => reserved == code,
        (Reserved::Range(reserved), CodeValue::Int(code)) => reserved.contains(*code),
        (Reserved::Text(reserved), CodeValue::Str(code)) => reserved == code,
        _ => false,
    })
}

fn check_reserved(model: &Model, entry: &Entry, diagnostics: &mut Diagnostics) {
    if let Some(code) = &entry.code
        && let Some(reserved) = reservation(model, &code.value)
    {
        let within = match reserved {
            Reserved::Range(Range { first, last }) => format!(" with {first}..={last}"),
            _ => String::new(),
        };
        let message = format!("the code {} is reserved{within}: give `{}` another", code.value, entry.ident);
        diagnostics.push(code.span, message);
    }
    let is_reserved = |name: &&Named| {
        model.contract.reserved.iter().any(|reserved| matches!(reserved, Reserved::Text(text) if *text == name.text))
    };
    for name in std::iter::once(&entry.name).chain(&entry.aliases).filter(is_reserved) {
        let message =
            format!("the name `{}` is reserved: give `{}` another with `#[name(\"…\")]`", name.text, entry.ident);
        diagnostics.push(name.span, message);
    }
}
