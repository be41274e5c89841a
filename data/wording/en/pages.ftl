# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Skip to main content
site-navigation = Site
nav-search = Find a home
nav-status = How fresh is this?
demo-title = Example homes.
demo-text = These adverts are made up. Nobody can bid on them.
footer-guidance = What this site says about who may apply is guidance. The council decides. Always check the council’s own advert before you bid.
footer-privacy = These pages set no cookies and do not record what you search for.
sources-title = Where the data comes from
sources-homes = Each home is shown as its council sent it. The council’s own site is where you bid.
sources-places = We take postcodes, places, stations and the edges of areas from open data. Their owners ask us to say:
footer-api = Use this data in your own program

## Languages

language-title = Language
language-unreviewed = This translation has not been checked by a fluent reader yet. Where it matters, read the English too.
    .english = Read this page in English
language-reviewed = { $language }: read through by { $who } on { $day }
language-not-reviewed = { $language }: not checked by a fluent reader yet
language-adverts = What a council wrote itself is shown as it wrote it, in English.

## When something cannot be answered

not-found = Page not found
    .detail = There is nothing at this address. If you typed it, check it. If you followed a link, the home may have gone.
method-not-allowed = This address does not take that kind of request
took-too-long = That took too long
    .detail = The search was stopped. Nothing is wrong with what you asked.
    .way-on = Try again in a minute, or search a smaller area.
body-too-large = What you sent is too large
    .detail = An upload may be 50 MB at most. Nothing was kept.
address-too-long = The address is too long
    .detail = A search may be 8,000 characters long at most.
    .way-on = Try a shorter search.
bad-request = The request could not be understood
busy = The site is busy
    .detail = More people are searching than it can answer at once.
    .way-on = Wait a few seconds, then try again.
nothing-published = No homes are published yet
    .detail = The server has started, but no council’s homes have been imported.
    .way-on = Try again later.
internal = Sorry, something went wrong
    .detail = It is our mistake, not yours. Nothing you entered was kept.
    .way-on = Try again in a minute.
wrong-parameters = The search could not be done as asked
fault-to-search = Search for a home
fault-to-status = See how fresh each council’s homes are

## Numbers, days, distances

number-groups = ,
number-decimal = .
# What stands between things said one after another.
list-comma = {", "}
money = £{ $amount }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = midnight
time-midday = midday
time-of-day = { $clock12 }{ $half ->
    [am] am
   *[pm] pm
 }
instant = { $day }, { $time }
today = today
yesterday = yesterday
days-ago = { $count ->
    [one] one day ago
   *[other] { $count } days ago
 }
closed-on = Closed on { $day }
closes-today = Closes today at { $time }
closes-tomorrow = Closes tomorrow ({ $day }) at { $time }
closes-in-days = Closes in { $count } days ({ $day }) at { $time }
distance-under-tenth = less than 0.1 miles
distance-miles = { $count ->
    [1] 1 mile
   *[other] { $miles } miles
 }

## The search

box-label = What are you looking for?
box-hint = For example: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Postcode or place
suggestions-shown = suggestions: the arrow keys go through them, Enter takes one, Escape puts them away
within-label = Within
within-default = about 2 miles
within-miles = { $miles ->
    [1] 1 mile
   *[other] { $miles } miles
 }
search-button = Search
filters = Narrow the search
filters-button = Narrow the search
filters-button-chosen = Narrow the search ({ $count } chosen)
show-homes = Show homes
homes = homes
results = Results
chosen = What you chose
remove = Remove:
sort-label = Sort by
sort-button = Sort
sort-default = best first
value-sort-relevance = best match
value-sort-distance = nearest
value-sort-cost = lowest cost
value-sort-closing = closing soonest
value-sort-newest = newest
any-choice = any
section-floor-access = Floor and access
section-size-cost = More on size and cost
section-people = How many people
section-days = Dates
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] today
    [one] by tomorrow
   *[other] in the next { $count } days
 }
include-unknown-label = Also show homes whose advert doesn’t say
search-title = Find a council or housing association home
search-lead = { $homes ->
    [one] One home is open for bids
   *[other] { $shown } homes are open for bids
 } across { $councils ->
    [one] one council
   *[other] { $councils } councils
 }. Search them all at once.
search-title-results = { $count ->
    [0] No homes found
    [one] One home found
   *[other] { $shown } homes found
 }
search-title-errors = Search for a home
search-errors-title = There is a problem
error = Error:
left-out-unknown = { $count ->
    [one] One more home might suit you, but its advert doesn’t say.
   *[other] { $shown } more homes might suit you, but their adverts don’t say.
 }
left-out-show = { $count ->
    [one] Show it too
   *[other] Show them too
 }
no-results-try = You could try:
no-results-council = New homes are added most nights, so look again soon. If you need somewhere to live now, ask your own council’s housing team: they must give you free advice.
way-first-page = Go back to the first page
way-everywhere = See every open home
pages = Pages of results
previous-page = Previous
next-page = Next
page-of = Page { $page } of { $pages }
which-place = Which { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Where it is
chip-near = within { $within } of { $place }
place-station = { $place } (station)
chip-max-cost = up to £{ $pounds } a week
chip-min-cost = at least £{ $pounds } a week
chip-access = access { $category } or better
chip-persons = room for { $count ->
    [one] one person
   *[other] { $count } people
 }
chip-closing = closing { $when }
chip-not = not { $text }
chip-min-floor = { $floor } or higher
chip-max-floor = { $floor } or lower
searched-for-alone = We searched the adverts for the words: { $text }
searched-for = We understood the above, and searched the adverts for the words: { $text }
quoted-words = We now search for “{ $words }” as words in the advert.
quoted-drop = Leave out “{ $words }”
why-not-question = Looking for a home you have seen?
why-not-label = Paste its reference
why-not-hint = Such as 0041873, or the address of its page here
why-not-button = Look for it
home-is-found = { $reference } ({ $authority }) is among the homes found.
home-is-not-found = { $reference } ({ $authority }) is not among the homes found:
chip-parameter = { $name }: { $value }
example-home = Example home
a-week-all-in = a week, everything included
cost-unsaid = The advert doesn’t say what it costs each week
bedrooms-unsaid = Advert doesn’t say how many bedrooms
closing-unsaid = The advert doesn’t say when bidding closes
council-updated = { $authority }’s homes: last updated { $when }
council-updated-stale = { $authority }’s homes: last updated { $when }, so some may have gone

## A home

kind-with-bedrooms = { $bedrooms }-bedroom { $kind }
kind-bedrooms-only = { $bedrooms }-bedroom home
kind-unknown = Home
bedrooms = { $count ->
    [0] No separate bedroom
    [one] 1 bedroom
   *[other] { $count } bedrooms
 }
up-to-people = { $count ->
    [one] 1 person
   *[other] up to { $count } people
 }
alike-homes = { $count } homes alike
floor-basement = Basement
floor-ground = Ground floor
floor-number = Floor { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks } weeks a year
rent-alone = Advertised as { $rent }
rent-and-charge = Advertised as { $rent }, plus { $charge } service charge
each-week = { $amount } a week, everything included
each-year = { $amount } a year
distance-from-place = { $distance } from { $place }
distance-from-place-about = about { $distance } from { $place } (the advert gives no full postcode)
distance-away = { $distance } away
distance-away-about = about { $distance } away (the advert gives no full postcode)
advertised-by = Advertised by { $authority }
to-council = See this home on { $authority }’s site
no-council-link = To bid, go to { $authority }’s own home-finding site and look for reference { $reference }.
advert-does-not-say = The advert doesn’t say:
no-restriction-stated = No limits are stated in the advert
yes = Yes
no = No
section-description = In the council’s words
section-cost = Cost
section-dates = Dates
section-home = The home
section-access = Getting in and around
section-who = Who it is for
rules-of = Who may apply to { $authority }, in the council’s own words
rules-read = (read on { $day })
rules-guidance = What you read here is guidance. The council decides.
section-advert = The advert
section-pictures = Pictures
section-history = History
picture-number = Picture { $count } (on the council’s site)
history-first-seen = First seen { $day }
history-last-seen = Still in the council’s list on { $day }
history-last-listed = Last in the council’s list on { $day }
history-changed = { $day }: { $field } changed from { $before } to { $after }
history-stated = { $day }: { $field } now stated: { $after }
history-unstated = { $day }: { $field } no longer stated (was { $before })
history-changed-long = { $day }: { $field } changed
home-withdrawn = This home is no longer advertised
    .detail = It was taken off the council’s list. What the advert said is kept below for 90 days.
home-closed = Bidding for this home has closed
    .detail = You can no longer bid for it.
home-under-offer = This home has been offered to somebody
    .detail = You can no longer bid for it. The council may advertise it again.
home-let = This home has been let
    .detail = Somebody is moving in, or has done so.
home-not-open-yet = Bidding for this home has not opened yet
home-gone = This home is no longer advertised
    .detail = It was taken off the council’s list more than 90 days ago.
    .way-on = Search for homes that are open now.
home-not-found = No home has this reference
    .detail = Check the reference, or search for the home by its address.
authority-not-found = No council has that name or code
    .detail = Use a council’s code, such as E09000022, or its short name, such as lambeth.
similar-title = Homes like this one

## How fresh the homes are

status-title = How fresh is each council’s list?
status-lead = Each council sends us its list of homes, most of them every night. This page shows when each last sent one.
status-summary = { $homes ->
    [one] One open home
   *[other] { $shown } open homes
 } from { $councils ->
    [one] one council
   *[other] { $councils } councils
 }.
status-council = Council
status-open = Open homes
status-last-file = Last list
status-result = What happened to it
status-stale = Old
status-never = Never
verdict-published = Published
verdict-unchanged = Same as before
verdict-held = Held for a person to check; the list before it is shown
verdict-refused = Could not be used; the list before it is shown
verdict-none = Not yet dealt with

## Names of fields

field-weekly-cost = Weekly cost, all in
field-weekly-cost-pence = Weekly cost
field-rent = Rent as advertised
field-service-charge = Service charge
field-rent-type = Kind of rent
field-tenancy = Tenancy
field-council-tax-band = Council tax band
field-opens-at = Bidding opens
field-closes-at = Bidding closes
field-available-from = Ready to move into
field-viewing-at = Viewing
field-bids = Bids so far
field-property-type = Kind of home
field-bedrooms = Bedrooms
field-max-persons = People who may live there
field-homes = Homes alike in this advert
field-floor = Floor
field-garden = Garden
field-balcony = Balcony
field-parking = Parking
field-pets = Pets
field-furnished = Furnished
field-heating = Heating
field-epc = Energy rating
field-lift = Lift
field-step-free = Step-free
field-access-category = Access category
field-access-raw = Access, in the council’s words
field-adaptations = Adaptations
field-bands-asked = Bands that may bid
field-local-connection = Only people with a local connection
field-transfer-only = Only social tenants who want to move
field-homeseeker-only = Only people who are not social tenants yet
field-meant-for = Meant for
field-min-persons = Fewest people
field-max-income = Highest income
field-age-min = Youngest age
field-age-max = Oldest age
field-designation = Set aside for
field-labels = Marked as
field-restrictions = Limits
field-reference = Reference
field-landlord = Landlord
field-address = Address
field-postcode = Postcode
field-location = Where it is, known from
field-status = State
field-area = Council or area
field-not-area = Not in
field-feature = Features
field-not-feature = Without
field-min-bedrooms = At least this many bedrooms
field-max-bedrooms = At most this many bedrooms
field-persons = People
    .hint = How many people need to live there
field-min-cost = Least it may cost, £ a week
field-max-cost = Most you can pay, £ a week
    .hint = Rent and charges together. £600 a month is 138.46 a week.
field-min-floor = Lowest floor
    .hint = 0 is the ground floor, −1 a basement
field-max-floor = Highest floor
field-access = Access need
    .hint = You are shown homes of this category or a more accessible one
field-closing-within = Closing
field-opens-since = Advertised since
field-available-by = Ready by
field-bbox = Box on the map
field-polygon = Shape on the map
field-near = Near
field-within = Within
field-q = Search

## Values of closed sets

value-property-type-flat = Flat
value-property-type-maisonette = Maisonette
value-property-type-house = House
value-property-type-bungalow = Bungalow
value-property-type-studio = Studio
value-property-type-bedsit = Bedsit
value-property-type-room = Room in a shared home
value-property-type-other = Other
value-status-open = Open for bids
value-status-closed = Closed
value-status-under-offer = Offered to somebody
value-status-let = Let
value-status-withdrawn = No longer advertised
value-rent-type-social = Social rent
value-rent-type-affordable = Affordable rent
value-rent-type-london-affordable = London Affordable Rent
value-rent-type-london-living = London Living Rent
value-rent-type-intermediate = Intermediate rent
value-rent-type-rent-to-buy = Rent to Buy
value-rent-type-shared-ownership = Shared ownership
value-rent-type-other = Other
value-tenancy-secure = Secure
value-tenancy-flexible = Flexible (fixed term)
value-tenancy-assured = Assured
value-tenancy-assured-shorthold = Assured shorthold
value-tenancy-introductory = Introductory or starter
value-tenancy-licence = Licence
value-tenancy-other = Other
value-designation-general = Anybody
value-designation-sheltered = Older people (sheltered)
value-designation-extra-care = Older people who need care (extra care)
value-designation-supported = People who need support
value-garden-private = Its own
value-garden-shared = Shared
value-garden-none = None
value-parking-private = Its own
value-parking-permit = On the street with a permit
value-parking-street = On the street
value-parking-none = None
value-pets-allowed = Allowed
value-pets-with-permission = With the landlord’s permission
value-pets-no = Not allowed
value-period-weekly = a week
value-period-fortnightly = every two weeks
value-period-four-weekly = every four weeks
value-period-monthly = a month
value-period-yearly = a year
value-precision-exact = The building
value-precision-postcode = Its postcode
value-precision-sector = The first half of its postcode and a digit
value-precision-outcode = The first half of its postcode
value-precision-authority = Its council only
value-access-category-a = wheelchair accessible throughout
value-access-category-b = wheelchair accessible in the main rooms
value-access-category-c = level entrance and wider doors
value-access-category-d = easy to get into
value-access-category-e = step-free
value-access-category-e-plus = few steps
value-access-category-f = general needs
value-access-category-g = not assessed
value-feature-garden = Garden
value-feature-private-garden = Garden of its own
value-feature-balcony = Balcony
value-feature-parking = Parking
value-feature-lift = Lift
value-feature-step-free = Step-free
value-feature-pets = Pets allowed
value-feature-furnished = Furnished
value-feature-level-access-shower = Level-access shower
value-feature-wet-room = Wet room
value-feature-stairlift = Stairlift
value-feature-through-floor-lift = Through-floor lift
value-feature-hoist = Hoist
value-feature-ramp = Ramp
value-feature-grab-rails = Grab rails
value-feature-lowered-kitchen = Lowered kitchen
value-feature-over-bath-shower = Shower over the bath
value-feature-widened-doors = Widened doors
value-adaptations-level-access-shower = Level-access shower
value-adaptations-wet-room = Wet room
value-adaptations-stairlift = Stairlift
value-adaptations-through-floor-lift = Through-floor lift
value-adaptations-hoist = Hoist
value-adaptations-ramp = Ramp
value-adaptations-grab-rails = Grab rails
value-adaptations-lowered-kitchen = Lowered kitchen
value-adaptations-over-bath-shower = Shower over the bath
value-adaptations-widened-doors = Widened doors
value-labels-mobility = Open to other councils’ tenants
value-labels-right-to-move = Right to Move
value-labels-local-lettings-plan = Local lettings plan
value-labels-new-build = Newly built
value-labels-direct-offer = Direct offer, not by bids
value-labels-sensitive-let = Sensitive let
value-labels-decant = For people whose home is being rebuilt
value-labels-readvertised = Advertised again
