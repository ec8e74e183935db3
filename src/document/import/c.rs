//! Enums, lists of macros and other constants of C, C++ and Objective-C.
//!
//! Nothing is compiled: no other file is read, and of a conditional the first branch counts, which is reported. A
//! constant is read where its value is an integer that the file itself tells; every other one is left out with its line,
//! and so are the rows of arrays and the arguments of macros that list errors.
//! The comments about a constant are its texts.

mod assemble;
mod comment;
mod directives;
mod enumerators;
mod excerpt;
mod expression;
mod head;
mod lex;
mod listed;
mod literal;
mod marks;
mod parse;
#[cfg(test)]
mod tests;
mod texts;

use alloc::vec::Vec;

use super::{ImportError, ImportOptions, Report, draft::Draft};

pub(super) fn read(text: &str, options: &ImportOptions) -> Result<(Draft, Report), ImportError> {
    let tokens = lex::tokens(text);
    let mut preprocessed = directives::preprocess(text, &tokens);
    let parsed = parse::parse(text, &preprocessed.pieces);
    let mut left_out = core::mem::take(&mut preprocessed.left_out);
    left_out.extend(parsed.left_out);
    left_out.extend(lex::endless_comment(text, &tokens));
    left_out.sort_by_key(|left_out| left_out.line);
    if parsed.groups.is_empty() && left_out.is_empty() {
        return Err(ImportError::Empty);
    }
    let constants = parsed.groups.iter().flat_map(|group| &group.constants);
    let lines: Vec<usize> = constants.map(|constant| constant.name.line).collect();
    let mut decisions = preprocessed.assumptions(&lines);
    let draft = assemble::assemble(&parsed.groups, options, &mut decisions);
    decisions.sort_by_key(|decision| decision.line);
    let report = Report { decisions, left_out, ..Report::default() };
    Ok((draft, report))
}
