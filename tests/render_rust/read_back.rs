//! Texts of a source, read by the rules of Rust alone: what literals and attributes evaluate to.

use std::collections::BTreeMap;

use error_catalog::{
    CodeBuf, FieldType,
    document::{Deprecation, EntryDocument, FieldDocument, Retirement},
};
use syn::{
    Attribute, Expr, ExprLit, File, Ident, Item, ItemEnum, Lit, LitStr, Meta, Token, Variant,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

/// The enums of a source that have entries, in order: identifier, doc comment and entries. Of fields there are keys and
/// docs; facts are left out.
pub(crate) fn read_back(source: &str) -> Vec<(String, Option<String>, Vec<EntryDocument>)> {
    let file: File = syn::parse_file(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    let enums = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item),
        Item::Use(_) => None,
        _ => panic!("nothing but enums and `use`: {source}"),
    });
    enums.map(|item| read_enum(&item)).filter(|(.., entries)| !entries.is_empty()).collect()
}

fn read_enum(item: &ItemEnum) -> (String, Option<String>, Vec<EntryDocument>) {
    let arguments = find(&item.attrs, "error_catalog").map(|attr| match &attr.meta {
        Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    });
    let arguments = arguments.expect("it is a catalog");
    let id = arguments.strip_prefix("id = ").map(|behind| {
        let first = |input: ParseStream<'_>| {
            let id: LitStr = input.parse()?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(id.value())
        };
        first.parse_str(behind).unwrap()
    });
    let as_is = arguments.contains("rename_fields");
    let entries = item.variants.iter().filter(|variant| find(&variant.attrs, "category").is_none());
    let entries = entries.map(|variant| read_entry(variant, as_is)).collect();
    (id.unwrap_or_else(|| item.ident.unraw().to_string()), docs(&item.attrs), entries)
}

fn find<'a>(attrs: &'a [Attribute], name: &str) -> Option<&'a Attribute> {
    attrs.iter().find(|attr| attr.path().is_ident(name))
}

fn read_entry(variant: &Variant, as_is: bool) -> EntryDocument {
    let attr = |name| find(&variant.attrs, name);
    let (code, shared) = attr("code").unwrap().parse_args_with(read_code).unwrap();
    let (desc, descs) = attr("desc").unwrap().parse_args_with(read_texts).unwrap();
    let mut entry = EntryDocument::new(variant.ident.unraw().to_string(), code, desc);
    entry.shared = shared;
    for Argument { key, value } in attr("name").map(arguments).unwrap_or_default() {
        match key.as_deref() {
            None => entry.name = value,
            Some("alias") => entry.aliases.push(value),
            Some("id") => entry.id = value,
            Some(other) => panic!("no argument of `#[name]`: {other}"),
        }
    }
    for (tag, desc) in descs {
        entry.translations.entry(tag).or_default().desc = Some(desc);
    }
    let (help, helps) = attr("help").map(|attr| attr.parse_args_with(read_texts).unwrap()).unzip();
    entry.help = help;
    for (tag, help) in helps.into_iter().flatten() {
        entry.translations.entry(tag).or_default().help = Some(help);
    }
    entry.doc = docs(&variant.attrs);
    entry.retired = attr("retired").map(|attr| {
        let mut retired = Retirement::default();
        (retired.since, retired.note) = since_and_note(attr);
        retired
    });
    entry.deprecated = attr("deprecated").map(|attr| {
        let mut deprecated = Deprecation::default();
        (deprecated.since, deprecated.note) = since_and_note(attr);
        deprecated
    });
    let fields = variant.fields.iter().filter_map(|field| read_field(field, as_is));
    entry.fields = fields.collect();
    entry
}

fn read_code(input: ParseStream<'_>) -> syn::Result<(CodeBuf, bool)> {
    let minus = input.parse::<Option<Token![-]>>()?.map_or("", |_| "-");
    let code = match input.parse()? {
        Lit::Str(text) => CodeBuf::from(text.value()),
        Lit::Int(int) => CodeBuf::from(format!("{minus}{int}").parse::<i64>().unwrap()),
        _ => panic!("no code"),
    };
    let shared = input.parse::<Option<Token![,]>>()?.is_some();
    if shared {
        assert_eq!(input.parse::<Ident>()?, "shared");
    }
    Ok((code, shared))
}

/// `"text"`, or `key = "text"`.
struct Argument {
    key: Option<String>,
    value: String,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = if input.peek(LitStr) && input.peek2(Token![=]) {
            Some(input.parse::<LitStr>()?.value())
        } else if input.peek(LitStr) {
            None
        } else {
            Some(input.call(Ident::parse_any)?.to_string())
        };
        if key.is_some() && !input.peek(Token![=]) {
            return Ok(Self { key, value: String::new() });
        }
        if key.is_some() {
            input.parse::<Token![=]>()?;
        }
        Ok(Self { key, value: input.parse::<LitStr>()?.value() })
    }
}

fn arguments(attr: &Attribute) -> Vec<Argument> {
    let parse = |input: ParseStream<'_>| input.parse_terminated(Argument::parse, Token![,]);
    match &attr.meta {
        Meta::Path(_) => Vec::new(),
        _ => attr.parse_args_with(parse).unwrap().into_iter().collect(),
    }
}

fn read_texts(input: ParseStream<'_>) -> syn::Result<(String, BTreeMap<String, String>)> {
    let mut texts = input.parse_terminated(Argument::parse, Token![,])?.into_iter();
    let primary = texts.next().filter(|text| text.key.is_none()).unwrap();
    Ok((primary.value, texts.map(|text| (text.key.unwrap(), text.value)).collect()))
}

fn since_and_note(attr: &Attribute) -> (Option<String>, Option<String>) {
    let mut texts: BTreeMap<_, _> = arguments(attr).into_iter().map(|text| (text.key.unwrap(), text.value)).collect();
    (texts.remove("since"), texts.remove("note"))
}

/// Key and docs of a field in the JSON.
fn read_field(field: &syn::Field, as_is: bool) -> Option<FieldDocument> {
    let json = find(&field.attrs, "json").map(arguments).unwrap_or_default();
    let argument = |name: &str| json.iter().find(|argument| argument.key.as_deref() == Some(name));
    if argument("skip").is_some() {
        return None;
    }
    let named = || {
        let name = field.ident.as_ref().expect("a positional field has a key").unraw().to_string();
        if as_is { name } else { camel(&name) }
    };
    let key = argument("rename").map_or_else(named, |rename| rename.value.clone());
    let mut read = FieldDocument::new(key, FieldType::Any);
    read.doc = docs(&field.attrs);
    Some(read)
}

fn camel(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or(name).to_owned();
    words.fold(first, |key, word| {
        let (head, tail) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        key + &head.to_uppercase() + tail
    })
}

/// The doc comments without the space that stands before each line.
fn docs(attrs: &[Attribute]) -> Option<String> {
    let lines = attrs.iter().filter(|attr| attr.path().is_ident("doc")).map(|attr| match &attr.meta {
        Meta::NameValue(syn::MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(line), .. }), .. }) => {
            let line = line.value();
            line.strip_prefix(' ').unwrap_or(&line).to_owned()
        }
        _ => panic!("no doc comment"),
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
