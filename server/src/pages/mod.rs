//! The pages: one file each, its template's struct beside its handler.

pub mod about;
pub mod card;
pub mod check;
pub mod columns;
pub mod compare;
pub mod eligibility;
pub mod facts;
pub mod home;
pub mod landing;
pub mod lite;
pub mod marked;
pub mod poster;
pub mod report;
pub mod search;
pub mod shortlist;
pub mod sources;
pub mod status;
pub mod structured;
pub mod understood;
pub mod widget;
