//! Which vendor's server it is.

use std::time::SystemTime;

use super::capability_statement;
use crate::app::SmartApp;
use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::{Flow, Input, Step, out_of_order};
use crate::vendor::VendorProfile;

impl SmartApp {
    /// Asks a trusted server for its CapabilityStatement and tells whose server it is.
    ///
    /// Look at the profile, change what differs at this site, and give it to [`SmartAppBuilder::vendor`](crate::SmartAppBuilder::vendor).
    ///
    /// # Errors
    /// `NotTrusted` if the server is not on the allow-list: no request leaves.
    pub fn detect_vendor(&self, base: &FhirBase) -> Result<DetectVendor, Error> {
        self.check_trust(base)?;
        Ok(DetectVendor { base: base.clone(), begun: false })
    }
}

/// Finds the vendor profile of a server. Made by [`SmartApp::detect_vendor`].
#[derive(Debug)]
pub struct DetectVendor {
    base: FhirBase,
    begun: bool,
}

impl Flow for DetectVendor {
    type Output = VendorProfile;

    fn advance(&mut self, _: SystemTime, input: Input) -> Result<Step<VendorProfile>, Error> {
        match (std::mem::replace(&mut self.begun, true), input) {
            (false, Input::Start) => {
                fetch::get(&self.base.endpoint("metadata"), None, PART).map(Step::Send)
            }
            (true, Input::Response(response)) => {
                let statement = capability_statement::read(fetch::body(&response, PART)?)?;
                Ok(Step::Done(capability_statement::vendor(&statement)))
            }
            (true, Input::Failed { .. }) => Err(Error::new(ErrorKind::Network).at(PART)),
            _ => Err(out_of_order()),
        }
    }
}

const PART: &str = "CapabilityStatement";
