# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Lista zapisanych
nav-shortlist-count = Lista zapisanych ({ $count })
shortlist-title = Lista zapisanych mieszkań
shortlist-title-count = { $count ->
    [one] Lista zapisanych: 1 mieszkanie
    [few] Lista zapisanych: { $count } mieszkania
    [many] Lista zapisanych: { $count } mieszkań
   *[other] Lista zapisanych: { $count } mieszkania
 }
shortlist-empty = Lista jest jeszcze pusta. Proszę wyszukać mieszkania i wybrać „Zapisz na liście” przy tych, które się podobają: tutaj można porównać najwyżej { $count ->
    [one] 1 mieszkanie
    [few] { $count } mieszkania
    [many] { $count } mieszkań
   *[other] { $count } mieszkania
 }.
shortlist-lead = Ta lista jest zapisana tylko w adresie tej strony i nigdzie indziej. Żeby ją zachować, można dodać stronę do zakładek, wydrukować ją albo wysłać jej adres komuś, kto pomaga.
shortlist-back = Wróć do znalezionych mieszkań
shortlist-add = Zapisz na liście
shortlist-remove = Usuń z listy
shortlist-clear = Usuń wszystkie
shortlist-deadlines = Dodaj końcowe terminy do kalendarza
shortlist-side-by-side = Mieszkania obok siebie
shortlist-unsaid = Nie podano w ogłoszeniu
shortlist-nothing = Nic nie podano
shortlist-gone = { $count ->
    [one] 1 mieszkanie z listy nie jest już ogłaszane, więc go nie pokazujemy.
    [few] { $count } mieszkania z listy nie są już ogłaszane, więc ich nie pokazujemy.
    [many] { $count } mieszkań z listy nie jest już ogłaszanych, więc ich nie pokazujemy.
   *[other] { $count } mieszkania z listy nie jest już ogłaszane, więc ich nie pokazujemy.
 }

## A home's page

way-back = Wróć
back-to-results = Wróć do znalezionych mieszkań
back-to-shortlist = Wróć do listy zapisanych
home-deadline = Dodaj końcowy termin do kalendarza
deadline-title = Koniec zgłoszeń (bids): { $home }
deadline-text = Przed wysłaniem zgłoszenia (bid) proszę przeczytać ogłoszenie na stronie urzędu (council). { $address }

## Which place

which-place-taken = Pokazane są mieszkania blisko miejsca: { $place }. Tak samo nazywają się też inne miejsca:

## A search in other forms

follow-title = Śledź to wyszukiwanie albo zapisz jego wyniki
follow-lead = Te adresy zawsze podają aktualne mieszkania z tego wyszukiwania. Nie zawierają informacji o tym, kto będzie tam mieszkać ani ile ma lat.
feed-atom = Do czytnika kanałów: Atom
feed-json = Do czytnika kanałów: JSON Feed
feed-csv = Do arkusza kalkulacyjnego: CSV
feed-geojson = Do mapy: GeoJSON
feed-title = Mieszkania: { $asked }
feed-title-all = Wszystkie dostępne mieszkania
feed-guidance = Informacje o tym, kto może się ubiegać, to tylko wskazówki. Decyduje urząd (council).
feed-private = Adres kanału zachowują inne programy, więc nie może zawierać informacji o tym, kto będzie tam mieszkać ani ile kto ma lat.
    .hint = Proszę pominąć „household” i „age” i nie wpisywać tych danych w „q”.
developers-feeds = Najnowsze mieszkania z wyszukiwania, do czytnika kanałów (także /feed.json)
developers-csv = Wszystkie mieszkania z wyszukiwania, do arkusza kalkulacyjnego (także /homes.geojson, do mapy)
