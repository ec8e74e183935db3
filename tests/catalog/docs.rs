//! Doc comments.

#![expect(clippy::empty_docs, reason = "an empty one is among them")]

use error_catalog::error_catalog;

use crate::common::MediaError;

/// The enum's own comment.
///
/// # Heading
///     indented `code`
#[doc = " An attribute."]
#[error_catalog]
// No doc comment.
#[doc(alias = "no comment either")]
#[derive(Debug)]
enum DocError {
    #[code(1)]
    #[desc("none")]
    None,
    /// One line.
    #[code(2)]
    #[desc("one line above")]
    Above,
    #[code(3)]
    #[desc("one line below")]
    /// One line.
    Below,
    /// First.
    ///
    ///   - a list
    ///
    #[code(4)]
    /// Second, with *markup*, "quotes" and 号.
    #[desc("around")]
    #[doc = "Third."]
    Around,
    ///No space.
    #[code(5)]
    #[desc("no space")]
    NoSpace,
    ///
    #[code(6)]
    #[desc("an empty comment")]
    Empty,
    #[doc = "Several\nlines in one attribute."]
    #[code(7)]
    #[desc("several lines in one attribute")]
    Attribute,
    #[cfg_attr(all(), doc = "Under a condition that holds.")]
    #[cfg_attr(any(), doc = "Under a condition that does not.")]
    #[code(8)]
    #[desc("conditional")]
    Conditional,
    #[cfg_attr(all(), doc = "First.", doc = "Second.", doc = "Third.")]
    #[code(9)]
    #[desc("three conditional lines")]
    ThreeConditional,
    /** A block.
     *
     * Of lines.
     */
    #[code(10)]
    #[desc("a block")]
    Block,
}

#[track_caller]
fn assert_doc(error: &DocError, doc: Option<&str>) {
    assert_eq!(error.entry().doc, doc, "{error}");
}

#[test]
fn docs_are_those_of_the_enum_and_its_variants() {
    assert_eq!(DocError::CATALOG.doc, Some("The enum's own comment.\n\n# Heading\n    indented `code`\nAn attribute."));
    assert_eq!(MediaError::CATALOG.doc, None);
    assert_doc(&DocError::None, None);
    assert_doc(&DocError::Above, Some("One line."));
    assert_doc(&DocError::Below, Some("One line."));
    assert_doc(&DocError::NoSpace, Some("No space."));
    assert_doc(&DocError::Empty, None);
    assert_doc(&DocError::Attribute, Some("Several\nlines in one attribute."));
}

#[test]
fn doc_lines_are_joined_wherever_they_stand() {
    let doc = DocError::Around.entry().doc.expect("a comment");
    let lines: Vec<_> = doc.lines().map(str::trim).collect();
    assert_eq!(lines, ["First.", "", "- a list", "", "Second, with *markup*, \"quotes\" and 号.", "Third."]);
}

#[test]
fn docs_under_a_condition_count_where_it_holds() {
    assert_doc(&DocError::Conditional, Some("Under a condition that holds."));
    assert_doc(&DocError::ThreeConditional, Some("First.\nSecond.\nThird."));
}

#[test]
fn doc_blocks_lose_their_stars_as_in_rustdoc() {
    assert_doc(&DocError::Block, Some("A block.\n\nOf lines."));
}
