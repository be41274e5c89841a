//! Every code an annotated file can say beside those of its report. The sentences stand in
//! `data/wording/en/annotate.ftl` and `desk.ftl`.

pub(super) const OF_FILE: &str = "annotate_file";
pub(super) const OF_ROW: &str = "annotate_row";
pub(super) const OF_ROW_REFUSED: &str = "annotate_row_refused";
pub(super) const OF_CELL: &str = "annotate_cell";
pub(super) const OF_CELL_REFUSED: &str = "annotate_cell_refused";
pub(super) const ADVICE: &str = "annotate_advice";
pub(super) const NO_TABLE: &str = "annotate_no_table";
pub(super) const TOO_LARGE: &str = "annotate_too_large_for_a_workbook";
pub(super) const CELL_TOO_LONG: &str = "annotate_cell_too_long_for_a_workbook";

pub(super) const CELL_MISSING: &str = "cell_missing";
pub(super) const CELL_UNWRITABLE: &str = "cell_unwritable";

/// Every code an annotated file can say, or its refusal, beside those of reports.
pub const ANNOTATION_CODES: &[&str] = &[
    OF_FILE,
    OF_ROW,
    OF_ROW_REFUSED,
    OF_CELL,
    OF_CELL_REFUSED,
    ADVICE,
    NO_TABLE,
    TOO_LARGE,
    CELL_TOO_LONG,
    CELL_MISSING,
    CELL_UNWRITABLE,
];
