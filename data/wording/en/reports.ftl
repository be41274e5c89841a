# What people report of homes, for the officers who deal with it.

officers-nav-reports = Problems reported
report-desk-lead = People who search send these. What they write is not shown on the site.
report-desk-none = No report waits for you.
report-desk-number = Number
report-desk-home = Home
report-desk-of = { $reference } ({ $authority })
report-desk-kind = What is wrong
report-desk-at = Reported
report-desk-state = State
report-desk-open = Open
report-desk-closed = Dealt with
report-desk-show-open = Show open ones
report-desk-show-closed = Show those dealt with
report-desk-one = Report { $number }
report-desk-text = What was written
report-desk-no-text = Nothing was written.
report-desk-contact = Wants an answer at
report-desk-no-contact = No address was given.
report-desk-forgotten = What was written and the address were removed on { $day }.
report-desk-close = Mark as dealt with
report-desk-close-lead = Put the home right first, in your own system or under “Homes”. What was written and the address are removed { $days } days later.
report-desk-closed-by = Dealt with on { $at }.
officers-said-report-closed = The report is marked as dealt with.

report-mail-subject = { $authority }: a problem was reported, number { $number }
report-mail-text = Somebody reported a problem with the home { $reference } of { $authority } on { $at }.
report-mail-contact = An answer is wanted at: { $contact }
report-mail-home = The home: { $link }
report-mail-desk = The report, for officers: { $link }
report-mail-close = When it is dealt with, say so under “Problems reported”, or: indexer reports close { $number }

## How often people search

search-counts-title = Searches in the last 7 days
search-counts-lead = Only sums are kept: no search, no word, no person. They are added every minute, and a crash may lose one.
search-counts-none = Nothing was counted yet.
search-counts-day = Day
search-counts-all = Searches
search-counts-empty = Found nothing
search-counts-page = Pages
search-counts-lite = Short pages
search-counts-widget = On other sites
search-counts-api = Programs
