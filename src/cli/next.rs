//! Codes for new errors.

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    category::{categories, heading},
    console::Console,
    counted::counted,
    escape::Escaped,
    failure::Failure,
    table::table,
    texts::Language,
};
use crate::{
    CodeRange,
    document::{CatalogDocument, CategoryDocument, ReservedBuf},
};

const HELP: &str = "\
Examples:
  {program} next
  {program} next --category RoomError --count 3

Exit status:
  0  proposed
  1  the category of --category has not that many free codes, or there is no such category
  2  wrong arguments
  3  the catalog can't be read";

/// Propose codes for new errors
///
/// They follow the largest one of the category, then fill the gaps of its range. No error of any category has them,
/// retired ones included, nobody reserves them, and they are in no other category's range.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Next {
    /// Only codes for this category, each on a line
    #[arg(long, value_name = "ID")]
    category: Option<String>,

    /// How many codes for a category
    #[arg(long, short = 'n', value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    count: u16,

    #[command(flatten)]
    language: Language,
}

impl Next {
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let categories = categories(document, self.category.as_deref())?;
        match (&self.category, &*categories) {
            (Some(_), [category]) => self.propose(document, category, console),
            _ => self.tabulate(document, &categories, console),
        }
    }

    fn propose(
        &self,
        document: &CatalogDocument,
        category: &CategoryDocument,
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        let codes = self.free_codes(document, category);
        for code in &codes {
            writeln!(console.out, "{code}")?;
        }
        if codes.len() == usize::from(self.count) {
            Ok(())
        } else {
            Err(Failure::refused(exhausted(category, codes.len())))
        }
    }

    fn tabulate(
        &self,
        document: &CatalogDocument,
        categories: &[&CategoryDocument],
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        let reader = self.language.reader(document);
        let rows = categories.iter().map(|category| {
            let codes: Vec<_> = self.free_codes(document, category).iter().map(ToString::to_string).collect();
            let codes = if codes.is_empty() { "none".to_string() } else { codes.join(" ") };
            [heading(category, reader), codes]
        });
        Ok(writeln!(console.out, "{}", table(["category", "next codes"], rows))?)
    }

    fn free_codes(&self, document: &CatalogDocument, category: &CategoryDocument) -> Vec<i64> {
        let Some((above, gaps)) = spans(category) else { return Vec::new() };
        let taken = Taken::of(document, category);
        let free = [above, gaps].into_iter().flatten().flat_map(|span| taken.free_within(span));
        free.take(self.count.into()).collect()
    }
}

fn exhausted(category: &CategoryDocument, found: usize) -> String {
    let id = Escaped(&category.id);
    let left = format!("{} left", counted(found, "free code"));
    match category.range {
        Some(range) => format!("the range {range} of {id} has {left}"),
        None if spans(category).is_none() => format!("{id} has neither a range nor an integer code to go on from"),
        None => format!("{id} has {left}"),
    }
}

/// The codes above the largest one, and those below, where there is a range that ends them.
fn spans(category: &CategoryDocument) -> Option<(Option<CodeRange>, Option<CodeRange>)> {
    let range = category.range.unwrap_or(CodeRange { first: i64::MIN, last: i64::MAX });
    let codes = category.entries.iter().filter_map(|entry| entry.code.as_code().as_int());
    let largest = codes.filter(|code| range.contains(*code)).max();
    let Some(largest) = largest else {
        return category.range.map(|range| (Some(range), None));
    };
    let above = largest.checked_add(1).filter(|first| range.contains(*first));
    let above = above.map(|first| CodeRange { first, last: range.last });
    Some((above, category.range.map(|range| CodeRange { first: range.first, last: largest })))
}

/// What a new error must not have.
struct Taken {
    codes: BTreeSet<i64>,
    ranges: Vec<CodeRange>,
}

impl Taken {
    fn of(document: &CatalogDocument, category: &CategoryDocument) -> Self {
        let mut taken = Self { codes: BTreeSet::new(), ranges: Vec::new() };
        for other in &document.categories {
            taken.codes.extend(other.entries.iter().filter_map(|entry| entry.code.as_code().as_int()));
            for reserved in &other.reserved {
                match reserved {
                    ReservedBuf::Code(code) => _ = taken.codes.insert(*code),
                    ReservedBuf::Range(range) => taken.ranges.push(*range),
                    ReservedBuf::Text(_) => {}
                }
            }
            // Within its own range no other keeps it away: those that overlap are shared on purpose.
            taken.ranges.extend(other.range.filter(|_| category.range.is_none()));
        }
        taken
    }

    fn free_within(&self, span: CodeRange) -> impl Iterator<Item = i64> {
        let mut next = Some(span.first);
        core::iter::from_fn(move || {
            let free = self.first_free(CodeRange { first: next?, last: span.last });
            next = free.and_then(|code| code.checked_add(1));
            free
        })
    }

    fn first_free(&self, span: CodeRange) -> Option<i64> {
        let mut code = span.first;
        while span.contains(code) {
            match self.ranges.iter().find(|range| range.contains(code)) {
                Some(range) => code = range.last.checked_add(1)?,
                None if self.codes.contains(&code) => code = code.checked_add(1)?,
                None => return Some(code),
            }
        }
        None
    }
}
