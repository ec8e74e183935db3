//! What is declared, whoever declares it.

const SUBJECTS: [&str; 35] = [
    "Channel",
    "Stream",
    "Room",
    "Device",
    "Session",
    "Token",
    "Codec",
    "Camera",
    "Speaker",
    "Microphone",
    "Screen",
    "Server",
    "Gateway",
    "Record",
    "Layout",
    "Message",
    "Signal",
    "Socket",
    "Proxy",
    "Cipher",
    "Frame",
    "Packet",
    "Buffer",
    "Mixer",
    "Player",
    "Effect",
    "Region",
    "License",
    "Account",
    "Role",
    "Topic",
    "Queue",
    "Cache",
    "Index",
    "Policy",
];
const ACTIONS: [&str; 35] = [
    "Join",
    "Leave",
    "Publish",
    "Subscribe",
    "Start",
    "Stop",
    "Open",
    "Close",
    "Reserve",
    "Renew",
    "Encode",
    "Decode",
    "Capture",
    "Render",
    "Connect",
    "Resume",
    "Pause",
    "Upload",
    "Fetch",
    "Parse",
    "Verify",
    "Switch",
    "Update",
    "Remove",
    "Create",
    "Attach",
    "Detach",
    "Mute",
    "Unmute",
    "Rotate",
    "Resize",
    "Route",
    "Retry",
    "Flush",
    "Drain",
];
const OUTCOMES: [&str; 35] = [
    "TimedOut",
    "Refused",
    "Failed",
    "NotFound",
    "Denied",
    "Expired",
    "Busy",
    "Invalid",
    "Unsupported",
    "Duplicate",
    "Interrupted",
    "Lost",
    "Full",
    "Empty",
    "Locked",
    "Stale",
    "Missing",
    "Throttled",
    "Aborted",
    "Unavailable",
    "Mismatch",
    "Corrupt",
    "Overflow",
    "Underflow",
    "Unknown",
    "Disabled",
    "Rejected",
    "Exhausted",
    "Conflict",
    "Offline",
    "Unreachable",
    "Malformed",
    "Incomplete",
    "Cancelled",
    "Exceeded",
];

/// One error of a generated catalog.
#[derive(Debug, Clone)]
pub struct Entry {
    /// A name of three words.
    pub name: String,
    /// The code.
    pub code: i32,
    /// The short sentence.
    pub desc: String,
    /// The doc comment.
    pub doc: String,
}

/// How far codes lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// One after the other.
    Dense,
    /// Some thirty apart, in no pattern.
    Sparse,
}

/// A catalog of that many entries.
#[must_use]
pub fn entries(count: usize, spread: Spread) -> Vec<Entry> {
    entries_of(0, count, spread)
}

/// That many entries of one of several categories of this size, whose names and codes all differ.
#[must_use]
pub fn entries_of(category: usize, count: usize, spread: Spread) -> Vec<Entry> {
    let first = category * count;
    (first..first + count).map(|index| entry(index, spread)).collect()
}

fn entry(index: usize, spread: Spread) -> Entry {
    // A step that shares no factor with the number of combinations, so that neighbours share no word.
    let combination = index * 7919 % (SUBJECTS.len() * ACTIONS.len() * OUTCOMES.len());
    let subject = SUBJECTS[combination % SUBJECTS.len()];
    let action = ACTIONS[combination / SUBJECTS.len() % ACTIONS.len()];
    let outcome = OUTCOMES[combination / SUBJECTS.len() / ACTIONS.len()];
    let [a_subject, an_action, an_outcome] = [subject, action, outcome].map(str::to_lowercase);
    Entry {
        name: format!("{subject}{action}{outcome}"),
        code: code(index, spread),
        desc: format!("could not {an_action} the {a_subject}: {an_outcome}"),
        doc: format!("The {a_subject} did not {an_action}. Look at its state, and try again where it is {an_outcome}."),
    }
}

fn code(index: usize, spread: Spread) -> i32 {
    let index = i32::try_from(index).expect("a catalog has fewer entries");
    match spread {
        Spread::Dense => 1000 + index,
        Spread::Sparse => 20_000 + index * 31 + index.wrapping_mul(0x9E37) / 7 % 31,
    }
}
