# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = This search as a short page
lite-home-link = Short page
lite-asked = Looking for: { $asked }.
lite-anew = Start again
lite-cost = { $cost } a week
lite-full = Full page
lite-full-home = Full page of this home

## Homes of one place

landing-all = Homes in { $place }
landing-bedrooms = { $bedrooms }-bed homes in { $place }
landing-kind = { $kind ->
    [flat] Flats in { $place }
    [house] Houses in { $place }
    [bungalow] Bungalows in { $place }
    [maisonette] Maisonettes in { $place }
    [studio] Studios in { $place }
    [bedsit] Bedsits in { $place }
   *[room] Rooms in { $place }
 }
landing-feature = { $feature ->
    [garden] Homes with a garden in { $place }
    [balcony] Homes with a balcony in { $place }
    [lift] Homes with a lift in { $place }
   *[step_free] Homes without steps in { $place }
 }
landing-count = { $count ->
    [0] No such homes are open now. New homes come most nights, so look again soon.
    [one] One home is open now.
   *[other] { $shown } homes are open now.
 }
landing-cost = Half of them cost { $cost } a week or less.
landing-here = More in { $place }
landing-elsewhere = In other places
landing-link = All homes in { $place }

## Reporting a problem

report-link = Report a problem with this advert
report-title = Report a problem
report-lead = Tell us what is wrong. Your message goes to { $authority } and to the people who run this site. It is not shown on this site.
report-question = What is wrong?
report-kind-details = Some details are wrong
report-kind-gone = The home has gone
report-kind-personal = It says something about a person
report-kind-link = I cannot open the council’s page
report-kind-other = Something else
report-text = What should we know?
report-text-hint = You need not write anything unless you chose “Something else”. { $most } letters at most. Please leave out private details.
report-contact = Your e-mail address, if you want an answer
report-contact-hint = You can leave this empty. Only { $authority } and the people who run this site can see it. It is removed { $days } days after the problem is dealt with.
report-send = Send
report-error = Error:
report-wrong-title = There is a problem
report-kind-missing = Choose what is wrong.
report-contact-wrong = This is not an e-mail address.
    .hint = Write it like name@example.org, or leave it empty.
report-text-missing = Say what is wrong.
    .hint = A few words are enough.
report-text-long = This is too long.
    .hint = Write 1,000 letters or fewer.
report-closed-already = This report was dealt with already.
    .hint = There is nothing more to do.
report-too-often = Too many reports were sent just now
    .detail = Nothing was sent.
    .way-on = Try again in an hour, or tell the council that advertises the home.
report-thanks-title = Thank you
report-thanks = Your report has number { $number }. It went to { $authority } and to the people who run this site.
report-thanks-next = If you gave an e-mail address, we send you a note that your report came in.
report-thanks-urgent = To ask about a bid or a home, talk to { $authority }.
report-back = Back to the home

report-mail-thanks-subject = Your report number { $number }
report-mail-thanks = Thank you. Your report about the home { $reference } of { $authority } came in on { $at }. Its number is { $number }. { $authority } may write to you.
report-mail-not-you = If you did not send a report, somebody typed your address by mistake. You need not do anything.

privacy-reports = If you report a problem
privacy-reports-text = What you write and your e-mail address, if you give one, are kept so that the council can deal with it. They are not shown on this site. They are removed 90 days after it is dealt with, and after a year in any case. To stop misuse, the address of your connection is counted for an hour. It is not written down.

## The poster

poster-link = Poster to print
poster-title = Poster
poster-closes = Closes on { $when }
poster-how = To print this page, use your browser’s print button.
poster-apply-title = How to apply
poster-apply = Apply to { $authority }. Look for the home with the reference { $reference }.
poster-scan = Scan the code with a phone camera, or go to:
poster-code = QR code that opens the page of this home
poster-printed = Printed on { $day }. Look online for changes before you apply.

## Homes on other people’s pages

widget-count = { $count ->
    [0] No such homes are open now.
    [one] One home is open now.
   *[other] { $shown } homes are open now.
 }
widget-all = See them all
widget-new-page = Links open a new page.
widget-wrong = This list cannot be shown.
widget-wrong-next = Search for homes
widget-help-title = Show homes on your own page
widget-help-lead = Any council or charity may show the homes of a search on its own page. It costs nothing. No cookie is set, and nobody is told who looks at your page.
widget-help-script = With one line
widget-help-script-text = Put this where the list should be. It grows and shrinks with the list. Where scripts are off, people see the link.
widget-help-frame = Without a script
widget-help-frame-text = Put a frame in your page yourself. Choose its height.
widget-help-settings = What you can set
widget-help-query = The search: what stands behind the question mark when you search on this site.
widget-help-colour = The colour of the bar and the links, like #0b5d57. Links stay black if a colour is too light to read.
widget-help-ink = The colour of the text. A colour too light to read is not used.
widget-help-size = The size of the text, from 14 to 24.
widget-help-count = How many homes are shown, from 1 to 10.
widget-help-title-set = The heading of the list.
widget-help-try = See how it looks
developers-widget = Show the homes of a search on your own page
privacy-counts-text = We count how many searches there are each hour, how many found homes, which kinds of filter were used and which councils had homes. We do not count what was typed, and we do not know who searched.
