//! The fields of a variant.

use alloc::{
    borrow::ToOwned,
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    links::{Node, target},
    literal::{doc, literal},
    names::{Taken, camel_key, ident, is_kept, is_snake, snake},
    plan::Plan,
    template::Use,
};
use crate::{
    FieldType,
    document::{EntryDocument, FieldDocument, JsonForm, template::key},
};

/// More positional fields than anybody writes.
const MOST_POSITIONAL: usize = 256;

/// The fields of a variant, and what they need of the file.
#[derive(Debug, Default)]
pub(super) struct Fields {
    /// What stands behind the variant's name.
    pub(super) tokens: TokenStream,
    /// A field is named otherwise than Rust likes it, because descs name it so.
    pub(super) is_oddly_named: bool,
    /// What its types name of this crate.
    pub(super) imports: BTreeSet<&'static str>,
}

/// The category that the fields are part of.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) plan: &'p Plan<'p>,
    pub(super) category: usize,
    pub(super) form: &'p JsonForm,
    /// Keys are the identifiers as they are, rather than in camel case.
    pub(super) as_is: bool,
}

/// A field of the variant: one of the document, or one that only descs name.
struct Member<'m> {
    ident: Option<Ident>,
    field: Option<&'m FieldDocument>,
    asked: Use<'m>,
}

/// Whether keys are rather the identifiers of fields as they are than in camel case.
pub(super) fn keys_are_as_is<'f>(keys: impl Iterator<Item = &'f str>) -> bool {
    let (mut camel, mut as_is) = (0_usize, 0_usize);
    for key in keys {
        let field = snake(key, "field");
        camel += usize::from(camel_key(&field) == key);
        as_is += usize::from(field == key);
    }
    as_is > camel
}

/// The fields of an entry, of which descs name `uses`.
pub(super) fn fields(entry: &EntryDocument, uses: &[Use<'_>], place: Place<'_>) -> Result<Fields, String> {
    if entry.fields.is_empty() && uses.is_empty() {
        return Ok(Fields::default());
    }
    match place.form {
        JsonForm::BareCode => return Err("it has fields, which a code alone can't carry".into()),
        JsonForm::None if !entry.fields.is_empty() => {
            return Err("it has fields in JSON, but its category has no JSON".into());
        }
        _ => {}
    }
    let is_index = |field: &str| field.starts_with(|char: char| char.is_ascii_digit());
    let positional = uses.iter().filter(|one| is_index(one.field)).count();
    if positional == 0 {
        named(entry, uses, place)
    } else if positional == uses.len() {
        tuple(entry, uses, place)
    } else {
        Err("its desc names some fields by number and some by name: choose one".into())
    }
}

fn named(entry: &EntryDocument, uses: &[Use<'_>], place: Place<'_>) -> Result<Fields, String> {
    let members = named_members(entry, uses, place.as_is)?;
    let is_source = |member: &Member<'_>| member.ident.as_ref().is_some_and(|ident| ident == "source");
    let mut has_source = members.iter().any(is_source);
    let mut declared = Vec::new();
    let mut is_oddly_named = false;
    let mut imports = BTreeSet::new();
    for member in &members {
        let Some(ident) = &member.ident else { continue };
        is_oddly_named |= !is_snake(&ident.to_string());
        let field = declare(entry, member, place, &mut has_source)?;
        let Declared { attrs, ty, import } = field;
        declared.push(quote!(#attrs #ident: #ty));
        imports.extend(import);
    }
    Ok(Fields { tokens: quote!({ #(#declared),* }), is_oddly_named, imports })
}

/// Names for all fields: those that descs use, and for the others what is nearest to their keys.
fn named_members<'m>(entry: &'m EntryDocument, uses: &[Use<'m>], as_is: bool) -> Result<Vec<Member<'m>>, String> {
    let mut taken = Taken::default();
    let mut free: Vec<Use<'m>> = Vec::new();
    for one in uses {
        if ident(one.field).is_none() || !is_kept(one.field) {
            return Err(format!("its desc names the field `{}`, which is no identifier in Rust", one.field));
        }
        taken.take(one.field);
        free.push(*one);
    }
    let mut members = Vec::new();
    for field in &entry.fields {
        let label = free.iter().position(|one| key(one.field, entry) == field.name).map(|found| free.remove(found));
        let name = match label {
            Some(label) => label.field.to_owned(),
            None => free_name(&mut taken, field, as_is),
        };
        members.push(Member { ident: ident(&name), field: Some(field), asked: label.unwrap_or_default() });
    }
    let rest = free.into_iter().map(|asked| Member { ident: ident(asked.field), field: None, asked });
    members.extend(rest);
    Ok(members)
}

/// A name for a field that no desc names.
fn free_name(taken: &mut Taken, field: &FieldDocument, as_is: bool) -> String {
    let name = if as_is && is_kept(&field.name) && ident(&field.name).is_some() {
        field.name.clone()
    } else {
        snake(&field.name, "field")
    };
    // A field named `source` is one, so it has to be an error.
    let name = if name == "source" && field.category.is_none() { "source_".into() } else { name };
    taken.take_like(&name)
}

fn tuple(entry: &EntryDocument, uses: &[Use<'_>], place: Place<'_>) -> Result<Fields, String> {
    let mut count = entry.fields.len();
    for one in uses {
        let index = one.field.parse::<usize>().ok();
        let index = index.filter(|index| *index < MOST_POSITIONAL && index.to_string() == one.field);
        let no_field = || format!("its desc names the field `{}`, which is none in Rust", one.field);
        count = count.max(index.ok_or_else(no_field)? + 1);
    }
    let mut has_source = false;
    let mut declared = Vec::new();
    let mut imports = BTreeSet::new();
    for index in 0..count {
        let name = index.to_string();
        let asked = uses.iter().find(|one| one.field == name).copied().unwrap_or_default();
        let member = Member { ident: None, field: entry.fields.get(index), asked };
        let Declared { attrs, ty, import } = declare(entry, &member, place, &mut has_source)?;
        declared.push(quote!(#attrs #ty));
        imports.extend(import);
    }
    Ok(Fields { tokens: quote!((#(#declared),*)), is_oddly_named: false, imports })
}

struct Declared {
    attrs: TokenStream,
    ty: TokenStream,
    import: Option<&'static str>,
}

fn declare(
    entry: &EntryDocument,
    member: &Member<'_>,
    place: Place<'_>,
    has_source: &mut bool,
) -> Result<Declared, String> {
    let Some(field) = member.field else { return left_out(member, place) };
    let Typed { ty, word, import } = typed(field, member, place)?;
    if field.category.is_none() && member.ident.as_ref().is_some_and(|ident| ident == "source") {
        return Err(format!(
            "its field `{}` is displayed under that name, which only errors can have: give it another",
            field.name
        ));
    }
    if entry.fields.iter().filter(|other| other.name == field.name).count() > 1 {
        return Err(format!("two of its fields have the key `{}`", field.name));
    }
    if let JsonForm::Object(keys) = place.form
        && [&keys.code, &keys.desc, &keys.name].contains(&&field.name)
    {
        return Err(format!(
            "the key of its field `{0}` is that of the code, desc or name: give it another",
            field.name
        ));
    }
    let is_source = field.category.is_some() && field.ty != FieldType::Array && !*has_source;
    *has_source |= is_source;
    let source = is_source.then(|| quote!(#[source]));
    let rename = (key_of(member, place.as_is).as_deref() != Some(&*field.name)).then(|| {
        let key = literal(&field.name);
        quote!(rename = #key)
    });
    let word = word.map(|word| quote!(type = #word));
    let arguments: Vec<_> = rename.into_iter().chain(word).collect();
    let json = (!arguments.is_empty()).then(|| quote!(#[json(#(#arguments),*)]));
    let docs = field.doc.as_deref().map(doc);
    Ok(Declared { attrs: quote!(#docs #source #json), ty, import })
}

/// The key that `#[error_catalog]` gives the field.
fn key_of(member: &Member<'_>, as_is: bool) -> Option<String> {
    let name = member.ident.as_ref()?.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    Some(if as_is { name.into() } else { camel_key(name) })
}

/// A field that only descs name: it is not in the JSON.
fn left_out(member: &Member<'_>, place: Place<'_>) -> Result<Declared, String> {
    let is_source = member.ident.as_ref().is_some_and(|ident| ident == "source");
    let ty = match member.asked {
        Use { integer: false, count: false, .. } if is_source => quote!(::core::fmt::Error),
        Use { integer: false, count: false, .. } => quote!(String),
        _ if is_source => return Err("its desc shows the error `source` as a number".into()),
        Use { count: true, .. } => quote!(usize),
        _ => quote!(i64),
    };
    let attrs = if *place.form == JsonForm::None { TokenStream::new() } else { quote!(#[json(skip, default)]) };
    Ok(Declared { attrs, ty, import: None })
}

/// A type, and the word that says what it is in documents where its syntax does not.
struct Typed {
    ty: TokenStream,
    word: Option<&'static str>,
    import: Option<&'static str>,
}

fn typed(field: &FieldDocument, member: &Member<'_>, place: Place<'_>) -> Result<Typed, String> {
    let Use { integer, count, .. } = member.asked;
    let name = &field.name;
    if field.optional && (integer || count) {
        return Err(format!(
            "its desc shows the field `{name}`, which may be absent, as a number: write `{{{0}}}`, or say that it is always there",
            member.asked.field
        ));
    }
    if (integer || count) && (field.ty != FieldType::Number || field.category.is_some()) {
        return Err(format!("its desc shows the field `{name}` as a number, which it is not"));
    }
    let plan = place.plan;
    let node = target(plan.document, plan.id, field);
    let held = node.and_then(|node| Some(Held { node, name: plan.name_of(node)?, form: plan.form_of(node)? }));
    let typed = match (held, &field.category) {
        (Some(held), _) => of_category(field, member, &held, place)?,
        (None, Some(category)) => {
            return Err(format!(
                "its field `{name}` holds errors of `{category}`, which is no category of the document"
            ));
        }
        (None, None) => of_value(field.ty, member.asked),
    };
    let ty = typed.ty;
    Ok(Typed { ty: if field.optional { quote!(Option<#ty>) } else { ty }, ..typed })
}

fn of_value(ty: FieldType, Use { display, integer, count, .. }: Use<'_>) -> Typed {
    const VALUE: Option<&str> = Some("JsonValue");
    let (ty, word, import) = match ty {
        FieldType::Number if count => (quote!(usize), None, None),
        FieldType::Number if integer => (quote!(i64), None, None),
        FieldType::Number => (quote!(JsonNumber), None, Some("JsonNumber")),
        FieldType::String => (quote!(String), None, None),
        FieldType::Boolean => (quote!(bool), None, None),
        FieldType::Array if display => (quote!(JsonValue), Some("array"), VALUE),
        FieldType::Array => (quote!(Vec<JsonValue>), None, VALUE),
        FieldType::Object => (quote!(JsonValue), Some("object"), VALUE),
        FieldType::Any => (quote!(JsonValue), None, VALUE),
    };
    Typed { ty, word, import }
}

/// An enum that a field holds.
struct Held<'p> {
    node: Node,
    name: &'p str,
    form: &'p JsonForm,
}

/// Errors of a category that may be newer than this program.
fn of_category(field: &FieldDocument, member: &Member<'_>, held: &Held<'_>, place: Place<'_>) -> Result<Typed, String> {
    let Held { node, name, form } = *held;
    if *form == JsonForm::None {
        return Err(format!("its field `{}` holds errors of `{name}`, which have no JSON", field.name));
    }
    let ident = format_ident!("{name}");
    let open = quote!(Open<#ident>);
    if field.ty == FieldType::Array {
        if member.asked.display {
            return Err(format!("its desc displays the field `{}`, which is an array of errors", field.name));
        }
        return Ok(Typed { ty: quote!(Vec<#open>), word: None, import: Some("Open") });
    }
    let by_itself = if *form == JsonForm::BareCode { FieldType::Any } else { FieldType::Object };
    if field.ty == FieldType::Any && by_itself != FieldType::Any {
        return Err(format!("its field `{}` holds errors of `{name}`, so it is an object: say so", field.name));
    }
    let word = (field.ty != by_itself).then(|| field.ty.as_str());
    let is_recursive = place.plan.holds(node, place.category);
    Ok(Typed { ty: if is_recursive { quote!(Box<#open>) } else { open }, word, import: Some("Open") })
}
