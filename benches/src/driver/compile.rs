//! How long the compiler takes.

use anyhow::Result;
use error_catalog_benches::{Derives, Spread, bare, entries, entries_of, ours, theirs, umbrella};

use crate::lab::{Lab, Verb, Who};

/// The number of entries at which ours and theirs are compared.
pub(crate) const LARGE: usize = 5000;
/// What the growth of ours is measured up to.
pub(crate) const HUGE: usize = 20_000;

/// Seconds that the compiler takes.
#[derive(Default)]
pub(crate) struct Compile {
    pub(crate) points: Vec<Point>,
    /// By names a category, what the umbrella over eight of them adds.
    pub(crate) umbrellas: Vec<(usize, f64)>,
    /// By entries, the release build of the same enums with nothing but the derives of their author.
    pub(crate) bare: Vec<(usize, f64)>,
    /// A clean build of a program that uses one error: ours, then theirs.
    pub(crate) hello: [f64; 2],
}

/// One crate that was compiled.
pub(crate) struct Point {
    pub(crate) who: Who,
    pub(crate) verb: Verb,
    pub(crate) entries: usize,
    pub(crate) seconds: f64,
}

impl Compile {
    pub(crate) fn seconds(&self, who: Who, verb: Verb, entries: usize) -> Option<f64> {
        let mut points = self.points.iter();
        points.find(|point| (point.who, point.verb, point.entries) == (who, verb, entries)).map(|point| point.seconds)
    }

    /// How many times as long as ours theirs takes.
    pub(crate) fn ratio(&self, verb: Verb, entries: usize) -> Option<f64> {
        Some(self.seconds(Who::Theirs, verb, entries)? / self.seconds(Who::Ours, verb, entries)?)
    }

    /// What the umbrella adds to eight categories of that many names.
    pub(crate) fn umbrella(&self, names: usize) -> Option<f64> {
        self.umbrellas.iter().find(|(found, _)| *found == names).map(|(_, seconds)| *seconds)
    }
}

/// Measures all of it.
pub(crate) fn measure(lab: &Lab, quick: bool) -> Result<Compile> {
    let (counts, names): (&[usize], &[usize]) =
        if quick { (&[10, 100], &[100]) } else { (&[10, 100, 1000, LARGE, HUGE], &[100, 1000, 5000]) };
    let mut compile = Compile { hello: measure_hello(lab)?, ..Compile::default() };
    for names in names {
        compile.umbrellas.push((*names, measure_umbrella(lab, *names, quick)?));
    }
    for count in if quick { &[100] } else { &[LARGE, HUGE][..] } {
        compile.bare.push((*count, measure_bare(lab, *count, quick)?));
    }
    for who in Who::BOTH {
        for count in counts {
            write_catalog(lab, who, *count)?;
        }
    }
    for verb in [Verb::Check, Verb::Release] {
        for who in Who::BOTH {
            // The smallest catalog has the same dependencies as all others.
            lab.cargo(&name_of(who, counts[0]), verb, "target")?;
        }
        for entries in counts {
            for who in Who::BOTH {
                // How ours grows is asked; theirs would take many minutes to tell the same of itself.
                if who == Who::Theirs && *entries == HUGE {
                    continue;
                }
                let runs = if quick { 1 } else { 3 };
                let seconds = lab.median(&name_of(who, *entries), verb, runs)?;
                compile.points.push(Point { who, verb, entries: *entries, seconds });
            }
        }
    }
    Ok(compile)
}

fn name_of(who: Who, count: usize) -> String {
    format!("{}-{count}", who.word())
}

fn write_catalog(lab: &Lab, who: Who, count: usize) -> Result<()> {
    let entries = entries(count, Spread::Sparse);
    let source = match who {
        Who::Ours => ours("Ours", &entries),
        Who::Theirs => theirs(&entries, Derives::All),
    };
    lab.write(&name_of(who, count), &lab.dependencies(who), "lib.rs", &source)
}

/// A program that prints one error.
fn measure_hello(lab: &Lab) -> Result<[f64; 2]> {
    let mut seconds = [0.0; 2];
    for (who, seconds) in Who::BOTH.into_iter().zip(&mut seconds) {
        let entries = entries(1, Spread::Sparse);
        let (source, ident) = match who {
            Who::Ours => (ours("Ours", &entries), "Ours"),
            Who::Theirs => (theirs(&entries, Derives::All), "Theirs"),
        };
        let main = format!("fn main() {{\n    println!(\"{{}}\", {ident}::{});\n}}\n", entries[0].name);
        let name = format!("hello-{}", who.word());
        lab.write(&name, &lab.dependencies(who), "main.rs", &(source + &main))?;
        *seconds = lab.clean_build(&name)?;
        println!("{name} clean build: {seconds:.1} s");
    }
    Ok(seconds)
}

fn measure_bare(lab: &Lab, count: usize, quick: bool) -> Result<f64> {
    let name = format!("bare-{count}");
    lab.write(&name, "", "lib.rs", &bare(&entries(count, Spread::Sparse)))?;
    lab.median(&name, Verb::Release, if quick { 1 } else { 3 })
}

/// The categories are in a crate of their own, so that the difference is the umbrella's alone.
fn measure_umbrella(lab: &Lab, names: usize, quick: bool) -> Result<f64> {
    let categories = format!("categories-{names}");
    let modules = (0..8).map(|category| {
        let source = ours("Category", &entries_of(category, names, Spread::Sparse));
        format!("pub mod category_{category} {{\n{source}}}\n")
    });
    let dependencies = lab.dependencies(Who::Ours);
    lab.write(&categories, &dependencies, "lib.rs", &modules.collect::<String>())?;

    let dependencies = format!("{dependencies}{categories} = {{ path = \"../{categories}\" }}\n");
    let krate = categories.replace('-', "_");
    let paths: Vec<_> = (0..8).map(|category| format!("{krate}::category_{category}::Category")).collect();
    let (apart, below) = (format!("apart-{names}"), format!("umbrella-{names}"));
    let uses = paths.iter().map(|path| format!("const _: usize = {path}::ENTRIES.len();\n"));
    let uses = uses.collect::<Vec<_>>().concat();
    lab.write(&apart, &dependencies, "lib.rs", &uses)?;
    lab.write(&below, &dependencies, "lib.rs", &(uses + &umbrella(&paths)))?;

    lab.cargo(&apart, Verb::Check, "target")?;
    let runs = if quick { 1 } else { 5 };
    let with = lab.median(&below, Verb::Check, runs)?;
    Ok((with - lab.median(&apart, Verb::Check, runs)?).max(0.0))
}
