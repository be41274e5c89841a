//! `sort`, `page`, `per_page`, `include_unknown`.

use super::Resolving;
use crate::plan::Sort;
use vacancy::Message;

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    let has_words = !resolving.resolved.plan.words.is_empty();
    // A place that is not known has its own error already.
    let has_point = query.near.is_some();
    match query.sort {
        Some(Sort::Distance) if !has_point => resolving.refuse("sort", Message::new("sort_needs_place")),
        Some(Sort::Relevance) if !has_words => resolving.refuse("sort", Message::new("sort_needs_words")),
        _ => {}
    }
    let plan = &mut resolving.resolved.plan;
    plan.sort = query.sort.unwrap_or(match (has_words, has_point) {
        (true, _) => Sort::Relevance,
        (false, true) => Sort::Distance,
        (false, false) => Sort::Newest,
    });
    plan.limit = query.per_page as usize;
    plan.offset = query.page.saturating_sub(1) as usize * plan.limit;
    plan.include_unknown = query.include_unknown;
}
