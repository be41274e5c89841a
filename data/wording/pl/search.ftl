# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Nie ma opcji wyszukiwania „{ $parameter }”.
misspelt-parameter = Nie ma opcji wyszukiwania „{ $parameter }”. Czy chodziło o „{ $suggestion }”?
parameter-repeated = „{ $parameter }” występuje więcej niż raz. Proszę podać to tylko raz.
too-many-values = „{ $parameter }” występuje za często. Najwyższa dozwolona liczba wartości: { $most }.
spoilt-encoding = „{ $parameter }” jest uszkodzone: „{ $found }” nie jest poprawnym kodem UTF-8 ze znakami procentu. Znak procentu proszę zapisać jako %25.
parameter-not-whole = „{ $parameter }” musi być liczbą całkowitą od { $least } do { $most }. Wpisano: „{ $found }”.
parameter-out-of-range = „{ $parameter }” musi być od { $least } do { $most }. Wpisano: „{ $found }”.
not-one-of = „{ $parameter }” nie może mieć wartości „{ $found }”. Dozwolone: { $allowed }.
misspelt-value = „{ $parameter }” nie może mieć wartości „{ $found }”. Czy chodziło o „{ $suggestion }”? Dozwolone: { $allowed }.
text-too-long = „{ $parameter }” jest za długie. Liczba znaków: { $found }. Dozwolone najwyżej: { $most }.
not-a-label = „{ $parameter }” nie może mieć wartości „{ $found }”. Etykieta to małe litery, cyfry i znaki podkreślenia, na przykład right_to_move.
not-a-distance = „{ $parameter }” musi być odległością, na przykład 2km, 1.5mi lub 800m, najwyżej { $most }. Wpisano: „{ $found }”.
distance-out-of-range = „{ $parameter }” musi być większe od zera i wynosić najwyżej { $most }. Wpisano: „{ $found }”.
not-an-amount = „{ $parameter }” to kwota w funtach na tydzień, na przykład 150 lub 149.50. Wpisano: „{ $found }”.
amount-out-of-range = „{ $parameter }” może wynosić najwyżej £{ $most } tygodniowo. Wpisano: „{ $found }”.
range-reversed = „{ $parameter }” ({ $found }) jest większe niż „{ $other }” ({ $most }). Proszę je zamienić albo jedno pominąć.
not-a-box = „{ $parameter }” to cztery liczby: west,south,east,north (zachód, południe, wschód, północ). Wpisano: „{ $found }”.
box-reversed = „{ $parameter }” ma mieć kolejność west,south,east,north (zachód, południe, wschód, północ), gdzie zachód jest mniejszy niż wschód, a południe mniejsze niż północ. Wpisano: „{ $found }”.
off-the-earth = „{ $parameter }” może zawierać długości geograficzne od -180 do 180 i szerokości od -90 do 90, najpierw długość. Wpisano: „{ $found }”.
not-a-point = „{ $parameter }” to narożniki, na przykład -0.11,51.46;-0.10,51.47;-0.12,51.47. Wpisano: „{ $found }”.
polygon-points = Liczba narożników w „{ $parameter }” musi być od { $least } do { $most }. Podano: { $found }.
polygon-crosses-itself = Krawędzie kształtu „{ $parameter }” przecinają się lub stykają. Proszę narysować kształt, którego krawędzie się nie spotykają.
access-with-a-blank = W „{ $parameter }” jest odstęp: „{ $found }”. Kategorię E+ trzeba zapisać w adresie jako E%2B, a kategorię E jako samo E.
not-a-household = W „{ $parameter }” trzeba podać po angielsku dorosłych, a potem każde dziecko z wiekiem, na przykład „2 adults, girl 9, child 5”. Wpisano: „{ $found }”.
not-a-date = „{ $parameter }” musi być datą, na przykład 2026-07-01. Wpisano: „{ $found }”.
page-too-deep = Strona { $found } jest za daleko: kolejno można przejrzeć tylko tyle pierwszych mieszkań: { $homes }. Ostatnia strona to { $most }. Proszę zawęzić wyszukiwanie.
unknown-place = Nie znamy miejsca „{ $found }”. Można podać kod pocztowy, stację, dzielnicę lub urząd (council).
sort-needs-place = Mieszkania można ułożyć według odległości tylko od podanego miejsca. Proszę podać też „near”.
sort-needs-words = Mieszkania można ułożyć według zgodności słów tylko wtedy, gdy są słowa. Proszę podać też „q”.
eligible-needs-household = Mieszkania można wybrać według „{ $parameter }” tylko wtedy, gdy wiadomo, kto szuka. Proszę podać, kto będzie tam mieszkać.

## What the searcher should know

words-beyond = Liczba użytych słów (tylko pierwsze): { $used }; { $beyond ->
    [one] pominięto jeszcze 1 słowo.
    [few] pominięto jeszcze { $beyond } słowa.
    [many] pominięto jeszcze { $beyond } słów.
   *[other] pominięto jeszcze { $beyond } słowa.
 }
no-words = W „{ $found }” nie ma słów do wyszukania.
within-without-place = Nie uwzględniono odległości, bo nie podano miejsca.
area-not-served = { $name } nie przysyła nam swoich mieszkań, więc nie możemy ich pokazać. Proszę zajrzeć też na stronę tego urzędu (council).
area-succeeded = { $name } już nie istnieje. Mieszkania stamtąd są pokazane; nowsze ogłasza { $successor }.
place-taken-as = Przyjęliśmy, że „{ $found }” to { $place }. Jest też { $other }{ $others ->
    [1] .
   *[other] {" "}i inne miejsca.
 }
word-taken-as = W żadnym ogłoszeniu nie ma słowa „{ $found }”. Zamiast niego szukano „{ $taken }”.

## Why a home was found

why-words = { $count ->
    [one] W ogłoszeniu jest słowo: { $words }.
    [few] W ogłoszeniu są słowa: { $words }.
    [many] W ogłoszeniu są słowa: { $words }.
   *[other] W ogłoszeniu są słowa: { $words }.
 }
why-word-as = Zamiast „{ $found }” w ogłoszeniu jest „{ $said }”.
why-near = { $metres } m od: { $place }.
why-near-outcode = Około { $metres } m od: { $place }. Znana jest tylko pierwsza połowa kodu pocztowego mieszkania.
why-parking-permit = Do parkowania potrzebne jest pozwolenie.
why-parking-street = Parkuje się na ulicy.
why-pets-with-permission = Na zwierzęta potrzebna jest zgoda wynajmującego.
why-step-free-by-category = Kategoria dostępności { $category } oznacza brak schodów, chociaż w ogłoszeniu nie napisano „step free” (bez schodów).
why-unknown = Nie podano w ogłoszeniu: { $what }.

## What to ask otherwise for more homes

relax-within = o { $more } więcej: nie dalej niż { $miles ->
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
relax-bedrooms = o { $more } więcej: { $bedrooms ->
    [0] bez osobnej sypialni
    [one] z 1 sypialnią
    [few] z { $bedrooms } sypialniami
    [many] z { $bedrooms } sypialniami
   *[other] z { $bedrooms } sypialniami
 }
relax-max-cost = o { $more } więcej: do £{ $pounds } tygodniowo
relax-max-floor = o { $more } więcej: { $floor ->
    [-1] najwyżej suterena
    [0] najwyżej parter
   *[other] najwyżej piętro { $floor }
 }
relax-min-floor = o { $more } więcej: { $floor ->
    [-1] suterena lub wyżej
    [0] parter lub wyżej
   *[other] piętro { $floor } lub wyżej
 }
relax-include-unknown = { $more ->
    [one] o 1 więcej, dla którego tego nie podano w ogłoszeniu
    [few] o { $more } więcej, dla których tego nie podano w ogłoszeniu
    [many] o { $more } więcej, dla których tego nie podano w ogłoszeniu
   *[other] o { $more } więcej, dla których tego nie podano w ogłoszeniu
 }
relax-without-feature = o { $more } więcej, jeśli „{ $what }” nie jest konieczne
relax-not-feature = o { $more } więcej, jeśli może mieć „{ $what }”
relax-without = o { $more } więcej, jeśli „{ $parameter }” nie ma znaczenia

## Why a home is not among those found

why-not-no-such-home = Nie mamy mieszkania o tym numerze. Proszę go sprawdzić: może jest w nim błąd, a może mieszkania już nie ma.
why-not-opens-later = Zgłoszenia (bids) nie są jeszcze przyjmowane. Od kiedy: { $day }.
why-not-closed-on = Zgłoszenia (bids) nie są już przyjmowane. Zamknięto: { $day }.
why-not-closed = Zgłoszenia (bids) nie są już przyjmowane.
why-not-under-offer = To mieszkanie komuś zaproponowano.
why-not-let = To mieszkanie jest już wynajęte.
why-not-withdrawn = To mieszkanie nie jest już ogłaszane.
why-not-open = Zgłoszenia (bids) są przyjmowane, a szukano mieszkań, dla których nie są.
why-not-unknown = Nie podano w ogłoszeniu: { $what }.
why-not-words = W ogłoszeniu nie ma żadnego z wyszukiwanych słów.
why-not-near = Odległość od: { $place } – { $miles ->
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
 }. Szukano nie dalej niż { $within_miles ->
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
   *[other] { $within_miles } mili
 }.
why-not-shape = Jest poza wybranym obszarem.
why-not-area = Ogłasza je { $authority } i nie leży w żadnym z wybranych obszarów.
why-not-not-area = Leży w pominiętym obszarze. Ogłasza je { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] Nie ma osobnej sypialni
    [one] Ma 1 sypialnię
    [few] Ma { $bedrooms } sypialnie
    [many] Ma { $bedrooms } sypialni
   *[other] Ma { $bedrooms } sypialni
 }.
why-not-persons = Jest dla najwyżej { $persons ->
    [one] 1 osoby
    [few] { $persons } osób
    [many] { $persons } osób
   *[other] { $persons } osób
 }.
why-not-cost-above = Kosztuje £{ $pounds } tygodniowo, czyli więcej, niż podano.
why-not-cost-below = Kosztuje £{ $pounds } tygodniowo, czyli mniej, niż podano.
why-not-floor = Gdzie się znajduje: { $floor ->
    [-1] suterena
    [0] parter
   *[other] piętro { $floor }
 }.
why-not-access = Ma kategorię dostępności { $category }.
why-not-age-under = Jest tylko dla osób w wieku co najmniej { $age } lat.
why-not-age-over = Jest tylko dla osób w wieku najwyżej { $age } lat.
why-not-feature = W ogłoszeniu jest „nie” przy: { $what }.
why-not-not-feature = W ogłoszeniu jest „tak” przy: { $what }.
why-not-closes = Koniec przyjmowania zgłoszeń (bids): { $day }.
why-not-opened = Początek przyjmowania zgłoszeń (bids): { $day }.
why-not-available = Można się wprowadzić od: { $day }.
why-not-value = { $parameter }: { $value }. Tego nie wybrano.
why-not-other = Nie ma tego, co wybrano w „{ $parameter }”.

## How a home is like another

similar-near = Odległość: { $miles ->
    [0] mniej niż 0,1 mili
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
similar-kind = Ten sam rodzaj mieszkania
similar-bedrooms = { $more ->
    [0] Tyle samo sypialni
    [-1] O jedną sypialnię mniej
   *[other] O jedną sypialnię więcej
 }
similar-cost-less = O £{ $pounds } tygodniowo taniej
similar-cost-same = Ten sam koszt tygodniowy
similar-cost-more = O £{ $pounds } tygodniowo drożej
