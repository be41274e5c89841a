# What is put right by hand, comparing two versions, and files that are kept no longer.
# Every hint says what to do next.

## What a file does to what was put right by hand

correction-agreed = { $id }: your file now agrees with the correction of { $field } ({ $value }). The correction has ended.
    .hint = Nothing to do: from now on the file is followed.
correction-conflict = { $id }: your file now says { $says } for { $field }. It was corrected to { $value }, which is still published.
    .hint = Settle it: if the file is right now, take the correction back; if it is not, correct the field again, so that this is no longer told each night.
correction-at-odds = { $id }: what was put right by hand does not go together with the file: { $what ->
    [bidding_window_backwards] bidding would close before it opens, so neither day is published
    [studio_with_bedrooms] a studio or bedsit has no separate bedroom, so it is published with none
    [persons_below_bedrooms] there would be more bedrooms than people, so the number of people is not published
    [ages_backwards] the youngest age would be above the oldest, so neither is published
   *[other] a field is not published
 }.
    .hint = Look at the home’s corrections, and correct the field again or take the correction back.
withdrawal-done = { $id }: your file no longer has this home. Its withdrawal by hand has ended.
    .hint = Nothing to do. Should a later file have the home again, it will be published again.

## On the public page of a home: when, never by whom

history-by-hand = Corrected by the council on { $day }:

## Why something cannot be put right so

correction-needs-reason = No reason was given.
    .hint = Say in a few words why: the reason is kept in the history.
correction-field-unknown = “{ $field }” is no field that can be corrected.
    .hint = Did you mean { $near }? `indexer home fields` lists them all.
    .hint-web = Did you mean { $near }? Choose one from the list under “Correct one thing”.
correction-not-needed = The file says { $value } for { $field } of { $id } already.
    .hint = Nothing to correct. If an earlier correction of this field is in force and the file is right, take that back.
correction-made-already = { $field } of { $id } is corrected to { $value } already.
    .hint = Nothing to do.
correction-not-in-force = No correction of { $field } of { $id } is in force.
    .hint = `indexer home corrections` lists those that are. One ends by itself when a file agrees.
    .hint-web = The home’s page lists those that are, under “Put right by hand, and in force”. One ends by itself when a file agrees.
withdrawal-made-already = { $id } is withdrawn by hand already.
    .hint = Nothing to do. To publish it again, take the withdrawal back.
withdrawal-not-listed = { $id } is not published now.
    .hint = Nothing to withdraw: a file left it out some time ago, or an earlier publication was put back.
withdrawal-not-in-force = { $id } is not withdrawn by hand.
    .hint = `indexer home corrections` lists what is in force. A withdrawal ends by itself when a file no longer has the home.
    .hint-web = The home’s page says what is in force, under “Put right by hand, and in force”. A withdrawal ends by itself when a file no longer has the home.

## Comparing, and files that are kept no longer

compare-layout-not-kept = The file of upload { $upload } was read by a layout that was given with it, which is not kept.
    .hint = Compare the publications it became instead, or import the file again.
file-no-longer-kept = The file of upload { $upload } was deleted on { $day }: received files are kept for a limited time.
    .hint = What it changed stays in the history, and what it published can still be put back by a rollback. If you need the file itself, look for it where it was sent from.

## What verifying finds

verify-correction-lost = The home { $id } is not published as it was put right by hand.
    .hint = Correct it again, or take the correction back. If nobody has edited the record, report it.
