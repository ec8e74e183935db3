//! All there is to know about an error.

mod entry;
mod unknown;

use alloc::{format, string::String, vec::Vec};

use self::{entry::explain, unknown::not_found};
use super::{
    console::Console,
    failure::Failure,
    list::row,
    query::{Found, find},
    search::search,
    table::table,
    texts::{Language, Reader},
};
use crate::document::CatalogDocument;

/// How many errors with a text are shown as a whole.
const SHOWN: usize = 3;

/// Show all there is to know about the errors with a code, name or text
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// A code such as 404, -32600, 0x80070005 or 42P01, a name, or a text
    ///
    /// An alias or an identifier does as well. Where none of them is exactly that, upper and lower case, `_`, `-` and
    /// spaces do not matter; where no code is exactly that, one with the same 32 or 64 bits is found; and where no
    /// error is named like that, those are found whose desc or help has it, in any language. More than three of them
    /// are listed only.
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
        match search(document, query) {
            found if found.is_empty() => Err(Failure::refused(not_found(document, query, reader))),
            found if found.len() > SHOWN => list(&found, reader, console),
            found => explain_all(document, found, reader, console),
        }
    }
}

fn explain_all(
    document: &CatalogDocument,
    found: Vec<Found<'_>>,
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

fn list(found: &[Found<'_>], reader: Reader<'_>, console: &mut Console<'_>) -> Result<(), Failure> {
    let heading: String = format!("{} errors have this text", found.len());
    let style = console.styles.heading;
    writeln!(console.out, "{style}{heading}{style:#}\n")?;
    let rows = found.iter().map(|found| row(found.entry, reader));
    Ok(writeln!(console.out, "{}", table(["code", "name", "desc"], rows))?)
}
