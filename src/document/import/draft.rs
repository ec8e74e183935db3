//! What was read, before it is a catalog that compiles.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use crate::{
    CodeBuf, CodeRange,
    document::{Deprecation, FieldDocument, JsonForm, MetaValueBuf, ReservedBuf, Retirement, TranslationDocument},
};

/// A catalog as it was read: texts may be missing, codes and names may be repeated.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) titles: BTreeMap<String, String>,
    pub(super) languages: Vec<String>,
    pub(super) categories: Vec<DraftCategory>,
    /// Whether it was written by this crate: descs are templates, identifiers are meant as they stand, and categories
    /// may have codes and names in common.
    pub(super) exact: bool,
}

/// A category as it was read.
#[derive(Debug, Default)]
pub(super) struct DraftCategory {
    /// Where it begins, counted from 1; of no use where it is taken as it stands.
    pub(super) line: usize,
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) titles: BTreeMap<String, String>,
    pub(super) doc: Option<String>,
    pub(super) exhaustive: bool,
    pub(super) json: JsonForm,
    pub(super) range: Option<CodeRange>,
    pub(super) reserved: Vec<ReservedBuf>,
    pub(super) entries: Vec<DraftEntry>,
}

/// An entry as it was read. Descs and translations are plain text: settling doubles their braces where no field is
/// meant.
#[derive(Debug)]
pub(super) struct DraftEntry {
    /// Where it stands, counted from 1.
    pub(super) line: usize,
    pub(super) code: CodeBuf,
    pub(super) id: Option<String>,
    pub(super) shared: bool,
    pub(super) name: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) desc: Option<String>,
    pub(super) help: Option<String>,
    pub(super) translations: BTreeMap<String, TranslationDocument>,
    pub(super) doc: Option<String>,
    pub(super) deprecated: Option<Deprecation>,
    pub(super) retired: Option<Retirement>,
    pub(super) meta: BTreeMap<String, MetaValueBuf>,
    pub(super) fields: Vec<FieldDocument>,
}

impl DraftEntry {
    pub(super) fn new(line: usize, code: CodeBuf) -> Self {
        Self {
            line,
            code,
            id: None,
            shared: false,
            name: None,
            aliases: Vec::new(),
            desc: None,
            help: None,
            translations: BTreeMap::new(),
            doc: None,
            deprecated: None,
            retired: None,
            meta: BTreeMap::new(),
            fields: Vec::new(),
        }
    }
}
