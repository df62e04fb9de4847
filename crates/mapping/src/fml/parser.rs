//! Tokens to a map.

use super::error::{FmlError, FmlErrorKind};
use super::lexer::{Comment, Token, TokenKind, position, tokens};
use super::model::{
    CodeMap, CodeRow, Constant, Dependent, Expression, Group, Input, InputMode, Map, ModelMode,
    Parameter, Position, RELATIONS, Rule, Source, SourceListMode, Structure, Target,
    TargetListMode, Transform, TypeMode, Unmatched, of_word,
};

/// Bytes of a map.
const LENGTH: usize = 4 << 20;

/// How deep rules are nested.
pub(super) const DEPTH: usize = 64;

type Done<T> = Result<T, FmlError>;

/// Reads the text of a map, in the forms of R4 and R5.
///
/// # Errors
/// At the line and column where the text stops being a map.
pub fn parse(text: &str) -> Result<Map, FmlError> {
    if text.len() > LENGTH {
        return Err(FmlError::new(FmlErrorKind::TooLong, Position { line: 1, column: 1 }));
    }
    let (tokens, comments) = tokens(text)?;
    let mut parser = Parser { text, tokens, comments, at: 0 };
    parser.map()
}

struct Parser<'t> {
    text: &'t str,
    tokens: Vec<Token<'t>>,
    comments: Vec<Comment<'t>>,
    at: usize,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&TokenKind<'t>> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    fn start(&self) -> usize {
        self.tokens.get(self.at).map_or(self.text.len(), |token| token.start)
    }

    /// Where the last token ends.
    fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |token| token.end)
    }

    fn here(&self) -> Position {
        position(self.text, self.start())
    }

    fn error(&self, kind: FmlErrorKind) -> FmlError {
        FmlError::new(kind, self.here())
    }

    fn unexpected<T>(&self) -> Done<T> {
        Err(self.error(match self.peek() {
            None => FmlErrorKind::UnexpectedEnd,
            Some(_) => FmlErrorKind::UnexpectedToken,
        }))
    }

    fn is(&self, symbol: &str) -> bool {
        matches!(self.peek(), Some(TokenKind::Symbol(found)) if *found == symbol)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(TokenKind::Word(found)) if *found == word)
    }

    fn takes(&mut self, symbol: &str) -> bool {
        let takes = self.is(symbol);
        self.at += usize::from(takes);
        takes
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let takes = self.is_word(word);
        self.at += usize::from(takes);
        takes
    }

    fn expect(&mut self, symbol: &str) -> Done<()> {
        if self.takes(symbol) { Ok(()) } else { self.unexpected() }
    }

    /// A name: a word, or what stands between quotes for names.
    fn name(&mut self) -> Done<String> {
        let name = match self.peek() {
            Some(TokenKind::Word(word)) => (*word).to_owned(),
            Some(TokenKind::Delimited(name)) => name.clone(),
            _ => return self.unexpected(),
        };
        self.at += 1;
        Ok(name)
    }

    fn quoted(&mut self) -> Done<String> {
        let Some(TokenKind::Text(text, _)) = self.peek() else { return self.unexpected() };
        let text = text.clone();
        self.at += 1;
        Ok(text)
    }

    /// One of a table of words.
    fn one_of<T: Copy>(&mut self, table: &[(&'static str, T)]) -> Option<T> {
        let Some(TokenKind::Word(word)) = self.peek() else { return None };
        let found = of_word(table, word)?;
        self.at += 1;
        Some(found)
    }

    fn map(&mut self) -> Done<Map> {
        let mut map = Map::default();
        self.metadata(&mut map);
        if self.takes_word("map") {
            let url = self.quoted()?;
            self.expect("=")?;
            let name = match self.peek() {
                Some(TokenKind::Text(..)) => self.quoted()?,
                _ => self.name()?,
            };
            map.head = Some((url, name));
        }
        self.metadata(&mut map);
        if map.url().is_none() {
            return self.unexpected();
        }
        while self.peek().is_some() {
            if !self.is_word("group") {
                self.head_comments(&mut map);
            }
            if self.is_word("conceptmap") {
                map.concept_maps.push(self.code_map()?);
            } else if self.is_word("uses") {
                map.structures.push(self.structure()?);
            } else if self.takes_word("imports") {
                map.imports.push(self.quoted()?);
            } else if self.takes_word("let") {
                map.constants.push(self.constant()?);
            } else if self.is_word("group") {
                map.groups.push(self.group()?);
            } else {
                return self.unexpected();
            }
        }
        self.head_comments(&mut map);
        Ok(map)
    }

    fn metadata(&mut self, map: &mut Map) {
        while let Some(TokenKind::Metadata(name, value)) = self.peek() {
            map.metadata.push(((*name).to_owned(), value.clone()));
            self.at += 1;
        }
    }

    /// Takes the comments so far that do not touch what follows; before a structure, a group or a
    /// rule the others are about that.
    fn head_comments(&mut self, map: &mut Map) {
        let start = self.start();
        let keeps = self.is_word("uses");
        let first = self.touching(start).map_or(usize::MAX, |(first, _)| first);
        for (at, comment) in self.comments.iter().enumerate() {
            if comment.end <= start && !comment.taken.get() && !(keeps && at >= first) {
                comment.taken.set(true);
                add_line(&mut map.documentation, comment.text);
            }
        }
    }

    /// The comments that end right above a place, with no empty line between.
    fn touching(&self, start: usize) -> Option<(usize, usize)> {
        let last = self.comments.iter().rposition(|comment| comment.end <= start)?;
        let (mut first, mut edge) = (last + 1, start);
        for (at, comment) in self.comments.iter().enumerate().take(last + 1).rev() {
            let between = self.text.get(comment.end..edge).unwrap_or_default();
            let blank = between.trim().is_empty();
            let near = blank && between.matches('\n').count() <= 1;
            if comment.taken.get() || !comment.own_line || !near {
                break;
            }
            (first, edge) = (at, comment.start);
        }
        (first <= last).then_some((first, last))
    }

    /// Takes the comments above what begins here.
    fn comments_above(&self) -> Option<String> {
        let start = self.start();
        let mut found = None;
        for comment in self.comments.iter().filter(|comment| comment.end <= start) {
            if !comment.taken.replace(true) {
                add_line(&mut found, comment.text);
            }
        }
        found
    }

    /// Takes the comment that follows on the same line.
    fn comment_after(&self, to: &mut Option<String>) {
        let end = self.end();
        let next = self.comments.iter().find(|comment| comment.start >= end);
        if let Some(comment) = next.filter(|comment| !comment.own_line && !comment.taken.get()) {
            let between = self.text.get(end..comment.start).unwrap_or_default();
            if between.trim().is_empty() && !between.contains('\n') {
                comment.taken.set(true);
                add_line(to, comment.text);
            }
        }
    }

    fn code_map(&mut self) -> Done<CodeMap> {
        self.at += 1;
        let id = self.quoted()?;
        self.expect("{")?;
        let mut map = CodeMap { id, prefixes: Vec::new(), unmatched: Vec::new(), rows: Vec::new() };
        while !self.takes("}") {
            if self.takes_word("prefix") {
                let prefix = self.name()?;
                self.expect("=")?;
                map.prefixes.push((prefix, self.quoted()?));
            } else if self.takes_word("unmatched") {
                if !self.takes_word("for") {
                    return self.unexpected();
                }
                let prefix = self.name()?;
                self.takes("=");
                let modes = [
                    ("provided", Unmatched::Provided),
                    ("ignore", Unmatched::Ignore),
                    ("error", Unmatched::Error),
                ];
                let Some(mode) = self.one_of(&modes) else { return self.unexpected() };
                map.unmatched.push((prefix, mode));
            } else {
                map.rows.push(self.code_row(&map.prefixes)?);
            }
            self.takes(";");
        }
        Ok(map)
    }

    fn code_row(&mut self, prefixes: &[(String, String)]) -> Done<CodeRow> {
        let source = self.prefixed_code(prefixes)?;
        let Some(TokenKind::Symbol(sign)) = self.peek() else { return self.unexpected() };
        let Some(relation) = of_word(&RELATIONS, sign) else { return self.unexpected() };
        self.at += 1;
        let target = match relation {
            "unmatched" if !self.begins_code() => None,
            _ => Some(self.prefixed_code(prefixes)?),
        };
        Ok(CodeRow { source, relation, target })
    }

    /// Whether a code of this row follows, and not the next row or the end.
    fn begins_code(&self) -> bool {
        let colon = self.tokens.get(self.at + 1).map(|token| &token.kind);
        let sign = self.tokens.get(self.at + 3).map(|token| &token.kind);
        let is_sign = |kind: &TokenKind<'_>| matches!(kind, TokenKind::Symbol(sign) if of_word(&RELATIONS, sign).is_some());
        matches!(colon, Some(TokenKind::Symbol(":"))) && !sign.is_some_and(is_sign)
    }

    fn prefixed_code(&mut self, prefixes: &[(String, String)]) -> Done<(String, String)> {
        let known = match self.peek() {
            Some(TokenKind::Word(word)) => prefixes.iter().any(|(prefix, _)| prefix == word),
            Some(TokenKind::Delimited(name)) => prefixes.iter().any(|(prefix, _)| prefix == name),
            _ => false,
        };
        if !known {
            return self.unexpected();
        }
        let prefix = self.name()?;
        self.expect(":")?;
        let code = match self.peek() {
            Some(TokenKind::Text(text, _)) => text.clone(),
            Some(TokenKind::Word(word) | TokenKind::Number(word)) => (*word).to_owned(),
            _ => return self.unexpected(),
        };
        self.at += 1;
        Ok((prefix, code))
    }

    fn structure(&mut self) -> Done<Structure> {
        let mut documentation = self.comments_above();
        self.at += 1;
        let url = self.quoted()?;
        let alias = if self.takes_word("alias") { Some(self.name()?) } else { None };
        if !self.takes_word("as") {
            return self.unexpected();
        }
        let Some(mode) = self.one_of(&ModelMode::ALL) else { return self.unexpected() };
        self.takes(";");
        self.comment_after(&mut documentation);
        Ok(Structure { url, alias, mode, documentation })
    }

    fn constant(&mut self) -> Done<Constant> {
        let name = self.name()?;
        self.expect("=")?;
        let value = self.expression()?;
        self.expect(";")?;
        Ok(Constant { name, value })
    }

    fn group(&mut self) -> Done<Group> {
        let (at, documentation) = (self.here(), self.comments_above());
        self.at += 1;
        let name = self.name()?;
        self.expect("(")?;
        let mut inputs = Vec::new();
        loop {
            let modes = [("source", InputMode::Source), ("target", InputMode::Target)];
            let Some(mode) = self.one_of(&modes) else { return self.unexpected() };
            let name = self.name()?;
            let of_type = if self.takes(":") { Some(self.name()?) } else { None };
            inputs.push(Input { name, of_type, mode });
            if !self.takes(",") {
                break;
            }
        }
        self.expect(")")?;
        let extends = if self.takes_word("extends") { Some(self.name()?) } else { None };
        let mut type_mode = None;
        if self.takes("<<") {
            if !self.is_word("types") && !self.is_word("type") {
                return self.unexpected();
            }
            type_mode = Some(TypeMode::Types);
            if self.takes_word("type") {
                self.expect("+")?;
                type_mode = Some(TypeMode::TypeAndTypes);
            } else {
                self.at += 1;
            }
            self.expect(">>")?;
        }
        let mut group =
            Group { name, extends, type_mode, documentation, inputs, rules: Vec::new(), at };
        self.expect("{")?;
        group.rules = self.rules(DEPTH)?;
        Ok(group)
    }

    /// Rules up to the closing brace.
    fn rules(&mut self, depth: usize) -> Done<Vec<Rule>> {
        let depth = depth.checked_sub(1).ok_or_else(|| self.error(FmlErrorKind::TooDeep))?;
        let mut rules = Vec::new();
        while !self.is("}") {
            rules.push(self.rule(depth)?);
        }
        self.at += 1;
        Ok(rules)
    }

    fn rule(&mut self, depth: usize) -> Done<Rule> {
        let mut rule =
            Rule { at: self.here(), documentation: self.comments_above(), ..Rule::default() };
        loop {
            rule.sources.push(self.source()?);
            if !self.takes(",") {
                break;
            }
        }
        if self.takes("->") {
            loop {
                rule.targets.push(self.target()?);
                if !self.takes(",") {
                    break;
                }
            }
        }
        if self.takes_word("then") {
            while !self.is("{") {
                let name = self.name()?;
                rule.dependents.push(Dependent { name, parameters: self.parameters()? });
                if !self.takes(",") {
                    break;
                }
            }
            if self.takes("{") {
                rule.rules = self.rules(depth)?;
            }
        }
        if !self.is(";") {
            rule.name = Some(match self.peek() {
                Some(TokenKind::Text(..)) => self.quoted()?,
                _ => self.name()?,
            });
        }
        self.expect(";")?;
        self.comment_after(&mut rule.documentation);
        Ok(rule)
    }

    /// `context.element`
    fn way(&mut self) -> Done<(String, Option<String>)> {
        let context = self.name()?;
        let element = if self.takes(".") { Some(self.name()?) } else { None };
        Ok((context, element))
    }

    fn source(&mut self) -> Done<Source> {
        let (context, element) = self.way()?;
        let mut source = Source { context, element, ..Source::default() };
        if self.takes(":") {
            source.of_type = Some(self.name()?);
        }
        if let Some(TokenKind::Number(_)) = self.peek() {
            let least = self.count()?;
            self.expect("..")?;
            let most = if self.takes("*") { None } else { Some(self.count()?) };
            source.cardinality = Some((least, most));
        }
        if self.takes_word("default") {
            source.default = Some(self.enclosed()?);
        }
        source.list_mode = self.one_of(&SourceListMode::ALL);
        if self.takes_word("as") {
            source.variable = Some(self.name()?);
        }
        if self.takes_word("where") {
            source.condition = Some(self.expression()?);
        }
        if self.takes_word("check") {
            source.check = Some(self.expression()?);
        }
        if self.takes_word("log") {
            source.log = Some(self.enclosed()?);
        }
        Ok(source)
    }

    fn count(&mut self) -> Done<u32> {
        let Some(TokenKind::Number(number)) = self.peek() else { return self.unexpected() };
        let Ok(count) = number.parse() else { return self.unexpected() };
        self.at += 1;
        Ok(count)
    }

    /// A literal, or an expression in parentheses.
    fn enclosed(&mut self) -> Done<Expression> {
        if !self.is("(") {
            let first = self.at;
            self.at += 1;
            if matches!(
                self.tokens.get(first).map(|token| &token.kind),
                None | Some(TokenKind::Symbol(_))
            ) {
                self.at = first;
                return self.unexpected();
            }
            return self.expression_of(first);
        }
        let first = self.at;
        self.skip_balanced()?;
        self.expression_of(first)
    }

    /// Passes what stands between parentheses, with them.
    fn skip_balanced(&mut self) -> Done<()> {
        let mut open = 0_usize;
        loop {
            match self.peek() {
                None => return self.unexpected(),
                Some(TokenKind::Symbol("(" | "[" | "{")) => open += 1,
                Some(TokenKind::Symbol(")" | "]" | "}")) => open = open.saturating_sub(1),
                Some(_) => {}
            }
            self.at += 1;
            if open == 0 {
                return Ok(());
            }
        }
    }

    /// An expression that ends where a word or sign of the map follows.
    fn expression(&mut self) -> Done<Expression> {
        let first = self.at;
        let mut after_operand = false;
        while let Some(kind) = self.peek() {
            match kind {
                TokenKind::Symbol("->" | "," | ";" | "}" | ")") | TokenKind::Metadata(..) => break,
                TokenKind::Symbol("(" | "[" | "{") => {
                    self.skip_balanced()?;
                    after_operand = true;
                    continue;
                }
                TokenKind::Word("check" | "log" | "then") | TokenKind::Text(_, true)
                    if after_operand =>
                {
                    break;
                }
                TokenKind::Word(
                    "and" | "or" | "xor" | "implies" | "div" | "mod" | "in" | "contains" | "is"
                    | "as",
                ) if after_operand => after_operand = false,
                TokenKind::Symbol(_) => after_operand = false,
                _ => after_operand = true,
            }
            self.at += 1;
        }
        self.expression_of(first)
    }

    /// The tokens since one as an expression; texts in double quotes are texts as well.
    fn expression_of(&self, first: usize) -> Done<Expression> {
        let tokens = self.tokens.get(first..self.at).unwrap_or_default();
        let at = tokens.first().map_or(self.start(), |token| token.start);
        let at = position(self.text, at);
        let mut text = String::new();
        let mut end = None;
        for token in tokens {
            if end.is_some_and(|end| end < token.start) {
                text.push(' ');
            }
            match &token.kind {
                TokenKind::Text(value, true) => super::print::quoted(value, '\'', &mut text),
                _ => text.push_str(self.text.get(token.start..token.end).unwrap_or_default()),
            }
            end = Some(token.end);
        }
        let tree = sanare_fhirpath::parse(&text);
        let tree = tree.map_err(|cause| FmlError::of_expression(cause, at))?;
        Ok(Expression { tree, at })
    }

    fn target(&mut self) -> Done<Target> {
        let mut target = Target::default();
        if self.is("(") {
            self.evaluates(&mut target)?;
        } else {
            let next = self.tokens.get(self.at + 1).map(|token| &token.kind);
            if matches!(next, Some(TokenKind::Symbol("("))) {
                self.call(&mut target)?;
            } else {
                let (context, element) = self.way()?;
                (target.context, target.element) = (Some(context), element);
                if self.takes("=") {
                    self.transform(&mut target)?;
                }
            }
        }
        if self.takes_word("as") {
            target.variable = Some(self.name()?);
        }
        while let Some(mode) = self.one_of(&TargetListMode::ALL) {
            target.list_modes.push(mode);
            if mode == TargetListMode::Share {
                target.share = Some(self.name()?);
            }
        }
        Ok(target)
    }

    fn evaluates(&mut self, target: &mut Target) -> Done<()> {
        let expression = self.enclosed()?;
        target.transform = Some(Transform::Evaluate);
        target.parameters.push(Parameter::Expression(expression));
        Ok(())
    }

    fn transform(&mut self, target: &mut Target) -> Done<()> {
        if self.is("(") {
            return self.evaluates(target);
        }
        let next = self.tokens.get(self.at + 1).map(|token| &token.kind);
        match (self.peek(), next) {
            (Some(TokenKind::Word(_)), Some(TokenKind::Symbol("("))) => return self.call(target),
            // The value below a variable is an expression.
            (Some(TokenKind::Word(_) | TokenKind::Delimited(_)), Some(TokenKind::Symbol("."))) => {
                let first = self.at;
                self.at += 1;
                while self.takes(".") {
                    self.name()?;
                }
                let expression = self.expression_of(first)?;
                target.transform = Some(Transform::Evaluate);
                target.parameters.push(Parameter::Expression(expression));
                return Ok(());
            }
            _ => {}
        }
        target.transform = Some(Transform::Copy);
        target.parameters.push(self.parameter()?);
        Ok(())
    }

    /// A transform by its name.
    fn call(&mut self, target: &mut Target) -> Done<()> {
        let Some(transform) = self.one_of(&Transform::ALL) else {
            return Err(self.error(FmlErrorKind::UnknownTransform));
        };
        target.transform = Some(transform);
        if transform != Transform::Evaluate {
            target.parameters = self.parameters()?;
            return Ok(());
        }
        self.expect("(")?;
        let first = self.at;
        let expression = self.expression()?;
        if self.takes(",") {
            self.at = first;
            target.parameters.push(self.parameter()?);
            self.expect(",")?;
            target.parameters.push(Parameter::Expression(self.expression()?));
        } else {
            target.parameters.push(Parameter::Expression(expression));
        }
        self.expect(")")
    }

    fn parameters(&mut self) -> Done<Vec<Parameter>> {
        self.expect("(")?;
        let mut parameters = Vec::new();
        while !self.is(")") {
            parameters.push(self.parameter()?);
            if !self.takes(",") {
                break;
            }
        }
        self.expect(")")?;
        Ok(parameters)
    }

    fn parameter(&mut self) -> Done<Parameter> {
        let sign = if self.takes("-") { "-" } else { "" };
        let parameter = match self.peek() {
            Some(TokenKind::Number(number)) => {
                let text = format!("{sign}{number}");
                match text.parse() {
                    Ok(number) => Parameter::Integer(number),
                    Err(_) => Parameter::Decimal(text),
                }
            }
            _ if !sign.is_empty() => return self.unexpected(),
            Some(TokenKind::Word("true")) => Parameter::Boolean(true),
            Some(TokenKind::Word("false")) => Parameter::Boolean(false),
            Some(TokenKind::Word(word)) => Parameter::Variable((*word).to_owned()),
            Some(TokenKind::Delimited(name)) => Parameter::Variable(name.clone()),
            Some(TokenKind::Text(text, _)) => Parameter::Text(text.clone()),
            Some(TokenKind::Symbol("%")) => {
                self.at += 1;
                return Ok(Parameter::Variable(self.name()?));
            }
            Some(TokenKind::Symbol("@")) => return self.temporal(),
            _ => return self.unexpected(),
        };
        self.at += 1;
        Ok(parameter)
    }

    /// A date or time, which is read as an expression reads it.
    fn temporal(&mut self) -> Done<Parameter> {
        let first = self.at;
        self.at += 1;
        // It has no blanks in it.
        while let Some(token) = self.tokens.get(self.at).filter(|token| token.start == self.end())
            && let TokenKind::Number(_)
            | TokenKind::Word(_)
            | TokenKind::Symbol("-" | "+" | ":" | ".") = token.kind
        {
            self.at += 1;
        }
        let text = self.expression_of(first)?.tree.to_string();
        Ok(Parameter::Temporal(text.trim_start_matches('@').to_owned()))
    }
}

fn add_line(to: &mut Option<String>, line: &str) {
    match to {
        Some(text) => {
            text.push('\n');
            text.push_str(line);
        }
        None => *to = Some(line.to_owned()),
    }
}
