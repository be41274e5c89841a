# What the site says about itself, and the words its look needs.

back-to-search = Search for a home
card-access = Access { $category }
card-bands = bands { $bands }
card-age-min = aged { $age } or over
card-age-max = aged { $age } or under
card-who = For: { $who }

## Accessibility

accessibility-title = Accessibility
accessibility-lead = We want everybody who needs a home to be able to use this site. It should work on any phone or computer.
accessibility-can = What you can do
accessibility-can-text = You can use each page with a keyboard alone, or with large text. You can use it in your own colours. You can turn scripts off. Nothing moves by itself. You can take as long as you like.
accessibility-can-more = You can print each page. The first page is small, so it opens on an old phone and a slow line. The list has every home the map has. You can draw on the map with a keyboard.
accessibility-cannot = What does not work yet
accessibility-cannot-text = Some adverts link to pictures and papers. These are on the council’s own site. We do not know if all people can read them. The map you can move and draw on needs scripts. So do the words offered as you type, and the button to keep what you said in your browser. You can search without them.
accessibility-cannot-language = What a council wrote stays in English, as it wrote it. If no fluent reader has checked a translation, the top of the page says so. Pages for people who work at councils are in English only.
accessibility-checked = How it is checked
accessibility-checked-text = Programs check the pages for people who look for a home each time the site is changed. They look for faults (axe-core) on a small and a large screen. They try the search by keyboard alone. They try pages at 320 pixels, made 400 per cent larger, in forced colours and with no movement. They check that the HTML is right (the Nu checker), and that the words are plain. Programs find only some kinds of fault. We have not yet tested the site with a screen reader. No disabled people and no outside expert have tested it yet. So we do not say that it meets the Web Content Accessibility Guidelines 2.2.
accessibility-help = If something does not work for you
accessibility-help-text = Tell the council that has the home. It can give you the advert in another way. The law says that it must make reasonable adjustments for disabled people (Equality Act 2010).

## Privacy

privacy-title = Privacy
privacy-lead = You do not sign in to search. These pages set no cookies. Your browser may keep copies of the pages you read. It also keeps what you press a button to keep.
privacy-searches = What you search for
privacy-searches-text = What you search for is in the address of the page. You can keep it or send it to somebody. So are the homes on your shortlist: we keep no list of our own. We use it to answer you, and do not record it.
privacy-people-text = You may tell us who will live with you, how old you are, and where you live or work. You may tell us more about yourself. We use it for that one answer. It goes with you to the pages of the homes you open. We tell your browser not to keep the page. The address we give you to share leaves it out.
privacy-logs = What is recorded
privacy-logs-text = Each time you ask for a page, we record when it was. We record how long the answer took and if it worked. This keeps the site running. We do not record what you asked for or who you are. Those who run the machines in front of the site may keep logs of their own.
privacy-others = Other companies
privacy-others-text = All that is on a page comes from this site. We tell no other company that you were here. The sites you go on to are not told where you came from.
privacy-adverts = The adverts
privacy-adverts-text = Adverts come from councils. We mask what we can before we show one: names of tenants, phone numbers, e-mail addresses and key codes. If you see something about a person, tell the council that has the home.

## Developers

developers-lead = Everything published here can be read by programs, without a key. Answers are JSON, and pages of other sites may read them too.
developers-same-query = A search takes the same parameters as this site’s own address: put /api/v1/vacancies before the question mark of any search.
developers-kept = Send back the ETag of an answer as If-None-Match and you are told in a few bytes when nothing has changed. If you are told 503, wait as many seconds as Retry-After says.
developers-vacancies = Homes with two bedrooms within two miles of SW9
developers-household = Homes a household may ask for, each with yes, probably or no, and why
developers-words = The same search a person would type
developers-authorities = Councils, and how fresh each one’s homes are
developers-places = Places a name may mean
developers-suggest = Suggestions for what somebody has begun to type
developers-openapi = The whole API, described in OpenAPI
developers-table-schema = What the columns of an export may hold, as a Frictionless Table Schema
developers-csvw = The same as metadata for CSV on the Web
developers-template-csv = An empty table with those columns
developers-template-xlsx = The same as a workbook
