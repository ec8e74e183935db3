//! Enums as text.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use proc_macro2::TokenStream;

use super::literal::keep_literals;

/// An enum: its tokens with an empty `#[error_catalog]`, and the arguments that belong there, which would lose their
/// spaces among tokens.
pub(super) struct Item {
    pub(super) arguments: Vec<String>,
    pub(super) tokens: TokenStream,
    /// What it names of this crate.
    pub(super) imports: BTreeSet<&'static str>,
}

const WIDTH: usize = 100;

impl Item {
    /// The text of the enum, with a newline at the end; the error of `syn` where the tokens are no item.
    pub(super) fn text(self) -> syn::Result<String> {
        let mut file: syn::File = syn::parse2(self.tokens)?;
        keep_literals(&mut file);
        let source = prettyplease::unparse(&file);
        let attribute = attribute(&self.arguments);
        let mut text = String::new();
        let mut lines = source.lines().peekable();
        while let Some(line) = lines.next() {
            // No text holds a newline, and comments begin with slashes: this is the attribute.
            text.push_str(if line == "#[error_catalog]" { &attribute } else { line });
            text.push('\n');
            let is_last = lines.peek().is_none_or(|next| *next == "}");
            if ends_variant(line) && !is_last {
                text.push('\n');
            }
        }
        Ok(text)
    }
}

/// Whether the line is the last one of a variant: neither a comment nor an attribute, and not deeper inside.
fn ends_variant(line: &str) -> bool {
    let inner = line.strip_prefix("    ").unwrap_or_default();
    line.ends_with(',') && !inner.is_empty() && !inner.starts_with([' ', '/', '#'])
}

fn attribute(arguments: &[String]) -> String {
    let inline = format!("#[error_catalog({})]", arguments.join(", "));
    if arguments.is_empty() {
        "#[error_catalog]".into()
    } else if inline.chars().count() <= WIDTH {
        inline
    } else {
        format!("#[error_catalog(\n    {}\n)]", arguments.join(",\n    "))
    }
}
