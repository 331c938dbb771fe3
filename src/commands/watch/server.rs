//! The preview's web server: this machine alone can reach it, and it can change nothing.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response, Server};

use super::preview::Preview;
use crate::commands::Result;
use crate::diagnostic::Diagnostic;

/// How long a question for news waits for an answer.
const PATIENCE: Duration = Duration::from_secs(20);
/// How many questions are answered at a time.
const MOST: usize = 32;

/// Nothing but what this server sends is shown or run.
const POLICY: &str = "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Starts the server in the background and gives its address.
pub fn start(port: u16, preview: &Arc<Preview>) -> Result<SocketAddr> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        Diagnostic::error("input-output", format!("cannot show the preview at port {port}: {error}"))
            .hint("choose another with `--port`; 0 takes one that is free")
    })?;
    let Some(address) = server.server_addr().to_ip() else {
        return Err(Diagnostic::error("input-output", "the preview has no address").into());
    };
    let preview = Arc::clone(preview);
    thread::spawn(move || {
        let busy = Arc::new(AtomicUsize::new(0));
        for request in server.incoming_requests() {
            let (preview, busy) = (Arc::clone(&preview), Arc::clone(&busy));
            let is_crowded = busy.fetch_add(1, Ordering::Relaxed) >= MOST;
            // A question waits for news; the others must not wait with it.
            thread::spawn(move || {
                let answer = if is_crowded { refusal(503) } else { answer(&request, address, &preview) };
                // A browser that went away wants no answer.
                let _ = request.respond(answer);
                busy.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
    Ok(address)
}

type Answer = Response<std::io::Cursor<Vec<u8>>>;

fn answer(request: &Request, address: SocketAddr, preview: &Preview) -> Answer {
    // A page of another site may make its own name mean this machine; the name then stands in the header.
    let host = request.headers().iter().find(|header| header.field.equiv("Host")).map(|header| header.value.as_str());
    let own = [address.to_string(), format!("localhost:{}", address.port())];
    if !host.is_some_and(|host| own.iter().any(|own| own == host)) {
        return refusal(403);
    }
    if *request.method() != Method::Get {
        return refusal(405);
    }
    let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    match path {
        "/" => content("text/html; charset=utf-8", include_str!("preview.html").to_string()),
        "/preview.css" => content("text/css; charset=utf-8", include_str!("preview.css").to_string()),
        "/preview.js" => content("text/javascript; charset=utf-8", include_str!("preview.js").to_string()),
        "/state" => {
            let known = query.strip_prefix("after=").and_then(|known| known.parse().ok());
            let patience = if known.is_some() { PATIENCE } else { Duration::ZERO };
            content("application/json", preview.after(known.unwrap_or(0), patience).to_string())
        }
        _ => {
            let page = path.strip_prefix("/page/").and_then(|name| name.strip_suffix(".svg"));
            match page.and_then(|name| preview.page(name)) {
                Some(page) => content("image/svg+xml", page),
                None => refusal(404),
            }
        }
    }
}

fn content(kind: &str, content: String) -> Answer {
    let fields = [
        ("Content-Type", kind),
        ("Content-Security-Policy", POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ];
    let headers = fields.into_iter().filter_map(|(field, value)| Header::from_bytes(field, value).ok());
    headers.fold(Response::from_data(content), Response::with_header)
}

fn refusal(status: u16) -> Answer {
    Response::from_data(Vec::new()).with_status_code(status)
}
