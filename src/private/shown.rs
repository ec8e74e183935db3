//! Fields as descs show them: paths, which have no `Display` of their own, as they are displayed, and what is absent as
//! nothing.

use core::fmt;

#[cfg(feature = "std")]
use core::ops::Deref;
#[cfg(feature = "std")]
use std::path::{Display, Path};

/// A field. Its own method is found before that of [`PathBehind`], and that one before [`ShownByItself`]'s.
#[derive(Debug)]
pub struct Shown<'a, T: ?Sized>(pub &'a T);

#[cfg(feature = "std")]
impl<'a> Shown<'a, Path> {
    /// What is displayed.
    #[must_use]
    pub fn ec_shown(self) -> Display<'a> {
        self.0.display()
    }
}

impl<'a, T> Shown<'a, Option<T>> {
    /// What is displayed.
    #[must_use]
    pub const fn ec_shown(self) -> ShownIfPresent<'a, T> {
        ShownIfPresent(self.0)
    }
}

/// A field that may be absent, which is an empty text then.
#[derive(Debug)]
pub struct ShownIfPresent<'a, T>(&'a Option<T>);

impl<T: fmt::Display> fmt::Display for ShownIfPresent<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => value.fmt(f),
            None => f.pad(""),
        }
    }
}

/// What points to a path: a `PathBuf`, a `Box<Path>`, a `&Path`.
#[cfg(feature = "std")]
pub trait PathBehind<'a> {
    /// What is displayed.
    fn ec_shown(self) -> Display<'a>;
}

#[cfg(feature = "std")]
impl<'a, T: Deref<Target = Path>> PathBehind<'a> for Shown<'a, T> {
    fn ec_shown(self) -> Display<'a> {
        self.0.display()
    }
}

/// Without `std` there are no paths.
#[cfg(not(feature = "std"))]
pub trait PathBehind {}

/// All other types are displayed by themselves.
pub trait ShownByItself<'a> {
    /// The type itself.
    type Type: ?Sized;

    /// What is displayed.
    fn ec_shown(self) -> &'a Self::Type;
}

impl<'a, T: ?Sized> ShownByItself<'a> for &Shown<'a, T> {
    type Type = T;

    fn ec_shown(self) -> &'a T {
        self.0
    }
}
