//! Enums of another crate collide with the catalog's as their own would.

#[test]
fn collisions_are_found_across_crates() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
