//! The fields of the index.

use std::sync::LazyLock;
use tantivy::schema::{
    Field, IndexRecordOption, NumericOptions, STORED, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::store::Compressor;
use tantivy::{IndexSettings, index::IndexSortByField, index::Order};

/// The column segments are sorted by: the Morton code of the location.
pub(crate) const CELL: &str = "cell";
/// The column of packed facets.
pub(crate) const FACETS: &str = "facets";
/// The column of small numbers: see [`super::document::Small`].
pub(crate) const SMALL: &str = "small";
/// The column of weekly costs, pence.
pub(crate) const COST: &str = "weekly_cost";
/// The column of opening instants, microseconds.
pub(crate) const OPENS_AT: &str = "opens_at";
/// The column of closing instants, microseconds.
pub(crate) const CLOSES_AT: &str = "closes_at";
/// The column of the instants homes were first seen, microseconds.
pub(crate) const FIRST_SEEN: &str = "first_seen";
/// The column of days from which homes are available.
pub(crate) const AVAILABLE_FROM: &str = "available_from";
/// The column of what decides who may ask for a home: [`vacancy::household::Terms`] as JSON.
pub(crate) const TERMS: &str = "terms";
/// The column and the term of ids.
pub(crate) const ID: &str = "id";

/// The id and the authority of the stamp document, which no authority can have.
pub(crate) const STAMP: &str = "__meta";

/// Small blocks: a page reads twenty records from all over the store.
const STORE_BLOCK_BYTES: usize = 4096;

/// The schema's fields.
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    pub(crate) id: Field,
    pub(crate) authority: Field,
    pub(crate) landlord: Field,
    pub(crate) labels: Field,
    pub(crate) adaptations: Field,
    pub(crate) terms: Field,
    pub(crate) text: Field,
    pub(crate) pairs: Field,
    pub(crate) record: Field,
    pub(crate) cell: Field,
    pub(crate) facets: Field,
    pub(crate) small: Field,
    pub(crate) cost: Field,
    pub(crate) opens_at: Field,
    pub(crate) closes_at: Field,
    pub(crate) first_seen: Field,
    pub(crate) available_from: Field,
}

/// The fields, the same in every generation of this schema version.
pub(crate) static FIELDS: LazyLock<Fields> = LazyLock::new(fields);

fn fields() -> Fields {
    let mut builder = Schema::builder();
    // Whole values: no lengths are kept of them, they say nothing.
    let term = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    let column = TextOptions::default().set_fast("raw");
    let term_and_column = column.clone().set_indexing_options(term.clone());
    let text = TextOptions::default()
        .set_indexing_options(term.set_tokenizer("en_stem").set_index_option(IndexRecordOption::WithFreqs));
    let number = NumericOptions::default().set_fast();
    Fields {
        id: builder.add_text_field(ID, term_and_column.clone()),
        authority: builder.add_text_field("authority", term_and_column),
        landlord: builder.add_text_field("landlord", column.clone()),
        labels: builder.add_text_field("labels", column.clone()),
        adaptations: builder.add_text_field("adaptations", column.clone()),
        terms: builder.add_text_field(TERMS, column),
        text: builder.add_text_field("text", text.clone()),
        pairs: builder.add_text_field("pairs", text),
        record: builder.add_bytes_field("record", STORED),
        cell: builder.add_u64_field(CELL, number.clone()),
        facets: builder.add_u64_field(FACETS, number.clone()),
        small: builder.add_u64_field(SMALL, number.clone()),
        cost: builder.add_i64_field(COST, number.clone()),
        opens_at: builder.add_i64_field(OPENS_AT, number.clone()),
        closes_at: builder.add_i64_field(CLOSES_AT, number.clone()),
        first_seen: builder.add_i64_field(FIRST_SEEN, number.clone()),
        available_from: builder.add_i64_field(AVAILABLE_FROM, number),
        schema: builder.build(),
    }
}

/// Returns how the index is laid out.
pub(crate) fn settings() -> IndexSettings {
    IndexSettings {
        sort_by_field: Some(IndexSortByField { field: CELL.to_owned(), order: Order::Asc }),
        docstore_compression: Compressor::Lz4,
        docstore_blocksize: STORE_BLOCK_BYTES,
        docstore_compress_dedicated_thread: false,
        ..IndexSettings::default()
    }
}
