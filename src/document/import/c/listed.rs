//! Rows of arrays and arguments of macros that list errors: nothing is read of them, so they are left out.

use alloc::{collections::BTreeSet, vec::Vec};

use super::{
    directives::Piece,
    excerpt::span,
    lex::{Kind, Token},
    literal,
    parse::Parser,
};
use crate::document::import::LeftOut;

const IN_ARRAY: &str = "rows of arrays are not read, only enums, macros and constants";
const IN_MACRO: &str = "arguments of macros are not read, only enums, macros and constants";

/// How many tokens a row may have.
const LONGEST: usize = 100;

/// The place of a code among the values of a row: an integer further behind is something else.
const LAST_PLACE: usize = 2;

/// What a value of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Value {
    Integer,
    /// It has a string literal in it.
    Text,
    Other,
}

/// Values between brackets.
struct Row<'t> {
    values: Vec<Value>,
    last: Token<'t>,
}

impl<'t> Row<'t> {
    /// The row that begins with a bracket, and ends with the one that closes that.
    fn read<'s>(mut tokens: impl Iterator<Item = &'s Token<'t>>) -> Option<Self>
    where
        't: 's,
    {
        let (mut depth, mut values, mut value) = (1_usize, Vec::new(), Vec::new());
        tokens.next()?;
        for token in tokens.take(LONGEST) {
            match token.text {
                "(" | "{" | "[" => depth += 1,
                ")" | "}" | "]" => depth -= 1,
                _ => {}
            }
            if depth > 1 || depth == 1 && !token.is(",") {
                value.push(*token);
                continue;
            }
            values.push(Value::of(&value));
            value.clear();
            if depth == 0 {
                return Some(Self { values, last: *token });
            }
        }
        None
    }

    /// Whether one value may be a code, and one is a text.
    fn lists(&self) -> bool {
        let code = self.values.iter().position(|value| *value == Value::Integer);
        code.is_some_and(|place| place <= LAST_PLACE) && self.values.contains(&Value::Text)
    }

    /// Whether there are several values, and one is a literal.
    fn has_literal(&self) -> bool {
        self.values.len() > 1 && self.values.iter().any(|value| *value != Value::Other)
    }
}

impl Value {
    fn of(tokens: &[Token<'_>]) -> Self {
        if tokens.iter().any(|token| token.kind == Kind::Text) {
            return Self::Text;
        }
        let mut rest = match tokens {
            [dot, _, equals, value @ ..] if dot.is(".") && equals.is("=") => value,
            value => value,
        };
        while let [open, inner @ .., close] = rest
            && open.is("(")
            && close.is(")")
        {
            rest = inner;
        }
        match rest {
            [number] | [_, number] if rest.len() == 1 || rest.first().is_some_and(is_sign) => {
                if literal::number(number.text).is_some() { Self::Integer } else { Self::Other }
            }
            _ => Self::Other,
        }
    }
}

fn is_sign(token: &Token<'_>) -> bool {
    token.is("-") || token.is("+")
}

/// Macros are called so.
fn is_loud(word: &Token<'_>) -> bool {
    word.kind == Kind::Word && !word.text.contains(char::is_lowercase)
}

/// The rows in the value of a macro without parameters.
pub(super) fn rows(text: &str, value: &[Token<'_>]) -> Vec<LeftOut> {
    find(text, value, |tokens| match tokens {
        [open, ..] if open.is("{") => Some((Row::read(tokens.iter()).filter(Row::lists)?, IN_ARRAY)),
        [word, call @ ..] if is_loud(word) && opens(call) => {
            Some((Row::read(call.iter()).filter(Row::lists)?, IN_MACRO))
        }
        _ => None,
    })
}

/// The rows in a macro with parameters, one of which is the macro that takes them: `(X) X(404, A, "a") X(405, B, "b")`.
pub(super) fn calls_of_parameters(text: &str, macro_: &[Token<'_>]) -> Vec<LeftOut> {
    let end = macro_.iter().position(|token| token.is(")")).unwrap_or(macro_.len());
    let (parameters, body) = macro_.split_at_checked(end).unwrap_or((macro_, &[]));
    let parameters: BTreeSet<&str> =
        parameters.iter().filter(|token| token.kind == Kind::Word).map(|token| token.text).collect();
    find(text, body, |tokens| match tokens {
        [word, call @ ..] if parameters.contains(word.text) && opens(call) => {
            let row = Row::read(call.iter()).filter(Row::has_literal)?;
            let mut values = call.iter().take_while(|token| token.start < row.last.start);
            // With other parameters in it, it is no row but what is done with one.
            (!values.any(|token| parameters.contains(token.text))).then_some((row, IN_MACRO))
        }
        _ => None,
    })
}

fn opens(tokens: &[Token<'_>]) -> bool {
    tokens.first().is_some_and(|first| first.is("("))
}

/// What `read` finds at the beginning of some of the tokens; rows do not overlap.
fn find<'t>(
    text: &str,
    tokens: &[Token<'t>],
    read: impl Fn(&[Token<'t>]) -> Option<(Row<'t>, &'static str)>,
) -> Vec<LeftOut> {
    let mut found = Vec::new();
    let mut rest = tokens;
    while let Some((first, behind)) = rest.split_first() {
        let row = read(rest);
        rest = behind;
        if let Some((Row { last, .. }, reason)) = row {
            found.push(LeftOut { line: first.line, text: span(text, first, &last), reason: reason.into() });
            rest = rest.get(rest.partition_point(|token| token.start <= last.start)..).unwrap_or_default();
        }
    }
    found
}

impl<'t> Parser<'_, 't> {
    /// Leaves out the row that begins with that token, which was read last, and passes over it; returns whether there is
    /// one.
    pub(super) fn leave_out_row(&mut self, token: &Token<'t>) -> bool {
        let before = |texts: &[&str]| self.previous.is_none_or(|previous| texts.iter().any(|text| previous.is(text)));
        let is_in_function = self.function_depth > 0;
        let (begin, reason) = if token.is("{") && (!is_in_function || before(&["{", ","])) {
            (self.position - 1, IN_ARRAY)
        } else if is_loud(token) && !is_in_function && before(&[";", "{", "}", ",", ")"]) {
            (self.position, IN_MACRO)
        } else {
            return false;
        };
        let pieces = self.pieces.get(begin..).unwrap_or_default();
        let pieces = pieces.iter().take_while(|piece| !matches!(piece, Piece::Macro(_)));
        let mut tokens = pieces.filter_map(Piece::token).peekable();
        let opens = tokens.peek().is_some_and(|first| first.is("{") || first.is("("));
        let Some(Row { last, .. }) = Row::read(tokens).filter(|row| opens && row.lists()) else { return false };
        self.leave_out(token, &last, reason.into());
        while self.pieces.get(self.position).is_some_and(|piece| piece.start() <= last.start) {
            self.position += 1;
        }
        true
    }
}
