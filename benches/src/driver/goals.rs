//! What must be shown, and what was measured.

use std::{cmp::Ordering, fmt::Write};

use crate::{
    Results,
    compile::{HUGE, LARGE},
    lab::{Verb, Who},
    size,
};

/// A ratio or a number of seconds, and what it must be.
pub(crate) struct Goal {
    what: &'static str,
    at: &'static str,
    bound: Bound,
    /// `None` where it is not measured in the quick form.
    measured: Option<f64>,
}

#[derive(Clone, Copy)]
enum Bound {
    /// That many times as fast, or more.
    Faster(f64),
    /// That many times as much, or less.
    Times(f64),
    /// That many seconds, or less.
    Seconds(f64),
}

impl Bound {
    fn is_met(self, measured: f64) -> bool {
        match self {
            Self::Faster(least) => measured >= least,
            Self::Times(most) | Self::Seconds(most) => measured <= most,
        }
    }

    fn to_text(self) -> String {
        match self {
            Self::Faster(least) => format!("at least {least}×"),
            Self::Times(most) => format!("at most {most}×"),
            Self::Seconds(most) => format!("at most {most} s"),
        }
    }

    fn show(self, measured: f64) -> String {
        match self {
            Self::Faster(_) | Self::Times(_) => format!("{measured:.2}×"),
            Self::Seconds(_) => format!("{measured:.2} s"),
        }
    }
}

/// All goals, with what was measured.
pub(crate) fn goals(results: &Results) -> Vec<Goal> {
    let Results { run_time, compile, sizes, .. } = results;
    let faster = |what, at, least, measured| Goal { what, at, bound: Bound::Faster(least), measured };
    let ratio = |group, who| run_time.ratio(group, who, 1000);
    let from_json = ["from-json", "from-json-other"].map(|group| ratio(group, "serde_json and strum"));
    let slower = from_json.into_iter().min_by(|one, other| one.partial_cmp(other).unwrap_or(Ordering::Equal)).flatten();
    let lines = run_time.sizes("identify").first().copied().unwrap_or_default();
    let identify = (!results.quick).then(|| run_time.ratio("identify", "serde_json::Value", lines)).flatten();
    let release = |entries| compile.seconds(Who::Ours, Verb::Release, entries);
    let growth = release(HUGE).zip(release(LARGE)).map(|(large, small)| large / small);
    #[expect(clippy::cast_precision_loss, reason = "sizes of programs are small")]
    let part = sizes.ours as f64 / sizes.theirs as f64;
    const { assert!(size::ENTRIES == 1000 && LARGE == 5000 && HUGE == 20_000, "the table says so") };
    vec![
        faster("`from_code` vs phf", "1,000 sparse codes", 4.0, ratio("code-sparse-hit", "phf")),
        faster("`from_code` vs `HashMap`", "1,000 sparse codes", 2.0, ratio("code-sparse-hit", "HashMap")),
        faster("`from_name` vs phf", "1,000 names", 2.0, ratio("name-hit", "phf")),
        faster("`from_name` vs strum", "1,000 names", 4.0, ratio("name-hit", "strum")),
        faster("`to_json` without fields vs serde_json", "1,000 entries", 20.0, ratio("to-json", "serde_json")),
        faster("`to_json` vs serde_json derive", "two fields", 2.0, ratio("to-json-fields", "serde_json")),
        faster("`from_json` vs serde_json + strum", "1,000 entries, any desc", 1.5, slower),
        faster("`Display` vs thiserror", "1,000 entries", 0.9, ratio("display", "thiserror")),
        faster("`cargo check` vs the derives", "5,000 entries", 4.0, compile.ratio(Verb::Check, LARGE)),
        faster("release build vs the derives", "5,000 entries", 10.0, compile.ratio(Verb::Release, LARGE)),
        Goal {
            what: "growth of the release build",
            at: "20,000 vs 5,000 entries",
            bound: Bound::Times(5.0),
            measured: growth,
        },
        Goal {
            what: "stripped binary, our part vs theirs",
            at: "1,000 entries",
            bound: Bound::Times(0.5),
            measured: Some(part),
        },
        Goal {
            what: "cross-category check",
            at: "8 × 1,000 names",
            bound: Bound::Seconds(0.3),
            measured: compile.umbrella(1000),
        },
        faster("`identify` vs `serde_json::Value`", "1,000,000 JSON lines", 2.0, identify),
    ]
}

/// The goals as a Markdown table.
pub(crate) fn table(goals: &[Goal]) -> String {
    let mut table = String::from("| what | at | goal | measured | |\n| --- | --- | --- | --- | --- |\n");
    for Goal { what, at, bound, measured } in goals {
        let (shown, verdict) = measured.map_or(("–".into(), "not in the quick form"), |measured| {
            (bound.show(measured), if bound.is_met(measured) { "met" } else { "**missed**" })
        });
        let _ = writeln!(table, "| {what} | {at} | {} | {shown} | {verdict} |", bound.to_text());
    }
    table
}
