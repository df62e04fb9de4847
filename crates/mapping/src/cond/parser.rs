//! Reads tokens into a condition, folding lenient spellings.

use super::lexer::{Token, TokenKind, tokens};
use super::{
    Comparison, Condition, ConditionError, ConditionErrorKind, Deviation, DeviationKind,
    Expression, MAX_DEPTH, Operand, Predicate, Value,
};

/// Data types of three letters that conditions name; those of two letters are known by length,
/// since no segment is that short.
const DATA_TYPES: &[&str] = &[
    "CNE", "CNN", "CWE", "DLD", "DLN", "DTM", "EIP", "ERL", "GTS", "JCC", "MSG", "NDL", "PLN",
    "PPN", "PRL", "RPT", "SAD", "SPD", "SPS", "SRT", "VID", "XAD", "XCN", "XON", "XPN", "XTN",
];

/// Whether a name is that of a data type rather than a segment.
pub(crate) fn is_data_type(name: &str) -> bool {
    name.len() == 2 || DATA_TYPES.contains(&name)
}

pub(super) fn parse(text: &str) -> Result<(Condition, Vec<Deviation>), ConditionError> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, at: 0, end: text.len(), deviations: Vec::new() };
    if !parser.keyword("IF") {
        parser.note(DeviationKind::MissingIf);
    }
    let expression = parser.expression(0)?;
    let stops = parser.keyword("ERROR");
    if let Some(token) = parser.peek() {
        let kind = match token.kind {
            TokenKind::Close => ConditionErrorKind::Unclosed,
            _ => ConditionErrorKind::Unexpected,
        };
        return Err(ConditionError::new(kind, token.offset));
    }
    Ok((Condition { expression: expression.flattened(), stops }, parser.deviations))
}

struct Parser<'t> {
    tokens: &'t [Token<'t>],
    at: usize,
    end: usize,
    deviations: Vec<Deviation>,
}

/// One member of a chain joined by `AND` and `OR`.
enum Member {
    Whole(Expression),
    /// An operand that takes the predicate of a later member.
    Bare(Operand, usize),
}

impl<'t> Parser<'t> {
    /// `or := and { "OR" and }`, `and := un { "AND" un }`, with shared predicates resolved.
    fn expression(&mut self, depth: usize) -> Result<Expression, ConditionError> {
        if depth > MAX_DEPTH {
            return Err(self.error(ConditionErrorKind::TooDeep));
        }
        let mut members = vec![self.member(depth, None)?];
        let mut joins: Vec<bool> = Vec::new();
        loop {
            let offset = self.offset();
            let and = if self.keyword("AND") {
                true
            } else if self.keyword("OR") {
                false
            } else {
                break;
            };
            if joins.last().is_some_and(|last| *last != and) && joins.iter().any(|one| *one != and)
            {
                self.deviations.push(Deviation { kind: DeviationKind::MixedPrecedence, offset });
            }
            joins.push(and);
            if self.keyword("IF") {
                self.note_before(DeviationKind::RepeatedIf);
            }
            let before = members.last().and_then(last_operand);
            members.push(self.member(depth, before)?);
        }
        // A bare operand takes the next predicate, so resolve from the end.
        let mut resolved: Vec<Expression> = Vec::with_capacity(members.len());
        let mut shared: Option<Predicate> = None;
        for member in members.into_iter().rev() {
            match member {
                Member::Whole(expression) => {
                    if let Expression::Test(_, predicate) = &expression {
                        shared = Some(predicate.clone());
                    }
                    resolved.push(expression);
                }
                Member::Bare(operand, offset) => {
                    let Some(predicate) = shared.clone() else {
                        return Err(ConditionError::new(ConditionErrorKind::BareOperand, offset));
                    };
                    self.deviations
                        .push(Deviation { kind: DeviationKind::SharedPredicate, offset });
                    resolved.push(Expression::Test(operand, predicate));
                }
            }
        }
        resolved.reverse();
        let mut any: Vec<Expression> = Vec::new();
        let mut all: Vec<Expression> = Vec::new();
        for (at, one) in resolved.into_iter().enumerate() {
            let or = at > 0 && joins.get(at - 1).is_some_and(|and| !and);
            if or {
                any.push(Expression::And(std::mem::take(&mut all)));
            }
            all.push(one);
        }
        any.push(Expression::And(all));
        Ok(Expression::Or(any).flattened())
    }

    /// `un := "NOT" un | "(" or ")" | ref pred`
    fn member(&mut self, depth: usize, before: Option<Operand>) -> Result<Member, ConditionError> {
        if self.sign_open() {
            if self.keyword("IF") {
                self.note_before(DeviationKind::RepeatedIf);
            }
            let inner = self.expression(depth + 1)?;
            if !self.sign_close() {
                return Err(self.error(ConditionErrorKind::Unclosed));
            }
            return Ok(Member::Whole(inner));
        }
        if self.starts_predicate() {
            self.note(DeviationKind::MissingOperand);
            let operand = before.unwrap_or(Operand::Own);
            let predicate = self.predicate()?.ok_or_else(|| self.unexpected())?;
            return Ok(Member::Whole(Expression::Test(operand, predicate)));
        }
        if self.keyword("NOT") {
            if depth >= MAX_DEPTH {
                return Err(self.error(ConditionErrorKind::TooDeep));
            }
            return match self.member(depth + 1, None)? {
                Member::Whole(inner) => Ok(Member::Whole(Expression::Not(Box::new(inner)))),
                Member::Bare(_, offset) => {
                    Err(ConditionError::new(ConditionErrorKind::BareOperand, offset))
                }
            };
        }
        let offset = self.offset();
        let operand = self.operand()?;
        match self.predicate()? {
            Some(predicate) => Ok(Member::Whole(Expression::Test(operand, predicate))),
            None => Ok(Member::Bare(operand, offset)),
        }
    }

    /// Whether a predicate stands here with no operand before it.
    fn starts_predicate(&self) -> bool {
        let word = |at: usize| match self.tokens.get(at).map(|token| token.kind) {
            Some(TokenKind::Word(word)) => word.to_ascii_uppercase(),
            _ => String::new(),
        };
        let is_verb = |word: &str| {
            matches!(
                word,
                "VALUED"
                    | "VALUE"
                    | "EQUAL"
                    | "EQUALS"
                    | "IN"
                    | "IS"
                    | "COUNT"
                    | "LENGTH"
                    | "LST.COUNT"
            )
        };
        let first = word(self.at);
        let text =
            matches!(self.tokens.get(self.at + 1).map(|t| t.kind), Some(TokenKind::Text { .. }));
        is_verb(&first) || first == "NOT" && (is_verb(&word(self.at + 1)) || text)
    }

    fn predicate(&mut self) -> Result<Option<Predicate>, ConditionError> {
        if let Some(TokenKind::Sign(_)) = self.peek().map(|token| token.kind) {
            self.note(DeviationKind::Is);
            if !self.sign("=") {
                return Err(self.unexpected());
            }
            let value = self.value()?;
            return Ok(Some(Predicate::Equal { negated: false, value }));
        }
        if self.keyword("DOES") {
            self.note_before(DeviationKind::ValuedSpelling);
            let negated = self.keyword("NOT");
            self.expect("EXIST")?;
            return Ok(Some(Predicate::Valued(!negated)));
        }
        let start = self.at;
        let is = self.keyword("IS");
        let negated = self.keyword("NOT");
        if self.keyword("VALUED") || self.keyword("VALUE") {
            if is || self.previous_is("VALUE") {
                self.note_before(DeviationKind::ValuedSpelling);
            }
            return Ok(Some(Predicate::Valued(!negated)));
        }
        if self.keyword("EMPTY") {
            self.note_before(DeviationKind::ValuedSpelling);
            return Ok(Some(Predicate::Valued(negated)));
        }
        if self.keyword("IN") {
            if is {
                self.note_before(DeviationKind::IsIn);
            }
            return self.members(negated).map(Some);
        }
        if self.keyword("EQUALS") || self.keyword("EQUAL") {
            if self.previous_is("EQUALS") {
                self.note_before(DeviationKind::Equals);
            }
            if self.keyword("TO") {
                self.note_before(DeviationKind::Is);
            }
            let value = self.value()?;
            return Ok(Some(Predicate::Equal { negated, value }));
        }
        if !negated && !is {
            for (words, count) in [("LST.COUNT", true), ("COUNT", true), ("LENGTH", false)] {
                if self.keyword(words) {
                    if words == "LST.COUNT" {
                        self.note_before(DeviationKind::Comparison);
                    }
                    let (comparison, number) = self.comparison()?;
                    return Ok(Some(if count {
                        Predicate::Count(comparison, number)
                    } else {
                        Predicate::Length(comparison, number)
                    }));
                }
            }
        }
        let text = matches!(self.peek().map(|token| token.kind), Some(TokenKind::Text { .. }));
        if is || negated && text {
            self.note_before(DeviationKind::Is);
            let value = self.value()?;
            return Ok(Some(Predicate::Equal { negated, value }));
        }
        self.at = start;
        Ok(None)
    }

    fn members(&mut self, negated: bool) -> Result<Predicate, ConditionError> {
        if let Some(TokenKind::Set(name)) = self.peek().map(|token| token.kind) {
            self.at += 1;
            return Ok(Predicate::InSet { negated, name: name.into() });
        }
        if !self.sign_open() {
            return Err(self.unexpected());
        }
        let mut values = vec![self.value()?];
        while self.comma() {
            values.push(self.value()?);
        }
        if !self.sign_close() {
            return Err(self.error(ConditionErrorKind::Unclosed));
        }
        Ok(Predicate::In { negated, values })
    }

    fn comparison(&mut self) -> Result<(Comparison, u32), ConditionError> {
        let comparison = if let Some(TokenKind::Sign(sign)) = self.peek().map(|token| token.kind) {
            self.at += 1;
            match sign {
                "<>" => Comparison::NotEqual,
                "<" => Comparison::Less,
                "<=" => Comparison::LessOrEqual,
                ">" => Comparison::Greater,
                ">=" => Comparison::GreaterOrEqual,
                _ => Comparison::Equal,
            }
        } else {
            self.note(DeviationKind::Comparison);
            if self.keyword("EQUALS") || self.keyword("EQUAL") {
                Comparison::Equal
            } else {
                let less = if self.keyword("LESS") {
                    true
                } else if self.keyword("GREATER") {
                    false
                } else {
                    return Err(self.unexpected());
                };
                self.expect("THAN")?;
                let or_equal = self.keyword("OR");
                if or_equal && !self.keyword("EQUALS") {
                    self.expect("EQUAL")?;
                }
                match (less, or_equal) {
                    (true, false) => Comparison::Less,
                    (true, true) => Comparison::LessOrEqual,
                    (false, false) => Comparison::Greater,
                    (false, true) => Comparison::GreaterOrEqual,
                }
            }
        };
        let number = match self.peek().map(|token| token.kind) {
            Some(TokenKind::Word(word)) => word.parse().map_err(|_| self.unexpected())?,
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok((comparison, number))
    }

    fn value(&mut self) -> Result<Value, ConditionError> {
        match self.peek().map(|token| token.kind) {
            Some(TokenKind::Text { text, single }) => {
                if single {
                    self.note(DeviationKind::SingleQuotes);
                }
                self.at += 1;
                Ok(Value::Text(text.into()))
            }
            Some(TokenKind::Word(word)) => match word.parse() {
                Ok(number) => {
                    self.at += 1;
                    Ok(Value::Number(number))
                }
                Err(_) => self.operand().map(Value::Operand),
            },
            _ => Err(self.unexpected()),
        }
    }

    fn operand(&mut self) -> Result<Operand, ConditionError> {
        let Some(TokenKind::Word(word)) = self.peek().map(|token| token.kind) else {
            return Err(self.unexpected());
        };
        let (operand, separator) = reference(word).ok_or_else(|| self.unexpected())?;
        if separator {
            self.note(DeviationKind::Separator);
        }
        self.at += 1;
        Ok(operand)
    }

    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.get(self.at).copied()
    }

    fn offset(&self) -> usize {
        self.peek().map_or(self.end, |token| token.offset)
    }

    fn error(&self, kind: ConditionErrorKind) -> ConditionError {
        ConditionError::new(kind, self.offset())
    }

    fn unexpected(&self) -> ConditionError {
        let kind = if self.peek().is_none() {
            ConditionErrorKind::UnexpectedEnd
        } else {
            ConditionErrorKind::Unexpected
        };
        self.error(kind)
    }

    fn note(&mut self, kind: DeviationKind) {
        let offset = self.offset();
        self.deviations.push(Deviation { kind, offset });
    }

    /// Notes a deviation at the token that was just taken.
    fn note_before(&mut self, kind: DeviationKind) {
        let offset = self
            .at
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .map_or(0, |token| token.offset);
        self.deviations.push(Deviation { kind, offset });
    }

    fn previous_is(&self, word: &str) -> bool {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).is_some_and(
            |token| matches!(token.kind, TokenKind::Word(found) if found.eq_ignore_ascii_case(word)),
        )
    }

    fn keyword(&mut self, word: &str) -> bool {
        let Some(TokenKind::Word(found)) = self.peek().map(|token| token.kind) else {
            return false;
        };
        if !found.eq_ignore_ascii_case(word) {
            return false;
        }
        if found != word && !found.eq_ignore_ascii_case("LST.COUNT") {
            self.note(DeviationKind::KeywordCase);
        }
        self.at += 1;
        true
    }

    fn expect(&mut self, word: &str) -> Result<(), ConditionError> {
        if self.keyword(word) { Ok(()) } else { Err(self.unexpected()) }
    }

    fn take(&mut self, kind: TokenKind<'_>) -> bool {
        let found = self.peek().is_some_and(|token| token.kind == kind);
        if found {
            self.at += 1;
        }
        found
    }

    fn sign(&mut self, sign: &str) -> bool {
        self.take(TokenKind::Sign(sign))
    }

    fn sign_open(&mut self) -> bool {
        self.take(TokenKind::Open)
    }

    fn sign_close(&mut self) -> bool {
        self.take(TokenKind::Close)
    }

    fn comma(&mut self) -> bool {
        self.take(TokenKind::Comma)
    }
}

fn last_operand(member: &Member) -> Option<Operand> {
    match member {
        Member::Bare(operand, _) | Member::Whole(Expression::Test(operand, _)) => {
            Some(operand.clone())
        }
        Member::Whole(_) => None,
    }
}

/// Reads `PID-3.5`, `CX.5`, `PID` or `SELF`; the flag says that the separator was the other one.
pub(super) fn reference(word: &str) -> Option<(Operand, bool)> {
    if word == "SELF" {
        return Some((Operand::Own, false));
    }
    let (name, rest) = match word.find(['-', '.']) {
        Some(at) => (word.get(..at)?, word.get(at..)?),
        None => (word, ""),
    };
    let mut letters = name.chars();
    let well_formed = (2..=3).contains(&name.len())
        && letters.next().is_some_and(|c| c.is_ascii_uppercase())
        && letters.all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if !well_formed {
        return None;
    }
    let mut path = Vec::new();
    let first = rest.chars().next();
    for number in rest.split(['-', '.']).skip(1) {
        let number: u16 = number.parse().ok().filter(|number| *number > 0)?;
        path.push(number);
    }
    let component = is_data_type(name);
    let limit = if component { 2 } else { 3 };
    if path.len() > limit || component && path.is_empty() {
        return None;
    }
    let expected = if component { '.' } else { '-' };
    let inner_dash = rest.get(1..).is_some_and(|inner| inner.contains('-'));
    let other = first.is_some_and(|first| first != expected) || inner_dash;
    let operand = if component {
        Operand::Component { data_type: name.into(), path }
    } else {
        Operand::Segment { segment: name.into(), path }
    };
    Some((operand, other))
}
