//! Which redirects are followed, and whether the credential goes along.

use http::{HeaderMap, Method};
use url::Url;

use crate::base::{Origin, resolve};
use crate::error::{Error, ErrorKind};

/// The redirects of one request so far.
#[derive(Clone, Default)]
pub(crate) struct Redirects {
    visited: Vec<Url>,
}

/// Where a redirect leads.
pub(crate) struct Hop {
    pub(crate) url: Url,
    /// 303: the answer is to be fetched by GET.
    pub(crate) by_get: bool,
    /// To another origin: the credential stays behind.
    pub(crate) foreign: bool,
}

impl Redirects {
    /// The next address, for a request that changes nothing.
    ///
    /// # Errors
    /// `Redirected` where it must not be followed, `RedirectLoop`, `Insecure`, `InvalidUrl`.
    pub(crate) fn follow(
        &mut self,
        at: &Url,
        method: &Method,
        status: u16,
        headers: &HeaderMap,
        foreign_allowed: bool,
    ) -> Result<Hop, Error> {
        let refused = |kind| Error::new(kind).at("redirect");
        let by_get = match (status, method) {
            (303, _) => true,
            (301 | 302 | 307 | 308, &Method::GET | &Method::HEAD) => false,
            _ => return Err(refused(ErrorKind::Redirected)),
        };
        let location = headers.get(http::header::LOCATION).and_then(|value| value.to_str().ok());
        let Some(location) = location else {
            return Err(refused(ErrorKind::Redirected).member("Location"));
        };
        let url = resolve(at, location)?;
        let foreign = Origin::of(&url) != Origin::of(at);
        if foreign && !foreign_allowed {
            return Err(refused(ErrorKind::Redirected));
        }
        self.visited.push(at.clone());
        if self.visited.contains(&url) || self.visited.len() > MAX {
            return Err(refused(ErrorKind::RedirectLoop));
        }
        Ok(Hop { url, by_get, foreign })
    }
}

const MAX: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(
        redirects: &mut Redirects,
        at: &str,
        method: &Method,
        (status, to): (u16, &str),
        foreign: bool,
    ) -> Result<(String, bool, bool), ErrorKind> {
        let headers = std::iter::once((http::header::LOCATION, to.parse().unwrap())).collect();
        redirects
            .follow(&Url::parse(at).unwrap(), method, status, &headers, foreign)
            .map(|hop| (hop.url.to_string(), hop.by_get, hop.foreign))
            .map_err(|error| error.kind())
    }

    #[test]
    fn h01_redirects() {
        let at = "https://a.example/fhir/x";
        let go = |method, to, foreign| follow(&mut Redirects::default(), at, &method, to, foreign);
        let same = || Ok(("https://a.example/fhir/y".to_owned(), false, false));
        for status in [301, 302, 307, 308] {
            assert_eq!(go(Method::GET, (status, "y"), false), same());
            assert_eq!(go(Method::POST, (status, "y"), false), Err(ErrorKind::Redirected));
        }
        let by_get = Ok(("https://a.example/fhir/y".to_owned(), true, false));
        assert_eq!(go(Method::POST, (303, "y"), false), by_get);
        assert_eq!(go(Method::GET, (300, "y"), false), Err(ErrorKind::Redirected));
        let away = (307, "https://b.example/y");
        assert_eq!(go(Method::GET, away, false), Err(ErrorKind::Redirected));
        assert_eq!(
            go(Method::GET, away, true),
            Ok(("https://b.example/y".to_owned(), false, true))
        );
        let down = (307, "http://a.example/y");
        assert_eq!(go(Method::GET, down, true), Err(ErrorKind::Insecure));
        assert_eq!(go(Method::GET, (307, at), true), Err(ErrorKind::RedirectLoop));
    }

    #[test]
    fn h01_five_at_most() {
        let mut redirects = Redirects::default();
        for n in 0..5 {
            let (at, to) = (format!("https://a.example/{n}"), format!("/{}", n + 1));
            assert!(follow(&mut redirects, &at, &Method::GET, (307, &to), false).is_ok());
        }
        let sixth = follow(&mut redirects, "https://a.example/5", &Method::GET, (307, "/6"), false);
        assert_eq!(sixth, Err(ErrorKind::RedirectLoop));
    }
}
