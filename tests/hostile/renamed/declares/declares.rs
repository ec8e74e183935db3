//! A crate whose users get catalogs without knowing `error-catalog`, by a macro of another edition than theirs.

extern crate error_catalog;

#[doc(hidden)]
pub mod reexports {
    pub extern crate error_catalog;
}

/// A catalog of one error for each line.
#[macro_export]
macro_rules! declare_catalog {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident ($($args:tt)*) { $($code:literal $desc:literal $variant:ident,)* }
    ) => {
        $(#[$meta])*
        #[$crate::reexports::error_catalog::error_catalog(crate = $crate::reexports::error_catalog, $($args)*)]
        #[derive(Debug, PartialEq)]
        $vis enum $name {
            $(
                #[code($code)]
                #[desc($desc)]
                $variant,
            )*
        }
    };
}

/// An enum of this crate, which a category elsewhere may hold.
#[error_catalog::error_catalog]
#[derive(Debug)]
pub enum DeclaredError {
    #[code(1)]
    #[desc("declared here")]
    Here,
}
