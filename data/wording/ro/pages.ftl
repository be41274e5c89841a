# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Treceți la conținutul principal
site-navigation = Site
nav-search = Găsiți o locuință
nav-status = Cât de recente sunt datele?
demo-title = Locuințe de exemplu.
demo-text = Aceste anunțuri sunt inventate. Nimeni nu poate depune cereri pentru ele.
footer-guidance = Ce spune acest site despre cine poate depune o cerere este doar orientativ. Consiliul local (council) hotărăște. Citiți întotdeauna anunțul consiliului înainte de a depune o cerere (bid).
footer-privacy = Aceste pagini nu pun cookie-uri și nu înregistrează ce căutați.
sources-title = De unde vin datele
sources-homes = Fiecare locuință este arătată așa cum a trimis-o consiliul local (council). Cererea (bid) o depuneți pe site-ul consiliului.
sources-places = Codurile poștale, locurile, stațiile și limitele zonelor vin din date deschise. Proprietarii acestor date ne cer să spunem:
footer-api = Folosiți aceste date în programul dumneavoastră

## Languages

language-title = Limba
language-unreviewed = Această traducere nu a fost încă verificată de o persoană care vorbește bine limba română. Când este ceva important, citiți și textul în engleză.
    .english = Citiți această pagină în engleză
language-reviewed = { $language }: citit în întregime de { $who }, { $day }
language-not-reviewed = { $language }: încă neverificat de un vorbitor fluent
language-adverts = Ce a scris chiar consiliul local (council) este arătat așa cum a scris, în engleză.

## When something cannot be answered

not-found = Pagina nu a fost găsită
    .detail = Nu este nimic la această adresă. Dacă ați scris-o, verificați-o. Dacă ați deschis un link, poate că locuința nu mai este.
method-not-allowed = Această adresă nu primește acest fel de cerere
took-too-long = A durat prea mult
    .detail = Căutarea a fost oprită. Nu ați greșit cu nimic.
    .way-on = Încercați din nou peste un minut sau căutați într-o zonă mai mică.
body-too-large = Ce ați trimis este prea mare
    .detail = Se pot trimite cel mult 50 MB. Nu s-a păstrat nimic.
address-too-long = Adresa este prea lungă
    .detail = O căutare poate avea cel mult 8.000 de caractere.
    .way-on = Încercați o căutare mai scurtă.
bad-request = Cererea nu a putut fi înțeleasă
busy = Site-ul este aglomerat
    .detail = Caută mai mulți oameni decât poate răspunde deodată.
    .way-on = Așteptați câteva secunde, apoi încercați din nou.
nothing-published = Încă nu este publicată nicio locuință
    .detail = Serverul a pornit, dar încă nu au fost aduse locuințele niciunui consiliu local (council).
    .way-on = Încercați din nou mai târziu.
internal = Ne pare rău, ceva nu a mers bine
    .detail = Este greșeala noastră, nu a dumneavoastră. Nu s-a păstrat nimic din ce ați scris.
    .way-on = Încercați din nou peste un minut.
wrong-parameters = Căutarea nu s-a putut face așa cum a fost cerută
fault-to-search = Căutați o locuință
fault-to-status = Vedeți cât de recente sunt locuințele fiecărui consiliu local (council)

## Numbers, days, distances

number-groups = .
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
weekday-short-1 = luni
weekday-short-2 = marți
weekday-short-3 = miercuri
weekday-short-4 = joi
weekday-short-5 = vineri
weekday-short-6 = sâmbătă
weekday-short-7 = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday }, { $day } { $month } { $year }
day-short = { $weekday }, { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = la miezul nopții
time-midday = la ora 12 la prânz
time-of-day = la ora { $clock24 }
instant = { $day }, { $time }
today = azi
yesterday = ieri
days-ago = { $count ->
    [one] acum o zi
    [few] acum { $count } zile
   *[other] acum { $count } de zile
 }
closed-on = S-a închis { $day }
closes-today = Se închide azi { $time }
closes-tomorrow = Se închide mâine ({ $day }) { $time }
closes-in-days = Se închide peste { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
 } ({ $day }) { $time }
distance-under-tenth = mai puțin de 0,1 mile
distance-miles = { $miles ->
    [1.0] 1 milă
    [20] 20 de mile
    [21] 21 de mile
    [22] 22 de mile
    [23] 23 de mile
    [24] 24 de mile
    [25] 25 de mile
    [26] 26 de mile
    [27] 27 de mile
    [28] 28 de mile
    [29] 29 de mile
    [30] 30 de mile
    [31] 31 de mile
   *[other] { $miles } mile
 }

## The search

box-label = Ce căutați?
box-hint = Scrieți în engleză. De exemplu: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Cod poștal sau loc
suggestions-shown = sugestii: cu tastele săgeată treceți prin ele, cu Enter alegeți, cu Escape le închideți
within-label = Pe o rază de
within-default = aproximativ 2 mile
within-miles = { $miles ->
    [1] 1 milă
    [20] 20 de mile
   *[other] { $miles } mile
 }
search-button = Căutați
filters = Restrângeți căutarea
filters-button = Restrângeți căutarea
filters-button-chosen = Restrângeți căutarea ({ $count ->
    [one] o alegere făcută
    [few] { $count } alegeri făcute
   *[other] { $count } de alegeri făcute
 })
show-homes = Arătați locuințele
homes = locuințe
results = Rezultate
chosen = Ce ați ales
remove = Scoateți:
sort-label = Ordine
sort-button = Ordonați
sort-default = cele mai bune întâi
value-sort-relevance = cea mai bună potrivire
value-sort-distance = cele mai apropiate
value-sort-cost = cele mai ieftine
value-sort-closing = cele care se închid cel mai curând
value-sort-newest = cele mai noi
any-choice = oricare
section-floor-access = Etaj și acces
section-size-cost = Mai multe despre mărime și cost
section-people = Câte persoane
section-days = Date
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] azi
    [one] până mâine
    [few] în următoarele { $count } zile
   *[other] în următoarele { $count } de zile
 }
include-unknown-label = Arătați și locuințele al căror anunț nu spune
search-title = Găsiți o locuință de la un consiliu local (council) sau de la o asociație de locuințe (housing association)
search-lead = Acum se primesc cereri pentru { $homes ->
    [one] o locuință
    [few] { $shown } locuințe
   *[other] { $shown } de locuințe
 } din { $councils ->
    [one] un singur consiliu local
    [few] { $councils } consilii locale
   *[other] { $councils } de consilii locale
 }. Căutați printre toate deodată.
search-title-results = { $count ->
    [0] Nu am găsit nicio locuință
    [one] Am găsit o locuință
    [few] Am găsit { $shown } locuințe
   *[other] Am găsit { $shown } de locuințe
 }
search-title-errors = Căutați o locuință
search-errors-title = Este o problemă
error = Eroare:
left-out-unknown = { $count ->
    [one] Încă o locuință s-ar putea să vi se potrivească, dar anunțul ei nu spune.
    [few] Încă { $shown } locuințe s-ar putea să vi se potrivească, dar anunțurile lor nu spun.
   *[other] Încă { $shown } de locuințe s-ar putea să vi se potrivească, dar anunțurile lor nu spun.
 }
left-out-show = { $count ->
    [one] Arătați-o și pe ea
    [few] Arătați-le și pe ele
   *[other] Arătați-le și pe ele
 }
no-results-try = Ați putea încerca:
no-results-council = Aproape în fiecare noapte se adaugă locuințe noi, așa că reveniți curând. Dacă aveți nevoie acum de un loc unde să stați, cereți ajutor echipei de locuințe (housing team) de la consiliul dumneavoastră local (council): trebuie să vă dea sfaturi gratuite.
way-first-page = Înapoi la prima pagină
way-everywhere = Vedeți toate locuințele pentru care se primesc cereri
pages = Pagini cu rezultate
previous-page = Înapoi
next-page = Înainte
page-of = Pagina { $page } din { $pages }
which-place = Care { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Unde este
chip-near = pe o rază de { $within } de la { $place }
place-station = { $place } (stație)
chip-max-cost = cel mult £{ $pounds } pe săptămână
chip-min-cost = cel puțin £{ $pounds } pe săptămână
chip-access = acces { $category } sau mai bun
chip-persons = loc pentru { $count ->
    [one] o persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
 }
chip-closing = se închide { $when }
chip-not = fără: { $text }
chip-min-floor = { $floor } sau mai sus
chip-max-floor = { $floor } sau mai jos
searched-for-alone = Am căutat în anunțuri cuvintele: { $text }
searched-for = Am înțeles ce este mai sus și am căutat în anunțuri cuvintele: { $text }
quoted-words = Acum căutăm „{ $words }” ca text în anunț.
quoted-drop = Renunțați la „{ $words }”
why-not-question = Căutați o locuință pe care ați văzut-o?
why-not-label = Scrieți referința ei
why-not-hint = De exemplu 0041873, sau adresa paginii ei de aici
why-not-button = Căutați-o
home-is-found = { $reference } ({ $authority }) este printre locuințele găsite.
home-is-not-found = { $reference } ({ $authority }) nu este printre locuințele găsite:
chip-parameter = { $name }: { $value }
example-home = Locuință de exemplu
a-week-all-in = pe săptămână, cu toate costurile
cost-unsaid = Anunțul nu spune cât costă pe săptămână
bedrooms-unsaid = Anunțul nu spune câte dormitoare are
closing-unsaid = Anunțul nu spune până când se primesc cereri
council-updated = Locuințele de la { $authority }: date actualizate { $when }
council-updated-stale = Locuințele de la { $authority }: date actualizate { $when }, așa că unele poate nu mai sunt

## A home

kind-with-bedrooms = { $kind } cu { $bedrooms ->
    [one] 1 dormitor
    [few] { $bedrooms } dormitoare
   *[other] { $bedrooms } de dormitoare
 }
kind-bedrooms-only = Locuință cu { $bedrooms ->
    [one] 1 dormitor
    [few] { $bedrooms } dormitoare
   *[other] { $bedrooms } de dormitoare
 }
kind-unknown = Locuință
bedrooms = { $count ->
    [0] Fără dormitor separat
    [one] 1 dormitor
    [few] { $count } dormitoare
   *[other] { $count } de dormitoare
 }
up-to-people = { $count ->
    [one] 1 persoană
    [few] cel mult { $count } persoane
   *[other] cel mult { $count } de persoane
 }
alike-homes = { $count ->
    [one] 1 locuință
    [few] { $count } locuințe la fel
   *[other] { $count } de locuințe la fel
 }
floor-basement = Subsol
floor-ground = Parter
floor-number = Etajul { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks ->
    [one] o săptămână
    [few] { $weeks } săptămâni
   *[other] { $weeks } de săptămâni
 } pe an
rent-alone = În anunț: { $rent }
rent-and-charge = În anunț: { $rent }, plus { $charge } pentru întreținere (service charge)
each-week = { $amount } pe săptămână, cu toate costurile
each-year = { $amount } pe an
distance-from-place = La { $distance } de { $place }
distance-from-place-about = La aproximativ { $distance } de { $place } (anunțul nu dă codul poștal întreg)
distance-away = La { $distance } distanță
distance-away-about = La aproximativ { $distance } distanță (anunțul nu dă codul poștal întreg)
advertised-by = Anunț de la { $authority }
to-council = Vedeți această locuință pe site-ul consiliului { $authority }
no-council-link = Ca să depuneți o cerere (bid), mergeți pe site-ul de locuințe al consiliului { $authority } și căutați referința { $reference }.
advert-does-not-say = Anunțul nu spune:
no-restriction-stated = Anunțul nu spune nicio limită
yes = Da
no = Nu
section-description = În cuvintele consiliului (council)
section-cost = Cost
section-dates = Date
section-home = Locuința
section-access = Cum se intră și se umblă
section-who = Pentru cine este
rules-of = Cine poate depune o cerere la consiliul { $authority }, în cuvintele consiliului (council)
rules-read = (citit { $day })
rules-guidance = Ce citiți aici este doar orientativ. Consiliul hotărăște.
section-advert = Anunțul
section-pictures = Poze
section-history = Istoric
picture-number = Poza { $count } (pe site-ul consiliului)
history-first-seen = Văzută prima dată { $day }
history-last-seen = Încă pe lista consiliului { $day }
history-last-listed = Ultima dată pe lista consiliului { $day }
history-changed = { $day }: { $field } – schimbare de la { $before } la { $after }
history-stated = { $day }: { $field } – acum se spune: { $after }
history-unstated = { $day }: { $field } – nu se mai spune (era { $before })
history-changed-long = { $day }: { $field } – schimbare
home-withdrawn = Această locuință nu mai are anunț
    .detail = A fost scoasă de pe lista consiliului (council). Ce spunea anunțul se păstrează mai jos timp de 90 de zile.
home-closed = Nu se mai primesc cereri pentru această locuință
    .detail = Nu mai puteți depune o cerere (bid) pentru ea.
home-under-offer = Această locuință a fost oferită cuiva
    .detail = Nu mai puteți depune o cerere (bid) pentru ea, decât dacă consiliul pune din nou anunțul.
home-let = Această locuință a fost închiriată
    .detail = Cineva se mută în ea sau s-a mutat deja.
home-not-open-yet = Încă nu se primesc cereri pentru această locuință
home-gone = Această locuință nu mai are anunț
    .detail = A fost scoasă de pe lista consiliului (council) acum mai mult de 90 de zile.
    .way-on = Căutați locuințe pentru care se primesc cereri acum.
home-not-found = Nicio locuință nu are această referință
    .detail = Verificați referința sau căutați locuința după adresă.
authority-not-found = Niciun consiliu local (council) nu are acest nume sau cod
    .detail = Folosiți codul unui consiliu, de exemplu E09000022, sau numele lui scurt, de exemplu lambeth.
similar-title = Locuințe asemănătoare

## How fresh the homes are

status-title = Cât de recentă este lista fiecărui consiliu local (council)?
status-lead = Fiecare consiliu ne trimite lista lui de locuințe, cele mai multe în fiecare noapte. Această pagină arată când a trimis fiecare ultima listă.
status-summary = { $homes ->
    [one] O locuință pentru care se primesc cereri
    [few] { $shown } locuințe pentru care se primesc cereri
   *[other] { $shown } de locuințe pentru care se primesc cereri
 }, de la { $councils ->
    [one] un singur consiliu local
    [few] { $councils } consilii locale
   *[other] { $councils } de consilii locale
 }.
status-council = Consiliu (council)
status-open = Locuințe deschise pentru cereri
status-last-file = Ultima listă
status-result = Ce s-a întâmplat cu ea
status-stale = Veche
status-never = Niciodată
verdict-published = Publicată
verdict-unchanged = La fel ca înainte
verdict-held = Așteaptă să fie verificată de o persoană; este arătată lista de dinainte
verdict-refused = Nu a putut fi folosită; este arătată lista de dinainte
verdict-none = Nu s-a lucrat încă la ea

## Names of fields

field-weekly-cost = Cost pe săptămână, cu totul
field-weekly-cost-pence = Cost pe săptămână
field-rent = Chiria din anunț
field-service-charge = Întreținere (service charge)
field-rent-type = Felul chiriei
field-tenancy = Felul contractului (tenancy)
field-council-tax-band = Categoria de impozit local (Council Tax)
field-opens-at = Cererile (bids) se primesc de la
field-closes-at = Cererile (bids) se primesc până la
field-available-from = Gata de mutat
field-viewing-at = Vizionare
field-bids = Cereri (bids) depuse până acum
field-property-type = Felul locuinței
field-bedrooms = Dormitoare
field-max-persons = Câte persoane pot locui acolo
field-homes = Locuințe la fel în acest anunț
field-floor = Etaj
field-garden = Grădină
field-balcony = Balcon
field-parking = Parcare
field-pets = Animale
field-furnished = Mobilată
field-heating = Încălzire
field-epc = Clasă energetică
field-lift = Lift
field-step-free = Fără trepte
field-access-category = Categorie de acces
field-access-raw = Accesul, în cuvintele consiliului
field-adaptations = Adaptări
field-bands-asked = Grupe de prioritate (bands) care pot depune cereri
field-local-connection = Doar persoane cu legătură cu zona (local connection)
field-transfer-only = Doar chiriași sociali care vor să se mute
field-homeseeker-only = Doar persoane care nu sunt încă chiriași sociali
field-meant-for = Este pentru
field-min-persons = Cel mai mic număr de persoane
field-max-income = Cel mai mare venit
field-age-min = Cea mai mică vârstă
field-age-max = Cea mai mare vârstă
field-designation = Rezervată pentru
field-labels = Mențiuni
field-restrictions = Limite
field-reference = Referință
field-landlord = Proprietar
field-address = Adresă
field-postcode = Cod poștal
field-location = Unde este, aflat după
field-status = Stare
field-area = Consiliu local (council) sau zonă
field-not-area = Nu în
field-feature = Dotări
field-not-feature = Fără
field-min-bedrooms = Cel puțin atâtea dormitoare
field-max-bedrooms = Cel mult atâtea dormitoare
field-persons = Persoane
    .hint = Câte persoane trebuie să locuiască acolo
field-min-cost = Cel mai mic cost, £ pe săptămână
field-max-cost = Cât puteți plăti cel mult, £ pe săptămână
    .hint = Chiria și celelalte costuri împreună. £600 pe lună înseamnă 138.46 pe săptămână (scrieți cu punct).
field-min-floor = Cel mai de jos etaj
    .hint = 0 este parterul, −1 un subsol
field-max-floor = Cel mai de sus etaj
field-access = Nevoi de acces
    .hint = Vedeți locuințe din această categorie sau din una mai accesibilă
field-closing-within = Se închide
field-opens-since = Anunț pus după
field-available-by = Gata de mutat până la
field-bbox = Dreptunghi pe hartă
field-polygon = Formă pe hartă
field-near = Aproape de
field-within = Pe o rază de
field-q = Căutare

## Values of closed sets

value-property-type-flat = Apartament
value-property-type-maisonette = Apartament pe două niveluri
value-property-type-house = Casă
value-property-type-bungalow = Casă fără etaj
value-property-type-studio = Garsonieră
value-property-type-bedsit = Cameră cu loc de gătit
value-property-type-room = Cameră într-o locuință comună
value-property-type-other = Alt fel
value-status-open = Se primesc cereri
value-status-closed = Închisă
value-status-under-offer = Oferită cuiva
value-status-let = Închiriată
value-status-withdrawn = Nu mai are anunț
value-rent-type-social = Chirie socială (Social Rent)
value-rent-type-affordable = Chirie sub prețul pieței (Affordable Rent)
value-rent-type-london-affordable = Chirie redusă în Londra (London Affordable Rent)
value-rent-type-london-living = Chirie după veniturile din zonă, în Londra (London Living Rent)
value-rent-type-intermediate = Chirie între cea socială și cea de piață (Intermediate Rent)
value-rent-type-rent-to-buy = Închiriați acum, puteți cumpăra mai târziu (Rent to Buy)
value-rent-type-shared-ownership = Cumpărați o parte, plătiți chirie pentru rest (Shared Ownership)
value-rent-type-other = Alt fel
value-tenancy-secure = Sigur, de obicei pe viață (Secure)
value-tenancy-flexible = Pe un timp stabilit (Flexible, fixed term)
value-tenancy-assured = De durată (Assured)
value-tenancy-assured-shorthold = Pe timp scurt (Assured Shorthold)
value-tenancy-introductory = De probă, la început (Introductory / Starter)
value-tenancy-licence = Permis de a locui (Licence)
value-tenancy-other = Alt fel
value-designation-general = Oricine
value-designation-sheltered = Persoane în vârstă, cu ajutor la nevoie (Sheltered)
value-designation-extra-care = Persoane în vârstă care au nevoie de îngrijire (Extra Care)
value-designation-supported = Persoane care au nevoie de sprijin (Supported)
value-garden-private = Doar a locuinței
value-garden-shared = Comună
value-garden-none = Nu are
value-parking-private = Doar a locuinței
value-parking-permit = Pe stradă, cu permis
value-parking-street = Pe stradă
value-parking-none = Nu are
value-pets-allowed = Permise
value-pets-with-permission = Cu acordul proprietarului
value-pets-no = Nu sunt permise
value-period-weekly = pe săptămână
value-period-fortnightly = la două săptămâni
value-period-four-weekly = la patru săptămâni
value-period-monthly = pe lună
value-period-yearly = pe an
value-precision-exact = Clădire
value-precision-postcode = Codul poștal
value-precision-sector = Prima jumătate a codului poștal și o cifră
value-precision-outcode = Prima jumătate a codului poștal
value-precision-authority = Doar consiliul (council)
value-access-category-a = accesibilă peste tot în scaun cu rotile
value-access-category-b = accesibilă în scaun cu rotile în camerele principale
value-access-category-c = intrare fără prag și uși mai late
value-access-category-d = ușor de intrat
value-access-category-e = fără trepte
value-access-category-e-plus = puține trepte
value-access-category-f = locuință obișnuită
value-access-category-g = neevaluată
value-feature-garden = Grădină
value-feature-private-garden = Grădină doar a locuinței
value-feature-balcony = Balcon
value-feature-parking = Parcare
value-feature-lift = Lift
value-feature-step-free = Fără trepte
value-feature-pets = Animale permise
value-feature-furnished = Mobilată
value-feature-level-access-shower = Duș fără prag
value-feature-wet-room = Baie cu duș deschis în podea (wet room)
value-feature-stairlift = Scaun-lift pe scări
value-feature-through-floor-lift = Lift între etaje, în locuință
value-feature-hoist = Dispozitiv de ridicat persoane
value-feature-ramp = Rampă
value-feature-grab-rails = Bare de sprijin
value-feature-lowered-kitchen = Bucătărie mai joasă
value-feature-over-bath-shower = Duș deasupra căzii
value-feature-widened-doors = Uși lărgite
value-adaptations-level-access-shower = Duș fără prag
value-adaptations-wet-room = Baie cu duș deschis în podea (wet room)
value-adaptations-stairlift = Scaun-lift pe scări
value-adaptations-through-floor-lift = Lift între etaje, în locuință
value-adaptations-hoist = Dispozitiv de ridicat persoane
value-adaptations-ramp = Rampă
value-adaptations-grab-rails = Bare de sprijin
value-adaptations-lowered-kitchen = Bucătărie mai joasă
value-adaptations-over-bath-shower = Duș deasupra căzii
value-adaptations-widened-doors = Uși lărgite
value-labels-mobility = Deschisă și chiriașilor altor consilii (councils)
value-labels-right-to-move = Dreptul de a vă muta pentru muncă (Right to Move)
value-labels-local-lettings-plan = Reguli locale de repartizare (Local Lettings Plan)
value-labels-new-build = Construită de curând
value-labels-direct-offer = Se oferă direct, fără cereri (Direct Offer)
value-labels-sensitive-let = Chiriaș ales cu grijă deosebită (Sensitive Let)
value-labels-decant = Pentru cei a căror locuință se reconstruiește (Decant)
value-labels-readvertised = Anunț pus din nou
