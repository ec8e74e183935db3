use std::process::ExitCode;

use crate::outcome::{run, standalone};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn scripts_complete_the_commands_of_the_program_that_wrote_them() {
    for shell in SHELLS {
        let [own, standalone] = [run(&["completions", shell]), standalone(&["completions", shell])];
        for (outcome, program) in [(&own, "calls"), (&standalone, "error-catalog")] {
            assert_eq!((outcome.status, &*outcome.err), (ExitCode::SUCCESS, ""), "{shell}");
            for word in [program, "explain", "export", "diff", "fail-on", "bad-lines"] {
                assert!(outcome.out.contains(word), "{word} is not in the script for {shell}");
            }
        }
    }
}

#[test]
fn only_the_stand_alone_binary_proposes_a_file_for_the_catalog() {
    let [own, standalone] = [run(&["completions", "bash"]), standalone(&["completions", "bash"])];
    assert!(!own.out.contains("--catalog"));
    assert!(standalone.out.contains("--catalog"));
}

#[test]
fn a_shell_that_is_unknown_is_refused_with_those_that_are() {
    let outcome = run(&["completions", "tcsh"]);
    assert_eq!((outcome.status, &*outcome.out), (ExitCode::from(2), ""));
    for shell in SHELLS {
        assert!(outcome.err.contains(shell), "{shell}: {}", outcome.err);
    }
}
