//! Workbooks that are written: how their cells look. Colours never tell alone; the words stand beside them.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// As any other.
    Plain,
    /// The name of a column.
    Name,
    /// A sentence, on as many lines as it takes.
    Sentence,
    /// Beside the matter.
    Aside,
    /// Its row is not taken.
    Refused,
    /// It was left unknown, or mended.
    Warned,
    /// There is something to know of it.
    Noted,
}

/// The formats of a workbook's cells, by look.
pub(crate) struct Looks {
    formats: [Format; 7],
}

impl Looks {
    /// Returns every format.
    pub fn new() -> Self {
        const ALL: [Look; 7] =
            [Look::Plain, Look::Name, Look::Sentence, Look::Aside, Look::Refused, Look::Warned, Look::Noted];
        Self { formats: ALL.map(format) }
    }

    /// Returns the format of a look.
    pub fn of(&self, look: Look) -> &Format {
        &self.formats[look as usize]
    }
}

fn format(look: Look) -> Format {
    let plain = Format::new().set_num_format("@");
    match look {
        Look::Plain => plain,
        Look::Name => plain.set_bold().set_background_color(Color::RGB(0x00DD_EBF7)).set_text_wrap(),
        Look::Sentence => plain.set_text_wrap().set_align(FormatAlign::Top),
        Look::Aside => plain.set_italic().set_font_color(Color::RGB(0x0059_5959)),
        Look::Refused => plain.set_background_color(Color::RGB(0x00FF_C7CE)),
        Look::Warned => plain.set_background_color(Color::RGB(0x00FF_EB9C)),
        Look::Noted => plain.set_background_color(Color::RGB(0x00DD_EBF7)),
    }
}

/// Returns an empty workbook. It says of no day that it was made then: the same content, the same bytes.
pub(crate) fn workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let never = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&never));
    Ok(workbook)
}
