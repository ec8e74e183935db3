//! Constants outside of enums: `const int NAME = 5;` and `static constexpr std::int32_t kName = -5;`.

use alloc::vec::Vec;

use super::{Kind, Parser, Piece, Token, about, combined, evaluate, head::begins_enum};
use crate::CodeBuf;

/// Types whose values are no codes.
const OTHER_TYPES: [&str; 8] = ["bool", "BOOL", "char", "double", "float", "string", "string_view", "CGFloat"];

impl<'t> Parser<'_, 't> {
    /// A constant, from behind the word `const` or `constexpr`; what is none is passed over.
    pub(super) fn constant(&mut self, keyword: Token<'t>) {
        let Some((name, length)) = self.const_head() else { return };
        let start = self.position;
        self.position += length;
        let mut value = Vec::new();
        let (mut last, mut end) = (name, self.position);
        while let Some(token) = self.value_token() {
            self.position += 1;
            (last, end) = (token, self.position);
            if token.is(";") {
                break;
            }
            value.push(token);
        }
        let is_aggregate = self.peek().is_some_and(|next| next.is("{"));
        // Comments behind the last token may be about what follows.
        self.position = end;
        if !is_aggregate && value.iter().all(|token| token.kind != Kind::Text) {
            let before = about(&self.comments, self.item_line.unwrap_or(keyword.line));
            let amid = self.pieces.get(start..end).unwrap_or_default().iter().filter_map(Piece::comment);
            let behind = amid.copied().chain(self.behind(last.line)).collect();
            match evaluate(&value, &self.values) {
                Ok(code) => self.push_loose(name, CodeBuf::Int(code), combined(before, behind)),
                Err(reason) => self.leave_out(&name, &last, reason),
            }
        }
        self.end_item();
    }

    /// The next token, unless something else begins or ends before a semicolon.
    fn value_token(&mut self) -> Option<Token<'t>> {
        self.pass_comments();
        self.peek().filter(|token| !token.is("{") && !token.is("}") && !begins_enum(token.text))
    }

    /// The name, and how many pieces there are to the equals sign and with it.
    fn const_head(&self) -> Option<(Token<'t>, usize)> {
        const LONGEST: usize = 12;
        let mut name = None;
        let pieces = self.pieces.get(self.position..)?.iter().enumerate();
        for (position, piece) in pieces.filter(|(_, piece)| piece.comment().is_none()).take(LONGEST) {
            let Piece::Token(token) = piece else { return None };
            if token.is("=") {
                return Some((name?, position + 1));
            }
            let is_type = token.kind == Kind::Word || ["::", "<", ">"].iter().any(|punct| token.is(punct));
            if !is_type || OTHER_TYPES.contains(&token.text) {
                return None;
            }
            name = Some(*token).filter(|token| token.kind == Kind::Word);
        }
        None
    }

    /// The comments on the same line, and those that follow them.
    fn behind(&mut self, line: usize) -> Vec<Token<'t>> {
        let mut behind = Vec::new();
        if let Some(Piece::Comment(comment)) = self.pieces.get(self.position)
            && comment.line == line
        {
            behind.push(*comment);
            self.position += 1;
        }
        let line = behind.last().map_or(line, |comment| comment.last_line);
        self.follow(line, &mut behind);
        behind
    }
}
