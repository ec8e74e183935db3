//! What the descs of an entry ask of its fields.

use alloc::{format, string::String, vec::Vec};

use crate::document::{
    EntryDocument,
    template::{Piece, written_pieces},
};

/// A desc as `#[desc]` takes it, and the fields it names.
pub(super) struct Template<'t> {
    pub(super) text: String,
    pub(super) uses: Vec<Use<'t>>,
}

/// A field that descs name, and what its type must be able to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Use<'t> {
    pub(super) field: &'t str,
    /// It is displayed.
    pub(super) display: bool,
    /// It is shown as only integers can be: hexadecimal, octal, binary, or with an exponent.
    pub(super) integer: bool,
    /// It is a width or precision.
    pub(super) count: bool,
}

impl Use<'_> {
    fn join(&mut self, other: &Self) {
        self.display |= other.display;
        self.integer |= other.integer;
        self.count |= other.count;
    }
}

/// Adds uses, those of one field together.
fn add<'t>(uses: &mut Vec<Use<'t>>, more: impl IntoIterator<Item = Use<'t>>) {
    for one in more {
        match uses.iter_mut().find(|known| known.field == one.field) {
            Some(known) => known.join(&one),
            None => uses.push(one),
        }
    }
}

/// What all descs of an entry ask of its fields, in the order in which they are named.
pub(super) fn uses(entry: &EntryDocument) -> Result<Vec<Use<'_>>, String> {
    let mut all = parse(&entry.desc)?.uses;
    let named = names(&all);
    for (language, desc) in entry.translations.iter().filter_map(|(tag, texts)| Some((tag, texts.desc.as_ref()?))) {
        let translated = parse(desc)?.uses;
        if names(&translated) != named {
            return Err(format!("its desc in `{language}` does not name the same fields as the first one"));
        }
        add(&mut all, translated);
    }
    Ok(all)
}

fn names<'t>(uses: &[Use<'t>]) -> Vec<&'t str> {
    let mut names: Vec<_> = uses.iter().map(|one| one.field).collect();
    names.sort_unstable();
    names
}

/// Parses a desc. Lone braces, which are text, are doubled.
pub(super) fn parse(desc: &str) -> Result<Template<'_>, String> {
    if desc.trim().is_empty() {
        return Err("its desc is blank: give it a short sentence".into());
    }
    let mut template = Template { text: String::new(), uses: Vec::new() };
    for (piece, written) in written_pieces(desc) {
        template.text.push_str(written);
        match piece {
            Piece::Text(brace @ ("{" | "}")) if written == brace => template.text.push_str(brace),
            Piece::Text(_) => {}
            Piece::Field(field) => {
                let format = written.split_once(':').map_or("", |(_, format)| format);
                let format = format.strip_suffix('}').unwrap_or(format).trim_end();
                let placeholder = parse_format(field, format);
                let no_format = || format!("`{written}` in its desc is no placeholder that Rust can format");
                add(&mut template.uses, placeholder.ok_or_else(no_format)?);
            }
        }
    }
    Ok(template)
}

/// `[[fill]align][sign]['#']['0'][width]['.' precision][type]`
fn parse_format<'t>(field: &'t str, format: &'t str) -> Option<Vec<Use<'t>>> {
    let mut uses = Vec::from([Use { field, ..Use::default() }]);
    let mut rest = behind_flags(format);
    for dot in [false, true] {
        if dot {
            let Some(precision) = rest.strip_prefix('.') else { break };
            rest = precision;
        }
        let (count, behind) = count(rest);
        if dot && count.is_none() && behind.len() == rest.len() {
            return None;
        }
        uses.extend(count.map(|field| Use { field, count: true, ..Use::default() }));
        rest = behind;
    }
    let shown = uses.first_mut()?;
    match rest {
        "" => shown.display = true,
        "?" | "x?" | "X?" => {}
        "x" | "X" | "o" | "b" | "e" | "E" => shown.integer = true,
        // `p` is for pointers, which no document knows.
        _ => return None,
    }
    Some(uses)
}

fn behind_flags(format: &str) -> &str {
    let is_align = |char: Option<char>| char.is_some_and(|char| matches!(char, '<' | '^' | '>'));
    let mut chars = format.chars();
    let (first, second) = (chars.next(), chars.next());
    let rest = match (is_align(second), is_align(first)) {
        (true, _) => chars.as_str(),
        (false, true) => format.get(1..).unwrap_or_default(),
        (false, false) => format,
    };
    let rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let rest = rest.strip_prefix('#').unwrap_or(rest);
    // In `0$` the zero is a field.
    rest.strip_prefix('0').filter(|behind| !behind.starts_with('$')).unwrap_or(rest)
}

/// A field that is a width or precision, if it is one, and what stands behind the width or precision.
fn count(text: &str) -> (Option<&str>, &str) {
    let end = text.find(|char: char| !(char.is_alphanumeric() || char == '_')).unwrap_or(text.len());
    let (name, behind) = text.split_at(end);
    if let (false, Some(behind)) = (name.is_empty(), behind.strip_prefix('$')) {
        return (Some(name), behind);
    }
    (None, text.trim_start_matches(|char: char| char.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    const NONE: Use<'_> = Use { field: "", display: false, integer: false, count: false };

    fn uses_of(desc: &str) -> Vec<Use<'_>> {
        parse(desc).unwrap_or_else(|why| panic!("{desc}: {why}")).uses
    }

    #[test]
    fn formats_tell_what_a_type_can_do() {
        let a = Use { field: "a", ..NONE };
        assert_eq!(uses_of("{a:?} {a:#x?} {a:_>5?}"), vec![a]);
        assert_eq!(uses_of("{a} {a:>10.3}"), vec![Use { display: true, ..a }]);
        assert_eq!(uses_of("{a:#06x}"), vec![Use { integer: true, ..a }]);
        let counts = ["w", "p"].map(|field| Use { field, count: true, ..NONE });
        assert_eq!(uses_of("{a:^+w$.p$?}"), vec![a, counts[0], counts[1]]);
        assert_eq!(uses_of("{ a :0$?}"), vec![a, Use { field: "0", count: true, ..NONE }]);
    }

    #[test]
    fn lone_braces_are_doubled() {
        for (desc, text) in [("{a}{{}}", "{a}{{}}"), ("a{b", "a{{b"), ("}", "}}"), ("{a b}", "{{a b}}"), ("{}", "{{}}")]
        {
            assert_eq!(parse(desc).ok().map(|template| template.text).as_deref(), Some(text));
        }
    }

    #[test]
    fn formats_that_rust_does_not_know_are_refused() {
        for desc in ["{a:y}", "{a:p}", "{a:.}", "{a:5 5}", "", " \n"] {
            assert!(parse(desc).is_err(), "{desc}");
        }
    }
}
