//! Placeholders name fields of their entry.

use crate::{
    attr::keys::{did_you_mean, list},
    diagnostics::Diagnostics,
    model::{Entry, Field, Sentence},
    template::Template,
};

pub(crate) fn check_template(entry: &Entry, diagnostics: &mut Diagnostics) {
    for sentence in entry.desc.sentences() {
        check_fields(entry, sentence, diagnostics);
    }
    let primary = fields_of(&entry.desc.primary);
    for (tag, translation) in &entry.desc.translations {
        // Where a field does not exist, that is the mistake.
        if fields_of(translation).iter().all(|field| entry.field(field).is_some()) {
            check_same_fields(&tag.text, &primary, translation, diagnostics);
        }
    }
}

/// The fields that a desc names, each once.
fn fields_of(sentence: &Sentence) -> Vec<&str> {
    let Template::Formatted { args, .. } = &sentence.template else { return Vec::new() };
    let mut fields: Vec<&str> = Vec::new();
    for arg in args {
        if !fields.contains(&&*arg.field) {
            fields.push(&arg.field);
        }
    }
    fields
}

fn check_fields(entry: &Entry, sentence: &Sentence, diagnostics: &mut Diagnostics) {
    for field in fields_of(sentence).into_iter().filter(|field| entry.field(field).is_none()) {
        let labels: Vec<_> = entry.fields.iter().map(Field::label).collect();
        let labels: Vec<_> = labels.iter().map(String::as_str).collect();
        let remedy = if labels.is_empty() {
            format!("it has no fields; write `{{{{{field}}}}}` for literal braces")
        } else {
            format!("it has {}{}", list(&labels), did_you_mean(field, &labels))
        };
        let message = format!("`{}` has no field `{field}`: {remedy}", entry.ident);
        diagnostics.push(sentence.span, message);
    }
}

/// A translation says as much as the primary text.
fn check_same_fields(tag: &str, primary: &[&str], translation: &Sentence, diagnostics: &mut Diagnostics) {
    let translated = fields_of(translation);
    let braced = |fields: Vec<&str>| fields.iter().map(|field| format!("`{{{field}}}`")).collect::<Vec<_>>().join(", ");
    let lacking: Vec<&str> = primary.iter().filter(|field| !translated.contains(field)).copied().collect();
    let foreign: Vec<&str> = translated.iter().filter(|field| !primary.contains(field)).copied().collect();
    let message = match (lacking.is_empty(), foreign.is_empty()) {
        (true, true) => return,
        (false, true) => format!("the `{tag}` text lacks {}, which the first text has", braced(lacking)),
        (true, false) => format!("the `{tag}` text has {}, which the first text has not", braced(foreign)),
        (false, false) => {
            format!("the `{tag}` text has {} where the first text has {}", braced(foreign), braced(lacking))
        }
    };
    diagnostics.push(translation.span, message);
}
