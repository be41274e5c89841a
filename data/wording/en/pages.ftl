# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Skip to main content
site-navigation = Site
nav-search = Find a home
nav-status = How fresh is this?
demo-title = Example homes.
demo-text = These adverts are made up to show how the search works. Nobody can bid on them. Their dates are moved so that they look exported last night.
footer-guidance = What this site says about who may apply is guidance. The council decides. Always check the council’s own advert before you bid.
footer-privacy = This site sets no cookies and does not record what you search for.
footer-api = Use this data in your own program

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

## Days, distances

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
distance-miles = { $miles ->
    [1.0] 1 mile
   *[other] { $miles } miles
 }

## Values of closed sets

value-property_type-flat = Flat
