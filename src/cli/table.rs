//! Texts in columns.

use alloc::string::{String, ToString};

use comfy_table::{Table, presets};

use super::escape::Escaped;

/// A line for the header and one for each row, without a newline at the end.
pub(super) fn table<const COLUMNS: usize>(
    header: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> String {
    // Without borders, so that what is copied is text; the library knows how wide characters are.
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    for row in rows {
        table.add_row(row.map(|text| Escaped(&text).to_string()));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}
