//! Enums and other constants, out of what the preprocessor leaves.

mod consts;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    comment::{about, combined, is_aligned, points_back},
    directives::{Macro, Piece},
    enumerators::Enumerators,
    excerpt::{line_from, span},
    expression::{Constants, evaluate},
    head::{self, Head},
    lex::{Kind, Token},
    listed, literal,
};
use crate::{
    CodeBuf,
    document::{Deprecation, import::LeftOut},
};

/// An enum, or the constants of a file that are in none.
#[derive(Debug, Default)]
pub(super) struct Group<'t> {
    pub(super) line: usize,
    pub(super) name: Option<&'t str>,
    pub(super) comments: Vec<Token<'t>>,
    pub(super) constants: Vec<Constant<'t>>,
}

/// A constant with its value.
#[derive(Debug)]
pub(super) struct Constant<'t> {
    pub(super) name: Token<'t>,
    pub(super) code: CodeBuf,
    /// The comments about it, in their order.
    pub(super) comments: Vec<Token<'t>>,
    /// What its attributes say of its deprecation.
    pub(super) deprecated: Option<Deprecation>,
}

/// What a file declares.
#[derive(Debug, Default)]
pub(super) struct Parsed<'t> {
    pub(super) groups: Vec<Group<'t>>,
    pub(super) left_out: Vec<LeftOut>,
}

/// Reads the enums and other constants among `pieces`, which are those of `text`.
pub(super) fn parse<'t>(text: &'t str, pieces: &[Piece<'t>]) -> Parsed<'t> {
    let mut parser = Parser {
        text,
        pieces,
        position: 0,
        values: Constants::new(),
        loose: None,
        previous: None,
        function_depth: 0,
        is_typedef: false,
        item_line: None,
        comments: Vec::new(),
        passed: None,
        parsed: Parsed::default(),
    };
    while let Some(piece) = parser.next() {
        parser.item(piece);
    }
    parser.parsed.groups.retain(|group| !group.constants.is_empty());
    parser.parsed
}

/// Whether items end there, or others begin inside of one.
fn ends_item(token: &Token<'_>) -> bool {
    [";", "{", "}"].iter().any(|end| token.is(end))
}

pub(super) struct Parser<'p, 't> {
    text: &'t str,
    pub(super) pieces: &'p [Piece<'t>],
    pub(super) position: usize,
    /// The values of the constants so far.
    pub(super) values: Constants,
    /// The place of the group of constants that are in no enum.
    loose: Option<usize>,
    /// The token before.
    pub(super) previous: Option<Token<'t>>,
    /// How many braces are open since a function began.
    pub(super) function_depth: usize,
    /// Whether the item began with `typedef`.
    is_typedef: bool,
    /// Where the item began.
    item_line: Option<usize>,
    /// The comments since the last item.
    comments: Vec<Token<'t>>,
    /// The last comment that is about no constant.
    passed: Option<Token<'t>>,
    pub(super) parsed: Parsed<'t>,
}

impl<'p, 't> Parser<'p, 't> {
    pub(super) fn next(&mut self) -> Option<&'p Piece<'t>> {
        let piece = self.pieces.get(self.position)?;
        self.position += 1;
        Some(piece)
    }

    /// The next piece, where it is a token.
    pub(super) fn peek(&self) -> Option<Token<'t>> {
        match self.pieces.get(self.position)? {
            Piece::Token(token) => Some(*token),
            _ => None,
        }
    }

    /// Goes to the next piece that is no comment.
    pub(super) fn pass_comments(&mut self) {
        while self.pieces.get(self.position).is_some_and(|piece| piece.comment().is_some()) {
            self.position += 1;
        }
    }

    fn item(&mut self, piece: &'p Piece<'t>) {
        if let Piece::Token(token) = piece {
            self.item_line.get_or_insert(token.line);
        }
        match piece {
            Piece::Comment(comment) if self.is_behind_item(comment) => self.passed = Some(*comment),
            Piece::Comment(comment) => self.comments.push(*comment),
            Piece::Macro(defined) => {
                let comments = core::mem::take(&mut self.comments);
                self.define(defined, &comments);
            }
            Piece::Token(token) if token.is("typedef") => self.is_typedef = true,
            Piece::Token(token) if token.kind == Kind::Word && head::begins_enum(token.text) => {
                self.enumeration(*token);
            }
            Piece::Token(token) if self.function_depth == 0 && (token.is("const") || token.is("constexpr")) => {
                self.constant(*token);
            }
            Piece::Token(token) if self.leave_out_row(token) => {}
            Piece::Token(token) if ends_item(token) => {
                self.follow_function(token);
                self.end_item();
            }
            Piece::Token(_) => {}
        }
        if let Some(Piece::Token(last)) = self.position.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            self.previous = Some(*last);
        }
    }

    /// Whether a comment is about what ends or opens before it, which is no constant.
    fn is_behind_item(&self, comment: &Token<'t>) -> bool {
        let goes_on = self.peek().is_some_and(|next| next.line == comment.last_line);
        let is_on_line = |item: Token<'_>| ends_item(&item) && item.line == comment.line;
        let is_aligned = self.passed.is_some_and(|above| is_aligned(comment, &above));
        points_back(comment) || is_aligned || !goes_on && self.previous.is_some_and(is_on_line)
    }

    /// Follows the braces of functions, whose constants are their own.
    fn follow_function(&mut self, brace: &Token<'t>) {
        const ENDS: [&str; 4] = [")", "const", "noexcept", "override"];
        let begins = || self.previous.is_some_and(|previous| ENDS.iter().any(|end| previous.is(end)));
        match brace.text {
            "{" if self.function_depth > 0 || begins() => self.function_depth += 1,
            "}" => self.function_depth = self.function_depth.saturating_sub(1),
            _ => {}
        }
    }

    fn end_item(&mut self) {
        self.comments.clear();
        self.is_typedef = false;
        self.item_line = None;
    }

    /// An enum, from behind the word that begins it.
    fn enumeration(&mut self, keyword: Token<'t>) {
        let behind = self.position;
        let Some(head) = Head::read(self, keyword) else {
            // Whatever it is, there may be an enum in it.
            self.position = behind;
            return;
        };
        let mut comments = about(&self.comments, self.item_line.unwrap_or(keyword.line));
        // Macros in the body may open a group of theirs, which comes behind this one.
        let place = self.parsed.groups.len();
        self.parsed.groups.push(Group { line: keyword.line, ..Group::default() });
        let scope = head.name.filter(|_| head.is_scoped);
        let (constants, heading) = Enumerators::new(self, scope, head.brace_line).read();
        if comments.is_empty() {
            comments = heading;
        }
        let declared = if self.is_typedef { head::typedef_name(self) } else { None };
        if let Some(group) = self.parsed.groups.get_mut(place) {
            *group = Group { line: group.line, name: declared.or(head.name), comments, constants };
        }
        self.end_item();
    }

    /// A macro, if its value is a code.
    pub(super) fn define(&mut self, Macro { hash, name, value, comments }: &Macro<'t>, before: &[Token<'t>]) {
        let is_itself = matches!(value.as_slice(), [token] if token.kind == Kind::Word && token.text == name.text);
        if is_itself {
            // This tells the preprocessor of an enumerator.
            return;
        }
        let mut behind = comments.clone();
        self.follow(name.line, &mut behind);
        let comments = combined(about(before, name.line), behind);
        let code = match value.as_slice() {
            [text] if text.kind == Kind::Text => match literal::string(text.text) {
                Some(_) if comments.is_empty() => Err("a string without a comment is no code".to_string()),
                Some(code) => Ok(CodeBuf::Str(code)),
                None => Err("its value is no plain string".to_string()),
            },
            value => evaluate(value, &self.values).and_then(|value| match self.values.get(name.text) {
                Some(known) if *known == value => Err(format!("`{}` is there already", name.text)),
                _ => Ok(CodeBuf::Int(value)),
            }),
        };
        match code {
            Ok(code) => self.push_loose(*name, code, comments),
            Err(reason) => {
                let rows = listed::rows(self.text, value);
                let whole = LeftOut { line: hash.line, text: line_from(self.text, hash), reason };
                self.parsed.left_out.extend(if rows.is_empty() { Vec::from([whole]) } else { rows });
            }
        }
    }

    /// Adds to the comments behind a constant those on lines of their own that go on with the last of them, or say that they
    /// are about what stands before them.
    fn follow(&mut self, mut line: usize, behind: &mut Vec<Token<'t>>) {
        while let Some(Piece::Comment(comment)) = self.pieces.get(self.position) {
            let is_aligned = behind.last().is_some_and(|above| is_aligned(comment, above));
            let is_about_it = points_back(comment) && comment.line <= line + 1;
            if !is_aligned && !is_about_it {
                break;
            }
            line = comment.last_line;
            behind.push(*comment);
            self.position += 1;
        }
    }

    fn push_loose(&mut self, name: Token<'t>, code: CodeBuf, comments: Vec<Token<'t>>) {
        if let CodeBuf::Int(value) = code {
            self.values.insert(name.text.into(), value);
        }
        let groups = &mut self.parsed.groups;
        let place = *self.loose.get_or_insert_with(|| {
            groups.push(Group { line: name.line, ..Group::default() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.constants.push(Constant { name, code, comments, deprecated: None });
        }
    }

    /// Leaves out all from one token to another.
    pub(super) fn leave_out(&mut self, first: &Token<'t>, last: &Token<'t>, reason: String) {
        let text = span(self.text, first, last);
        self.parsed.left_out.push(LeftOut { line: first.line, text, reason });
    }
}
