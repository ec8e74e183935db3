//! What is asked of every enum, wherever it was declared.

use std::{
    borrow::Cow,
    convert::TryFrom,
    fmt::{Debug, Display},
    str::FromStr,
};

use error_catalog::{Code, Entry, ErrorCatalog, FromCodeError, FromNameError, Identity, Open, ReadError};
use serde::{Serialize, de::DeserializeOwned};

/// What the inherent items of an enum answered.
pub struct Answers<'a, E> {
    pub entry: &'static Entry,
    pub code: Code<'static>,
    pub name: &'static str,
    pub desc: Cow<'static, str>,
    pub json: &'a str,
    pub found: Option<&'static Entry>,
    pub named: Option<&'static Entry>,
    pub with_code: Vec<&'static Entry>,
    pub read: Result<E, ReadError>,
    pub identity: Result<Identity<'a>, ReadError>,
}

/// Asks errors for all that was generated: `prove!(E: E::A => 1, "A", "desc"; …)`.
#[macro_export]
macro_rules! prove {
    ($ty:ty: $($error:expr => $code:expr, $name:expr, $desc:expr;)+) => {$({
        let error: $ty = $error;
        let json = <$ty>::to_json(&error);
        let answers = $crate::Answers {
            entry: <$ty>::entry(&error),
            code: ::core::convert::Into::into(<$ty>::code(&error)),
            name: <$ty>::name(&error),
            desc: <$ty>::desc(&error),
            json: &json,
            found: <$ty>::find(&error),
            named: <$ty>::entry_named($name),
            with_code: ::core::iter::Iterator::collect(<$ty>::entries_with_code($code)),
            read: <$ty>::from_json(&json),
            identity: <$ty>::identify(&json),
        };
        $crate::check(&error, &answers, ::core::convert::Into::into($code), $name, $desc);
    })+};
}

/// Compares what was asked in all ways there are.
pub fn check<E>(error: &E, answers: &Answers<'_, E>, code: Code<'static>, name: &str, desc: &str)
where
    E: ErrorCatalog + Serialize + DeserializeOwned,
    Open<E>: DeserializeOwned,
{
    let Answers { entry, json, .. } = *answers;
    let is_entry = |found: &Entry| std::ptr::eq(found, entry);
    assert_eq!((answers.code, answers.name, &*answers.desc), (code, name, desc));
    assert_eq!((error.code(), error.name(), &*error.desc()), (Some(code), name, desc));
    assert_eq!((entry.code, entry.name, error.to_string()), (code, name, desc.to_owned()));
    assert!(error.entry().is_some_and(is_entry));
    assert!(answers.found.is_some_and(is_entry) && answers.named.is_some_and(is_entry));
    assert!(answers.with_code.iter().any(|found| is_entry(found)));
    assert!(E::CATALOG.all_entries().any(is_entry));

    assert_eq!(serde_json::to_string(error).unwrap(), json);
    let identity = answers.identity.as_ref().unwrap();
    let is_object = json.starts_with('{');
    assert_eq!((identity.code(), identity.name()), (Some(code), is_object.then_some(name)));
    let reads = [answers.read.as_ref().unwrap(), &serde_json::from_str(json).unwrap()];
    for read in reads {
        assert_eq!((serde_json::to_string(read).unwrap(), read.to_string()), (json.to_owned(), desc.to_owned()));
    }
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    assert!(
        matches!(serde_json::from_value(value), Ok(Open::<E>::Known(known)) if known.entry().is_some_and(is_entry))
    );
}

/// Asks an enum without fields, or a kind, for the ways back from code and name.
#[macro_export]
macro_rules! prove_values {
    ($ty:ty) => {
        for value in <$ty>::ALL {
            $crate::check_value(
                value,
                <$ty>::name(value),
                <$ty>::code(value),
                [<$ty>::from_code(<$ty>::code(value)), ::core::convert::TryFrom::try_from(<$ty>::code(value))],
                <$ty>::from_name(<$ty>::name(value)),
            );
        }
    };
    (kind $ty:ty) => {
        for value in <$ty>::ALL {
            $crate::check_value(
                value,
                <$ty>::name(*value),
                <$ty>::code(*value),
                [<$ty>::from_code(<$ty>::code(*value)), ::core::convert::TryFrom::try_from(<$ty>::code(*value))],
                <$ty>::from_name(<$ty>::name(*value)),
            );
        }
    };
}

/// Compares the ways back to a value; its code is its own.
pub fn check_value<V, C>(
    value: &V,
    name: &str,
    code: C,
    from_code: [Result<V, FromCodeError>; 2],
    from_name: Result<V, FromNameError>,
) where
    V: Debug + Display + PartialEq + FromStr<Err = FromNameError> + TryFrom<C, Error = FromCodeError>,
{
    for read in from_code {
        assert_eq!(*value, read.unwrap());
    }
    assert_eq!(*value, V::try_from(code).unwrap());
    assert_eq!((value, value), (&from_name.unwrap(), &name.parse().unwrap()));
}
