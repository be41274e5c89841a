# The officers' desk: sending a file and deciding about it, what was published, homes put right by hand.

## What became of a file

refused-by-sender = Whoever sent it decided not to publish it.
    .hint = Nothing that is live was changed. To publish it after all, send it again.

## The list of files

desk-send = Send a file
desk-send-lead = Nothing is published yet: you first see what was understood, and what would change.
desk-send-button = Send and look at it
desk-council-past = { $council } (until { $day })
desk-list = Which list is it?
desk-list-hint = A list that is whole replaces all its homes: what the file leaves out is withdrawn.
desk-list-only = The council has only one list
desk-list-full = { $list } (the whole list)
desk-list-changes = { $list } (only what is new or changed)
desk-list-of = { $council }, list “{ $list }”
desk-no-list = Choose which of the council’s lists the file is.
desk-other-list = This is a list of another council. Choose one of the council you chose, or none where it has only one.
desk-received = Files received
desk-to-publications = What was published, and going back to it
desk-all-councils = All of yours
desk-no-uploads = No file has come yet.
desk-file = File
desk-by = Sent by
desk-by-token = the system with token { $token }
desk-at = When
desk-changed = What it changed
desk-older = Older ones
desk-stage-waits = Waits for your word
desk-stage-forgotten = Not published
desk-stage-received = Being looked at
desk-stage-published = Published
desk-stage-unchanged = Nothing new
desk-stage-held = Held
desk-stage-refused = Not published

## One file

desk-sent-by = Sent by
desk-size = { $count } KB.
desk-would-publish = This file can be published. Look at what would change, then publish it.
desk-would-hold = This file is not published as a matter of course: somebody has to say why it is right.
desk-would-change-nothing = This file says what is published already: there is nothing to publish.
desk-would-refuse = This file cannot be published as it is. What was published before still is.
desk-held = This file is held: nothing was changed, and what was published before still is. Accept it with a reason, or refuse it.
desk-forgotten = Nobody published this file within a day, so it was deleted. Send it again.
desk-under-way = This file is being looked at. Come back to this page in a minute.
desk-not-readable = This file cannot be looked at any more.
desk-would-be = What would change
desk-was = What changed
desk-decide = Your decision
desk-publish = Publish this file
desk-do-not-publish = Do not publish it
desk-accept-reason = Why is the file right?
desk-refuse-reason = Why is it not published?
desk-reason-hint = A few words. They are kept in the history.
desk-accept = Publish it all the same
desk-no-reason = Say in a few words why the file is right.
desk-no-refusal = Say in a few words why the file is not published.
desk-understood = What was understood
desk-downloads = Take the file back with the columns “Problem” and “What to do” in it. You can correct that copy and send it as it is.
desk-annotated-xlsx = With what is wrong, for a spreadsheet (XLSX)
desk-annotated-csv = With what is wrong (CSV)
desk-the-file = The file as it came
desk-not-kept = The file itself is kept no longer.
desk-correct-cell = Correct

## What changes

desk-counts = { $new } new, { $changed } changed, { $gone } gone{ $returned ->
    [0] {""}
   *[other] , { $returned } back again
 }; { $unchanged } as before.
desk-new = { $count ->
    [one] One new home
   *[other] { $count } new homes
 }
desk-gone = { $count ->
    [one] One home gone
   *[other] { $count } homes gone
 }
desk-returned = { $count ->
    [one] One home back again
   *[other] { $count } homes back again
 }
desk-kept = { $count ->
    [one] One home stays as it is, because its row was left out
   *[other] { $count } homes stay as they are, because their rows were left out
 }
desk-more-homes = … and { $count } more.
desk-changed-homes = Changed homes
desk-home = Home
desk-field = What
desk-field-changes = What changes
desk-show-all = Show every home
desk-to-decision = Go to your decision
desk-columns = What each column was taken for
desk-before = Before
desk-after = After
desk-not-stated = not stated

officers-said-upload-published = The file is published. The homes can be found now.
officers-said-upload-unchanged = The file says what is published already: nothing changed.
officers-said-upload-held-now = The file is held: look at the reasons below.
officers-said-upload-refused = The file was not published. Nothing that is live was changed.

## What was published

desk-publications = What was published
desk-no-publications = Nothing has been published yet.
desk-what = What
desk-whom = By
desk-reason = Reason:
desk-compare-column = Compare
desk-compare-lead = To compare two, tick them and press “Compare the two”.
desk-compare-button = Compare the two
desk-compare-now = Compare with now
desk-compared = What differs
desk-tick-two = Tick two to compare.
desk-other-feeds = These two cannot be compared: they are of different councils, or of different lists of one council. Tick two of the same.
desk-now = What is published now
desk-publication = Publication { $publication }, { $at }
desk-counts-only = { $new } new, { $changed } changed, { $gone } gone{ $returned ->
    [0] {""}
   *[other] , { $returned } back again
 }
desk-did-publish = { $file } was published
desk-did-go-back = Gone back to publication { $publication }
desk-did-expire = Homes missing for long enough left
desk-did-withdraw = Home { $home } was withdrawn by hand
desk-did-take-back = What was put right of home { $home } was taken back
desk-did-correct = Home { $home }: { $field } was corrected by hand
desk-did-change = Homes changed
desk-go-back = Go back to an earlier publication
desk-go-back-here = Go back to this
desk-back-lead = Every home of this list will be published as it was then. What was put right by hand stays as it is. The next file changes it again.
desk-back-nothing = Nothing would change: this is what is published now.
desk-back-reason = Why do you go back?
desk-back-button = Go back to it
desk-no-back-reason = Say in a few words why you go back.

officers-said-rolled-back = What was published then is published again.

## Homes, and putting one right by hand

desk-homes-lead = Look up one home of your lists: what happened to it, and to correct or withdraw it by hand.
desk-reference = Reference of the home
desk-reference-hint = As in your file, such as 0041873.
desk-no-such-home = No home with this reference was ever published for this council. Check the reference in your file, with its leading noughts.
desk-in-force = Put right by hand, and in force
desk-none-in-force = Nothing is put right by hand now.
desk-file-said = The file said
desk-file-says = The file says now
desk-conflict = Differs
desk-corrected-to = { $field }: { $value }
desk-withdrawn = Withdrawn
desk-ended-agreed = Ended: a file says the same
desk-ended-gone = Ended: a file no longer has the home
desk-ended-taken-back = Taken back
desk-ended-replaced = Replaced by a later correction
desk-ended-expired = Ended: the home has left
desk-home-title = Home { $reference }
desk-home-withdrawn = Withdrawn by hand: it is not published.
desk-home-listed = Published now.
desk-home-absent = Missing from your files since { $at }; it is shown as withdrawn.
desk-home-left = Not published any more.
desk-public-page = Its public page
desk-put-right = Put right by hand
desk-take-back-reason = Why do you take this back?
desk-take-back = Take it back
desk-correct-field = Correct one thing
desk-correct-lead = It stays corrected, whatever your files say, until a file says the same or somebody takes it back. Mend it in your housing system too.
desk-value = What it should say
desk-value-hint = Written as in a file. Leave it empty for “not known”.
desk-see-change = See what would change
desk-withdraw = Withdraw this home
desk-withdraw-lead = It is not published any more, though your files still have it, until a file no longer has it or somebody takes this back.
desk-withdraw-reason = Why do you withdraw it?
desk-home-history = What happened to it
desk-event-new = It was first published.
desk-event-gone = A file no longer had it.
desk-event-returned = It came back.
desk-event-delisted = It was taken out of what is published.
desk-event-restored = An earlier publication was put back.
desk-event-by-hand = It was corrected by hand:
desk-event-changed = It changed:
desk-correct-title = Correct home { $reference }
desk-back-to-home = Back to the home
desk-correction-reason = Why do you correct it?
desk-correct-button = Correct it
desk-no-correction-reason = Say in a few words why you correct it.

officers-said-home-corrected = The home is corrected.
officers-said-home-withdrawn = The home is withdrawn: it is not published any more.
officers-said-home-restored = It is taken back: the home is published as your file says.

## Correcting a cell of a file

cell-missing = The file has no cell { $cell }.
    .hint = Go back to the list of problems and choose one there.
cell-unwritable = Cell { $cell } cannot be corrected here: the file could not be written again exactly as it is.
    .hint = Correct it in your spreadsheet or housing system and send the file again.
desk-correct-cell-title = Correct cell { $cell }
desk-cell-lead = A copy of the file with this cell changed is made and looked at. The file you sent stays as it is. Mend your housing system too, or tomorrow’s file has the mistake again.
desk-cell-value = What the cell should say
desk-cell-button = Change it and look again
desk-cell-same = This is what the cell says already. Change it.
officers-said-cell-corrected = The cell is changed. Look at the file again, then publish it.

## How a file's columns are read

desk-layout = How the columns are read
desk-layout-lead = What is unsure is asked, and nothing is guessed: a column is left out until its question is answered. When you keep the layout, the next files are read by it too.
desk-layout-counts = { $total ->
    [one] One column
   *[other] { $total } columns
 }; { $asked ->
    [0] no questions are left
    [one] one has a question
   *[other] { $asked } have questions
 }.
desk-layout-answer = Answer the questions about its columns, and keep how they are read
desk-layout-change = See and change how its columns are read
desk-layout-to-answer = To be answered
desk-layout-settled = The other columns
desk-layout-question = Question
desk-layout-examples = For example:
desk-layout-masked = (not shown: it may be personal)
desk-layout-sure = { $percent }% sure
desk-layout-perhaps = Perhaps: { $field }
desk-layout-unused = Not used
desk-layout-never = Never published
desk-layout-by-hand = Written by hand: { $field }
desk-layout-hand-lead = This was written by hand, and stays so unless you choose something else:
desk-layout-as-by-hand = As it was written by hand
desk-layout-reads = What it is
desk-layout-choose = Choose what it is
desk-layout-ignore = Nothing: it is not published
desk-layout-period = How often it is due
desk-layout-weekly = Every week
desk-layout-48-weeks = In 48 weeks of the year
desk-layout-50-weeks = In 50 weeks of the year
desk-layout-fortnightly = Every two weeks
desk-layout-four-weekly = Every four weeks
desk-layout-monthly = Every month
desk-layout-yearly = Every year
desk-layout-as-written = As its values or another column say
desk-layout-unit = What the amounts are in
desk-layout-pounds = Pounds
desk-layout-pence = Pence
desk-layout-dates = How dates are written
desk-layout-day-first = The day before the month, or the year first
desk-layout-month-first = The month before the day
desk-layout-words = { $count ->
    [one] What the council’s own word means
   *[other] What the council’s { $count } own words mean
 }
desk-layout-word-open = Not answered yet
desk-layout-word-nothing = Nothing: it says that it is not known
desk-layout-note = The covering note
desk-layout-note-label = What the council wrote about this file
desk-layout-note-hint = Paste it here if one came with the file. It is read for what columns mean and what must not be published. It is not published, and is deleted with the file.
desk-layout-look = See what this gives
desk-layout-keep = Keep this layout
desk-layout-keep-hint = Your answers are kept with the file whichever you press. Keeping the layout publishes nothing: you then look at the file once more and publish it.
desk-layout-gives = What this gives
desk-layout-would-publish = Read like this, the file can be published once you keep the layout.
desk-layout-versions = Layouts of this council
desk-layout-version = Layout { $revision }
desk-layout-current = In use
desk-layout-from-before = It was there before.
desk-layout-was-back = It brought layout { $revision } back.
desk-layout-back = Go back to it

officers-said-layout-kept = The layout is kept: this file and the next ones are read by it.
officers-said-layout-back = The earlier layout is in use again: this file and the next ones are read by it.

layout-note-too-long = The covering note is too long.
    .hint = Paste what it says of the columns: { $most } characters at most.
layout-file-decided = This file is decided about: how it is read can no longer be said.
    .hint = Send a file, and say how its columns are read before it is published.
