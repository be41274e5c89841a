//! Numbers by which the state knows somebody.

/// Returns whether a cell is a number of National Insurance, "QQ 12 34 56 C".
pub(super) fn is_national_insurance(cell: &str) -> bool {
    let bare: Vec<u8> = cell.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).collect();
    bare.len() == 9
        && bare[..2].iter().all(u8::is_ascii_alphabetic)
        && bare[2..8].iter().all(u8::is_ascii_digit)
        && matches!(bare[8].to_ascii_uppercase(), b'A'..=b'D')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_national_insurance_are_known() {
        for text in ["QQ123456C", "qq 12 34 56 c", "QQ-12-34-56-A"] {
            assert!(is_national_insurance(text), "{text}");
        }
        for text in ["SW9 8HQ", "AB123456", "QQ123456E", "V00123456", ""] {
            assert!(!is_national_insurance(text), "{text}");
        }
    }
}
