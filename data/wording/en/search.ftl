# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What each parameter means (help, and the API's description)

parameter-q = What you are looking for, in words. Up to 2,000 characters.
parameter-near = A place, station, postcode or “latitude,longitude” to be near.
parameter-within = How far from that place: 2km, 1.5mi or 800m. 3km unless told, at most 50km.
parameter-area = A council (homes it advertises) or a neighbourhood (homes near it). May be repeated: any of them.
parameter-not-area = A council or neighbourhood to leave out. May be repeated.
parameter-bbox = A box on the map: west,south,east,north in degrees.
parameter-polygon = A shape on the map: lon,lat;lon,lat;… 3 to 200 corners, closed by itself.
parameter-bedrooms = Number of bedrooms, 0 for a studio or bedsit. May be repeated: any of them.
parameter-min-bedrooms = At least this many bedrooms.
parameter-max-bedrooms = At most this many bedrooms.
parameter-persons = At least this many people may live there.
parameter-property-type = Kind of home. May be repeated: any of them.
parameter-rent-type = Kind of rent. May be repeated: any of them.
parameter-tenancy = Kind of tenancy. May be repeated: any of them.
parameter-designation = Whom the home is set aside for. May be repeated: any of them.
parameter-landlord = Who lets it, by name. May be repeated: any of them.
parameter-labels = A label such as mobility or right_to_move. May be repeated: any of them.
parameter-min-cost = Rent and charges at least, in pounds a week.
parameter-max-cost = Rent and charges at most, in pounds a week.
parameter-min-floor = Lowest floor; 0 is the ground floor.
parameter-max-floor = Highest floor; 0 is the ground floor.
parameter-access = Access category: that one or a more accessible one. Write E+ as E%2B in an address.
parameter-feature = What the home must have. May be repeated: all of them.
parameter-not-feature = What the advert says the home does not have. May be repeated: all of them.
parameter-age = Your age: homes that admit it. Not kept.
parameter-household = Who will live there: 2 adults, girl 9, child 5. Not kept.
parameter-closing-within = Closing within so many days; 0 is today.
parameter-opens-since = Opened for bids on this day or later: 2026-07-01.
parameter-available-by = Free to move into by this day: 2026-07-01.
parameter-status = Where the advert stands; open unless told. May be repeated: any of them.
parameter-sort = Order of the homes.
parameter-page = Which page, from 1.
parameter-per-page = How many homes a page: 20 unless told, at most 100.
parameter-include-unknown = true keeps homes whose advert does not say what was asked.

## What is wrong with a parameter

unknown-parameter = There is no search option called “{ $parameter }”.
misspelt-parameter = There is no search option called “{ $parameter }”. Did you mean “{ $suggestion }”?
parameter-repeated = “{ $parameter }” is there more than once. Give it once.
too-many-values = “{ $parameter }” is there too often. At most { $most } values are allowed.
spoilt-encoding = “{ $parameter }” is damaged: “{ $found }” is not percent-encoded UTF-8. Write a per cent sign as %25.
parameter-not-whole = “{ $parameter }” must be a whole number from { $least } to { $most }. Found “{ $found }”.
parameter-out-of-range = “{ $parameter }” must be from { $least } to { $most }. Found “{ $found }”.
not-one-of = “{ $parameter }” cannot be “{ $found }”. Allowed: { $allowed }.
misspelt-value = “{ $parameter }” cannot be “{ $found }”. Did you mean “{ $suggestion }”? Allowed: { $allowed }.
text-too-long = “{ $parameter }” is { $found } characters long. At most { $most } are allowed.
not-a-label = “{ $parameter }” cannot be “{ $found }”. A label is small letters, digits and underscores, such as right_to_move.
not-a-distance = “{ $parameter }” must be a distance such as 2km, 1.5mi or 800m, up to { $most }. Found “{ $found }”.
distance-out-of-range = “{ $parameter }” must be more than nothing and at most { $most }. Found “{ $found }”.
not-an-amount = “{ $parameter }” must be pounds a week, such as 150 or 149.50. Found “{ $found }”.
amount-out-of-range = “{ $parameter }” must be at most £{ $most } a week. Found “{ $found }”.
range-reversed = “{ $parameter }” ({ $found }) is above “{ $other }” ({ $most }). Swap them or leave one out.
not-a-box = “{ $parameter }” must be four numbers: west,south,east,north. Found “{ $found }”.
box-reversed = “{ $parameter }” must be west,south,east,north, with west less than east and south less than north. Found “{ $found }”.
off-the-earth = “{ $parameter }” must hold longitudes from -180 to 180 and latitudes from -90 to 90, longitude first. Found “{ $found }”.
not-a-point = “{ $parameter }” must be corners such as -0.11,51.46;-0.10,51.47;-0.12,51.47. Found “{ $found }”.
polygon-points = “{ $parameter }” must have { $least } to { $most } corners. Found { $found }.
polygon-crosses-itself = The edges of “{ $parameter }” cross or touch. Draw a shape whose edges do not meet.
access-with-a-blank = “{ $parameter }” has a blank: “{ $found }”. For category E+ write E%2B in the address; for E write E alone.
not-a-household = “{ $parameter }” must be such as “2 adults, girl 9, child 5”. Found “{ $found }”.
not-a-date = “{ $parameter }” must be a day such as 2026-07-01. Found “{ $found }”.
page-too-deep = Page { $found } is too far: only the first { $homes } homes can be paged through, so the last page is { $most }. Narrow the search instead.
unknown-place = We do not know the place “{ $found }”. Try a postcode, a station, a neighbourhood or a council.
sort-needs-place = Homes can be sorted by distance only from a place. Give “near” too.
sort-needs-words = Homes can be sorted by how well words match only when there are words. Give “q” too.
household-not-used = We read who will live there, but cannot yet work out how many bedrooms they need. Add the number of bedrooms to your search.
not-yet-supported = Search by “{ $parameter }” is not ready yet. Leave it out.

## What the searcher should know

words-beyond = Only the first { $used } words were used; { $beyond ->
    [one] one more was
   *[other] { $beyond } more were
 } left out.
no-words = “{ $found }” has no words to look for.
within-without-place = The distance was not used, because no place was given.
area-succeeded = { $name } is no more. Its homes are shown; newer ones are advertised by { $successor }.
place-taken-as = “{ $found }” was taken to be { $place }. There is also { $other }{ $others ->
    [one] .
   *[other] , and more.
 }
word-taken-as = No advert has the word “{ $found }”. “{ $taken }” was looked for instead.

## Why a home was found

why-words = { $count ->
    [one] Its advert has the word { $words }.
   *[other] Its advert has the words { $words }.
 }
why-word-as = For “{ $found }” its advert has “{ $said }”.
why-near = { $metres } m from { $place }.
why-near-outcode = About { $metres } m from { $place }: only the first half of its postcode is known.
why-parking-permit = Parking needs a permit.
why-parking-street = Parking is on the street.
why-pets-with-permission = Pets need the landlord’s permission.
why-step-free-by-category = Its access category { $category } means no steps, though the advert does not say “step free”.
why-unknown = The advert does not say: { $what }.

## What to give up

relax-without = Without “{ $parameter }” there { $more ->
    [one] is one more home
   *[other] are { $more } more homes
 }.
