use super::*;
use vacancy::Period;

fn check(text: &str, pence: u64, due: Option<(Period, Option<u8>)>, charge: Option<Charge>) {
    let due = due.map(|(period, weeks)| Due { period, weeks });
    assert_eq!(rent(text, Unit::Pounds), Ok(Money { pence, due, charge }), "{text}");
}

fn refused(text: &str, code: &str) {
    assert_eq!(
        rent(text, Unit::Pounds).map_err(|message| message.code.to_string()),
        Err(code.to_owned()),
        "{text}"
    );
}

#[test]
fn amounts_are_read_as_people_write_them() {
    check("123.45", 12_345, None, None);
    check("£1,234.50", 123_450, None, None);
    check("£ 98", 9_800, None, None);
    check("GBP 98.5", 9_850, None, None);
    check("97.1449", 9_714, None, None);
    check("123,45", 12_345, None, None);
    check("1,234", 123_400, None, None);
    check("1.234,50", 123_450, None, None);
}

#[test]
fn a_rent_may_name_its_period() {
    check("£125.32 pw", 12_532, Some((Period::Weekly, None)), None);
    check("£125.32/week", 12_532, Some((Period::Weekly, None)), None);
    check("£542.10 p.c.m.", 54_210, Some((Period::Monthly, None)), None);
    check("480 per 4 weeks", 48_000, Some((Period::FourWeekly, None)), None);
    check("£120.00 (48 weeks)", 12_000, Some((Period::Weekly, Some(48))), None);
    check("48 weekly", 4_800, Some((Period::Weekly, None)), None);
    check("£6,240 per annum", 624_000, Some((Period::Yearly, None)), None);
}

#[test]
fn a_charge_may_stand_beside_the_rent() {
    let weekly = Some((Period::Weekly, None));
    check("£123.45 + SC £10.20 pw", 12_345, weekly, Some(Charge::Pence(1_020)));
    check("125.32 + £12.10 SC", 12_532, None, Some(Charge::Pence(1_210)));
    check("Rent £100.00 S/C £5.00 Total £105.00", 10_000, None, Some(Charge::Pence(500)));
    check("SC £5.00, rent £100.00 pw", 10_000, weekly, Some(Charge::Pence(500)));
    check("£133.65 pw inc. service charge", 13_365, weekly, Some(Charge::Included));
    check("£133.65 plus service charge", 13_365, None, Some(Charge::Unknown));
    check("£197.17 (no SC)", 19_717, None, Some(Charge::Pence(0)));
    check("£133.65 + SC", 13_365, None, Some(Charge::Unknown));
}

#[test]
fn what_is_no_amount_never_becomes_nought() {
    for text in [
        "TBC",
        "POA",
        "£",
        "approx £120",
        "£100-£120",
        "£120 to £140",
        "1.234.5",
        "12,34,567",
        "1.23,45",
        "1,234.5,0",
        "1.2E+02",
    ] {
        refused(text, codes::MONEY_NOT_AN_AMOUNT);
    }
    for text in ["0", "£0.00", "-5.00", "-£5", "(120.00)"] {
        refused(text, codes::MONEY_NOT_POSITIVE);
    }
    refused("£100 £120", codes::MONEY_SEVERAL_AMOUNTS);
    refused("99999999999999999999", codes::MONEY_NOT_AN_AMOUNT);
    refused("999999999", codes::MONEY_NOT_BELIEVABLE);
}

#[test]
fn a_charge_of_its_own_may_be_nothing() {
    assert_eq!(charge("0.00", Unit::Pounds), Ok((Charge::Pence(0), None)));
    assert_eq!(charge("Nil", Unit::Pounds), Ok((Charge::Pence(0), None)));
    assert_eq!(charge("Included", Unit::Pounds), Ok((Charge::Included, None)));
    assert_eq!(
        charge("£10.20 pw", Unit::Pounds),
        Ok((Charge::Pence(1_020), Some(Due::every(Period::Weekly))))
    );
    assert!(charge("TBC", Unit::Pounds).is_err());
}

#[test]
fn a_column_of_pence_holds_whole_numbers_of_them() {
    let pence =
        |text: &str| rent(text, Unit::Pence).map(|money| money.pence).map_err(|error| error.code.to_string());
    assert_eq!(pence("12345"), Ok(12_345));
    assert_eq!(pence("824,460"), Ok(824_460));
    assert_eq!(pence("24426 pw"), Ok(24_426));
    // What has a point or a pound sign is pounds all the same.
    assert_eq!(pence("123.45"), Ok(12_345));
    assert_eq!(pence("£123"), Ok(12_300));
    assert_eq!(pence("0"), Err("money_not_positive".to_owned()));
    assert_eq!(pence("52000001"), Err("money_not_believable".to_owned()));
    assert_eq!(charge("0", Unit::Pence), Ok((Charge::Pence(0), None)));
    assert_eq!(amount("6000000", Unit::Pence), Ok(6_000_000));
}
