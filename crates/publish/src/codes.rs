//! Every message code of this crate: each must be worded.

/// Every message code this crate makes, in the order of `data/wording/en/publish.ftl`.
pub const CODES: &[&str] = &[
    "outcome_published",
    "outcome_unchanged",
    "outcome_held",
    "outcome_refused",
    "held_empty",
    "held_too_many_refused",
    "held_cut_short",
    "held_too_many_gone",
    "held_elsewhere",
    "refused_no_row_taken",
    "refused_superseded",
    "verify_no_generation",
    "verify_index_behind",
    "verify_record_damaged",
    "verify_home_altered",
    "verify_audit_broken",
    "verify_blob_damaged",
    "verify_generation_damaged",
    "verify_other_version",
    "verify_counts_differ",
    "verify_home_differs",
    "verify_home_extra",
    "verify_home_missing",
    "verify_more_homes",
];
