//! A build that switches features of serde_json on: numbers reach readers of any value as objects, and keys keep their
//! order.

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use error_catalog::{Code, Open, error_catalog};
    use serde::{Deserialize, Serialize};
    use serde_json::{Number, Value, value::RawValue};

    #[error_catalog(kind = NumberKind, code = i64)]
    #[derive(Debug, Clone, PartialEq)]
    enum NumberError {
        #[code(-9_223_372_036_854_775_808)]
        #[desc("least")]
        Least,
        #[code(9_223_372_036_854_775_807)]
        #[desc("most {int} {float}")]
        Most {
            int: u64,
            float: f64,
            wide: i128,
            number: Number,
            any: Value,
            map: BTreeMap<u8, f32>,
            inner: Open<CodeError>,
        },
    }

    #[error_catalog(json(bare_code))]
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum CodeError {
        #[code(1)]
        #[desc("one")]
        One,
        #[code("1")]
        #[desc("text")]
        Text,
    }

    #[error_catalog]
    #[derive(Debug)]
    enum RawError {
        #[code(1)]
        #[desc("raw")]
        Raw { raw: Box<RawValue> },
    }

    #[error_catalog]
    #[derive(Debug, Clone, PartialEq)]
    enum AllError {
        #[category]
        Number(NumberError),
    }

    const FIELDS: &str = concat!(
        r#""int":18446744073709551615,"float":0.1,"wide":-1,"number":2,"#,
        r#""any":{"b":1,"a":[null]},"map":{"3":0.5},"inner":1"#,
    );

    fn most() -> NumberError {
        NumberError::Most {
            int: u64::MAX,
            float: 0.1,
            wide: -1,
            number: 2.into(),
            any: serde_json::from_str(r#"{"b":1,"a":[null]}"#).unwrap(),
            map: [(3, 0.5)].into(),
            inner: CodeError::One.into(),
        }
    }

    #[test]
    fn what_was_generated_works() {
        proof::prove!(NumberError:
            NumberError::Least => i64::MIN, "Least", "least";
            most() => i64::MAX, "Most", "most 18446744073709551615 0.1";
        );
        proof::prove!(AllError: most().into() => i64::MAX, "Most", "most 18446744073709551615 0.1";);
        proof::prove!(CodeError: CodeError::One => 1, "One", "one"; CodeError::Text => "1", "Text", "text";);
        proof::prove_values!(CodeError);
        proof::prove_values!(kind NumberKind);
    }

    #[test]
    fn numbers_survive_wherever_the_name_stands() {
        let json =
            format!(r#"{{"code":9223372036854775807,"desc":"most 18446744073709551615 0.1","name":"Most",{FIELDS}}}"#);
        assert_eq!(most().to_json(), json);
        let name_last = format!(r#"{{{FIELDS},"code":9223372036854775807,"name":"Most"}}"#);
        let code_alone = format!(r#"{{{FIELDS},"code":9223372036854775807}}"#);
        for json in [&json, &name_last, &code_alone] {
            assert_eq!(NumberError::from_json(json).unwrap(), most());
            assert_eq!(serde_json::from_value::<AllError>(serde_json::from_str(json).unwrap()).unwrap(), most().into());
            assert!(
                matches!(Open::<AllError>::from_json(json), Ok(Open::Known(AllError::Number(known))) if known == most())
            );
        }
    }

    #[test]
    fn unknown_errors_keep_numbers_and_the_order_of_keys() {
        let json = r#"{"z":18446744073709551615,"code":-5,"a":-0.25,"name":"New","z":[1,{"y":2,"x":3}]}"#;
        let text = Open::<AllError>::from_json(json).unwrap();
        let value: Open<AllError> = serde_json::from_str(json).unwrap();
        for open in [&text, &value] {
            let Open::Unknown(unknown) = open else { panic!("known") };
            assert_eq!((unknown.code(), unknown.name(), &*open.to_json()), (Some(Code::Int(-5)), Some("New"), json));
            assert_eq!(serde_json::to_string(open).unwrap(), json);
            assert_eq!(unknown.get("z").unwrap(), Some(u64::MAX));
            assert_eq!(unknown.get("a").unwrap(), Some(Number::from_f64(-0.25).unwrap()));
        }
        for json in ["1e400", r#"{"code":1,"big":-1e400}"#] {
            let open = Open::<AllError>::from_json(json).unwrap();
            assert_eq!((&*open.to_json(), serde_json::to_string(&open).is_err()), (json, true));
            assert!(serde_json::from_str::<Open<AllError>>(json).is_err());
        }
        assert_eq!(AllError::identify(r#"{"code":7,"name":"N","x":1e400}"#).unwrap().code(), Some(7.into()));
    }

    #[test]
    fn raw_values_and_buffering_readers() {
        #[derive(Debug, Serialize, Deserialize)]
        struct Flat {
            id: u8,
            #[serde(flatten)]
            error: AllError,
        }
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(untagged)]
        enum Either {
            Error(AllError),
            Code(CodeError),
        }
        // A float could not be read so, whatever declares it: serde's buffer hands it over as an object.
        let least = NumberError::Least.to_json();
        let json = format!(r#"{{"id":1,{}"#, &least[1..]);
        let flat: Flat = serde_json::from_str(&json).unwrap();
        assert_eq!(
            (flat.id, &flat.error, serde_json::to_string(&flat).unwrap()),
            (1, &NumberError::Least.into(), json)
        );
        assert!(matches!(serde_json::from_str("1").unwrap(), Either::Code(CodeError::One)));
        assert!(matches!(serde_json::from_str(&least).unwrap(), Either::Error(AllError::Number(NumberError::Least))));
        let raw = RawError::Raw { raw: RawValue::from_string("[ 1 ]".into()).unwrap() };
        assert_eq!(raw.to_json(), r#"{"code":1,"desc":"raw","name":"Raw","raw":[ 1 ]}"#);
        assert_eq!(RawError::from_json(&raw.to_json()).unwrap().to_json(), raw.to_json());
    }
}
