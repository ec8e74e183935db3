//! How far the reading is.

use core::{cell::Cell, time::Duration};

use indicatif::{ProgressBar, ProgressStyle};

/// How much is read between two looks at the clock.
const STEP: usize = 1024 * 1024;

/// A bar on a terminal, and nothing anywhere else.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    unseen: Cell<usize>,
}

impl Progress {
    pub(super) fn of_length(length: u64, is_shown: bool) -> Self {
        Self::new(is_shown.then(|| ProgressBar::new(length)), "[{bar:40}] {bytes}/{total_bytes} {bytes_per_sec} {eta}")
    }

    pub(super) fn of_unknown_length(is_shown: bool) -> Self {
        Self::new(is_shown.then(ProgressBar::no_length), "{spinner} {bytes} {bytes_per_sec}")
    }

    fn new(bar: Option<ProgressBar>, template: &str) -> Self {
        if let Some(bar) = &bar {
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style.progress_chars("=> "));
            }
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self { bar, unseen: Cell::new(0) }
    }

    /// So many bytes more are read.
    pub(super) fn advance(&self, bytes: usize) {
        let unseen = self.unseen.get() + bytes;
        match &self.bar {
            Some(bar) if unseen >= STEP => {
                bar.inc(unseen as u64);
                self.unseen.set(0);
            }
            _ => self.unseen.set(unseen),
        }
    }
}

impl Drop for Progress {
    /// What follows stands where the bar stood.
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
