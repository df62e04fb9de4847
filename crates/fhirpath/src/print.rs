//! The syntax tree back to text.

use std::fmt::{self, Display, Formatter, Write};

use crate::ast::{
    Argument, Expr, ExprKind, Literal, SIGN_POWER, SortOrder, TYPE_POWER, TypeName, TypeOperator,
    UnaryOperator,
};

/// The text of the expression, with the parentheses that it needs.
impl Display for Expr {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ExprKind::Empty => out.write_str("{}"),
            ExprKind::Literal(literal) => literal.fmt(out),
            ExprKind::This => out.write_str("$this"),
            ExprKind::Index => out.write_str("$index"),
            ExprKind::Total => out.write_str("$total"),
            ExprKind::External(name) => {
                out.write_char('%')?;
                identifier(name, out)
            }
            ExprKind::Member { input, name } => {
                before_dot(input.as_deref(), out)?;
                identifier(name, out)
            }
            ExprKind::Function { input, name, arguments } => {
                before_dot(input.as_deref(), out)?;
                identifier(name, out)?;
                list(arguments, out)
            }
            ExprKind::Indexer { input, index } => {
                operand(input, POSTFIX, out)?;
                write!(out, "[{index}]")
            }
            ExprKind::Unary { operator, operand: signed } => {
                out.write_char(match operator {
                    UnaryOperator::Plus => '+',
                    UnaryOperator::Minus => '-',
                })?;
                operand(signed, SIGN_POWER, out)
            }
            ExprKind::Binary { operator, left, right } => {
                operand(left, operator.power(), out)?;
                write!(out, " {} ", operator.as_str())?;
                operand(right, operator.power() + 1, out)
            }
            ExprKind::Type { operator, operand: tested, of_type } => {
                operand(tested, TYPE_POWER, out)?;
                let operator = match operator {
                    TypeOperator::Is => "is",
                    TypeOperator::As => "as",
                };
                write!(out, " {operator} {of_type}")
            }
        }
    }
}

impl Display for TypeName {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if let Some(namespace) = &self.namespace {
            identifier(namespace, out)?;
            out.write_char('.')?;
        }
        identifier(&self.name, out)
    }
}

impl Display for Literal {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(truth) => truth.fmt(out),
            Self::Integer(number) => number.fmt(out),
            Self::Long(number) => write!(out, "{number}L"),
            Self::Decimal(number) => number.fmt(out),
            Self::String(text) => quoted(text, '\'', out),
            Self::Temporal(temporal) => out.write_str(&temporal.to_literal()),
            Self::Quantity(number, unit) => write!(out, "{number} {unit}"),
        }
    }
}

const POSTFIX: u8 = 13;

fn power(expr: &Expr) -> u8 {
    match &expr.kind {
        ExprKind::Unary { .. } => SIGN_POWER,
        ExprKind::Binary { operator, .. } => operator.power(),
        ExprKind::Type { .. } => TYPE_POWER,
        _ => POSTFIX,
    }
}

fn operand(expr: &Expr, at_least: u8, out: &mut Formatter<'_>) -> fmt::Result {
    if power(expr) < at_least { write!(out, "({expr})") } else { expr.fmt(out) }
}

fn before_dot(input: Option<&Expr>, out: &mut Formatter<'_>) -> fmt::Result {
    let Some(input) = input else { return Ok(()) };
    operand(input, POSTFIX, out)?;
    out.write_char('.')
}

fn list(arguments: &[Argument], out: &mut Formatter<'_>) -> fmt::Result {
    out.write_char('(')?;
    for (index, argument) in arguments.iter().enumerate() {
        if index > 0 {
            out.write_str(", ")?;
        }
        argument.value.fmt(out)?;
        out.write_str(match argument.order {
            None => "",
            Some(SortOrder::Ascending) => " asc",
            Some(SortOrder::Descending) => " desc",
        })?;
    }
    out.write_char(')')
}

fn identifier(name: &str, out: &mut Formatter<'_>) -> fmt::Result {
    let mut bytes = name.bytes();
    let plain = bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !crate::lexer::is_reserved(name);
    if plain { out.write_str(name) } else { quoted(name, '`', out) }
}

/// A text between quotes, with its escapes.
pub(crate) fn quoted(text: &str, quote: char, out: &mut impl Write) -> fmt::Result {
    out.write_char(quote)?;
    for character in text.chars() {
        match character {
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            '\u{c}' => out.write_str("\\f")?,
            _ if character == quote => write!(out, "\\{quote}")?,
            _ => out.write_char(character)?,
        }
    }
    out.write_char(quote)
}
