//! Integer constant expressions.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    lex::{Kind, Token},
    literal,
};

/// The values of the constants so far, by name, those of scoped enums also as `Enum::NAME`.
pub(super) type Constants = BTreeMap<String, i64>;

/// The value of an expression, or why it has none that can be told.
pub(super) fn evaluate(tokens: &[Token<'_>], constants: &Constants) -> Result<i64, String> {
    let mut expression = Expression { constants, values: Vec::new(), operators: Vec::new() };
    let mut rest = tokens;
    let mut wants_operand = true;
    while !rest.is_empty() {
        (rest, wants_operand) = if wants_operand { expression.operand(rest)? } else { expression.operator(rest)? };
    }
    let value = if wants_operand { Err(unreadable()) } else { expression.finish() }?;
    i64::try_from(value.value).map_err(|_| "its value is beyond 64 bits with a sign".to_string())
}

/// An integer of one of the types that C computes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Integer {
    pub(super) value: i128,
    pub(super) is_unsigned: bool,
    /// Whether it has 64 bits rather than 32.
    pub(super) is_wide: bool,
}

impl Integer {
    fn of(value: i64) -> Self {
        Self { value: value.into(), is_unsigned: false, is_wide: i32::try_from(value).is_err() }
    }

    /// The value in a type: unsigned ones wrap.
    fn fit(value: i128, is_unsigned: bool, is_wide: bool) -> Result<Self, String> {
        let bits: u32 = if is_wide { 64 } else { 32 };
        let modulus = 1_i128 << bits;
        let value = if is_unsigned { value.rem_euclid(modulus) } else { value };
        let fits = is_unsigned || (-(modulus / 2)..modulus / 2).contains(&value);
        if fits { Ok(Self { value, is_unsigned, is_wide }) } else { Err(format!("its value overflows {bits} bits")) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator<'t> {
    Open,
    Prefix(&'t str),
    /// To a type of so many bits.
    Cast {
        bits: u32,
        is_unsigned: bool,
    },
    /// To a type that the file or another one names.
    NamedCast(&'t str),
    Infix(&'t str),
}

impl Operator<'_> {
    /// How tightly it binds; 0 where nothing reaches over it.
    fn binding(self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Prefix(_) | Self::Cast { .. } | Self::NamedCast(_) => 12,
            Self::Infix("*" | "/" | "%") => 10,
            Self::Infix("+" | "-") => 9,
            Self::Infix("<<" | ">>") => 8,
            Self::Infix("<" | ">" | "<=" | ">=") => 7,
            Self::Infix("==" | "!=") => 6,
            Self::Infix("&") => 5,
            Self::Infix("^") => 4,
            Self::Infix("|") => 3,
            Self::Infix("&&") => 2,
            Self::Infix(_) => 1,
        }
    }
}

const INFIX: [&str; 18] =
    ["*", "/", "%", "+", "-", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "&", "^", "|", "&&", "||"];

/// Macros of the standard library whose value is their argument.
const TRANSPARENT: [&str; 8] =
    ["INT8_C", "INT16_C", "INT32_C", "INT64_C", "UINT8_C", "UINT16_C", "UINT32_C", "UINT64_C"];

/// What is left to read, and whether that begins with an operand.
type Step<'s, 't> = Result<(&'s [Token<'t>], bool), String>;

/// Operators wait on a stack of their own until one that binds less tightly comes, so depth costs no call stack.
struct Expression<'c, 't> {
    constants: &'c Constants,
    values: Vec<Integer>,
    operators: Vec<Operator<'t>>,
}

impl<'t> Expression<'_, 't> {
    fn operand<'s>(&mut self, tokens: &'s [Token<'t>]) -> Step<'s, 't> {
        let Some((first, rest)) = tokens.split_first() else { return Err(unreadable()) };
        match (first.kind, first.text) {
            (Kind::Number, text) => self.values.push(literal::number(text).ok_or_else(|| no_integer(text))?),
            (Kind::Char, text) => {
                self.values.push(Integer::of(literal::character(text).ok_or_else(|| no_integer(text))?));
            }
            (Kind::Word, "_HRESULT_TYPEDEF_" | "_NDIS_ERROR_TYPEDEF_") => {
                self.operators.push(Operator::Cast { bits: 32, is_unsigned: false });
                return Ok((rest, true));
            }
            (Kind::Word, "static_cast") => {
                let (cast, rest) = cast(rest, "<", ">").ok_or_else(unreadable)?;
                self.operators.push(cast);
                return Ok((rest, true));
            }
            (Kind::Word, word) if TRANSPARENT.contains(&word) => return Ok((rest, true)),
            (Kind::Word, _) => return Ok((self.name(tokens)?, false)),
            (Kind::Punct, "(") => {
                let named = || self.named_cast(rest);
                let (operator, rest) = cast(tokens, "(", ")").or_else(named).unwrap_or((Operator::Open, rest));
                self.operators.push(operator);
                return Ok((rest, true));
            }
            (Kind::Punct, prefix @ ("-" | "+" | "~" | "!")) => {
                self.operators.push(Operator::Prefix(prefix));
                return Ok((rest, true));
            }
            _ => return Err(unreadable()),
        }
        Ok((rest, false))
    }

    /// A cast to a type of whatever name, behind its bracket: before a sign it could be a subtraction.
    fn named_cast<'s>(&self, tokens: &'s [Token<'t>]) -> Option<(Operator<'t>, &'s [Token<'t>])> {
        let [name, close, next, ..] = tokens else { return None };
        let is_operand = matches!(next.kind, Kind::Number | Kind::Char) || next.is("(");
        let is_cast = name.kind == Kind::Word && close.is(")") && is_operand && !self.constants.contains_key(name.text);
        is_cast.then(|| (Operator::NamedCast(name.text), tokens.get(2..).unwrap_or_default()))
    }

    /// A constant: `NAME` or `Enum::NAME`.
    fn name<'s>(&mut self, tokens: &'s [Token<'t>]) -> Result<&'s [Token<'t>], String> {
        let is_path = |(index, token): &(usize, &Token<'_>)| match index % 2 {
            0 => token.kind == Kind::Word,
            _ => token.is("::"),
        };
        let length = tokens.iter().enumerate().take_while(is_path).count();
        let (path, rest) = tokens.split_at_checked(length).unwrap_or((tokens, &[]));
        let last_two = path.get(path.len().saturating_sub(3)..).unwrap_or(path);
        let name: String = last_two.iter().map(|token| token.text).collect();
        let value = match &*name {
            "true" => 1,
            "false" => 0,
            name => match self.constants.get(name) {
                Some(value) => *value,
                None if rest.first().is_some_and(|next| next.is("(")) => {
                    return Err(format!("what `{name}(…)` is can't be told"));
                }
                None => return Err(format!("`{name}` has no value that is known here")),
            },
        };
        self.values.push(Integer::of(value));
        Ok(rest)
    }

    fn operator<'s>(&mut self, tokens: &'s [Token<'t>]) -> Step<'s, 't> {
        let Some((first, rest)) = tokens.split_first() else { return Err(unreadable()) };
        if first.is(")") {
            self.apply_while(|operator| operator != Operator::Open)?;
            return self.operators.pop().map(|_| (rest, false)).ok_or_else(unreadable);
        }
        if !INFIX.contains(&first.text) {
            return Err(unreadable());
        }
        let operator = Operator::Infix(first.text);
        self.apply_while(|waiting| waiting.binding() >= operator.binding())?;
        self.operators.push(operator);
        Ok((rest, true))
    }

    fn finish(mut self) -> Result<Integer, String> {
        self.apply_while(|operator| operator != Operator::Open)?;
        if self.operators.is_empty() { self.values.pop().ok_or_else(unreadable) } else { Err(unreadable()) }
    }

    /// Applies the operators that wait, the last first, as long as they are such.
    fn apply_while(&mut self, is_next: impl Fn(Operator<'t>) -> bool) -> Result<(), String> {
        while let Some(operator) = self.operators.pop_if(|operator| is_next(*operator)) {
            let right = self.values.pop().ok_or_else(unreadable)?;
            let value = match operator {
                Operator::Prefix(prefix) => apply_prefix(prefix, right)?,
                Operator::Cast { bits, is_unsigned } => convert(right, bits, is_unsigned),
                Operator::NamedCast(name) if i32::try_from(right.value).is_err() => {
                    return Err(format!("what a cast to `{name}` makes of its value can't be told"));
                }
                Operator::Open | Operator::NamedCast(_) => right,
                Operator::Infix(infix) => apply_infix(self.values.pop().ok_or_else(unreadable)?, infix, right)?,
            };
            self.values.push(value);
        }
        Ok(())
    }
}

/// A cast to one of the types whose width is known, in these brackets.
fn cast<'s, 't>(tokens: &'s [Token<'t>], open: &str, close: &str) -> Option<(Operator<'t>, &'s [Token<'t>])> {
    let (first, inner) = tokens.split_first()?;
    let end = inner.iter().take(6).position(|token| token.is(close)).filter(|_| first.is(open))?;
    let words = inner.get(..end)?.iter().filter(|token| !token.is("::") && !token.is("std"));
    let words: Vec<&str> = words.map(|token| token.text).collect();
    let (bits, is_unsigned) = match *words.as_slice() {
        ["char" | "int8_t" | "SInt8"] | ["signed", "char"] => (8, false),
        ["uint8_t" | "UInt8" | "BYTE"] | ["unsigned", "char"] => (8, true),
        ["short" | "int16_t" | "SInt16"] => (16, false),
        ["uint16_t" | "UInt16" | "WORD"] | ["unsigned", "short"] => (16, true),
        ["int" | "signed" | "int32_t" | "SInt32" | "HRESULT" | "NTSTATUS" | "OSStatus"] => (32, false),
        ["unsigned" | "uint32_t" | "UInt32" | "DWORD"] | ["unsigned", "int"] => (32, true),
        ["int64_t" | "NSInteger" | "SInt64"] | ["long", "long"] => (64, false),
        ["uint64_t" | "NSUInteger" | "UInt64"] | ["unsigned", "long", "long"] => (64, true),
        _ => return None,
    };
    Some((Operator::Cast { bits, is_unsigned }, inner.get(end + 1..).unwrap_or_default()))
}

/// What is left of an integer in a type; types of less than 32 bits are computed with as an `int`.
fn convert(integer: Integer, bits: u32, is_unsigned: bool) -> Integer {
    let modulus = 1_i128 << bits;
    let value = integer.value.rem_euclid(modulus);
    let value = if !is_unsigned && value >= modulus / 2 { value - modulus } else { value };
    Integer { value, is_unsigned: is_unsigned && bits >= 32, is_wide: bits == 64 }
}

fn apply_prefix(prefix: &str, Integer { value, is_unsigned, is_wide }: Integer) -> Result<Integer, String> {
    match prefix {
        "-" => Integer::fit(-value, is_unsigned, is_wide),
        "~" => Integer::fit(-value - 1, is_unsigned, is_wide),
        "!" => Ok(Integer::of((value == 0).into())),
        _ => Ok(Integer { value, is_unsigned, is_wide }),
    }
}

fn apply_infix(left: Integer, infix: &str, right: Integer) -> Result<Integer, String> {
    match infix {
        "<<" | ">>" => return shift(left, infix, right),
        "&&" => return Ok(Integer::of((left.value != 0 && right.value != 0).into())),
        "||" => return Ok(Integer::of((left.value != 0 || right.value != 0).into())),
        _ => {}
    }
    let is_wide = left.is_wide || right.is_wide;
    let widest = [left, right].into_iter().filter(|integer| integer.is_wide == is_wide);
    let is_unsigned = widest.into_iter().any(|integer| integer.is_unsigned);
    let (left, right) =
        (Integer::fit(left.value, is_unsigned, is_wide)?.value, Integer::fit(right.value, is_unsigned, is_wide)?.value);
    let truth = |is_true: bool| Ok(Integer::of(is_true.into()));
    let value = match infix {
        "+" => left.checked_add(right),
        "-" => left.checked_sub(right),
        // What leaves 128 bits has an unsigned type, which wraps.
        "*" => Some(left.wrapping_mul(right)),
        "/" => left.checked_div(right),
        "%" => left.checked_rem(right),
        "&" => Some(left & right),
        "^" => Some(left ^ right),
        "|" => Some(left | right),
        "<" => return truth(left < right),
        ">" => return truth(left > right),
        "<=" => return truth(left <= right),
        ">=" => return truth(left >= right),
        "==" => return truth(left == right),
        _ => return truth(left != right),
    };
    Integer::fit(value.ok_or("it divides by zero")?, is_unsigned, is_wide)
}

fn shift(left: Integer, infix: &str, right: Integer) -> Result<Integer, String> {
    let bits = if left.is_wide { 64 } else { 32 };
    let Some(distance) = u32::try_from(right.value).ok().filter(|distance| *distance < bits) else {
        return Err(format!("it shifts {bits} bits by {}", right.value));
    };
    let value = if infix == "<<" { left.value << distance } else { left.value >> distance };
    Integer::fit(value, left.is_unsigned, left.is_wide)
}

fn unreadable() -> String {
    "its value is no integer that can be told".into()
}

fn no_integer(text: &str) -> String {
    format!("`{text}` is no integer of at most 64 bits")
}

#[cfg(test)]
mod tests {
    use super::{super::lex::tokens, *};

    fn value(text: &str) -> Result<i64, String> {
        let constants = [("BASE", 1000), ("Error::base", -7), ("WIDE", 1 << 40)];
        evaluate(&tokens(text), &constants.map(|(name, value)| (name.into(), value)).into())
    }

    #[test]
    fn integers() {
        for (text, expected) in [
            ("-(17)", -17),
            ("BASE + 3", 1003),
            ("Error::base - 1", -8),
            ("rtc::Error::base", -7),
            ("1 << 4 | 1", 17),
            ("1 + 2 * 3 - -4", 11),
            ("-(-(BASE))", 1000),
            ("~0", -1),
            ("~0u", 0xFFFF_FFFF),
            ("10 - 3 - 2", 5),
            ("(HRESULT)0x80070005L", -2_147_024_891),
            ("((NTSTATUS)0xC0000001)", -1_073_741_823),
            ("static_cast<std::int32_t>(0xFFFFFFFF)", -1),
            ("_HRESULT_TYPEDEF_(0x80004005L)", -2_147_467_259),
            ("(-INT64_C(9223372036854775807) - 1)", i64::MIN),
            ("((error_t)5)", 5),
            ("(error_t)(BASE) + 1", 1001),
            ("(BASE) - 1", 999),
            ("'A'", 65),
            ("'fmt?'", 0x666d_743f),
            ("WIDE << 2", 1 << 42),
            ("5 == 5 && !0", 1),
            ("0xFFFFFFFFFFFFFFFF * 0xFFFFFFFFFFFFFFFF", 1),
            ("0x80000000", 2_147_483_648),
        ] {
            assert_eq!(value(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_has_no_value_says_why() {
        for (text, expected) in [
            ("", "its value is no integer that can be told"),
            ("1 +", "its value is no integer that can be told"),
            ("(1", "its value is no integer that can be told"),
            ("1)", "its value is no integer that can be told"),
            ("1 2", "its value is no integer that can be told"),
            ("a ? 1 : 2", "`a` has no value that is known here"),
            ("(error_t)0x80000001", "what a cast to `error_t` makes of its value can't be told"),
            ("(OTHER) - 1", "`OTHER` has no value that is known here"),
            ("BASE BASE", "its value is no integer that can be told"),
            ("MAKE(1)", "what `MAKE(…)` is can't be told"),
            ("1.5", "`1.5` is no integer of at most 64 bits"),
            ("18446744073709551616", "`18446744073709551616` is no integer of at most 64 bits"),
            ("18446744073709551615", "its value is beyond 64 bits with a sign"),
            ("1 << 31", "its value overflows 32 bits"),
            ("1 << 32", "it shifts 32 bits by 32"),
            ("BASE / 0", "it divides by zero"),
        ] {
            assert_eq!(value(text), Err(expected.into()), "{text}");
        }
    }

    #[test]
    fn depth_costs_no_call_stack() {
        let deep = 200_000;
        let (open, close) = ("(".repeat(deep), ")".repeat(deep));
        assert_eq!(value(&format!("{open}5{close}")), Ok(5));
        assert_eq!(value(&format!("{}5", "- ".repeat(deep))), Ok(5));
    }
}
