//! Every public trait of Sanare, implemented by a crate that knows only the facade.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard};

use sanare::audit::Timestamp;
use sanare::audit::journal::{Appender, Clock, Lock, Store};
use sanare::fhir::Answer;
use sanare::fhir::resolver::Resolver;
use sanare::fhir::schema::Type;
use sanare::fhir::terminology::{CodeRef, Terminology};
use sanare::fhir::view::{Child, Node, Scalar};
use sanare::mapping;

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

/// A clock that stands still, for the journal and for mapping.
#[derive(Debug, Clone, Copy)]
pub struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(1_700_000_000_000_000)
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

#[cfg(test)]
mod tests {
    use super::*;
    use sanare::audit::journal::{self, Journal, Options};
    use sanare::fhir::r4;
    use sanare::fhir::view::RecordNode;

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
    fn the_view_keeps_its_contract_and_is_checked() {
        let text = br#"{"resourceType":"Patient","text":{"status":"generated"},"birthDate":"1974"}"#;
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
    }
}
