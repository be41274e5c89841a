# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Lista mea
nav-shortlist-count = Lista mea ({ $count })
shortlist-title = Lista dumneavoastră de locuințe
shortlist-title-count = Lista dumneavoastră: { $count ->
    [one] o locuință
    [few] { $count } locuințe
   *[other] { $count } de locuințe
 }
shortlist-empty = Nu este încă nimic pe listă. Căutați locuințe și alegeți „Puneți pe listă” lângă cele care vă plac. Aici puteți compara cel mult { $count ->
    [one] o locuință
    [few] { $count } locuințe
   *[other] { $count } de locuințe
 }.
shortlist-lead = Această listă este păstrată doar în adresa acestei pagini. Ca să nu o pierdeți, salvați pagina la favorite sau tipăriți-o. Puteți trimite adresa cuiva care vă ajută.
shortlist-back = Înapoi la locuințele găsite
shortlist-add = Puneți pe listă
shortlist-remove = Scoateți de pe listă
shortlist-clear = Scoateți toate
shortlist-deadlines = Puneți termenele în calendarul dumneavoastră
shortlist-side-by-side = Locuințele una lângă alta
shortlist-unsaid = Anunțul nu spune
shortlist-nothing = Nu se spune nimic
shortlist-gone = { $count ->
    [one] O locuință de pe lista dumneavoastră nu mai are anunț, așa că nu este arătată.
    [few] { $count } locuințe de pe lista dumneavoastră nu mai au anunț, așa că nu sunt arătate.
   *[other] { $count } de locuințe de pe lista dumneavoastră nu mai au anunț, așa că nu sunt arătate.
 }

## A home's page

way-back = Înapoi
back-to-results = Înapoi la locuințele găsite
back-to-shortlist = Înapoi la lista dumneavoastră
home-deadline = Puneți termenul în calendarul dumneavoastră
deadline-title = Ultimul termen pentru cereri (bids): { $home }
deadline-text = Citiți anunțul consiliului (council) înainte de a depune o cerere. { $address }

## Which place

which-place-taken = Vedeți locuințe aproape de { $place }. Mai sunt și alte locuri cu acest nume:

## A search in other forms

follow-title = Urmăriți această căutare sau salvați locuințele găsite
follow-lead = Aceste adrese dau mereu locuințele căutării, așa cum sunt în acel moment. Ele nu spun cine va locui acolo și nici ce vârstă aveți.
feed-atom = Pentru un cititor de fluxuri: Atom
feed-json = Pentru un cititor de fluxuri: JSON Feed
feed-csv = Pentru un tabel: CSV
feed-geojson = Pentru o hartă: GeoJSON
feed-title = Locuințe: { $asked }
feed-title-all = Toate locuințele pentru care se primesc cereri
feed-guidance = Ce se spune aici despre cine poate depune o cerere este doar orientativ. Consiliul hotărăște.
feed-private = Adresa unui flux este păstrată de alte programe. De aceea nu trebuie să spună cine va locui acolo și nici ce vârstă are cineva.
    .hint = Nu puneți „household” și „age” și nu le scrieți nici în „q”.
developers-feeds = Cele mai noi locuințe ale unei căutări, pentru un cititor de fluxuri (și /feed.json)
developers-csv = Toate locuințele unei căutări, pentru un tabel (și /homes.geojson, pentru o hartă)
