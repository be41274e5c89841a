# Receipts and alarms by e-mail: what became of a file, and files that did not come.
# Nothing that stands in a cell is repeated here: mail is forwarded and read on telephones.

## Subjects

notify-published-subject = { $authority }: published, { $file }
notify-unchanged-subject = { $authority }: nothing changed, { $file }
notify-held-subject = { $authority }: held, please look, { $file }
notify-refused-subject = { $authority }: refused, nothing taken, { $file }
notify-missing-subject = { $authority }: the expected file has not come
notify-late-subject = { $authority }: the missing file has come

## A file's receipt

notify-file = { $file }, received { $at } (upload { $upload }).
notify-rows = { $total ->
    [one] One row
   *[other] { $total } rows
 }: { $accepted } taken ({ $warned } with a warning), { $rejected } not taken.
notify-changed = Homes: { $new } new, { $changed } changed, { $gone } gone, { $returned } returned.
notify-would-change = It would change: { $new } new, { $changed } changed, { $gone } gone, { $returned } returned.
notify-problems = What was found, by column:
notify-column = Column { $column } “{ $header }”
notify-column-unknown = Column { $column }
notify-whole-rows = The file and whole rows
notify-cost-file = nothing taken
notify-cost-reject = row not taken
notify-cost-warn = warning
notify-cost-note = note
notify-at-rows = { $count ->
    [one] : row { $rows }
   *[other] : rows { $rows }
 }
notify-expected = Expected:
notify-do = What to do:
notify-next = What to do next:
notify-whole = The whole report, cell by cell: indexer uploads show { $upload }, or GET /api/v1/uploads/{ $upload } with your token.
notify-decide = Look at it: indexer uploads show { $upload }
 If it is right: indexer uploads accept { $upload } --reason "why it is right"
 If it is wrong: indexer uploads refuse { $upload } --reason "what is wrong"

## A file that did not come

status-missing = Latest file has not come

notify-missing-text = { $authority }’s file was expected by { $by } and has not come. What was published before still is, and is getting old.
    .hint = Look whether the nightly export ran and was sent, and send it: indexer import FILE --authority { $slug }, or as it is usually sent. You will be told when it comes.
notify-late-text = { $authority }’s file, which was expected by { $by }, has come after all. A receipt says what became of it.
    .hint = Nothing to do for this night. If it is late often, say so to whoever runs the export, or set a later time under [expected].
