//! Every public trait of Sanare, implemented by a crate that knows only the facade.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use sanare::audit::Timestamp;
use sanare::audit::journal::{Appender, Clock, Entry, Lock, Store};
use sanare::audit::sink::{self, Connect, Connection, Receipt, Sink, SinkError};
use sanare::fhir::Answer;
use sanare::fhir::resolver::Resolver;
use sanare::fhir::schema::Type;
use sanare::fhir::terminology::{CodeRef, Terminology};
use sanare::fhir::view::{Child, Node, Scalar};
use sanare::fhirpath::{Functions, Item, Profiles, Terminologies, Trace};
use sanare::hl7v2::{self, segment_view};
use sanare::mapping;
use sanare::mapping::cond::{Facts, Operand};
use sanare::smart::io::{Entropy, Flow, Input, Step};
use sanare::smart::jws::{Algorithm, Jwk, Signer, SigningFailed, Verifier};
use sanare::smart::scope::{Constraint, ResourceMatcher};
use sanare::smart::server::{Access, TokenCheck, TokenRefused};
use sanare::smart::{
    ReplayGuard, Seal, SealBroken, Secret, SessionRecord, StoreBroken, TokenStore, Version,
};

type Files = BTreeMap<String, Vec<u8>>;

/// A journal's files in memory, as an adapter to an object store would keep them.
#[derive(Debug, Default, Clone)]
pub struct Memory {
    files: Arc<Mutex<Files>>,
    locked: Arc<Mutex<bool>>,
}

impl Memory {
    fn files(&self) -> io::Result<MutexGuard<'_, Files>> {
        self.files.lock().map_err(|_| io::ErrorKind::Other.into())
    }
}

impl Store for Memory {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.files()?.keys().cloned().collect())
    }

    fn length(&self, name: &str) -> io::Result<u64> {
        let files = self.files()?;
        Ok(files.get(name).ok_or(io::ErrorKind::NotFound)?.len() as u64)
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let bytes = self.files()?.get(name).cloned().ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(io::Cursor::new(bytes)))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let mut files = self.files()?;
        if files.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        files.insert(name.to_owned(), Vec::new());
        Ok(Box::new(Open { store: self.clone(), name: name.to_owned() }))
    }

    fn append(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        if !self.files()?.contains_key(name) {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(Box::new(Open { store: self.clone(), name: name.to_owned() }))
    }

    fn truncate(&self, name: &str, length: u64) -> io::Result<()> {
        let length = usize::try_from(length).map_err(|_| io::ErrorKind::InvalidInput)?;
        self.files()?.get_mut(name).ok_or(io::ErrorKind::NotFound)?.truncate(length);
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut files = self.files()?;
        let bytes = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_owned(), bytes);
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.files()?.remove(name).map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn sync_names(&self) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self) -> io::Result<Box<dyn Lock>> {
        let mut locked = self.locked.lock().map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        if std::mem::replace(&mut *locked, true) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(Box::new(Held(Arc::clone(&self.locked))))
    }
}

struct Open {
    store: Memory,
    name: String,
}

impl Appender for Open {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut files = self.store.files()?;
        files.get_mut(&self.name).ok_or(io::ErrorKind::NotFound)?.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Held(Arc<Mutex<bool>>);

impl Lock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        if let Ok(mut locked) = self.0.lock() {
            *locked = false;
        }
    }
}

/// A box of paper: entries are printed, lines of syslog and requests are put beside them.
#[derive(Debug, Default, Clone)]
pub struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    fn put(&self, bytes: &[u8]) -> io::Result<()> {
        let mut paper = self.0.lock().map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        paper.extend_from_slice(bytes);
        Ok(())
    }
}

impl Sink for Paper {
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
        for entry in batch {
            self.put(entry.payload()).map_err(|_| SinkError::Fatal)?;
        }
        Ok(Receipt::Acked(batch.len()))
    }
}

impl Connect for Paper {
    fn connect(&mut self) -> io::Result<Box<dyn Connection>> {
        Ok(Box::new(self.clone()))
    }
}

impl Connection for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.put(bytes)
    }

    fn is_open(&mut self) -> bool {
        true
    }
}

impl sink::Transport for Paper {
    fn exchange(&mut self, request: &sink::Request) -> io::Result<sink::Answer> {
        self.put(request.body.as_bytes())?;
        Ok(sink::Answer { status: 201, retry_after: None })
    }

    fn renew(&mut self) -> bool {
        false
    }
}

/// A clock that stands still, for the journal and for mapping.
#[derive(Debug, Clone, Copy)]
pub struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(1_700_000_000_000_000)
    }
}

impl mapping::Clock for Noon {
    fn now(&self) -> mapping::chrono::DateTime<mapping::chrono::FixedOffset> {
        mapping::chrono::DateTime::UNIX_EPOCH.fixed_offset()
    }
}

/// Ids as a master patient index would give them: the same key has the same id.
#[derive(Debug, Default)]
pub struct Counter(Mutex<BTreeMap<(String, String), usize>>);

impl mapping::IdSource for Counter {
    fn id(&self, key: &mapping::NaturalKey<'_>) -> String {
        let key = (key.resource().to_owned(), key.expose().to_owned());
        let Ok(mut known) = self.0.lock() else { return String::new() };
        let next = known.len();
        let number = *known.entry(key).or_insert(next);
        format!("00000000-0000-4000-8000-{number:012x}")
    }
}

/// A terminology of one value set: the units that a ward uses.
#[derive(Debug)]
pub struct Units;

impl Terminology for Units {
    fn is_member(&self, code: CodeRef<'_>, value_set: &str) -> Answer<bool> {
        match value_set {
            "http://outside.example/ValueSet/units" => {
                Answer::Found(["mg", "mL"].contains(&code.code()))
            }
            _ => Answer::NotFound,
        }
    }
}

/// A store of resources by their URL.
#[derive(Debug, Default)]
pub struct Shelf(BTreeMap<String, u32>);

impl Resolver<u32> for Shelf {
    fn resolve(&self, reference: &str) -> Answer<u32> {
        self.0.get(reference).copied().map_or(Answer::NotFound, Answer::Found)
    }
}

/// A tree of our own as an element view: here a view that hides narratives.
#[derive(Clone, Copy)]
pub struct WithoutText<N>(pub N);

impl<'a, N: Node<'a>> Node<'a> for WithoutText<N> {
    fn of_type(self) -> Option<Type> {
        self.0.of_type()
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        self.0.scalar()
    }

    fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
        let shown = self.0.children().filter(|child| child.name != "text");
        shown.map(|child| Child::new(child.name, child.member, child.index, Self(child.node)))
    }

    fn same(self, other: Self) -> bool {
        self.0.same(other.0)
    }
}

/// Profiles, a log and a function of our own for expressions.
#[derive(Debug, Default)]
pub struct Host {
    seen: Mutex<usize>,
}

impl<'a, N: Node<'a>> Profiles<'a, N> for Host {
    fn conforms_to(&self, element: N, profile: &str) -> Answer<bool> {
        match profile {
            "http://outside.example/StructureDefinition/any-patient" => {
                Answer::Found(element.of_type().is_some_and(|of| of.name() == "Patient"))
            }
            _ => Answer::NotFound,
        }
    }
}

/// A terminology server's answers, made before.
#[derive(Debug)]
pub struct Prepared<N>(pub &'static str, pub N);

impl<'a, N: Copy> Terminologies<'a, N> for Prepared<N> {
    fn call(&self, operation: &str, _arguments: &[Vec<Item<'a, N>>]) -> Answer<N> {
        if operation == self.0 { Answer::Found(self.1) } else { Answer::NotFound }
    }
}

/// Facts of a form on paper: one text for each field that was filled in.
#[derive(Debug, Default)]
pub struct Form(pub BTreeMap<Operand, Vec<&'static str>>);

impl Facts for Form {
    fn any(&self, operand: &Operand, each: &mut dyn FnMut(&str) -> bool) -> bool {
        self.0.get(operand).is_some_and(|texts| texts.iter().any(|text| each(text)))
    }

    fn count(&self, operand: &Operand) -> usize {
        self.0.get(operand).map_or(0, Vec::len)
    }

    fn in_set(&self, _operand: &Operand, _set: &str) -> bool {
        false
    }
}

segment_view! {
    /// A segment of a site's own.
    pub struct Zbe = b"ZBE" {
        /// The movement.
        1 movement: Movement,
        /// The action.
        2 action: Text,
    }
}

hl7v2::data_type_view! {
    /// The identifier of a movement.
    pub struct Movement = "EI" {
        /// The identifier.
        1 id: Text,
    }
}

type Text<'m> = hl7v2::Element<'m>;

/// Sequence numbers in a file that outlives the process: here a map that outlives the store.
#[derive(Debug, Clone, Default)]
pub struct Numbered(Arc<Mutex<Option<u64>>>);

impl hl7v2::sequence::Store for Numbered {
    type Error = StoreBroken;

    fn last(&self) -> Result<Option<u64>, StoreBroken> {
        Ok(*self.0.lock().map_err(|_| StoreBroken)?)
    }

    fn put(&mut self, last: Option<u64>) -> Result<(), StoreBroken> {
        *self.0.lock().map_err(|_| StoreBroken)? = last;
        Ok(())
    }
}

/// Tokens that an office handed out on paper.
#[derive(Clone, Debug)]
pub struct Office(pub &'static str);

impl TokenCheck for Office {
    async fn check(&self, token: Secret) -> Result<Access, TokenRefused> {
        if token.expose() == self.0 {
            Ok(Access::user("user/Patient.rs".parse().map_err(|_| TokenRefused::Unavailable)?))
        } else {
            Err(TokenRefused::Invalid)
        }
    }
}

impl<'a, N> Trace<'a, N> for Host {
    fn trace(&self, _name: &str, items: &[Item<'a, N>]) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) += items.len();
    }
}

impl<'a, N: Node<'a>> Functions<'a, N> for Host {
    fn call(
        &self,
        name: &str,
        input: &[Item<'a, N>],
        _arguments: &[Vec<Item<'a, N>>],
    ) -> Option<Vec<Item<'a, N>>> {
        (name == "firstTwo").then(|| input.iter().take(2).cloned().collect())
    }
}

/// Numbers that differ each time; a real adapter asks the operating system.
#[derive(Debug)]
pub struct Numbers(pub u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed ^ (mixed >> 27)
    }
}

impl Entropy for Numbers {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.next().to_le_bytes()[0];
        }
    }
}

/// A key that lives elsewhere. A real adapter calls a key service; this sum only shows the shape.
#[derive(Debug)]
pub struct Key(pub u64);

impl Key {
    fn sum(&self, bytes: &[u8]) -> [u8; 8] {
        let add = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        bytes.iter().fold(self.0, add).to_le_bytes()
    }
}

impl Signer for Key {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es384
    }

    fn key_id(&self) -> &str {
        "outside"
    }

    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFailed> {
        Ok(self.sum(bytes).to_vec())
    }
}

impl Verifier for Key {
    fn verify(&self, algorithm: Algorithm, key: &Jwk, bytes: &[u8], signature: &[u8]) -> bool {
        let ours = key.key_id() == Some("outside") && algorithm == Algorithm::Es384;
        ours && signature == self.sum(bytes)
    }
}

/// The shape of authenticated encryption: a number used once, hidden bytes, a sum over both.
#[derive(Debug)]
pub struct Sealer(pub Mutex<Numbers>);

impl Seal for Sealer {
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, SealBroken> {
        let nonce = self.0.lock().map_err(|_| SealBroken)?.next();
        let mut stream = Numbers(nonce);
        let mut sealed = nonce.to_le_bytes().to_vec();
        sealed.extend(plain.iter().map(|byte| byte ^ stream.next().to_le_bytes()[0]));
        sealed.extend(Key(7).sum(&sealed));
        Ok(sealed)
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, SealBroken> {
        let (content, sum) = sealed.split_last_chunk::<8>().ok_or(SealBroken)?;
        let (nonce, hidden) = content.split_first_chunk::<8>().ok_or(SealBroken)?;
        if Key(7).sum(content) != *sum {
            return Err(SealBroken);
        }
        let mut stream = Numbers(u64::from_le_bytes(*nonce));
        Ok(hidden.iter().map(|byte| byte ^ stream.next().to_le_bytes()[0]).collect())
    }
}

/// A table in a database that all processes share: sessions and what was used once.
#[derive(Debug, Default)]
pub struct Table {
    records: Mutex<(u64, BTreeMap<String, (Version, SessionRecord)>)>,
    used: Mutex<BTreeMap<String, SystemTime>>,
}

impl TokenStore for Table {
    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, StoreBroken> {
        Ok(self.records.lock().map_err(|_| StoreBroken)?.1.get(key).cloned())
    }

    fn compare_and_swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, StoreBroken> {
        let mut table = self.records.lock().map_err(|_| StoreBroken)?;
        if table.1.get(key).map(|(version, _)| *version) != expected {
            return Ok(false);
        }
        table.0 += 1;
        let version = Version(table.0);
        match record {
            Some(record) => drop(table.1.insert(key.to_owned(), (version, record))),
            None => drop(table.1.remove(key)),
        }
        Ok(true)
    }
}

impl ReplayGuard for Table {
    fn first_use(&self, id: &str, now: SystemTime, until: SystemTime) -> bool {
        let Ok(mut used) = self.used.lock() else { return false };
        used.retain(|_, until| *until > now);
        used.insert(id.to_owned(), until).is_none()
    }
}

/// What our server knows of one resource.
#[derive(Debug)]
pub struct OfPatient(pub &'static str);

impl ResourceMatcher for OfPatient {
    fn in_compartment(&self, patient: &str) -> bool {
        self.0 == patient
    }

    fn matches(&self, _constraint: &Constraint) -> bool {
        false
    }
}

/// A flow of our own around another one: it counts the steps.
#[derive(Debug)]
pub struct Counted<F>(pub F, pub usize);

impl<F: Flow> Flow for Counted<F> {
    type Output = F::Output;

    fn advance(
        &mut self,
        now: SystemTime,
        input: Input,
    ) -> Result<Step<Self::Output>, sanare::smart::Error> {
        self.1 += 1;
        self.0.advance(now, input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sanare::audit::journal::{self, Journal, Options};
    use sanare::fhir::r4;
    use sanare::fhir::view::RecordNode;
    use sanare::fhirpath;

    /// What a future gives that never waits.
    fn now_or_never<T>(future: impl Future<Output = T>) -> Option<T> {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match std::pin::pin!(future).poll(&mut context) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        }
    }

    #[test]
    fn the_store_keeps_its_contract_and_holds_a_journal() {
        sanare::audit::testing::store_contract(&Memory::default()).unwrap();
        sanare::audit::testing::clock_contract(&Noon).unwrap();
        let store = Memory::default();
        let journal =
            Journal::open(store.clone(), Noon, Options::new("outside.example").unwrap()).unwrap();
        drop(journal);
        assert!(journal::verify(&store, None).unwrap().is_sound());
    }

    #[test]
    fn the_sinks_keep_their_contracts() {
        use sanare::audit::testing::{connect_contract, sink_contract, transport_contract};
        let mut paper = Paper::default();
        sink_contract(&mut paper).unwrap();
        connect_contract(&mut paper).unwrap();
        let request = sink::Request {
            method: "POST",
            url: "https://arr.example/fhir/AuditEvent".to_owned(),
            headers: [("Content-Type", "application/fhir+json"); 3],
            body: "{}".to_owned(),
        };
        transport_contract(&mut paper, &request).unwrap();
        assert!(paper.0.lock().unwrap().len() > 200_000);
    }

    #[test]
    fn the_view_keeps_its_contract_and_is_checked() {
        let text =
            br#"{"resourceType":"Patient","text":{"status":"generated"},"birthDate":"1974"}"#;
        let patient: r4::Patient = r4::json::read(text).unwrap();
        let view = WithoutText(RecordNode::new(&patient));
        sanare::fhir::testing::node_contract(view).unwrap();
        // Without its text, of which the required `div` is missing, the resource is sound.
        assert!(sanare::fhir::schema::check(RecordNode::new(&patient)).has_errors());
        assert!(!sanare::fhir::schema::check(view).has_errors());
    }

    #[test]
    fn the_terminology_and_the_resolver_keep_their_contracts() {
        let system = "http://unitsofmeasure.org";
        let (member, stranger) = (CodeRef::new(system, "mg"), CodeRef::new(system, "ft"));
        let set = "http://outside.example/ValueSet/units";
        sanare::fhir::testing::terminology_contract(&Units, member, stranger, set).unwrap();
        let shelf = Shelf(BTreeMap::from([("Patient/1".to_owned(), 7)]));
        sanare::fhir::testing::resolver_contract(&shelf, "Patient/1", &7).unwrap();
    }

    #[test]
    fn the_ids_keep_their_contract() {
        mapping::testing::id_source_contract(&Counter::default()).unwrap();
        mapping::testing::clock_contract(&Noon).unwrap();
    }

    #[test]
    fn the_facts_keep_their_contract() {
        let field = |number| Operand::Segment { segment: "PID".into(), path: vec![number] };
        let form = Form(BTreeMap::from([(field(8), vec!["F", "M"])]));
        mapping::testing::facts_contract(&form, &field(8), &field(9)).unwrap();
        assert!(mapping::testing::facts_contract(&form, &field(9), &field(9)).is_err());
    }

    #[test]
    fn the_views_and_the_numbers_keep_their_contracts() {
        use hl7v2::testing::{data_type_contract, store_contract, view_contract};
        let message = hl7v2::Parser::new().parse(b"MSH|^~\\&|A\rZBE|7^X|INSERT\r").unwrap();
        let segment = message.segment("ZBE").unwrap();
        view_contract::<Zbe<'_>>(segment).unwrap();
        data_type_contract::<Movement<'_>>(segment.field(1)).unwrap();
        let view = message.views::<Zbe<'_>>().next().unwrap();
        assert_eq!((view.movement().id().text(), view.action().text()), ("7".into(), "INSERT".into()));
        store_contract(Numbered::default(), |store| store.clone()).unwrap();
    }

    #[test]
    fn the_services_of_expressions_keep_their_contracts() {
        let patient: r4::Patient =
            r4::json::read(br#"{"resourceType":"Patient","active":true}"#).unwrap();
        let node = RecordNode::new(&patient);
        let host = Host::default();
        let profile = "http://outside.example/StructureDefinition/any-patient";
        fhirpath::testing::profiles_contract(&host, node, profile).unwrap();
        fhirpath::testing::trace_contract(&host, node).unwrap();
        let server = Prepared("expand", node);
        let same = |one: &RecordNode<'_>, other: &RecordNode<'_>| one.same(*other);
        fhirpath::testing::terminologies_contract(&server, "expand", &[], same).unwrap();
        assert!(fhirpath::testing::terminologies_contract(&server, "lookup", &[], same).is_err());
        let input = vec![Item::Node(node); 3];
        fhirpath::testing::functions_contract(&host, "firstTwo", &input, &[]).unwrap();
        assert!(fhirpath::testing::functions_contract(&host, "none", &input, &[]).is_err());
        assert!(fhirpath::testing::profiles_contract(&host, node, "none").is_err());
        assert!(*host.seen.lock().unwrap() > 1000);
    }

    #[test]
    fn the_services_of_logins_keep_their_contracts() {
        use sanare::smart::contract;
        contract::entropy_contract(&mut Numbers(1)).unwrap();
        let material = sanare::smart::jws::KeyMaterial::P384 { x: vec![1; 48], y: vec![2; 48] };
        let key = Jwk::new("outside", material);
        contract::signature_contract(&Key(3), &Key(3), &key).unwrap();
        assert!(contract::signature_contract(&Key(3), &Key(4), &key).is_err());
        contract::seal_contract(&Sealer(Mutex::new(Numbers(2)))).unwrap();
        contract::token_store_contract(&Table::default()).unwrap();
        contract::replay_guard_contract(&Table::default()).unwrap();
        contract::resource_matcher_contract(&OfPatient("p1"), "p1", "p2").unwrap();
        let (good, bad) = (Secret::from("paper"), Secret::from("wrong"));
        let check = contract::token_check_contract(&Office("paper"), &good);
        assert_eq!(now_or_never(check), Some(Ok(())));
        let check = contract::token_check_contract(&Office("paper"), &bad);
        assert!(now_or_never(check).unwrap().is_err());
        let app = sanare::smart::SmartApp::builder("outside")
            .redirect_uri("https://app.example/callback")
            .unwrap()
            .trust(["https://ehr.example/fhir"])
            .unwrap()
            .build()
            .unwrap();
        let launch =
            sanare::smart::LaunchRequest::parse("iss=https%3A%2F%2Fehr.example%2Ffhir&launch=abc")
                .unwrap();
        let new = || Counted(app.discover(launch.iss()).unwrap(), 0);
        contract::flow_contract(new, SystemTime::UNIX_EPOCH).unwrap();
    }
}
