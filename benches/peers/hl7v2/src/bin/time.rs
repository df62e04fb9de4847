//! Compares the contestants' results, then their times.

use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use harness::{compete, contestant};
use peers_hl7v2::peers::{CONTESTANTS, Read};
use peers_hl7v2::{framers, input};
use sanare_hl7v2::Parser;
use sanare_hl7v2::mllp::{Event, Framer};
use sanare_hl7v2::profile::Profile;
use sanare_hl7v2::schema::Version;

const ROUNDS: usize = 7;
const TURN: Duration = Duration::from_millis(120);

/// A message as bytes and, where it is UTF-8, as text.
type Input<'a> = (&'a [u8], &'a str);

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    run("feed", &input::feed(20_000));
    match input::corpus() {
        Some(corpus) => run("open corpus", &corpus),
        None => println!("\nopen corpus: not run (no data)"),
    }
    let long = [input::long_value(20 << 20)];
    run("one message with 20 MB in OBX-5", &long);
    beyond_parsing();
    frames();
}

/// A parse with what stands on it: validation against the standard, and the tree of groups.
fn beyond_parsing() {
    let feed = input::feed(2_000);
    let texts: Vec<&str> = feed.iter().map(|bytes| str::from_utf8(bytes).unwrap()).collect();
    let bytes = feed.iter().map(Vec::len).sum();
    let base = Profile::base(Version::V2_5_1);
    let mut checks = [
        contestant("sanare-hl7v2, parse and check against 2.5.1", || {
            feed.iter()
                .map(|message| {
                    base.check(&Parser::new().parse(&message[..]).unwrap()).issues().len() as u64
                })
                .sum()
        }),
        contestant("hl7-2 0.2.7, parse and validate", || {
            texts.iter().map(|text| hl7_2::parse(text).unwrap().validate().len() as u64).sum()
        }),
    ];
    println!("\n## validation");
    compete(&mut checks, ROUNDS, TURN).print("parse and validate", feed.len(), bytes);
    let mut trees = [
        contestant("sanare-hl7v2, parse and structure", || {
            feed.iter()
                .map(|message| {
                    Parser::new().parse(&message[..]).unwrap().structure().all_groups().len() as u64
                })
                .sum()
        }),
        contestant("hl7-2 0.2.7, parse and tree", || {
            let tree = |text: &&str| hl7_2::parse(text).unwrap().tree();
            texts.iter().map(|text| black_box(tree(text)).name().len() as u64).sum()
        }),
    ];
    println!("\n## structure");
    compete(&mut trees, ROUNDS, TURN).print("parse and structure", feed.len(), bytes);
}

/// MLLP framing: one frame in reads of 1,460 bytes, its double, and many frames at once. Ours is
/// one framer for each row, as a connection has, so that no pass pays for fresh memory. The peers
/// look at each frame from its start with each read, so they get a shorter one.
fn frames() {
    let framed = |len: usize| [b"\x0b", &input::long_value(len)[..], b"\x1c\r"].concat();
    let (once, twice) = (framed(20 << 20), framed(40 << 20));
    let many: Vec<u8> = input::feed(20_000)
        .iter()
        .flat_map(|message| [b"\x0b", &message[..], b"\x1c\r"].concat())
        .collect();
    let [mut a, mut b, mut c] = [(); 3].map(|()| Framer::new());
    let mut contestants = [
        contestant("20 MB in reads of 1,460 bytes", || unframe(&mut a, once.chunks(1_460))),
        contestant("40 MB in reads of 1,460 bytes", || unframe(&mut b, twice.chunks(1_460))),
        contestant("20,000 frames in one push", || unframe(&mut c, std::iter::once(&many[..]))),
    ];
    println!("\n## MLLP framing");
    let times = compete(&mut contestants, ROUNDS, TURN);
    times.print("MLLP framing", 1, once.len());
    println!("\ndouble input: {:.2} x the time", times.ratio(0, 1));
    let short = framed(1 << 20);
    let mut d = Framer::new();
    let mut contestants = vec![contestant("sanare-hl7v2", || unframe(&mut d, short.chunks(1_460)))];
    contestants.extend(
        framers::PEERS.iter().map(|(name, read)| contestant(name, || read(short.chunks(1_460)))),
    );
    for framer in &mut contestants {
        assert_eq!((framer.pass)(), short.len() as u64 - 3, "{}", framer.name);
    }
    compete(&mut contestants, 3, TURN).print("1 MB in reads of 1,460 bytes", 1, short.len());
}

fn unframe<'a>(framer: &mut Framer, reads: impl Iterator<Item = &'a [u8]>) -> u64 {
    let mut len = 0;
    for read in reads {
        framer.push(read);
        while let Some(event) = framer.next_event() {
            if let Event::Frame(payload) = event {
                len += payload.len() as u64;
            }
        }
    }
    len
}

fn run(title: &str, messages: &[Vec<u8>]) {
    println!("\n## {title}");
    let inputs: Vec<Input<'_>> =
        messages.iter().map(|bytes| (&bytes[..], str::from_utf8(bytes).unwrap_or(""))).collect();
    let bytes: usize = inputs.iter().map(|(bytes, _)| bytes.len()).sum();
    let accepted: Vec<Vec<Input<'_>>> =
        CONTESTANTS.iter().map(|(name, read)| compare(name, *read, &inputs)).collect();
    let mut contestants: Vec<_> = CONTESTANTS
        .iter()
        .zip(&accepted)
        .map(|((name, read), inputs)| contestant(name, move || pass(*read, inputs)))
        .collect();
    contestants.push(contestant("memchr(CR), the bound", || {
        inputs.iter().map(|(bytes, _)| memchr::memchr_iter(b'\r', bytes).count() as u64).sum()
    }));
    compete(&mut contestants, ROUNDS, TURN).print(title, inputs.len(), bytes);
}

/// Compares a contestant's values with ours; returns what it reads without panic.
fn compare<'a>(name: &str, read: Read, inputs: &[Input<'a>]) -> Vec<Input<'a>> {
    let ours = CONTESTANTS[0].1;
    let (mut refused, mut panics, mut differ) = (0, 0, 0);
    let mut accepted = Vec::new();
    for (bytes, text) in inputs {
        let (mut mine, mut theirs) = (Vec::new(), Vec::new());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            read(bytes, text, &mut |run| theirs.extend_from_slice(run))
        }));
        match outcome {
            Err(_) => panics += 1,
            Ok(false) => {
                refused += 1;
                accepted.push((*bytes, *text));
            }
            Ok(true) => {
                let read = ours(bytes, text, &mut |run| mine.extend_from_slice(run));
                differ += usize::from(!read || mine != theirs);
                accepted.push((*bytes, *text));
            }
        }
    }
    println!(
        "{name}: {} read, {refused} refused, {panics} panics, {differ} values unlike ours",
        inputs.len() - refused - panics
    );
    accepted
}

fn pass(read: Read, inputs: &[Input<'_>]) -> u64 {
    let mut sum = 0;
    for (bytes, text) in inputs {
        let mut len = 0;
        sum += u64::from(read(bytes, text, &mut |run| len += run.len()));
        sum += len as u64;
    }
    sum
}
