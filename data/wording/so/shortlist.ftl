# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Liiskayga
nav-shortlist-count = Liiskayga ({ $count })
shortlist-title = Liiskaaga guryaha
shortlist-title-count = { $count ->
    [one] Liiskaaga: hal guri
   *[other] Liiskaaga: { $count } guri
 }
shortlist-empty = Weli waxba kuma jiraan. Guryo raadi, kuwa aad jeceshahayna agtooda ka dooro “Ku dar liiskayga”. Halkan waxaad isku barbardhigi kartaa ilaa { $count } guri.
shortlist-lead = Liiskan wuxuu ku jiraa cinwaanka boggan oo keliya, meel kalena laguma hayo. Si aad u haysato, bogga calaamadi (bookmark), daabac, ama cinwaankiisa u dir qof ku caawinaya.
shortlist-back = Ku noqo guryihii la helay
shortlist-add = Ku dar liiskayga
shortlist-remove = Ka saar liiskayga
shortlist-clear = Dhammaan ka saar
shortlist-deadlines = Ku dar kalandarkaaga goorta codsiyadu xirmayaan
shortlist-side-by-side = Guryaha oo is barbar yaalla
shortlist-unsaid = Xayeysiisku ma sheegayo
shortlist-nothing = Waxba kuma qorna
shortlist-gone = { $count ->
    [one] Hal guri oo liiskaaga ku jiray hadda lama xayeysiiyo, markaa lama tusayo.
   *[other] { $count } guri oo liiskaaga ku jiray hadda lama xayeysiiyo, markaa lama tusayo.
 }

## A home's page

way-back = Dib u noqo
back-to-results = Ku noqo guryihii la helay
back-to-shortlist = Ku noqo liiskaaga
home-deadline = Ku dar kalandarkaaga goorta codsigu xirmayo
deadline-title = Codsigu wuu xirmayaa: { $home }
deadline-text = Ka eeg xayeysiiska kawnsalka (council) laftiisa intaadan codsan. { $address }

## Which place

which-place-taken = Waxaad arkaysaa guryo u dhow { $place }. Meelo kale ayaa sidaas oo kale loo yaqaan:

## A search in other forms

follow-title = La soco raadintan, ama kaydso guryaheeda
follow-lead = Cinwaannadani waxay had iyo jeer bixiyaan guryaha raadintan sida ay markaas yihiin. Ma sheegaan cidda halkaas ku noolaan doonta ama da’daada.
feed-atom = Akhriyaha wararka (feed reader): Atom
feed-json = Akhriyaha wararka (feed reader): JSON Feed
feed-csv = Xaashida xisaabta (spreadsheet): CSV
feed-geojson = Khariidad: GeoJSON
feed-title = Guryo: { $asked }
feed-title-all = Dhammaan guryaha furan
feed-guidance = Waxa halkan laga sheegay cidda codsan karta waa hagitaan. Kawnsalka (council) ayaa go’aanka leh.
feed-private = Cinwaanka wararka (feed) barnaamijyo kale ayaa kaydiya, markaa waa inuusan sheegin cidda halkaas ku noolaan doonta ama da’da qofna.
    .hint = Ka saar “household” iyo “age”, hana ku qorin “q”.
developers-feeds = Guryaha ugu cusub ee raadin, oo loogu talagalay akhriyaha wararka (sidoo kale /feed.json)
developers-csv = Dhammaan guryaha raadin, oo loogu talagalay xaashida xisaabta (sidoo kale /homes.geojson, khariidad)
