//! A build without the feature `json`: all is there but the functions of that feature, whose names are free.

#[cfg(test)]
mod tests {
    use std::error::Error;

    use error_catalog::{CodedError, ErrorCatalog, Open, error_catalog};
    use serde::{Deserialize, Serialize, de::value};

    #[error_catalog(kind = PlainKind)]
    #[derive(Debug, PartialEq)]
    enum PlainError {
        #[code(1)]
        #[desc("plain")]
        Plain,
        #[code(2)]
        #[desc("with {text}")]
        Text { text: String, source: Option<Box<Open<ValueError>>> },
    }

    impl PlainError {
        const fn to_json(&self) -> PlainKind {
            self.kind()
        }

        const fn from_json() -> Self {
            Self::Plain
        }

        const fn identify() -> &'static str {
            Self::CATALOG.id
        }
    }

    #[error_catalog(json(bare_code))]
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum ValueError {
        #[code("a")]
        #[desc("a")]
        A,
    }

    #[error_catalog]
    #[derive(Debug, PartialEq)]
    enum AllError {
        #[category]
        Plain(PlainError),
    }

    #[test]
    fn what_was_generated_works() {
        let error = AllError::from(PlainError::Text { text: "t".into(), source: Some(Box::new(ValueError::A.into())) });
        assert_eq!((error.to_string(), error.code(), error.name()), ("with t".into(), 2.into(), "Text"));
        assert_eq!((error.desc(), error.source().unwrap().to_string()), ("with t".into(), "a".into()));
        assert_eq!(AllError::find(&error).unwrap().name, "Text");
        assert_eq!(AllError::entry_named("Plain").map(|entry| entry.code), Some(1.into()));
        assert_eq!(AllError::entries_with_code(2).next().map(|entry| entry.name), Some("Text"));
        assert_eq!(<AllError as ErrorCatalog>::CATALOG.all_entries().count(), 2);
        assert_eq!(ValueError::from_code("a").unwrap(), ValueError::A);
        assert_eq!(PlainKind::from_name("Plain").unwrap(), PlainError::from_json().to_json());
        assert_eq!((CodedError::code(&error), PlainError::identify()), (Some(2.into()), "PlainError"));
    }

    #[test]
    fn impls_of_serde_are_there() {
        fn is_both<'de, T: Serialize + Deserialize<'de>>() {}
        is_both::<(AllError, PlainError, Open<AllError>)>();
        let code = value::StrDeserializer::<value::Error>::new("b");
        let read = Open::<ValueError>::deserialize(code);
        assert!(matches!(read, Ok(Open::Unknown(unknown)) if unknown.code() == Some("b".into())));
    }
}
