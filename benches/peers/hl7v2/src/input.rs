//! The feed, made from a seed, and the open corpus where it is there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// `count` messages: half ORU^R01 with eight OBX and NTE, half ADT^A01, with names that are not
/// ASCII, escaped ampersands and line breaks.
pub fn feed(count: usize) -> Vec<Vec<u8>> {
    let mut dice = Dice(0x5a6e_6172_6520_6837);
    (0..count).map(|index| message(index, &mut dice).into_bytes()).collect()
}

/// One message with an OBX-5 of `len` bytes.
pub fn long_value(len: usize) -> Vec<u8> {
    let mut message = b"MSH|^~\\&|LAB|HOSP|EHR|HOSP|20260401120000||ORU^R01^ORU_R01|L1|P|2.5.1\r\
        PID|1||77^^^HOSP^MR||Smith^Eve\rOBR|1||L1|18748-4^Report^LN\rOBX|1|ED|18748-4^Report^LN||^application^pdf^Base64^"
        .to_vec();
    let mut dice = Dice(7);
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    message.extend((0..len).map(|_| letters[dice.below(64)]));
    message.extend(b"||||||F\r");
    message
}

/// The distinct messages of the open corpus with CR as the line end; `None` if it is not there.
pub fn corpus() -> Option<Vec<Vec<u8>>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/corpus/hl7v2");
    let mut messages = BTreeSet::new();
    for source in std::fs::read_dir(root).ok()? {
        for kind in ["files", "literals"] {
            let Ok(folder) = std::fs::read_dir(source.as_ref().ok()?.path().join(kind)) else {
                continue;
            };
            for item in folder {
                messages.extend(cut(&std::fs::read(item.ok()?.path()).ok()?));
            }
        }
    }
    Some(messages.into_iter().collect())
}

fn cut(bytes: &[u8]) -> Vec<Vec<u8>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut messages: Vec<Vec<u8>> = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\r' | b'\n')) {
        let line: Vec<u8> =
            line.iter().copied().filter(|byte| !matches!(byte, 0x0b | 0x1c)).collect();
        let line = line.trim_ascii_start();
        let wrapper = [b"FHS", b"BHS", b"BTS", b"FTS"].iter().any(|id| line.starts_with(*id));
        if line.is_empty() || wrapper {
            continue;
        }
        if line.starts_with(b"MSH") {
            messages.push(Vec::new());
        }
        if let Some(message) = messages.last_mut() {
            message.extend(line);
            message.push(b'\r');
        }
    }
    messages
}

fn message(index: usize, dice: &mut Dice) -> String {
    let family = dice.pick(&["Müller", "O'Brien", "Nguyễn", "García", "Smith", "Łukasz", "Tanaka"]);
    let given = dice.pick(&["Eve", "José", "Anna-Lena", "Zoë", "Bob", "Chloé"]);
    let day = 1 + dice.below(28);
    let mut text = String::with_capacity(1400);
    let oru = index % 2 == 0;
    let kind = if oru { "ORU^R01^ORU_R01" } else { "ADT^A01^ADT_A01" };
    write!(
        text,
        "MSH|^~\\&|SENDER|WARD {w}|RECEIVER|HOSPITAL|202604{day:02}1200{s:02}||{kind}|MSG{index:06}|P|2.5.1|||AL|NE||UNICODE UTF-8\r",
        w = dice.below(40),
        s = dice.below(60),
    )
    .unwrap();
    write!(
        text,
        "PID|1||{id}^^^HOSPITAL^MR~{id2}^^^NATIONAL^NI||{family}^{given}^Q^^^^L||19{y:02}04{day:02}|F||2106-3^White^HL70005|12 Rue de l'Été \\T\\ Co^^Genève^^1201^CH^H||^PRN^PH^^41^22^{phone}|||M|||{acct}^^^HOSPITAL^AN\r",
        id = dice.below(10_000_000),
        id2 = dice.below(10_000_000),
        y = dice.below(99),
        phone = dice.below(10_000_000),
        acct = dice.below(1_000_000),
    )
    .unwrap();
    if oru {
        observations(&mut text, index, day, dice)
    } else {
        admission(&mut text, day, dice)
    }
    text
}

fn observations(text: &mut String, index: usize, day: usize, dice: &mut Dice) {
    write!(
        text,
        "PV1|1|I|WARD^101^A^HOSPITAL||||1234^Doc^Tor^^^Dr\rORC|RE|{index}^LAB|{index}^LIS||CM\r"
    )
    .unwrap();
    write!(text, "OBR|1|{index}^LAB|{index}^LIS|24323-8^Metabolic panel^LN|||202604{day:02}0830||||||||1234^Doc^Tor|||||||||F\r").unwrap();
    for set in 1..=8 {
        write!(
            text,
            "OBX|{set}|NM|{code}-{set}^Substance {set}^LN||{a}.{b:02}|mmol/L|3.5 - 5.1|N|||F|||202604{day:02}0900\r",
            code = 2000 + dice.below(999),
            a = dice.below(200),
            b = dice.below(100),
        )
        .unwrap();
    }
    text.push_str(
        "NTE|1|L|Specimen slightly haemolysed\\.br\\Repeat if clinically indicated \\T\\ discuss\r",
    );
}

fn admission(text: &mut String, day: usize, dice: &mut Dice) {
    write!(text, "EVN|A01|202604{day:02}1158\r").unwrap();
    for set in 1..=2 {
        write!(text, "NK1|{set}|Relative{set}^{n}|SPO^Spouse^HL70063|1 Main St^^Anytown^^{zip}|^PRN^PH^^1^555^{zip}\r", n = dice.below(9999), zip = dice.below(99_999)).unwrap();
    }
    write!(text, "PV1|1|I|WARD^{room}^A^HOSPITAL|E|||1234^Doc^Tor^^^Dr|||MED||||7|||1234^Doc^Tor|IP|{visit}^^^HOSPITAL^VN|||||||||||||||||||||||||202604{day:02}1130\r", room = dice.below(500), visit = dice.below(1_000_000)).unwrap();
    for set in 1..=2 {
        write!(
            text,
            "AL1|{set}|DA|{c}^Penicillin {set}^RXNORM|SV|Hives\\.br\\and rash\r",
            c = dice.below(9999)
        )
        .unwrap();
        write!(
            text,
            "DG1|{set}|ICD-10|I{c}.{set}^Condition \\T\\ more^I10C||202604{day:02}|A\r",
            c = dice.below(99)
        )
        .unwrap();
    }
    write!(text, "IN1|1|PLAN{p}^Plan|INS{p}|Insurance Co \\T\\ Sons|PO Box 1^^City^^12345|||GRP{p}||||20260101|20261231|||Smith^Eve|SEL|19700101\r", p = dice.below(999)).unwrap();
}

/// A small generator of numbers (xorshift), so that each run has the same feed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}
