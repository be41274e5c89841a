//! Where a command speaks: data on standard output, talk on standard error.

use crate::failure::{Exit, Failure};
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};

/// The terminal, a pipe, or whatever the two streams are.
pub struct Console {
    json: bool,
}

impl Console {
    /// Returns the console of one run.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Returns whether `--json` was asked for.
    pub fn json(&self) -> bool {
        self.json
    }

    /// Prints one line of data.
    pub fn line(&self, line: impl std::fmt::Display) -> Result<(), Failure> {
        writeln!(std::io::stdout().lock(), "{line}")?;
        Ok(())
    }

    /// Prints rows of text as columns, and returns that the command is done.
    pub fn table(&self, rows: &[Vec<String>]) -> Result<Exit, Failure> {
        for line in columns(rows) {
            self.line(line)?;
        }
        Ok(Exit::Done)
    }

    /// Prints the one document of `--json`, indented for a person and on one line for a program.
    pub fn document(&self, document: &Value) -> Result<(), Failure> {
        match std::io::stdout().is_terminal() {
            true => self.line(format!("{document:#}")),
            false => self.line(document),
        }
    }

    /// Says something that is not data. Nobody reading is no reason to stop.
    pub fn say(&self, line: impl std::fmt::Display) {
        let _ = writeln!(std::io::stderr().lock(), "{line}");
    }

    /// Says why the command could not do what was asked, and returns how it ends.
    pub fn fail(&self, failure: &Failure) -> Exit {
        if failure.exit == Exit::Done {
            return Exit::Done;
        }
        if self.json {
            let document = json!({
                "version": 1,
                "error": { "code": failure.exit.as_str(), "what": failure.what, "remedy": failure.remedy },
            });
            let _ = self.document(&document);
        }
        self.say(format!("indexer: {}", failure.what));
        if let Some(remedy) = &failure.remedy {
            self.say(format!("  what to do: {remedy}"));
        }
        failure.exit
    }
}

/// Returns a count with its noun: `1 row`, `12 rows`.
pub fn count(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// Returns rows of text as columns, each as wide as its widest cell; the last is left ragged.
pub fn columns(rows: &[Vec<String>]) -> Vec<String> {
    let last = rows.iter().map(Vec::len).max().unwrap_or(0).saturating_sub(1);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..last).map(width).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            line.push_str(cell);
            if let Some(width) = widths.get(column) {
                line.extend(std::iter::repeat_n(' ', width + 2 - cell.chars().count()));
            }
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_is_in_them() {
        let rows =
            [vec!["a".into(), "£1".into(), "x".into()], vec!["bbb".into(), String::new(), "yy".into()]];
        assert_eq!(columns(&rows), ["a    £1  x", "bbb      yy"]);
    }
}
