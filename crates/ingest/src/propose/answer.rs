//! What is asked of a person, and what their answers make of a proposal.

use super::{Choice, Options, Proposal, ProposedColumn, ProposedField, Question, State, codes};
use crate::cells::money::Unit;
use crate::mapping::DateOrder;
use crate::{fields, header};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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

/// What a person says of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The column's letter, name or key.
    pub column: String,
    /// The fields it feeds with `+` between, or `ignore`; nothing leaves that as it was proposed. Behind each may stand how
    /// its cells are read, with `:` before each: a rent's period (`rent:monthly`, `rent:48 weeks`, `rent:as written`),
    /// `pence` or `pounds`, `month first` or `day first`.
    pub reads: String,
    /// What the council's own words in it stand for; nothing stands for unknown.
    pub words: BTreeMap<String, String>,
}

impl Said {
    /// Returns an answer in one line, as it is typed: words and their meanings stand behind it, `property_type:flt>flat`.
    pub fn typed(column: &str, text: &str) -> Self {
        let mut said = Self { column: column.to_owned(), ..Self::default() };
        let (mut reads, words): (Vec<&str>, Vec<&str>) =
            text.split(':').partition(|part| !part.contains('>'));
        let meanings = words.iter().filter_map(|part| part.split_once('>'));
        said.words =
            meanings.map(|(word, meaning)| (word.trim().to_owned(), meaning.trim().to_owned())).collect();
        reads.iter_mut().for_each(|part| *part = part.trim());
        said.reads = reads.join(":");
        said
    }
}

impl Proposal {
    /// Answers questions, each as [`Said::typed`] reads it.
    ///
    /// # Errors
    /// As [`Proposal::take`].
    pub fn answer(&mut self, answers: &[(&str, &str)]) -> Result<(), LearnError> {
        let said: Vec<Said> = answers.iter().map(|(column, text)| Said::typed(column, text)).collect();
        self.take(&said)
    }

    /// Answers questions.
    ///
    /// # Errors
    /// When there is no such column or field, or the column must not be published; nothing has then changed.
    pub fn take(&mut self, answers: &[Said]) -> Result<(), LearnError> {
        let mut answered = self.clone();
        for Said { column: named, reads: choice, words } in answers {
            let place = answered.place_of(named).ok_or_else(|| LearnError::NoColumn(named.clone()))?;
            let Some(column) = answered.columns.get_mut(place) else { continue };
            if choice.trim().eq_ignore_ascii_case(NOTHING) {
                column.fields.clear();
                column.state = State::Ignored;
                column.not_by_hand();
                column.why.push(Message::new(codes::ANSWERED));
                continue;
            }
            if column.state == State::NeverPublished {
                return Err(LearnError::NeverPublished(column.header.clone()));
            }
            if !choice.trim().is_empty() {
                column.fields = chosen(column, choice)?;
                column.not_by_hand();
                column.state = State::Sure;
                column.confidence = 1.0;
            }
            // What is written by hand is carried as it is: words beside it would be lost.
            if column.is_by_hand() {
                continue;
            }
            column.learn_words(words);
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
                let unread = column.why.iter().any(|message| message.code == codes::UNREAD);
                let message = match unread {
                    true => Message::new(codes::ASK_UNREAD).with("header", column.header.as_str()),
                    false => Message::new(codes::ASK_FIELD)
                        .with("header", column.header.as_str())
                        .with("field", own.fields.replace('_', " "))
                        .with("sure", (column.confidence * 100.0).round()),
                };
                let choices = [own].into_iter().chain(column.alternatives.iter().cloned()).collect();
                self.questions.push(question(column, choices, message));
            }
            if column.state == State::Sure && !column.is_by_hand() {
                self.questions.extend(of_words(column));
                self.questions.extend(self.of_period(column));
            }
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
        let by_default = self.kept.as_ref().is_some_and(|kept| kept.rents_due);
        let told = rent.options.period.is_some() || in_rows || by_default || column.samples_say_period();
        (!told).then(|| {
            let message = Message::new(codes::ASK_PERIOD).with("header", column.header.as_str());
            question(column, Vec::new(), message)
        })
    }
}

impl ProposedColumn {
    /// Takes what words stand for: for the field whose words the meaning is one of, else for the first.
    fn learn_words(&mut self, words: &BTreeMap<String, String>) {
        for (word, meaning) in words {
            let word = header::plain(word);
            let of = |field: &ProposedField| field.field_words().contains(meaning);
            let at = self.fields.iter().position(of).unwrap_or_default();
            let Some(field) = self.fields.get_mut(at) else { continue };
            field.options.values.insert(word.clone(), meaning.clone());
            self.unknown_words.retain(|unknown| header::plain(unknown) != word);
        }
    }

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
    let with_options = |part: &str| {
        let mut said = part.split(':').map(str::trim);
        let mut field = of(said.next().unwrap_or_default())?;
        for option in said.filter(|option| !option.is_empty()) {
            set_option(&mut field.options, option)?;
        }
        Ok(field)
    };
    choice.split('+').map(with_options).collect()
}

/// Sets how cells are read.
fn set_option(options: &mut Options, said: &str) -> Result<(), LearnError> {
    match said {
        "pence" => options.unit = Unit::Pence,
        "pounds" => options.unit = Unit::Pounds,
        "month first" => options.date_order = DateOrder::Mdy,
        "day first" => options.date_order = DateOrder::default(),
        "as written" => (options.period, options.weeks_per_year) = (None, None),
        period => {
            let due =
                crate::cells::period::read(period).map_err(|_| LearnError::NoPeriod(period.to_owned()))?;
            options.period = Some(due.period);
            options.weeks_per_year =
                due.weeks.or(options.weeks_per_year.filter(|_| due.period == vacancy::Period::Weekly));
        }
    }
    Ok(())
}
