//! The one pass over the bytes that finds the header and cuts the message into segments.

use std::collections::HashMap;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter};
use nom::Parser as _;
use nom::combinator::opt;

use crate::delimiters::Delimiters;
use crate::diagnostic::{Code, Diagnostic};
use crate::error::{Error, ErrorKind, Limit, Result};
use crate::grammar::Parsed;
use crate::grammar::header::{header, is_header};
use crate::grammar::segment::{
    CR, FS, LF, Line, VT, blanks, classify, closes_frame, cr, cr_lf, cr_line, frame_byte, line,
    line_end, opens_frame, segment_id,
};
use crate::location::{Index, Location, SegmentId};
use crate::options::{Leading, OrphanLines, Parser, Terminators};
use crate::seek::SHORT;

/// Where a segment lies in the buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) start: u32,
    pub(crate) len: u32,
    pub(crate) id: SegmentId,
}

impl Default for Entry {
    fn default() -> Self {
        Self { start: 0, len: 0, id: SegmentId::OPAQUE }
    }
}

impl Entry {
    pub(crate) fn span(&self) -> Range<usize> {
        self.start as usize..self.end()
    }

    pub(crate) fn end(&self) -> usize {
        self.start as usize + self.len as usize
    }
}

/// What one pass finds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(crate) entries: Vec<Entry>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// What stands around the segments, and what the header says.
pub(crate) struct Opened {
    pub(crate) delimiters: Delimiters,
    start: usize,
    end: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Opened {
    /// Whether the segments can be looked for later: the message is short, begins and ends with
    /// them, and no way in which they lie is refused.
    pub(crate) fn can_wait(&self, bytes: &[u8], options: &Parser) -> bool {
        let whole = self.start == 0 && self.end == bytes.len() && self.diagnostics.is_empty();
        let small = bytes.len() <= SHORT.min(options.max_segments as usize);
        let tolerant = !options.strict && options.orphan_lines != OrphanLines::Error;
        whole && small && tolerant && options.terminators == Terminators::Auto
    }
}

/// How nearly every message begins.
const USUAL: &[u8] = b"MSH|^~\\&|";

/// Reads the header.
pub(crate) fn open(bytes: &[u8], options: &Parser) -> Result<Opened> {
    if u32::try_from(bytes.len()).map_or(true, |len| len > options.max_bytes) {
        let limit = Limit::Bytes(options.max_bytes);
        return Err(Error::beyond(limit, u64::from(options.max_bytes)));
    }
    if bytes.starts_with(USUAL) && matches!(bytes, [.., b' '..=b'~', CR]) {
        let (delimiters, end) = (Delimiters::default(), bytes.len());
        return Ok(Opened { delimiters, start: 0, end, diagnostics: Vec::new() });
    }
    let mut diagnostics = Vec::new();
    let start = lead(bytes, options, &mut diagnostics)?;
    let end = trail(bytes, start, &mut diagnostics);
    let content = bytes.get(..end).unwrap_or(bytes);
    let (before, inside) = bytes.split_at_checked(start).unwrap_or((bytes, &[]));
    if opens_frame(before) && !closes_frame(inside) {
        diagnostics.push(Diagnostic::new(Code::FrameTruncated, short(bytes.len()), 0));
    }
    let delimiters = delimiters(content, start, options, &mut diagnostics)?;
    Ok(Opened { delimiters, start, end, diagnostics })
}

/// Cuts the message into its segments.
pub(crate) fn cut(bytes: &[u8], opened: Opened, options: &Parser) -> Result<Table> {
    let Opened { delimiters, start, end, diagnostics } = opened;
    let content = bytes.get(..end).unwrap_or(bytes);
    let mut scanner = Scanner::new(content, delimiters.field(), options, diagnostics);
    scanner.run(start)?;
    let Scanner { entries, mut diagnostics, ends, .. } = scanner;
    report_ends(ends, &mut diagnostics);
    locate(&mut diagnostics, &entries);
    if options.strict {
        refuse_errors(&diagnostics)?;
    }
    Ok(Table { entries, diagnostics })
}

/// Fails on the first diagnostic of severity Error.
pub(crate) fn refuse_errors(diagnostics: &[Diagnostic]) -> Result<()> {
    let mut errors = diagnostics.iter().filter(|found| found.severity() == crate::Severity::Error);
    match errors.next() {
        None => Ok(()),
        Some(found) => {
            let error =
                Error::new(ErrorKind::Strict(found.code())).at_offset(offset(found.offset()));
            Err(found.location().map_or(error, |location| error.at(location)))
        }
    }
}

/// A table that is large enough for nearly every message of this length; the pages of it that are
/// not needed are never touched.
fn expected_segments(bytes: &[u8]) -> usize {
    (bytes.len() / 48 + 4).min(MAX_EXPECTED)
}

const MAX_EXPECTED: usize = 64 << 10;

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Finds the header; what stands before it is reported.
fn lead(bytes: &[u8], options: &Parser, diagnostics: &mut Vec<Diagnostic>) -> Result<usize> {
    if is_header(bytes) {
        return Ok(0);
    }
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Error::new(ErrorKind::Empty).at_offset(0));
    }
    let marked = bytes.starts_with(BYTE_ORDER_MARK);
    let mark = if marked { BYTE_ORDER_MARK.len() } else { 0 };
    if marked {
        diagnostics.push(Diagnostic::new(Code::ByteOrderMark, 0, short(mark)));
    }
    let rest = bytes.get(mark..).unwrap_or_default();
    let skipped = rest.iter().take_while(|byte| is_skipped(**byte)).count();
    let found = mark + skipped;
    let rest = rest.get(skipped..).unwrap_or_default();
    if is_header(rest) {
        if skipped > 0 {
            let blanks = bytes.get(mark..found).unwrap_or_default();
            let framed = blanks.contains(&VT);
            let code = if framed { Code::FrameNoise } else { Code::LeadingBytes };
            diagnostics.push(Diagnostic::new(code, short(mark), short(skipped)));
        }
        return Ok(found);
    }
    let fail = |kind, at: usize| Err(Error::new(kind).at_offset(offset(at)));
    if rest.get(..3).is_some_and(|id| matches!(id, b"MSH" | b"FHS" | b"BHS")) {
        return fail(ErrorKind::HeaderSeparator, found + 3);
    }
    let Some(ahead) = next_header(rest) else { return fail(ErrorKind::HeaderMissing, found) };
    if options.leading == Leading::Error {
        return fail(ErrorKind::LeadingBytes, found);
    }
    diagnostics.push(Diagnostic::new(Code::LeadingBytes, short(mark), short(skipped + ahead)));
    Ok(found + ahead)
}

fn is_skipped(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == VT
}

/// The first header behind a line end or a start of frame.
fn next_header(bytes: &[u8]) -> Option<usize> {
    memchr::memchr3_iter(CR, LF, VT, bytes).find_map(|at| {
        let behind = bytes.get(at + 1..)?;
        let skipped = blanks(behind);
        is_header(behind.get(skipped..)?).then_some(at + 1 + skipped)
    })
}

/// The end of the message: the end of input, or the end mark of MLLP left in.
fn trail(bytes: &[u8], start: usize, diagnostics: &mut Vec<Diagnostic>) -> usize {
    let ([content @ .., FS] | [content @ .., FS, CR | LF] | [content @ .., FS, CR, LF]) = bytes
    else {
        return bytes.len();
    };
    if content.len() <= start {
        return bytes.len();
    }
    let len = bytes.len() - content.len();
    diagnostics.push(Diagnostic::new(Code::FrameNoise, short(content.len()), short(len)));
    content.len()
}

fn delimiters(
    bytes: &[u8],
    start: usize,
    options: &Parser,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Delimiters> {
    let rest = bytes.get(start..).unwrap_or_default();
    let Ok((behind, found)) = header(rest) else {
        return Err(Error::new(ErrorKind::HeaderMissing).at_offset(offset(start)));
    };
    let at = start + 4;
    if found.encoding.is_empty() && behind.first() != Some(&found.separator) {
        return Err(Error::new(ErrorKind::HeaderDelimiters).at_offset(offset(at)));
    }
    let known = diagnostics.len();
    let delimiters = Delimiters::read(
        found.separator,
        found.encoding,
        short(at),
        options.missing_delimiters,
        diagnostics,
    )?;
    let id = rest.first_chunk().copied().and_then(SegmentId::from_bytes);
    for diagnostic in diagnostics.iter_mut().skip(known) {
        if let Some(id) = id {
            *diagnostic =
                diagnostic.at(Location::of(id).with_occurrence(Index::Nth(1)).with_field(2));
        }
    }
    Ok(delimiters)
}

struct Scanner<'b, 'o> {
    bytes: &'b [u8],
    separator: u8,
    options: &'o Parser,
    entries: Vec<Entry>,
    max_segments: usize,
    diagnostics: Vec<Diagnostic>,
    /// Whether the header ended with a line feed, so that line feeds are line ends here.
    lf_ends_header: bool,
    /// The kinds of line end that were seen, and where the first two kinds came first.
    seen: u8,
    ends: [Option<(u32, LineEnd)>; 2],
}

impl<'b, 'o> Scanner<'b, 'o> {
    fn new(
        bytes: &'b [u8],
        separator: u8,
        options: &'o Parser,
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        Self {
            bytes,
            separator,
            options,
            entries: Vec::with_capacity(expected_segments(bytes)),
            max_segments: options.max_segments as usize,
            diagnostics,
            lf_ends_header: false,
            seen: 0,
            ends: [None; 2],
        }
    }

    fn run(&mut self, start: usize) -> Result<()> {
        match self.options.terminators {
            Terminators::Auto => {
                let start = self.run_clean(start);
                self.run_auto(start)
            }
            Terminators::Any => self.run_fixed(start, |rest| measure(rest, line, line_end)),
            Terminators::Cr => self.run_fixed(start, |rest| measure(rest, cr_line, cr)),
            Terminators::CrLf => self.run_fixed(start, crlf_line),
        }
    }

    /// Cuts lines off as long as there is nothing to say about them: the header, then plain
    /// segments that all end like the header. Where the first other line starts.
    ///
    /// Nearly every message is nothing but such lines, and this loop is most of what a parse
    /// costs. That the other kind of line end is nowhere is found out ahead, a window at a time:
    /// a search that finds nothing runs at the speed of memory, and the search for each line end
    /// after it runs in the cache.
    fn run_clean(&mut self, start: usize) -> usize {
        let bytes = self.bytes;
        let content = bytes.get(start..).unwrap_or_default();
        let id = content.first_chunk().copied().and_then(SegmentId::from_bytes);
        let (Some(id), Some(header)) = (id, memchr2(CR, LF, content)) else { return start };
        let (kind, other) = if content.get(header) == Some(&CR) { (CR, LF) } else { (LF, CR) };
        let mut window = Window { bytes, kind, other, end: start + header + 1 };
        let Some(room) = self.max_segments.checked_sub(1).filter(|_| window.slide()) else {
            return start;
        };
        self.entries.push(Entry { start: short(start), len: short(header), id });
        let behind = start + header + 1;
        let mut at = clean_lines(&mut window, behind, self.separator, &mut self.entries, room);
        let line = bytes.get(at..).unwrap_or_default();
        let settled = kind == CR || line.is_empty() || plain_id(line, self.separator).is_some();
        if !settled {
            // What stands behind it makes a line feed a line end.
            at = self.entries.pop().map_or(start, |last| last.start as usize);
        }
        if let Some(first) = self.entries.first() {
            let kind = if kind == CR { LineEnd::Cr } else { LineEnd::Lf };
            self.ends = [Some((short(first.end()), kind)), None];
            self.seen = kind as u8;
            self.lf_ends_header = kind == LineEnd::Lf;
        }
        at
    }

    /// Cuts at every carriage return, and at those line feeds that end a segment.
    fn run_auto(&mut self, start: usize) -> Result<()> {
        let bytes = self.bytes;
        let mut at = start;
        let mut data = None;
        let content = bytes.get(start..).unwrap_or_default();
        for end in memchr2_iter(CR, LF, content).map(|end| start + end) {
            if end < at {
                continue;
            }
            let kind = match (bytes.get(end), bytes.get(end + 1)) {
                (Some(&CR), Some(&LF)) => LineEnd::CrLf,
                (Some(&CR), _) => LineEnd::Cr,
                _ if self.line_feed_ends(end + 1) => LineEnd::Lf,
                _ => {
                    data = data.or(Some(end));
                    continue;
                }
            };
            match self.plain_segment(at, end) {
                Some(entry) => self.entries.push(entry),
                None => self.odd_line(at, end - at)?,
            }
            if self.seen & kind as u8 == 0 {
                self.first_end(end, kind);
            }
            if let Some(data) = data.take() {
                self.report(Code::LineFeedInData, data, 1);
            }
            at = end + kind.len();
        }
        if at < bytes.len() {
            self.line(at, bytes.len())?;
        }
        if let Some(data) = data {
            self.report(Code::LineFeedInData, data, 1);
        }
        Ok(())
    }

    /// Cuts where `measure` says: the length of a line, and of its end.
    fn run_fixed(&mut self, start: usize, measure: impl Fn(&[u8]) -> (usize, usize)) -> Result<()> {
        let bytes = self.bytes;
        let mut at = start;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let (len, end_len) = measure(rest);
            self.line(at, at + len)?;
            let kind = match (end_len, rest.get(len)) {
                (0, _) => break,
                (2, _) => LineEnd::CrLf,
                (_, Some(&CR)) => LineEnd::Cr,
                _ => LineEnd::Lf,
            };
            if self.seen & kind as u8 == 0 {
                self.first_end(at + len, kind);
            }
            at += len + end_len;
        }
        Ok(())
    }

    /// The segment on a line, if there is nothing to say about it.
    #[inline]
    fn plain_segment(&self, at: usize, end: usize) -> Option<Entry> {
        let (_, id) = segment_id(self.separator)(self.bytes.get(at..)?).ok()?;
        let plain = !id.is_header() && self.entries.len() < self.max_segments;
        plain.then(|| Entry { start: short(at), len: short(end - at), id })
    }

    fn line(&mut self, at: usize, end: usize) -> Result<()> {
        match self.plain_segment(at, end) {
            Some(entry) => {
                self.entries.push(entry);
                Ok(())
            }
            None => self.odd_line(at, end - at),
        }
    }

    /// Whether the line feed before `at` ends the segment, judged by what stands behind it.
    fn line_feed_ends(&self, at: usize) -> bool {
        let behind = self.bytes.get(at..).unwrap_or_default();
        let rest = behind.get(blanks(behind)..).unwrap_or_default();
        match classify(rest, self.separator) {
            Line::Segment(_) | Line::Blank => true,
            Line::Lowercase(_) | Line::Misnamed => self.lf_ends_header,
            Line::Orphan => frame_byte(rest).is_ok(),
        }
    }

    /// A line that is not just one more segment.
    #[cold]
    #[inline(never)]
    fn odd_line(&mut self, at: usize, len: usize) -> Result<()> {
        let text = self.bytes.get(at..at + len).unwrap_or_default();
        let (_, framed) = opt(frame_byte).parse(text).unwrap_or((text, None));
        if framed.is_some() {
            self.report(Code::FrameNoise, at, 1);
            return if len > 1 { self.line_at(at + 1, len - 1) } else { Ok(()) };
        }
        self.line_at(at, len)
    }

    fn line_at(&mut self, at: usize, len: usize) -> Result<()> {
        let text = self.bytes.get(at..at + len).unwrap_or_default();
        let indent = blanks(text);
        let rest = text.get(indent..).unwrap_or_default();
        let (start, body) = (at + indent, len - indent);
        let line = classify(rest, self.separator);
        if indent > 0 && !matches!(line, Line::Blank | Line::Orphan) {
            self.report(Code::IndentedSegment, at, indent);
        }
        match line {
            Line::Segment(id) => self.push(start, body, id),
            // With fixed line ends a line can begin with the other one, and go on.
            Line::Blank if !rest.iter().all(u8::is_ascii_whitespace) => self.orphan(at, len),
            Line::Blank => {
                self.report(Code::BlankLine, at, len);
                Ok(())
            }
            Line::Lowercase(id) => {
                self.report(Code::SegmentId, start, 3);
                self.push(start, body, id)
            }
            Line::Misnamed => {
                self.report(Code::SegmentId, start, body);
                self.push(start, body, SegmentId::OPAQUE)
            }
            Line::Orphan => self.orphan(at, len),
        }
    }

    fn orphan(&mut self, at: usize, len: usize) -> Result<()> {
        match self.options.orphan_lines {
            OrphanLines::Error => Err(Error::new(ErrorKind::OrphanLine).at_offset(offset(at))),
            OrphanLines::Keep => {
                self.report(Code::OrphanLine, at, len);
                self.push(at, len, SegmentId::OPAQUE)
            }
            OrphanLines::Join => {
                if let Some(last) = self.entries.last_mut() {
                    last.len = short(at + len).saturating_sub(last.start);
                }
                self.report(Code::OrphanLine, at, len);
                Ok(())
            }
        }
    }

    fn push(&mut self, at: usize, len: usize, id: SegmentId) -> Result<()> {
        if self.entries.len() >= self.max_segments {
            return Err(self.too_many_segments(at, id));
        }
        if id.is_header() && !self.entries.is_empty() {
            self.report(Code::HeaderRepeated, at, 3);
        }
        self.entries.push(Entry { start: short(at), len: short(len), id });
        Ok(())
    }

    #[cold]
    fn too_many_segments(&self, at: usize, id: SegmentId) -> Error {
        let before = self.entries.iter().filter(|entry| entry.id == id).count();
        let place = Location::of(id).with_occurrence(Index::Nth(short(before + 1)));
        Error::beyond(Limit::Segments(self.options.max_segments), offset(at)).at(place)
    }

    #[cold]
    fn first_end(&mut self, at: usize, kind: LineEnd) {
        self.seen |= kind as u8;
        self.lf_ends_header |= kind == LineEnd::Lf && self.entries.len() == 1;
        if let Some(free) = self.ends.iter_mut().find(|end| end.is_none()) {
            *free = Some((short(at), kind));
        }
    }

    /// Records a diagnostic inside the segment that was found last.
    #[cold]
    fn report(&mut self, code: Code, at: usize, len: usize) {
        self.diagnostics.push(Diagnostic::new(code, short(at), short(len)));
    }
}

/// Adds up to `room` plain segments that start at `at`; where the first other line starts.
#[inline(never)]
fn clean_lines(
    window: &mut Window<'_>,
    mut at: usize,
    separator: u8,
    entries: &mut Vec<Entry>,
    room: usize,
) -> usize {
    let mut seen = window.bytes.get(at..window.end).unwrap_or_default();
    for _ in 0..room {
        let line = if seen.len() < 4 { window.bytes.get(at..).unwrap_or_default() } else { seen };
        let Some(id) = plain_id(line, separator) else { break };
        let found = memchr(window.kind, seen);
        let len = match found {
            Some(len) => len,
            None => match window.far_line_end() {
                Some(end) => end - at,
                None => break,
            },
        };
        entries.push(Entry { start: short(at), len: short(len), id });
        at += len + 1;
        seen = match found {
            Some(len) => seen.get(len + 1..).unwrap_or_default(),
            None => window.bytes.get(at..window.end).unwrap_or_default(),
        };
    }
    at
}

/// Finds line ends of one kind for as long as there is none of the other.
struct Window<'b> {
    bytes: &'b [u8],
    kind: u8,
    other: u8,
    /// Up to here there is none of the other kind.
    end: usize,
}

impl Window<'_> {
    /// The first line end behind the window.
    #[cold]
    fn far_line_end(&mut self) -> Option<usize> {
        let end = self.end + memchr2(self.kind, self.other, self.bytes.get(self.end..)?)?;
        self.end = end + 1;
        (self.bytes.get(end) == Some(&self.kind) && self.slide()).then_some(end)
    }

    /// Looks at the next bytes, and at one more, since a carriage return and a line feed may be
    /// one line end; false if the other kind is there.
    fn slide(&mut self) -> bool {
        let end = (self.end + WINDOW).min(self.bytes.len());
        let seen = (end + 1).min(self.bytes.len());
        let ahead = self.bytes.get(self.end..seen).unwrap_or_default();
        self.end = end;
        memchr(self.other, ahead).is_none()
    }
}

const WINDOW: usize = 16 << 10;

/// The id of a segment that has fields and is no header.
#[inline]
pub(crate) fn plain_id(line: &[u8], separator: u8) -> Option<SegmentId> {
    let [a, b, c, behind] = *line.first_chunk()?;
    let class = |byte: u8| ID_BYTES.get(usize::from(byte)).copied().unwrap_or(0);
    let first = class(a);
    let is_id = first & class(b) & class(c) & PART != 0 && first & BEGINS != 0;
    if !is_id || behind != separator {
        return None;
    }
    let id = SegmentId::of_bytes([a, b, c]);
    (first & HEADER == 0 || !id.is_header()).then_some(id)
}

/// What each byte can be in a segment id: a part of it, its first byte, that of a header.
#[allow(clippy::indexing_slicing, reason = "const code has no other access; a byte is an index")]
const ID_BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        let header = if matches!(byte, b'M' | b'F' | b'B') { HEADER } else { 0 };
        table[byte as usize] = match byte {
            b'A'..=b'Z' => PART | BEGINS | header,
            b'0'..=b'9' => PART,
            _ => 0,
        };
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

const PART: u8 = 1;
const BEGINS: u8 = 2;
const HEADER: u8 = 4;

/// One line, when nothing but a fixed end ends it.
fn measure<'b>(
    rest: &'b [u8],
    line: impl Fn(&'b [u8]) -> Parsed<'b, &'b [u8]>,
    end: impl Fn(&'b [u8]) -> Parsed<'b, usize>,
) -> (usize, usize) {
    match (line, opt(end)).parse(rest) {
        Ok((_, (content, end))) => (content.len(), end.unwrap_or(0)),
        Err(_) => (rest.len(), 0),
    }
}

fn crlf_line(rest: &[u8]) -> (usize, usize) {
    let end =
        memchr_iter(CR, rest).find(|at| rest.get(*at..).is_some_and(|end| cr_lf(end).is_ok()));
    end.map_or((rest.len(), 0), |at| (at, 2))
}

/// What ends a line; the values are bits of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    Cr = 1,
    Lf = 2,
    CrLf = 4,
}

impl LineEnd {
    fn len(self) -> usize {
        1 + usize::from(self == Self::CrLf)
    }
}

fn report_ends(ends: [Option<(u32, LineEnd)>; 2], diagnostics: &mut Vec<Diagnostic>) {
    let (code, at, kind) = match ends {
        [_, Some((at, kind))] => (Code::TerminatorMixed, at, kind),
        [Some((at, kind)), None] if kind != LineEnd::Cr => (Code::TerminatorNotCr, at, kind),
        _ => return,
    };
    diagnostics.push(Diagnostic::new(code, at, short(kind.len())));
}

/// Gives each diagnostic the segment that it lies in.
fn locate(diagnostics: &mut [Diagnostic], entries: &[Entry]) {
    if diagnostics.is_empty() {
        return;
    }
    diagnostics.sort_by_key(Diagnostic::offset);
    let mut counts: HashMap<SegmentId, u32> = HashMap::new();
    let mut rest = entries.iter().peekable();
    let mut current: Option<(SegmentId, u32)> = None;
    for diagnostic in diagnostics {
        while let Some(entry) = rest.next_if(|entry| entry.start as usize <= diagnostic.offset()) {
            let count = counts.entry(entry.id).or_default();
            *count += 1;
            current = Some((entry.id, *count));
        }
        if let Some((id, nth)) = current
            && diagnostic.location().is_none()
        {
            *diagnostic = diagnostic.at(Location::of(id).with_occurrence(Index::Nth(nth)));
        }
    }
}

/// An offset inside a buffer: its length was checked to fit.
#[allow(clippy::cast_possible_truncation, reason = "no buffer is longer than u32::MAX")]
pub(crate) fn short(offset: usize) -> u32 {
    offset as u32
}

pub(crate) fn offset(offset: usize) -> u64 {
    u64::try_from(offset).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found with and without the loop for clean lines.
    fn both(bytes: &[u8]) -> [String; 2] {
        let options = Parser::new().max_segments(9);
        [true, false].map(|clean| {
            let mut scanner = Scanner::new(bytes, b'|', &options, Vec::new());
            let start = if clean { scanner.run_clean(0) } else { 0 };
            let outcome = scanner.run_auto(start).map_err(|error| error.to_string());
            let Scanner { entries, diagnostics, lf_ends_header, seen, ends, .. } = scanner;
            format!("{outcome:?} {entries:?} {diagnostics:?} {lf_ends_header} {seen} {ends:?}")
        })
    }

    #[test]
    fn clean_lines_are_cut_as_all_lines_are() {
        let pieces = [
            "\r",
            "\r",
            "\r",
            "\n",
            "\n",
            "\r\n",
            "PID|1",
            "OBX|",
            "ZA1|x",
            "pid|1",
            "PIDX|1",
            "ADD",
            "text",
            "MSH|^~\\&|B",
            " PV1|1",
            "\u{b}",
            "|",
            "FHS|",
            "É|",
            "1ID|",
        ];
        let mut state = 7_u32;
        let mut next = |limit: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % limit
        };
        for _ in 0..20_000 {
            let mut text = "MSH|^~\\&|A".to_owned();
            let end = pieces[[0, 3, 5][next(3)]];
            for _ in 0..next(12) {
                // Mostly lines that all end alike.
                text.push_str(if next(3) > 0 { end } else { pieces[next(pieces.len())] });
                text.push_str(pieces[6 + next(pieces.len() - 6)]);
            }
            let [clean, all] = both(text.as_bytes());
            assert_eq!(clean, all, "{text:?}");
        }
    }

    #[test]
    fn clean_lines_go_on_behind_a_window() {
        for end in ["\r", "\n"] {
            for len in (WINDOW - 24..WINDOW + 8).chain([3 * WINDOW]) {
                for tail in ["PID|1", "\r", "\n", "x\rOBX|1\r", "PI", "PID|1\rOBX|1\n"] {
                    let text = format!("MSH|^~\\&|A{end}NTE|{}{end}{tail}", "x".repeat(len));
                    let [clean, all] = both(text.as_bytes());
                    assert_eq!(clean, all, "{len} {end:?} {tail:?}");
                }
            }
        }
    }
}
