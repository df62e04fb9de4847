//! Runs that are cut off at every place, and what becomes of the target.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::fmt::Write as _;

use sanare_migrate::testing::{MemoryJournal, MemoryTarget};
use sanare_migrate::{
    Approval, Change, Digest, ErrorKind, FindingKind, Location, Outcome, Run, State, Undone, Write,
};

fn approval() -> Approval {
    Approval::new("E. Berg", "2026-11-22T10:00:00Z", Digest::of(b"rules"), Digest::of(b"source"))
}

fn writes() -> Vec<Write<'static>> {
    vec![
        Write::new("m1", "Patient/1", Change::Create(b"one")),
        Write::new("m2", "Patient/2", Change::Update(b"two, new")),
        Write::new("m3", "Patient/3", Change::Delete),
        // The same content as before: a version more.
        Write::new("m4", "Patient/4", Change::Update(b"four")),
    ]
}

fn target() -> MemoryTarget {
    let mut target = MemoryTarget::new();
    for (address, content) in [
        ("Patient/2", &b"two"[..]),
        ("Patient/3", b"three"),
        ("Patient/4", b"four"),
        ("Patient/9", b"nine"),
    ] {
        target.put(address, content);
    }
    target
}

fn contents(target: &MemoryTarget) -> Vec<(String, Vec<u8>)> {
    target
        .contents()
        .into_iter()
        .map(|(address, content)| (address.to_owned(), content.to_vec()))
        .collect()
}

fn approved(target: &mut MemoryTarget) -> Run<MemoryJournal> {
    let mut run = Run::open(MemoryJournal::new()).unwrap();
    assert!(run.dry_run(writes(), target).unwrap().findings().is_empty());
    run.approve(&approval()).unwrap();
    run
}

/// What to do next in a state, towards the end of a run.
fn step(
    run: &mut Run<MemoryJournal>,
    target: &mut MemoryTarget,
    back: bool,
) -> sanare_migrate::Result<bool> {
    match run.state() {
        State::Planned | State::DryRunning | State::DryRunFailed => {
            run.dry_run(writes(), target)?;
        }
        State::DryRunOk => run.approve(&approval())?,
        State::Approved | State::Applying | State::Paused => {
            run.apply(&approval(), writes(), target, |_| true)?;
        }
        State::Applied | State::RollingBack if back => {
            run.roll_back(target)?;
        }
        State::Applied | State::Verifying => {
            run.verify(target)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Carries a run to its end, opening it again whenever something breaks.
fn to_the_end(journal: MemoryJournal, target: &mut MemoryTarget, back: bool) -> Run<MemoryJournal> {
    let mut run = Run::open(journal).unwrap();
    for _ in 0..200 {
        match step(&mut run, target, back) {
            Ok(true) => {}
            Ok(false) => return run,
            Err(error) => {
                assert!(
                    matches!(error.kind(), ErrorKind::Journal | ErrorKind::Unavailable),
                    "{error}"
                );
                run = Run::open(run.into_journal().mended()).unwrap();
            }
        }
    }
    panic!("no end");
}

#[test]
fn mg_01_illegal_transitions_are_errors() {
    let mut target = target();
    let illegal = |error: sanare_migrate::Error, state: State| {
        assert_eq!(
            (error.kind(), error.location()),
            (ErrorKind::IllegalTransition, Location::State(state))
        );
    };
    let mut run = Run::open(MemoryJournal::new()).unwrap();
    illegal(run.approve(&approval()).unwrap_err(), State::Planned);
    illegal(run.apply(&approval(), writes(), &mut target, |_| true).unwrap_err(), State::Planned);
    illegal(run.verify(&mut target).unwrap_err(), State::Planned);
    illegal(run.roll_back(&mut target).unwrap_err(), State::Planned);
    let mut run = approved(&mut target);
    illegal(run.dry_run(writes(), &mut target).unwrap_err(), State::Approved);
    illegal(run.roll_back(&mut target).unwrap_err(), State::Approved);
    run.cancel().unwrap();
    illegal(run.apply(&approval(), writes(), &mut target, |_| true).unwrap_err(), State::Cancelled);
    let mut run = approved(&mut target);
    run.apply(&approval(), writes(), &mut target, |_| true).unwrap();
    illegal(run.cancel().unwrap_err(), State::Applied);
    run.verify(&mut target).unwrap();
    illegal(run.roll_back(&mut target).unwrap_err(), State::Verified);
    assert_eq!(target.changes(), 4);
}

/// The arrows of the plan, and no others but that a paused run may be rolled back.
#[test]
fn mg_01_the_states_and_their_arrows() {
    let arrows: usize = State::ALL
        .iter()
        .map(|from| State::ALL.iter().filter(|to| from.leads_to(**to)).count())
        .sum();
    assert_eq!(arrows, 23);
    for before in
        [State::Planned, State::DryRunning, State::DryRunOk, State::DryRunFailed, State::Approved]
    {
        assert!(before.leads_to(State::Cancelled) && !before.leads_to(State::RollingBack));
    }
    for end in [State::Verified, State::RolledBack, State::RollbackPartial, State::Cancelled] {
        assert!(State::ALL.iter().all(|next| !end.leads_to(*next)));
    }
}

#[test]
fn mg_01_the_same_state_after_a_crash_at_every_record() {
    for back in [false, true] {
        let mut whole = target();
        let expected = to_the_end(MemoryJournal::new(), &mut whole, back);
        assert_eq!(expected.state(), if back { State::RolledBack } else { State::Verified });
        let journal = expected.into_journal();
        let records = journal.bytes().split(|byte| *byte == b'\n').count() - 1;
        assert!(records > 15);
        for after in 0..records {
            for torn in [false, true] {
                let mut target = target();
                let run =
                    to_the_end(MemoryJournal::new().breaks_after(after, torn), &mut target, back);
                assert_eq!(
                    run.state(),
                    if back { State::RolledBack } else { State::Verified },
                    "after {after}"
                );
                assert_eq!(
                    contents(&target),
                    contents(&whole),
                    "after {after}, torn {torn}, back {back}"
                );
                assert_eq!(
                    target.changes(),
                    whole.changes(),
                    "every change once: after {after}, torn {torn}"
                );
            }
        }
    }
}

#[test]
fn mg_01_an_answer_that_is_lost_is_looked_up() {
    for back in [false, true] {
        let mut whole = target();
        to_the_end(MemoryJournal::new(), &mut whole, back);
        for change in 0..whole.changes() {
            for done in [false, true] {
                let mut target = target();
                target.fail_in(change, done);
                let run = to_the_end(MemoryJournal::new(), &mut target, back);
                assert_eq!(run.state(), if back { State::RolledBack } else { State::Verified });
                assert_eq!(
                    (contents(&target), target.changes()),
                    (contents(&whole), whole.changes()),
                    "change {change}, done {done}, back {back}"
                );
            }
        }
    }
}

#[test]
fn mg_01_a_run_is_what_its_journal_says() {
    let mut target = target();
    let run = to_the_end(MemoryJournal::new(), &mut target, true);
    let (state, intents) = (run.state(), run.intents().to_vec());
    let bytes = run.into_journal().bytes().to_vec();
    let again = Run::open(MemoryJournal::of(bytes.clone())).unwrap();
    assert_eq!((again.state(), again.intents()), (state, &intents[..]));
    assert_eq!(again.undone(0), Some(Undone::Done));
    // A journal that was changed in the middle is refused; one that is cut off anywhere is not.
    let mut wrong = bytes.clone();
    wrong[30] ^= 1;
    let error = Run::open(MemoryJournal::of(wrong)).unwrap_err();
    assert_eq!((error.kind(), error.location()), (ErrorKind::Corrupt, Location::Byte(0)));
    for end in 0..bytes.len() {
        Run::open(MemoryJournal::of(bytes[..end].to_vec())).unwrap();
    }
    // Whole records in an order that cannot be.
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    lines.reverse();
    assert_eq!(
        Run::open(MemoryJournal::of(lines.concat())).unwrap_err().kind(),
        ErrorKind::Corrupt
    );
}

#[test]
fn mg_02_a_dry_run_writes_nothing_and_predicts_everything() {
    let mut target = target();
    let before = contents(&target);
    let run = approved(&mut target);
    assert_eq!((contents(&target), target.changes()), (before, 0));
    let predicted: Vec<Vec<u8>> = lines(&run.into_journal(), "predicted");
    let mut other = self::target();
    let again: Vec<Vec<u8>> = lines(&approved(&mut other).into_journal(), "predicted");
    assert_eq!((predicted.len(), &predicted), (4, &again), "byte for byte");
}

fn lines(journal: &MemoryJournal, of: &str) -> Vec<Vec<u8>> {
    let lines = journal.bytes().split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec);
    lines.filter(|line| String::from_utf8_lossy(line).contains(&format!("\"{of}\":"))).collect()
}

#[test]
fn mg_02_what_was_not_predicted_or_approved_is_not_written() {
    let mut target = target();
    let mut run = approved(&mut target);
    let other = Approval::new("E. Berg", "t", Digest::of(b"other rules"), Digest::of(b"source"));
    let error = run.apply(&other, writes(), &mut target, |_| true).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotApproved);
    let nobody = Approval::new(" ", "t", Digest::of(b"rules"), Digest::of(b"source"));
    assert_eq!(run.approve(&nobody).unwrap_err().kind(), ErrorKind::NotApproved);
    let changed = |at: usize, write: Write<'static>| {
        let mut writes = writes();
        writes[at] = write;
        writes
    };
    for (wrong, at) in [
        (changed(0, Write::new("m1", "Patient/1", Change::Create(b"other"))), 0),
        (changed(0, Write::new("m1", "Patient/7", Change::Create(b"one"))), 0),
        (changed(1, Write::new("m0", "Patient/2", Change::Update(b"two, new"))), 1),
        (changed(2, Write::new("m3", "Patient/3", Change::Update(b""))), 2),
        (writes()[..3].to_vec(), 3),
        ([writes(), writes()].concat(), 4),
    ] {
        let mut target = self::target();
        let mut run = approved(&mut target);
        let error = run.apply(&approval(), wrong, &mut target, |_| true).unwrap_err();
        assert_eq!(
            (error.kind(), error.location()),
            (ErrorKind::NotPredicted, Location::Write(at))
        );
    }
    assert_eq!(target.changes(), 0);
}

#[test]
fn mg_02_a_dry_run_tells_what_stands_against_it() {
    let mut target = target();
    let wrong = [
        Write::new("a", "Patient/9", Change::Create(b"x")),
        Write::new("b", "Patient/8", Change::Update(b"x")),
        Write::new("c", "Patient/7", Change::Delete),
        Write::new("d", "Patient/2", Change::Update(b"x")),
        Write::new("e", "Patient/2", Change::Update(b"y")),
    ];
    let mut run = Run::open(MemoryJournal::new()).unwrap();
    let dry = run.dry_run(wrong, &mut target).unwrap();
    let found: Vec<_> =
        dry.findings().iter().map(|finding| (finding.write, finding.kind)).collect();
    assert_eq!(
        found,
        [
            (0, FindingKind::Exists),
            (1, FindingKind::Missing),
            (2, FindingKind::Missing),
            (4, FindingKind::Twice)
        ]
    );
    assert_eq!((run.state(), dry.writes()), (State::DryRunFailed, 5));
    assert!(run.approve(&approval()).is_err());
    assert!(run.dry_run(writes(), &mut target).unwrap().findings().is_empty());
    assert_eq!((run.state(), run.intents().len()), (State::DryRunOk, 4));
}

#[test]
fn mg_02_nobody_is_overwritten() {
    let mut target = target();
    let mut run = approved(&mut target);
    target.put("Patient/2", b"two, by somebody else");
    target.put("Patient/1", b"one, by somebody else");
    assert_eq!(run.apply(&approval(), writes(), &mut target, |_| true).unwrap(), State::Applied);
    assert_eq!(
        (run.outcome(0), run.outcome(1)),
        (Some(&Outcome::Conflict), Some(&Outcome::Conflict))
    );
    assert!(matches!(run.outcome(2), Some(Outcome::Written(_))), "the others go on");
    assert_eq!(target.contents()["Patient/2"], b"two, by somebody else");
    assert_eq!(run.roll_back(&mut target).unwrap(), State::RolledBack);
    assert_eq!(target.contents()["Patient/1"], b"one, by somebody else");
    assert_eq!(target.contents()["Patient/3"], b"three");
}

#[test]
fn mg_02_a_roll_back_leaves_what_somebody_else_changed() {
    let mut target = target();
    let mut run = approved(&mut target);
    run.apply(&approval(), writes(), &mut target, |_| true).unwrap();
    target.put("Patient/1", b"one, by somebody else");
    target.put("Patient/3", b"three, by somebody else");
    assert_eq!(run.roll_back(&mut target).unwrap(), State::RollbackPartial);
    let undone: Vec<_> = (0..4).map(|write| run.undone(write).unwrap()).collect();
    assert_eq!(undone, [Undone::Conflict, Undone::Done, Undone::Conflict, Undone::Done]);
    assert_eq!(target.contents()["Patient/1"], b"one, by somebody else");
    assert_eq!(target.contents()["Patient/2"], b"two");
}

#[test]
fn mg_02_a_mismatch_is_found_and_can_be_rolled_back() {
    let mut target = target();
    let mut run = approved(&mut target);
    run.apply(&approval(), writes(), &mut target, |_| true).unwrap();
    target.put("Patient/2", b"by somebody else");
    assert_eq!(run.verify(&mut target).unwrap(), [1]);
    assert_eq!(run.state(), State::Mismatch);
    assert_eq!(run.roll_back(&mut target).unwrap(), State::RollbackPartial);
}

#[test]
fn mg_01_a_run_is_paused_and_goes_on() {
    let mut target = target();
    let mut run = approved(&mut target);
    for done in 1..=3 {
        let state =
            run.apply(&approval(), writes(), &mut target, |progress| progress.done < done).unwrap();
        assert_eq!((state, target.changes()), (State::Paused, done));
        run = Run::open(run.into_journal()).unwrap();
    }
    assert_eq!(run.roll_back(&mut target).unwrap(), State::RolledBack);
    assert_eq!(contents(&target), contents(&self::target()));
}

#[test]
fn mg_01_nothing_shows_a_key_an_address_or_a_content() {
    let secret = "c4n4ry";
    let mut target = MemoryTarget::new();
    let writes = || [Write::new("c4n4ry", "Patient/c4n4ry", Change::Create(b"c4n4ry"))];
    let approval = Approval::new(secret, secret, Digest::of(b""), Digest::of(b""));
    let mut run = Run::open(MemoryJournal::new()).unwrap();
    let mut shown = format!("{:?} {approval:?}", writes());
    run.dry_run(writes(), &mut target).unwrap();
    run.approve(&approval).unwrap();
    let error = run.apply(&approval, [], &mut target, |_| true).unwrap_err();
    write!(shown, "{run:?} {:?} {error} {error:?}", run.intents()).unwrap();
    assert!(!shown.contains(secret), "{shown}");
}
