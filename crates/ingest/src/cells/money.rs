//! Amounts of money: rents with their periods and charges, charges alone.

use super::period::{self, Beside, Due};
use super::tokens::{Token, tokens};
use crate::codes;
use vacancy::Message;

/// The most a home's rent or charge can be, in pence: ten thousand pounds a week for a year.
pub(crate) const MOST_PENCE: u64 = 52 * 10_000 * 100;

/// What the whole numbers of a column of money count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Pounds.
    #[default]
    Pounds,
    /// Pence: `12345` is £123.45. A number with a point or a pound sign is pounds all the same.
    Pence,
}

/// What a cell of money says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Money {
    /// The amount; a rent stated to include charges is this amount alone.
    pub pence: u64,
    /// How often, where the cell says.
    pub due: Option<Due>,
    /// What the cell says of a service charge beside the rent.
    pub charge: Option<Charge>,
}

/// What is said of a service charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charge {
    /// So many pence.
    Pence(u64),
    /// It is in the rent.
    Included,
    /// There is one; how much is not said.
    Unknown,
}

const CHARGE: &[&str] = &["sc", "service", "services", "charge", "charges", "svc", "serv", "s'charge"];
const INCLUDED: &[&str] = &["inc", "incl", "included", "including", "inclusive", "includes", "all"];
const BESIDE: &[&str] = &["plus", "excl", "exc", "excluding", "exclusive", "ex", "and", "with"];
const WITHOUT: &[&str] = &["no", "nil", "without"];
const OTHER: &[&str] =
    &["rent", "rental", "of", "gbp", "pounds", "total", "gross", "net", "basic", "only", "per", "is"];

/// Returns the rent a cell states.
///
/// # Units
/// The column's in the cell, pence in the answer.
pub(crate) fn rent(text: &str, unit: Unit) -> Result<Money, Message> {
    let (parts, due) = parts(text, unit)?;
    let (pence, charge) = match parts.amounts.as_slice() {
        [] => return Err(Message::new(codes::MONEY_NOT_AN_AMOUNT)),
        [(rent, _)] => (*rent, parts.charge_of_one()),
        [(first, _), (second, _)] => two_amounts(&parts, *first, *second)?,
        [(first, _), (second, _), (total, _)] if first + second == *total => {
            two_amounts(&parts, *first, *second)?
        }
        _ => return Err(Message::new(codes::MONEY_SEVERAL_AMOUNTS)),
    };
    if pence == 0 {
        return Err(Message::new(codes::MONEY_NOT_POSITIVE));
    }
    Ok(Money { pence, due, charge })
}

/// Returns the charge a cell of its own states; nothing to pay is an answer too.
///
/// # Units
/// The column's in the cell, pence in the answer.
pub(crate) fn charge(text: &str, unit: Unit) -> Result<(Charge, Option<Due>), Message> {
    let plain = super::clean::plain(text);
    if matches!(plain.as_ref(), "nil" | "none" | "no" | "no charge" | "free") {
        return Ok((Charge::Pence(0), None));
    }
    let (parts, due) = parts(text, unit)?;
    match parts.amounts.as_slice() {
        [(pence, _)] => Ok((Charge::Pence(*pence), due)),
        [] if parts.has(INCLUDED) => Ok((Charge::Included, due)),
        [] => Err(Message::new(codes::MONEY_NOT_AN_AMOUNT)),
        _ => Err(Message::new(codes::MONEY_SEVERAL_AMOUNTS)),
    }
}

/// Returns a single amount, such as an income: no charge, no zero.
///
/// # Units
/// The column's in the cell, pence in the answer.
pub(crate) fn amount(text: &str, unit: Unit) -> Result<u64, Message> {
    let (parts, _) = parts(text, unit)?;
    match parts.amounts.as_slice() {
        [(0, _)] => Err(Message::new(codes::MONEY_NOT_POSITIVE)),
        [(pence, _)] => Ok(*pence),
        [] => Err(Message::new(codes::MONEY_NOT_AN_AMOUNT)),
        _ => Err(Message::new(codes::MONEY_SEVERAL_AMOUNTS)),
    }
}

/// A cell's amounts and where they stand among its pieces.
struct Parts {
    pieces: Vec<Token>,
    amounts: Vec<(u64, usize)>,
}

impl Parts {
    fn has(&self, words: &[&str]) -> bool {
        self.pieces.iter().any(|piece| piece.is_word_of(words))
    }

    /// Returns what is said of a charge beside the only amount.
    fn charge_of_one(&self) -> Option<Charge> {
        let names_charge = self.has(CHARGE);
        if names_charge && self.has(WITHOUT) {
            return Some(Charge::Pence(0));
        }
        if self.has(INCLUDED) {
            Some(Charge::Included)
        } else if names_charge || self.pieces.iter().any(|piece| piece.is('+')) {
            Some(Charge::Unknown)
        } else {
            None
        }
    }
}

fn two_amounts(parts: &Parts, first: u64, second: u64) -> Result<(u64, Option<Charge>), Message> {
    let charge_at = parts.pieces.iter().position(|piece| piece.is_word_of(CHARGE));
    let joined = parts.pieces.iter().any(|piece| piece.is('+') || piece.is_word_of(BESIDE));
    let first_at = parts.amounts.first().map_or(0, |(_, at)| *at);
    if parts.has(INCLUDED) && charge_at.is_some() {
        // "£133.65 including £10.20 service charge": the rent as stated, the charge within it.
        return Ok((first, Some(Charge::Included)));
    }
    match charge_at {
        Some(at) if at < first_at => Ok((second, Some(Charge::Pence(first)))),
        Some(_) => Ok((first, Some(Charge::Pence(second)))),
        None if joined => Ok((first, Some(Charge::Pence(second)))),
        None => Err(Message::new(codes::MONEY_SEVERAL_AMOUNTS)),
    }
}

fn parts(text: &str, unit: Unit) -> Result<(Parts, Option<Due>), Message> {
    let unit = if text.contains(['.', '£']) { Unit::Pounds } else { unit };
    let mut pieces = tokens(text);
    if is_negative(&pieces) {
        return Err(Message::new(codes::MONEY_NOT_POSITIVE));
    }
    join_service_charge(&mut pieces);
    let due = period::take(&mut pieces, Beside::Amounts);
    let known = |piece: &Token| match piece {
        Token::Word(_) => {
            [CHARGE, INCLUDED, BESIDE, WITHOUT, OTHER].iter().any(|words| piece.is_word_of(words))
        }
        Token::Mark(mark) => "£+()[]/,:;.=&".contains(*mark),
        Token::Number(_) => true,
    };
    // A dash between two amounts is a range, which is no amount.
    if !pieces.iter().all(|piece| known(piece) || piece.is('-') || piece.is('–'))
        || pieces
            .windows(2)
            .any(|pair| (pair[0].is('-') || pair[0].is('–')) && !matches!(pair[1], Token::Word(_)))
    {
        return Err(Message::new(codes::MONEY_NOT_AN_AMOUNT));
    }
    let mut amounts = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if let Token::Number(number) = piece {
            let amount = match unit {
                Unit::Pounds => pence(number)?,
                Unit::Pence => whole_pence(number)?,
            };
            amounts.push((amount, at));
        }
    }
    Ok((Parts { pieces, amounts }, due))
}

/// Makes one word of `S/C` and `s.c.`.
fn join_service_charge(pieces: &mut Vec<Token>) {
    let is = |piece: Option<&Token>, word: &str| piece.and_then(Token::word) == Some(word);
    let mut at = 0;
    while at + 2 < pieces.len() {
        if is(pieces.get(at), "s")
            && is(pieces.get(at + 2), "c")
            && (pieces[at + 1].is('/') || pieces[at + 1].is('.'))
        {
            pieces.splice(at..at + 3, [Token::Word("sc".to_owned())]);
        }
        at += 1;
    }
}

/// Returns whether the amount is below nothing: `-5.00`, `-£5`, `£-5`, `(5.00)`.
fn is_negative(pieces: &[Token]) -> bool {
    let marks: String = pieces
        .iter()
        .map(|piece| match piece {
            Token::Mark(mark) => *mark,
            Token::Number(_) => '0',
            Token::Word(_) => 'w',
        })
        .take(4)
        .collect();
    ["-0", "-£0", "£-0", "−0", "−£0"].iter().any(|start| marks.starts_with(start))
        || (pieces.len() <= 4 && (marks == "(0)" || marks == "(£0)"))
}

/// Returns a whole number of pence.
fn whole_pence(number: &str) -> Result<u64, Message> {
    let pence: u64 = number.replace(',', "").parse().map_err(|_| Message::new(codes::MONEY_NOT_AN_AMOUNT))?;
    if pence <= MOST_PENCE { Ok(pence) } else { Err(Message::new(codes::MONEY_NOT_BELIEVABLE)) }
}

/// Returns the pence of a number of pounds: commas between thousands, or one before two decimals (`1.234,50` too).
fn pence(number: &str) -> Result<u64, Message> {
    let unreadable = || Message::new(codes::MONEY_NOT_AN_AMOUNT);
    let continental = number.find('.') < number.find(',') && number.contains('.');
    let swapped: String;
    let number = if continental {
        swapped = number
            .chars()
            .map(|c| {
                if c == '.' {
                    ','
                } else if c == ',' {
                    '.'
                } else {
                    c
                }
            })
            .collect();
        &swapped
    } else {
        number
    };
    let dots = number.matches('.').count();
    let (whole, fraction) = match number.rsplit_once('.') {
        Some((whole, fraction)) if dots == 1 => (whole, fraction),
        Some(_) => return Err(unreadable()),
        None => match number.rsplit_once(',') {
            Some((whole, fraction)) if fraction.len() == 2 && !whole.contains(',') => (whole, fraction),
            _ => (number, ""),
        },
    };
    let groups: Vec<&str> = whole.split(',').collect();
    if groups.len() > 1 && groups.iter().skip(1).any(|group| group.len() != 3) {
        return Err(unreadable());
    }
    let pounds: u64 = groups.concat().parse().map_err(|_| unreadable())?;
    let hundredths = hundredths(fraction).ok_or_else(unreadable)?;
    match pounds.checked_mul(100).and_then(|pence| pence.checked_add(hundredths)) {
        Some(pence) if pence <= MOST_PENCE => Ok(pence),
        _ => Err(Message::new(codes::MONEY_NOT_BELIEVABLE)),
    }
}

/// Returns a decimal fraction in hundredths, half of one up.
fn hundredths(fraction: &str) -> Option<u64> {
    let digit = |at: usize| -> Option<u64> {
        match fraction.as_bytes().get(at) {
            None => Some(0),
            Some(byte) if byte.is_ascii_digit() => Some(u64::from(byte - b'0')),
            Some(_) => None,
        }
    };
    let digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    Some(digit(0)? * 10 + digit(1)? + u64::from(digit(2)? >= 5)).filter(|_| digits)
}

#[cfg(test)]
mod tests;
