//! The program that drives the browser.

use std::process::Stdio;

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// A chromedriver that ends with its owner.
pub(crate) struct Driver {
    pub(crate) address: String,
    _process: Child,
}

impl Driver {
    /// Starts one at a port of its choice.
    pub(crate) async fn start() -> Self {
        let mut command = Command::new("chromedriver");
        let started = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn();
        let mut process = started.expect("chromedriver is installed, as tests/browser/run does it");
        let mut lines = BufReader::new(process.stdout.take().expect("it has an output")).lines();
        loop {
            let line = lines.next_line().await.expect("it can be read").expect("it says its port");
            if let Some((_, port)) = line.rsplit_once("on port ") {
                let port = port.trim_end_matches('.');
                if port.parse::<u16>().is_ok_and(|port| port > 0) {
                    return Self { address: format!("http://127.0.0.1:{port}"), _process: process };
                }
            }
        }
    }
}
