//! `#[json(with = "…")]` in enums with parameters: on fields that mention none, some or all of them, with defaults.

use error_catalog::error_catalog;

mod text {
    use std::{fmt::Display, str::FromStr};

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|_| D::Error::custom("not parsed"))
    }
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum WithError<T, U = String, const N: usize = 2>
where
    T: std::fmt::Display + std::str::FromStr,
{
    #[code(1)]
    #[desc("none of the parameters")]
    None {
        #[json(with = "text")]
        number: u32,
    },
    #[code(2)]
    #[desc("one of them")]
    One {
        #[json(with = "text")]
        value: T,
    },
    #[code(3)]
    #[desc("the others")]
    Others { other: Vec<U> },
}

fn main() {
    type Error = WithError<u8, u16, 3>;
    for (error, json) in [
        (Error::None { number: 5 }, r#"{"code":1,"desc":"none of the parameters","name":"None","number":"5"}"#),
        (Error::One { value: 6 }, r#"{"code":2,"desc":"one of them","name":"One","value":"6"}"#),
        (Error::Others { other: vec![7] }, r#"{"code":3,"desc":"the others","name":"Others","other":[7]}"#),
    ] {
        assert_eq!(error.to_json(), json);
        assert_eq!(Error::from_json(json), Ok(error));
    }
}
