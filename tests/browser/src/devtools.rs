//! Chromium's own commands, over WebDriver.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command that only Chromium knows.
#[derive(Debug)]
pub(crate) enum DevTools {
    /// A command of the DevTools protocol.
    Execute { command: &'static str, parameters: Value },
    /// What was loaded since the last time.
    PerformanceLog,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let command = match self {
            Self::Execute { .. } => "goog/cdp/execute",
            Self::PerformanceLog => "se/log",
        };
        base.join(&format!("session/{}/{command}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = match self {
            Self::Execute { command, parameters } => json!({ "cmd": command, "params": parameters }),
            Self::PerformanceLog => json!({ "type": "performance" }),
        };
        (Method::POST, Some(body.to_string()))
    }
}
