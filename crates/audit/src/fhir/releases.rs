//! An event in the other releases of FHIR.

#[cfg(feature = "r5")]
pub use five::{OutcomeCodes, R5Options};
#[cfg(feature = "r4b")]
use sanare_fhir::r4b;
#[cfg(any(feature = "r4b", feature = "r5"))]
use sanare_fhir::{convert::Converter, r4, record::Typed};

#[cfg(any(feature = "r4b", feature = "r5"))]
use super::read::{self, Restored, lost};
#[cfg(any(feature = "r4b", feature = "r5"))]
use super::render::Rendered;
#[cfg(any(feature = "r4b", feature = "r5"))]
use crate::error::Result;
#[cfg(any(feature = "r4b", feature = "r5"))]
use crate::event::Event;
#[cfg(any(feature = "r4b", feature = "r5"))]
use crate::loss::Loss;

#[cfg(feature = "r4b")]
impl Event {
    /// The event as an AuditEvent of FHIR R4B, which says the same as that of R4.
    pub fn to_r4b(&self) -> Rendered<r4b::AuditEvent> {
        let Rendered { resource, refused, mut losses } = self.to_r4();
        let (resource, more) = convert(Converter::new(), &resource);
        losses.extend(more);
        Rendered { resource, refused, losses }
    }

    /// The event that an AuditEvent of FHIR R4B tells of.
    ///
    /// # Errors
    /// As [`from_r4`](Self::from_r4).
    pub fn from_r4b(resource: &r4b::AuditEvent) -> Result<Restored> {
        let (plain, _): (r4::AuditEvent, _) = convert(Converter::new(), resource);
        let event = read::event(&plain)?;
        Ok(Restored { losses: lost(resource, &event.to_r4b().resource), event })
    }
}

/// A value in another release; the two types have one name.
#[cfg(any(feature = "r4b", feature = "r5"))]
fn convert<S: Typed, T: Typed>(converter: Converter, source: &S) -> (T, Vec<Loss>) {
    match converter.convert(source) {
        Ok(converted) => {
            let left = converted.losses.iter().filter(|loss| !loss.is_kept());
            (converted.value, left.map(|loss| Loss::of(loss.path())).collect())
        }
        Err(_) => (T::default(), vec![Loss::of(S::INFO.name)]),
    }
}

#[cfg(feature = "r5")]
mod five {
    use sanare_fhir::r5;

    use super::{Converter, Event, Loss, Rendered, Restored, Result, convert};
    use super::{lost, r4, read};
    use crate::error::{Error, ErrorKind};
    use crate::event::{NetworkKind, Outcome};

    /// How an event is written in R5.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct R5Options {
        outcomes: OutcomeCodes,
        keep: bool,
    }

    /// The codes of `outcome.code` in R5.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OutcomeCodes {
        /// `0`, `4`, `8`, `12` of `audit-event-outcome`, which the official examples have.
        #[default]
        AuditEventOutcome,
        /// `success`, `warning`, `error`, `fatal` of `issue-severity`, which the binding prefers.
        IssueSeverity,
    }

    impl R5Options {
        /// Codes of `audit-event-outcome`, and no extensions.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets the codes of the outcome.
        #[must_use]
        pub fn outcomes(mut self, codes: OutcomeCodes) -> Self {
            self.outcomes = codes;
            self
        }

        /// Puts what R5 has no element for, such as a second subtype, into extensions, from which
        /// [`Event::from_r5`] restores it.
        #[must_use]
        pub fn keep_in_extensions(mut self) -> Self {
            self.keep = true;
            self
        }

        fn converter(self) -> Converter {
            if self.keep { Converter::new().keep_in_extensions() } else { Converter::new() }
        }
    }

    const SYSTEMS: [(OutcomeCodes, &str, [&str; 4]); 2] = [
        (
            OutcomeCodes::AuditEventOutcome,
            "http://terminology.hl7.org/CodeSystem/audit-event-outcome",
            ["0", "4", "8", "12"],
        ),
        (
            OutcomeCodes::IssueSeverity,
            "http://hl7.org/fhir/issue-severity",
            ["success", "warning", "error", "fatal"],
        ),
    ];

    impl Event {
        /// The event as an AuditEvent of FHIR R5, with what R5 cannot hold.
        ///
        /// BALP is a guide for R4, so that nothing is claimed.
        ///
        /// ```
        /// use sanare_audit::{Agent, Coding, Event, R5Options, Reference, Source};
        ///
        /// let engine = Reference::display("engine");
        /// let mut event = Event::new(
        ///     "1",
        ///     Coding::new("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
        ///     "2026-03-01T12:05:09Z".parse()?,
        ///     Agent::new(engine.clone()),
        ///     Source::new(engine),
        /// );
        /// event.agents[0].name = Some("a name".into());
        /// let rendered = event.to_r5(R5Options::new());
        /// assert_eq!(rendered.losses[0].path(), "AuditEvent.agent[0].name");
        /// # Ok::<(), sanare_audit::Error>(())
        /// ```
        pub fn to_r5(&self, options: R5Options) -> Rendered<r5::AuditEvent> {
            let Rendered { mut resource, mut losses, .. } = self.to_r4();
            resource.meta = None;
            let (mut five, more): (r5::AuditEvent, _) = convert(options.converter(), &resource);
            let uris = self.agents.iter().map(|agent| {
                agent.network.as_ref().is_some_and(|network| network.kind == NetworkKind::Uri)
            });
            for ((own, uri), at) in five.agent.iter_mut().zip(uris).zip(0_usize..) {
                if own.who.is_none() {
                    // R5 has no agent without `who`.
                    losses.push(Loss::of(&format!("AuditEvent.agent[{at}]")));
                }
                if uri && let Some(r5::AuditEventAgentNetwork::String(address)) = own.network.take()
                {
                    own.network = Some(r5::AuditEventAgentNetwork::Uri(address));
                }
            }
            if five.code.is_none() {
                five.code = five.category.first().map(|kind| Box::new(kind.clone()));
            }
            let code = self.outcome.and_then(|outcome| outcome_coding(options.outcomes, outcome));
            if let Some(code) = code {
                five.outcome.get_or_insert_default().code = Some(Box::new(code));
            }
            losses.extend(more.into_iter().filter(|loss| !self.is_in_form(loss)));
            five.agent.retain(|agent| agent.who.is_some());
            Rendered { resource: five, refused: Vec::new(), losses }
        }

        /// Whether the type of a network address shows in R5 all the same: a URI by its element,
        /// an IP address or a name by its form.
        fn is_in_form(&self, loss: &Loss) -> bool {
            let at = loss
                .path()
                .strip_prefix("AuditEvent.agent[")
                .and_then(|rest| rest.strip_suffix("].network.type"))
                .and_then(|at| at.parse::<usize>().ok());
            let network = at.and_then(|at| self.agents.get(at)?.network.as_ref());
            network.is_some_and(|network| {
                network.kind == NetworkKind::Uri
                    || network.kind == NetworkKind::of(&network.address)
            })
        }

        /// The event that an AuditEvent of FHIR R5 tells of.
        ///
        /// # Errors
        /// As [`from_r4`](Self::from_r4); the type is the category, or the code without one.
        pub fn from_r5(resource: &r5::AuditEvent) -> Result<Restored> {
            let keep = Converter::new().keep_in_extensions();
            let (mut plain, _): (r4::AuditEvent, _) = convert(keep, resource);
            let category = resource.category.first();
            let kind = category.or(resource.code.as_deref()).and_then(|kind| kind.coding.first());
            let kind = kind.ok_or(Error::new(ErrorKind::MissingMember).member("code"))?;
            plain.r#type = Some(Box::new(convert(keep, kind).0));
            if category.is_none() || category == resource.code.as_deref() {
                plain.subtype.clear();
            }
            for (own, agent) in plain.agent.iter_mut().zip(&resource.agent) {
                if let Some(r5::AuditEventAgentNetwork::Uri(address)) = &agent.network {
                    own.network = Some(Box::new(r4::AuditEventAgentNetwork {
                        address: address.as_str().map_or_else(Default::default, Into::into),
                        r#type: r4::AuditEventAgentNetworkType::V5.into(),
                        ..r4::AuditEventAgentNetwork::default()
                    }));
                }
            }
            let mut event = read::event(&plain)?;
            let told = resource.outcome.as_ref().and_then(|outcome| outcome.code.as_deref());
            let read = told.and_then(outcome_of);
            event.outcome = read.map(|(_, outcome)| outcome);
            let codes = read.map(|(codes, _)| codes).unwrap_or_default();
            let rendered = event.to_r5(R5Options { outcomes: codes, keep: true }).resource;
            Ok(Restored { losses: lost(resource, &rendered), event })
        }
    }

    fn outcome_coding(codes: OutcomeCodes, outcome: Outcome) -> Option<r5::Coding> {
        let (_, system, codes) = SYSTEMS.iter().find(|(own, ..)| *own == codes)?;
        let at = Outcome::ALL.iter().position(|own| *own == outcome)?;
        Some(r5::Coding {
            system: (*system).into(),
            code: (*codes.get(at)?).into(),
            ..r5::Coding::default()
        })
    }

    fn outcome_of(coding: &r5::Coding) -> Option<(OutcomeCodes, Outcome)> {
        let (system, code) = (coding.system.as_str(), coding.code.as_str()?);
        let own = SYSTEMS.iter().find(|(_, own, _)| system == Some(own))?;
        let at = own.2.iter().position(|known| *known == code)?;
        Some((own.0, *Outcome::ALL.get(at)?))
    }
}
