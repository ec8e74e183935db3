//! Texts in one or several languages: `"…"`, `"…", en = "…", zh-Hant = "…", "es-419" = "…"`.

use proc_macro2::Span;
use syn::{
    Ident, LitInt, LitStr, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};

/// A text in the primary language, and its translations.
pub(crate) struct TextAttr {
    pub(crate) primary: LitStr,
    pub(crate) translations: Vec<(Tag, LitStr)>,
}

/// A BCP 47 tag and where it stands.
#[derive(Clone)]
pub(crate) struct Tag {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Parse for TextAttr {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let primary: LitStr = input.parse()?;
        let mut translations: Vec<(Tag, LitStr)> = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let tag: Tag = input.parse()?;
            if translations.iter().any(|(other, _)| other.text == tag.text) {
                return Err(syn::Error::new(tag.span, format_args!("`{}` is given twice", tag.text)));
            }
            let no_text = |_| {
                let message = format!(
                    "`{}` has no text: a translation is `{} = \"…\"`, and a field is named in the text, as `{{field}}` or `{{0}}`",
                    tag.text, tag.text
                );
                syn::Error::new(tag.span, message)
            };
            input.parse::<Token![=]>().map_err(no_text)?;
            let text = input.parse().map_err(no_text)?;
            translations.push((tag, text));
        }
        Ok(Self { primary, translations })
    }
}

impl Parse for Tag {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let lit: LitStr = input.parse()?;
            return Self::checked(lit.value(), lit.span());
        }
        let first = input.call(Ident::parse_any).map_err(|error| {
            syn::Error::new(
                error.span(),
                "expected a language: `en = \"…\"`, `zh-Hant = \"…\"` or `\"es-419\" = \"…\"`",
            )
        })?;
        let mut text = first.to_string();
        while input.parse::<Option<Token![-]>>()?.is_some() {
            text.push('-');
            if input.peek(LitInt) {
                text.push_str(&input.parse::<LitInt>()?.to_string());
            } else {
                text.push_str(&input.call(Ident::parse_any)?.to_string());
            }
        }
        Self::checked(text, first.span())
    }
}

impl Tag {
    /// Refuses what can be no tag, by the form that BCP 47 gives them: subtags of up to eight letters and digits.
    fn checked(text: String, span: Span) -> syn::Result<Self> {
        let is_subtag =
            |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.chars().all(|char| char.is_ascii_alphanumeric());
        let language = text.split('-').next().unwrap_or_default();
        let is_language = language.len() >= 2 && language.chars().all(|char| char.is_ascii_alphabetic());
        if is_language && text.split('-').all(is_subtag) {
            return Ok(Self { text, span });
        }
        let message = format!("`{text}` is no BCP 47 language tag: `en`, `zh-Hant` and `\"es-419\"` are");
        Err(syn::Error::new(span, message))
    }
}
