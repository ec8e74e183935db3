use std::process::ExitCode;

use crate::outcome::{Outcome, run, standalone};

/// Of a team's own binary and of the stand-alone one.
const COMMANDS: [&str; 8] = ["list", "explain", "export", "diff", "check", "next", "read", "completions"];

#[test]
fn says_how_it_is_used() {
    let help = run(&["--help"]);
    assert_eq!(help.status, ExitCode::SUCCESS);
    assert!(help.out.starts_with("Look up and export the errors of Calls\n"));
    assert!(help.out.contains("Usage: calls <COMMAND>"));
    assert!(!help.out.contains("ERROR_CATALOG"), "{}", help.out);

    for args in [&[][..], &["lisst"], &["explain"], &["explain", "1", "2"], &["export", "--format", "pdf"]] {
        let outcome = run(args);
        assert_eq!(outcome.status, ExitCode::from(2), "{args:?}");
        assert_eq!(outcome.out, "");
        assert!(outcome.err.contains("--help"), "{args:?}: {}", outcome.err);
    }
}

/// Whether each line of a help stays within a width to read.
fn is_narrow(help: &Outcome) -> bool {
    help.out.lines().all(|line| line.chars().count() <= 100)
}

#[test]
fn says_which_statuses_there_are_and_what_is_heeded() {
    for help in [run(&["--help"]), standalone(&["--help"])] {
        let (_, statuses) = help.out.split_once("\nExit status:\n").expect("statuses are listed");
        for status in 0..=3 {
            assert!(statuses.contains(&format!("  {status}  ")), "{status}: {statuses}");
        }
        let (_, environment) = help.out.split_once("\nEnvironment:\n").expect("variables are listed");
        assert!(environment.contains("  NO_COLOR "), "{environment}");
        assert!(is_narrow(&help), "{}", help.out);
    }
    let help = standalone(&["--help"]).out;
    let (_, environment) = help.split_once("\nEnvironment:\n").expect("variables are listed");
    assert!(environment.contains("  ERROR_CATALOG "), "{environment}");
}

#[test]
fn says_of_each_command_which_statuses_it_has_with_examples() {
    for command in COMMANDS {
        for (program, help) in [("calls", run(&[command, "--help"])), ("error-catalog", standalone(&["help", command]))]
        {
            assert_eq!((help.status, &*help.err), (ExitCode::SUCCESS, ""), "{command}");
            let (_, examples) = help.out.split_once("\nExamples:\n").expect("there are examples");
            assert!(examples.contains(&format!("{program} {command}")), "{command}: {examples}");
            let (_, statuses) = examples.split_once("\nExit status:\n").expect("statuses are listed");
            assert!(statuses.contains("  0  ") && statuses.contains("  2  "), "{command}: {statuses}");
            assert!(!help.out.contains("{program}"), "{}", help.out);
            assert!(is_narrow(&help), "{}", help.out);
        }
    }
}

#[test]
fn import_is_a_command_of_the_stand_alone_binary() {
    let help = standalone(&["import", "--help"]);
    assert_eq!((help.status, &*help.err), (ExitCode::SUCCESS, ""));
    assert!(help.out.contains("\n  error-catalog import docs/errors.md "), "{}", help.out);
    assert!(help.out.contains("\nExit status:\n"), "{}", help.out);
    assert!(is_narrow(&help), "{}", help.out);
    assert_eq!(run(&["import", "--help"]).status, ExitCode::from(2));
}
