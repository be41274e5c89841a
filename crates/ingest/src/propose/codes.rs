//! Every code a proposal can say beside those of reports. The sentences stand in `data/wording/en/layouts.ftl`.

pub(crate) const NAME_KNOWN: &str = "layout_name_known";
pub(crate) const NAME_LIKE: &str = "layout_name_like";
pub(crate) const VALUES_FIT: &str = "layout_values_fit";
pub(crate) const VALUES_EMPTY: &str = "layout_values_empty";
pub(crate) const POSTCODES_IN: &str = "layout_postcodes_in";
pub(crate) const DIFFERENT: &str = "layout_different";
pub(crate) const MEDIAN: &str = "layout_median";
pub(crate) const WORDS_KNOWN: &str = "layout_words_known";
pub(crate) const IS_SUM: &str = "layout_is_sum";
pub(crate) const NOTE_SAYS: &str = "layout_note_says";
pub(crate) const NOTE_HIDES: &str = "layout_note_hides";
pub(crate) const NOTE_IGNORES: &str = "layout_note_ignores";
pub(crate) const ANOTHER_COLUMN: &str = "layout_another_column";
pub(crate) const MONTH_FIRST: &str = "layout_month_first";
pub(crate) const PERIOD_BY_SIZE: &str = "layout_period_by_size";
pub(crate) const NO_REFERENCE: &str = "layout_no_reference";
pub(crate) const ASK_FIELD: &str = "layout_ask_field";
pub(crate) const ASK_WORDS: &str = "layout_ask_words";
pub(crate) const ASK_PERIOD: &str = "layout_ask_period";
pub(crate) const UNREAD: &str = "layout_unread";
pub(crate) const ASK_UNREAD: &str = "layout_ask_unread";
pub(crate) const ANSWERED: &str = "layout_answered";
pub(crate) const SAVED: &str = "layout_saved";
pub(crate) const HAND_WITH: &str = "layout_hand_with";
pub(crate) const HAND_SPLIT: &str = "layout_hand_split";
pub(crate) const HAND_WHEN_YES: &str = "layout_hand_when_yes";
pub(crate) const HAND_MIDNIGHT: &str = "layout_hand_midnight";
pub(crate) const HAND_BESIDE: &str = "layout_hand_beside";
pub(crate) const HAND_SKIPS: &str = "layout_hand_skips";
pub(crate) const HAND_ABSENT: &str = "layout_hand_absent";

/// Every code a proposal can say beside those of reports, for whoever words them.
pub const PROPOSAL_CODES: &[&str] = &[
    NAME_KNOWN,
    NAME_LIKE,
    VALUES_FIT,
    VALUES_EMPTY,
    POSTCODES_IN,
    DIFFERENT,
    MEDIAN,
    WORDS_KNOWN,
    IS_SUM,
    NOTE_SAYS,
    NOTE_HIDES,
    NOTE_IGNORES,
    ANOTHER_COLUMN,
    MONTH_FIRST,
    PERIOD_BY_SIZE,
    NO_REFERENCE,
    ASK_FIELD,
    ASK_WORDS,
    ASK_PERIOD,
    UNREAD,
    ASK_UNREAD,
    ANSWERED,
    SAVED,
    HAND_WITH,
    HAND_SPLIT,
    HAND_WHEN_YES,
    HAND_MIDNIGHT,
    HAND_BESIDE,
    HAND_SKIPS,
    HAND_ABSENT,
];
