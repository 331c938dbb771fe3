//! `bindery watch`: the preview follows the sources, shows errors as text, and answers this machine alone.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::small::{ITALIAN, small};
use crate::support::{Workspace, command};

/// How long a change may take to be shown before it counts as lost; builds of other tests run beside.
const PATIENCE: Duration = Duration::from_secs(30);

struct Watch {
    child: Child,
    /// `127.0.0.1` with the port.
    address: String,
}

impl Watch {
    fn start(workspace: &Workspace, arguments: &[&str]) -> Self {
        let root = workspace.path("");
        let all = [&["-C", root.to_str().unwrap(), "watch", "--port", "0"], arguments].concat();
        let mut child = command().args(all).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let line = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let address = line.strip_prefix("http://").unwrap().split('/').next().unwrap().to_string();
        Self { child, address }
    }

    /// Asks for a path; status and body.
    fn get(&self, path: &str, host: &str) -> (u16, String) {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn ask(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_string())
    }

    /// Waits until the state is as wanted.
    #[track_caller]
    fn until(&self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let state: Value = serde_json::from_str(&self.get("/state", &self.address).1).unwrap();
            if is_wanted(&state) {
                return state;
            }
            assert!(start.elapsed() < PATIENCE, "{state:#}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_preview_follows_the_sources_and_shows_errors_as_text() {
    let workspace = small();
    let watch = Watch::start(&workspace, &["--cooperative", "alfa"]);
    let first = watch.until(|state| state["version"] == 1);
    assert_eq!((&first["job"], &first["is-current"]), (&"it/letter/alfa".into(), &true.into()));
    let page = |state: &Value| watch.get(&format!("/page/{}.svg", state["pages"][0].as_str().unwrap()), &watch.address);
    assert!(page(&first).1.starts_with("<svg"), "{:?}", page(&first));

    workspace.replace(ITALIAN, "Lettera", "Altro");
    let second = watch.until(|state| state["pages"] != first["pages"]);
    assert_eq!(page(&second).0, 200);

    workspace.append("templates/letter.typ", "#panic(\"<script>\")");
    let faulty = watch.until(|state| state["is-current"] == false);
    assert!(faulty["words"].as_str().unwrap().contains("<script>") && faulty["pages"] == second["pages"], "{faulty:#}");

    workspace.write(ITALIAN, "letter-title = Lettera\nletter-text = Siamo { $organisation-name }.\n");
    workspace.replace("templates/letter.typ", "#panic(\"<script>\")", "");
    watch.until(|state| state["is-current"] == true && state["pages"] == first["pages"]);
    assert!(!workspace.path("build").exists(), "nothing is written");
}

#[test]
fn only_this_machine_under_its_own_name_is_answered() {
    let workspace = small();
    let watch = Watch::start(&workspace, &[]);
    let port = watch.address.split(':').nth(1).unwrap().to_string();
    for (host, status) in [
        (watch.address.clone(), 200),
        (format!("localhost:{port}"), 200),
        (format!("evil.example:{port}"), 403),
        ("127.0.0.1".to_string(), 403),
    ] {
        assert_eq!(watch.get("/", &host).0, status, "{host}");
    }
    let host = &watch.address;
    assert_eq!(
        watch.ask(&format!("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).0,
        405
    );
    for path in ["/page/../../manuals/languages.toml", "/page/x.svg", "/manuals/languages.toml"] {
        assert_eq!(watch.get(path, host).0, 404, "{path}");
    }
}

#[test]
fn wrong_choices_end_it_at_once() {
    let workspace = small();
    workspace.run(&["watch", "--document", "lettre"]).ends_with(2).tells("hint: did you mean `letter`?");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it() {
    let workspace = small();
    let mut watch = Watch::start(&workspace, &[]);
    watch.until(|state| state["version"] == 1);
    // A shell lets what it runs in the background ignore interrupts, the tests and their children among it.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    let signal = if ignored.unwrap_or(0) & 2 == 0 { "-INT" } else { "-TERM" };
    let interrupt = std::process::Command::new("kill").args([signal, &watch.child.id().to_string()]).status();
    assert!(interrupt.unwrap().success());
    let start = Instant::now();
    while watch.child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(20));
    }
}
