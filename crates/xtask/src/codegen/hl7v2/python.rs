//! Reads the literals of a Python source - dictionaries, tuples, lists, strings, numbers - without Python.

use crate::error::Result;

/// A literal. A subscript such as `FIELDS['PID_1']` is known by its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    None,
    Number(i64),
    Text(String),
    Reference(String),
    List(Vec<Literal>),
    Map(Vec<(String, Literal)>),
}

impl Literal {
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }
}

/// The literal that a module assigns to a name at the start of a line.
pub fn assigned(source: &str, name: &str) -> Result<Literal> {
    let head = format!("\n{name} = ");
    let at = source.find(&head).ok_or_else(|| format!("no assignment to {name}"))?;
    let mut reader = Reader { rest: &source[at + head.len()..] };
    let literal = reader.value();
    literal.map_err(|error| {
        let line = 1 + source.len() - reader.rest.len();
        format!("{name}: {error} near byte {line}").into()
    })
}

struct Reader<'s> {
    rest: &'s str,
}

impl Reader<'_> {
    fn value(&mut self) -> std::result::Result<Literal, String> {
        self.blanks();
        match self.rest.chars().next() {
            Some('{') => self.map(),
            Some('(') => self.list(')'),
            Some('[') => self.list(']'),
            Some('\'' | '"') => self.text().map(Literal::Text),
            Some(c) if c == '-' || c.is_ascii_digit() => self.number(),
            Some(c) if c.is_ascii_alphabetic() => self.name(),
            _ => Err("no literal".to_owned()),
        }
    }

    fn map(&mut self) -> std::result::Result<Literal, String> {
        self.skip(1);
        let mut entries = Vec::new();
        while !self.taken('}') {
            let key = self.text()?;
            if !self.taken(':') {
                return Err("no colon".to_owned());
            }
            entries.push((key, self.value()?));
            self.taken(',');
        }
        Ok(Literal::Map(entries))
    }

    fn list(&mut self, end: char) -> std::result::Result<Literal, String> {
        self.skip(1);
        let mut items = Vec::new();
        while !self.taken(end) {
            items.push(self.value()?);
            self.taken(',');
        }
        Ok(Literal::List(items))
    }

    fn text(&mut self) -> std::result::Result<String, String> {
        self.blanks();
        let quote = self.rest.chars().next().filter(|c| matches!(c, '\'' | '"'));
        let quote = quote.ok_or("no text")?;
        let mut text = String::new();
        let mut chars = self.rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => text.extend(chars.next().map(|(_, escaped)| escaped)),
                c if c == quote => {
                    self.skip(at + 1);
                    return Ok(text);
                }
                c => text.push(c),
            }
        }
        Err("a text without an end".to_owned())
    }

    fn number(&mut self) -> std::result::Result<Literal, String> {
        let len = self.rest.len()
            - self
                .rest
                .trim_start_matches(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
                .len();
        let number = self.rest[..len].parse().map_err(|_| "no number".to_owned())?;
        self.skip(len);
        Ok(Literal::Number(number))
    }

    fn name(&mut self) -> std::result::Result<Literal, String> {
        let name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let len = self.rest.len() - self.rest.trim_start_matches(name).len();
        let word = self.rest[..len].to_owned();
        self.skip(len);
        if self.taken('[') {
            let key = self.text()?;
            return if self.taken(']') {
                Ok(Literal::Reference(key))
            } else {
                Err("no bracket".to_owned())
            };
        }
        Ok(if word == "None" { Literal::None } else { Literal::Reference(word) })
    }

    fn taken(&mut self, wanted: char) -> bool {
        self.blanks();
        let found = self.rest.starts_with(wanted);
        if found {
            self.skip(wanted.len_utf8());
        }
        found
    }

    fn blanks(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if !self.rest.starts_with('#') {
                return;
            }
            self.rest = self.rest.split_once('\n').map_or("", |(_, rest)| rest);
        }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_of_every_kind_are_read() {
        let source = "# -*-\nX = {\n 'A': ('s', None, [1, -1,], T['k'],),  # why\n \"B\": (('it\\'s',)),\n}\n";
        let map = assigned(source, "X").unwrap();
        assert_eq!(
            map.entries()[0].1.items()[2],
            Literal::List(vec![Literal::Number(1), Literal::Number(-1)])
        );
        assert_eq!(map.entries()[0].1.items()[3], Literal::Reference("k".to_owned()));
        assert!(assigned(source, "Y").is_err());
        assert!(assigned("\nX = {'A': ?}", "X").is_err());
    }
}
