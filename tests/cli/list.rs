use crate::{
    catalogs::RoomError,
    outcome::{failure, run, run_on},
};

#[test]
fn lists_by_category() {
    let calls = "\
Calls (CallError)

code         name                 desc
-32600       InvalidRequest       invalid request
-2147024891  access-denied        access to {path} denied
2147942406   InvalidHandle        invalid handle
-2147024890  InvalidSignedHandle  invalid signed handle
42P01        UndefinedTable       undefined table
";
    let peers = "\
PeerError

code    name     desc
-32600  Refused  peer refused
";
    assert_eq!(run(&["list"]).out, format!("{calls}\n{peers}"));
    assert_eq!(run(&["list", "--category", "PeerError"]).out, peers);
    assert_eq!(
        run(&["list", "--category", "Peer"]),
        failure(1, "no category has the id \"Peer\"; there are CallError, PeerError")
    );
}

#[test]
fn lists_in_the_language_that_is_asked_for() {
    let english = "\
Rooms (RoomError)

code  name    desc
1     Full    the room is full
2     Closed  the room is closed (retired)
";
    assert_eq!(run_on(RoomError::CATALOG, &["list", "--lang", "en-US"]).out, english);
    let traditional = "\
房间 (RoomError)

code  name    desc
1     Full    房間已滿
2     Closed  房间已关闭 (retired)
";
    assert_eq!(run_on(RoomError::CATALOG, &["list", "--lang", "zh-Hant-TW,en;q=0.5"]).out, traditional);
}
