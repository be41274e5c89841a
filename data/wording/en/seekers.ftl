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
