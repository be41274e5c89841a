//! What is asked of a person, and what their answers make of a proposal.

use super::{Choice, Options, Proposal, ProposedColumn, ProposedField, Question, State, codes};
use crate::{fields, header};
use vacancy::Message;

/// Why an answer could not be taken, or a layout not be written.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LearnError {
    /// The file has no column of that letter or name.
    #[error("the file has no column `{0}`")]
    NoColumn(String),
    /// There is no such field.
    #[error("there is no field `{field}`{near}")]
    NoField {
        /// What was said.
        field: String,
        /// "; did you mean …?", where one is near.
        near: String,
    },
    /// No period is called so.
    #[error("`{0}` is no period: say weekly, 48 weeks, fortnightly, four-weekly, monthly or yearly")]
    NoPeriod(String),
    /// The column holds what must not be published.
    #[error("column `{0}` holds what must not be published: it feeds nothing")]
    NeverPublished(String),
    /// No column is the reference.
    #[error("no column is the reference of a home, which every layout needs")]
    NoReference,
    /// What was written cannot be read back.
    #[error("the layout that would be written cannot be read: {0}")]
    Unreadable(String),
}

/// What an answer says for a column that feeds nothing.
const NOTHING: &str = "ignore";

impl Proposal {
    /// Answers questions: each a column's letter, name or key, and the fields it feeds with `+` between, or
    /// `ignore`. A rent's period stands behind it: `rent:monthly`, `rent:48 weeks`.
    ///
    /// # Errors
    /// When there is no such column or field, or the column must not be published; nothing has then changed.
    pub fn answer(&mut self, answers: &[(&str, &str)]) -> Result<(), LearnError> {
        let mut answered = self.clone();
        for (named, choice) in answers {
            let place = answered.place_of(named).ok_or_else(|| LearnError::NoColumn((*named).to_owned()))?;
            let Some(column) = answered.columns.get_mut(place) else { continue };
            if choice.trim().eq_ignore_ascii_case(NOTHING) {
                column.fields.clear();
                column.state = State::Ignored;
                column.why.push(Message::new(codes::ANSWERED));
                continue;
            }
            if column.state == State::NeverPublished {
                return Err(LearnError::NeverPublished(column.header.clone()));
            }
            column.fields = chosen(column, choice)?;
            column.state = State::Sure;
            column.confidence = 1.0;
            column.why.push(Message::new(codes::ANSWERED));
        }
        *self = answered;
        self.settle();
        Ok(())
    }

    /// Returns the place of the column of that key, name or letter.
    pub(super) fn place_of(&self, named: &str) -> Option<usize> {
        let plain = header::plain(named);
        let is = |of: fn(&ProposedColumn) -> &str| {
            self.columns.iter().position(|column| header::plain(of(column)) == plain)
        };
        is(|column| &column.key)
            .or_else(|| is(|column| &column.header))
            .or_else(|| is(|column| &column.column))
    }

    /// Asks what is unsure.
    pub(super) fn settle(&mut self) {
        self.questions.clear();
        for column in &self.columns {
            if column.state == State::Ask {
                let own = Choice {
                    fields: names_of(&column.fields),
                    confidence: column.confidence,
                    read: column.fields.clone(),
                };
                let message = Message::new(codes::ASK_FIELD)
                    .with("header", column.header.as_str())
                    .with("field", own.fields.replace('_', " "))
                    .with("sure", (column.confidence * 100.0).round());
                let choices = [own].into_iter().chain(column.alternatives.iter().cloned()).collect();
                self.questions.push(question(column, choices, message));
            }
            self.questions.extend(column.state.eq(&State::Sure).then(|| of_words(column)).flatten());
            self.questions.extend(column.state.eq(&State::Sure).then(|| self.of_period(column)).flatten());
        }
        self.findings.retain(|message| message.code != codes::NO_REFERENCE);
        if !self.columns.is_empty() && !self.has_reference() {
            self.findings.push(Message::new(codes::NO_REFERENCE));
        }
    }

    /// Asks how often a rent is due where nothing says: its size alone is not enough.
    fn of_period(&self, column: &ProposedColumn) -> Option<Question> {
        let rent = column.fields.iter().find(|field| field.field == fields::RENT)?;
        let in_rows = self.columns.iter().any(|other| {
            other.state == State::Sure && other.fields.iter().any(|field| field.field == "rent_period")
        });
        let told = rent.options.period.is_some() || in_rows || column.samples_say_period();
        (!told).then(|| {
            let message = Message::new(codes::ASK_PERIOD).with("header", column.header.as_str());
            question(column, Vec::new(), message)
        })
    }
}

impl ProposedColumn {
    fn samples_say_period(&self) -> bool {
        use crate::cells::money;
        let says =
            |text: &String| money::rent(text, money::Unit::Pounds).is_ok_and(|money| money.due.is_some());
        !self.samples.is_empty() && self.samples.iter().all(says)
    }
}

/// Asks for the meaning of words nobody knows.
fn of_words(column: &ProposedColumn) -> Option<Question> {
    if column.unknown_words.is_empty() {
        return None;
    }
    let message = Message::new(codes::ASK_WORDS)
        .with("header", column.header.as_str())
        .with("field", names_of(&column.fields).replace('_', " "))
        .with("words", column.unknown_words.join(", "));
    Some(question(column, Vec::new(), message))
}

fn question(column: &ProposedColumn, choices: Vec<Choice>, message: Message) -> Question {
    Question { column: column.column.clone(), key: column.key.clone(), choices, message }
}

fn names_of(fields: &[ProposedField]) -> String {
    fields.iter().map(|field| field.field.as_str()).collect::<Vec<_>>().join(" + ")
}

/// Returns the fields of an answer; what was understood of one that was thought of is kept.
fn chosen(column: &ProposedColumn, choice: &str) -> Result<Vec<ProposedField>, LearnError> {
    let known = column.fields.iter().chain(column.alternatives.iter().flat_map(|other| &other.read));
    let known: Vec<&ProposedField> = known.collect();
    let of = |name: &str| {
        if let Some(field) = known.iter().find(|field| field.field == name) {
            return Ok((*field).clone());
        }
        match fields::named(name) {
            Some(field) => Ok(ProposedField { field: field.name.to_owned(), options: Options::default() }),
            None => Err(LearnError::NoField { field: name.to_owned(), near: crate::mapping::near(name) }),
        }
    };
    let with_period = |part: &str| {
        let Some((name, period)) = part.split_once(':') else { return of(part.trim()) };
        let due =
            crate::cells::period::read(period).map_err(|_| LearnError::NoPeriod(period.trim().to_owned()))?;
        let mut field = of(name.trim())?;
        field.options.period = Some(due.period);
        field.options.weeks_per_year = due.weeks.or(field.options.weeks_per_year);
        Ok(field)
    };
    choice.split('+').map(with_period).collect()
}
