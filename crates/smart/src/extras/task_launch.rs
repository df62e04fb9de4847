//! Launches that a Task asks for.

use serde_json::{Map, Value, json};
use url::Url;

use super::{hide, items, text};
use crate::error::{Error, ErrorKind};

/// The two launches that a Task can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskLaunchMode {
    /// From the EHR.
    Ehr,
    /// Standalone.
    Standalone,
}

impl TaskLaunchMode {
    const fn code(self) -> &'static str {
        match self {
            Self::Ehr => "launch-app-ehr",
            Self::Standalone => "launch-app-standalone",
        }
    }

    /// The example of the guide's page has another code for the standalone launch than its code system; both are read.
    fn parse(code: &str) -> Option<Self> {
        match code {
            "launch-app-ehr" => Some(Self::Ehr),
            "launch-app-standalone" | "launch-standalone-ehr" => Some(Self::Standalone),
            _ => None,
        }
    }
}

/// A Task that asks for the launch of an app
/// ([SMART task launch](https://hl7.org/fhir/smart-app-launch/STU2.2/task-launch.html), experimental). `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskLaunch {
    /// From the EHR, or standalone.
    pub mode: TaskLaunchMode,
    /// The app's URL.
    pub application: Url,
    /// What the token response is to carry as `appContext`; EHR launches only.
    pub app_context: Option<String>,
    /// A reference to the patient in context.
    pub patient: Option<String>,
    /// A reference to the encounter in context.
    pub encounter: Option<String>,
}

impl TaskLaunch {
    /// A launch of an app, without context.
    pub fn new(mode: TaskLaunchMode, application: Url) -> Self {
        Self { mode, application, app_context: None, patient: None, encounter: None }
    }

    /// Reads a Task.
    ///
    /// # Errors
    /// `WrongType` if it is no Task of this profile; `InvalidUrl` if the app's URL is none, or not a web address.
    pub fn from_json(task: &Value) -> Result<Self, Error> {
        let error = |kind, member| Error::new(kind).at(PART).member(member);
        if text(task, "resourceType") != Some("Task") {
            return Err(error(ErrorKind::WrongType, "resourceType"));
        }
        let mode = task.get("code").and_then(code).and_then(TaskLaunchMode::parse);
        let mode = mode.ok_or_else(|| error(ErrorKind::WrongType, "code"))?;
        let input = |name: &str, value: &'static str| {
            let mut inputs = items(task, "input");
            let found = inputs.find(|input| input.get("type").and_then(code) == Some(name));
            found.and_then(|input| text(input, value))
        };
        let application = input("smartonfhir-application", "valueUrl");
        let application =
            application.ok_or_else(|| error(ErrorKind::WrongType, "input (application)"))?;
        let application = Url::parse(application).ok();
        let application = application
            .filter(|url| matches!(url.scheme(), "https" | "http"))
            .ok_or_else(|| error(ErrorKind::InvalidUrl, "input (application)"))?;
        let reference = |member: &str| {
            task.get(member).and_then(|target| text(target, "reference")).map(str::to_owned)
        };
        Ok(Self {
            mode,
            application,
            app_context: input("smartonfhir-appcontext", "valueString").map(str::to_owned),
            patient: reference("for"),
            encounter: reference("encounter"),
        })
    }

    /// The Task, requested and proposed.
    pub fn to_json(&self) -> Value {
        let coded = |code: &str| json!({"coding": [{"system": SYSTEM, "code": code}]});
        let mut task = Map::new();
        let mut put = |name: &str, value: Value| {
            task.insert(name.to_owned(), value);
        };
        put("resourceType", "Task".into());
        put("status", "requested".into());
        put("intent", "proposal".into());
        put("code", coded(self.mode.code()));
        for (member, target) in [("for", &self.patient), ("encounter", &self.encounter)] {
            if let Some(target) = target {
                put(member, json!({"reference": target}));
            }
        }
        let application = self.application.as_str();
        let mut inputs =
            vec![json!({"type": coded("smartonfhir-application"), "valueUrl": application})];
        if let Some(context) = &self.app_context {
            inputs.push(json!({"type": coded("smartonfhir-appcontext"), "valueString": context}));
        }
        put("input", Value::Array(inputs));
        Value::Object(task)
    }
}

hide! { TaskLaunch }

/// The code of this guide in a CodeableConcept.
fn code(concept: &Value) -> Option<&str> {
    let mut codings = items(concept, "coding");
    let ours = codings.find(|coding| text(coding, "system") == Some(SYSTEM))?;
    text(ours, "code")
}

const PART: &str = "task";
const SYSTEM: &str = "http://hl7.org/fhir/smart-app-launch/CodeSystem/smart-codes";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e03_tasks_round_trip() {
        for mode in [TaskLaunchMode::Ehr, TaskLaunchMode::Standalone] {
            let mut task = TaskLaunch::new(mode, "https://app.example/launch".parse().unwrap());
            task.app_context = Some("{\"field1\":1}".to_owned());
            task.patient = Some("Patient/1".to_owned());
            task.encounter = Some("Encounter/2".to_owned());
            assert_eq!(TaskLaunch::from_json(&task.to_json()).unwrap(), task);
        }
        let old = json!({"coding": [{"system": SYSTEM, "code": "launch-standalone-ehr"}]});
        let url = "https://app.example/launch".parse().unwrap();
        let mut task = TaskLaunch::new(TaskLaunchMode::Standalone, url).to_json();
        task["code"] = old;
        assert_eq!(TaskLaunch::from_json(&task).unwrap().mode, TaskLaunchMode::Standalone);
    }

    #[test]
    fn e03_what_is_no_launch() {
        let url: Url = "https://app.example/launch".parse().unwrap();
        let kind = |change: fn(&mut Value)| {
            let mut task = TaskLaunch::new(TaskLaunchMode::Ehr, url.clone()).to_json();
            change(&mut task);
            TaskLaunch::from_json(&task).unwrap_err().kind()
        };
        assert_eq!(kind(|task| task["resourceType"] = json!("Basic")), ErrorKind::WrongType);
        assert_eq!(kind(|task| task["code"] = json!({})), ErrorKind::WrongType);
        assert_eq!(
            kind(|task| task["code"]["coding"][0]["system"] = json!("x")),
            ErrorKind::WrongType
        );
        assert_eq!(kind(|task| task["input"] = json!([])), ErrorKind::WrongType);
        assert_eq!(
            kind(|task| task["input"][0]["valueUrl"] = json!("javascript:alert(1)")),
            ErrorKind::InvalidUrl
        );
    }
}
