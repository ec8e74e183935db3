//! The binary looks up, lists and exports what the list documents.

#![cfg(feature = "cli")]

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use serde_json::Value;

const REFERENCE: &str = include_str!("../reference/codes.tsv");

/// What the binary left behind.
#[derive(Debug)]
struct Outcome {
    status: Option<i32>,
    out: String,
    err: String,
}

fn binary(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rtc-error-catalog"));
    command.args(args);
    command
}

fn run(args: &[&str]) -> Outcome {
    let output = binary(args).output().expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Outcome { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The first lines, `code name`, of what is explained.
fn explained(query: &str) -> Vec<String> {
    let Outcome { status, out, err } = run(&["explain", query]);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{query}");
    let heads = out.lines().filter(|line| !line.is_empty() && !line.starts_with(' '));
    heads.map(String::from).collect()
}

/// The rows of the table, cell by cell.
fn documented() -> impl Iterator<Item = [&'static str; 7]> {
    REFERENCE.lines().skip(1).map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        cells.try_into().unwrap_or_else(|cells| panic!("seven cells expected, found {cells:?}"))
    })
}

/// The row of the table that an exported entry would be.
fn row(category: &Value, entry: &Value) -> [String; 7] {
    let text = |value: &Value| {
        let text = value.as_str().map(String::from);
        text.unwrap_or_else(|| panic!("a string expected, found {value}"))
    };
    let (code, code_type) = match &entry["code"] {
        Value::String(code) => (code.clone(), "string"),
        code => (code.to_string(), "int"),
    };
    let fields = entry.get("fields").and_then(Value::as_array);
    let fields: Vec<_> = fields
        .into_iter()
        .flatten()
        .map(|field| format!("{}:{}", text(&field["name"]), text(&field["type"])))
        .collect();
    let (id, name) = match text(&category["id"]).as_str() {
        // The list gives server codes neither headings nor names.
        "ServerCode" => (String::new(), String::new()),
        _ => (text(&entry["id"]), text(&entry["name"])),
    };
    [text(&category["title"]), id, code, code_type.into(), text(&entry["desc"]), name, fields.join(",")]
}

#[test]
fn explain_shows_every_error_that_shares_a_code() {
    assert_eq!(
        explained("61004"),
        ["61004 GateWayAddressNotAvailable", "61004 GateWayLoginAlready", "61004 GateWayServerError",]
    );
    let everywhere = ["404 RoomServerErrChannelNotExist", "404 VideoRecordInvalid", "404 TargetNotFound"];
    assert_eq!(explained("404"), everywhere);
    assert_eq!(explained("0x194"), everywhere);
}

#[test]
fn explain_shows_what_is_documented() {
    let out = run(&["explain", "20111"]).out;
    for text in [
        "20111 ChannelJoinError\n",
        "  desc      加入房间失败\n",
        "  category  通用错误 (CommonError)\n",
        "    serverCode (number, optional, an error of ServerCode)\n",
        "    reason (string, optional)\n",
    ] {
        assert!(out.contains(text), "{text:?} is not in {out}");
    }
}

#[test]
fn explain_takes_names_as_they_are_remembered() {
    let queries = [
        ("GateWayRTCConnectFail", "61008 GateWayRTCConnectFail"),
        ("gateway-rtc-connect-fail", "61008 GateWayRTCConnectFail"),
        ("AudioMixingUnsupport", "63102 AudioMixingUnsupport"),
        ("MusicalAccompanimentUnsupport", "63102 AudioMixingUnsupport"),
        ("pausedMusicalAccompaniment", "63104 pausedMusicalAccompaniment"),
        ("pausedmusicalaccompaniment", "63104 pausedMusicalAccompaniment"),
        ("RoomServerErrUnknown", "500 内部错误（TurnServer请求异常）"),
        ("内部错误（TurnServer请求异常）", "500 内部错误（TurnServer请求异常）"),
        ("Connect_Failed", "Connect_Failed ConnectFailed"),
        ("connect failed", "Connect_Failed ConnectFailed"),
    ];
    for (query, head) in queries {
        assert_eq!(explained(query), [head], "{query}");
    }
}

#[test]
fn every_documented_code_and_name_is_explained() {
    for [_, id, code, _, desc, name, _] in documented() {
        for query in [id, code, name] {
            let out = run(&["explain", query]).out;
            assert_eq!(out.contains(desc), !query.is_empty(), "{query}: {out}");
        }
    }
}

#[test]
fn what_is_unknown_is_a_failure_with_proposals() {
    let outcome = run(&["explain", "ChannelJoinErorr"]);
    assert_eq!((outcome.status, outcome.out.as_str()), (Some(1), ""));
    assert_eq!(
        outcome.err,
        "no error has the code, name or text \"ChannelJoinErorr\"; this one is near:\n  \
         ChannelJoinError (20111)\n"
    );

    let outcome = run(&["explain", "61005"]);
    assert_eq!((outcome.status, outcome.out.as_str()), (Some(1), ""));
    assert_eq!(
        outcome.err,
        "no error has the code, name or text \"61005\"; these are near:\n  \
         61004 (GateWayAddressNotAvailable, GateWayLoginAlready, GateWayServerError)\n  \
         61003 (GateWayConnectionTimeout)\n  \
         61008 (GateWayRTCConnectFail)\n\
         the codes 61000..=61999 are those of 连接服务器错误码 (GatewayError)\n"
    );
}

#[test]
fn wrong_arguments_have_a_status_of_their_own() {
    let outcome = run(&["explian", "404"]);
    assert_eq!((outcome.status, outcome.out.as_str()), (Some(2), ""));
    assert!(outcome.err.contains("'explain'"), "{}", outcome.err);

    let help = run(&["--help"]);
    assert_eq!(help.status, Some(0));
    assert!(help.out.starts_with("Look up and export the errors of 错误码说明\n"));
}

#[test]
fn export_says_what_the_list_says() {
    let outcome = run(&["export", "--format", "json"]);
    assert_eq!(outcome.status, Some(0));
    let document: Value = serde_json::from_str(&outcome.out).expect("the export is JSON");
    assert_eq!(document["version"], 1);
    assert_eq!(document["title"], "错误码说明");

    let categories = document["categories"].as_array().expect("there are categories");
    let exported = categories.iter().flat_map(|category| {
        let entries = category["entries"].as_array().expect("there are entries");
        entries.iter().map(move |entry| row(category, entry))
    });
    let (exported, documented): (Vec<_>, Vec<_>) = (exported.collect(), documented().collect());
    for (exported, documented) in exported.iter().zip(&documented) {
        assert_eq!(exported, documented);
    }
    assert_eq!((exported.len(), documented.len()), (93, 93));
}

#[test]
fn list_has_a_line_for_every_error() {
    let out = run(&["list"]).out;
    for [category, _, code, _, desc, name, _] in documented() {
        assert!(out.lines().any(|line| line.starts_with(&format!("{category} ("))));
        let has_line = out.lines().any(|line| {
            line.starts_with(&format!("{code} ")) && line.contains(name) && line.ends_with(&format!("  {desc}"))
        });
        assert!(has_line, "no line for {code} {name}: {out}");
    }
    let gateway = run(&["list", "--category", "GatewayError"]).out;
    assert_eq!(gateway.lines().filter(|line| line.starts_with("61")).count(), 6);
}

#[test]
fn lists_line_up_with_wide_characters() {
    let out = run(&["list", "--category", "LiveError"]).out;
    assert!(out.starts_with(
        "\
互动直播相关错误码 (LiveError)

code   name                            desc
401    RoomServerErrAuthError          认证错误
"
    ));
    assert!(out.contains("\n500    内部错误（TurnServer请求异常）  认证错误\n"));
}

#[test]
fn a_reader_may_stop_after_the_first_line() {
    for command in ["list", "export"] {
        let mut child =
            binary(&[command]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts");
        let mut first = String::new();
        // Dropped with the statement, and the pipe with it.
        BufReader::with_capacity(1, child.stdout.take().expect("the output is piped"))
            .read_line(&mut first)
            .expect("there is a line");
        let output = child.wait_with_output().expect("the binary ends");
        assert_eq!(output.status.code(), Some(0), "{command}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{command}");
    }
}

#[test]
fn texts_are_in_the_language_that_is_asked_for() {
    let document: Value = serde_json::from_str(&run(&["export"]).out).expect("the export is JSON");
    let categories = document["categories"].as_array().expect("there are categories");
    let entries = categories.iter().flat_map(|category| category["entries"].as_array().into_iter().flatten());
    let [english, chinese] = ["en-GB", "zh-CN, en;q=0.5"].map(|language| run(&["list", "--lang", language]).out);
    assert_eq!(chinese, run(&["list"]).out);
    for entry in entries {
        let desc = entry["desc"].as_str().expect("a desc is a string");
        // In the primary language where there is no translation.
        let translated = entry["translations"]["en"]["desc"].as_str().unwrap_or(desc);
        assert!(english.lines().any(|line| line.ends_with(&format!("  {translated}"))), "{translated}: {english}");
        assert!(chinese.lines().any(|line| line.ends_with(&format!("  {desc}"))), "{desc}: {chinese}");
    }
    assert!(run(&["explain", "20111", "--lang", "zh"]).out.contains("  desc      加入房间失败\n"));
}
