//! Where `#anchor` links lead to.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
};

use super::blocks::Heading;

/// The identifiers of categories by the anchors that lead to them.
#[derive(Debug, Default)]
pub(super) struct Anchors(BTreeMap<String, String>);

impl Anchors {
    /// Adds the anchors of a heading: the one that is set there, and the one that is made of its text.
    pub(super) fn add(&mut self, heading: &Heading, id: &str) {
        let given = heading.cell.anchor.clone();
        for anchor in given.into_iter().chain([slug(&heading.cell.text())]) {
            self.0.entry(anchor).or_insert_with(|| id.to_string());
        }
    }

    /// Adds the anchor that is set at a heading.
    pub(super) fn add_exact(&mut self, heading: &Heading, id: &str) {
        self.0.extend(heading.cell.anchor.clone().map(|anchor| (anchor, id.to_string())));
    }

    /// The category that a link leads to.
    pub(super) fn find(&self, link: &str) -> Option<&str> {
        let anchor = link.strip_prefix('#')?;
        let decoded = decode(anchor);
        let found = self.0.get(&decoded).or_else(|| self.0.get(&slug(&decoded)));
        found.map(String::as_str)
    }
}

/// The anchor that sites make of a heading.
fn slug(text: &str) -> String {
    let kept = text.trim().chars().filter(|char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|char| if char == ' ' { '-' } else { char }).collect()
}

/// The text of an anchor in which bytes may be written as `%E9`.
fn decode(anchor: &str) -> String {
    let mut bytes = alloc::vec::Vec::new();
    let mut rest = anchor;
    while let Some((before, behind)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let byte = behind.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(b'%'));
        rest = behind.get(if byte.is_some() { 2.. } else { 0.. }).unwrap_or_default();
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| anchor.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_slugs_and_may_be_encoded() {
        assert_eq!(slug("Server codes (v2)!"), "server-codes-v2");
        assert_eq!(decode("%E9%94%99-a"), "错-a");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%ff"), "%ff");
    }
}
