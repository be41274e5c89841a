# What is said of an export whose layout is being learnt: why a column is taken for what it is, and what is asked. The id
# is the message's code with - for _. `crates/ingest` holds a test that every code a proposal can say stands here.

## Why

layout-name-known = Its name says "{ $field }".
layout-name-like = The words of its name point to "{ $field }".
layout-values-fit = { $fitting } of { $tried } values looked at read as "{ $field }".
layout-values-empty = It says nothing in the { $rows } rows looked at.
layout-postcodes-in = { $count } of { $tried } values looked at are postcodes, { $inside } of them in { $authority }.
layout-different = { $different } of { $tried } values looked at are different.
layout-median = The middle amount is { $amount }.
layout-words-known = The meaning of { $count ->
        [one] one of the council's own words
       *[other] { $count } of the council's own words
    } is known.
layout-is-sum = It only adds up two other columns.
layout-note-says = The covering note says: "{ $quote }"
layout-note-hides = The covering note says that it must not be published: "{ $quote }"
layout-note-ignores = The covering note says that it is of no use: "{ $quote }"
layout-another-column = Column "{ $other }" could be the same.
layout-month-first = Its dates can only be read with the month first, as in America.
layout-period-by-size = Nothing says how often it is due; amounts of this size are paid by the week.
layout-unread = Nothing says what it is, and what it holds looks like something of a home.
layout-answered = A person has decided it.
layout-saved = It is saved so, from an earlier file.

## What a layout written by hand does, beyond what answers can say

layout-hand-with = Its cells are read together with those of { $columns }, as one text.
layout-hand-split = Its cells have parts, with “{ $sign }” between: each is one of the council’s own words.
layout-hand-when-yes = “Yes” in it means: { $meaning }.
layout-hand-midnight = A time of 00:00 in it is the end of its day.
layout-hand-beside = Its cells are read together with those of “{ $column }”.
layout-hand-skips = Rows in which it says one of these are no homes, and are passed over: { $words }.
layout-hand-absent = The layout also has columns that this file does not have. They stay in it: { $columns }.

## The whole file

layout-no-reference = No column is surely the reference of a home. Say which it is: nothing can be saved without it.
    .hint = It is the column with the number or code people bid with: a different one for every home.

## Questions

layout-ask-field = Is column "{ $header }" the "{ $field }"? It is { $sure }% sure.
layout-ask-unread = Column "{ $header }" is not used so far. Is there anything in it that a home seeker should see?
layout-ask-words = Column "{ $header }" is the "{ $field }". What do these words in it mean: { $words }?
layout-ask-period = How often is the rent in column "{ $header }" due? Neither the file nor the covering note says.
