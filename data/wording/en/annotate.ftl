# What is written into a file that is given back: where a problem is and what it costs, around the problem's own
# sentence. `crates/ingest` holds a test that every code it can say stands here.

annotate-file = { $sentence }
annotate-row = { $sentence }
annotate-row-refused = This row is left out: { $sentence }
annotate-cell = { $cell }: { $sentence }
annotate-cell-refused = This row is left out. { $cell }: { $sentence }
annotate-advice = { $cells }: { $hint }

# Why a file cannot be given back.

annotate-no-table = No table was found in the file, so nothing can be written into it.
annotate-too-large-for-a-workbook = The file has more rows or columns than such a workbook should hold. Take the CSV.
annotate-cell-too-long-for-a-workbook = Cell { $cell } holds more text than a workbook’s cell can. Take the CSV.

# The page that checks a file.

give-back-title = Get the file back with the problems written in
give-back-lead = Your own file with two columns more at the end: what is wrong in each row, and what to do. Correct it and send it in as it is; the two columns are left out when it is read.
give-back-xlsx = Check and download as a workbook (XLSX)
give-back-csv = Check and download as CSV
begin-title = No export to send?
begin-lead = Begin with an empty table. It has a column for everything an advert can say; only the reference is needed, and columns you have nothing for may be deleted. It needs no layout of its own.
begin-xlsx = Empty workbook (XLSX) with the words to choose from
begin-csv = Empty table (CSV)
begin-schema = What each column may hold, for programs

# The page for developers.

# The columns of the template: what each says of a home.

column-reference = The number or code people bid with. Every home has its own, and keeps it from night to night.
column-landlord = Who lets the home. Leave it blank where that is the council itself.
column-title = A short heading for the advert.
column-description = What the advert says of the home. No names, telephone numbers or codes of doors: they are masked.
column-address = The address as it may be published.
column-postcode = The postcode. Where it must not be published, as much of it as may be.
column-latitude = Degrees north of the home, where you know better than the postcode. Fill in longitude too.
column-longitude = Degrees east of the home; west of Greenwich it is below nothing. Fill in latitude too.
column-homes = How many homes alike this advert offers. Leave it blank for one.
column-property-type = What kind of home it is. A studio or bedsit has no bedroom of its own.
column-bedrooms = How many bedrooms. 0 for a studio or a bedsit.
column-max-persons = The most people the home is for.
column-floor = The floor of the front door: 0 ground, -1 basement. Leave it blank for a house.
column-lift = Whether there is a lift to the home.
column-step-free = Whether one can get in without steps.
column-balcony = Whether there is a balcony.
column-furnished = Whether it is let with furniture.
column-garden = The garden that comes with the home.
column-parking = Where a car can be parked.
column-pets = Whether pets may be kept.
column-epc = The energy rating.
column-council-tax-band = The council tax band.
column-heating = How the home is heated.
column-access-category = The category of the London Accessible Housing Register. G has not been assessed.
column-adaptations = What has been built in for somebody who needs it.
column-rent-type = The kind of rent.
column-tenancy = The tenancy that is offered.
column-rent = The rent, without the service charge, for the period in rent_period.
column-rent-period = How often the rent is due. Where it is blank, every week.
column-rent-weeks = For a weekly rent, in how many weeks of the year it is due.
column-service-charge = The service charge on top of the rent, for the same period. 0 where there is none.
column-bands = The bands that may bid. Leave it blank where all may.
column-local-connection = Whether only people with a local connection may bid.
column-transfer-only = Whether only the council’s own tenants may bid.
column-homeseeker-only = Whether only people who are not yet the council’s tenants may bid.
column-household = Which households may bid, in your own words.
column-max-income = The most a household may earn in a year, in pounds. Leave it blank for no limit.
column-min-persons = The fewest people a household must have to bid.
column-age-min = The youngest a tenant may be. Leave it blank for no limit.
column-age-max = The oldest a tenant may be. Leave it blank for no limit.
column-designation = Whom the home is set aside for.
column-opens-at = When bidding opens. A day alone means from its beginning.
column-closes-at = When bidding closes. A day alone means at its end.
column-available-from = The day the home can be moved into.
column-viewing-at = When the home can be seen.
column-status = Where the advert stands. Where it is blank, it is open.
column-withdrawn-reason = Why the advert was withdrawn, where it was.
column-bids = How many bids there are so far.
column-labels = What the advert is marked as.
column-url = Where the advert can be read on the web.
column-images = Where pictures of the home can be fetched.

# How the cells of a column are written.

form-text = Text.
form-choice = One of: { $words }.
form-list = Any of these, with commas between them: { $words }.
form-yes-no = yes or no. Leave it blank where that is not known.
form-whole = A whole number from { $least } to { $most }.
form-degrees = Degrees with a point and six decimals.
form-pounds = Pounds and pence with a point and no sign, up to { $most }.
form-day = A day from { $first } to { $last }, year first.
form-moment = A day from { $first } to { $last }, year first, and the time by London’s clock.
form-pattern-reference = Letters, figures, / _ . and blanks. A hyphen where no spreadsheet makes a day of it: not 3-4.
form-pattern-postcode = In capitals, with its blank.
form-pattern-bands = Letters or numbers, or words such as Gold, with commas between them.
form-pattern-moments = Days and times, year first, with semicolons between them.
form-pattern-link = A link that begins with https://.
form-pattern-links = Links that begin with https://, with blanks between them.

# The template’s own words.

template-name-stays = The columns are known by their names. Leave “{ $name }” as it is, or delete the whole column.
template-column = Column
template-required = Needed
template-meaning = What it says
template-how = How to write it
template-example = Example
template-must = always
template-may = if known
