# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Rhestr fer
nav-shortlist-count = Rhestr fer ({ $count })
shortlist-title = Eich rhestr fer
shortlist-title-count = { $count ->
    [one] Eich rhestr fer: un cartref
    [two] Eich rhestr fer: 2 gartref
    [few] Eich rhestr fer: 3 chartref
    [many] Eich rhestr fer: 6 chartref
   *[other] Eich rhestr fer: { $count } o gartrefi
 }
shortlist-empty = Nid oes dim arni eto. Chwiliwch am gartrefi a dewiswch “Ychwanegu at y rhestr fer” wrth ymyl y rhai yr ydych yn eu hoffi: gallwch gymharu hyd at { $count ->
    [one] 1 cartref
    [two] 2 gartref
    [few] 3 chartref
    [many] 6 chartref
   *[other] { $count } o gartrefi
 } yma.
shortlist-lead = Yng nghyfeiriad y dudalen hon y cedwir y rhestr hon, ac nid yn unman arall. I’w chadw, rhowch nod tudalen (bookmark) arni, argraffwch hi, neu anfonwch ei chyfeiriad at rywun sy’n eich helpu.
shortlist-back = Yn ôl at y cartrefi a gafwyd
shortlist-add = Ychwanegu at y rhestr fer
shortlist-remove = Tynnu o’r rhestr fer
shortlist-clear = Tynnu pob un
shortlist-deadlines = Rhoi’r amserau cau yn eich calendr
shortlist-side-by-side = Y cartrefi ochr yn ochr
shortlist-unsaid = Nid yw’r hysbyseb yn dweud
shortlist-nothing = Dim wedi’i nodi
shortlist-gone = { $count ->
    [one] Nid yw un cartref ar eich rhestr yn cael ei hysbysebu mwyach, felly nid yw’n cael ei ddangos.
    [two] Nid yw 2 gartref ar eich rhestr yn cael eu hysbysebu mwyach, felly nid ydynt yn cael eu dangos.
    [few] Nid yw 3 chartref ar eich rhestr yn cael eu hysbysebu mwyach, felly nid ydynt yn cael eu dangos.
    [many] Nid yw 6 chartref ar eich rhestr yn cael eu hysbysebu mwyach, felly nid ydynt yn cael eu dangos.
   *[other] Nid yw { $count } o gartrefi ar eich rhestr yn cael eu hysbysebu mwyach, felly nid ydynt yn cael eu dangos.
 }

## A home's page

way-back = Yn ôl
back-to-results = Yn ôl at y cartrefi a gafwyd
back-to-shortlist = Yn ôl at eich rhestr fer
home-deadline = Rhoi’r amser cau yn eich calendr
deadline-title = Ceisiadau (bids) yn cau: { $home }
deadline-text = Darllenwch hysbyseb y cyngor ei hun cyn gwneud cais (bid). { $address }

## Which place

which-place-taken = Rydych yn gweld cartrefi ger: { $place }. Mae lleoedd eraill o’r un enw hefyd:

## A search in other forms

follow-title = Dilyn y chwiliad hwn, neu gadw ei gartrefi
follow-lead = Mae’r cyfeiriadau hyn bob amser yn rhoi cartrefi’r chwiliad hwn fel y maent ar y pryd. Nid ydynt yn dweud pwy fydd yn byw yno na faint yw eich oed.
feed-atom = I ddarllenydd ffrydiau: Atom
feed-json = I ddarllenydd ffrydiau: JSON Feed
feed-csv = I daenlen: CSV
feed-geojson = I fap: GeoJSON
feed-title = Cartrefi: { $asked }
feed-title-all = Pob cartref agored
feed-guidance = Canllaw yw’r hyn a ddywedir yma am bwy sy’n cael gwneud cais. Y cyngor sy’n penderfynu.
feed-private = Mae rhaglenni eraill yn cadw cyfeiriad ffrwd, felly ni chaiff ddweud pwy fydd yn byw yno na faint yw oed neb.
    .hint = Gadewch allan “household” ac “age”, a pheidiwch â’u hysgrifennu yn “q”.
developers-feeds = Cartrefi diweddaraf chwiliad, i ddarllenydd ffrydiau (hefyd /feed.json)
developers-csv = Pob cartref mewn chwiliad, i daenlen (hefyd /homes.geojson, i fap)
