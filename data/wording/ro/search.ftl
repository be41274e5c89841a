# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Nu există opțiunea de căutare „{ $parameter }”.
misspelt-parameter = Nu există opțiunea de căutare „{ $parameter }”. Ați vrut să scrieți „{ $suggestion }”?
parameter-repeated = „{ $parameter }” apare de mai multe ori. Scrieți-l o singură dată.
too-many-values = „{ $parameter }” apare de prea multe ori. Sunt permise cel mult { $most ->
    [one] o valoare
    [few] { $most } valori
   *[other] { $most } de valori
 }.
spoilt-encoding = „{ $parameter }” este stricat: „{ $found }” nu este UTF-8 codat cu semnul procent. Scrieți semnul procent ca %25.
parameter-not-whole = „{ $parameter }” trebuie să fie un număr întreg de la { $least } la { $most }. Am găsit „{ $found }”.
parameter-out-of-range = „{ $parameter }” trebuie să fie de la { $least } la { $most }. Am găsit „{ $found }”.
not-one-of = „{ $parameter }” nu poate fi „{ $found }”. Se poate: { $allowed }.
misspelt-value = „{ $parameter }” nu poate fi „{ $found }”. Ați vrut să scrieți „{ $suggestion }”? Se poate: { $allowed }.
text-too-long = „{ $parameter }” are { $found ->
    [one] un caracter
    [few] { $found } caractere
   *[other] { $found } de caractere
 }. Sunt permise cel mult { $most }.
not-a-label = „{ $parameter }” nu poate fi „{ $found }”. O etichetă are litere mici, cifre și linii de subliniere, de exemplu right_to_move.
not-a-distance = „{ $parameter }” trebuie să fie o distanță, de exemplu 2km, 1.5mi sau 800m, cel mult { $most }. Am găsit „{ $found }”.
distance-out-of-range = „{ $parameter }” trebuie să fie mai mult decât zero și cel mult { $most }. Am găsit „{ $found }”.
not-an-amount = „{ $parameter }” trebuie să fie o sumă în lire pe săptămână, scrisă cu punct, de exemplu 150 sau 149.50. Am găsit „{ $found }”.
amount-out-of-range = „{ $parameter }” trebuie să fie cel mult £{ $most } pe săptămână. Am găsit „{ $found }”.
range-reversed = „{ $parameter }” ({ $found }) este mai mare decât „{ $other }” ({ $most }). Schimbați-le între ele sau scoateți una.
not-a-box = „{ $parameter }” trebuie să fie patru numere: vest,sud,est,nord. Am găsit „{ $found }”.
box-reversed = „{ $parameter }” trebuie să fie vest,sud,est,nord, cu vestul mai mic decât estul și sudul mai mic decât nordul. Am găsit „{ $found }”.
off-the-earth = „{ $parameter }” trebuie să aibă longitudini de la -180 la 180 și latitudini de la -90 la 90, longitudinea prima. Am găsit „{ $found }”.
not-a-point = „{ $parameter }” trebuie să fie colțuri, de exemplu -0.11,51.46;-0.10,51.47;-0.12,51.47. Am găsit „{ $found }”.
polygon-points = „{ $parameter }” trebuie să aibă între { $least } și { $most } colțuri. Am găsit { $found }.
polygon-crosses-itself = Laturile de la „{ $parameter }” se taie sau se ating. Desenați o formă ale cărei laturi nu se întâlnesc.
access-with-a-blank = „{ $parameter }” are un spațiu: „{ $found }”. Pentru categoria E+ scrieți în adresă E%2B; pentru E scrieți doar E.
not-a-household = „{ $parameter }” trebuie să spună, în engleză, câți adulți sunt și apoi vârsta fiecărui copil, de exemplu „2 adults, girl 9, child 5”. Am găsit „{ $found }”.
not-a-date = „{ $parameter }” trebuie să fie o zi scrisă așa: 2026-07-01. Am găsit „{ $found }”.
page-too-deep = Pagina { $found } este prea departe: se pot vedea doar primele locuințe, în total { $homes }, așa că ultima pagină este { $most }. Restrângeți căutarea.
unknown-place = Nu cunoaștem locul „{ $found }”. Încercați un cod poștal, o stație, un cartier sau un consiliu local (council).
sort-needs-place = Locuințele pot fi ordonate după distanță doar față de un loc. Completați și „near”.
sort-needs-words = Locuințele pot fi ordonate după cât de bine se potrivesc cuvintele doar când există cuvinte. Completați și „q”.
eligible-needs-household = Locuințele pot fi alese după „{ $parameter }” doar când știm cine cere. Spuneți cine va locui acolo.

## What the searcher should know

words-beyond = Au fost folosite doar primele cuvinte, în total { $used }. { $beyond ->
    [one] Un cuvânt a fost lăsat deoparte.
    [few] { $beyond } cuvinte au fost lăsate deoparte.
   *[other] { $beyond } de cuvinte au fost lăsate deoparte.
 }
no-words = „{ $found }” nu are niciun cuvânt de căutat.
within-without-place = Distanța nu a fost folosită, fiindcă nu ați dat niciun loc.
area-not-served = Consiliul local (council) { $name } nu își trimite locuințele aici, așa că nu le putem arăta. Căutați și pe site-ul lui.
area-succeeded = Consiliul local (council) { $name } nu mai există. Locuințele lui sunt arătate; cele mai noi sunt anunțate de { $successor }.
place-taken-as = Am înțeles „{ $found }” ca { $place }. Mai există și { $other }{ $others ->
    [one] .
    [few] , și altele.
   *[other] , și altele.
 }
word-taken-as = Niciun anunț nu are cuvântul „{ $found }”. Am căutat „{ $taken }” în locul lui.

## Why a home was found

why-words = { $count ->
    [one] Anunțul are cuvântul { $words }.
    [few] Anunțul are cuvintele { $words }.
   *[other] Anunțul are cuvintele { $words }.
 }
why-word-as = Pentru „{ $found }”, anunțul are „{ $said }”.
why-near = La { $metres } m de { $place }.
why-near-outcode = La aproximativ { $metres } m de { $place }: se știe doar prima jumătate a codului poștal.
why-parking-permit = Pentru parcare este nevoie de permis.
why-parking-street = Parcarea este pe stradă.
why-pets-with-permission = Pentru animale este nevoie de acordul proprietarului.
why-step-free-by-category = Categoria de acces { $category } înseamnă că nu sunt trepte, deși anunțul nu spune „fără trepte”.
why-unknown = Anunțul nu spune: { $what }.

## What to ask otherwise for more homes

relax-within = încă { $more } la cel mult { $miles ->
    [1] 1 milă
    [one] 1 milă
    [few] { $miles } mile
   *[other] { $miles } de mile
 }
relax-bedrooms = încă { $more } { $bedrooms ->
    [0] fără dormitor separat
    [one] cu 1 dormitor
    [few] cu { $bedrooms } dormitoare
   *[other] cu { $bedrooms } de dormitoare
 }
relax-max-cost = încă { $more } la cel mult £{ $pounds } pe săptămână
relax-max-floor = încă { $more } până la { $floor ->
    [-1] subsol
    [0] parter
   *[other] etajul { $floor }
 }
relax-min-floor = încă { $more } de la { $floor ->
    [-1] subsol
    [0] parter
   *[other] etajul { $floor }
 } în sus
relax-include-unknown = { $more ->
    [one] încă una al cărei anunț nu spune
    [few] încă { $more } ale căror anunțuri nu spun
   *[other] încă { $more } ale căror anunțuri nu spun
 }
relax-without-feature = încă { $more } dacă „{ $what }” nu este obligatoriu
relax-not-feature = încă { $more } dacă poate avea „{ $what }”
relax-without = încă { $more } dacă „{ $parameter }” nu contează

## Why a home is not among those found

why-not-no-such-home = Nu avem nicio locuință cu această referință. Verificați-o: poate este scrisă greșit sau locuința nu mai este.
why-not-opens-later = Încă nu se primesc cereri pentru ea. Cererile se primesc începând de { $day }.
why-not-closed-on = Primirea cererilor pentru ea s-a încheiat { $day }.
why-not-closed = Nu se mai primesc cereri pentru ea.
why-not-under-offer = A fost oferită cuiva.
why-not-let = A fost închiriată.
why-not-withdrawn = Nu mai are anunț.
why-not-open = Se primesc cereri pentru ea, iar dumneavoastră ați cerut locuințe pentru care nu se primesc.
why-not-unknown = Anunțul nu spune: { $what }.
why-not-words = Anunțul nu are niciunul dintre cuvintele pe care le-ați căutat.
why-not-near = Este la { $miles ->
    [1] 1 milă
   *[other] { $miles } mile
 } de { $place }. Ați cerut cel mult { $within_miles ->
    [1] 1 milă
    [20] 20 de mile
   *[other] { $within_miles } mile
 }.
why-not-shape = Este în afara zonei pe care ați ales-o.
why-not-area = Este anunțată de { $authority } și nu este în niciuna dintre zonele pe care le-ați ales.
why-not-not-area = Este într-o zonă pe care ați exclus-o. Este anunțată de { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] Nu are dormitor separat
    [one] Are 1 dormitor
    [few] Are { $bedrooms } dormitoare
   *[other] Are { $bedrooms } de dormitoare
 }.
why-not-persons = Este pentru cel mult { $persons ->
    [one] 1 persoană
    [few] { $persons } persoane
   *[other] { $persons } de persoane
 }.
why-not-cost-above = Costă £{ $pounds } pe săptămână, mai mult decât ați cerut.
why-not-cost-below = Costă £{ $pounds } pe săptămână, mai puțin decât ați cerut.
why-not-floor = Este la { $floor ->
    [-1] subsol
    [0] parter
   *[other] etajul { $floor }
 }.
why-not-access = Categoria ei de acces este { $category }.
why-not-age-under = Este doar pentru persoane cu vârsta de cel puțin { $age ->
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
 }.
why-not-age-over = Este doar pentru persoane cu vârsta de cel mult { $age ->
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
 }.
why-not-feature = Anunțul spune nu la „{ $what }”.
why-not-not-feature = Anunțul spune da la „{ $what }”.
why-not-closes = Primirea cererilor pentru ea se încheie { $day }.
why-not-opened = Primirea cererilor pentru ea a început { $day }.
why-not-available = Vă puteți muta în ea începând de { $day }.
why-not-value = „{ $parameter }” este { $value }, iar dumneavoastră nu ați ales asta.
why-not-other = Nu are ce ați ales la „{ $parameter }”.

## How a home is like another

similar-near = La { $miles ->
    [0] mai puțin de 0,1 mile
    [1] 1 milă
   *[other] { $miles } mile
 } de această locuință
similar-kind = Același fel de locuință
similar-bedrooms = { $more ->
    [0] Tot atâtea dormitoare
    [-1] Un dormitor mai puțin
   *[other] Un dormitor mai mult
 }
similar-cost-less = Cu £{ $pounds } pe săptămână mai puțin
similar-cost-same = Același cost pe săptămână
similar-cost-more = Cu £{ $pounds } pe săptămână mai mult
