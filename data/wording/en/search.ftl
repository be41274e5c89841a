# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

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
not-a-household = “{ $parameter }” must give the adults, then each child with its age, such as “2 adults, girl 9, child 5”. Found “{ $found }”.
not-a-date = “{ $parameter }” must be a day such as 2026-07-01. Found “{ $found }”.
page-too-deep = Page { $found } is too far: only the first { $homes } homes can be paged through, so the last page is { $most }. Narrow the search instead.
unknown-place = We do not know the place “{ $found }”. Try a postcode, a station, a neighbourhood or a council.
sort-needs-place = Homes can be sorted by distance only from a place. Give “near” too.
sort-needs-words = Homes can be sorted by how well words match only when there are words. Give “q” too.
eligible-needs-household = Homes can be chosen by “{ $parameter }” only when we know who asks. Say who will live there.

## What the searcher should know

words-beyond = Only the first { $used } words were used; { $beyond ->
    [one] one more was
   *[other] { $beyond } more were
 } left out.
no-words = “{ $found }” has no words to look for.
within-without-place = The distance was not used, because no place was given.
area-not-served = { $name } does not send its homes here, so none of them can be shown. Look at its own site too.
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

## What to ask otherwise for more homes

relax-within = { $more } more within { $miles ->
    [1] 1 mile
   *[other] { $miles } miles
 }
relax-bedrooms = { $more } more with { $bedrooms ->
    [0] no separate bedroom
    [one] 1 bedroom
   *[other] { $bedrooms } bedrooms
 }
relax-max-cost = { $more } more at up to £{ $pounds } a week
relax-max-floor = { $more } more up to { $floor ->
    [-1] the basement
    [0] the ground floor
   *[other] floor { $floor }
 }
relax-min-floor = { $more } more from { $floor ->
    [-1] the basement
    [0] the ground floor
   *[other] floor { $floor }
 } up
relax-include-unknown = { $more ->
    [one] 1 more whose advert does not say
   *[other] { $more } more whose adverts do not say
 }
relax-without-feature = { $more } more if “{ $what }” is not a must
relax-not-feature = { $more } more if it may have “{ $what }”
relax-without = { $more } more if “{ $parameter }” does not matter

## Why a home is not among those found

why-not-no-such-home = We have no home with this reference. Check it: it may have been mistyped, or the home may be gone.
why-not-opens-later = Bidding for it has not opened yet. It opens on { $day }.
why-not-closed-on = Bidding for it closed on { $day }.
why-not-closed = Bidding for it has closed.
why-not-under-offer = It has been offered to somebody.
why-not-let = It has been let.
why-not-withdrawn = It is no longer advertised.
why-not-open = It is open for bids, and you asked for homes that are not.
why-not-unknown = The advert does not say: { $what }.
why-not-words = Its advert has none of the words you searched for.
why-not-near = It is { $miles ->
    [1] 1 mile
   *[other] { $miles } miles
 } from { $place }. You asked for at most { $within_miles ->
    [1] 1 mile
   *[other] { $within_miles } miles
 }.
why-not-shape = It is outside the area you chose.
why-not-area = It is advertised by { $authority }, and is in none of the areas you chose.
why-not-not-area = It is in an area you left out. It is advertised by { $authority }.
why-not-bedrooms = It has { $bedrooms ->
    [0] no separate bedroom
    [one] 1 bedroom
   *[other] { $bedrooms } bedrooms
 }.
why-not-persons = It is for at most { $persons ->
    [one] 1 person
   *[other] { $persons } people
 }.
why-not-cost-above = It costs £{ $pounds } a week, which is more than you asked for.
why-not-cost-below = It costs £{ $pounds } a week, which is less than you asked for.
why-not-floor = It is on { $floor ->
    [-1] a basement floor
    [0] the ground floor
   *[other] floor { $floor }
 }.
why-not-access = Its access category is { $category }.
why-not-age-under = It is only for people aged { $age } or over.
why-not-age-over = It is only for people aged { $age } or under.
why-not-feature = The advert says no to “{ $what }”.
why-not-not-feature = The advert says yes to “{ $what }”.
why-not-closes = Bidding for it closes on { $day }.
why-not-opened = Bidding for it opened on { $day }.
why-not-available = It is ready to move into on { $day }.
why-not-value = “{ $parameter }” is { $value }, which you did not choose.
why-not-other = It does not have what you chose under “{ $parameter }”.

## How a home is like another

similar-near = { $miles ->
    [0] Less than 0.1 miles
    [1] 1 mile
   *[other] { $miles } miles
 } away
similar-kind = The same kind of home
similar-bedrooms = { $more ->
    [0] As many bedrooms
    [-1] One bedroom fewer
   *[other] One bedroom more
 }
similar-cost-less = £{ $pounds } a week less
similar-cost-same = The same weekly cost
similar-cost-more = £{ $pounds } a week more
