## Checking a file on the web

check-title = Check a file
check-lead = For housing officers: see what would be understood of your export, before you send it. Nobody needs to sign in. The file is read once and is not kept.
check-file = The export
check-file-hint = CSV or XLSX, as your housing system writes it. At most 50 MB.
check-council = Which council’s file is it?
check-council-hint = Its name, such as Lambeth, or its ONS code. Leave this empty if the file’s name begins with it: lambeth_tonight.csv.
check-button = Check this file
check-again = Check another file
check-wrong = The file was not checked
check-no-file = Choose a file that is not empty
check-no-council = Say which council’s file it is: its name or its ONS code
check-found = { $file }: what was understood for { $council }
check-summary = { $total ->
    [one] One row
   *[other] { $total } rows
 }: { $accepted } would be taken ({ $warned } of them with a warning), { $rejected } would be left out.
check-read-text = Read as { $encoding }, cells separated by “{ $delimiter }”, column names in row { $header }.
check-read-sheet = Read from the sheet “{ $sheet }”, column names in row { $header }.
check-read-nothing = No table was found in it.
check-guessed = No layout is saved for this council, so the columns were guessed; { $unread ->
    [one] one is not used
   *[other] { $unread } are not used
 }. Look below at how each was read. A file sent like this is held until somebody has looked at it.
check-problems = What to look at
check-column = Column { $letter } “{ $header }”
check-whole = The file and whole rows
check-row = Row { $row }:
check-more = … and { $more } more like this
check-expected = Expected:
check-what-to-do = What to do:
check-cost-file = Nothing can be taken
check-cost-reject = The row is left out
check-cost-warn = Warning
check-cost-note = Note
check-columns = How the columns were read
check-col-letter = Column
check-col-name = Name in the file
check-col-field = Taken for
check-col-how = How
check-how-saved = as the saved layout says
check-how-guessed = guessed, { $percent }% sure
check-how-unused = not used
