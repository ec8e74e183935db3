//! All there is to know about an error.

mod entry;
mod unknown;

use alloc::string::String;

use self::{entry::explain, unknown::not_found};
use super::{
    console::Console,
    failure::Failure,
    list::row,
    query::{Found, find},
    search::{Hit, search},
    table::table,
    texts::{Language, Reader},
};
use crate::document::CatalogDocument;

const HELP: &str = "\
Examples:
  {program} explain 20111
  {program} explain -32600 --lang en
  {program} explain 0x80070005
  {program} explain 'timed out'

Exit status:
  0  found
  1  nothing found
  2  wrong arguments
  3  the catalog can't be read";

/// How many errors with a text are shown as a whole.
const SHOWN: usize = 3;

/// Show all there is to know about the errors with a code, name or text
///
/// Where nothing is found, the codes and names that are spelt nearly like that are shown, the codes next to it, and
/// the category whose range holds it.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Explain {
    /// A code such as 404, -32600, 0x80070005 or 42P01, a name, or a text
    ///
    /// An alias or an identifier does as well. Where none of them is exactly that, upper and lower case, `_`, `-` and
    /// spaces do not matter; where no code is exactly that, one with the same 32 or 64 bits is found; and where no
    /// error is named like that, those are found whose desc or help has it, in any language, or whose name has it. More
    /// than three of them are listed only.
    #[arg(value_name = "CODE|NAME|TEXT", allow_hyphen_values = true)]
    query: String,

    #[command(flatten)]
    language: Language,
}

impl Explain {
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let query = self.query.trim();
        let reader = self.language.reader(document);
        let found = find(document, query);
        if !found.is_empty() {
            return explain_all(document, found, reader, console);
        }
        match search(document, query, reader) {
            hits if hits.is_empty() => Err(Failure::refused(not_found(document, query, reader))),
            hits if hits.len() > SHOWN => list(&hits, console),
            hits => explain_all(document, hits.into_iter().map(|hit| hit.found), reader, console),
        }
    }
}

fn explain_all<'d>(
    document: &'d CatalogDocument,
    found: impl IntoIterator<Item = Found<'d>>,
    reader: Reader<'_>,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    for (position, found) in found.into_iter().enumerate() {
        if position > 0 {
            writeln!(console.out)?;
        }
        explain(document, found, reader, console)?;
    }
    Ok(())
}

fn list(hits: &[Hit<'_>], console: &mut Console<'_>) -> Result<(), Failure> {
    let style = console.styles.heading;
    writeln!(console.out, "{style}{} errors have this in their texts or names{style:#}\n", hits.len())?;
    let rows = hits.iter().map(|Hit { found, text }| row(found.entry, text));
    Ok(writeln!(console.out, "{}", table(["code", "name", "text"], rows))?)
}
