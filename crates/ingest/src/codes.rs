//! Every code this crate can say. The sentences stand in `data/wording/en/import.ftl`; a test holds the two
//! together.

/// Declares the codes once: a constant each, and the list of all.
macro_rules! codes {
    ($($name:ident = $code:literal),+ $(,)?) => {
        $(pub(crate) const $name: &str = $code;)+

        /// Every message code a report can hold, for whoever words them.
        pub const CODES: &[&str] = &[$($code),+];
    };
}

codes! {
    // The file.
    FILE_EMPTY = "file_empty",
    FILE_NOT_TEXT = "file_not_text",
    FILE_IS_A_PAGE = "file_is_a_page",
    NO_HEADER_ROW = "no_header_row",
    NO_REFERENCE_COLUMN = "no_reference_column",
    MAPPING_DOES_NOT_FIT = "mapping_does_not_fit",
    CLOSES_AT_MIDNIGHT = "closes_at_midnight",
    NO_HOMES = "no_homes",
    NUL_CHARACTERS = "nul_characters",
    ENCODING_MIXED = "encoding_mixed",
    ENCODING_DAMAGED = "encoding_damaged",
    RENT_PERIOD_ASSUMED = "rent_period_assumed",
    PROBLEMS_NOT_LISTED = "problems_not_listed",
    // Columns.
    HEADER_DOUBTED = "header_doubted",
    HEADER_UNKNOWN = "header_unknown",
    HEADER_MISSPELT = "header_misspelt",
    HEADER_MISSING = "header_missing",
    // Rows.
    REFERENCE_MISSING = "reference_missing",
    REFERENCE_SPOILT = "reference_spoilt",
    REFERENCE_CONFLICT = "reference_conflict",
    ROW_TOO_SHORT = "row_too_short",
    ROW_TOO_LONG = "row_too_long",
    ROW_QUOTE_UNCLOSED = "row_quote_unclosed",
    ROW_SHORT_TAKEN = "row_short_taken",
    ROW_JOINED = "row_joined",
    AUTHORITY_OTHER = "authority_other",
    AUTHORITY_UNKNOWN = "authority_unknown",
    ROW_REPEATED = "row_repeated",
    // Cells.
    COLUMNS_DISAGREE = "columns_disagree",
    TEXT_SHORTENED = "text_shortened",
    CELL_TOO_LONG = "cell_too_long",
    CELL_FORMULA = "cell_formula",
    CELL_FORMULA_ERROR = "cell_formula_error",
    CELL_SPOILT_BY_SPREADSHEET = "cell_spoilt_by_spreadsheet",
    NOT_IN_LIST = "not_in_list",
    NOT_YES_OR_NO = "not_yes_or_no",
    NOT_A_WHOLE_NUMBER = "cell_not_a_whole_number",
    NUMBER_OUT_OF_RANGE = "cell_number_out_of_range",
    MONEY_NOT_AN_AMOUNT = "money_not_an_amount",
    MONEY_NOT_POSITIVE = "money_not_positive",
    MONEY_SEVERAL_AMOUNTS = "money_several_amounts",
    MONEY_NOT_BELIEVABLE = "money_not_believable",
    PERIOD_UNKNOWN = "period_unknown",
    CHARGE_UNKNOWN = "charge_unknown",
    DATE_NOT_A_DATE = "date_not_a_date",
    DATE_NOT_IN_CALENDAR = "date_not_in_calendar",
    DATE_WITHOUT_YEAR = "date_without_year",
    DATE_FAR_AWAY = "date_far_away",
    TIME_WITHOUT_DATE = "time_without_date",
    FLOOR_UNKNOWN = "floor_unknown",
    POSTCODE_UNREADABLE = "postcode_unreadable",
    POSTCODE_REPAIRED = "cell_postcode_repaired",
    BEDROOMS_UNREADABLE = "bedrooms_unreadable",
    ACCESS_UNKNOWN = "access_unknown",
    BANDS_UNREADABLE = "bands_unreadable",
    AGES_UNREADABLE = "ages_unreadable",
    STATUS_UNKNOWN = "status_unknown",
    LINK_NOT_HTTPS = "link_not_https",
    COORDINATE_UNREADABLE = "coordinate_unreadable",
    // Checks.
    COORDINATES_SWAPPED = "coordinates_swapped",
    COORDINATES_OUTSIDE = "coordinates_outside",
    COORDINATES_INCOMPLETE = "coordinates_incomplete",
    COORDINATES_FAR_FROM_POSTCODE = "coordinates_far_from_postcode",
    COORDINATES_ELSEWHERE = "coordinates_elsewhere",
    POSTCODE_NOT_FOUND = "postcode_not_found",
    POSTCODE_ENDED = "postcode_ended",
    POSTCODE_ELSEWHERE = "postcode_elsewhere",
    BIDDING_WINDOW_BACKWARDS = "bidding_window_backwards",
    BIDDING_ALREADY_CLOSED = "bidding_already_closed",
    STUDIO_WITH_BEDROOMS = "studio_with_bedrooms",
    AGES_BACKWARDS = "ages_backwards",
    PERSONS_BELOW_BEDROOMS = "persons_below_bedrooms",
    COST_UNUSUAL = "cost_unusual",
    PERSONAL_TELEPHONE = "personal_telephone",
    PERSONAL_EMAIL = "personal_email",
    PERSONAL_ENTRY_CODE = "personal_entry_code",
    PERSONAL_NAME = "personal_name",
    PERSONAL_HEALTH = "personal_health",
    PERSONAL_COLUMN_NAMED = "personal_column_named",
    PERSONAL_COLUMN_HOLDS = "personal_column_holds",
}
