//! The arguments on the enum that say what its entries keep to.

use syn::{
    Ident, Lit, LitBool, LitInt, LitStr, Token, Type,
    parse::{Parse, ParseStream},
    token::Paren,
};

use super::{
    keys::{Keys, parse_group, set},
    text::Tag,
};
use crate::{
    code::{CodeLit, CodeValue},
    types::last_segment,
};

/// The arguments as written.
#[derive(Default)]
pub(crate) struct Contract {
    pub(crate) languages: Vec<Tag>,
    pub(crate) require: Option<Require>,
    pub(crate) range: Option<Range>,
    pub(crate) reserved: Vec<Reserved>,
    pub(crate) meta: Vec<MetaArg>,
}

/// `require(desc("zh", "en"), help, doc)`: the texts that may not be missing, with their languages. Without languages
/// the primary one is meant.
#[derive(Default)]
pub(crate) struct Require {
    pub(crate) desc: Option<Vec<Tag>>,
    pub(crate) help: Option<Vec<Tag>>,
    pub(crate) doc: Option<()>,
}

/// `61000..=61999`
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) first: i64,
    pub(crate) last: i64,
}

/// An item of `reserved(20115, "OldName", 300..=310)`.
pub(crate) enum Reserved {
    /// An integer code.
    Code(i64),
    /// A string code, or a name.
    Text(String),
    /// Integer codes.
    Range(Range),
}

/// An item of `meta(http: u16 = 500)`.
pub(crate) struct MetaArg {
    pub(crate) name: Ident,
    pub(crate) ty: MetaType,
    pub(crate) default: MetaLit,
}

/// The type of a declared fact.
pub(crate) enum MetaType {
    /// An integer type, and its name.
    Int(Box<Type>, String),
    /// `bool`
    Bool,
    /// `&str`
    Str,
}

/// The value of a fact, and where it stands.
#[derive(Clone)]
pub(crate) struct MetaLit {
    pub(crate) value: MetaValue,
    pub(crate) span: proc_macro2::Span,
}

/// The value of a fact.
#[derive(Clone)]
pub(crate) enum MetaValue {
    Int(i64),
    Bool(bool),
    Str(String),
}

impl Contract {
    /// `languages("zh", "en")`
    pub(crate) fn parse_languages(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let tags = parse_group(key, input, "languages(\"zh\", \"en\")", parse_tags)?;
        for tag in tags {
            if self.languages.iter().any(|known| known.text == tag.text) {
                return Err(syn::Error::new(tag.span, format_args!("`{}` is given twice", tag.text)));
            }
            self.languages.push(tag);
        }
        Ok(())
    }

    /// `require(…)`
    pub(crate) fn parse_require(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let require = parse_group(key, input, "require(desc(\"zh\", \"en\"), help, doc)", Require::parse)?;
        set(&mut self.require, require, key)
    }

    /// `reserved(…)`
    pub(crate) fn parse_reserved(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let items = |input: ParseStream<'_>| input.parse_terminated(Reserved::parse, Token![,]);
        self.reserved.extend(parse_group(key, input, "reserved(20115, \"OldName\", 300..=310)", items)?);
        Ok(())
    }

    /// `meta(…)`
    pub(crate) fn parse_meta(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let facts = |input: ParseStream<'_>| input.parse_terminated(MetaArg::parse, Token![,]);
        for fact in parse_group(key, input, "meta(http: u16 = 500, retryable: bool = false)", facts)? {
            if self.meta.iter().any(|known| known.name == fact.name) {
                return Err(syn::Error::new(fact.name.span(), format_args!("`{}` is given twice", fact.name)));
            }
            self.meta.push(fact);
        }
        Ok(())
    }
}

fn parse_tags(input: ParseStream<'_>) -> syn::Result<Vec<Tag>> {
    Ok(input.parse_terminated(Tag::parse, Token![,])?.into_iter().collect())
}

impl Parse for Require {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const KEYS: Keys = Keys { what: "a text that can be required", names: &["desc", "help", "doc"] };
        let mut require = Self::default();
        KEYS.parse(input, |key, input| {
            let languages = |input: ParseStream<'_>| {
                if input.peek(Paren) {
                    parse_group(key, input, "desc(\"zh\", \"en\")", parse_tags)
                } else {
                    Ok(Vec::new())
                }
            };
            match &*key.to_string() {
                "desc" => set(&mut require.desc, languages(input)?, key),
                "help" => set(&mut require.help, languages(input)?, key),
                "doc" => set(&mut require.doc, (), key),
                _ => Err(KEYS.unknown(key)),
            }
        })?;
        Ok(require)
    }
}

impl Parse for Range {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "expected a range of integer codes: `61000..=61999`";
        let first: CodeLit = input.parse()?;
        if input.parse::<Option<Token![..=]>>()?.is_none() {
            return Err(syn::Error::new(first.span, EXPECTED));
        }
        let last: CodeLit = input.parse()?;
        match (first.value, last.value) {
            (CodeValue::Int(from), CodeValue::Int(to)) if from <= to => Ok(Self { first: from, last: to }),
            (CodeValue::Int(_), CodeValue::Int(_)) => Err(syn::Error::new(first.span, "no code is in this range")),
            _ => Err(syn::Error::new(first.span, EXPECTED)),
        }
    }
}

impl Range {
    pub(crate) const fn contains(self, code: i64) -> bool {
        self.first <= code && code <= self.last
    }
}

impl Parse for Reserved {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        ahead.parse::<CodeLit>()?;
        if ahead.peek(Token![..=]) {
            return input.parse().map(Self::Range);
        }
        let code: CodeLit = input.parse()?;
        Ok(match code.value {
            CodeValue::Int(code) => Self::Code(code),
            CodeValue::Str(text) => Self::Text(text),
        })
    }
}

impl Parse for MetaArg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "a fact has a type and a default: write `http: u16 = 500`";
        let expected = |error: syn::Error| syn::Error::new(error.span(), EXPECTED);
        let name: Ident = input.parse().map_err(expected)?;
        input.parse::<Token![:]>().map_err(|_| syn::Error::new(name.span(), EXPECTED))?;
        let ty = MetaType::new(&input.parse()?, &name)?;
        input.parse::<Token![=]>().map_err(|_| syn::Error::new(name.span(), EXPECTED))?;
        let default: MetaLit = input.parse()?;
        ty.check(&name, &default)?;
        Ok(Self { name, ty, default })
    }
}

impl MetaArg {
    /// As one writes it: `http: u16 = 500`.
    pub(crate) fn as_declared(&self) -> String {
        let ty = match &self.ty {
            MetaType::Int(_, word) => word,
            MetaType::Bool => "bool",
            MetaType::Str => "&str",
        };
        let name = &self.name;
        match &self.default.value {
            MetaValue::Int(default) => format!("{name}: {ty} = {default}"),
            MetaValue::Bool(default) => format!("{name}: {ty} = {default}"),
            MetaValue::Str(default) => format!("{name}: {ty} = {default:?}"),
        }
    }

    /// Whether its accessor would be a second method of the name.
    pub(crate) fn is_generated(&self) -> bool {
        const GENERATED: [&str; 15] = [
            "entry",
            "code",
            "name",
            "desc",
            "localized",
            "kind",
            "entries_with_code",
            "entry_named",
            "find",
            "to_json",
            "to_json_in",
            "from_json",
            "identify",
            "from_code",
            "from_name",
        ];
        GENERATED.iter().any(|method| self.name == method)
    }
}

impl MetaType {
    const INTS: [(&'static str, i64, i64); 7] = [
        ("i8", i8::MIN as i64, i8::MAX as i64),
        ("i16", i16::MIN as i64, i16::MAX as i64),
        ("i32", i32::MIN as i64, i32::MAX as i64),
        ("i64", i64::MIN, i64::MAX),
        ("u8", 0, u8::MAX as i64),
        ("u16", 0, u16::MAX as i64),
        ("u32", 0, u32::MAX as i64),
    ];

    fn new(ty: &Type, name: &Ident) -> syn::Result<Self> {
        let inner = if let Type::Reference(reference) = ty { &reference.elem } else { ty };
        let word = last_segment(inner).map(|segment| segment.ident.to_string()).unwrap_or_default();
        match (ty, &*word) {
            (Type::Reference(_), "str") => Ok(Self::Str),
            (Type::Path(_), "bool") => Ok(Self::Bool),
            (Type::Path(_), int) if Self::INTS.iter().any(|(known, ..)| *known == int) => {
                Ok(Self::Int(Box::new(ty.clone()), word))
            }
            _ => {
                let message = format!("`{name}` can be a `bool`, a `&str`, an `i8` to `i64` or a `u8` to `u32`");
                Err(syn::Error::new(name.span(), message))
            }
        }
    }

    /// The smallest and the largest value; (0, 0) of what is no integer.
    pub(crate) fn limits(&self) -> (i64, i64) {
        let Self::Int(_, word) = self else { return (0, 0) };
        let limits = Self::INTS.iter().find(|(known, ..)| known == word);
        limits.map_or((0, 0), |(_, min, max)| (*min, *max))
    }

    /// Refuses a value of another type.
    pub(crate) fn check(&self, name: &Ident, lit: &MetaLit) -> syn::Result<()> {
        let (fits, word) = match self {
            Self::Int(_, word) => {
                let (min, max) = self.limits();
                (matches!(lit.value, MetaValue::Int(value) if (min..=max).contains(&value)), &**word)
            }
            Self::Bool => (matches!(lit.value, MetaValue::Bool(_)), "bool"),
            Self::Str => (matches!(lit.value, MetaValue::Str(_)), "&str"),
        };
        if fits { Ok(()) } else { Err(syn::Error::new(lit.span, format_args!("`{name}` is declared as `{word}`"))) }
    }
}

impl Parse for MetaLit {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "a fact is an integer, `true`, `false` or a string";
        if input.peek(LitBool) {
            let lit: LitBool = input.parse()?;
            return Ok(Self { value: MetaValue::Bool(lit.value), span: lit.span });
        }
        if input.peek(LitStr) {
            let lit: LitStr = input.parse()?;
            return Ok(Self { value: MetaValue::Str(lit.value()), span: lit.span() });
        }
        if !(input.peek(Token![-]) || input.peek(LitInt)) {
            let span = input.parse::<Lit>().map_or_else(|error| error.span(), |lit| lit.span());
            return Err(syn::Error::new(span, EXPECTED));
        }
        match input.parse()? {
            CodeLit { value: CodeValue::Int(value), span } => Ok(Self { value: MetaValue::Int(value), span }),
            CodeLit { span, .. } => Err(syn::Error::new(span, EXPECTED)),
        }
    }
}
