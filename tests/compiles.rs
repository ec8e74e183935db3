//! Declarations that must compile, each with what it must do then.
//!
//! One that does not compile fails here alone, and does not take the other tests with it.

#[test]
fn declarations_compile_and_run() {
    trybuild::TestCases::new().pass("tests/compiles/*.rs");
}
