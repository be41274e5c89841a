# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Neidio i’r prif gynnwys
site-navigation = Y wefan
nav-search = Dod o hyd i gartref
nav-status = Pa mor ddiweddar yw hyn?
demo-title = Cartrefi enghreifftiol.
demo-text = Hysbysebion wedi’u dyfeisio yw’r rhain. Ni all neb wneud cais (bid) amdanynt.
footer-guidance = Canllaw yw’r hyn y mae’r wefan hon yn ei ddweud am bwy sy’n cael gwneud cais. Y cyngor sy’n penderfynu. Darllenwch hysbyseb y cyngor ei hun bob amser cyn gwneud cais (bid).
footer-privacy = Nid yw’r tudalennau hyn yn gosod cwcis, ac nid ydynt yn cofnodi am beth yr ydych yn chwilio.
sources-title = O ble y daw’r data
sources-homes = Dangosir pob cartref fel yr anfonodd ei gyngor ef. Ar wefan y cyngor ei hun y byddwch yn gwneud cais (bid).
sources-places = Daw’r codau post, y lleoedd, y gorsafoedd a’r ffiniau o ddata agored. Mae eu perchnogion yn gofyn inni ddweud:
footer-api = Defnyddio’r data hyn yn eich rhaglen eich hun

## Languages

language-title = Iaith
language-unreviewed = Nid oes siaradwr Cymraeg rhugl wedi gwirio’r cyfieithiad hwn eto. Lle bo hynny’n bwysig, darllenwch y Saesneg hefyd.
    .english = Darllen y dudalen hon yn Saesneg
language-reviewed = { $language }: darllenwyd drwyddo gan { $who }, { $day }
language-not-reviewed = { $language }: heb ei wirio gan ddarllenydd rhugl eto
language-adverts = Dangosir yr hyn a ysgrifennodd cyngor ei hun fel yr ysgrifennodd ef, yn Saesneg.

## When something cannot be answered

not-found = Ni chafwyd hyd i’r dudalen
    .detail = Nid oes dim yn y cyfeiriad hwn. Os gwnaethoch ei deipio, gwiriwch ef. Os dilynoch ddolen, efallai fod y cartref wedi mynd.
method-not-allowed = Nid yw’r cyfeiriad hwn yn derbyn y math hwnnw o gais
took-too-long = Cymerodd hynny ormod o amser
    .detail = Cafodd y chwiliad ei atal. Nid oes dim o’i le ar yr hyn a ofynnoch.
    .way-on = Rhowch gynnig arall arni ymhen munud, neu chwiliwch mewn ardal lai.
body-too-large = Mae’r hyn a anfonoch yn rhy fawr
    .detail = 50 MB yw’r maint mwyaf y gellir ei uwchlwytho. Ni chadwyd dim.
address-too-long = Mae’r cyfeiriad yn rhy hir
    .detail = 8,000 o nodau yw hyd mwyaf chwiliad.
    .way-on = Rhowch gynnig ar chwiliad byrrach.
bad-request = Nid oedd modd deall y cais
busy = Mae’r wefan yn brysur
    .detail = Mae mwy o bobl yn chwilio nag y gall eu hateb ar unwaith.
    .way-on = Arhoswch ychydig eiliadau, yna rhowch gynnig arall arni.
nothing-published = Nid oes cartrefi wedi’u cyhoeddi eto
    .detail = Mae’r gweinydd wedi dechrau, ond nid oes cartrefi unrhyw gyngor wedi cyrraedd eto.
    .way-on = Rhowch gynnig arall arni yn nes ymlaen.
internal = Mae’n ddrwg gennym, aeth rhywbeth o’i le
    .detail = Ein camgymeriad ni yw hyn, nid eich un chi. Ni chadwyd dim a roesoch i mewn.
    .way-on = Rhowch gynnig arall arni ymhen munud.
wrong-parameters = Ni ellid gwneud y chwiliad fel y gofynnwyd
fault-to-search = Chwilio am gartref
fault-to-status = Gweld pa mor ddiweddar yw cartrefi pob cyngor

## Numbers, days, distances

number-groups = ,
number-decimal = .
list-comma = {", "}
money = £{ $amount }
weekday-1 = Dydd Llun
weekday-2 = Dydd Mawrth
weekday-3 = Dydd Mercher
weekday-4 = Dydd Iau
weekday-5 = Dydd Gwener
weekday-6 = Dydd Sadwrn
weekday-7 = Dydd Sul
weekday-short-1 = Llun
weekday-short-2 = Maw
weekday-short-3 = Mer
weekday-short-4 = Iau
weekday-short-5 = Gwe
weekday-short-6 = Sad
weekday-short-7 = Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = hanner nos
time-midday = hanner dydd
time-of-day = { $clock12 }{ $half ->
    [am] am
   *[pm] pm
 }
instant = { $day }, { $time }
today = heddiw
yesterday = ddoe
days-ago = { $count ->
    [one] ddiwrnod yn ôl
    [two] 2 ddiwrnod yn ôl
    [few] 3 diwrnod yn ôl
    [many] 6 diwrnod yn ôl
   *[other] { $count } diwrnod yn ôl
 }
closed-on = Wedi cau: { $day }
closes-today = Yn cau heddiw am { $time }
closes-tomorrow = Yn cau yfory ({ $day }) am { $time }
closes-in-days = Yn cau ymhen { $count ->
    [one] diwrnod
    [two] 2 ddiwrnod
    [few] 3 diwrnod
    [many] 6 diwrnod
   *[other] { $count } diwrnod
 } ({ $day }) am { $time }
distance-under-tenth = llai na 0.1 milltir
distance-miles = { $miles ->
    [1.0] 1 filltir
    [2.0] 2 filltir
   *[other] { $miles } milltir
 }

## The search

box-label = Am beth rydych chi’n chwilio?
box-hint = Teipiwch yn Saesneg. Er enghraifft: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Cod post neu le
suggestions-shown = awgrymiadau: mae’r bysellau saeth yn mynd drwyddynt, Enter yn dewis un, Escape yn eu cau
within-label = O fewn
within-default = tua 2 filltir
within-miles = { $miles ->
    [1] 1 filltir
    [2] 2 filltir
   *[other] { $miles } milltir
 }
search-button = Chwilio
filters = Chwilio’n fanylach
filters-button = Chwilio’n fanylach
filters-button-chosen = { $count ->
    [one] Chwilio’n fanylach (1 dewis)
    [two] Chwilio’n fanylach (2 ddewis)
    [few] Chwilio’n fanylach (3 dewis)
    [many] Chwilio’n fanylach (6 dewis)
   *[other] Chwilio’n fanylach ({ $count } dewis)
 }
show-homes = Dangos cartrefi
homes = o gartrefi
results = Canlyniadau
chosen = Yr hyn a ddewisoch
remove = Tynnu:
sort-label = Trefnu yn ôl
sort-button = Trefnu
sort-default = y gorau yn gyntaf
value-sort-relevance = y cyfatebiad gorau
value-sort-distance = yr agosaf
value-sort-cost = y gost isaf
value-sort-closing = yn cau gyntaf
value-sort-newest = y diweddaraf
any-choice = unrhyw un
section-floor-access = Llawr a mynediad
section-size-cost = Mwy am faint a chost
section-people = Faint o bobl
section-days = Dyddiadau
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] heddiw
    [one] erbyn yfory
    [two] yn y 2 ddiwrnod nesaf
    [few] yn y 3 diwrnod nesaf
    [many] yn y 6 diwrnod nesaf
   *[other] yn y { $count } diwrnod nesaf
 }
include-unknown-label = Dangos hefyd gartrefi nad yw eu hysbyseb yn dweud
search-title = Dod o hyd i gartref gan gyngor neu gymdeithas tai
search-lead = { $homes ->
    [one] Mae un cartref ar agor i geisiadau (bids)
    [two] Mae 2 gartref ar agor i geisiadau (bids)
    [few] Mae 3 chartref ar agor i geisiadau (bids)
    [many] Mae 6 chartref ar agor i geisiadau (bids)
   *[other] Mae { $shown } o gartrefi ar agor i geisiadau (bids)
 } ar draws { $councils ->
    [one] un cyngor
    [two] 2 gyngor
    [few] 3 chyngor
    [many] 6 chyngor
   *[other] { $councils } o gynghorau
 }. Chwiliwch drwyddynt i gyd ar unwaith.
search-title-results = { $count ->
    [0] Ni chafwyd hyd i gartrefi
    [one] Cafwyd hyd i un cartref
    [two] Cafwyd hyd i 2 gartref
    [few] Cafwyd hyd i 3 chartref
    [many] Cafwyd hyd i 6 chartref
   *[other] Cafwyd hyd i { $shown } o gartrefi
 }
search-title-errors = Chwilio am gartref
search-errors-title = Mae problem
error = Gwall:
left-out-unknown = { $count ->
    [one] Efallai y byddai un cartref arall yn eich siwtio, ond nid yw ei hysbyseb yn dweud.
    [two] Efallai y byddai 2 gartref arall yn eich siwtio, ond nid yw eu hysbysebion yn dweud.
    [few] Efallai y byddai 3 chartref arall yn eich siwtio, ond nid yw eu hysbysebion yn dweud.
    [many] Efallai y byddai 6 chartref arall yn eich siwtio, ond nid yw eu hysbysebion yn dweud.
   *[other] Efallai y byddai { $shown } o gartrefi eraill yn eich siwtio, ond nid yw eu hysbysebion yn dweud.
 }
left-out-show = { $count ->
    [one] Ei ddangos hefyd
    [two] Eu dangos hefyd
    [few] Eu dangos hefyd
    [many] Eu dangos hefyd
   *[other] Eu dangos hefyd
 }
no-results-try = Gallech roi cynnig ar y rhain:
no-results-council = Ychwanegir cartrefi newydd y rhan fwyaf o nosweithiau, felly edrychwch eto’n fuan. Os oes angen rhywle i fyw arnoch yn awr, gofynnwch i dîm tai eich cyngor eich hun: rhaid iddynt roi cyngor ichi am ddim.
way-first-page = Yn ôl i’r dudalen gyntaf
way-everywhere = Gweld pob cartref agored
pages = Tudalennau o ganlyniadau
previous-page = Blaenorol
next-page = Nesaf
page-of = Tudalen { $page } o { $pages }
which-place = Pa { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Ble mae
chip-near = { $place }: o fewn { $within }
place-station = { $place } (gorsaf)
chip-max-cost = hyd at £{ $pounds } yr wythnos
chip-min-cost = o leiaf £{ $pounds } yr wythnos
chip-access = mynediad { $category } neu well
chip-persons = lle i { $count ->
    [one] un person
    [two] 2 berson
    [few] 3 pherson
    [many] 6 pherson
   *[other] { $count } o bobl
 }
chip-closing = yn cau { $when }
chip-not = nid: { $text }
chip-min-floor = { $floor } neu’n uwch
chip-max-floor = { $floor } neu’n is
searched-for-alone = Chwiliwyd yr hysbysebion am y geiriau: { $text }
searched-for = Rydym wedi deall yr uchod, ac wedi chwilio’r hysbysebion am y geiriau: { $text }
quoted-words = Rydym bellach yn chwilio am “{ $words }” fel geiriau yn yr hysbyseb.
quoted-drop = Gadael “{ $words }” allan
why-not-question = Chwilio am gartref a welsoch?
why-not-label = Gludwch ei gyfeirnod
why-not-hint = Er enghraifft 0041873, neu gyfeiriad ei dudalen yma
why-not-button = Chwilio amdano
home-is-found = Mae { $reference } ({ $authority }) ymhlith y cartrefi a gafwyd.
home-is-not-found = Nid yw { $reference } ({ $authority }) ymhlith y cartrefi a gafwyd:
chip-parameter = { $name }: { $value }
example-home = Cartref enghreifftiol
a-week-all-in = yr wythnos, gan gynnwys popeth
cost-unsaid = Nid yw’r hysbyseb yn dweud beth yw’r gost bob wythnos
bedrooms-unsaid = Nid yw’r hysbyseb yn dweud faint o ystafelloedd gwely
closing-unsaid = Nid yw’r hysbyseb yn dweud pryd y mae’n cau i geisiadau (bids)
council-updated = Cartrefi cyngor { $authority }: diweddarwyd ddiwethaf { $when }
council-updated-stale = Cartrefi cyngor { $authority }: diweddarwyd ddiwethaf { $when }, felly gall rhai fod wedi mynd

## A home

kind-with-bedrooms = { $bedrooms } ystafell wely, { $kind }
kind-bedrooms-only = Cartref { $bedrooms } ystafell wely
kind-unknown = Cartref
bedrooms = { $count ->
    [0] Dim ystafell wely ar wahân
   *[other] { $count } ystafell wely
 }
up-to-people = { $count ->
    [one] 1 person
    [two] hyd at 2 berson
    [few] hyd at 3 pherson
    [many] hyd at 6 pherson
   *[other] hyd at { $count } o bobl
 }
alike-homes = { $count ->
    [one] 1 cartref
    [two] 2 gartref tebyg
    [few] 3 chartref tebyg
    [many] 6 chartref tebyg
   *[other] { $count } o gartrefi tebyg
 }
floor-basement = Islawr
floor-ground = Llawr gwaelod
floor-number = Llawr { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks } o wythnosau’r flwyddyn
rent-alone = Hysbysebwyd fel { $rent }
rent-and-charge = Hysbysebwyd fel { $rent }, a thâl gwasanaeth o { $charge }
each-week = { $amount } yr wythnos, gan gynnwys popeth
each-year = { $amount } y flwyddyn
distance-from-place = { $place }: { $distance } i ffwrdd
distance-from-place-about = { $place }: tua { $distance } i ffwrdd (nid yw’r hysbyseb yn rhoi cod post llawn)
distance-away = { $distance } i ffwrdd
distance-away-about = tua { $distance } i ffwrdd (nid yw’r hysbyseb yn rhoi cod post llawn)
advertised-by = Hysbysebwyd gan gyngor { $authority }
to-council = Gweld y cartref hwn ar wefan cyngor { $authority }
no-council-link = I wneud cais (bid), ewch i wefan dod o hyd i gartref cyngor { $authority } a chwiliwch am y cyfeirnod { $reference }.
advert-does-not-say = Nid yw’r hysbyseb yn dweud:
no-restriction-stated = Nid yw’r hysbyseb yn nodi unrhyw gyfyngiadau
yes = Ie
no = Na
section-description = Yng ngeiriau’r cyngor
section-cost = Cost
section-dates = Dyddiadau
section-home = Y cartref
section-access = Mynd i mewn a symud o gwmpas
section-who = Ar gyfer pwy y mae
rules-of = Pwy sy’n cael gwneud cais i gyngor { $authority }, yng ngeiriau’r cyngor ei hun
rules-read = (darllenwyd: { $day })
rules-guidance = Canllaw yw’r hyn a ddarllenwch yma. Y cyngor sy’n penderfynu.
section-advert = Yr hysbyseb
section-pictures = Lluniau
section-history = Hanes
picture-number = Llun { $count } (ar wefan y cyngor)
history-first-seen = Gwelwyd gyntaf: { $day }
history-last-seen = Yn dal ar restr y cyngor: { $day }
history-last-listed = Ar restr y cyngor ddiwethaf: { $day }
history-changed = { $day }: { $field } – newidiwyd o “{ $before }” i “{ $after }”
history-stated = { $day }: { $field } – wedi’i nodi bellach: { $after }
history-unstated = { $day }: { $field } – heb ei nodi bellach ({ $before } gynt)
history-changed-long = { $day }: { $field } – newidiwyd
home-withdrawn = Nid yw’r cartref hwn yn cael ei hysbysebu mwyach
    .detail = Cafodd ei dynnu oddi ar restr y cyngor. Cedwir yr hyn a ddywedodd yr hysbyseb isod am 90 diwrnod.
home-closed = Mae’r cartref hwn wedi cau i geisiadau (bids)
    .detail = Ni allwch wneud cais (bid) amdano bellach.
home-under-offer = Mae’r cartref hwn wedi’i gynnig i rywun
    .detail = Ni allwch wneud cais (bid) amdano bellach, oni bai i’r cyngor ei hysbysebu eto.
home-let = Mae’r cartref hwn wedi’i osod i rywun
    .detail = Mae rhywun yn symud i mewn, neu wedi symud i mewn yn barod.
home-not-open-yet = Nid yw’r cartref hwn ar agor i geisiadau (bids) eto
home-gone = Nid yw’r cartref hwn yn cael ei hysbysebu mwyach
    .detail = Cafodd ei dynnu oddi ar restr y cyngor dros 90 diwrnod yn ôl.
    .way-on = Chwiliwch am gartrefi sydd ar agor nawr.
home-not-found = Nid oes cartref â’r cyfeirnod hwn
    .detail = Gwiriwch y cyfeirnod, neu chwiliwch am y cartref yn ôl ei gyfeiriad.
authority-not-found = Nid oes cyngor â’r enw na’r cod hwnnw
    .detail = Defnyddiwch god cyngor, fel E09000022, neu ei enw byr, fel lambeth.
similar-title = Cartrefi tebyg i’r un hwn

## How fresh the homes are

status-title = Pa mor ddiweddar yw rhestr pob cyngor?
status-lead = Mae pob cyngor yn anfon ei restr o gartrefi atom, y rhan fwyaf bob nos. Mae’r dudalen hon yn dangos pryd yr anfonodd pob un ei restr ddiwethaf.
status-summary = { $homes ->
    [one] Un cartref agored
    [two] 2 gartref agored
    [few] 3 chartref agored
    [many] 6 chartref agored
   *[other] { $shown } o gartrefi agored
 } gan { $councils ->
    [one] un cyngor
    [two] 2 gyngor
    [few] 3 chyngor
    [many] 6 chyngor
   *[other] { $councils } o gynghorau
 }.
status-council = Cyngor
status-open = Cartrefi agored
status-last-file = Y rhestr ddiwethaf
status-result = Beth ddigwyddodd iddi
status-stale = Hen
status-never = Dim eto
verdict-published = Cyhoeddwyd
verdict-unchanged = Yr un fath â chynt
verdict-held = Yn aros i rywun ei gwirio; dangosir y rhestr flaenorol
verdict-refused = Ni ellid ei defnyddio; dangosir y rhestr flaenorol
verdict-none = Heb ei thrin eto

## Names of fields

field-weekly-cost = Cost wythnosol, popeth
field-weekly-cost-pence = Cost wythnosol
field-rent = Y rhent fel y’i hysbysebwyd
field-service-charge = Tâl gwasanaeth
field-rent-type = Math o rent
field-tenancy = Tenantiaeth
field-council-tax-band = Band y dreth gyngor (council tax)
field-opens-at = Ceisiadau (bids) yn agor
field-closes-at = Ceisiadau (bids) yn cau
field-available-from = Yn barod i symud i mewn
field-viewing-at = Ymweld â’r cartref
field-bids = Ceisiadau (bids) hyd yma
field-property-type = Math o gartref
field-bedrooms = Ystafelloedd gwely
field-max-persons = Nifer y bobl sy’n cael byw yno
field-homes = Cartrefi tebyg yn yr hysbyseb hon
field-floor = Llawr
field-garden = Gardd
field-balcony = Balconi
field-parking = Parcio
field-pets = Anifeiliaid anwes
field-furnished = Dodrefn ynddo
field-heating = Gwres
field-epc = Sgôr ynni
field-lift = Lifft
field-step-free = Heb risiau
field-access-category = Categori mynediad
field-access-raw = Mynediad, yng ngeiriau’r cyngor
field-adaptations = Addasiadau
field-bands-asked = Bandiau sy’n cael gwneud cais (bid)
field-local-connection = Dim ond pobl â chysylltiad lleol (local connection)
field-transfer-only = Dim ond tenantiaid cymdeithasol sydd am symud
field-homeseeker-only = Dim ond pobl nad ydynt yn denantiaid cymdeithasol eto
field-meant-for = Wedi’i fwriadu ar gyfer
field-min-persons = Y nifer lleiaf o bobl
field-max-income = Yr incwm uchaf
field-age-min = Yr oed ieuengaf
field-age-max = Yr oed hynaf
field-designation = Ar gyfer pobl benodol
field-labels = Wedi’i farcio fel
field-restrictions = Cyfyngiadau
field-reference = Cyfeirnod
field-landlord = Landlord
field-address = Cyfeiriad
field-postcode = Cod post
field-location = Sut y gwyddom ble mae
field-status = Cyflwr yr hysbyseb
field-area = Cyngor neu ardal
field-not-area = Nid yn
field-feature = Nodweddion
field-not-feature = Heb
field-min-bedrooms = O leiaf y nifer hwn o ystafelloedd gwely
field-max-bedrooms = Dim mwy na’r nifer hwn o ystafelloedd gwely
field-persons = Pobl
    .hint = Faint o bobl sydd angen byw yno
field-min-cost = Y lleiaf y caiff ei gostio, £ yr wythnos
field-max-cost = Y mwyaf y gallwch ei dalu, £ yr wythnos
    .hint = Rhent a thaliadau gyda’i gilydd. Mae £600 y mis yn 138.46 yr wythnos.
field-min-floor = Y llawr isaf
    .hint = 0 yw’r llawr gwaelod, −1 yw islawr
field-max-floor = Y llawr uchaf
field-access = Angen mynediad
    .hint = Dangosir ichi gartrefi o’r categori hwn neu rai mwy hygyrch
field-closing-within = Yn cau
field-opens-since = Hysbysebwyd ers
field-available-by = Yn barod erbyn
field-bbox = Blwch ar y map
field-polygon = Siâp ar y map
field-near = Ger
field-within = O fewn
field-q = Chwilio

## Values of closed sets

value-property-type-flat = Fflat
value-property-type-maisonette = Fflat deulawr (maisonette)
value-property-type-house = Tŷ
value-property-type-bungalow = Byngalo
value-property-type-studio = Stiwdio
value-property-type-bedsit = Fflat un ystafell (bedsit)
value-property-type-room = Ystafell mewn cartref a rennir
value-property-type-other = Arall
value-status-open = Ar agor i geisiadau (bids)
value-status-closed = Wedi cau
value-status-under-offer = Wedi’i gynnig i rywun
value-status-let = Wedi’i osod i rywun
value-status-withdrawn = Heb ei hysbysebu mwyach
value-rent-type-social = Rhent cymdeithasol (social rent)
value-rent-type-affordable = Rhent fforddiadwy (affordable rent)
value-rent-type-london-affordable = Rhent fforddiadwy Llundain (London Affordable Rent)
value-rent-type-london-living = Rhent byw Llundain (London Living Rent)
value-rent-type-intermediate = Rhent canolradd (intermediate rent)
value-rent-type-rent-to-buy = Rhentu i brynu (Rent to Buy)
value-rent-type-shared-ownership = Rhanberchnogaeth (shared ownership)
value-rent-type-other = Arall
value-tenancy-secure = Tenantiaeth ddiogel (secure)
value-tenancy-flexible = Hyblyg, am gyfnod penodol (flexible)
value-tenancy-assured = Tenantiaeth sicr (assured)
value-tenancy-assured-shorthold = Byrddaliad sicr (assured shorthold)
value-tenancy-introductory = Tenantiaeth ragarweiniol (introductory, starter)
value-tenancy-licence = Trwydded i fyw yno (licence)
value-tenancy-other = Arall
value-designation-general = Unrhyw un
value-designation-sheltered = Pobl hŷn (tai gwarchod, sheltered)
value-designation-extra-care = Pobl hŷn sydd angen gofal (gofal ychwanegol, extra care)
value-designation-supported = Pobl sydd angen cymorth (supported)
value-garden-private = Ei hun
value-garden-shared = Wedi’i rhannu
value-garden-none = Dim
value-parking-private = Ei le ei hun
value-parking-permit = Ar y stryd gyda thrwydded
value-parking-street = Ar y stryd
value-parking-none = Dim
value-pets-allowed = Cewch eu cadw
value-pets-with-permission = Gyda chaniatâd y landlord
value-pets-no = Ni chewch eu cadw
value-period-weekly = yr wythnos
value-period-fortnightly = bob pythefnos
value-period-four-weekly = bob pedair wythnos
value-period-monthly = y mis
value-period-yearly = y flwyddyn
value-precision-exact = Yr adeilad
value-precision-postcode = Ei god post
value-precision-sector = Hanner cyntaf ei god post a digid
value-precision-outcode = Hanner cyntaf ei god post
value-precision-authority = Ei gyngor yn unig
value-access-category-a = hygyrch i gadair olwyn drwyddo draw
value-access-category-b = hygyrch i gadair olwyn yn y prif ystafelloedd
value-access-category-c = mynedfa wastad a drysau lletach
value-access-category-d = hawdd mynd i mewn iddo
value-access-category-e = heb risiau
value-access-category-e-plus = ychydig o risiau
value-access-category-f = anghenion cyffredinol
value-access-category-g = heb ei asesu
value-feature-garden = Gardd
value-feature-private-garden = Ei ardd ei hun
value-feature-balcony = Balconi
value-feature-parking = Parcio
value-feature-lift = Lifft
value-feature-step-free = Heb risiau
value-feature-pets = Cewch gadw anifeiliaid anwes
value-feature-furnished = Dodrefn ynddo
value-feature-level-access-shower = Cawod heb gam i mewn
value-feature-wet-room = Ystafell wlyb
value-feature-stairlift = Lifft grisiau
value-feature-through-floor-lift = Lifft rhwng lloriau
value-feature-hoist = Teclyn codi
value-feature-ramp = Ramp
value-feature-grab-rails = Canllawiau cydio
value-feature-lowered-kitchen = Cegin is
value-feature-over-bath-shower = Cawod uwchben y bath
value-feature-widened-doors = Drysau wedi’u lledu
value-adaptations-level-access-shower = Cawod heb gam i mewn
value-adaptations-wet-room = Ystafell wlyb
value-adaptations-stairlift = Lifft grisiau
value-adaptations-through-floor-lift = Lifft rhwng lloriau
value-adaptations-hoist = Teclyn codi
value-adaptations-ramp = Ramp
value-adaptations-grab-rails = Canllawiau cydio
value-adaptations-lowered-kitchen = Cegin is
value-adaptations-over-bath-shower = Cawod uwchben y bath
value-adaptations-widened-doors = Drysau wedi’u lledu
value-labels-mobility = Ar agor i denantiaid cynghorau eraill
value-labels-right-to-move = Hawl i Symud (Right to Move)
value-labels-local-lettings-plan = Cynllun gosod tai lleol (local lettings plan)
value-labels-new-build = Newydd ei adeiladu
value-labels-direct-offer = Cynnig uniongyrchol, nid drwy geisiadau (direct offer)
value-labels-sensitive-let = Gosodiad sensitif (sensitive let)
value-labels-decant = I bobl y mae eu cartref yn cael ei ailadeiladu (decant)
value-labels-readvertised = Wedi’i hysbysebu eto
