//! Which entry an object is of.

use alloc::vec::Vec;
use std::collections::HashMap;

use super::{
    super::query::entries,
    identity::{Identity, Part},
};
use crate::{
    Code,
    document::{CatalogDocument, EntryDocument, JsonForm, JsonKeys},
};

/// Finds entries without a search.
pub(super) struct Recogniser<'d> {
    /// In the order of the document.
    entries: Vec<&'d EntryDocument>,
    /// One for each form that the objects have; nearly always there is one.
    forms: Vec<Form<'d>>,
    /// The entries whose JSON is the code alone.
    bare: HashMap<Code<'d>, Vec<usize>>,
}

/// The entries whose objects have the same keys.
struct Form<'d> {
    keys: JsonKeys,
    by_name: HashMap<&'d str, Vec<usize>>,
    by_code: HashMap<Code<'d>, Vec<usize>>,
}

/// What an object is.
pub(super) enum Recognised<'l> {
    /// An error of the entry at that place of the document.
    Known(usize),
    /// An error of nothing that the catalog has.
    Unknown(Identity<'l>),
}

impl<'d> Recogniser<'d> {
    pub(super) fn new(document: &'d CatalogDocument) -> Self {
        let mut recogniser = Self { entries: Vec::new(), forms: Vec::new(), bare: HashMap::new() };
        for found in entries(document) {
            match &found.category.json {
                JsonForm::Object(keys) => recogniser.add(keys, found.entry),
                JsonForm::BareCode => {
                    let code = found.entry.code.as_code();
                    recogniser.bare.entry(code).or_default().push(recogniser.entries.len());
                }
                JsonForm::None => {}
            }
            recogniser.entries.push(found.entry);
        }
        if recogniser.forms.is_empty() {
            recogniser.forms.push(Form::new(JsonKeys::default()));
        }
        recogniser
    }

    /// The number of entries.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    fn add(&mut self, keys: &JsonKeys, entry: &'d EntryDocument) {
        let position = self.entries.len();
        let known = self.forms.iter().position(|form| form.keys == *keys);
        let form = known.unwrap_or_else(|| {
            self.forms.push(Form::new(keys.clone()));
            self.forms.len() - 1
        });
        let Some(form) = self.forms.get_mut(form) else { return };
        for name in core::iter::once(&entry.name).chain(&entry.aliases) {
            form.by_name.entry(name).or_default().push(position);
        }
        form.by_code.entry(entry.code.as_code()).or_default().push(position);
    }

    /// What `line` is an error of, unless it is no object.
    pub(super) fn recognise<'l>(&self, line: &'l str) -> Result<Recognised<'l>, serde_json::Error> {
        let mut unknown = Identity::default();
        for form in &self.forms {
            let identity = Identity::read(line, &form.keys)?;
            match self.entry_of(&identity, form) {
                Some(position) => return Ok(Recognised::Known(position)),
                None if unknown.says_nothing() => unknown = identity,
                None => {}
            }
        }
        Ok(Recognised::Unknown(unknown))
    }

    /// What `line` is an error of, if it is the code alone of one.
    pub(super) fn recognise_code(&self, line: &str) -> Option<usize> {
        if self.bare.is_empty() {
            return None;
        }
        let part: Part<'_> = serde_json::from_str(line).ok()?;
        match &**self.bare.get(&part.as_code()?)? {
            [position] => Some(*position),
            _ => None,
        }
    }

    /// The name decides, and the code must agree; without a name a code decides that is not shared.
    fn entry_of(&self, identity: &Identity<'_>, form: &Form<'_>) -> Option<usize> {
        let code = identity.code.as_code();
        match &identity.name {
            Part::Str(name) => {
                let mut named = form.by_name.get(&**name)?.iter().copied();
                match &identity.code {
                    Part::Absent => named.next(),
                    _ => named.find(|position| self.code_at(*position) == code),
                }
            }
            Part::Absent => match &**form.by_code.get(&code?)? {
                [position] => Some(*position),
                _ => None,
            },
            Part::Int(_) | Part::Unusable => None,
        }
    }

    fn code_at(&self, position: usize) -> Option<Code<'d>> {
        self.entries.get(position).map(|entry| entry.code.as_code())
    }
}

impl Form<'_> {
    fn new(keys: JsonKeys) -> Self {
        Self { keys, by_name: HashMap::new(), by_code: HashMap::new() }
    }
}
