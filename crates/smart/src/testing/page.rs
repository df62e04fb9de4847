//! The few pages that a person sees.

use http::header::{CACHE_CONTROL, CONTENT_TYPE};

use super::fault::{bare, header};
use crate::io::Response;
use crate::launch::escape;

/// An HTML page; `body` is markup already.
pub(super) fn page(status: u16, title: &str, body: &str) -> Response {
    let title = escape(title);
    let mut response = bare(status);
    *response.body_mut() = format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
         <h1>{title}</h1>{body}</html>"
    )
    .into_bytes();
    header(&mut response, CONTENT_TYPE, "text/html; charset=utf-8");
    header(&mut response, CACHE_CONTROL, "no-store");
    response
}
