//! Descs: format strings over an entry's fields.
//!
//! A template is rewritten so that every placeholder is positional: `{reason:>width$}` becomes `{0:>1$}` with `reason`
//! and `width` as arguments. Nothing in it can then capture a variable of the caller, and raw identifiers need no care.

use std::{iter::Peekable, str::CharIndices};

/// What a desc is at run time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Template {
    /// Text without placeholders, braces resolved.
    Plain(String),
    /// A format string and the arguments its placeholders count.
    Formatted { literal: String, args: Vec<Arg> },
}

/// An argument of a format string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arg {
    /// The field as the template names it: an identifier, or an index.
    pub(crate) field: String,
    pub(crate) kind: ArgKind,
}

/// What the format string does with the argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ArgKind {
    /// Formats it with this trait of `core::fmt`.
    Trait(&'static str),
    /// Takes it as a width or precision.
    Count,
}

/// Parses a desc. The error says what is wrong and what to write instead.
pub(crate) fn parse(desc: &str) -> Result<Template, String> {
    let mut parser = Parser { chars: desc.char_indices().peekable(), desc, literal: String::new(), args: Vec::new() };
    let mut plain = String::new();
    while let Some((_, char)) = parser.chars.next() {
        match char {
            '{' | '}' if parser.eat(char) => {
                plain.push(char);
                parser.literal.extend([char, char]);
            }
            '{' => parser.parse_placeholder()?,
            '}' => return Err("a `}` without a `{`: write `}}` for a literal brace".into()),
            _ => {
                plain.push(char);
                parser.literal.push(char);
            }
        }
    }
    Ok(if parser.args.is_empty() {
        Template::Plain(plain)
    } else {
        Template::Formatted { literal: parser.literal, args: parser.args }
    })
}

struct Parser<'d> {
    chars: Peekable<CharIndices<'d>>,
    desc: &'d str,
    literal: String,
    args: Vec<Arg>,
}

impl Parser<'_> {
    fn eat(&mut self, char: char) -> bool {
        self.chars.next_if(|(_, next)| *next == char).is_some()
    }

    fn eat_while(&mut self, accept: impl Fn(char) -> bool) -> &str {
        let start = self.chars.peek().map_or(self.desc.len(), |(at, _)| *at);
        while self.chars.next_if(|(_, next)| accept(*next)).is_some() {}
        let end = self.chars.peek().map_or(self.desc.len(), |(at, _)| *at);
        self.desc.get(start..end).unwrap_or_default()
    }

    /// `{field}`, `{0:?}`, `{field:>10}`: what stands behind the opening brace.
    fn parse_placeholder(&mut self) -> Result<(), String> {
        self.eat_while(char::is_whitespace);
        let field = self.parse_field();
        self.eat_while(char::is_whitespace);
        let spec = if self.eat(':') { self.parse_spec()? } else { Spec::default() };
        self.eat_while(char::is_whitespace);
        if !self.eat('}') {
            return Err(match self.chars.peek() {
                Some((_, char)) => format!(
                    "`{char}` can't stand in a placeholder: write `{{field}}` or `{{field:?}}`, and `{{{{` for a literal brace"
                ),
                None => "a `{` without a `}`: write `{{` for a literal brace".into(),
            });
        }
        let Some(field) = field else {
            return Err("`{}` does not say which field: write `{0}` or `{field}`, and `{{}}` for literal braces".into());
        };
        let value = self.arg(field, ArgKind::Trait(spec.trait_name));
        let Spec { before, width, precision, after, .. } = spec;
        let width = width.map(|width| self.count(width)).unwrap_or_default();
        let precision = precision.map(|precision| format!(".{}", self.count(precision))).unwrap_or_default();
        let spec = format!("{before}{width}{precision}{after}");
        self.literal.push('{');
        self.literal.push_str(&value.to_string());
        if !spec.is_empty() {
            self.literal.push(':');
            self.literal.push_str(&spec);
        }
        self.literal.push('}');
        Ok(())
    }

    /// A field's identifier, raw or not, or its index.
    fn parse_field(&mut self) -> Option<String> {
        let field = self.eat_while(|char| char.is_alphanumeric() || char == '_' || char == '#');
        let field = field.strip_prefix("r#").unwrap_or(field);
        (!field.is_empty()).then(|| field.to_owned())
    }

    /// `[[fill]align][sign]['#']['0'][width]['.' precision][type]`
    fn parse_spec(&mut self) -> Result<Spec, String> {
        let mut spec = Spec { before: self.parse_flags(), ..Spec::default() };
        spec.width = self.parse_count();
        if self.eat('.') {
            let precision = self.parse_count();
            spec.precision = Some(precision.ok_or("`.` needs a precision: write `{field:.3}` or `{field:.digits$}`")?);
        }
        let ty = self.eat_while(|char| char.is_alphanumeric() || char == '?');
        let Some((_, name)) = TRAITS.iter().find(|(known, _)| *known == ty) else {
            return Err(format!("`{ty}` is no format: `?`, `x?`, `X?`, `x`, `X`, `o`, `b`, `e`, `E` and `p` are"));
        };
        (spec.after, spec.trait_name) = (ty.to_owned(), name);
        Ok(spec)
    }

    fn parse_flags(&mut self) -> String {
        let is_align = |char: char| matches!(char, '<' | '^' | '>');
        let mut flags = String::new();
        let mut ahead = self.chars.clone().map(|(_, char)| char);
        let (first, second) = (ahead.next(), ahead.next());
        let aligned = if second.is_some_and(is_align) { 2 } else { usize::from(first.is_some_and(is_align)) };
        flags.extend(self.chars.by_ref().take(aligned).map(|(_, char)| char));
        for flag in ['+', '-', '#', '0'] {
            // In `0$` the zero is an argument.
            let is_count = flag == '0' && self.chars.clone().nth(1).is_some_and(|(_, char)| char == '$');
            if !is_count && self.eat(flag) {
                flags.push(flag);
            }
        }
        flags
    }

    /// A number, or a field whose value is the number: `10`, `width$`, `0$`.
    fn parse_count(&mut self) -> Option<Count> {
        let before = self.chars.clone();
        let text = self.eat_while(|char| char.is_alphanumeric() || char == '_').to_owned();
        if !text.is_empty() && self.eat('$') {
            return Some(Count::Field(text));
        }
        self.chars = before;
        let digits = self.eat_while(|char| char.is_ascii_digit());
        (!digits.is_empty()).then(|| Count::Number(digits.to_owned()))
    }

    fn count(&mut self, count: Count) -> String {
        match count {
            Count::Number(digits) => digits,
            Count::Field(field) => format!("{}$", self.arg(field, ArgKind::Count)),
        }
    }

    /// The index of an argument, which is added at its first use.
    fn arg(&mut self, field: String, kind: ArgKind) -> usize {
        let arg = Arg { field, kind };
        self.args.iter().position(|known| *known == arg).unwrap_or_else(|| {
            self.args.push(arg);
            self.args.len() - 1
        })
    }
}

const TRAITS: [(&str, &str); 11] = [
    ("", "Display"),
    ("?", "Debug"),
    ("x?", "Debug"),
    ("X?", "Debug"),
    ("x", "LowerHex"),
    ("X", "UpperHex"),
    ("o", "Octal"),
    ("b", "Binary"),
    ("e", "LowerExp"),
    ("E", "UpperExp"),
    ("p", "Pointer"),
];

struct Spec {
    before: String,
    width: Option<Count>,
    precision: Option<Count>,
    after: String,
    trait_name: &'static str,
}

impl Default for Spec {
    fn default() -> Self {
        Self { before: String::new(), width: None, precision: None, after: String::new(), trait_name: "Display" }
    }
}

enum Count {
    Number(String),
    Field(String),
}
