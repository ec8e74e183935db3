//! What the syntax of a field's type tells.

use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

/// What a field's value is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonType {
    Number,
    String,
    Boolean,
    Array,
    Object,
}

impl JsonType {
    /// The words that `#[json(type = "…")]` takes.
    pub(crate) const WORDS: [(&str, Self); 5] = [
        ("number", Self::Number),
        ("string", Self::String),
        ("boolean", Self::Boolean),
        ("array", Self::Array),
        ("object", Self::Object),
    ];

    /// What the syntax of a type tells, looking through `Option`, references and smart pointers.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        match ty {
            Type::Reference(reference) => return Self::of(&reference.elem),
            Type::Array(_) | Type::Slice(_) | Type::Tuple(_) => return Some(Self::Array),
            Type::Paren(paren) => return Self::of(&paren.elem),
            Type::Group(group) => return Self::of(&group.elem),
            _ => {}
        }
        for wrapper in ["Option", "Box", "Arc", "Rc", "Cow"] {
            if let Some(inner) = argument_of(ty, wrapper) {
                return Self::of(inner);
            }
        }
        match &*last_segment(ty)?.ident.to_string() {
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize"
            | "f32" | "f64" => Some(Self::Number),
            "str" | "String" | "char" => Some(Self::String),
            "bool" => Some(Self::Boolean),
            "Vec" | "VecDeque" | "HashSet" | "BTreeSet" => Some(Self::Array),
            "HashMap" | "BTreeMap" => Some(Self::Object),
            _ => None,
        }
    }
}

/// The last segment of a path type: `Option<T>` of `std::option::Option<T>`.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

/// The `T` of `Wrapper<T>`.
pub(crate) fn argument_of<'t>(ty: &'t Type, wrapper: &str) -> Option<&'t Type> {
    let segment = last_segment(ty)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    if segment.ident != wrapper {
        return None;
    }
    arguments.args.iter().rev().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether a type names a type or const parameter.
pub(crate) fn mentions_params(ty: &Type, generics: &Generics) -> bool {
    let params: Vec<String> = (generics.type_params().map(|param| param.ident.to_string()))
        .chain(generics.const_params().map(|param| param.ident.to_string()))
        .collect();
    !params.is_empty() && any_ident(ty.to_token_stream(), &|ident| params.contains(&ident.to_string()))
}

/// Whether a value of the type borrows, so that no reader can make one: a reference, or a lifetime argument of
/// anything but `Cow`.
pub(crate) fn borrows(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) => true,
        Type::Array(array) => borrows(&array.elem),
        Type::Slice(slice) => borrows(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(borrows),
        Type::Paren(paren) => borrows(&paren.elem),
        Type::Group(group) => borrows(&group.elem),
        Type::Path(path) => path.path.segments.iter().any(|segment| {
            let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
            arguments.args.iter().any(|argument| match argument {
                GenericArgument::Lifetime(lifetime) => segment.ident != "Cow" && lifetime.ident != "static",
                GenericArgument::Type(ty) => borrows(ty),
                _ => false,
            })
        }),
        _ => false,
    }
}

fn any_ident(tokens: proc_macro2::TokenStream, test: &impl Fn(&proc_macro2::Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => test(&ident),
        proc_macro2::TokenTree::Group(group) => any_ident(group.stream(), test),
        _ => false,
    })
}
