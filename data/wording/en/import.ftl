# What an officer is told of an export. The id is the message's code with - for _; the value says what is wrong,
# `.expected` what would have been right, `.hint` what to do next. `crates/ingest` holds a test that every code it can
# say stands here.

## The whole file

file-empty = The file is empty.
    .expected = A table with a row of column names and a row for each home.
    .hint = Export it again and check its size before sending. Nothing has changed: the homes published last stay.
file-not-text = The file is a { $kind } file, not text.
    .expected = Text with a row for each home: CSV, or "Text (tab delimited)".
    .hint = Open it in the program it comes from and save it as CSV.
file-is-a-page = The file is a web page, not a table, though its name may say otherwise.
    .expected = Text with a row for each home: CSV, or "Text (tab delimited)".
    .hint = Open it in a spreadsheet and save it as CSV; or log in again before exporting, in case this is a log-in page.
no-header-row = No row among the first 15 looks like the column names.
    .expected = A row such as "Reference, Address, Postcode, Bedrooms, Rent".
    .hint = Put the row of column names back, or check that this is the right file.
no-reference-column = No column looks like the reference of a home.
    .expected = A column such as "Property Ref" or "Advert ID", with a reference in every row.
    .hint = Name that column "Reference", or tell in a mapping which column it is.
mapping-does-not-fit = The file has { $present } of the { $expected } columns that the saved layout ({ $mapping }) expects, or lacks the reference. Not found: { $missing }.
    .expected = The columns of the saved layout.
    .hint = Check that it is the right authority and the right export. If the layout has changed, see what can be guessed with `indexer check FILE --mapping infer`, then bring the saved layout up to date.
    .hint-web = Check that it is the right authority and the right export. If the layout has changed, send the file at the officers’ desk, open “See and change how its columns are read” there, and press “Keep this layout”.
no-homes = The file has column names and no homes.
    .expected = A row for each home.
    .hint = If no home is to let tonight, that is all. Otherwise export it again.
nul-characters = The file held { $count ->
        [one] a character
       *[other] { $count } characters
    } that no text holds (NUL), left out.
    .expected = Plain text.
    .hint = The file may have been cut short or copied badly: compare its length with the last one's.
encoding-mixed = { $count ->
        [one] One place in the file is not UTF-8 like the rest; it was
       *[other] { $count } places in the file are not UTF-8 like the rest; they were
    } read as Windows-1252.
    .expected = Text in one encoding throughout.
    .hint = Look at the texts with accents, pound signs or curly quotation marks. The file may also have been cut short.
encoding-damaged = { $count ->
        [one] One place
       *[other] { $count } places
    } in the file could not be read as { $encoding } and show as "�".
    .expected = Text in one encoding throughout.
    .hint = Export it again as UTF-8, or tell the right encoding in the mapping.
rent-period-assumed = Nothing says how often the rents in column "{ $header }" are due; { $count ->
        [one] one was
       *[other] { $count } were
    } taken to be weekly.
    .expected = "Weekly" or "pcm" in the column's name, in its cells or in a column of its own.
    .hint = Say so in the mapping: period = "weekly", or how often they are due.

problems-not-listed = { $count ->
        [one] One more problem like the one
       *[other] { $count } more problems like the one
    } of row { $row } { $count ->
        [one] is
       *[other] are
    } counted here and not listed.
    .expected = A file in which few rows have the same problem.
    .hint = So many alike have one cause, most likely: mend it in the housing system or in the mapping, then check again.

closes-at-midnight = { $count ->
        [one] One home closes
       *[other] { $count } homes close
    } at 00:00 by column "{ $header }", which is the very beginning of that day.
    .expected = The time bidding ends, or the day alone where it ends with the day.
    .hint = If the end of the day is meant, say so in the mapping: midnight_ends_day = true.

## Columns

header-doubted = By its name, column "{ $header }" should say "{ $field }", but most of its cells do not, such as the one in row { $row }. The column was left out.
    .expected = Cells that say what the column's name does.
    .hint = Check the column. If it is right, say in a mapping what it feeds and what its words stand for.
header-unknown = Column "{ $header }" is not in the saved layout and was left out.
    .expected = The columns of the saved layout.
    .hint = If it should be shown, add it to the mapping; if not, list it there under `ignore`.
header-misspelt = Column "{ $header }" is not in the saved layout; "{ $meant }" is, and is not in the file. The column was left out.
    .expected = "{ $meant }"
    .hint = If they are the same, change the name in the export back, or in the mapping.
header-missing = Column "{ $name }" of the saved layout is not in the file.
    .expected = A column "{ $name }".
    .hint = If it is not always there, list it in the mapping under `optional`.

## Rows not taken

reference-missing = The row has no reference.
    .expected = The reference by which people ask about this home.
    .hint = Fill it in. Without one, the home cannot be told from others tomorrow.
reference-spoilt = The reference reads "{ $found }", which is not how it was issued: a spreadsheet has changed it.
    .expected = The whole reference, such as 0012345.
    .hint = Format the column as text before opening the file in a spreadsheet, or send the export without opening it.
reference-conflict = This reference stands in other rows too ({ $rows }), and they do not agree on: { $fields }.
    .expected = One row for each reference; several only where viewing, photo or unit differ.
    .hint = Keep the right row. Until then the home stays as it was last published.
row-too-short = The row has { $cells } cells where there are { $columns } columns, and they cannot be told apart for certain.
    .expected = { $columns } cells.
    .hint = Look for a missing separator, or a line break inside a cell that is not in quotation marks.
row-too-long = The row has { $cells } cells where there are { $columns } columns, and they cannot be told apart for certain.
    .expected = { $columns } cells.
    .hint = Look for a separator inside an address or a description; put such cells in quotation marks.
row-quote-unclosed = A quotation mark in this row is opened and never closed.
    .expected = Quotation marks in pairs; one inside a cell is doubled ("").
    .hint = Close it or take it out, then send the file again.
authority-other = The row names { $authority } as its authority.
    .expected = Homes of the authority that sends the file.
    .hint = Take the row out; { $authority } publishes it itself.

## Rows taken, with something to know

row-short-taken = The row has { $cells } cells where there are { $columns } columns; those at the end were taken to be blank.
    .expected = { $columns } cells.
    .hint = Keep blank cells at the end when exporting.
row-joined = The row has { $cells } cells where there are { $columns } columns; a separator inside "{ $header }" was taken to be part of its text.
    .expected = { $columns } cells.
    .hint = Put the texts of column "{ $header }" in quotation marks when exporting.
row-repeated = The row says again what row { $row } says.
    .expected = One row for each home.
    .hint = Nothing needs doing; the home is shown once.
authority-unknown = "{ $found }" is no authority we know; the row was taken as yours.
    .expected = The authority's name or its ONS code.
    .hint = Correct the cell, or leave the column out.
columns-disagree = "{ $found }" differs from what another column of this row says of the same thing; the first stands.
    .expected = The same in both columns.
    .hint = Correct one of them.
text-shortened = The text is longer than an advert can be; what follows { $most } characters was left out.
    .expected = At most { $most } characters.
    .hint = Check whether several cells have run together.
cell-too-long = The cell is far longer than "{ $header }" can be.
    .expected = A short value.
    .hint = Check whether cells have run together in this row.
cell-formula = "{ $found }" is a formula, not what it comes to.
    .expected = The value itself.
    .hint = Export the values: in a spreadsheet, copy the column and paste it as values.
cell-formula-error = The cell shows "{ $found }", the sign of a formula that did not work.
    .expected = The value itself.
    .hint = Mend the formula in the spreadsheet, or type the value.
cell-spoilt-by-spreadsheet = "{ $found }" looks like a date made by a spreadsheet out of something like 1-2.
    .expected = The value as it was typed, such as 1-2.
    .hint = Format the column as text before typing, or write "1 to 2".
not-in-list = "{ $found }" is not known here.
    .expected = One of: { $choices }.
    .hint = Use one of these, or say in the mapping what "{ $found }" stands for. Until then adverts do not say.
not-yes-or-no = "{ $found }" is neither yes nor no.
    .expected = Yes or No; blank when not known.
    .hint = Correct the cell, or say in the mapping what "{ $found }" stands for.
cell-not-a-whole-number = "{ $found }" is not a whole number.
    .expected = A whole number in figures, such as 2.
    .hint = Correct the cell; leave it blank when not known.
cell-number-out-of-range = { $found } is more or less than this can be.
    .expected = A whole number from { $least } to { $most }.
    .hint = Correct the cell; leave it blank when not known.
money-not-an-amount = "{ $found }" is not an amount.
    .expected = Pounds, such as 142.50.
    .hint = Type the amount; leave it blank when not known. The home is shown without a rent until then.
money-not-positive = "{ $found }" is not more than nothing.
    .expected = Pounds, such as 142.50.
    .hint = Type the amount; leave it blank when not known. The home is shown without a rent until then.
money-several-amounts = "{ $found }" holds several amounts, and it is not clear which is meant.
    .expected = One amount, or rent and charge as "£123.45 + £10.20 SC".
    .hint = Put rent and charges in columns of their own, or join them with "+".
money-not-believable = "{ $found }" is more than any home costs.
    .expected = Pounds, such as 142.50.
    .hint = Check the decimal point, and whether the amount is in pence.
period-unknown = "{ $found }" does not say how often the rent is due.
    .expected = Weekly, fortnightly, 4-weekly, monthly or yearly.
    .hint = Use one of these. The home is shown without a rent until then, since its cost cannot be worked out.
charge-unknown = "{ $found }" is not an amount, so there is a service charge that is not known.
    .expected = Pounds, such as 10.20; 0.00 when there is none; "Included" when it is in the rent.
    .hint = Type the amount. Until then the rent is shown without a total, and the home is left out of searches by cost.
date-not-a-date = "{ $found }" is not a date.
    .expected = Day, month, year: 22/11/2026, 22 Nov 2026 or 2026-11-22; with a time where there is one: 22/11/2026 23:59.
    .hint = Correct the cell; leave it blank when not known.
date-not-in-calendar = There is no day { $found }.
    .expected = A day of the calendar, the day before the month: 22/11/2026.
    .hint = Check the day and the month; they may have changed places.
date-without-year = "{ $found }" lacks the year.
    .expected = Day, month, year: 22/11/2026.
    .hint = Add the year.
date-far-away = "{ $found }" is not in any year a home is let.
    .expected = A date of these years, such as 22/11/2026.
    .hint = Check the year.
time-without-date = "{ $found }" is a time without a day.
    .expected = Day and time: 22/11/2026 23:59.
    .hint = Add the day.
floor-unknown = "{ $found }" does not say one floor.
    .expected = Ground, Basement, or the floor's number: 0, 1, 2nd.
    .hint = Give the lowest floor the home is entered from.
postcode-unreadable = "{ $found }" is not a postcode.
    .expected = A postcode such as SW9 8HQ, or its first half.
    .hint = Correct it: without one, the home cannot be found by place.
cell-postcode-repaired = "{ $found }" was read as { $postcode }: the letter O and the figure 0, or I and 1, had changed places.
    .expected = { $postcode }
    .hint = Correct it in your system, so that others read it too.
bedrooms-unreadable = "{ $found }" does not say how many bedrooms there are.
    .expected = A number, Studio, or a size such as 2B4P.
    .hint = Give one number.
access-unknown = "{ $found }" is not an access category of the London scale; it is shown as written, and cannot be searched by.
    .expected = A, B, C, D, E, E+ or F; G or "not assessed".
    .hint = Correct it, or say in the mapping which of these "{ $found }" stands for.
bands-unreadable = "{ $found }" does not say which bands may bid.
    .expected = Bands such as A, B or A-C or "Bands 1-2"; All when there is no restriction.
    .hint = Correct it. Until then the advert states no restriction.
ages-unreadable = "{ $found }" does not say an age.
    .expected = An age such as 55+ or 18-35.
    .hint = Correct it. Until then the advert states no restriction.
status-unknown = "{ $found }" is not a status known here; the advert is shown as open.
    .expected = Open, Closed, Under offer, Let, or Withdrawn (with the reason).
    .hint = Use one of these, or say in the mapping what "{ $found }" stands for. If the home must not be shown, withdraw it.
link-not-https = "{ $found }" is not a secure link and was left out.
    .expected = A link that begins with https://
    .hint = Give the whole link, beginning with https://
coordinate-unreadable = "{ $found }" is not a coordinate.
    .expected = { $kind ->
        [grid] Metres of the National Grid, such as 530950 and 175250.
       *[degrees] Degrees with decimals, such as 51.4624 and -0.1157.
    }
    .hint = Correct it, or leave it blank: then the postcode is used.

## What does not agree with itself

coordinates-swapped = { $kind ->
        [grid] Easting and northing
       *[degrees] Latitude and longitude
    } had changed places, and were exchanged.
    .expected = { $kind ->
        [grid] The easting in its column, the northing in the other.
       *[degrees] Latitude about 50 to 61, longitude about -8 to 2.
    }
    .hint = Exchange the two columns in the export.
coordinates-outside = The coordinates lie outside the United Kingdom and were not used.
    .expected = { $kind ->
        [grid] Metres of the National Grid, such as 530950 and 175250.
       *[degrees] Latitude about 50 to 61, longitude about -8 to 2.
    }
    .hint = Correct them, or leave them blank: the postcode is used instead.
coordinates-incomplete = Only one of { $kind ->
        [grid] easting and northing
       *[degrees] latitude and longitude
    } can be read, so neither was used.
    .expected = { $kind ->
        [grid] Both, such as 530950 and 175250.
       *[degrees] Both, such as 51.4624 and -0.1157.
    }
    .hint = Correct the other one, or leave both blank: the postcode is used instead.
coordinates-far-from-postcode = The coordinates lie { $km } km from the postcode. The coordinates were used.
    .expected = Coordinates near the postcode.
    .hint = Check which of the two is right.
coordinates-elsewhere = The coordinates lie outside your authority's area. They were used as they are.
    .expected = Coordinates in your area.
    .hint = If the home is elsewhere, nothing needs doing; otherwise correct them.
postcode-not-found = { $postcode } is not in our list of postcodes, so the home's place is only known roughly.
    .expected = A postcode in use.
    .hint = Check it. A very new postcode is found once our list is renewed; coordinates help until then.
postcode-ended = { $postcode } is no longer in use.
    .expected = A postcode in use.
    .hint = Check it. The home is found at the place the postcode had.
postcode-elsewhere = { $postcode } lies in { $authority }. The home was taken as it is.
    .expected = A postcode in your area.
    .hint = If the home is there, nothing needs doing; otherwise correct the postcode.
bidding-window-backwards = Bidding closes ({ $closes }) before it opens ({ $opens }); both were left out.
    .expected = An opening before the closing.
    .hint = Check both dates. Until then the advert does not say when bidding closes.
bidding-already-closed = { $count ->
        [one] One home
       *[other] { $count } homes
    } called open had closed already by the date in column "{ $header }", and { $count ->
        [one] is
       *[other] are
    } shown as closed.
    .expected = A status that follows the dates, or dates to come.
    .hint = Nothing needs doing if they are over; otherwise check the dates.
studio-with-bedrooms = The home is a studio or bedsit and is said to have { $bedrooms ->
        [one] 1 bedroom
       *[other] { $bedrooms } bedrooms
    }; it was counted as 0.
    .expected = 0 for a studio or bedsit.
    .hint = If it has a separate bedroom, correct the property type.
ages-backwards = The youngest age ({ $least }) is above the oldest ({ $most }); both were left out.
    .expected = A youngest age below the oldest.
    .hint = Correct one of them. Until then the advert states no restriction.
persons-below-bedrooms = { $persons ->
        [one] 1 person is
       *[other] { $persons } people are
    } fewer than the { $bedrooms } bedrooms; the number of people was left out.
    .expected = At least one person for each bedroom.
    .hint = Check both; the two columns may have changed places.
cost-unusual = Rent and charges come to { $weekly } a week, which is far from what homes cost.
    .expected = Between £18 and £2,000 a week.
    .hint = Check the amount, and how often it is due. It is shown as it stands.

## What must not be published

personal-telephone = The text holds a telephone number. It was masked (•••).
    .expected = Text without telephone numbers.
    .hint = Take it out of the text. If it is your office's, the link to the advert is the place for it.
personal-email = The text holds an e-mail address. It was masked (•••).
    .expected = Text without e-mail addresses.
    .hint = Take it out of the text. If it is your office's, the link to the advert is the place for it.
personal-entry-code = The text holds what looks like the code of a key safe, a door or an alarm. It was masked (•••).
    .expected = Text without codes that open something.
    .hint = Take it out of the text, and change the code if the text has been seen by others.
personal-name = The text names a person. The name was masked (•••).
    .expected = Text that names nobody.
    .hint = Take the name out of the text; "the caretaker" or "our lettings team" says enough. A street or block that was masked by mistake can be told by adding "House", "Road" or the like.
personal-health = The text tells of someone's health or safety. Those words were masked (•••).
    .expected = Text about the home and whom it suits, not about a person living there.
    .hint = Take it out of the text. To say whom the home suits, write so: "suitable for a wheelchair user".
personal-column-named = By its name, column "{ $header }" holds { $kind ->
        [name] names of people
        [telephone] telephone numbers
        [email] e-mail addresses
        [entry] keys or codes that open something
        [health] words about someone's health or safety
       *[other] details about people
    }, which must not be published. The column was left out.
    .expected = Columns about the home.
    .hint = Leave the column out of the export, and out of the saved layout. If it is about the home, give it a name that says so.
personal-column-holds = Most cells of column "{ $header }" look like { $kind ->
        [name] names of people
        [telephone] telephone numbers
        [email] e-mail addresses
        [entry] codes that open something
        [health] words about someone's health or safety
       *[other] details about people
    }, which must not be published. The column was left out.
    .expected = Cells about the home.
    .hint = Check that the saved layout names the right column. If it is the wrong one, leave it out of the export; if the cells are about the home, write them so that they can be told from that.
