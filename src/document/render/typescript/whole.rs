//! What concerns all errors of the catalog.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};
use core::ptr;

use super::{
    OBJECTS, RUNTIME, Writer,
    escape::{comment, key, literal},
    names::{CategoryNames, of_whole},
    tables::object,
    types::union,
};
use crate::document::{
    CategoryDocument, JsonForm, JsonKeys,
    render::object::{of_objects, title},
};

impl<'d> Writer<'d> {
    /// The types, tables and functions of the whole.
    pub(super) fn whole(&self) -> String {
        let mut code = self.all();
        if self.of_whole().all(|(_, names)| names.category != self.names.whole) {
            code = self.any_error() + &code;
        }
        if let Some(keys) = of_objects(self.document).find_map(keys) {
            code.extend([&*self.unknown(keys), &self.keys(keys), &self.with_id(OBJECTS), "\n"]);
        }
        let languages = self.languages.iter().map(|language| literal(language.tag)).collect::<Vec<_>>().join(" | ");
        code + &self.with_id(RUNTIME).replace("$Languages$", &languages)
    }

    /// The categories that make up the whole, with their names.
    fn of_whole(&self) -> impl Iterator<Item = (&'d CategoryDocument, &CategoryNames)> {
        let of_whole = of_whole(self.document);
        self.named().filter(move |(category, _)| of_whole.iter().any(|found| ptr::eq(*found, *category)))
    }

    /// The union of the categories' errors, and whether something is one of them.
    fn any_error(&self) -> String {
        let whole = &self.names.whole;
        let in_json = self.of_whole().filter(|(category, _)| category.json != JsonForm::None);
        let categories: Vec<&str> = in_json.map(|(_, names)| names.category.as_str()).collect();
        let title = title(self.language, &self.document.title, &self.document.titles);
        let union = union(whole, categories.iter().map(|category| (*category).into()));
        let guards = categories.iter().map(|category| format!("is{category}(error)")).collect::<Vec<_>>();
        let never = ("_error", "false".into());
        let (error, verdict) = if guards.is_empty() { never } else { ("error", guards.join(" || ")) };
        format!(
            "{}{union}/** Whether it is an error of {{@link {whole}}}. */\n\
             export function is{whole}({error}: unknown): {error} is {whole} {{\n  return {verdict};\n}}\n\n",
            comment(title, None, ""),
        )
    }

    /// The entries of all tables.
    fn all(&self) -> String {
        // Listed one by one, thousands of them are a type that is too complex for the compiler.
        let tables = self.of_whole().map(|(_, names)| format!("  .../* @__PURE__ */ entriesOf({}),\n", names.category));
        let (whole, tables) = (&self.names.whole, tables.collect::<String>());
        let entries_of = format!(
            "function entriesOf(table: {{ readonly [id: string]: {whole}Entry }}): readonly {whole}Entry[] {{\n  \
             return Object.values(table);\n}}\n\n"
        );
        format!(
            "/** What is known of every error. */\nexport const all{whole}s: readonly {whole}Entry[] = [\n{tables}];\n\n{}",
            if tables.is_empty() { "" } else { &entries_of },
        )
    }

    /// The type of error objects that the catalog does not know.
    fn unknown(&self, keys: &JsonKeys) -> String {
        let whole = &self.names.whole;
        let typed = [(&keys.code, "number | string"), (&keys.desc, "string"), (&keys.name, "string")];
        let mut seen = BTreeSet::new();
        let typed = typed.into_iter().filter(|(name, _)| seen.insert(*name));
        let properties = typed.map(|(name, ty)| format!("  readonly {}?: {ty};\n", key(name)));
        format!(
            "/** An error object that is no {{@link {whole}}}: a newer peer may send it. */\n\
             export interface Unknown{whole} {{\n{}  readonly [key: string]: unknown;\n}}\n\n",
            properties.collect::<String>(),
        )
    }

    /// The keys that error objects have in common.
    fn keys(&self, usual: &JsonKeys) -> String {
        let keys_type = format!("{}Keys", self.names.whole);
        let names = |keys: &JsonKeys| {
            let keys = [("code", &keys.code), ("desc", &keys.desc), ("name", &keys.name)];
            object(keys.into_iter().map(|(name, key)| (name, literal(key))))
        };
        let categories = self.named().filter_map(|(category, category_names)| {
            Some(format!("  {}: {},\n", category_names.category, names(keys(category)?)))
        });
        let categories: String = categories.collect();
        let primary = self.languages.first().map_or("und", |language| language.tag);
        format!(
            "const usualKeys: {keys_type} = {};\n\n\
             const keysByCategory: {{ readonly [category: string]: {keys_type} }} = {{\n{categories}}};\n\n\
             const primaryLanguage: {}Language = {};\n\n",
            names(usual),
            self.names.whole,
            literal(primary),
        )
    }
}

fn keys(category: &CategoryDocument) -> Option<&JsonKeys> {
    match &category.json {
        JsonForm::Object(keys) => Some(keys),
        JsonForm::BareCode | JsonForm::None => None,
    }
}
