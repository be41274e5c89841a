//! What it costs.

use super::form::{Form, Words};
use super::{Cell, Field, set};
use crate::cells::money::{self, Charge, Money};
use crate::cells::{choice, number, period};
use crate::codes;
use crate::draft::Draft;
use vacancy::Message;

pub(super) const FIELDS: &[Field] = &[
    Field::typed(
        "rent_type",
        &["typeofrent", "tenuretype", "renttypedesc", "rentmodel", "rentbasis", "rentcategory"],
        |draft, cell| set(&mut draft.vacancy.rent_type, choice::rent_type(cell.text)?),
    )
    .in_form(Form::Choice(Words::RentType), "social"),
    Field::typed("tenancy", &["tenancytype", "tenure", "typeoftenancy", "tenancyoffered"], |draft, cell| {
        set(&mut draft.vacancy.tenancy, choice::tenancy(cell.text)?)
    })
    .in_form(Form::Choice(Words::Tenancy), "secure"),
    Field::typed(
        "rent",
        &[
            "weeklyrent",
            "rentpw",
            "rentperweek",
            "rentweekly",
            "rentamount",
            "netrent",
            "basicrent",
            "rentpcm",
            "monthlyrent",
            "rentpermonth",
            "grossrent",
            "totalrent",
            "rentcharge",
            "weeklyrentexclsc",
            "rentgbp",
            "rentpounds",
            "rent48wks",
            "rent48weeks",
            "rent50wks",
            "rent52wks",
            "weeklyrentgbp",
            "rentinc",
            "rentinccharges",
            "rentincsc",
            "rentincludingcharges",
            "rentincludingservicecharge",
            "weeklyrentinc",
            "weeklyrentinccharges",
            "weeklyrentincsc",
            "weeklyrentincludingcharges",
            "grossweeklyrent",
            "totalweeklyrent",
            "weeklyrent48wks",
            "weeklyrent48weeks",
            "rentwk",
            "rentfortnightly",
            "rent4weekly",
            "weeklyrentexcludingservicecharge",
        ],
        rent,
    )
    .in_form(Form::Pounds { least_pence: 1 }, "120.50"),
    Field::typed(
        "rent_period",
        &[
            "rentfrequency",
            "chargefrequency",
            "frequency",
            "period",
            "chargeperiod",
            "rentfreq",
            "paymentfrequency",
            "per",
            "rentcycle",
            "freq",
            "rentunit",
        ],
        |draft, cell| match period::read(cell.text) {
            Ok(due) => set(&mut draft.rent.due_in_column, due),
            Err(message) => {
                draft.rent.due_unreadable = true;
                Err(message)
            }
        },
    )
    .in_form(Form::Choice(Words::Period), "weekly"),
    Field::typed(
        "rent_weeks",
        &[
            "rentweeks",
            "weeksperyear",
            "chargeableweeks",
            "noofrentweeks",
            "numberofrentweeks",
            "rentweeksperyear",
            "payableweeks",
            "weekspayable",
        ],
        |draft, cell| {
            let weeks =
                number::whole(cell.text.trim_end_matches(|c: char| c.is_alphabetic() || c == ' '), 46, 53);
            match weeks {
                Ok(weeks) => set(&mut draft.rent.weeks, u8::try_from(weeks).unwrap_or(52)),
                Err(message) => {
                    draft.rent.weeks_unreadable = true;
                    Err(message)
                }
            }
        },
    )
    .in_form(Form::Whole { least: 46, most: 53 }, "52"),
    Field::typed(
        "service_charge",
        &[
            "sc",
            "servicecharges",
            "servchgs",
            "svccharge",
            "servicechargepw",
            "charges",
            "schg",
            "svcchg",
            "servchg",
            "servicechargeperweek",
            "weeklyservicecharge",
            "servicechg",
            "servcharge",
            "servicechargeamount",
            "scpw",
            "othercharges",
            "servicechargegbp",
        ],
        service_charge,
    )
    .in_form(Form::Pounds { least_pence: 0 }, "10.25"),
];

fn rent(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    let Money { pence, due, charge } = money::rent(cell.text, cell.used.unit)?;
    set(&mut draft.rent.pence, pence)?;
    draft.rent.due_in_cell = due;
    draft.rent.due_of_column = cell.used.due;
    draft.rent.charge_beside = charge;
    draft.rent.includes_charges |= cell.used.includes_charges || charge == Some(Charge::Included);
    Ok(())
}

fn service_charge(draft: &mut Draft, cell: &Cell) -> Result<(), Message> {
    match money::charge(cell.text, cell.used.unit) {
        Ok((Charge::Pence(pence), due)) => {
            draft.rent.charges.push((pence, due.or(cell.used.due)));
            Ok(())
        }
        Ok((Charge::Included, _)) => {
            draft.rent.includes_charges = true;
            Ok(())
        }
        Ok((Charge::Unknown, _)) | Err(_) => {
            draft.rent.charge_unknown = true;
            Err(Message::new(codes::CHARGE_UNKNOWN))
        }
    }
}
