//! Directives of the preprocessor: which text counts, and the macros.

use alloc::{format, string::String, vec::Vec};

use super::{
    excerpt::{line_from, shortened},
    lex::{Kind, Token},
    listed,
};
use crate::document::import::{Decision, LeftOut};

/// A part of what the preprocessor leaves, or a macro that it defines.
#[derive(Debug, Clone)]
pub(super) enum Piece<'t> {
    Token(Token<'t>),
    Comment(Token<'t>),
    Macro(Macro<'t>),
}

impl<'t> Piece<'t> {
    pub(super) fn token(&self) -> Option<&Token<'t>> {
        match self {
            Self::Token(token) => Some(token),
            Self::Comment(_) | Self::Macro(_) => None,
        }
    }

    pub(super) fn comment(&self) -> Option<&Token<'t>> {
        match self {
            Self::Comment(comment) => Some(comment),
            Self::Token(_) | Self::Macro(_) => None,
        }
    }

    /// Where it begins, in bytes.
    pub(super) fn start(&self) -> usize {
        match self {
            Self::Token(token) | Self::Comment(token) => token.start,
            Self::Macro(Macro { hash, .. }) => hash.start,
        }
    }
}

/// A macro without parameters, and with a value.
#[derive(Debug, Clone)]
pub(super) struct Macro<'t> {
    pub(super) hash: Token<'t>,
    pub(super) name: Token<'t>,
    pub(super) value: Vec<Token<'t>>,
    /// The comments behind its value.
    pub(super) comments: Vec<Token<'t>>,
}

/// What the preprocessor leaves of a file.
#[derive(Debug, Default)]
pub(super) struct Preprocessed<'t> {
    pub(super) pieces: Vec<Piece<'t>>,
    /// The conditions that were taken to hold.
    conditions: Vec<Condition>,
    pub(super) left_out: Vec<LeftOut>,
}

/// A condition, and the lines that stand under it.
#[derive(Debug)]
struct Condition {
    line: usize,
    text: String,
    last_line: usize,
    /// Whether it only keeps a definition from being repeated.
    is_guard: bool,
}

impl Preprocessed<'_> {
    /// What was assumed about those conditions that one of these lines stands under.
    pub(super) fn assumptions(&self, lines: &[usize]) -> Vec<Decision> {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        let governs = |condition: &&Condition| {
            let next = lines.get(lines.partition_point(|line| *line < condition.line));
            next.is_some_and(|line| *line <= condition.last_line)
        };
        let conditions = self.conditions.iter().filter(|condition| !condition.is_guard).filter(governs);
        let decision = |Condition { line, text, .. }: &Condition| Decision {
            line: *line,
            message: format!("`{text}` is taken to hold"),
        };
        conditions.map(decision).collect()
    }
}

/// Follows the directives in `tokens`, which are those of `text`.
///
/// Of a conditional the first branch counts that does not begin with `#if 0`: what else is in a build is not known here.
/// Constants in other branches are left out.
pub(super) fn preprocess<'t>(text: &'t str, tokens: &[Token<'t>]) -> Preprocessed<'t> {
    let mut preprocessor = Preprocessor { text, open: Vec::new(), skipped: Vec::new(), done: Preprocessed::default() };
    let mut rest = tokens;
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if first.kind == Kind::Hash {
            let length = behind.iter().position(|token| token.kind == Kind::DirectiveEnd).unwrap_or(behind.len());
            let (directive, behind) = behind.split_at_checked(length).unwrap_or((behind, &[]));
            preprocessor.directive(*first, directive);
            rest = behind;
        } else if first.kind != Kind::DirectiveEnd {
            preprocessor.token(*first);
        }
    }
    preprocessor.finish(tokens.last().map_or(1, |last| last.last_line))
}

/// The ends of macros that keep a header from being read twice.
const GUARDS: [&str; 6] = ["_H", "_HH", "_HPP", "_HXX", "_INC", "_INCLUDED"];

struct Open {
    line: usize,
    text: String,
    /// Whether what stands around it counts.
    is_outer_active: bool,
    is_active: bool,
    /// Whether one of its branches counted.
    was_active: bool,
    /// The place of the condition of the branch that counts.
    condition: Option<usize>,
}

struct Preprocessor<'t> {
    text: &'t str,
    open: Vec<Open>,
    /// The tokens of a branch that does not count.
    skipped: Vec<Token<'t>>,
    done: Preprocessed<'t>,
}

impl<'t> Preprocessor<'t> {
    fn is_active(&self) -> bool {
        self.open.last().is_none_or(|open| open.is_active)
    }

    fn token(&mut self, token: Token<'t>) {
        if !self.is_active() {
            self.skipped.push(token);
        } else if token.kind == Kind::Comment {
            self.done.pieces.push(Piece::Comment(token));
        } else {
            self.done.pieces.push(Piece::Token(token));
        }
    }

    fn directive(&mut self, hash: Token<'t>, tokens: &[Token<'t>]) {
        let words: Vec<Token<'t>> = tokens.iter().filter(|token| token.kind != Kind::Comment).copied().collect();
        let Some((command, arguments)) = words.split_first() else { return };
        match command.text {
            "if" | "ifdef" | "ifndef" => self.begin(hash.line, &words),
            "elif" | "elifdef" | "elifndef" | "else" => self.branch(hash.line, &words),
            "endif" => self.end(hash.line),
            "define" => self.define(hash, arguments, tokens),
            // The text of `#error` is none of C.
            _ => {}
        }
    }

    fn begin(&mut self, line: usize, words: &[Token<'t>]) {
        self.report_skipped();
        let is_outer_active = self.is_active();
        let is_active = is_outer_active && !is_false(words);
        let text = self.directive_text(words);
        let condition = is_active.then(|| self.condition(line, text.clone()));
        self.open.push(Open { line, text, is_outer_active, is_active, was_active: is_active, condition });
    }

    fn branch(&mut self, line: usize, words: &[Token<'t>]) {
        self.report_skipped();
        self.close_condition(line);
        let (text, is_false) = (self.directive_text(words), is_false(words));
        let Some(open) = self.open.last_mut() else { return };
        open.is_active = open.is_outer_active && !open.was_active && !is_false;
        open.was_active |= open.is_active;
        open.condition = None;
        if open.is_active && words.first().is_none_or(|command| command.text != "else") {
            let condition = self.condition(line, text);
            if let Some(open) = self.open.last_mut() {
                open.condition = Some(condition);
            }
        }
    }

    fn end(&mut self, line: usize) {
        self.report_skipped();
        self.close_condition(line);
        self.open.pop();
    }

    fn condition(&mut self, line: usize, text: String) -> usize {
        let is_guard = text == "#if 1";
        self.done.conditions.push(Condition { line, text, last_line: usize::MAX, is_guard });
        self.done.conditions.len() - 1
    }

    fn close_condition(&mut self, line: usize) {
        let condition = self.open.last().and_then(|open| open.condition);
        if let Some(condition) = condition.and_then(|condition| self.done.conditions.get_mut(condition)) {
            condition.last_line = line;
        }
    }

    fn define(&mut self, hash: Token<'t>, arguments: &[Token<'t>], tokens: &[Token<'t>]) {
        if !self.is_active() {
            self.skipped.push(hash);
            self.skipped.extend(arguments);
            return;
        }
        let Some((name, value)) = arguments.split_first() else { return };
        let is_guard =
            self.mark_guard(name.text) && GUARDS.iter().any(|end| name.text.trim_end_matches('_').ends_with(end));
        let is_call = value.first().is_some_and(|next| next.is("(") && next.start == name.start + name.text.len());
        if is_call {
            self.done.left_out.extend(listed::calls_of_parameters(self.text, value));
        }
        if name.kind != Kind::Word || is_call || is_guard || value.is_empty() {
            return;
        }
        let is_behind = |token: &&Token<'_>| token.kind == Kind::Comment && token.start > name.start;
        let comments = tokens.iter().filter(is_behind).copied().collect();
        self.done.pieces.push(Piece::Macro(Macro { hash, name: *name, value: value.to_vec(), comments }));
    }

    /// `#ifndef NAME` before `#define NAME` says nothing about the build. Returns whether that is so.
    fn mark_guard(&mut self, name: &str) -> bool {
        let condition = self.open.last().and_then(|open| open.condition);
        let condition = condition.and_then(|condition| self.done.conditions.get_mut(condition));
        condition.is_some_and(|condition| {
            let tests =
                |text: &str| [format!("#ifndef {name}"), format!("#if !defined({name})")].iter().any(|t| t == text);
            condition.is_guard |= tests(&condition.text);
            tests(&condition.text)
        })
    }

    /// The directive on one line.
    fn directive_text(&self, words: &[Token<'t>]) -> String {
        const LONGEST: usize = 80;
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return String::new() };
        let text = self.text.get(first.start..last.start + last.text.len()).unwrap_or_default();
        let words = text.split_whitespace().filter(|word| *word != "\\");
        format!("#{}", shortened(&words.collect::<Vec<_>>().join(" "), LONGEST))
    }

    /// Reports the lines of a branch that does not count which seem to have constants.
    fn report_skipped(&mut self) {
        let tokens = core::mem::take(&mut self.skipped);
        let Some(open) = self.open.last() else { return };
        let place = if open.was_active { "in another branch of" } else { "under" };
        let reason = format!("it stands {place} `{}` in line {}", open.text, open.line);
        let mut rest = &*tokens;
        while let Some((first, _)) = rest.split_first() {
            let length = rest.iter().take_while(|token| token.line == first.line).count();
            let (line, behind) = rest.split_at_checked(length.max(1)).unwrap_or((rest, &[]));
            if seems_constant(line) {
                let text = line_from(self.text, first);
                self.done.left_out.push(LeftOut { line: first.line, text, reason: reason.clone() });
            }
            rest = behind;
        }
    }

    fn finish(mut self, last_line: usize) -> Preprocessed<'t> {
        while !self.open.is_empty() {
            self.end(last_line);
        }
        self.done
    }
}

/// `#if 0`.
fn is_false(words: &[Token<'_>]) -> bool {
    matches!(words, [command, value] if matches!(command.text, "if" | "elif") && matches!(value.text, "0" | "false"))
}

/// Whether a line reads `NAME = …`, `NAME,`, `NAME` or `#define NAME …`.
fn seems_constant(line: &[Token<'_>]) -> bool {
    let is_comment = |token: &&Token<'_>| token.kind != Kind::Comment;
    let tokens: Vec<&Token<'_>> = line.iter().filter(is_comment).collect();
    match tokens.as_slice() {
        [hash, name, value, ..] if hash.kind == Kind::Hash => {
            !(value.is("(") && value.start == name.start + name.text.len())
        }
        [.., last] if last.is(";") => false,
        [name] => name.kind == Kind::Word,
        [name, next, ..] => name.kind == Kind::Word && (next.is("=") || next.is(",")),
        [] => false,
    }
}
