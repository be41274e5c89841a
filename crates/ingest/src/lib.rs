//! An authority's export in, vacancies and a report out.
