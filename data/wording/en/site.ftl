# What the site says about itself, and the words its look needs.

back-to-search = Search for a home
card-access = Access { $category }
card-bands = bands { $bands }
card-age-min = aged { $age } or over
card-age-max = aged { $age } or under
card-who = For: { $who }

## Accessibility

accessibility-title = Accessibility
accessibility-lead = We want everybody who needs a home to be able to use this site, on any phone or computer.
accessibility-can = What you can do
accessibility-can-text = Every page is made to be used with a keyboard alone, with a screen reader, with large text, in your own colours, and with scripts turned off. Nothing moves by itself and nothing runs out of time.
accessibility-can-more = Every page can be printed. The first page is small, so that it opens on an old phone and a slow connection.
accessibility-cannot = What does not work yet
accessibility-cannot-text = The pictures and documents a council links to are on its own site, and we do not know whether they can be read by everybody.
accessibility-cannot-language = What a council wrote itself stays in English, as it wrote it. Translations that no fluent reader has checked say so at the top of the page. The pages for councils’ officers are in English only.
accessibility-checked = How it is checked
accessibility-checked-text = Every page for people looking for a home is checked by programs whenever the site is changed: for accessibility (axe-core) on a small and a large screen, by keyboard alone, at 320 pixels, enlarged to 400 per cent, in forced colours and without movement; and for correct HTML (the Nu checker). Programs find only some kinds of fault. The site has not been tested with a screen reader, by disabled people or by an independent auditor yet, so we do not claim that it meets the Web Content Accessibility Guidelines 2.2.
accessibility-help = If something does not work for you
accessibility-help-text = Tell the council that advertises the home: it can give you the advert in another way, and it must make reasonable adjustments for disabled people (Equality Act 2010).

## Privacy

privacy-title = Privacy
privacy-lead = You do not sign in to search. These pages set no cookies. Your browser may keep copies of the pages you read, and what you press a button to keep.
privacy-searches = What you search for
privacy-searches-text = What you search for stands in the address of the page, so that you can keep it or send it to somebody. So do the homes on your shortlist: we keep no list of our own. It is used to answer you, and is not recorded.
privacy-people-text = If you say who will live with you, how old you are, where you live or work, or anything else about yourself, it is used for that one answer. It goes with you to the pages of the homes you open. Your browser is told not to keep the page, and the address we suggest for sharing leaves it out.
privacy-logs = What is recorded
privacy-logs-text = For each request we record when it came, how long the answer took and whether it worked, to keep the site running. We do not record what was asked for or who asked. Whoever runs the machines in front of the site may keep logs of their own.
privacy-others = Other companies
privacy-others-text = Everything on a page comes from this site. No other company is told that you were here, and the sites you go on to are not told where you came from.
privacy-adverts = The adverts
privacy-adverts-text = Adverts come from councils. Before one is shown, names of tenants, telephone numbers, e-mail addresses and key codes we recognise are masked. If you see something about a person, tell the council that advertises the home.

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
