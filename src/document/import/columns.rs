//! Tables with an error on a row, whoever wrote them.

mod headers;

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::headers::{Meaning, meaning};
use super::{Column, ImportOptions, Report, draft::DraftEntry};
use crate::{CodeBuf, document::code_text};

pub(super) use self::headers::normal;

/// How many rows tell which column holds integers.
const SAMPLED_ROWS: usize = 500;

/// Which columns of a table hold what.
#[derive(Debug)]
pub(super) struct Layout {
    headers: Vec<String>,
    code: usize,
    /// The others, by what they hold; descs and helps also by their language, where the header tells it.
    others: BTreeMap<(Held, Option<&'static str>), usize>,
    unread: Vec<usize>,
}

/// What a column other than that of codes holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    Name,
    Desc,
    Help,
    Doc,
    Category,
}

impl Layout {
    /// The layout of a table, unless no column holds codes.
    pub(super) fn of<R: AsRef<[String]>>(
        headers: &[String],
        rows: impl Iterator<Item = R>,
        options: &ImportOptions,
    ) -> Option<Self> {
        let meanings = meanings(headers, options);
        let rows: Vec<R> = rows.take(SAMPLED_ROWS).collect();
        let code = code_column(&meanings, &rows)?;
        let mut layout = Self { headers: headers.to_vec(), code, others: BTreeMap::new(), unread: Vec::new() };
        layout.place(&meanings);
        Some(layout)
    }

    fn place(&mut self, meanings: &[Option<Meaning>]) {
        for (index, meaning) in meanings.iter().enumerate().filter(|(index, _)| *index != self.code) {
            let candidates: &[(Held, Option<&'static str>)] = match *meaning {
                Some(Meaning::Desc(language)) => &[(Held::Desc, language), (Held::Doc, None)],
                Some(Meaning::Help(language)) => &[(Held::Help, language), (Held::Doc, None)],
                // Where another column has the codes, this one has words for them.
                Some(Meaning::Code | Meaning::Name) => &[(Held::Name, None)],
                Some(Meaning::Doc) => &[(Held::Doc, None)],
                Some(Meaning::Category) => &[(Held::Category, None)],
                None => &[],
            };
            match candidates.iter().find(|candidate| !self.others.contains_key(candidate)) {
                Some(free) => _ = self.others.insert(*free, index),
                None => self.unread.push(index),
            }
        }
        if let (true, [only]) = (self.others.is_empty(), self.unread.as_slice()) {
            self.others.insert((Held::Desc, None), *only);
            self.unread.clear();
        }
    }

    /// Says which columns are not read.
    pub(super) fn report(&self, line: usize, report: &mut Report) {
        for header in self.unread.iter().filter_map(|index| self.headers.get(*index)) {
            report.decide(line, format!("the column `{header}` is not read: say what it holds with `--columns`"));
        }
    }

    /// Whether there is a column of names.
    pub(super) fn has_names(&self) -> bool {
        self.others.contains_key(&(Held::Name, None))
    }

    /// The languages of the descs in order, where each says its language.
    pub(super) fn languages(&self) -> Vec<String> {
        let mut descs: Vec<(usize, &str)> = Vec::new();
        for ((_, language), index) in self.others.iter().filter(|((held, _), _)| *held == Held::Desc) {
            match language {
                Some(language) => descs.push((*index, language)),
                None => return Vec::new(),
            }
        }
        descs.sort_unstable();
        descs.into_iter().map(|(_, language)| language.to_string()).collect()
    }

    /// The entry on a row, and its category where a column tells it.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(super) fn entry(&self, line: usize, cells: &[String]) -> Result<(DraftEntry, Option<String>), &'static str> {
        let code = code_text::read(cells.get(self.code).map_or("", String::as_str))?;
        let mut entry = DraftEntry::new(line, code);
        let mut category = None;
        for ((held, language), index) in &self.others {
            let Some(text) = cells.get(*index).map(|text| text.trim()).filter(|text| !text.is_empty()) else {
                continue;
            };
            let line = || text.split_whitespace().collect::<Vec<_>>().join(" ");
            match (held, language) {
                (Held::Name, _) => entry.name = Some(line()),
                (Held::Doc, _) => entry.doc = Some(text.to_string()),
                (Held::Category, _) => category = Some(line()),
                (Held::Desc, None) => entry.desc = Some(line()),
                (Held::Help, None) => entry.help = Some(line()),
                (Held::Desc, Some(language)) => translation(&mut entry, language).desc = Some(line()),
                (Held::Help, Some(language)) => translation(&mut entry, language).help = Some(line()),
            }
        }
        Ok((entry, category))
    }
}

fn translation<'e>(entry: &'e mut DraftEntry, language: &str) -> &'e mut crate::document::TranslationDocument {
    entry.translations.entry(language.to_string()).or_default()
}

/// What columns hold: what the options say of some outweighs what headers look like.
fn meanings(headers: &[String], options: &ImportOptions) -> Vec<Option<Meaning>> {
    let wishes: Vec<Option<Column>> = headers.iter().map(|header| wished(header, options)).collect();
    let mut said: Vec<Column> = Vec::new();
    let mut first_of_its_kind = |column: Column| {
        let is_first = !said.contains(&column);
        said.extend(is_first.then_some(column));
        is_first
    };
    let wishes: Vec<_> =
        wishes.into_iter().map(|wish| wish.map(|column| (column, first_of_its_kind(column)))).collect();
    let found = headers.iter().zip(wishes).map(|(header, wish)| match wish {
        Some((column, is_first)) => is_first.then(|| Meaning::wished(column)),
        None => meaning(header).filter(|meaning| !said.iter().any(|column| meaning.is(*column))),
    });
    found.collect()
}

/// What the options say that a column holds.
fn wished(header: &str, options: &ImportOptions) -> Option<Column> {
    let is_header = |wished: &str| {
        wished.trim().eq_ignore_ascii_case(header.trim())
            || normal(wished) == normal(header) && !normal(header).is_empty()
    };
    options.columns.iter().find(|(_, wished)| is_header(wished)).map(|(column, _)| *column)
}

/// Of the columns whose headers speak of codes the first one that mostly holds integers, else the first one.
fn code_column<R: AsRef<[String]>>(meanings: &[Option<Meaning>], rows: &[R]) -> Option<usize> {
    let mut candidates = meanings.iter().enumerate().filter(|(_, meaning)| **meaning == Some(Meaning::Code));
    let is_integer = |cell: &String| matches!(code_text::read(cell), Ok(CodeBuf::Int(_)));
    let holds_integers = |column: usize| {
        let integers = rows.iter().filter(|row| row.as_ref().get(column).is_some_and(is_integer)).count();
        integers * 2 > rows.len()
    };
    let first = candidates.next()?.0;
    let all = core::iter::once(first).chain(candidates.map(|(column, _)| column));
    let mut integers = all.filter(|column| holds_integers(*column));
    Some(integers.next().unwrap_or(first))
}
