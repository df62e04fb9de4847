//! Fetching a JSON document, and what can stand in its place.

use http::header::{ACCEPT, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION};
use http::{HeaderValue, StatusCode};
use url::Url;

use crate::error::{Error, ErrorKind};
use crate::io::{Request, Response};

/// `GET` of a JSON document.
pub(crate) fn get(url: &Url, etag: Option<&str>, part: &'static str) -> Result<Request, Error> {
    let bad = |_| Error::new(ErrorKind::InvalidUrl).at(part);
    let mut request = http::Request::get(url.as_str()).body(Vec::new()).map_err(bad)?;
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(etag) = etag.and_then(|etag| HeaderValue::from_str(etag).ok()) {
        request.headers_mut().insert(IF_NONE_MATCH, etag);
    }
    Ok(request)
}

/// The body of a 200, or the reason why there is no document.
pub(crate) fn body<'a>(response: &'a Response, part: &'static str) -> Result<&'a [u8], Error> {
    let error = |kind| Error::new(kind).at(part).with_status(response.status());
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND | StatusCode::GONE => return Err(error(ErrorKind::NotFound)),
        status if status.is_redirection() => return Err(error(ErrorKind::Redirected)),
        status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
            return Err(error(ErrorKind::ServerBusy));
        }
        _ => return Err(error(ErrorKind::UnexpectedStatus)),
    }
    let start = response.body().trim_ascii_start().first();
    if start == Some(&b'<') || media_type(response).is_some_and(|media| media == "text/html") {
        return Err(error(ErrorKind::HtmlPage).with_bytes(response.body().len()));
    }
    Ok(response.body())
}

/// The media type in lower case, without parameters.
pub(crate) fn media_type(response: &Response) -> Option<String> {
    let text = response.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    text.split(';').next().map(|media| media.trim().to_ascii_lowercase())
}

/// The target of a redirect, if it stays on the origin that was asked.
pub(crate) fn same_origin_redirect(asked: &Url, response: &Response) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = asked.join(location).ok()?;
    (response.status().is_redirection() && target.origin() == asked.origin()).then_some(target)
}

pub(crate) fn etag(response: &Response) -> Option<String> {
    Some(response.headers().get(ETAG)?.to_str().ok()?.to_owned())
}
