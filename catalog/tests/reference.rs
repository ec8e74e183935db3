//! The catalog says what the documented list says, and reads what the list documents.
//!
//! `reference/codes.tsv` was transcribed from the list independently of the declarations, so a slip
//! in either shows here.

use error_catalog::{Catalog, Code, Entry};
use rtc_error_catalog::{CommonError, Open, RtcError, ServerCode};
use serde_json::Value;

const REFERENCE: &str = include_str!("../reference/codes.tsv");
const HEADER: &str = "category\tid\tcode\tcode_type\tdesc\tname\tfields";

/// One line of the table.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    category: String,
    id: String,
    code: String,
    code_type: String,
    desc: String,
    name: String,
    fields: String,
}

impl Row {
    fn parse(line: &str) -> Self {
        let cells: Vec<_> = line.split('\t').map(String::from).collect();
        let [category, id, code, code_type, desc, name, fields] =
            cells.try_into().unwrap_or_else(|cells| panic!("seven cells expected, found {cells:?}"));
        Self { category, id, code, code_type, desc, name, fields }
    }

    fn of(category: &Catalog, entry: &Entry) -> Self {
        let (code, code_type) = match entry.code {
            Code::Int(code) => (code.to_string(), "int"),
            Code::Str(code) => (code.to_owned(), "string"),
        };
        let fields: Vec<_> = entry.fields.iter().map(|field| format!("{}:{}", field.name, field.ty)).collect();
        Self {
            category: category.title.to_owned(),
            id: entry.id.to_owned(),
            code,
            code_type: code_type.to_owned(),
            desc: entry.desc.to_owned(),
            name: entry.name.to_owned(),
            fields: fields.join(","),
        }
    }

    /// The list gives server codes neither headings nor names.
    fn anonymous(self) -> Self {
        Self { id: String::new(), name: String::new(), ..self }
    }

    /// The JSON object that the list documents for this error, ending in `fields`.
    fn object(&self, fields: &str) -> String {
        let code = &self.code;
        let desc = Value::from(self.desc.as_str());
        let name = Value::from(self.name.as_str());
        format!(r#"{{"code":{code},"desc":{desc},"name":{name}{fields}}}"#)
    }

    /// `,"key":value` for each documented field.
    fn sample_fields(&self) -> String {
        let samples: Vec<_> = self.fields.split_terminator(',').map(sample_field).collect();
        samples.concat()
    }
}

fn sample_field(field: &str) -> String {
    match field.split_once(':') {
        Some((key, "number")) => format!(r#","{key}":404"#),
        Some((key, "string")) => format!(r#","{key}":"x""#),
        _ => panic!("no sample for the field {field:?}"),
    }
}

fn documented() -> Vec<Row> {
    let mut lines = REFERENCE.lines();
    assert_eq!(lines.next(), Some(HEADER));
    lines.map(Row::parse).collect()
}

fn documented_errors() -> Vec<Row> {
    let mut rows = documented();
    rows.retain(|row| row.category != ServerCode::CATALOG.title);
    rows
}

fn declared() -> Vec<Row> {
    let errors = RtcError::CATALOG
        .categories
        .iter()
        .flat_map(|category| category.entries.iter().map(|entry| Row::of(category, entry)));
    let server_codes = ServerCode::CATALOG.entries.iter().map(|entry| Row::of(ServerCode::CATALOG, entry).anonymous());
    errors.chain(server_codes).collect()
}

fn read(object: &str) -> RtcError {
    RtcError::from_json(object).unwrap_or_else(|error| panic!("{object} is refused: {error}"))
}

#[test]
fn declares_every_documented_row_and_no_other() {
    let (documented, declared) = (documented(), declared());
    for (documented, declared) in documented.iter().zip(&declared) {
        assert_eq!(declared, documented);
    }
    assert_eq!(declared.len(), documented.len());
}

#[test]
fn counts_are_those_of_the_list() {
    let catalogs = RtcError::CATALOG.categories.iter().copied().chain([ServerCode::CATALOG]);
    let counts: Vec<_> = catalogs.map(|catalog| (catalog.title, catalog.entries.len())).collect();
    assert_eq!(
        counts,
        [
            ("通用错误", 14),
            ("互动直播相关错误码", 8),
            ("本地录制相关", 9),
            ("连接服务器错误码", 6),
            ("视频相关错误码", 5),
            ("音频相关错误码", 9),
            ("音视频设备相关错误码", 6),
            ("serverCode", 36),
        ]
    );
    assert_eq!(RtcError::CATALOG.title, "错误码说明");
    assert_eq!(RtcError::CATALOG.entries.len(), 0);
    assert_eq!(documented_errors().len(), 57);
    assert_eq!(documented().len(), 57 + 36);
}

#[test]
fn every_documented_object_is_read_and_written_back() {
    for row in documented_errors() {
        for object in [row.object(""), row.object(&row.sample_fields())] {
            let error = read(&object);
            assert_eq!(error.entry().id, row.id);
            assert_eq!(error.to_string(), row.desc);
            assert_eq!(error.to_json(), object);
        }
    }
}

#[test]
fn unknown_objects_are_kept_byte_for_byte() {
    let objects = [
        r#"{"code":20121,"desc":"房间已满","name":"ChannelFull"}"#,
        r#"{"name":"ChannelFull","code":20121,"limit":50,"rooms":[{"id":"1"},{"id":"2"}]}"#,
        r#"{ "code": 20121, "at": 18446744073709551615, "at": 1.50, "desc": "\u623f" }"#,
        r#"{"code":"Room_Full","hint":null}"#,
    ];
    for object in objects {
        let error = Open::<RtcError>::from_json(object).unwrap_or_else(|error| panic!("{object} is refused: {error}"));
        assert!(matches!(error, Open::Unknown(_)), "{object} is read as {error:?}");
        assert_eq!(error.to_json(), object);
    }
}

#[test]
fn unknown_server_codes_are_kept() {
    for server_code in ["123456", r#""Brand_New""#] {
        let object =
            format!(r#"{{"code":11000,"desc":"通道发起失败","name":"ChannelStartFail","serverCode":{server_code}}}"#);
        let error = read(&object);
        assert!(
            matches!(error, RtcError::Common(CommonError::ChannelStartFail { server_code: Some(Open::Unknown(_)) })),
            "{object} is read as {error:?}"
        );
        assert_eq!(error.to_json(), object);
    }
}
