//! The lower-level cause of an error.

use core::{error::Error, ops::Deref, panic::UnwindSafe};

use crate::Open;

/// A field that `source()` returns: an error, or a trait object of one.
///
/// The expansion looks through `Option`, `Box` and `Arc` itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no error, so `source()` can't return it",
    label = "does not implement `Error`",
    note = "leave `#[source]` or `#[from]` out; a field named `source` is one without it, so give it another name"
)]
pub trait AsSource {
    /// The error as the trait object that error chains are made of.
    fn as_source(&self) -> &(dyn Error + 'static);
}

#[diagnostic::do_not_recommend]
impl<E: Error + 'static> AsSource for E {
    fn as_source(&self) -> &(dyn Error + 'static) {
        self
    }
}

macro_rules! source_objects {
    ($($object:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl AsSource for $object {
            fn as_source(&self) -> &(dyn Error + 'static) {
                self
            }
        }
    )*};
}

source_objects! {
    dyn Error
    dyn Error + Send
    dyn Error + Sync
    dyn Error + Send + Sync
    dyn Error + Send + Sync + UnwindSafe
}

/// A field that `source()` returns. Its own method is found before that of [`SourceBehind`], and that one before
/// [`AnySource`]'s, which only serves to say what is wrong.
#[derive(Debug)]
pub struct SourceField<'a, T: ?Sized>(pub &'a T);

impl<'a, E: Error + 'static> SourceField<'a, E> {
    /// The error.
    #[must_use]
    pub fn ec_source(self) -> &'a (dyn Error + 'static) {
        self.0
    }
}

/// What is no error but leads to one, such as `anyhow::Error`.
pub trait SourceBehind<'a> {
    /// The error.
    fn ec_source(self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Deref<Target: AsSource>> SourceBehind<'a> for SourceField<'a, T> {
    fn ec_source(self) -> &'a (dyn Error + 'static) {
        self.0.as_source()
    }
}

/// Trait objects and whatever else there is.
pub trait AnySource<'a> {
    /// The field's type.
    type Field: ?Sized;

    /// The error, if the type is one.
    fn ec_source(self) -> &'a (dyn Error + 'static)
    where
        Self::Field: AsSource;
}

impl<'a, T: ?Sized> AnySource<'a> for &SourceField<'a, T> {
    type Field = T;

    fn ec_source(self) -> &'a (dyn Error + 'static)
    where
        T: AsSource,
    {
        self.0.as_source()
    }
}

/// The source of an error: what it is made of that asks for `Debug` is asked for where the error is declared.
pub fn source_of<E: Error>(error: &E) -> Option<&(dyn Error + 'static)> {
    error.source()
}

/// What an open error stands for, so that a downcast reaches the known error's own type.
pub fn open_source<E: Error + 'static>(open: &Open<E>) -> &(dyn Error + 'static) {
    match open {
        Open::Known(error) => error,
        Open::Unknown(unknown) => unknown,
    }
}
