//! The body of an enum.

use alloc::{format, string::String, vec::Vec};

use super::{
    comment::{about, combined, is_aligned, points_back},
    directives::Piece,
    expression::evaluate,
    lex::{Kind, Token},
    literal,
    parse::{Constant, Parser},
};
use crate::{CodeBuf, document::Deprecation};

/// Reads the constants of an enum up to the brace that closes it.
pub(super) struct Enumerators<'a, 'p, 't> {
    parser: &'a mut Parser<'p, 't>,
    /// The enum that its constants are scoped by.
    scope: Option<&'t str>,
    constants: Vec<Constant<'t>>,
    /// The comments behind each of them.
    behind: Vec<Vec<Token<'t>>>,
    /// The comments on the line of the brace, which are about the enum.
    heading: Vec<Token<'t>>,
    /// The comments since the last constant.
    before: Vec<Token<'t>>,
    current: Current<'t>,
    /// The value of the next constant without one of its own, or why it has none that can be told.
    next: Result<i64, String>,
    last: Last<'t>,
}

/// The constant that is being read.
#[derive(Debug, Default)]
struct Current<'t> {
    tokens: Vec<Token<'t>>,
    /// The place of the equals sign.
    equals: Option<usize>,
    depth: usize,
    before: Vec<Token<'t>>,
    behind: Vec<Token<'t>>,
}

/// What was read last.
#[derive(Debug)]
struct Last<'t> {
    line: usize,
    item: Item,
    /// The last comment behind it.
    comment: Option<Token<'t>>,
}

#[derive(Debug)]
enum Item {
    /// The brace that opens the body.
    Brace,
    /// The constant at that place.
    Constant(usize),
    /// A constant that was left out.
    LeftOut,
}

impl<'a, 'p, 't> Enumerators<'a, 'p, 't> {
    pub(super) fn new(parser: &'a mut Parser<'p, 't>, scope: Option<&'t str>, brace_line: usize) -> Self {
        Self {
            parser,
            scope,
            constants: Vec::new(),
            behind: Vec::new(),
            heading: Vec::new(),
            before: Vec::new(),
            current: Current::default(),
            next: Ok(0),
            last: Last { line: brace_line, item: Item::Brace, comment: None },
        }
    }

    /// The constants, and the comments about the enum.
    pub(super) fn read(mut self) -> (Vec<Constant<'t>>, Vec<Token<'t>>) {
        while let Some(piece) = self.parser.next() {
            match piece {
                Piece::Comment(comment) => self.comment(*comment),
                Piece::Macro(defined) => {
                    let before = core::mem::take(&mut self.before);
                    self.parser.define(defined, &before);
                }
                Piece::Token(token) if self.current.depth == 0 && token.is("}") => break,
                Piece::Token(token) => self.token(*token),
            }
        }
        self.finish(None);
        for (constant, behind) in self.constants.iter_mut().zip(self.behind) {
            constant.comments = combined(core::mem::take(&mut constant.comments), behind);
        }
        (self.constants, self.heading)
    }

    fn token(&mut self, token: Token<'t>) {
        let current = &mut self.current;
        if current.depth == 0 && (token.is(",") || token.is(";")) {
            return self.finish(Some(token.line));
        }
        if current.tokens.is_empty() {
            current.before = core::mem::take(&mut self.before);
        }
        match token.text {
            "(" | "[" | "{" => current.depth += 1,
            ")" | "]" | "}" => current.depth = current.depth.saturating_sub(1),
            "=" if current.depth == 0 && current.equals.is_none() => current.equals = Some(current.tokens.len()),
            _ => {}
        }
        current.tokens.push(token);
        let is_call = current.depth == 0 && token.is(")") && current.tokens.get(1).is_some_and(|next| next.is("("));
        if is_call {
            self.finish(Some(token.line));
        }
    }

    fn comment(&mut self, comment: Token<'t>) {
        if let Some(last) = self.current.tokens.last() {
            let is_aligned = self.current.behind.last().is_some_and(|above| is_aligned(&comment, above));
            let is_behind = last.last_line == comment.line || points_back(&comment) || is_aligned;
            let comments = if is_behind { &mut self.current.behind } else { &mut self.before };
            comments.push(comment);
            return;
        }
        if !self.is_behind_last(&comment) {
            self.before.push(comment);
            return;
        }
        self.last.comment = Some(comment);
        match self.last.item {
            Item::Brace => self.heading.push(comment),
            Item::Constant(place) => self.behind.get_mut(place).into_iter().for_each(|behind| behind.push(comment)),
            Item::LeftOut => {}
        }
    }

    /// Whether a comment is about the constant before it.
    fn is_behind_last(&self, comment: &Token<'t>) -> bool {
        let goes_on = self.parser.peek().is_some_and(|next| next.line == comment.last_line && !next.is("}"));
        let is_on_line = comment.line == self.last.line && !goes_on;
        is_on_line || points_back(comment) || self.last.comment.is_some_and(|above| is_aligned(comment, &above))
    }

    /// Takes the constant that was read, up to a comma on that line.
    fn finish(&mut self, line: Option<usize>) {
        let current = core::mem::take(&mut self.current);
        let (Some(first), Some(last)) = (current.tokens.first().copied(), current.tokens.last().copied()) else {
            return;
        };
        self.last = Last { line: line.unwrap_or(last.last_line), item: Item::LeftOut, comment: None };
        match self.value(&first, &current) {
            Ok(value) => self.push(first, value, current),
            Err(reason) => {
                self.next = Err(format!("it follows `{}`, whose value is not known", first.text));
                self.parser.leave_out(&first, &last, reason);
            }
        }
    }

    fn value(&self, name: &Token<'t>, current: &Current<'t>) -> Result<i64, String> {
        if name.kind != Kind::Word {
            return Err("it has no name".into());
        }
        let (attributes, value) = current.parts();
        match attributes {
            attributes if opens(attributes) => return Err("what the macro declares can't be told".into()),
            [word, rest @ ..] if word.kind == Kind::Word && word.line > name.last_line && !opens(rest) => {
                return Err("there seems to be no comma behind it".into());
            }
            _ => {}
        }
        match value {
            Some(value) => evaluate(without_attributes(value).0, &self.parser.values),
            None => self.next.clone(),
        }
    }

    fn push(&mut self, name: Token<'t>, value: i64, current: Current<'t>) {
        self.next = value.checked_add(1).ok_or_else(|| "its value is beyond 64 bits with a sign".into());
        self.parser.values.insert(name.text.into(), value);
        if let Some(scope) = self.scope {
            self.parser.values.insert(format!("{scope}::{}", name.text), value);
        }
        let (attributes, value_tokens) = current.parts();
        let behind_value = value_tokens.map_or(&[][..], |value| without_attributes(value).1);
        let deprecated = deprecation(attributes).or_else(|| deprecation(behind_value));
        let comments = about(&current.before, name.line);
        self.last.item = Item::Constant(self.constants.len());
        self.constants.push(Constant { name, code: CodeBuf::Int(value), comments, deprecated });
        self.behind.push(current.behind);
    }
}

impl<'t> Current<'t> {
    /// What stands between name and equals sign, and what behind that.
    fn parts(&self) -> (&[Token<'t>], Option<&[Token<'t>]>) {
        let behind_name = self.tokens.get(1..).unwrap_or_default();
        match self.equals {
            Some(equals) => (self.tokens.get(1..equals).unwrap_or_default(), self.tokens.get(equals + 1..)),
            None => (behind_name, None),
        }
    }
}

fn opens(tokens: &[Token<'_>]) -> bool {
    tokens.first().is_some_and(|first| first.is("("))
}

/// A value, and the macros behind it: `1 UMETA(DisplayName = "One")`.
fn without_attributes<'s, 't>(value: &'s [Token<'t>]) -> (&'s [Token<'t>], &'s [Token<'t>]) {
    let is_attribute = |tokens: &[Token<'_>]| match tokens {
        [last, word, open] => {
            let ends_value = matches!(last.kind, Kind::Number | Kind::Char | Kind::Word) || last.is(")");
            ends_value && word.kind == Kind::Word && open.is("(")
        }
        _ => false,
    };
    let end = value.windows(3).position(is_attribute).map_or(value.len(), |position| position + 1);
    value.split_at_checked(end).unwrap_or((value, &[]))
}

/// What an attribute or macro such as `[[deprecated("use A")]]` or `API_DEPRECATED("use A", ios(9, 10))` says.
fn deprecation(attributes: &[Token<'_>]) -> Option<Deprecation> {
    let position = attributes
        .iter()
        .position(|token| token.kind == Kind::Word && token.text.to_ascii_lowercase().contains("deprecated"))?;
    let mut behind = attributes.iter().skip(position);
    let note = behind.find(|token| token.kind == Kind::Text).and_then(|note| literal::string(note.text));
    Some(Deprecation { note: note.filter(|note| !note.trim().is_empty()), since: None })
}
