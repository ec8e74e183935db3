//! Texts as literals and doc comments.

use alloc::{boxed::Box, format, string::String, vec::Vec};

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Attribute, Expr, ExprGroup, ExprLit, File, Item, Lit, Meta, MetaNameValue, token::Group};

/// Characters that Rust escapes in `Debug`, but that are as plain as any letter in a string literal.
const PLAIN: [char; 3] = ['\'', '\u{a0}', '\u{3000}'];

/// Accents and the like, which an editor may join with the letter before.
const fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

/// The text as a string literal: quotes, backslashes, and whatever is invisible or turns text around are escaped.
pub(super) fn literal(text: &str) -> Literal {
    let mut source = String::from("\"");
    // At the start of a part, `escape_debug` escapes a mark.
    for part in text.split_inclusive(|char| PLAIN.contains(&char) || is_mark(char)) {
        let plain = part.strip_suffix(is_mark).unwrap_or(part);
        let escaped = plain.strip_suffix(PLAIN).unwrap_or(plain);
        source.extend(escaped.escape_debug());
        source.push_str(plain.get(escaped.len()..).unwrap_or_default());
        source.extend(part.get(plain.len()..).unwrap_or_default().escape_debug());
    }
    source.push('"');
    source.parse().unwrap_or_else(|_| Literal::string(text))
}

/// The text as the literal that stands in source.
pub(super) fn quoted(text: &str) -> String {
    format!("{}", literal(text))
}

/// The text as doc comments, one for each line. Blank lines at both ends, which a catalog does not keep, are left out.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let end = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    lines.get(first..end).unwrap_or_default().iter().map(|line| doc_line(line)).collect()
}

fn doc_line(line: &str) -> TokenStream {
    if line.is_empty() {
        return quote!(#[doc = ""]);
    }
    let text = literal(&format!(" {line}"));
    quote!(#[doc = #text])
}

/// Has doc comments that no comment can hold printed as attributes: their literals are what prettyplease looks for, and
/// in a group of no delimiters it does not find them.
pub(super) fn keep_literals(file: &mut File) {
    let enums = file.items.iter_mut().filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
    for item in enums {
        item.attrs.iter_mut().for_each(keep_literal);
        for variant in &mut item.variants {
            let fields = variant.fields.iter_mut().flat_map(|field| &mut field.attrs);
            variant.attrs.iter_mut().chain(fields).for_each(keep_literal);
        }
    }
}

fn keep_literal(attribute: &mut Attribute) {
    let Meta::NameValue(MetaNameValue { path, value, .. }) = &mut attribute.meta else { return };
    if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &value
        && path.is_ident("doc")
        && !text.value().chars().all(is_plain)
    {
        let expr = Box::new(value.clone());
        *value = Expr::Group(ExprGroup { attrs: Vec::new(), group_token: Group::default(), expr });
    }
}

/// Whether a comment may hold the character: rustc refuses some, and others nobody would see.
fn is_plain(char: char) -> bool {
    let is_syntax = matches!(char, '"' | '\\' | '\t');
    // Behind a letter, marks that combine with it are themselves.
    let is_itself = || {
        let pair = String::from_iter(['a', char]);
        pair.escape_debug().eq(pair.chars())
    };
    is_syntax || PLAIN.contains(&char) || !is_mark(char) && is_itself()
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn literals_are_readable_and_mean_the_text() {
        for (text, source) in [
            ("it's \"so\" \\", r#""it's \"so\" \\""#),
            ("a\r\n\tb\0", r#""a\r\n\tb\0""#),
            ("加入房间失败\u{3000}é \u{e01}\u{e31}", "\"加入房间失败\u{3000}é \u{e01}\u{e31}\""),
            ("e\u{301}\u{302}x", r#""e\u{301}\u{302}x""#),
            ("\u{202e}\u{feff}\u{200d}\u{2066}", r#""\u{202e}\u{feff}\u{200d}\u{2066}""#),
        ] {
            assert_eq!(quoted(text), source);
            assert_eq!(syn::parse_str::<syn::LitStr>(source).unwrap().value(), text);
        }
    }

    #[test]
    fn docs_are_a_comment_a_line() {
        assert_eq!(
            doc("\r\na  \n\n */ b\n").to_string(),
            quote!(#[doc = " a"] #[doc = ""] #[doc = "  */ b"]).to_string()
        );
        assert_eq!(doc(" \n").to_string(), "");
    }
}
