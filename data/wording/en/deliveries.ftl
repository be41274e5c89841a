# Who was told what became of files, by e-mail or by their own system: for admins, and for programs that ask.

officers-nav-deliveries = Deliveries
officers-said-delivery-retried = It is tried again within a minute.
value-audit-retry = Had somebody told again

delivery-lead = What became of each file is told to the addresses in the council’s file, and so are problems reported of homes. What cannot be delivered is tried again for about three days.
delivery-none = Nothing was told to anybody yet.
delivery-show-failed = Show only those that failed
delivery-show-all = Show all of them
delivery-what = What was told
delivery-to = To whom
delivery-answer = Last answer
delivery-by-mail = { $to }, by e-mail
delivery-by-webhook = { $to }, to their system (webhook)
delivery-retry = Try again

delivery-event-upload-published = A file was published
delivery-event-upload-unchanged = A file said nothing new
delivery-event-upload-held = A file is held
delivery-event-upload-refused = A file was refused
delivery-event-upload-missing = A file did not come
delivery-event-upload-late = A file came late
delivery-event-report-received = A problem was reported
delivery-event-report-copy = A problem was reported (a copy)
delivery-event-report-receipt = To whoever reported a problem: it was received

delivery-state-waiting = Waits
delivery-state-delivered = Delivered
delivery-state-failed = Failed
delivery-state-overtaken = Not needed any more

delivery-taken = Taken, { $at }.
delivery-not-told = Something newer was told instead.
delivery-not-tried = Not tried yet.
delivery-answered = { $count ->
    [one] After one try:
   *[other] After { $count } tries:
 } { $problem }.
delivery-next = Tried again: { $at }.

## For programs

delivery-not-found = No delivery has this id, or it was taken already
    .detail = Ask for the list: GET /api/v1/deliveries. One that waits or failed can be tried again.
delivery-state-unknown = “{ $value }” is no state of a delivery: waiting, delivered, failed or overtaken.
