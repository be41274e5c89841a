//! Licence expressions as crates write them.
//!
//! # Source
//! SPDX specification 2.3, annex D: `AND` binds tighter than `OR`, `WITH` tighter than both. The `/` of older
//! manifests means `OR`.

/// A parsed licence expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// One licence, with its exception where it has one: `Apache-2.0 WITH LLVM-exception`.
    Licence(String),
    /// All of these bind.
    All(Vec<Expression>),
    /// The choice is ours.
    Any(Vec<Expression>),
}

/// An expression that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct ExpressionError(pub String);

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// When a name, an operator or a bracket is missing or left over.
    pub fn parse(text: &str) -> Result<Self, ExpressionError> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut reader = Reader { words: &words, at: 0 };
        let expression = reader.any()?;
        match reader.peek() {
            None => Ok(expression),
            Some(left) => Err(ExpressionError(format!("`{left}` is left over in `{text}`"))),
        }
    }

    /// Returns whether the expression can be met with the licences that `allowed` accepts.
    pub fn met(&self, allowed: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Expression::Licence(name) => allowed(name),
            Expression::All(parts) => parts.iter().all(|part| part.met(allowed)),
            Expression::Any(parts) => parts.iter().any(|part| part.met(allowed)),
        }
    }
}

struct Reader<'a> {
    words: &'a [&'a str],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&str> {
        self.words.get(self.at).copied()
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.peek().is_some_and(|next| next.eq_ignore_ascii_case(word));
        self.at += usize::from(found);
        found
    }

    fn any(&mut self) -> Result<Expression, ExpressionError> {
        let mut parts = vec![self.all()?];
        while self.take("OR") {
            parts.push(self.all()?);
        }
        Ok(alone(parts, Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, ExpressionError> {
        let mut parts = vec![self.one()?];
        while self.take("AND") {
            parts.push(self.one()?);
        }
        Ok(alone(parts, Expression::All))
    }

    fn one(&mut self) -> Result<Expression, ExpressionError> {
        if self.take("(") {
            let inner = self.any()?;
            return match self.take(")") {
                true => Ok(inner),
                false => Err(ExpressionError("a bracket is not closed".to_owned())),
            };
        }
        let mut name = self.name()?;
        if self.take("WITH") {
            name = format!("{name} WITH {}", self.name()?);
        }
        Ok(Expression::Licence(name))
    }

    fn name(&mut self) -> Result<String, ExpressionError> {
        let word = self.peek().filter(|word| !["(", ")", "AND", "OR", "WITH"].contains(word));
        let name = word.ok_or_else(|| ExpressionError("a licence is missing".to_owned()))?.to_owned();
        self.at += 1;
        Ok(name)
    }
}

fn alone(mut parts: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1 { parts.remove(0) } else { several(parts) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(text: &str) -> bool {
        Expression::parse(text)
            .unwrap()
            .met(&|name| ["MIT", "Apache-2.0 WITH LLVM-exception"].contains(&name))
    }

    #[test]
    fn a_choice_needs_one_and_a_bundle_needs_all() {
        assert!(met("MIT"));
        assert!(met("MIT OR GPL-3.0-only"));
        assert!(met("GPL-3.0-only/MIT"));
        assert!(!met("MIT AND GPL-3.0-only"));
        assert!(met("GPL-3.0-only AND BSD-2-Clause OR MIT"), "AND binds tighter than OR");
        assert!(!met("GPL-3.0-only AND (BSD-2-Clause OR MIT)"));
    }

    #[test]
    fn an_exception_belongs_to_its_licence() {
        assert!(met("Apache-2.0 WITH LLVM-exception OR Apache-2.0"));
        assert!(!met("Apache-2.0"));
    }

    #[test]
    fn a_broken_expression_is_an_error() {
        for text in ["", "MIT OR", "(MIT", "MIT)", "MIT GPL-3.0-only", "AND MIT"] {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
    }
}
