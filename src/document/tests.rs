use alloc::{format, string::ToString, vec};

use super::*;
use crate::{CodeRange, FieldType};

/// Every key, in order.
const FULL: &str = r#"{
  "version": 1,
  "id": "PaymentsError",
  "title": "Payments",
  "titles": {
    "zh": "支付"
  },
  "languages": [
    "en",
    "zh"
  ],
  "categories": [
    {
      "id": "PaymentError",
      "title": "Paying",
      "titles": {
        "zh": "付款"
      },
      "doc": "What paying can run into.",
      "exhaustive": true,
      "json": {
        "code": "code",
        "desc": "message",
        "name": "type"
      },
      "range": {
        "first": 4000,
        "last": 4999
      },
      "reserved": [
        4000,
        "Refused",
        {
          "first": 4100,
          "last": 4199
        }
      ],
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
          "help": "Take another card.",
          "translations": {
            "zh": {
              "desc": "{issuer}拒绝了该卡",
              "help": "请换一张卡。"
            }
          },
          "doc": "The issuer refused.",
          "deprecated": {
            "since": "1.4",
            "note": "use Refused"
          },
          "retired": {
            "since": "2.0",
            "note": "was Refused"
          },
          "meta": {
            "action": "retry",
            "http": 402,
            "retryable": false
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
    declined.help = Some("Take another card.".into());
    let chinese =
        TranslationDocument { desc: Some("{issuer}拒绝了该卡".into()), help: Some("请换一张卡。".into()) };
    declined.translations.insert("zh".into(), chinese);
    declined.doc = Some("The issuer refused.".into());
    declined.deprecated = Some(Deprecation { since: Some("1.4".into()), note: Some("use Refused".into()) });
    declined.retired = Some(Retirement { since: Some("2.0".into()), note: Some("was Refused".into()) });
    declined.meta.insert("http".into(), 402.into());
    declined.meta.insert("retryable".into(), false.into());
    declined.meta.insert("action".into(), "retry".into());
    declined.fields = vec![issuer];

    let mut category = CategoryDocument::new("PaymentError");
    category.title = "Paying".into();
    category.titles.insert("zh".into(), "付款".into());
    category.doc = Some("What paying can run into.".into());
    category.exhaustive = true;
    category.json = JsonForm::Object(JsonKeys { desc: "message".into(), name: "type".into(), ..JsonKeys::default() });
    category.range = Some(CodeRange { first: 4000, last: 4999 });
    let gone = CodeRange { first: 4100, last: 4199 };
    category.reserved = vec![ReservedBuf::Code(4000), ReservedBuf::Text("Refused".into()), ReservedBuf::Range(gone)];
    category.entries = vec![declined];
    let mut document = CatalogDocument::new("Payments");
    document.id = "PaymentsError".into();
    document.titles.insert("zh".into(), "支付".into());
    document.languages = vec!["en".into(), "zh".into()];
    document.categories = vec![category];
    document
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
    entry.retired = Some(Retirement::default());
    entry.translations.insert("zh".into(), TranslationDocument::default());
    entry.fields.push(FieldDocument::new("table", FieldType::Any));
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(
        json,
        r#"{"id":"UndefinedTable","code":"42P01","name":"UndefinedTable","desc":"no such table","translations":{"zh":{}},"deprecated":{},"retired":{},"fields":[{"name":"table","type":"any"}]}"#
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
    let json = "\u{feff}{\"homepage\":[\"zh\"],\"version\":1,\"title\":\"\",\"categories\":[]}";
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
         string at line 41 column 21"
    );
    assert_eq!(
        message(&FULL.replace("\"string\"", "\"text\"")),
        "not a catalog document: unknown variant `text`, expected one of `number`, `string`, `boolean`, `array`, \
         `object`, `any` at line 72 column 28"
    );
    assert_eq!(
        message(&FULL.replace("402", "402.5")),
        "not a catalog document: invalid type: floating point `402.5`, expected an integer within i64, a boolean or a \
         string at line 66 column 25"
    );
}

#[test]
fn a_category_says_what_its_json_is_and_what_it_reserves() {
    let read = |json: &str| serde_json::from_str::<CategoryDocument>(json).map_err(|error| error.to_string());
    let form = |json: &str| read(&format!(r#"{{"id":"","title":"","entries":[],"json":{json}}}"#));
    assert_eq!(form(r#""bareCode""#).unwrap().json, JsonForm::BareCode);
    assert_eq!(form(r#""none""#).unwrap().json, JsonForm::None);
    assert_eq!(form("{}").unwrap().json, JsonForm::default());
    let message = form(r#""bare""#).unwrap_err();
    assert!(
        message.starts_with("invalid value: string \"bare\", expected `bareCode`, `none` or an object"),
        "{message}"
    );
    let message = read(r#"{"id":"","title":"","entries":[],"reserved":[1.5]}"#).unwrap_err();
    assert!(message.starts_with("invalid type: floating point `1.5`, expected an integer within i64"), "{message}");
}

#[test]
fn deprecation_and_retirement_say_what_is_known() {
    let say = |since: Option<&str>, note: Option<&str>| {
        Retirement { since: since.map(Into::into), note: note.map(Into::into) }.to_string()
    };
    assert_eq!(say(Some("1.4"), Some("use Refused")), "since 1.4: use Refused");
    assert_eq!(say(Some("1.4"), None), "since 1.4");
    assert_eq!(say(None, Some("use Refused")), "use Refused");
    assert_eq!(Deprecation::default().to_string(), "yes");
}
