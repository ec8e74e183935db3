use alloc::{format, string::ToString, vec};

use super::*;
use crate::FieldType;

/// Every key, in order.
const FULL: &str = r#"{
  "version": 1,
  "title": "Payments",
  "categories": [
    {
      "id": "PaymentError",
      "title": "Paying",
      "doc": "What paying can run into.",
      "exhaustive": true,
      "entries": [
        {
          "id": "CardDeclined",
          "code": 4001,
          "shared": true,
          "name": "card_declined",
          "aliases": [
            "declined"
          ],
          "desc": "{issuer} declined the card",
          "doc": "The issuer refused.",
          "deprecated": {
            "since": "1.4",
            "note": "use Refused"
          },
          "fields": [
            {
              "name": "issuer",
              "type": "string",
              "optional": true,
              "category": "IssuerError",
              "doc": "Who refused."
            }
          ]
        }
      ]
    }
  ]
}
"#;

fn full() -> CatalogDocument {
    let mut issuer = FieldDocument::new("issuer", FieldType::String);
    issuer.optional = true;
    issuer.category = Some("IssuerError".into());
    issuer.doc = Some("Who refused.".into());

    let mut declined = EntryDocument::new("CardDeclined", 4001, "{issuer} declined the card");
    declined.shared = true;
    declined.name = "card_declined".into();
    declined.aliases = vec!["declined".into()];
    declined.doc = Some("The issuer refused.".into());
    declined.deprecated = Some(Deprecation { since: Some("1.4".into()), note: Some("use Refused".into()) });
    declined.fields = vec![issuer];

    let mut category = CategoryDocument::new("PaymentError");
    category.title = "Paying".into();
    category.doc = Some("What paying can run into.".into());
    category.exhaustive = true;
    category.entries = vec![declined];
    CatalogDocument { categories: vec![category], ..CatalogDocument::new("Payments") }
}

#[test]
fn json_has_every_key_in_order() {
    assert_eq!(full().to_json(), FULL);
    assert_eq!(CatalogDocument::from_json(FULL), Ok(full()));
}

#[test]
fn absent_keys_are_left_out() {
    let mut entry = EntryDocument::new("UndefinedTable", "42P01", "no such table");
    entry.deprecated = Some(Deprecation::default());
    entry.fields.push(FieldDocument::new("table", FieldType::Any));
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(
        json,
        r#"{"id":"UndefinedTable","code":"42P01","name":"UndefinedTable","desc":"no such table","deprecated":{},"fields":[{"name":"table","type":"any"}]}"#
    );
    assert_eq!(serde_json::from_str::<EntryDocument>(&json).unwrap(), entry);
}

#[test]
fn field_types_are_called_what_they_are_called_elsewhere() {
    use FieldType::{Any, Array, Boolean, Number, Object, String};

    for ty in [Number, String, Boolean, Array, Object, Any] {
        let json = format!(r#"{{"name":"field","type":"{ty}"}}"#);
        let field = FieldDocument::new("field", ty);
        assert_eq!(serde_json::to_string(&field).unwrap(), json);
        assert_eq!(serde_json::from_str::<FieldDocument>(&json).unwrap(), field);
    }
}

#[test]
fn unknown_keys_and_a_byte_order_mark_are_passed_over() {
    let json = "\u{feff}{\"languages\":[\"zh\"],\"version\":1,\"title\":\"\",\"categories\":[]}";
    assert_eq!(CatalogDocument::from_json(json), Ok(CatalogDocument::default()));
}

#[test]
fn other_versions_are_refused_whatever_else_they_hold() {
    let error = CatalogDocument::from_json(r#"{"categories":7,"version":2}"#).unwrap_err();
    assert_eq!(error, DocumentError::UnsupportedVersion { found: 2 });
    let message = "version 2 of the catalog document is not supported, only version 1";
    assert_eq!(error.to_string(), message);

    let error = serde_json::from_str::<CatalogDocument>(r#"{"version":2}"#).unwrap_err();
    assert!(error.to_string().starts_with(message));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let message = |json: &str| CatalogDocument::from_json(json).unwrap_err().to_string();
    assert_eq!(message("{"), "not a catalog document: EOF while parsing an object at line 1 column 1");
    assert_eq!(message(r#"{"title":""}"#), "not a catalog document: missing field `version` at line 1 column 12");
    assert_eq!(
        message(&FULL.replace("4001", "1.5")),
        "not a catalog document: invalid type: floating point `1.5`, expected a code: an integer within i64 or a \
         string at line 13 column 21"
    );
    assert_eq!(
        message(&FULL.replace("\"string\"", "\"text\"")),
        "not a catalog document: unknown variant `text`, expected one of `number`, `string`, `boolean`, `array`, \
         `object`, `any` at line 28 column 28"
    );
}
