//! What those who carry entries of a journal elsewhere have to keep.

use super::contract::{Broken, keeps};
use super::disk::Disk;
use crate::event::{Agent, Coding, Event, Reference, Source};
use crate::journal::{Entries, Entry, Journal, Options};
use crate::sink::{Connect, Receipt, Sink};
#[cfg(feature = "fhir")]
use crate::sink::{Request, Transport};
use crate::time::Timestamp;

/// How many events the contract sends.
const EVENTS: usize = 40;

/// Sends the entries of a small journal to a [`Sink`] that has received nothing and works.
///
/// ```
/// use sanare_audit::sink::Memory;
/// use sanare_audit::testing::sink_contract;
///
/// sink_contract(&mut Memory::default())?;
/// # Ok::<(), sanare_audit::testing::Broken>(())
/// ```
///
/// # Errors
/// The first clause that is not kept.
pub fn sink_contract(sink: &mut dyn Sink) -> Result<(), Broken> {
    let entries = entries().ok_or(Broken::of("the contract can write a journal"))?;
    let works = Broken::of("a sink that works takes entries");
    let nothing = taken(sink.send(&[]).map_err(|_| works)?);
    keeps(nothing == 0, "of nothing, nothing is taken")?;
    let mut rest = &*entries;
    while !rest.is_empty() {
        // One at a time, then all that is left.
        let batch = if rest.len() > EVENTS / 2 { rest.get(..1).unwrap_or(rest) } else { rest };
        let count = taken(sink.send(batch).map_err(|_| works)?);
        keeps(count > 0, "a sink that works comes on with each batch")?;
        keeps(count <= batch.len(), "no more is taken than was sent")?;
        rest = rest.get(count..).unwrap_or_default();
    }
    Ok(())
}

/// Sends a request twice over a [`Transport`] to a server that answers it.
///
/// # Errors
/// The first clause that is not kept.
#[cfg(feature = "fhir")]
pub fn transport_contract(transport: &mut dyn Transport, request: &Request) -> Result<(), Broken> {
    for _ in 0..2 {
        let answer = transport.exchange(request);
        let answer = answer.map_err(|_| Broken::of("a server that answers is heard"))?;
        keeps((100..=599).contains(&answer.status), "a status has three digits")?;
    }
    Ok(())
}

/// Makes two connections to a receiver that listens, one after the other, and writes to them.
///
/// # Errors
/// The first clause that is not kept.
pub fn connect_contract(connect: &mut dyn Connect) -> Result<(), Broken> {
    for _ in 0..2 {
        let made = connect.connect();
        let mut connection = made.map_err(|_| Broken::of("a receiver that listens is reached"))?;
        keeps(connection.is_open(), "a new connection is open")?;
        keeps(connection.write(b"").is_ok(), "nothing can be written")?;
        let long = vec![b'x'; 100_000];
        keeps(connection.write(&long).is_ok(), "bytes of any number can be written")?;
        keeps(connection.is_open(), "a connection on which the other side listens stays open")?;
    }
    Ok(())
}

fn taken(receipt: Receipt) -> usize {
    match receipt {
        Receipt::Acked(count) | Receipt::Written(count) => count,
    }
}

/// The entries of a journal: events, and what the journal writes itself.
fn entries() -> Option<Vec<Entry>> {
    let store = Disk::new(1);
    let clock = || Timestamp::from_micros(0);
    let journal = Journal::open(store.clone(), clock, Options::new("contract.example").ok()?);
    let events = (0..EVENTS).map(|number| {
        Event::new(
            format!("event-{number}"),
            Coding::new("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
            Timestamp::from_micros(0),
            Agent::new(Reference::to("Device/contract")),
            Source::new(Reference::display("contract")),
        )
    });
    journal.ok()?.record_all(&events.collect::<Vec<_>>()).ok()?;
    Entries::of(&store).ok()?.collect::<Result<_, _>>().ok()
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::sink::{Connection, Memory, SinkError};

    /// Says that it took so many entries of each batch.
    struct Says(fn(usize) -> usize);

    impl Sink for Says {
        fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
            Ok(Receipt::Written((self.0)(batch.len())))
        }
    }

    #[test]
    fn a_sink_that_counts_wrong_is_found() {
        sink_contract(&mut Memory::default()).unwrap();
        sink_contract(&mut Says(|sent| sent.min(3))).unwrap();
        for wrong in [|_| 0, |sent: usize| sent + 1, |_| 1] {
            assert!(sink_contract(&mut Says(wrong)).is_err());
        }
    }

    struct Closes(bool);

    impl Connect for Closes {
        fn connect(&mut self) -> io::Result<Box<dyn Connection>> {
            Ok(Box::new(Closes(self.0)))
        }
    }

    impl Connection for Closes {
        fn write(&mut self, _: &[u8]) -> io::Result<()> {
            Ok(())
        }
        fn is_open(&mut self) -> bool {
            self.0
        }
    }

    #[test]
    fn a_connection_that_is_closed_is_found() {
        connect_contract(&mut Closes(true)).unwrap();
        assert!(connect_contract(&mut Closes(false)).is_err());
    }
}
