use std::process::ExitCode;

use crate::outcome::run;

#[test]
fn says_how_it_is_used() {
    let help = run(&["--help"]);
    assert_eq!(help.status, ExitCode::SUCCESS);
    assert!(help.out.starts_with("Look up and export the errors of Calls\n"));
    assert!(help.out.contains("Usage: calls <COMMAND>"));
    assert!(help.out.contains("\nExit status:\n"));

    for args in [&[][..], &["lisst"], &["explain"], &["explain", "1", "2"], &["export", "--format", "pdf"]] {
        let outcome = run(args);
        assert_eq!(outcome.status, ExitCode::from(2), "{args:?}");
        assert_eq!(outcome.out, "");
        assert!(outcome.err.contains("--help"), "{args:?}: {}", outcome.err);
    }
}
