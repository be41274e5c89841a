# What becomes of a file, what the safety brakes say, and what verifying finds.
# Every hint says what to do next.

## How a file ended

outcome-published = Published.
    .hint = Nothing more to do: the homes can be found now.
outcome-unchanged = Nothing changed: this is the file that was published last.
    .hint = Nothing to do. If you meant to send a newer file, make the export again and send that.
outcome-held = Held: nothing was changed, and what was published before still is.
    .hint = Look at the reasons. If the file is wrong, send a corrected one; if it is right, accept it and say why (on the command line: --accept-held "REASON").
    .hint-web = Look at the reasons. If the file is wrong, send a corrected one; if it is right, say why and press “Publish it all the same”.
outcome-refused = Refused: nothing was changed, and what was published before still is.
    .hint = Look at the problems, mend the file or its layout, and send it again.

## Why a file is held

held-empty = The file has column names but no homes.
    .hint = If no homes are advertised any more, accept it with a reason: all homes published now will be withdrawn. Otherwise check that the export was made with homes in it.
held-too-many-refused = { $rejected } of { $total } rows were refused ({ $percent }%; over { $most }% holds a file).
    .hint = Look at the problems of the rows: most often one column has changed. Mend the export or the layout and send it again. Homes of refused rows stay as they were.
held-cut-short = The file ends in the middle of row { $row }: it does not seem to have been sent whole.
    .hint = Compare its size with that of the export, and send it again. If that row really is all there is, accept it with a reason.
held-too-many-gone = { $gone } of the { $live } homes published now are missing from the file ({ $percent }%; over { $most }% holds a file).
    .hint = Check that the export is complete, and for the right feed. If so many homes really have gone, accept it with a reason.
held-elsewhere = { $elsewhere } of { $located } homes lie outside { $authority } ({ $percent }%), most of them in { $mostly }.
    .hint = Check that this is { $authority }’s own file. If { $authority } does let homes there, accept it with a reason.
held-older = The file says it was made on { $day }, before the one published last ({ $last }).
    .hint = Check that tonight’s file was sent. If an older export really is to be published, accept it with a reason.
held-layout-guessed = No layout is saved for this authority, so the columns were guessed: { $guessed } were taken for fields, { $unread } not used. Nobody has looked at that yet.
    .hint = Look at how the columns were read. If they are right, save the layout (on the command line: indexer learn FILE --write) and send the file again, or accept this one with a reason.
    .hint-web = Answer the questions about its columns and press “Keep this layout”: this file and the next ones are then read by it. Or say why this file is right all the same, and publish it.
held-rents-hundredfold = Most rents are about 100 times those published now ({ $compared } homes compared): pence may have been read as pounds.
    .hint = Look at a few rents in the file. If the export now writes pence, mend the layout or the export and send it again; if the rents are right, accept it with a reason.
held-rents-hundredth = Most rents are about a hundredth of those published now ({ $compared } homes compared): pounds may have been read as pence.
    .hint = Look at a few rents in the file. If the export now writes pounds, mend the layout or the export and send it again; if the rents are right, accept it with a reason.
held-rents-monthly-as-weekly = Most rents are about 4⅓ times those published now ({ $compared } homes compared): monthly rents may have been read as weekly.
    .hint = Look at the rent column and its name. If the export now gives rents by the month, say so in the layout and send it again; if the rents are right, accept it with a reason.
held-rents-weekly-as-monthly = Most rents are less than a quarter of those published now ({ $compared } homes compared): weekly rents may have been read as monthly.
    .hint = Look at the rent column and its name. If the export now gives rents by the week, say so in the layout and send it again; if the rents are right, accept it with a reason.
held-rents-unlikely = The middle rent of the { $total } homes is { $middle } a week: between { $least } and { $most } is expected.
    .hint = Check that the layout says rightly whether rents are in pounds or pence, and by the week, month or year. If the rents are right, accept it with a reason.

## Why a file is refused

refused-no-row-taken = { $total ->
    [one] The file’s one row could not be used.
   *[other] None of the file’s { $total } rows could be used.
 }
    .hint = Look at the problems: when every row has the same one, a column is missing or has changed. Mend the export or the layout and send it again.
refused-superseded = A later file of this feed has been published already.
    .hint = Send tonight’s file again if it is the right one. To go back to what an earlier file said, roll back to its publication.
refused-by-hand = Refused by { $by }: { $reason }
    .hint = Nothing that is live was changed. Send a corrected file.

## Why a file can no longer be decided about

file-overtaken = Upload { $upload } cannot be published any more: a newer file was published after it came in.
    .hint = Send the right file again. To go back to what was published before, `indexer history` has its number for `indexer rollback`.
    .hint-web = Send the right file again. To go back to what was published before, open “What was published” and choose “Go back to this”.
file-layout-not-kept = Upload { $upload } was read by a layout that was given with the file, which is not kept.
    .hint = Import the file again with that layout, and accept it there.
    .hint-web = Send the file again, and say how its columns are read before you publish it.
file-not-held = Upload { $upload } is not held: { $stage ->
    [published] it is published
    [unchanged] it changed nothing
    [held] it is held
    [refused] it was not published
   *[other] it is being looked at
 }.
    .hint = Nothing to do. If something else is to be published, send that file.
file-not-waiting = Upload { $upload } does not wait for its sender’s word: { $stage ->
    [published] it is published
    [unchanged] it changed nothing
    [held] it is held
    [refused] it was not published
   *[other] it is being looked at
 }.
    .hint = Nothing to do. If something else is to be published, send that file.

## What verifying finds

verify-no-generation = There are published homes but no index.
    .hint = Run `indexer rebuild`.
verify-index-behind = The index does not hold the latest publication yet.
    .hint = Run any command that opens the state folder: it finishes what was interrupted. Failing that, run `indexer rebuild`.
verify-record-damaged = The record is damaged: { $found }.
    .hint = Stop the programs and restore record.sqlite from a backup.
verify-home-altered = The record of the home { $id } was edited outside these programs, or the disk is failing.
    .hint = Restore record.sqlite from a backup, or put the authority’s last publication back: `indexer history` has its number for `indexer rollback`.
verify-audit-broken = The audit was changed, or has entries missing, from entry { $entry } on.
    .hint = Compare it with a backup: somebody has edited the record outside these programs, or the disk is failing.
verify-blob-damaged = The received file { $file } cannot be read as it was received: { $found }.
    .hint = Restore it below blobs/ from a backup, or send the same file again. What is published does not depend on it.
verify-generation-damaged = The live index is damaged: { $found }.
    .hint = Run `indexer rebuild`, and check the disk.
verify-other-version = The live index was made by another version of the program or of the gazetteer.
    .hint = Run `indexer rebuild`.
verify-counts-differ = The index and the record disagree about the homes of { $authority }.
    .hint = Run `indexer rebuild`.
verify-home-differs = The home { $id } is not the same in the index and in the record.
    .hint = Run `indexer rebuild`.
verify-home-extra = The home { $id } is in the index but not in the record.
    .hint = Run `indexer rebuild`.
verify-home-missing = The home { $id } is in the record but not in the index.
    .hint = Run `indexer rebuild`.
verify-more-homes = { $count ->
    [one] One more home differs.
   *[other] { $count } more homes differ.
 }
    .hint = Run `indexer rebuild`.
