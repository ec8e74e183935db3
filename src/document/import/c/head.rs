//! What stands before and behind the body of an enum.

use super::{
    directives::Piece,
    lex::{Kind, Token},
    parse::Parser,
};

/// What stands before the body of an enum.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head<'t> {
    pub(super) name: Option<&'t str>,
    /// Whether its constants are named `Enum::NAME`.
    pub(super) is_scoped: bool,
    /// The line of the brace that opens the body.
    pub(super) brace_line: usize,
}

/// Whether an enum can begin with the word: `enum`, and macros such as `NS_ENUM` and `NS_ERROR_ENUM`.
pub(super) fn begins_enum(word: &str) -> bool {
    word == "enum" || is_macro(word)
}

fn is_macro(word: &str) -> bool {
    word.ends_with("_ENUM") || word.ends_with("_OPTIONS")
}

/// Whether the word looks like a macro for an attribute, or is the compilers' own.
fn is_attribute(word: &str) -> bool {
    word == "__attribute__" || !word.contains(char::is_lowercase)
}

impl<'t> Head<'t> {
    /// Reads up to and with the brace that opens the body; `None` where there is no body.
    pub(super) fn read(parser: &mut Parser<'_, 't>, keyword: Token<'t>) -> Option<Self> {
        if is_macro(keyword.text) { Self::read_macro(parser) } else { Self::read_enum(parser) }
    }

    /// `(NSInteger, Name) {`
    fn read_macro(parser: &mut Parser<'_, 't>) -> Option<Self> {
        parser.peek().filter(|next| next.is("("))?;
        parser.next();
        let (mut name, mut has_type, mut depth) = (None, false, 1_usize);
        while depth > 0 {
            let token = next_token(parser)?;
            match token.text {
                "(" => depth += 1,
                ")" => depth -= 1,
                "," => has_type |= depth == 1,
                "{" | "}" | ";" => return None,
                text if has_type && token.kind == Kind::Word => name = Some(text),
                _ => {}
            }
        }
        loop {
            let token = next_token(parser)?;
            match token.text {
                "{" => return Some(Self { name, is_scoped: false, brace_line: token.line }),
                // Other macros with such a name declare no enum themselves, and what follows is something else.
                _ if !has_type => return None,
                "(" => skip_brackets(parser)?,
                _ if token.kind == Kind::Word && is_attribute(token.text) => {}
                _ => return None,
            }
        }
    }

    /// `class [[nodiscard]] EXPORT Name : std::int32_t {`
    fn read_enum(parser: &mut Parser<'_, 't>) -> Option<Self> {
        let (mut name, mut words) = (None, 0_usize);
        let is_scoped = parser.peek().is_some_and(|next| next.is("class") || next.is("struct"));
        if is_scoped {
            parser.next();
        }
        loop {
            let token = next_token(parser)?;
            match token.text {
                "{" => return Some(Self { name, is_scoped, brace_line: token.line }),
                ":" => return read_base(parser).map(|brace_line| Self { name, is_scoped, brace_line }),
                "::" => {}
                "[" if parser.peek().is_some_and(|next| next.is("[")) => skip_brackets(parser)?,
                // Behind two words these are the parameters of a function.
                "(" if words == 1 => skip_brackets(parser)?,
                "__attribute__" | "__declspec" | "alignas" => {
                    parser.peek().filter(|next| next.is("("))?;
                    parser.next();
                    skip_brackets(parser)?;
                }
                text if token.kind == Kind::Word => (name, words) = (Some(text), words + 1),
                _ => return None,
            }
        }
    }
}

/// The type behind the colon, and the brace: its line.
fn read_base(parser: &mut Parser<'_, '_>) -> Option<usize> {
    loop {
        let token = next_token(parser)?;
        match token.text {
            "{" => return Some(token.line),
            "::" | "<" | ">" | "(" | ")" => {}
            _ if token.kind == Kind::Word => {}
            _ => return None,
        }
    }
}

/// The name that a `typedef` gives to the enum whose body was just read: `} __attribute__((packed)) Name, *NameRef;`.
pub(super) fn typedef_name<'t>(parser: &mut Parser<'_, 't>) -> Option<&'t str> {
    loop {
        parser.pass_comments();
        let token = parser.peek()?;
        match token.text {
            "__attribute__" | "__declspec" => {
                parser.next();
                parser.peek().filter(|next| next.is("("))?;
                parser.next();
                skip_brackets(parser)?;
            }
            name if token.kind == Kind::Word => return Some(name),
            _ => return None,
        }
    }
}

/// The next token, past comments; `None` where another enum begins, as no head of one holds another.
fn next_token<'t>(parser: &mut Parser<'_, 't>) -> Option<Token<'t>> {
    loop {
        match parser.next()? {
            Piece::Token(token) => {
                let is_call = is_macro(token.text) && parser.peek().is_some_and(|next| next.is("("));
                return (token.text != "enum" && !is_call).then_some(*token);
            }
            Piece::Comment(_) => {}
            Piece::Macro(_) => return None,
        }
    }
}

/// All up to the bracket that closes the one that was read last.
fn skip_brackets(parser: &mut Parser<'_, '_>) -> Option<()> {
    let mut depth = 1_usize;
    while depth > 0 {
        match next_token(parser)?.text {
            "(" | "[" => depth += 1,
            ")" | "]" => depth -= 1,
            "{" | "}" | ";" => return None,
            _ => {}
        }
    }
    Some(())
}
