//! What reaches a terminal.

use crate::{catalogs::hostile, outcome::run_on};

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let commands = [
        &["--help"][..],
        &["list"],
        &["list", "--lang", "en"],
        &["explain", "name\u{1b}[31m", "--lang", "en"],
        &["list", "--category", "\u{1b}[32m"],
        &["explain", "name\u{1b}[31m"],
        &["explain", "nama\u{1b}[31m\u{1b}\n"],
        &["\u{1b}[32m"],
        &["export", "--output", "/\u{1b}[32m/nowhere"],
    ];
    for args in commands {
        let outcome = run_on(hostile(), args);
        let shown = [outcome.out, outcome.err].concat();
        assert!(shown.contains(r"\u{1b}[3"), "{args:?}: {shown}");
        assert!(!shown.contains(|char: char| char.is_control() && char != '\n'), "{args:?}: {shown:?}");
    }
    assert!(run_on(hostile(), &["explain", "code\u{1b}[31m"]).out.contains("\n  of\n  entry\\u{1b}[31m\n"));
}
