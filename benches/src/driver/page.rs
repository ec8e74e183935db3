//! The page of results.

use std::fmt::Write;

use crate::{
    Results, goals,
    lab::{Verb, Who},
    plot::{Line, Plot},
    run_time::RunTime,
    size,
};

/// Groups of the run-time benches, with their headings.
const GROUPS: [(&str, &str); 14] = [
    ("code-sparse-hit", "`from_code`, sparse codes, known"),
    ("code-sparse-miss", "`from_code`, sparse codes, unknown"),
    ("code-dense-hit", "`from_code`, dense codes, known"),
    ("code-dense-miss", "`from_code`, dense codes, unknown"),
    ("name-hit", "`from_name`, known"),
    ("name-miss", "`from_name`, unknown"),
    ("code-of", "`code()`"),
    ("name-of", "`name()`"),
    ("display", "`Display`, plain text"),
    ("display-fields", "`Display`, two placeholders"),
    ("to-json", "`to_json`, no fields"),
    ("to-json-fields", "`to_json`, two fields"),
    ("from-json", "`from_json`, the declared desc"),
    ("from-json-other", "`from_json`, another desc"),
];
const RIVALS: [&str; 8] =
    ["phf", "HashMap", "strum", "match", "thiserror", "serde_json", "serde_json and strum", "serde_json::Value"];

const INTRODUCTION: &str = "\
Everything on this page is written by one command, and everything on it was measured in one run of it:

```sh
cargo run --release --manifest-path benches/Cargo.toml
```

`--quick` shows in less time that all of it still runs, and leaves this page as it is. Numbers are medians. A ratio says how \
many times as long as ours something else takes; above 1, ours is faster.
";

const COMPILE: &str = "\
Field-less entries with doc comments. Theirs derive `thiserror::Error`, `strum::{EnumMessage, EnumString, FromRepr, \
IntoStaticStr, VariantArray}` and `serde::{Serialize, Deserialize}`, which gives the API of ours with some more lines by \
hand. Dependencies are built beforehand, and incremental compilation is off, so that each run compiles the whole crate.
";

/// The whole page.
pub(crate) fn page(results: &Results) -> String {
    let mut page =
        format!("# Results\n\n{INTRODUCTION}\nMeasured on: {}; in {} minutes.\n", results.machine, results.minutes);
    let _ = write!(page, "\n## What must hold\n\n{}", goals::table(&goals::goals(results)));
    let _ = write!(page, "\n## Calls\n\n{}", run_time_table(&results.run_time));
    for (name, plot) in plots(results).iter().filter(|(name, _)| name.starts_with("look-up")) {
        let _ = write!(page, "\n![{}](plots/{name}.svg)\n", plot.title);
    }
    let _ = write!(page, "\n## Compile time\n\n{COMPILE}\n{}", compile_table(results));
    for (name, plot) in plots(results).iter().filter(|(name, _)| name.starts_with("compile")) {
        let _ = write!(page, "\n![{}](plots/{name}.svg)\n", plot.title);
    }
    let _ = write!(page, "\n## What limits\n\n{}", limits(results));
    let _ = write!(page, "\n## Also\n\n{}", also(results));
    page
}

/// How many times as long as ours the others take.
fn run_time_table(run_time: &RunTime) -> String {
    let mut table = String::from("| call | entries | others, as multiples of ours |\n| --- | --- | --- |\n");
    let lines = ("identify", "`identify`, JSON lines");
    for (group, heading) in GROUPS.into_iter().chain([lines]) {
        for size in run_time.sizes(group) {
            let others =
                RIVALS.iter().filter_map(|who| Some(format!("{who} {:.1}×", run_time.ratio(group, who, size)?)));
            let others = others.collect::<Vec<_>>().join(", ");
            let _ = writeln!(table, "| {heading} | {} | {others} |", grouped(size));
        }
    }
    table
}

fn compile_table(results: &Results) -> String {
    let mut table =
        String::from("| entries | `cargo check`, theirs to ours | `cargo build --release`, theirs to ours |\n");
    table += "| --- | --- | --- |\n";
    let points = &results.compile.points;
    for point in points.iter().filter(|point| (point.who, point.verb) == (Who::Ours, Verb::Check)) {
        let [check, release] = [Verb::Check, Verb::Release].map(|verb| {
            results.compile.ratio(verb, point.entries).map_or("–".into(), |ratio| format!("{ratio:.1}×"))
        });
        let _ = writeln!(table, "| {} | {check} | {release} |", grouped(point.entries));
    }
    table
}

/// What keeps the growth of a build and the size of a program from being less.
fn limits(results: &Results) -> String {
    let (compile, sizes) = (&results.compile, &results.sizes);
    let mut text = String::from(
        "Growth: rustc checks some code in a time that grows with the square of the number of variants, above all the match of \
         `derive(Debug)`. Ours has no such match; the list of all values is what is left. The same enums with nothing but \
         `#[derive(Debug, Clone, Copy, PartialEq, Eq)]` build in\n\n",
    );
    for (entries, bare) in &compile.bare {
        let ours = compile.seconds(Who::Ours, Verb::Release, *entries).unwrap_or_default();
        let _ = writeln!(text, "- {bare:.2} s with {} entries, ours in {ours:.2} s.", grouped(*entries));
    }
    let _ = writeln!(
        text,
        "\nSize: all that is known of an entry is at hand at run time, its doc and its whole JSON too, as a struct of {} \
         bytes with the addresses of its texts. For {} entries that is {} KiB before the first letter of a text.",
        size_of::<error_catalog::Entry>(),
        grouped(size::ENTRIES),
        size::ENTRIES * size_of::<error_catalog::Entry>() / 1024
    );
    let _ = writeln!(text, "Half of what the derives add is {} KiB.", sizes.theirs / 2048);
    text
}

fn also(results: &Results) -> String {
    let (compile, sizes) = (&results.compile, &results.sizes);
    let mut list = String::new();
    for (names, seconds) in &compile.umbrellas {
        let _ =
            writeln!(list, "- Cross-category check, 8 × {} names: {seconds:.2} s of `cargo check`.", grouped(*names));
    }
    let [ours, theirs] = compile.hello;
    let _ = writeln!(
        list,
        "- Clean debug build of a program with one error, all dependencies included: theirs takes {:.2}× as long as ours.",
        theirs / ours
    );
    let _ = writeln!(
        list,
        "- A catalog of 1,000 entries adds {} KiB to a stripped release binary that uses the whole API, theirs {} KiB.",
        sizes.ours / 1024,
        sizes.theirs / 1024
    );
    list
}

/// Each plot with the name of its file.
pub(crate) fn plots(results: &Results) -> Vec<(&'static str, Plot)> {
    let look_up = |group, title| {
        let lines = ["ours", "phf", "HashMap", "strum", "match"].map(|who| {
            let sizes = results.run_time.sizes(group).into_iter();
            let points = sizes.filter_map(|size| Some((size, results.run_time.nanoseconds(group, who, size)?)));
            Line { name: who, points: points.collect() }
        });
        Plot { title, unit: "ns", lines: lines.into() }
    };
    let compile = |verb, title| {
        let lines = Who::BOTH.map(|who| {
            let points = results.compile.points.iter().filter(|point| (point.who, point.verb) == (who, verb));
            let name = if who == Who::Ours { "ours" } else { "derives" };
            Line { name, points: points.map(|point| (point.entries, point.seconds)).collect() }
        });
        Plot { title, unit: "s", lines: lines.into() }
    };
    // A logarithmic axis has no place for what was too little to be measured.
    let umbrellas = results.compile.umbrellas.iter().map(|(names, seconds)| (8 * names, seconds.max(0.001)));
    let umbrella = Line { name: "ours", points: umbrellas.collect() };
    vec![
        ("look-up-sparse-codes", look_up("code-sparse-hit", "Look-up by code, sparse codes")),
        ("look-up-dense-codes", look_up("code-dense-hit", "Look-up by code, dense codes")),
        ("look-up-names", look_up("name-hit", "Look-up by name")),
        ("compile-check", compile(Verb::Check, "cargo check")),
        ("compile-release", compile(Verb::Release, "cargo build --release")),
        (
            "compile-categories",
            Plot { title: "Cross-category check, by names in eight categories", unit: "s", lines: vec![umbrella] },
        ),
    ]
}

/// 20000 → 20,000
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let start = digits.len() % 3;
    let mut parts: Vec<&str> = (start..digits.len()).step_by(3).map(|at| &digits[at..at + 3]).collect();
    if start > 0 {
        parts.insert(0, &digits[..start]);
    }
    parts.join(",")
}
