//! From any error to the entry it carries.

use alloc::boxed::Box;
use core::error::Error;

use crate::{Entry, Open, private::Found};

/// The entry of the first error of `E`, or of a category below it, in the chain that starts with `error`.
pub fn find<E: Found + Error>(error: &(dyn Error + 'static)) -> Option<&'static Entry> {
    core::iter::successors(Some(error), |error: &&(dyn Error + 'static)| (*error).source()).find_map(E::probe)
}

/// The entry of `error` itself, if it is an `E`, bare or in a usual wrapper.
pub fn probe<E: Found + Error>(error: &(dyn Error + 'static)) -> Option<&'static Entry> {
    let found = error
        .downcast_ref::<E>()
        .or_else(|| error.downcast_ref::<Box<E>>().map(|boxed| &**boxed))
        .or_else(|| error.downcast_ref::<Open<E>>().and_then(Open::known));
    #[cfg(target_has_atomic = "ptr")]
    let found = found.or_else(|| error.downcast_ref::<alloc::sync::Arc<E>>().map(|arc| &**arc));
    found.map(E::entry)
}
