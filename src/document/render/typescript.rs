//! Types and tables for TypeScript, as an ES module without dependencies.
//!
//! Each entry is an interface, named after its identifier; each category and the whole are unions that narrow on name
//! and on code. Beside the union of a category stands a constant of the same name, which says what is known of each
//! entry, tombstones too, in all languages. Errors that the catalog does not know are of a type of their own, since a
//! union with them would not narrow. Where several categories have an identifier, the category stands before it:
//! `LiveErrorTimeout`.
//!
//! There are no enums and nothing else that only TypeScript runs: the types can be stripped. What is written compiles
//! under all strict options.

mod escape;
mod names;
mod tables;
mod types;
mod whole;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::{
    escape::{comment, comment_line, literal},
    names::{CategoryNames, Names},
};
use super::{
    RenderError, RenderOptions,
    language::Language,
    object::{paragraphs, title},
};
use crate::{
    CodeBuf,
    document::{CatalogDocument, CategoryDocument, Deprecation, EntryDocument, JsonForm, MetaValueBuf, Retirement},
};

/// The types of tables, and the functions over them.
const RUNTIME: &str = include_str!("typescript/runtime.ts");
/// The functions over error objects of the whole.
const OBJECTS: &str = include_str!("typescript/objects.ts");
/// The functions over error objects of a category.
const OBJECTS_OF_CATEGORY: &str = include_str!("typescript/objects_of_category.ts");
/// The functions over codes that are errors on their own.
const CODES_OF_CATEGORY: &str = include_str!("typescript/codes_of_category.ts");

/// The largest integer that no other one is taken for where every number is a float.
const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    check_integers(document)?;
    let names = Names::new(document, options)?;
    let languages = match &options.language {
        Some(wished) => alloc::vec![Language::choose(document, wished)],
        None => Language::all(document),
    };
    let language = languages.first().copied().unwrap_or(Language::PRIMARY);
    Ok(Writer { document, language, languages, names }.module())
}

/// Writes the module of one document.
struct Writer<'d> {
    document: &'d CatalogDocument,
    /// The language of comments.
    language: Language<'d>,
    /// The languages of tables.
    languages: Vec<Language<'d>>,
    names: Names,
}

impl<'d> Writer<'d> {
    fn module(&self) -> String {
        let title = title(self.language, &self.document.title, &self.document.titles);
        let mut module = format!(
            "// {}: generated from its catalog, which is the place to change it.\n\n",
            comment_line(&title.replace('\n', " ")),
        );
        for (category, names) in self.named() {
            module.push_str(&self.types(category, names));
            module.push_str(&self.table(category, names));
            module.push_str(&self.functions(category, names));
        }
        module + &self.whole()
    }

    /// The categories with their names.
    fn named(&self) -> impl Iterator<Item = (&'d CategoryDocument, &CategoryNames)> {
        self.document.categories.iter().zip(&self.names.categories)
    }

    /// The functions over the errors of a category.
    fn functions(&self, category: &CategoryDocument, names: &CategoryNames) -> String {
        let functions = match &category.json {
            JsonForm::Object(_) => OBJECTS_OF_CATEGORY,
            JsonForm::BareCode => CODES_OF_CATEGORY,
            JsonForm::None => "",
        };
        self.with_id(functions).replace("$Category$", &names.category)
    }

    fn with_id(&self, code: &str) -> String {
        code.replace("$Id$", &self.names.whole)
    }

    /// What is said of an entry.
    fn comment(&self, entry: &EntryDocument, indent: &str) -> String {
        let text = paragraphs(entry, self.language).collect::<Vec<_>>().join("\n\n");
        let deprecated = match (&entry.retired, &entry.deprecated) {
            (Some(retired), _) if *retired == Retirement::default() => Some("No error has it any more.".into()),
            (Some(retired), _) => Some(format!("No error has it any more: {retired}")),
            (None, Some(deprecated)) if *deprecated == Deprecation::default() => Some(String::new()),
            (None, deprecated) => deprecated.as_ref().map(ToString::to_string),
        };
        comment(&text, deprecated.as_deref(), indent)
    }
}

fn code(code: &CodeBuf) -> String {
    match code {
        CodeBuf::Int(code) => code.to_string(),
        CodeBuf::Str(code) => literal(code),
    }
}

/// Refuses integers that are not exact where every number is a float.
fn check_integers(document: &CatalogDocument) -> Result<(), RenderError> {
    let entries = document.categories.iter().flat_map(|category| &category.entries);
    let integers = entries.flat_map(|entry| {
        let code = match entry.code {
            CodeBuf::Int(code) => Some(code),
            CodeBuf::Str(_) => None,
        };
        let facts = entry.meta.values().filter_map(|value| match value {
            MetaValueBuf::Int(value) => Some(*value),
            MetaValueBuf::Bool(_) | MetaValueBuf::Str(_) => None,
        });
        code.into_iter().chain(facts).map(move |integer| (entry, integer))
    });
    let beyond = |(_, integer): &(&EntryDocument, i64)| !(-MAX_SAFE_INTEGER..=MAX_SAFE_INTEGER).contains(integer);
    match integers.into_iter().find(beyond) {
        Some((entry, integer)) => Err(RenderError::IntegerNotExact { entry: entry.id.clone(), integer }),
        None => Ok(()),
    }
}
