//! Texts: what is missing, and braces.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use heck::ToSnakeCase;

use super::{
    Draft, DraftEntry, Report, shown,
    templates::{Fields, Template, escaped},
};
use crate::document::FieldDocument;

/// Takes texts that say nothing as missing, and white space around the others away.
pub(super) fn drop_blank(draft: &mut Draft) {
    let clean = |text: &mut Option<String>| {
        *text = text.take().map(|text| text.trim().to_string()).filter(|text| !text.is_empty());
    };
    for category in &mut draft.categories {
        [&mut category.id, &mut category.title, &mut category.doc].into_iter().for_each(clean);
        for entry in &mut category.entries {
            let texts = [&mut entry.id, &mut entry.name, &mut entry.desc, &mut entry.help, &mut entry.doc];
            texts.into_iter().for_each(clean);
            for translation in entry.translations.values_mut() {
                [&mut translation.desc, &mut translation.help].into_iter().for_each(clean);
            }
            entry.translations.retain(|_, translation| translation.desc.is_some() || translation.help.is_some());
        }
    }
}

/// Gives entries without a desc one, and makes templates of plain texts.
pub(super) fn settle(draft: &mut Draft, report: &mut Report) {
    for entry in draft.categories.iter_mut().flat_map(|category| &mut category.entries) {
        if entry.desc.is_none() {
            entry.desc = fallback(entry, report);
        }
        make_templates(entry, report);
        make_helps(entry, report);
    }
}

fn fallback(entry: &DraftEntry, report: &mut Report) -> Option<String> {
    let translated = entry.translations.iter().find_map(|(tag, texts)| Some((tag, texts.desc.clone()?)));
    let (what, text) = match translated {
        Some((tag, text)) => (format!("its text in `{tag}`"), text),
        None => ("its name".to_string(), entry.name.clone()?),
    };
    report.decide(entry.line, format!("{} has no text: {what} stands in for it", shown(entry)));
    Some(text)
}

/// Braces are doubled, except those around a field that the texts of all languages name.
fn make_templates(entry: &mut DraftEntry, report: &mut Report) {
    let fields = Fields::of(&entry.fields);
    let translated = entry.translations.values_mut().filter_map(|texts| texts.desc.as_mut());
    let texts: Vec<&mut String> = entry.desc.as_mut().into_iter().chain(translated).collect();
    let templates: Vec<Template> = texts.iter().map(|text| fields.template(text)).collect();
    let hidden: BTreeMap<String, &str> = templates.iter().flat_map(|template| template.hidden.clone()).collect();
    let shown = templates.first().map(|template| template.shown.clone()).unwrap_or_default();
    let agree = templates.iter().all(|template| template.shown == shown);
    for (text, template) in texts.into_iter().zip(templates) {
        *text = if agree { template.text } else { escaped(text) };
    }
    for (field, why) in hidden {
        report.decide(entry.line, format!("the text names the field `{field}`, but {why}: the braces are text"));
    }
    if !agree {
        report.decide(entry.line, "the texts do not name the same fields in all languages: the braces are text");
    }
    let is_shown = |field: &FieldDocument| agree && shown.contains(&field.name.to_snake_case());
    for field in entry.fields.iter_mut().filter(|field| field.optional && is_shown(field)) {
        field.optional = false;
        report.decide(entry.line, format!("the text names the field `{}`, so it is always there", field.name));
    }
}

/// A translated help needs one in the primary language.
fn make_helps(entry: &mut DraftEntry, report: &mut Report) {
    if entry.help.is_some() {
        return;
    }
    let translations: BTreeMap<_, _> = entry.translations.iter().collect();
    let Some((tag, text)) = translations.iter().find_map(|(tag, texts)| Some((tag, texts.help.clone()?))) else {
        return;
    };
    report.decide(entry.line, format!("{} has help in `{tag}` only, which stands for all", shown(entry)));
    entry.help = Some(text);
}
