# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Shortlist
nav-shortlist-count = Shortlist ({ $count })
shortlist-title = Your shortlist
shortlist-title-count = { $count ->
    [one] Your shortlist: one home
   *[other] Your shortlist: { $count } homes
 }
shortlist-empty = There is nothing on it yet. Search for homes and choose “Add to shortlist” beside those you like: you can compare up to { $count } of them here.
shortlist-lead = This list is kept in the address of this page and nowhere else. Bookmark the page to keep it, print it, or send its address to somebody who helps you.
shortlist-back = Back to the homes found
shortlist-add = Add to shortlist
shortlist-remove = Remove from shortlist
shortlist-clear = Remove all
shortlist-deadlines = Add the closing times to your calendar
shortlist-side-by-side = The homes side by side
shortlist-unsaid = The advert doesn’t say
shortlist-nothing = None stated
shortlist-gone = { $count ->
    [one] One home of your list is no longer advertised, so it is not shown.
   *[other] { $count } homes of your list are no longer advertised, so they are not shown.
 }

## A home's page

way-back = Back
back-to-results = Back to the homes found
back-to-shortlist = Back to your shortlist
home-deadline = Add the closing time to your calendar
deadline-title = Bidding closes: { $home }
deadline-text = Check the council’s own advert before you bid. { $address }

## Which place

which-place-taken = You see homes near { $place }. Other places are called that too:

## A search in other forms

follow-title = Follow this search, or save its homes
follow-lead = These addresses always give the homes of this search as they are then. They do not say who will live there or how old you are.
feed-atom = For a feed reader: Atom
feed-json = For a feed reader: JSON Feed
feed-csv = For a spreadsheet: CSV
feed-geojson = For a map: GeoJSON
feed-title = Homes: { $asked }
feed-title-all = Every open home
feed-guidance = What is said here about who may apply is guidance. The council decides.
feed-private = Other programs keep a feed’s address. It must not say who will live there or how old anybody is.
    .hint = Leave out “household” and “age”, and do not write them in “q”.
developers-feeds = The newest homes of a search, for a feed reader (also /feed.json)
developers-csv = Every home of a search, for a spreadsheet (also /homes.geojson, for a map)
