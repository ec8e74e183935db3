//! Arguments: `key = …`, `key(…)` and bare keys, separated by commas.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    Ident, LitStr, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Parser},
    parse2,
    token::Paren,
};

use crate::diagnostics::Diagnostics;

/// The keys that a place takes, and what an argument there is called.
pub(crate) struct Keys {
    pub(crate) what: &'static str,
    pub(crate) names: &'static [&'static str],
}

impl Keys {
    /// Parses all arguments. `parse` takes what follows a key; an argument that it refuses does not keep the others
    /// from being read, so that nothing follows from the mistake.
    pub(crate) fn parse(
        &self,
        input: ParseStream<'_>,
        mut parse: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
    ) -> syn::Result<()> {
        let mut mistakes = Diagnostics::default();
        while !input.is_empty() {
            if mistakes.handle(self.parse_one(input, &mut parse)).is_none() {
                skip_argument(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        mistakes.into_result()
    }

    fn parse_one(
        &self,
        input: ParseStream<'_>,
        parse: &mut impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
    ) -> syn::Result<()> {
        let key = input.call(Ident::parse_any).map_err(|error| {
            let expected = format!("expected {}: {}", self.what, list(self.names));
            syn::Error::new(error.span(), expected)
        })?;
        parse(&key, input)?;
        if input.peek(Token![=]) {
            return Err(input.error(format_args!("`{key}` takes no value")));
        }
        if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected `,`")) }
    }

    /// The error at a key that is none of these, with the one that was probably meant.
    pub(crate) fn unknown(&self, key: &Ident) -> syn::Error {
        let near = did_you_mean(&key.to_string(), self.names);
        let (names, are) = (list(self.names), are(self.names));
        syn::Error::new(key.span(), format_args!("`{key}` is not {}: {names} {are}{near}", self.what))
    }
}

fn skip_argument(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The error at a second value for what may have one.
pub(crate) fn set<T>(slot: &mut Option<T>, value: T, key: &Ident) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new(key.span(), format_args!("`{key}` is given twice")));
    }
    *slot = Some(value);
    Ok(())
}

/// A value: what it is called, what one looks like, and how it is parsed.
pub(crate) struct Value<T> {
    pub(crate) what: &'static str,
    pub(crate) example: &'static str,
    pub(crate) parse: fn(ParseStream<'_>) -> syn::Result<T>,
}

/// `"text"`
pub(crate) const TEXT: Value<LitStr> = Value { what: "a text", example: "\"…\"", parse: |input| input.parse() };

impl<T> Value<T> {
    /// `= value`
    pub(crate) fn parse(&self, key: &Ident, input: ParseStream<'_>) -> syn::Result<T> {
        let usage = |span| {
            let Self { what, example, .. } = self;
            syn::Error::new(span, format_args!("`{key}` takes {what}: write `{key} = {example}`"))
        };
        let span = next_span(key, input);
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Err(usage(span));
        }
        let span = next_span(key, input);
        (self.parse)(input).map_err(|_| usage(span))
    }

    /// `= value`, into a slot. A value in quotes is an error, and is taken out of them, so that nothing follows.
    pub(crate) fn parse_bare(&self, key: &Ident, input: ParseStream<'_>, slot: &mut Option<T>) -> syn::Result<()> {
        if !(input.peek(Token![=]) && input.peek2(LitStr)) {
            return set(slot, self.parse(key, input)?, key);
        }
        let text = TEXT.parse(key, input)?;
        let value = text.value();
        *slot = text.parse_with(self.parse).ok();
        let remedy = if slot.is_some() { &*value } else { self.example };
        let message = format!("`{key}` takes {} without quotes: write `{key} = {remedy}`", self.what);
        Err(syn::Error::new(text.span(), message))
    }
}

impl<T> Value<T> {
    /// The value of these tokens, in quotes or not.
    pub(crate) fn read(&self, tokens: TokenStream) -> Option<T> {
        match parse2::<LitStr>(tokens.clone()) {
            Ok(text) => text.parse_with(self.parse).ok(),
            Err(_) => self.parse.parse2(tokens).ok(),
        }
    }
}

/// Where the next token stands; the key, where there is none.
fn next_span(key: &Ident, input: ParseStream<'_>) -> Span {
    if input.is_empty() { key.span() } else { input.span() }
}

/// `(…)`, all of it.
pub(crate) fn parse_group<T>(
    key: &Ident,
    input: ParseStream<'_>,
    example: &str,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    if !input.peek(Paren) {
        return Err(syn::Error::new(next_span(key, input), format_args!("`{key}` takes a list: write `{example}`")));
    }
    let content;
    parenthesized!(content in input);
    let parsed = parse(&content)?;
    if content.is_empty() {
        Ok(parsed)
    } else {
        Err(content.error(format_args!("unexpected token: write `{example}`")))
    }
}

/// Words as a list in a message.
pub(crate) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

pub(crate) const fn are(words: &[&str]) -> &'static str {
    if words.len() == 1 { "is" } else { "are" }
}

/// The end of a message that says which of the known words was probably meant, if one is near.
pub(crate) fn did_you_mean(word: &str, known: &[&str]) -> String {
    let near = known.iter().find(|known| is_near(word, known));
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// Whether one letter too many, too few or wrong, or two swapped, make the difference.
fn is_near(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let same = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    let (left, right) = (&left[same..], &right[same..]);
    let tail = |skip_left: usize, skip_right: usize| matches!((left.get(skip_left..), right.get(skip_right..)), (Some(left), Some(right)) if left == right);
    let swapped = matches!((left, right), ([a, b, left @ ..], [c, d, right @ ..]) if a == d && b == c && left == right);
    tail(1, 0) || tail(0, 1) || tail(1, 1) || swapped
}
