//! Numbers as a number format shows them: how many decimals, leading zeros, a currency, per cent.

/// The digits a spreadsheet keeps of a number; what stands behind them is noise.
const DIGITS: i32 = 15;

/// What a number format says, as far as it changes what a number says. Groups of thousands are not shown: they say
/// nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Format {
    before: String,
    after: String,
    /// Digits before the point, at least.
    whole: usize,
    /// Digits behind it.
    decimals: usize,
    hundredfold: bool,
    /// For days, how they are shown without their year or day.
    day: Option<ShortDay>,
}

/// What a spreadsheet makes of `3-4` and `4/2003` by itself, and shows without its year or its day.
#[derive(Debug, Clone, Copy, PartialEq)]
enum ShortDay {
    DayMonth,
    MonthYear,
}

impl Format {
    /// Returns what a format's code says; nothing where numbers are shown as they are.
    pub fn of(code: &str) -> Option<Self> {
        let first = code.split(';').next().unwrap_or_default();
        let plain: String = first.replace('\\', "").to_ascii_lowercase();
        match plain.trim_start_matches("[$-809]").trim_end_matches('@') {
            "d-mmm" | "dd-mmm" => return Some(Self { day: Some(ShortDay::DayMonth), ..Self::default() }),
            "mmm-yy" => return Some(Self { day: Some(ShortDay::MonthYear), ..Self::default() }),
            _ => {}
        }
        Self::of_section(first)
    }

    fn of_section(section: &str) -> Option<Self> {
        let mut format = Self::default();
        let mut characters = section.chars();
        let (mut places, mut behind_point) = (0, false);
        while let Some(c) = characters.next() {
            let literal = match c {
                '"' => characters.by_ref().take_while(|c| *c != '"').collect(),
                '\\' => characters.next().into_iter().collect(),
                // A blank as wide as a character, and one that fills the cell.
                '_' | '*' => {
                    characters.next();
                    String::new()
                }
                '[' => bracketed(&characters.by_ref().take_while(|c| *c != ']').collect::<String>()),
                '£' | '$' | '€' | ' ' | '-' | '+' | '(' | ')' => c.to_string(),
                '0' | '#' => {
                    places += 1;
                    if behind_point {
                        format.decimals += 1;
                    } else {
                        format.whole += usize::from(c == '0');
                    }
                    continue;
                }
                '.' if !behind_point => {
                    behind_point = true;
                    continue;
                }
                ',' => continue,
                '%' => {
                    format.hundredfold = true;
                    c.to_string()
                }
                // Fractions, exponents, texts: the number is shown as it is.
                _ => return None,
            };
            let side = if places == 0 { &mut format.before } else { &mut format.after };
            side.push_str(&literal);
        }
        (places > 0).then_some(format)
    }

    /// Returns a day as the spreadsheet shows it, where its format leaves out the year or the day.
    pub fn day_without_year(&self, day: u8, month: u8, year: u16) -> Option<String> {
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let month = MONTHS.get(usize::from(month).checked_sub(1)?)?;
        match self.day? {
            ShortDay::DayMonth => Some(format!("{day:02}-{month}")),
            ShortDay::MonthYear => Some(format!("{month}-{:02}", year % 100)),
        }
    }
}

/// Returns what is shown of what stands in brackets: a currency's sign, `[$£-809]`; no colour and no condition.
fn bracketed(inside: &str) -> String {
    let currency = inside.strip_prefix('$').unwrap_or_default();
    currency.split('-').next().unwrap_or_default().to_owned()
}

/// Returns a number as its format shows it.
pub(super) fn shown(number: f64, format: Option<&Format>) -> String {
    let Some(format) = format.filter(|format| format.day.is_none()) else { return general(number) };
    if !number.is_finite() || number.abs() >= 1e15 {
        return general(number);
    }
    let number = without_noise(if format.hundredfold { number * 100.0 } else { number });
    let digits = format!("{:.*}", format.decimals, number.abs());
    // Excel rounds halves away from zero, and by the digits it keeps.
    let digits = rounded_up(number.abs(), format.decimals).unwrap_or(digits);
    let whole = digits.find('.').unwrap_or(digits.len());
    let zeros = "0".repeat(format.whole.min(40).saturating_sub(whole));
    let is_zero = digits.chars().all(|c| matches!(c, '0' | '.'));
    let sign = if number < 0.0 && !is_zero { "-" } else { "" };
    let shown = format!("{sign}{}{zeros}{digits}{}", format.before, format.after);
    shown.trim().to_owned()
}

/// Returns the digits of a half rounded up, where the usual rounding, to even, would go down.
fn rounded_up(number: f64, decimals: usize) -> Option<String> {
    let text = format!("{number}");
    let (whole, fraction) = text.split_once('.')?;
    let is_half = fraction.len() == decimals + 1 && fraction.ends_with('5');
    if !is_half {
        return None;
    }
    let kept: u128 = format!("{whole}{}", &fraction[..decimals]).parse().ok()?;
    let digits = format!("{:0>1$}", kept + 1, decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    Some(if decimals == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

/// Returns a number without any format: whole ones without a point, none with noise. One of more digits than a
/// spreadsheet keeps has lost its last ones, which shows as it does there: 1.23456789012346E+17.
fn general(number: f64) -> String {
    let number = without_noise(number);
    if number.abs() < 1e15 {
        return if number == 0.0 { "0".to_owned() } else { format!("{number}") };
    }
    let scientific = format!("{number:E}");
    scientific.replace('E', "E+")
}

/// Returns the number that the digits a spreadsheet keeps are of.
fn without_noise(number: f64) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let digits = (DIGITS - 1) as usize;
    format!("{number:.digits$e}").parse().unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_their_format_says() {
        for (number, code, text) in [
            (142.3 + 1e-14 * 3.0, "General", "142.3"),
            (3.0, "General", "3"),
            (0.1 + 0.2, "General", "0.3"),
            (-0.0, "General", "0"),
            (123_456_789_012_345_680.0, "General", "1.23456789012346E+17"),
            (100_023_336_956.0, "General", "100023336956"),
            (142.3, "\"£\"#,##0.00", "£142.30"),
            (142.3, "_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-", "£142.30"),
            (1142.335, "£0.00", "£1142.34"),
            (2.5, "0", "3"),
            (-3.0, "£0.00;[Red]-£0.00", "-£3.00"),
            (142.3, "0.00\" pw\"", "142.30 pw"),
            (0.35, "0%", "35%"),
            (0.125, "0.0%", "12.5%"),
            (42.0, "00000", "00042"),
            (42.0, "\"H\"0000", "H0042"),
            (0.5, "# ?/?", "0.5"),
            (123_456.0, "0.00E+00", "123456"),
            (0.999, "0.00", "1.00"),
        ] {
            assert_eq!(shown(number, Format::of(code).as_ref()), text, "{number} as {code}");
        }
    }

    #[test]
    fn days_that_a_spreadsheet_made_of_references_stay_recognisable() {
        let format = Format::of("d\\-mmm").unwrap();
        assert_eq!(format.day_without_year(3, 4, 2026).as_deref(), Some("03-Apr"));
        let format = Format::of("mmm-yy").unwrap();
        assert_eq!(format.day_without_year(1, 4, 2003).as_deref(), Some("Apr-03"));
        assert_eq!(Format::of("dd/mm/yyyy"), None);
    }
}
