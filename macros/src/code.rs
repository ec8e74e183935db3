//! Codes as they are written in attributes.

use std::fmt;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Lit, Token,
    parse::{Parse, ParseStream},
};

/// The value of a code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum CodeValue {
    Int(i64),
    Str(String),
}

impl fmt::Display for CodeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(code) => code.fmt(f),
            Self::Str(code) => write!(f, "{code:?}"),
        }
    }
}

impl ToTokens for CodeValue {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Int(code) => {
                let code = Literal::i64_unsuffixed(*code);
                quote!(__ec::Code::Int(#code))
            }
            Self::Str(code) => quote!(__ec::Code::Str(#code)),
        });
    }
}

/// A code and where it stands: `20111`, `-32600`, `0x8007_0005`, `"42P01"`.
#[derive(Clone)]
pub(crate) struct CodeLit {
    pub(crate) value: CodeValue,
    pub(crate) span: Span,
}

impl Parse for CodeLit {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "a code is an integer or string literal: `#[code(20111)]`, `#[code(\"42P01\")]`";
        let minus: Option<Token![-]> = input.parse()?;
        let lit = input.parse::<Lit>().map_err(|error| syn::Error::new(error.span(), EXPECTED))?;
        let span = lit.span();
        let value = match lit {
            Lit::Int(lit) => {
                const SUFFIXES: [&str; 13] =
                    ["", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
                if !SUFFIXES.contains(&lit.suffix()) {
                    return Err(syn::Error::new(span, EXPECTED));
                }
                let sign = if minus.is_some() { "-" } else { "" };
                let code = format!("{sign}{}", lit.base10_digits()).parse();
                CodeValue::Int(code.map_err(|_| {
                    let message = format!(
                        "the code {sign}{lit} is beyond `i64`: codes are integers from {} to {}, or strings",
                        i64::MIN,
                        i64::MAX
                    );
                    syn::Error::new(span, message)
                })?)
            }
            Lit::Str(lit) if minus.is_none() => {
                if lit.value().is_empty() {
                    return Err(syn::Error::new(span, "a string code may not be empty"));
                }
                CodeValue::Str(lit.value())
            }
            _ => return Err(syn::Error::new(span, EXPECTED)),
        };
        let span = minus.and_then(|minus| minus.span.join(span)).unwrap_or(span);
        Ok(Self { value, span })
    }
}
