# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Przejdź do głównej treści
site-navigation = Serwis
nav-search = Znajdź mieszkanie
nav-status = Czy dane są aktualne?
demo-title = Przykładowe mieszkania.
demo-text = Te ogłoszenia są zmyślone. Nie można wysyłać do nich zgłoszeń (bids).
footer-guidance = Informacje w tym serwisie o tym, kto może się ubiegać o mieszkanie, to tylko wskazówki. Decyduje urząd (council). Przed wysłaniem zgłoszenia (bid) zawsze proszę przeczytać ogłoszenie na stronie urzędu.
footer-privacy = Te strony nie zapisują plików cookie ani tego, czego się szuka.
sources-title = Skąd pochodzą dane
sources-homes = Każde mieszkanie pokazujemy tak, jak przysłał je urząd (council). Zgłoszenia (bids) wysyła się na stronie tego urzędu.
sources-places = Kody pocztowe, miejsca, stacje i granice pochodzą z otwartych danych. Ich właściciele proszą, żeby podać:
footer-api = Użyj tych danych we własnym programie

## Languages

language-title = Język
language-unreviewed = Tego tłumaczenia nie sprawdziła jeszcze żadna osoba biegle mówiąca po polsku. W ważnych sprawach proszę przeczytać też wersję angielską.
    .english = Przeczytaj tę stronę po angielsku
language-reviewed = { $language }: całość przeczytano ({ $who }, { $day })
language-not-reviewed = { $language }: nikt biegle znający ten język jeszcze tego nie sprawdził
language-adverts = To, co urząd (council) napisał sam, pokazujemy tak, jak to napisał, po angielsku.

## When something cannot be answered

not-found = Nie znaleziono strony
    .detail = Pod tym adresem nic nie ma. Jeśli adres był wpisany ręcznie, proszę go sprawdzić. Jeśli prowadził tu link, mieszkania może już nie być.
method-not-allowed = Ten adres nie przyjmuje takich zapytań
took-too-long = To trwało za długo
    .detail = Wyszukiwanie przerwano. W pytaniu nie ma nic złego.
    .way-on = Proszę spróbować za minutę albo szukać na mniejszym obszarze.
body-too-large = Przesłane dane są za duże
    .detail = Można przesłać najwyżej 50 MB. Nic nie zachowano.
address-too-long = Adres jest za długi
    .detail = Wyszukiwanie może mieć najwyżej 8000 znaków.
    .way-on = Proszę spróbować krótszego wyszukiwania.
bad-request = Nie udało się zrozumieć zapytania
busy = Serwis jest teraz przeciążony
    .detail = Szuka więcej osób, niż możemy obsłużyć naraz.
    .way-on = Proszę poczekać kilka sekund i spróbować ponownie.
nothing-published = Nie ma jeszcze żadnych mieszkań
    .detail = Serwer działa, ale nie wczytano jeszcze mieszkań z żadnego urzędu (council).
    .way-on = Proszę spróbować później.
internal = Przepraszamy, coś poszło nie tak
    .detail = To nasz błąd. Nic z wpisanych danych nie zachowano.
    .way-on = Proszę spróbować za minutę.
wrong-parameters = Nie udało się wyszukać w ten sposób
fault-to-search = Szukaj mieszkania
fault-to-status = Sprawdź, jak aktualne są mieszkania z każdego urzędu (council)

## Numbers, days, distances

number-groups = {"\u00A0"}
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
weekday-short-1 = pon.
weekday-short-2 = wt.
weekday-short-3 = śr.
weekday-short-4 = czw.
weekday-short-5 = pt.
weekday-short-6 = sob.
weekday-short-7 = niedz.
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday }, { $day } { $month } { $year }
day-short = { $weekday }, { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = o północy
time-midday = w południe
time-of-day = o { $clock24 }
instant = { $day }, { $time }
today = dzisiaj
yesterday = wczoraj
days-ago = { $count ->
    [one] 1 dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
 }
closed-on = Zgłoszenia zamknięto: { $day }
closes-today = Koniec zgłoszeń dzisiaj { $time }
closes-tomorrow = Koniec zgłoszeń jutro ({ $day }) { $time }
closes-in-days = Koniec zgłoszeń za { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 } ({ $day }) { $time }
distance-under-tenth = mniej niż 0,1 mili
distance-miles = { $miles ->
    [1.0] 1 mila
    [10] 10 mil
    [11] 11 mil
    [12] 12 mil
    [13] 13 mil
    [14] 14 mil
    [15] 15 mil
    [16] 16 mil
    [17] 17 mil
    [18] 18 mil
    [19] 19 mil
    [20] 20 mil
    [21] 21 mil
    [22] 22 mile
    [23] 23 mile
    [24] 24 mile
    [25] 25 mil
    [26] 26 mil
    [27] 27 mil
    [28] 28 mil
    [29] 29 mil
    [30] 30 mil
    [31] 31 mil
   *[other] { $miles } mili
 }

## The search

box-label = Jakie mieszkanie jest potrzebne?
box-hint = Proszę wpisać po angielsku, na przykład: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Kod pocztowy lub miejsce
suggestions-shown = podpowiedzi: strzałki przechodzą między nimi, Enter wybiera, Escape je zamyka
within-label = Nie dalej niż
within-default = około 2 mil
within-miles = { $miles ->
    [1] 1 mila
    [2] 2 mile
    [3] 3 mile
    [4] 4 mile
    [5] 5 mil
    [6] 6 mil
    [7] 7 mil
    [8] 8 mil
    [9] 9 mil
    [10] 10 mil
    [11] 11 mil
    [12] 12 mil
    [13] 13 mil
    [14] 14 mil
    [15] 15 mil
    [16] 16 mil
    [17] 17 mil
    [18] 18 mil
    [19] 19 mil
    [20] 20 mil
    [21] 21 mil
    [22] 22 mile
    [23] 23 mile
    [24] 24 mile
    [25] 25 mil
    [26] 26 mil
    [27] 27 mil
    [28] 28 mil
    [29] 29 mil
    [30] 30 mil
    [31] 31 mil
   *[other] { $miles } mili
 }
search-button = Szukaj
filters = Zawęź wyszukiwanie
filters-button = Zawęź wyszukiwanie
filters-button-chosen = { $count ->
    [one] Zawęź wyszukiwanie (wybrano 1)
    [few] Zawęź wyszukiwanie (wybrano { $count })
    [many] Zawęź wyszukiwanie (wybrano { $count })
   *[other] Zawęź wyszukiwanie (wybrano { $count })
 }
show-homes = Pokaż mieszkania
homes = mieszkań
results = Wyniki
chosen = Co wybrano
remove = Usuń:
sort-label = Ułóż według
sort-button = Ułóż
sort-default = najpierw najlepsze
value-sort-relevance = najlepiej pasujące
value-sort-distance = najbliższe
value-sort-cost = najtańsze
value-sort-closing = najbliższy koniec zgłoszeń
value-sort-newest = najnowsze
any-choice = dowolne
section-floor-access = Piętro i dostępność
section-size-cost = Więcej o wielkości i koszcie
section-people = Ile osób
section-days = Daty
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] dzisiaj
    [one] do jutra
    [few] w ciągu { $count } dni
    [many] w ciągu { $count } dni
   *[other] w ciągu { $count } dnia
 }
include-unknown-label = Pokaż też mieszkania, w których ogłoszeniu tego nie podano
search-title = Znajdź mieszkanie od urzędu (council) lub stowarzyszenia mieszkaniowego (housing association)
search-lead = { $homes ->
    [one] 1 mieszkanie przyjmuje zgłoszenia (bids)
    [few] { $shown } mieszkania przyjmują zgłoszenia (bids)
    [many] { $shown } mieszkań przyjmuje zgłoszenia (bids)
   *[other] { $shown } mieszkania przyjmuje zgłoszenia (bids)
 } w { $councils ->
    [one] 1 urzędzie
    [few] { $councils } urzędach
    [many] { $councils } urzędach
   *[other] { $councils } urzędach
 }. Można przeszukać wszystkie naraz.
search-title-results = { $count ->
    [0] Nie znaleziono mieszkań
    [one] Znaleziono 1 mieszkanie
    [few] Znaleziono { $shown } mieszkania
    [many] Znaleziono { $shown } mieszkań
   *[other] Znaleziono { $shown } mieszkania
 }
search-title-errors = Szukaj mieszkania
search-errors-title = Jest problem
error = Błąd:
left-out-unknown = { $count ->
    [one] Jeszcze 1 mieszkanie może pasować, ale nie podano tego w ogłoszeniu.
    [few] Jeszcze { $shown } mieszkania mogą pasować, ale nie podano tego w ogłoszeniach.
    [many] Jeszcze { $shown } mieszkań może pasować, ale nie podano tego w ogłoszeniach.
   *[other] Jeszcze { $shown } mieszkania może pasować, ale nie podano tego w ogłoszeniach.
 }
left-out-show = { $count ->
    [one] Pokaż też to mieszkanie
    [few] Pokaż też te mieszkania
    [many] Pokaż też te mieszkania
   *[other] Pokaż też te mieszkania
 }
no-results-try = Można spróbować tak:
no-results-council = Nowe mieszkania dochodzą prawie każdej nocy, więc warto wkrótce zajrzeć ponownie. Jeśli mieszkanie jest potrzebne już teraz, proszę zwrócić się do działu mieszkaniowego (housing team) w swoim urzędzie (council): musi on udzielić bezpłatnej porady.
way-first-page = Wróć na pierwszą stronę
way-everywhere = Zobacz wszystkie dostępne mieszkania
pages = Strony wyników
previous-page = Poprzednia
next-page = Następna
page-of = Strona { $page } z { $pages }
which-place = Które miejsce: { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Gdzie jest mieszkanie
chip-near = nie dalej niż { $within } od: { $place }
place-station = { $place } (stacja)
chip-max-cost = do £{ $pounds } tygodniowo
chip-min-cost = co najmniej £{ $pounds } tygodniowo
chip-access = dostępność { $category } lub lepsza
chip-persons = miejsce dla { $count ->
    [one] 1 osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osób
 }
chip-closing = koniec zgłoszeń: { $when }
chip-not = nie: { $text }
chip-min-floor = { $floor } lub wyżej
chip-max-floor = { $floor } lub niżej
searched-for-alone = Szukano w ogłoszeniach słów: { $text }
searched-for = Zrozumieliśmy powyższe i szukaliśmy w ogłoszeniach słów: { $text }
quoted-words = Szukamy teraz „{ $words }” jako słów w ogłoszeniu.
quoted-drop = Pomiń „{ $words }”
why-not-question = Chodzi o mieszkanie widziane gdzie indziej?
why-not-label = Proszę wkleić jego numer
why-not-hint = Na przykład 0041873 albo adres jego strony w tym serwisie
why-not-button = Sprawdź
home-is-found = { $reference } ({ $authority }) jest wśród znalezionych mieszkań.
home-is-not-found = { $reference } ({ $authority }) nie ma wśród znalezionych mieszkań:
chip-parameter = { $name }: { $value }
example-home = Przykładowe mieszkanie
a-week-all-in = tygodniowo, wszystko wliczone
cost-unsaid = W ogłoszeniu nie podano kosztu tygodniowego
bedrooms-unsaid = Nie podano liczby sypialni
closing-unsaid = W ogłoszeniu nie podano, kiedy jest koniec zgłoszeń (bids)
council-updated = Mieszkania, urząd { $authority }: ostatnia aktualizacja { $when }
council-updated-stale = Mieszkania, urząd { $authority }: ostatnia aktualizacja { $when }, więc niektórych może już nie być

## A home

kind-with-bedrooms = { $bedrooms ->
    [one] 1 sypialnia
    [few] { $bedrooms } sypialnie
    [many] { $bedrooms } sypialni
   *[other] { $bedrooms } sypialni
 }, { $kind }
kind-bedrooms-only = { $bedrooms ->
    [one] Mieszkanie z 1 sypialnią
    [few] Mieszkanie z { $bedrooms } sypialniami
    [many] Mieszkanie z { $bedrooms } sypialniami
   *[other] Mieszkanie z { $bedrooms } sypialniami
 }
kind-unknown = Mieszkanie
bedrooms = { $count ->
    [0] Bez osobnej sypialni
    [one] 1 sypialnia
    [few] { $count } sypialnie
    [many] { $count } sypialni
   *[other] { $count } sypialni
 }
up-to-people = { $count ->
    [one] 1 osoba
    [few] do { $count } osób
    [many] do { $count } osób
   *[other] do { $count } osób
 }
alike-homes = { $count ->
    [one] 1 takie mieszkanie
    [few] { $count } takie same mieszkania
    [many] { $count } takich samych mieszkań
   *[other] { $count } takiego samego mieszkania
 }
floor-basement = Suterena
floor-ground = Parter
floor-number = Piętro { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, przez { $weeks ->
    [one] 1 tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
 } w roku
rent-alone = W ogłoszeniu: { $rent }
rent-and-charge = W ogłoszeniu: { $rent } plus opłata za usługi (service charge) { $charge }
each-week = { $amount } tygodniowo, wszystko wliczone
each-year = { $amount } rocznie
distance-from-place = { $distance } od: { $place }
distance-from-place-about = w przybliżeniu { $distance } od: { $place } (w ogłoszeniu nie ma pełnego kodu pocztowego)
distance-away = odległość: { $distance }
distance-away-about = odległość w przybliżeniu: { $distance } (w ogłoszeniu nie ma pełnego kodu pocztowego)
advertised-by = Ogłasza: urząd { $authority }
to-council = Zobacz to mieszkanie na stronie urzędu { $authority }
no-council-link = Żeby wysłać zgłoszenie (bid), proszę wejść na stronę z mieszkaniami urzędu { $authority } i znaleźć numer { $reference }.
advert-does-not-say = Nie podano w ogłoszeniu:
no-restriction-stated = W ogłoszeniu nie podano ograniczeń
yes = Tak
no = Nie
section-description = Opis od urzędu (council)
section-cost = Koszt
section-dates = Daty
section-home = Mieszkanie
section-access = Wejście i poruszanie się
section-who = Dla kogo jest
rules-of = Kto może się ubiegać o mieszkanie: zasady, które podaje urząd { $authority }
rules-read = (odczytano: { $day })
rules-guidance = Te informacje to tylko wskazówki. Decyduje urząd (council).
section-advert = Ogłoszenie
section-pictures = Zdjęcia
section-history = Historia
picture-number = Zdjęcie { $count } (na stronie urzędu)
history-first-seen = Pierwszy raz na liście: { $day }
history-last-seen = Nadal na liście urzędu: { $day }
history-last-listed = Ostatni raz na liście urzędu: { $day }
history-changed = { $day }: { $field } – było: { $before }, jest: { $after }
history-stated = { $day }: { $field } – teraz podano: { $after }
history-unstated = { $day }: { $field } – już nie podano (było: { $before })
history-changed-long = { $day }: { $field } – zmieniono
home-withdrawn = To mieszkanie nie jest już ogłaszane
    .detail = Zdjęto je z listy urzędu. Treść ogłoszenia zostaje poniżej przez 90 dni.
home-closed = Zgłoszenia (bids) na to mieszkanie są zamknięte
    .detail = Nie można już wysłać zgłoszenia.
home-under-offer = To mieszkanie komuś zaproponowano
    .detail = Nie można już wysłać zgłoszenia (bid), chyba że urząd ogłosi je ponownie.
home-let = To mieszkanie jest już wynajęte
    .detail = Ktoś się wprowadza albo już się wprowadził.
home-not-open-yet = Zgłoszenia (bids) na to mieszkanie nie są jeszcze przyjmowane
home-gone = To mieszkanie nie jest już ogłaszane
    .detail = Zdjęto je z listy urzędu ponad 90 dni temu.
    .way-on = Można szukać mieszkań dostępnych teraz.
home-not-found = Nie ma mieszkania o tym numerze
    .detail = Proszę sprawdzić numer albo poszukać mieszkania według adresu.
authority-not-found = Nie ma urzędu (council) o tej nazwie lub kodzie
    .detail = Proszę podać kod urzędu, na przykład E09000022, albo jego krótką nazwę, na przykład lambeth.
similar-title = Podobne mieszkania

## How fresh the homes are

status-title = Jak aktualna jest lista każdego urzędu (council)?
status-lead = Każdy urząd przysyła nam listę swoich mieszkań, większość co noc. Tu widać, kiedy każdy przysłał ją ostatnio.
status-summary = { $homes ->
    [one] 1 dostępne mieszkanie
    [few] { $shown } dostępne mieszkania
    [many] { $shown } dostępnych mieszkań
   *[other] { $shown } dostępnego mieszkania
 } z { $councils ->
    [one] 1 urzędu
    [few] { $councils } urzędów
    [many] { $councils } urzędów
   *[other] { $councils } urzędu
 }.
status-council = Urząd
status-open = Dostępne mieszkania
status-last-file = Ostatnia lista
status-result = Co się z nią stało
status-stale = Stara
status-never = Nigdy
verdict-published = Opublikowano
verdict-unchanged = Taka sama jak poprzednia
verdict-held = Czeka na sprawdzenie przez człowieka; pokazana jest poprzednia lista
verdict-refused = Nie nadaje się do użycia; pokazana jest poprzednia lista
verdict-none = Jeszcze nie przetworzono

## Names of fields

field-weekly-cost = Koszt tygodniowy, wszystko wliczone
field-weekly-cost-pence = Koszt tygodniowy
field-rent = Czynsz według ogłoszenia
field-service-charge = Opłata za usługi (service charge)
field-rent-type = Rodzaj czynszu
field-tenancy = Rodzaj najmu (tenancy)
field-council-tax-band = Stawka podatku lokalnego (council tax band)
field-opens-at = Początek zgłoszeń (bids)
field-closes-at = Koniec zgłoszeń (bids)
field-available-from = Można się wprowadzić od
field-viewing-at = Oglądanie mieszkania
field-bids = Liczba zgłoszeń (bids) do tej pory
field-property-type = Rodzaj mieszkania
field-bedrooms = Sypialnie
field-max-persons = Ile osób może tam mieszkać
field-homes = Takie same mieszkania w tym ogłoszeniu
field-floor = Piętro
field-garden = Ogród
field-balcony = Balkon
field-parking = Parkowanie
field-pets = Zwierzęta
field-furnished = Umeblowane
field-heating = Ogrzewanie
field-epc = Klasa energetyczna
field-lift = Winda
field-step-free = Bez schodów
field-access-category = Kategoria dostępności
field-access-raw = Dostępność według opisu urzędu
field-adaptations = Przystosowania
field-bands-asked = Grupy (bands), które mogą wysłać zgłoszenie (bid)
field-local-connection = Tylko osoby związane z okolicą (local connection)
field-transfer-only = Tylko najemcy mieszkań socjalnych, którzy chcą się przeprowadzić
field-homeseeker-only = Tylko osoby, które nie są jeszcze najemcami mieszkań socjalnych
field-meant-for = Przeznaczone dla
field-min-persons = Najmniejsza liczba osób
field-max-income = Najwyższy dochód
field-age-min = Najniższy wiek
field-age-max = Najwyższy wiek
field-designation = Przeznaczone tylko dla
field-labels = Oznaczone jako
field-restrictions = Ograniczenia
field-reference = Numer ogłoszenia
field-landlord = Wynajmujący
field-address = Adres
field-postcode = Kod pocztowy
field-location = Skąd wiadomo, gdzie jest
field-status = Stan ogłoszenia
field-area = Urząd (council) lub okolica
field-not-area = Poza
field-feature = Cechy
field-not-feature = Bez
field-min-bedrooms = Co najmniej tyle sypialni
field-max-bedrooms = Najwyżej tyle sypialni
field-persons = Osoby
    .hint = Ile osób ma tam mieszkać
field-min-cost = Najniższy koszt, £ tygodniowo
field-max-cost = Ile najwyżej można płacić, £ tygodniowo
    .hint = Czynsz i opłaty razem. £600 miesięcznie to 138.46 tygodniowo.
field-min-floor = Najniższe piętro
    .hint = 0 to parter, −1 to suterena
field-max-floor = Najwyższe piętro
field-access = Potrzebna dostępność
    .hint = Pokazane będą mieszkania tej kategorii lub bardziej dostępne
field-closing-within = Koniec zgłoszeń
field-opens-since = Ogłoszone od
field-available-by = Gotowe do
field-bbox = Prostokąt na mapie
field-polygon = Kształt na mapie
field-near = Blisko
field-within = Nie dalej niż
field-q = Szukaj

## Values of closed sets

value-property-type-flat = Mieszkanie (flat)
value-property-type-maisonette = Mieszkanie dwupoziomowe (maisonette)
value-property-type-house = Dom
value-property-type-bungalow = Dom parterowy (bungalow)
value-property-type-studio = Kawalerka (studio)
value-property-type-bedsit = Pokój z aneksem (bedsit)
value-property-type-room = Pokój we wspólnym mieszkaniu
value-property-type-other = Inne
value-status-open = Przyjmuje zgłoszenia (bids)
value-status-closed = Zgłoszenia zamknięte
value-status-under-offer = Komuś zaproponowane
value-status-let = Wynajęte
value-status-withdrawn = Nie jest już ogłaszane
value-rent-type-social = Czynsz socjalny (social rent)
value-rent-type-affordable = Czynsz przystępny (affordable rent)
value-rent-type-london-affordable = Londyński czynsz przystępny (London Affordable Rent)
value-rent-type-london-living = Londyński czynsz według zarobków (London Living Rent)
value-rent-type-intermediate = Czynsz pośredni (intermediate rent)
value-rent-type-rent-to-buy = Najem z możliwością kupna (Rent to Buy)
value-rent-type-shared-ownership = Współwłasność (shared ownership)
value-rent-type-other = Inne
value-tenancy-secure = Najem bezterminowy od urzędu (secure)
value-tenancy-flexible = Na czas określony (flexible)
value-tenancy-assured = Najem gwarantowany (assured)
value-tenancy-assured-shorthold = Najem krótkoterminowy (assured shorthold)
value-tenancy-introductory = Najem próbny (introductory, starter)
value-tenancy-licence = Zgoda na zamieszkanie (licence)
value-tenancy-other = Inne
value-designation-general = Wszyscy
value-designation-sheltered = Osoby starsze (sheltered)
value-designation-extra-care = Osoby starsze, które potrzebują opieki (extra care)
value-designation-supported = Osoby, które potrzebują wsparcia (supported)
value-garden-private = Własny
value-garden-shared = Wspólny
value-garden-none = Brak
value-parking-private = Własne miejsce
value-parking-permit = Na ulicy, z pozwoleniem
value-parking-street = Na ulicy
value-parking-none = Brak
value-pets-allowed = Dozwolone
value-pets-with-permission = Za zgodą wynajmującego
value-pets-no = Niedozwolone
value-period-weekly = tygodniowo
value-period-fortnightly = co dwa tygodnie
value-period-four-weekly = co cztery tygodnie
value-period-monthly = miesięcznie
value-period-yearly = rocznie
value-precision-exact = Budynek
value-precision-postcode = Kod pocztowy
value-precision-sector = Pierwsza połowa kodu pocztowego i jedna cyfra
value-precision-outcode = Pierwsza połowa kodu pocztowego
value-precision-authority = Tylko urząd (council)
value-access-category-a = wszędzie można wjechać wózkiem inwalidzkim
value-access-category-b = wózkiem inwalidzkim można wjechać do głównych pomieszczeń
value-access-category-c = wejście bez progu i szersze drzwi
value-access-category-d = łatwe wejście
value-access-category-e = bez schodów
value-access-category-e-plus = kilka schodów
value-access-category-f = bez szczególnych przystosowań
value-access-category-g = nie oceniono
value-feature-garden = Ogród
value-feature-private-garden = Własny ogród
value-feature-balcony = Balkon
value-feature-parking = Parkowanie
value-feature-lift = Winda
value-feature-step-free = Bez schodów
value-feature-pets = Zwierzęta dozwolone
value-feature-furnished = Umeblowane
value-feature-level-access-shower = Prysznic bez progu
value-feature-wet-room = Łazienka z odpływem w podłodze (wet room)
value-feature-stairlift = Krzesełko schodowe
value-feature-through-floor-lift = Winda między piętrami w mieszkaniu
value-feature-hoist = Podnośnik
value-feature-ramp = Podjazd
value-feature-grab-rails = Uchwyty
value-feature-lowered-kitchen = Obniżona kuchnia
value-feature-over-bath-shower = Prysznic nad wanną
value-feature-widened-doors = Poszerzone drzwi
value-adaptations-level-access-shower = Prysznic bez progu
value-adaptations-wet-room = Łazienka z odpływem w podłodze (wet room)
value-adaptations-stairlift = Krzesełko schodowe
value-adaptations-through-floor-lift = Winda między piętrami w mieszkaniu
value-adaptations-hoist = Podnośnik
value-adaptations-ramp = Podjazd
value-adaptations-grab-rails = Uchwyty
value-adaptations-lowered-kitchen = Obniżona kuchnia
value-adaptations-over-bath-shower = Prysznic nad wanną
value-adaptations-widened-doors = Poszerzone drzwi
value-labels-mobility = Dla najemców innych urzędów (mobility)
value-labels-right-to-move = Prawo do przeprowadzki (Right to Move)
value-labels-local-lettings-plan = Lokalne zasady przydziału (local lettings plan)
value-labels-new-build = Nowo wybudowane
value-labels-direct-offer = Oferta bezpośrednia, bez zgłoszeń (direct offer)
value-labels-sensitive-let = Przydział po dodatkowym sprawdzeniu (sensitive let)
value-labels-decant = Dla osób, których dom jest przebudowywany (decant)
value-labels-readvertised = Ogłoszone ponownie
