//! The codes, with what there is to know about them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    desc,
    escape::{comment, comment_line, literal},
    first_desc,
    names::Names,
};
use crate::{
    CodeBuf,
    document::{CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, render::language::Language},
};

/// The constants of each category.
pub(super) fn render(document: &CatalogDocument, names: &Names, languages: &[Language<'_>]) -> String {
    let categories = document.categories.iter().enumerate();
    categories.map(|(position, category)| Constants { category, position, names, languages }.render()).collect()
}

/// An integer as an expression of C.
pub(super) fn integer(code: i64) -> String {
    match i32::try_from(code) {
        Ok(i32::MIN) => format!("(-{} - 1)", i32::MAX),
        Ok(code) => code.to_string(),
        Err(_) => wide(code),
    }
}

/// An integer of 64 bits as an expression of C.
fn wide(code: i64) -> String {
    match code {
        i64::MIN => format!("(-INT64_C({}) - 1)", i64::MAX),
        _ if code < 0 => format!("(-INT64_C({}))", code.unsigned_abs()),
        _ => format!("INT64_C({code})"),
    }
}

struct Constants<'d> {
    category: &'d CategoryDocument,
    position: usize,
    names: &'d Names,
    languages: &'d [Language<'d>],
}

impl Constants<'_> {
    fn render(&self) -> String {
        let enumerated = self.are_enumerated();
        let (enumerators, macros): (Vec<_>, Vec<_>) =
            self.entries().partition(|(_, entry)| enumerated && matches!(entry.code, CodeBuf::Int(_)));
        let heading = [Some(&*self.category.title), self.category.doc.as_deref()];
        let mut c = comment(&paragraphs(heading.into_iter().flatten()), "");
        if enumerated {
            let name = self.names.enumeration(self.position).map(|name| format!("{name} ")).unwrap_or_default();
            c.extend(["enum ", &name, "{\n"]);
            for (constant, entry) in enumerators {
                c.push_str(&self.enumerator(constant, entry));
            }
            c.push_str("};\n");
        }
        for (constant, entry) in macros {
            c.push_str(&self.definition(constant, entry));
        }
        c.push('\n');
        c
    }

    fn entries(&self) -> impl Iterator<Item = (&str, &EntryDocument)> {
        self.names.constants(self.position).iter().map(String::as_str).zip(&self.category.entries)
    }

    /// Whether there are integer codes to use, and all of them are an `int`.
    fn are_enumerated(&self) -> bool {
        let mut codes = self.category.entries.iter().filter(|entry| entry.retired.is_none()).filter_map(|entry| {
            let code = entry.code.as_code().as_int()?;
            Some(i32::try_from(code).is_ok())
        });
        codes.next().is_some_and(|fits| fits && codes.all(|fits| fits))
    }

    fn enumerator(&self, constant: &str, entry: &EntryDocument) -> String {
        let CodeBuf::Int(code) = entry.code else { return String::new() };
        match self.retirement(constant, entry) {
            Some(comment) => format!("    {comment}\n"),
            None => format!("{}    {constant} = {},\n", comment(&self.doc(constant, entry), "    "), integer(code)),
        }
    }

    fn definition(&self, constant: &str, entry: &EntryDocument) -> String {
        let code = match &entry.code {
            CodeBuf::Int(code) => wide(*code),
            CodeBuf::Str(code) => literal(code),
        };
        match self.retirement(constant, entry) {
            Some(comment) => format!("{comment}\n"),
            None => format!("{}#define {constant} {code}\n", comment(&self.doc(constant, entry), "")),
        }
    }

    /// The comment in the place of a tombstone.
    fn retirement(&self, constant: &str, entry: &EntryDocument) -> Option<String> {
        let retired = entry.retired.as_ref()?;
        let desc = first_desc(self.languages, entry);
        let text = format!("{constant} was {} ({desc}). Retired: {retired}", entry.code).replace('\n', " ");
        Some(format!("/* {} */", comment_line(&text)))
    }

    /// What there is to know about an entry.
    fn doc(&self, constant: &str, entry: &EntryDocument) -> String {
        let others = self.languages.iter().skip(1);
        let translations = others.filter_map(|language| Some(format!("{}: {}", language.tag, desc(*language, entry)?)));
        let help = self.languages.first().and_then(|language| language.help(entry)).or(entry.help.as_deref());
        let sharing = sharing(self.names.sharing(&entry.code, constant));
        let deprecated = entry.deprecated.as_ref().map(|deprecated| format!("@deprecated {deprecated}"));
        let parts = core::iter::once(first_desc(self.languages, entry))
            .chain(translations)
            .chain(entry.doc.clone())
            .chain(help.map(|help| format!("Help: {help}")))
            .chain((!entry.fields.is_empty()).then(|| fields(&entry.fields)))
            .chain(sharing)
            .chain(deprecated);
        paragraphs(parts.collect::<Vec<_>>().iter().map(String::as_str))
    }
}

/// The first of the constants that share a code: a code of thousands would fill the header with their names.
fn sharing<'n>(constants: impl Iterator<Item = &'n str>) -> Option<String> {
    const LISTED: usize = 8;
    let mut constants = constants.peekable();
    constants.peek()?;
    let listed: Vec<&str> = constants.by_ref().take(LISTED).collect();
    let more = constants.next().map_or("", |_| " and others");
    Some(format!("The same code: {}{more}", listed.join(", ")))
}

fn fields(fields: &[FieldDocument]) -> String {
    let lines = fields.iter().map(|field| {
        let optional = if field.optional { ", optional" } else { "" };
        let doc = field.doc.as_deref().map(|doc| format!(": {}", doc.replace('\n', " "))).unwrap_or_default();
        format!("\n- `{}` ({}{optional}){doc}", field.name, field.ty)
    });
    format!("Fields:{}", lines.collect::<String>())
}

fn paragraphs<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    texts.map(str::trim).collect::<Vec<_>>().join("\n\n")
}
