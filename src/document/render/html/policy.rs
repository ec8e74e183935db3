//! What the page may run and load.

/// How the page looks: its frame, an entry, and both where there is less room.
pub(super) const STYLE: &str =
    concat!(include_str!("frame.css"), "\n", include_str!("entry.css"), "\n", include_str!("narrow.css"));

/// What the page does.
pub(super) const SCRIPT: &str = include_str!("page.js");

/// The content security policy of the page: its own style and script, by their hashes, and nothing from elsewhere.
pub(super) const POLICY: &str = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; \
    style-src 'sha256-rltllZv7Ekuo7/yi6aOLzd0m7CW6k15f+HzA0w/42qc='; \
    script-src 'sha256-FYxdxnGP5NBAKp8UqiF0JWy3Dw5ssWwlCJPZiTkEE0E='";

#[cfg(test)]
mod tests {
    use alloc::format;

    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use sha2::{Digest as _, Sha256};

    use super::*;

    #[test]
    fn the_hashes_are_those_of_the_files() {
        for (file, text) in [("the style", STYLE), ("the script", SCRIPT)] {
            let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.replace('\r', ""))));
            assert!(POLICY.contains(&hash), "{file} has changed: write {hash} in policy.rs");
        }
    }
}
