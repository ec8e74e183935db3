//! Headings with what stands below them.

use alloc::vec::Vec;

use super::blocks::{Block, Heading, Table};

/// A heading and what stands below it, up to the next one.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// Nothing at the top of the text.
    pub(super) heading: Option<Heading>,
    /// The section of the nearest heading above that is of a higher level.
    pub(super) parent: Option<usize>,
    pub(super) blocks: Vec<Block>,
}

impl Section {
    pub(super) fn level(&self) -> u8 {
        self.heading.as_ref().map_or(0, |heading| heading.level)
    }

    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    /// The paragraphs, as they stand in `text`: each run of them whole.
    pub(super) fn prose<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let mut runs: Vec<core::ops::Range<usize>> = Vec::new();
        let mut continues = false;
        for block in &self.blocks {
            match (block, runs.last_mut()) {
                (Block::Prose(range), Some(run)) if continues => run.end = range.end,
                (Block::Prose(range), _) => runs.push(range.clone()),
                _ => {}
            }
            continues = matches!(block, Block::Prose(_));
        }
        let texts = runs.into_iter().filter_map(|run| text.get(run)).map(|run| run.trim_end_matches(['\n', '\r']));
        texts.collect()
    }
}

/// The sections of a text; the first one has no heading.
pub(super) fn sections(blocks: Vec<Block>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::from([Section::default()]);
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                let parent = parent(&sections, heading.level);
                sections.push(Section { heading: Some(heading), parent, blocks: Vec::new() });
            }
            block => {
                if let Some(section) = sections.last_mut() {
                    section.blocks.push(block);
                }
            }
        }
    }
    sections
}

/// The nearest section above that is of a higher level: one of those that the last one is in.
fn parent(sections: &[Section], level: u8) -> Option<usize> {
    let mut next = sections.len().checked_sub(1);
    while let Some(index) = next {
        let section = sections.get(index)?;
        if section.heading.is_some() && section.level() < level {
            return Some(index);
        }
        next = section.parent;
    }
    None
}
