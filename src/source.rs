//! The lower-level cause of an error.

use core::error::Error;

use crate::Open;

/// A field that `source()` returns: an error, or a trait object of one.
///
/// The expansion looks through `Option`, `Box` and `Arc` itself.
pub trait AsSource {
    /// The error as the trait object that error chains are made of.
    fn as_source(&self) -> &(dyn Error + 'static);
}

impl<E: Error + 'static> AsSource for E {
    fn as_source(&self) -> &(dyn Error + 'static) {
        self
    }
}

macro_rules! source_objects {
    ($($object:ty)*) => {$(
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
}

/// What an open error stands for, so that a downcast reaches the known error's own type.
pub fn open_source<E: Error + 'static>(open: &Open<E>) -> &(dyn Error + 'static) {
    match open {
        Open::Known(error) => error,
        Open::Unknown(unknown) => unknown,
    }
}
