//! What the syntax of a field's type tells.

use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

use crate::tokens::any_name;

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
        match ungroup(ty) {
            Type::Reference(reference) => return Self::of(&reference.elem),
            Type::Array(_) | Type::Slice(_) | Type::Tuple(_) => return Some(Self::Array),
            _ => {}
        }
        for wrapper in ["Option", "Box", "Arc", "Rc", "Cow"] {
            if let Some(inner) = argument_of(ty, wrapper) {
                return Self::of(inner);
            }
        }
        match &*last_segment(ty)?.ident.to_string() {
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize"
            | "f32" | "f64" | "JsonNumber" => Some(Self::Number),
            "str" | "String" | "char" => Some(Self::String),
            "bool" => Some(Self::Boolean),
            "Vec" | "VecDeque" | "HashSet" | "BTreeSet" => Some(Self::Array),
            "HashMap" | "BTreeMap" => Some(Self::Object),
            _ => None,
        }
    }
}

/// The type without parentheses, and without the invisible ones around a `$ty:ty` of `macro_rules!`.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        _ => ty,
    }
}

/// The last segment of a path type: `Option<T>` of `std::option::Option<T>`.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungroup(ty) {
        Type::Path(path) => path.path.segments.last(),
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
    mentions(ty, |name| params.iter().any(|param| param == name))
}

/// Whether a type names a parameter or a lifetime of the enum, so that it can't stand in a static.
pub(crate) fn mentions_generics(ty: &Type, generics: &Generics) -> bool {
    let lifetimes: Vec<String> = generics.lifetimes().map(|param| param.lifetime.to_string()).collect();
    mentions_params(ty, generics) || mentions(ty, |name| lifetimes.iter().any(|lifetime| lifetime == name))
}

/// Whether the test holds for an identifier, or a lifetime with its quote, in a type.
pub(crate) fn mentions(ty: &Type, test: impl Fn(&str) -> bool) -> bool {
    any_name(ty.to_token_stream(), &test)
}

/// Whether a value of the type borrows, so that no reader can make one: a reference, or a lifetime argument of
/// anything but `Cow`.
pub(crate) fn borrows(ty: &Type) -> bool {
    match ungroup(ty) {
        Type::Reference(_) => true,
        Type::Array(array) => borrows(&array.elem),
        Type::Slice(slice) => borrows(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(borrows),
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
