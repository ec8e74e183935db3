//! A variant.

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{
    facts::{Fact, int, of_entry},
    fields::{Fields, Place, fields},
    literal::{doc, literal},
    names,
    plan::Plan,
    template::{parse, uses},
};
use crate::{
    CodeBuf,
    document::{Deprecation, EntryDocument, Retirement, TranslationDocument},
};

/// A variant, and what its fields need of the file.
pub(super) struct Variant {
    pub(super) tokens: TokenStream,
    pub(super) is_fieldless: bool,
    pub(super) is_oddly_named: bool,
    pub(super) imports: BTreeSet<&'static str>,
}

pub(super) fn variant(
    entry: &EntryDocument,
    ident: &Ident,
    facts: &[Fact<'_>],
    place: Place<'_>,
) -> Result<Variant, String> {
    let Fields { tokens: fields, is_oddly_named, imports } = fields(entry, &uses(entry)?, place)?;
    let docs = entry.doc.as_deref().map(doc);
    let code = code(&entry.code);
    let shared = entry.shared.then(|| quote!(, shared));
    let desc = desc(entry, place.plan)?;
    let help = help(entry, place.plan)?;
    let name = name(entry, ident);
    let meta = of_entry(entry, facts);
    let retired = entry.retired.as_ref().map(retired);
    let deprecated = entry.deprecated.as_ref().map(deprecated);
    let tokens = quote! {
        #docs
        #[code(#code #shared)]
        #name
        #desc
        #help
        #meta
        #retired
        #deprecated
        #ident #fields
    };
    Ok(Variant { tokens, is_fieldless: fields.is_empty(), is_oddly_named, imports })
}

fn code(code: &CodeBuf) -> TokenStream {
    match code {
        CodeBuf::Int(code) => int(*code),
        CodeBuf::Str(code) => {
            let code = literal(code);
            quote!(#code)
        }
    }
}

/// `#[name("wire name", alias = "…", id = "…")]`, as far as the identifier does not say it.
fn name(entry: &EntryDocument, ident: &Ident) -> Option<TokenStream> {
    let says = |text: &str| ident == text;
    let name = (!says(&entry.name)).then(|| literal(&entry.name)).map(|name| quote!(#name));
    let aliases = entry.aliases.iter().map(|alias| {
        let alias = literal(alias);
        quote!(alias = #alias)
    });
    let id = (!says(&entry.id)).then(|| literal(&entry.id)).map(|id| quote!(id = #id));
    let arguments: Vec<_> = name.into_iter().chain(aliases).chain(id).collect();
    (!arguments.is_empty()).then(|| quote!(#[name(#(#arguments),*)]))
}

fn desc(entry: &EntryDocument, plan: &Plan<'_>) -> Result<TokenStream, String> {
    let primary = literal(&parse(&entry.desc)?.text);
    let translations = translations(entry, plan, |texts| texts.desc.as_ref());
    let translations = translations.map(|(tag, text)| {
        let text = literal(&parse(text)?.text);
        Ok(quote!(, #tag = #text))
    });
    let translations = translations.collect::<Result<Vec<_>, String>>()?;
    Ok(quote!(#[desc(#primary #(#translations)*)]))
}

fn help(entry: &EntryDocument, plan: &Plan<'_>) -> Result<Option<TokenStream>, String> {
    let translations: Vec<_> = translations(entry, plan, |texts| texts.help.as_ref())
        .map(|(tag, text)| {
            let text = literal(text);
            quote!(, #tag = #text)
        })
        .collect();
    match &entry.help {
        Some(help) => {
            let help = literal(help);
            Ok(Some(quote!(#[help(#help #(#translations)*)])))
        }
        None if translations.is_empty() => Ok(None),
        None => Err("its help is in other languages only: write it in the first one too".into()),
    }
}

/// The translations of a text, in the order of the languages.
fn translations<'e>(
    entry: &'e EntryDocument,
    plan: &'e Plan<'_>,
    text: impl Fn(&'e TranslationDocument) -> Option<&'e String> + 'e,
) -> impl Iterator<Item = (TokenStream, &'e String)> {
    plan.languages.iter().filter_map(move |language| Some((tag(language), text(entry.translations.get(*language)?)?)))
}

/// A language as the key of a translation: quoted, unless it is one identifier.
pub(super) fn tag(language: &str) -> TokenStream {
    // A raw identifier would be another tag.
    let ident = names::ident(language).filter(|ident| ident == language);
    ident.map_or_else(|| literal(language).to_token_stream(), |ident| ident.to_token_stream())
}

fn retired(Retirement { since, note }: &Retirement) -> TokenStream {
    since_and_note("retired", since.as_deref(), note.as_deref())
}

fn deprecated(Deprecation { since, note }: &Deprecation) -> TokenStream {
    let deprecated = since_and_note("deprecated", since.as_deref(), note.as_deref());
    // Clippy takes what is no version of semver for a mistake, such as `1.4` and `2024.01.15`.
    let is_number = |part: &str| part.parse::<u64>().is_ok_and(|number| number.to_string() == part);
    let is_semver = |since: &str| since.split('.').count() == 3 && since.split('.').all(is_number);
    let allow = since.as_ref().filter(|since| !is_semver(since)).map(|_| quote!(#[allow(clippy::deprecated_semver)]));
    quote!(#allow #deprecated)
}

fn since_and_note(attribute: &str, since: Option<&str>, note: Option<&str>) -> TokenStream {
    let attribute = format_ident!("{attribute}");
    let arguments = [("since", since), ("note", note)].into_iter().filter_map(|(key, text)| {
        let (key, text) = (format_ident!("{key}"), literal(text?));
        Some(quote!(#key = #text))
    });
    let arguments: Vec<_> = arguments.collect();
    if arguments.is_empty() { quote!(#[#attribute]) } else { quote!(#[#attribute(#(#arguments),*)]) }
}

/// What an entry is called where it is at fault.
pub(super) fn subject(category: &str, entry: &EntryDocument) -> String {
    format!("{category}::{}", entry.id)
}
