//! A page in a browser, over WebDriver.

pub mod catalogs;
mod devtools;
mod driver;

use std::{fmt::Display, fs, future::Future, time::Duration};

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};
use fantoccini::{Client, ClientBuilder, Locator, key::Key};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use self::{devtools::DevTools, driver::Driver};

/// What Chromium is started with: nothing but the page may ask for anything.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-US",
];

/// A window with a page in it.
pub struct Browser {
    client: Client,
    folder: TempDir,
}

/// The widths that pages are looked at in.
#[derive(Debug, Clone, Copy)]
pub enum Width {
    Desktop,
    Phone,
}

/// Runs a test with a page of the document. The browser ends with it, also where the test fails.
pub fn browse<F>(document: &CatalogDocument, test: impl FnOnce(Browser) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let html = document.render(Format::Html, &RenderOptions::default()).expect("the page can be written");
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("page.html"), html).expect("the page is in a file");
    runtime.block_on(async {
        let driver = Driver::start().await;
        let profile = TempDir::new().expect("a folder");
        let client = connect(&driver.address, &profile).await;
        let tested = tokio::spawn(test(Browser { client: client.clone(), folder })).await;
        let _ = client.close().await;
        drop(driver);
        if let Err(error) = tested {
            std::panic::resume_unwind(error.into_panic());
        }
    });
}

async fn connect(address: &str, profile: &TempDir) -> Client {
    let mut flags: Vec<String> = FLAGS.map(String::from).to_vec();
    flags.push(format!("--user-data-dir={}", profile.path().display()));
    let mut capabilities = Map::new();
    capabilities.insert("goog:chromeOptions".into(), json!({ "args": flags }));
    capabilities.insert("goog:loggingPrefs".into(), json!({ "performance": "ALL" }));
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let client = builder.capabilities(capabilities).connect(address).await.expect("a browser");
    client.clone()
}

impl Browser {
    /// Opens the page; `rest` is what follows the file's name in the address.
    pub async fn open(&self, rest: &str) {
        // Else a change of the fragment alone would not load anything.
        self.client.goto("about:blank").await.expect("an empty page");
        let path = self.folder.path().join("page.html");
        self.client.goto(&format!("file://{}{rest}", path.display())).await.expect("the page");
    }

    /// What the script returns.
    pub async fn ask(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What the asynchronous function returns.
    pub async fn ask_async(&self, body: &str) -> Value {
        let script =
            format!("const done = arguments[0]; (async () => {{ {body} }})().then(done, (e) => done(String(e)))");
        self.client.execute_async(&script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script from a file.
    pub async fn inject(&self, script: &str) {
        self.client.execute(script, Vec::new()).await.expect("the script runs");
    }

    /// Waits until the script returns that.
    pub async fn expect(&self, script: &str, expected: impl Into<Value>) {
        let expected = expected.into();
        let mut found = Value::Null;
        for _ in 0..50 {
            found = self.ask(script).await;
            if found == expected {
                return;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        assert_eq!(found, expected, "{script}");
    }

    /// Types into whatever has the focus.
    pub async fn press(&self, keys: impl Display) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(&keys.to_string()).await.expect("keys can be pressed");
    }

    pub async fn press_key(&self, key: Key) {
        self.press(char::from(key)).await;
    }

    /// Clicks on the first such element.
    pub async fn click(&self, selector: &str) {
        let element =
            self.client.find(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page loads again");
    }

    /// The query and the fragment of the address.
    pub async fn address(&self) -> (String, String) {
        let url = self.client.current_url().await.expect("an address");
        (url.query().unwrap_or_default().into(), url.fragment().unwrap_or_default().into())
    }

    pub async fn set_width(&self, width: Width) {
        let (width, height, mobile) = match width {
            Width::Desktop => (1280, 900, false),
            Width::Phone => (390, 844, true),
        };
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    pub async fn set_dark(&self, is_dark: bool) {
        let scheme = if is_dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Shows the page as it is printed.
    pub async fn set_print(&self) {
        self.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// From here on no page runs a script.
    pub async fn forbid_scripts(&self) {
        self.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    pub async fn allow_clipboard(&self) {
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.tell("Browser.grantPermissions", permissions).await;
    }

    async fn tell(&self, command: &'static str, parameters: Value) {
        let told = self.client.issue_cmd(DevTools::Execute { command, parameters }).await;
        told.unwrap_or_else(|error| panic!("{command}: {error}"));
    }

    /// What was requested since the last time: addresses that are not the page's own.
    pub async fn foreign_requests(&self) -> Vec<String> {
        let log = self.client.issue_cmd(DevTools::PerformanceLog).await.expect("a log");
        let entries = log.as_array().cloned().unwrap_or_default().into_iter();
        let messages = entries.filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        let requested = messages.filter(|message| message["message"]["method"] == "Network.requestWillBeSent");
        let urls =
            requested.filter_map(|message| Some(message["message"]["params"]["request"]["url"].as_str()?.to_owned()));
        // The empty tab that Chromium starts with has its own.
        const OWN: [&str; 5] = ["about:", "chrome:", "chrome-untrusted:", "data:", "file:"];
        urls.filter(|url| !OWN.iter().any(|scheme| url.starts_with(scheme))).collect()
    }

    /// The names of the entries that are shown.
    pub async fn shown(&self) -> Vec<String> {
        const SHOWN: &str = "return [...document.querySelectorAll('article')].filter((a) => a.checkVisibility()) \
            .map((a) => a.querySelector('.name').textContent)";
        let names = self.ask(SHOWN).await;
        names.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
    }

    /// Puts a text where one searches.
    pub async fn search(&self, text: &str) {
        let input = self.client.find(Locator::Css("[type=search]")).await.expect("a field to search in");
        input.clear().await.expect("it can be cleared");
        input.send_keys(text).await.expect("it can be typed in");
    }
}
