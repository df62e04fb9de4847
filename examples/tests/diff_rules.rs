//! The example `diff_rules`, run as a user runs it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod desk;

use desk::{Desk, stderr};

#[test]
fn rules_are_compared_by_meaning() {
    let desk = Desk::new("diff-rules");
    desk.put("a.csv", b"id,source,target,owner\nPID[Patient]/1,PID-8,gender,ada\n");
    desk.put("b.csv", b"owner,target,source,id\neve,gender,PID-8,PID[Patient]/1\n");
    desk.put("c.csv", b"id,source,target,owner\nPID[Patient]/1,PID-8,gender,ada\nPID[Patient]/2,PID-7,birthDate,ada\n");
    desk.put("bad.csv", b"id,source,target\nPID[Patient]/1,PID-8,[[\n");
    let say = |words: &[&str]| {
        let output = desk.run_example("diff_rules", words);
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout.clone()).unwrap(),
            stderr(&output),
        )
    };
    let (status, said, _) = say(&["a.csv", "b.csv"]);
    assert!(
        status == 0
            && said.contains(
                "    owner: \"ada\" -> \"eve\"\n1 changes: messages are mapped as before"
            ),
        "{said}"
    );
    let (status, said, _) = say(&["a.csv", "c.csv"]);
    assert!(status == 1 && said.contains("+ rule PID[Patient]/2\n"), "{said}");
    let (status, _, told) = say(&["a.csv", "bad.csv"]);
    assert!(status == 2 && told.contains("bad.csv"), "{told}");
    assert_eq!(say(&["a.csv"]).0, 2);
}
