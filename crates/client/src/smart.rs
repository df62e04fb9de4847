//! The bridge to sanare-smart: sessions give the credentials of requests.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::header::AUTHORIZATION;
use sanare_smart::discovery::Discovered;
use sanare_smart::io as theirs;
use sanare_smart::io::Flow as _;
use sanare_smart::{Renew, Renewal as SmartRenewal, SessionRecord, Sessions};

use crate::auth::{Authorization, Authorizer, Credential, Generation, Renewal};
use crate::base::BaseUrl;
use crate::error::{Error, ErrorKind};
use crate::io::{Failure, Flow, Input, Step, out_of_order};

/// A session of sanare-smart as an [`Authorizer`]: its token goes along while it is good, is renewed when it is due and when the server
/// refuses it, once for all who use the session.
///
/// Give the client the FHIR base for which the session's grant is: the token goes nowhere else.
pub struct SmartSession {
    sessions: Sessions,
    server: Discovered,
    key: String,
    base: BaseUrl,
    entropy: Entropy,
}

type Entropy = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

impl SmartSession {
    /// The session of a key, with a source of unpredictable bytes.
    pub fn new(
        sessions: Sessions,
        server: Discovered,
        key: &str,
        base: BaseUrl,
        entropy: impl Fn(&mut [u8]) + Send + Sync + 'static,
    ) -> Self {
        Self { sessions, server, key: key.to_owned(), base, entropy: Arc::new(entropy) }
    }

    fn renewal(&self, when: Renew) -> Renewal {
        let mut fill = |bytes: &mut [u8]| (self.entropy)(bytes);
        let renewal = self.sessions.renew(&self.server, &self.key, when, &mut fill);
        Box::new(Bridge { renewal, base: self.base.clone() })
    }
}

impl Authorizer for SmartSession {
    fn credential(&self, _: SystemTime) -> Credential {
        Credential::Renew(self.renewal(Renew::WhenDue))
    }

    fn renew(&self, refused: Generation) -> Option<Renewal> {
        Some(self.renewal(Renew::Refused { generation: refused.0 }))
    }
}

impl fmt::Debug for SmartSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmartSession(..)")
    }
}

/// A renewal of theirs as a flow of ours.
struct Bridge {
    renewal: SmartRenewal,
    base: BaseUrl,
}

impl Flow for Bridge {
    type Output = Authorization;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Authorization>, Error> {
        let input = match input {
            Input::Start => theirs::Input::Start,
            Input::Response(response) => theirs::Input::Response(response),
            Input::Failed(Failure::NotSent) => theirs::Input::Failed { sent: theirs::Sent::No },
            Input::Failed(_) => theirs::Input::Failed { sent: theirs::Sent::Maybe },
            Input::Elapsed => theirs::Input::Elapsed,
            _ => return Err(out_of_order()),
        };
        // What went wrong there is told by the session itself; here it is enough that there is no credential.
        let failed = || Error::new(ErrorKind::CredentialFailed).at("session");
        match self.renewal.advance(now, input).map_err(|_| failed())? {
            theirs::Step::Send(request) => Ok(Step::Send(request)),
            theirs::Step::Wait(duration) => Ok(Step::Wait(duration)),
            theirs::Step::Done(record) => self.authorization(&record).map(Step::Done),
            // A remote key would have to sign: not within a request.
            _ => Err(failed()),
        }
    }
}

impl Bridge {
    fn authorization(&self, record: &SessionRecord) -> Result<Authorization, Error> {
        let failed = || Error::new(ErrorKind::CredentialFailed).at("session");
        let mut request = http::Request::new(());
        *request.uri_mut() = self.base.url().as_str().parse().map_err(|_| failed())?;
        record.grant().authorize(&mut request).map_err(|_| failed())?;
        let value = request.headers().get(AUTHORIZATION).ok_or_else(failed)?;
        let value = value.to_str().map_err(|_| failed())?;
        Authorization::new(value, Generation(record.generation()))
    }
}
