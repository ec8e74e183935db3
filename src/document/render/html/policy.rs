//! What the page may run and load.

/// How the page looks.
pub(super) const STYLE: &str = include_str!("style.css");

/// What the page does.
pub(super) const SCRIPT: &str = include_str!("page.js");

/// The content security policy of the page: its own style and script, by their hashes, and nothing from elsewhere.
pub(super) const POLICY: &str = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; \
    style-src 'sha256-DCMMvILtJaiXE8iKtrHA0rsdGeKMcsSLinbtKkdNAuc='; \
    script-src 'sha256-vSxauYOLGvdS7cO8Mivk6hpt6fBqw+orh1OkwAi+nuQ='";

#[cfg(test)]
mod tests {
    use alloc::format;

    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use sha2::{Digest as _, Sha256};

    use super::*;

    #[test]
    fn the_hashes_are_those_of_the_files() {
        for (file, text) in [("style.css", STYLE), ("page.js", SCRIPT)] {
            let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.replace('\r', ""))));
            assert!(POLICY.contains(&hash), "{file} has changed: write {hash} in policy.rs");
        }
    }
}
