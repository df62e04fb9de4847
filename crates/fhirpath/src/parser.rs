//! Tokens to the syntax tree: precedence climbing, so that operators cost no recursion.

use crate::ast::{
    Argument, BinaryOperator, Expr, ExprKind, Literal, SIGN_POWER, SortOrder, Span, TYPE_POWER,
    TypeName, TypeOperator, UnaryOperator,
};
use crate::error::{Error, ErrorKind, Result};
use crate::lexer::{Token, TokenKind, is_reserved, tokens};
use crate::limits::Limits;
use crate::value::{CalendarUnit, Decimal, Temporal, Unit};

/// The syntax tree of an expression.
///
/// # Errors
/// Of stage [`Syntax`](crate::Stage::Syntax), at the place where the text stops being an expression.
pub fn parse(text: &str) -> Result<Expr> {
    parse_within(text, Limits::new())
}

/// The syntax tree of an expression that stays within limits.
///
/// # Errors
/// As [`parse`], and if the expression is too long, too deep or too large.
pub fn parse_within(text: &str, limits: Limits) -> Result<Expr> {
    let end = Span { start: text.len(), end: text.len() };
    if text.len() > limits.length {
        return Err(Error::syntax(ErrorKind::TooLong, end));
    }
    let mut parser = Parser { tokens: tokens(text)?, at: 0, end, limits, nodes: 0, depth: 0 };
    let tree = parser.expression(0)?;
    match parser.tokens.get(parser.at) {
        None => Ok(tree.expr),
        Some(token) => Err(Error::syntax(ErrorKind::UnexpectedToken, token.span)),
    }
}

struct Parser<'t> {
    tokens: Vec<Token<'t>>,
    at: usize,
    end: Span,
    limits: Limits,
    nodes: usize,
    /// How deep the parser is in itself.
    depth: usize,
}

/// A tree and how many levels it has.
struct Tree {
    expr: Expr,
    height: usize,
}

impl<'t> Parser<'t> {
    fn expression(&mut self, at_least: u8) -> Result<Tree> {
        self.depth += 1;
        if self.depth > self.limits.depth {
            return Err(Error::syntax(ErrorKind::TooDeep, self.here()));
        }
        let mut left = self.prefixed()?;
        while let Some(TokenKind::Symbol(text) | TokenKind::Word(text)) = self.peek() {
            let text = *text;
            if matches!(text, "is" | "as") {
                if TYPE_POWER < at_least {
                    break;
                }
                self.at += 1;
                left = self.type_test(left, text)?;
                continue;
            }
            let Some(operator) = BinaryOperator::of_text(text) else { break };
            if operator.power() < at_least {
                break;
            }
            self.at += 1;
            let right = self.expression(operator.power() + 1)?;
            let span = left.expr.span.to(right.expr.span);
            let height = left.height.max(right.height);
            let (left_expr, right_expr) = (Box::new(left.expr), Box::new(right.expr));
            let kind = ExprKind::Binary { operator, left: left_expr, right: right_expr };
            left = self.node(kind, span, height)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    fn type_test(&mut self, operand: Tree, operator: &str) -> Result<Tree> {
        let (first, mut span) = self.identifier()?;
        let mut of_type = TypeName { namespace: None, name: first };
        if self.takes(".") {
            let (name, end) = self.identifier()?;
            of_type = TypeName { namespace: Some(of_type.name), name };
            span = end;
        }
        let operator = if operator == "is" { TypeOperator::Is } else { TypeOperator::As };
        let span = operand.expr.span.to(span);
        let kind = ExprKind::Type { operator, operand: Box::new(operand.expr), of_type };
        self.node(kind, span, operand.height)
    }

    /// A term with its sign, if it has one.
    fn prefixed(&mut self) -> Result<Tree> {
        let start = self.here();
        let operator = match self.peek() {
            Some(TokenKind::Symbol("+")) => UnaryOperator::Plus,
            Some(TokenKind::Symbol("-")) => UnaryOperator::Minus,
            _ => return self.chain(),
        };
        self.at += 1;
        let operand = self.expression(SIGN_POWER)?;
        let span = start.to(operand.expr.span);
        let kind = ExprKind::Unary { operator, operand: Box::new(operand.expr) };
        self.node(kind, span, operand.height)
    }

    /// A term and the calls, members and indexers that follow it.
    fn chain(&mut self) -> Result<Tree> {
        let mut tree = self.term()?;
        loop {
            if self.takes(".") {
                tree = self.invocation(tree)?;
            } else if self.takes("[") {
                let index = self.expression(0)?;
                let end = self.expect("]")?;
                let span = tree.expr.span.to(end);
                let height = tree.height.max(index.height);
                let (input, index) = (Box::new(tree.expr), Box::new(index.expr));
                tree = self.node(ExprKind::Indexer { input, index }, span, height)?;
            } else {
                return Ok(tree);
            }
        }
    }

    /// What follows a dot.
    fn invocation(&mut self, input: Tree) -> Result<Tree> {
        let start = input.expr.span;
        let special = match self.peek() {
            Some(TokenKind::Special(_)) => Some(self.here()),
            _ => None,
        };
        if let Some(span) = special {
            return Err(Error::syntax(ErrorKind::UnexpectedToken, span));
        }
        let (name, end) = self.any_name()?;
        self.called(Some(input), name, start, end)
    }

    fn called(
        &mut self,
        input: Option<Tree>,
        name: String,
        start: Span,
        end: Span,
    ) -> Result<Tree> {
        let mut height = input.as_ref().map_or(0, |input| input.height);
        let input = input.map(|input| Box::new(input.expr));
        if !self.takes("(") {
            return self.node(ExprKind::Member { input, name }, start.to(end), height);
        }
        let mut arguments = Vec::new();
        let end = loop {
            if arguments.is_empty()
                && let Some(end) = self.take(")")
            {
                break end;
            }
            let tree = self.expression(0)?;
            height = height.max(tree.height);
            let order = self.order();
            arguments.push(Argument { value: tree.expr, order });
            if !self.takes(",") {
                break self.expect(")")?;
            }
        };
        self.node(ExprKind::Function { input, name, arguments }, start.to(end), height)
    }

    fn order(&mut self) -> Option<SortOrder> {
        let order = match self.peek() {
            Some(TokenKind::Word("asc")) => SortOrder::Ascending,
            Some(TokenKind::Word("desc")) => SortOrder::Descending,
            _ => return None,
        };
        self.at += 1;
        Some(order)
    }

    fn term(&mut self) -> Result<Tree> {
        let Some(token) = self.tokens.get(self.at).cloned() else {
            return Err(Error::syntax(ErrorKind::UnexpectedEnd, self.end));
        };
        self.at += 1;
        let span = token.span;
        let refused = || Error::syntax(ErrorKind::UnexpectedToken, span);
        let kind = match token.kind {
            TokenKind::Symbol("(") => {
                let mut tree = self.expression(0)?;
                self.expect(")")?;
                tree.height += 1;
                return Ok(tree);
            }
            TokenKind::Symbol("{") => {
                let end = self.expect("}")?;
                return self.node(ExprKind::Empty, span.to(end), 0);
            }
            TokenKind::Symbol(_) => return Err(refused()),
            TokenKind::Special("this") => ExprKind::This,
            TokenKind::Special("index") => ExprKind::Index,
            TokenKind::Special(_) => ExprKind::Total,
            TokenKind::External(name) => ExprKind::External(name),
            TokenKind::Word("true") => ExprKind::Literal(Literal::Boolean(true)),
            TokenKind::Word("false") => ExprKind::Literal(Literal::Boolean(false)),
            TokenKind::Word(word) if is_reserved(word) => return Err(refused()),
            TokenKind::Word(word) => return self.called(None, word.to_owned(), span, span),
            TokenKind::Delimited(name) => return self.called(None, name, span, span),
            TokenKind::Text(text) => ExprKind::Literal(Literal::String(text)),
            TokenKind::Temporal(text) => {
                let temporal = Temporal::of_literal(text);
                let invalid = Error::syntax(ErrorKind::InvalidDate, span);
                ExprKind::Literal(Literal::Temporal(temporal.ok_or(invalid)?))
            }
            TokenKind::Long(digits) => {
                let number = digits.parse().ok().map(Literal::Long);
                let invalid = Error::syntax(ErrorKind::InvalidNumber, span);
                ExprKind::Literal(number.ok_or(invalid)?)
            }
            TokenKind::Number(text) => return self.number(text, span),
        };
        self.node(kind, span, 0)
    }

    /// A number, or a quantity if a unit follows it.
    fn number(&mut self, text: &str, span: Span) -> Result<Tree> {
        let invalid = Error::syntax(ErrorKind::InvalidNumber, span);
        let unit = match self.peek() {
            Some(TokenKind::Text(unit)) => Some(Unit::ucum(unit)),
            Some(TokenKind::Word(word)) => {
                CalendarUnit::of_word(word).map(|_| Unit::calendar(word))
            }
            _ => None,
        };
        if let Some(unit) = unit {
            let end = self.here();
            self.at += 1;
            let number = Decimal::parse(text).ok_or(invalid)?;
            let kind = ExprKind::Literal(Literal::Quantity(number, unit));
            return self.node(kind, span.to(end), 0);
        }
        let literal = if text.contains('.') {
            Decimal::parse(text).map(Literal::Decimal)
        } else {
            text.parse().ok().map(Literal::Integer)
        };
        self.node(ExprKind::Literal(literal.ok_or(invalid)?), span, 0)
    }

    /// A name that may be an operator's word elsewhere, but no reserved one.
    fn identifier(&mut self) -> Result<(String, Span)> {
        let span = self.here();
        match self.peek() {
            Some(TokenKind::Word(word)) if is_reserved(word) => {
                Err(Error::syntax(ErrorKind::UnexpectedToken, span))
            }
            _ => self.any_name(),
        }
    }

    fn any_name(&mut self) -> Result<(String, Span)> {
        let span = self.here();
        let name = match self.peek() {
            Some(TokenKind::Word(word)) => (*word).to_owned(),
            Some(TokenKind::Delimited(name)) => name.clone(),
            Some(_) => return Err(Error::syntax(ErrorKind::UnexpectedToken, span)),
            None => return Err(Error::syntax(ErrorKind::UnexpectedEnd, span)),
        };
        self.at += 1;
        Ok((name, span))
    }

    fn node(&mut self, kind: ExprKind, span: Span, below: usize) -> Result<Tree> {
        self.nodes += 1;
        if self.nodes > self.limits.nodes {
            return Err(Error::syntax(ErrorKind::TooLarge, span));
        }
        if below >= self.limits.depth {
            return Err(Error::syntax(ErrorKind::TooDeep, span));
        }
        Ok(Tree { expr: Expr { kind, span }, height: below + 1 })
    }

    fn peek(&self) -> Option<&TokenKind<'t>> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    fn here(&self) -> Span {
        self.tokens.get(self.at).map_or(self.end, |token| token.span)
    }

    fn take(&mut self, symbol: &str) -> Option<Span> {
        let span = self.here();
        let found = matches!(self.peek(), Some(TokenKind::Symbol(text)) if *text == symbol);
        self.at += usize::from(found);
        found.then_some(span)
    }

    fn takes(&mut self, symbol: &str) -> bool {
        self.take(symbol).is_some()
    }

    fn expect(&mut self, symbol: &str) -> Result<Span> {
        let span = self.here();
        let ends = self.peek().is_none();
        let kind = if ends { ErrorKind::UnexpectedEnd } else { ErrorKind::UnexpectedToken };
        self.take(symbol).ok_or(Error::syntax(kind, span))
    }
}
