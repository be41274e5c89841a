# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Nid oes dewis chwilio o’r enw “{ $parameter }”.
misspelt-parameter = Nid oes dewis chwilio o’r enw “{ $parameter }”. Oeddech chi’n meddwl “{ $suggestion }”?
parameter-repeated = Mae “{ $parameter }” yno fwy nag unwaith. Rhowch ef unwaith.
too-many-values = Mae “{ $parameter }” yno’n rhy aml. Y nifer mwyaf o werthoedd a ganiateir yw { $most }.
spoilt-encoding = Mae “{ $parameter }” wedi’i ddifetha: nid yw “{ $found }” yn UTF-8 wedi’i amgodio â chanrannau. Ysgrifennwch arwydd y cant fel %25.
parameter-not-whole = Rhaid i “{ $parameter }” fod yn rhif cyfan o { $least } hyd at { $most }. Gwelwyd “{ $found }”.
parameter-out-of-range = Rhaid i “{ $parameter }” fod o { $least } hyd at { $most }. Gwelwyd “{ $found }”.
not-one-of = Ni all “{ $parameter }” fod yn “{ $found }”. Caniateir: { $allowed }.
misspelt-value = Ni all “{ $parameter }” fod yn “{ $found }”. Oeddech chi’n meddwl “{ $suggestion }”? Caniateir: { $allowed }.
text-too-long = Mae “{ $parameter }” yn rhy hir. Nifer y nodau ynddo: { $found }. Y nifer mwyaf a ganiateir: { $most }.
not-a-label = Ni all “{ $parameter }” fod yn “{ $found }”. Llythrennau bach, digidau a thanlinellau yw label, fel right_to_move.
not-a-distance = Rhaid i “{ $parameter }” fod yn bellter fel 2km, 1.5mi neu 800m, hyd at { $most }. Gwelwyd “{ $found }”.
distance-out-of-range = Rhaid i “{ $parameter }” fod yn fwy na dim, ac yn { $most } ar y mwyaf. Gwelwyd “{ $found }”.
not-an-amount = Rhaid i “{ $parameter }” fod yn nifer o bunnoedd yr wythnos, fel 150 neu 149.50. Gwelwyd “{ $found }”.
amount-out-of-range = Rhaid i “{ $parameter }” fod yn £{ $most } yr wythnos ar y mwyaf. Gwelwyd “{ $found }”.
range-reversed = Mae “{ $parameter }” ({ $found }) yn uwch na “{ $other }” ({ $most }). Cyfnewidiwch y ddau, neu gadewch un allan.
not-a-box = Rhaid i “{ $parameter }” fod yn bedwar rhif: west,south,east,north (gorllewin, de, dwyrain, gogledd). Gwelwyd “{ $found }”.
box-reversed = Rhaid i “{ $parameter }” fod yn y drefn west,south,east,north (gorllewin, de, dwyrain, gogledd), gyda’r gorllewin yn llai na’r dwyrain a’r de yn llai na’r gogledd. Gwelwyd “{ $found }”.
off-the-earth = Rhaid i “{ $parameter }” gynnwys hydredau o -180 hyd at 180 a lledredau o -90 hyd at 90, gyda’r hydred yn gyntaf. Gwelwyd “{ $found }”.
not-a-point = Rhaid i “{ $parameter }” fod yn gorneli fel -0.11,51.46;-0.10,51.47;-0.12,51.47. Gwelwyd “{ $found }”.
polygon-points = Rhaid i nifer corneli “{ $parameter }” fod o { $least } hyd at { $most }. Gwelwyd { $found }.
polygon-crosses-itself = Mae ymylon “{ $parameter }” yn croesi neu’n cyffwrdd. Tynnwch lun siâp nad yw ei ymylon yn cyfarfod.
access-with-a-blank = Mae bwlch yn “{ $parameter }”: “{ $found }”. Ar gyfer categori E+ ysgrifennwch E%2B yn y cyfeiriad; ar gyfer E ysgrifennwch E yn unig.
not-a-household = Rhaid i “{ $parameter }” roi’r oedolion, yna pob plentyn a’i oed, yn Saesneg, fel “2 adults, girl 9, child 5”. Gwelwyd “{ $found }”.
not-a-date = Rhaid i “{ $parameter }” fod yn ddyddiad fel 2026-07-01. Gwelwyd “{ $found }”.
page-too-deep = Mae tudalen { $found } yn rhy bell: dim ond y { $homes } cyntaf o’r cartrefi y gellir eu gweld fesul tudalen, felly tudalen { $most } yw’r olaf. Chwiliwch yn fanylach yn lle hynny.
unknown-place = Nid ydym yn adnabod y lle “{ $found }”. Rhowch gynnig ar god post, gorsaf, cymdogaeth neu gyngor.
sort-needs-place = Dim ond o le penodol y gellir trefnu cartrefi yn ôl pellter. Rhowch “near” hefyd.
sort-needs-words = Dim ond pan fo geiriau y gellir trefnu cartrefi yn ôl pa mor dda y mae’r geiriau’n cyfateb. Rhowch “q” hefyd.
eligible-needs-household = Dim ond pan wyddom pwy sy’n gofyn y gellir dewis cartrefi yn ôl “{ $parameter }”. Dywedwch pwy fydd yn byw yno.

## What the searcher should know

words-beyond = Dim ond y { $used } gair cyntaf a ddefnyddiwyd; { $beyond ->
    [one] gadawyd 1 gair arall allan.
    [two] gadawyd 2 air arall allan.
    [few] gadawyd 3 gair arall allan.
    [many] gadawyd 6 gair arall allan.
   *[other] gadawyd { $beyond } gair arall allan.
 }
no-words = Nid oes geiriau i chwilio amdanynt yn “{ $found }”.
within-without-place = Ni ddefnyddiwyd y pellter, gan na roddwyd lle.
area-not-served = Nid yw { $name } yn anfon ei gartrefi yma, felly ni ellir dangos dim ohonynt. Edrychwch ar ei wefan ei hun hefyd.
area-succeeded = Nid yw { $name } yn bod bellach. Mae ei gartrefi’n cael eu dangos; cyngor { $successor } sy’n hysbysebu’r rhai newydd.
place-taken-as = Cymerwyd mai { $place } yw “{ $found }”. Mae { $other } hefyd{ $others ->
    [1] .
   *[other] , ac eraill.
 }
word-taken-as = Nid yw’r gair “{ $found }” mewn unrhyw hysbyseb. Chwiliwyd am “{ $taken }” yn ei le.

## Why a home was found

why-words = { $count ->
    [one] Mae’r gair hwn yn ei hysbyseb: { $words }.
    [two] Mae’r geiriau hyn yn ei hysbyseb: { $words }.
    [few] Mae’r geiriau hyn yn ei hysbyseb: { $words }.
    [many] Mae’r geiriau hyn yn ei hysbyseb: { $words }.
   *[other] Mae’r geiriau hyn yn ei hysbyseb: { $words }.
 }
why-word-as = Am “{ $found }” mae ei hysbyseb yn dweud “{ $said }”.
why-near = { $place }: { $metres } m i ffwrdd.
why-near-outcode = { $place }: tua { $metres } m i ffwrdd. Dim ond hanner cyntaf cod post y cartref sy’n hysbys.
why-parking-permit = Mae angen trwydded i barcio.
why-parking-street = Ar y stryd y mae’r parcio.
why-pets-with-permission = Mae angen caniatâd y landlord i gadw anifeiliaid anwes.
why-step-free-by-category = Mae ei gategori mynediad, { $category }, yn golygu nad oes grisiau, er nad yw’r hysbyseb yn dweud “step free” (heb risiau).
why-unknown = Nid yw’r hysbyseb yn dweud: { $what }.

## What to ask otherwise for more homes

relax-within = { $more } yn rhagor o fewn { $miles ->
    [1] 1 filltir
    [2] 2 filltir
   *[other] { $miles } milltir
 }
relax-bedrooms = { $more } yn rhagor { $bedrooms ->
    [0] heb ystafell wely ar wahân
   *[other] â { $bedrooms } ystafell wely
 }
relax-max-cost = { $more } yn rhagor am hyd at £{ $pounds } yr wythnos
relax-max-floor = { $more } yn rhagor { $floor ->
    [-1] hyd at yr islawr
    [0] hyd at y llawr gwaelod
   *[other] hyd at lawr { $floor }
 }
relax-min-floor = { $more } yn rhagor { $floor ->
    [-1] o’r islawr
    [0] o’r llawr gwaelod
   *[other] o lawr { $floor }
 } i fyny
relax-include-unknown = { $more ->
    [one] 1 yn rhagor nad yw ei hysbyseb yn dweud
    [two] 2 yn rhagor nad yw eu hysbysebion yn dweud
    [few] 3 yn rhagor nad yw eu hysbysebion yn dweud
    [many] 6 yn rhagor nad yw eu hysbysebion yn dweud
   *[other] { $more } yn rhagor nad yw eu hysbysebion yn dweud
 }
relax-without-feature = { $more } yn rhagor os nad oes rhaid cael “{ $what }”
relax-not-feature = { $more } yn rhagor os caiff fod “{ $what }” yno
relax-without = { $more } yn rhagor os nad yw “{ $parameter }” o bwys

## Why a home is not among those found

why-not-no-such-home = Nid oes gennym gartref â’r cyfeirnod hwn. Gwiriwch ef: efallai iddo gael ei deipio’n anghywir, neu fod y cartref wedi mynd.
why-not-opens-later = Ni ellir gwneud cais (bid) amdano eto. Ceisiadau’n agor: { $day }.
why-not-closed-on = Mae wedi cau i geisiadau (bids). Caeodd: { $day }.
why-not-closed = Mae wedi cau i geisiadau (bids).
why-not-under-offer = Mae wedi’i gynnig i rywun.
why-not-let = Mae wedi’i osod i rywun.
why-not-withdrawn = Nid yw’n cael ei hysbysebu mwyach.
why-not-open = Mae ar agor i geisiadau (bids), a gofynnoch am gartrefi nad ydynt ar agor.
why-not-unknown = Nid yw’r hysbyseb yn dweud: { $what }.
why-not-words = Nid oes yr un o’r geiriau y chwilioch amdanynt yn ei hysbyseb.
why-not-near = Mae’r cartref { $miles ->
    [1] 1 filltir
    [2] 2 filltir
   *[other] { $miles } milltir
 } i ffwrdd ({ $place }). Gofynnoch am ddim mwy na { $within_miles ->
    [1] 1 filltir
    [2] 2 filltir
   *[other] { $within_miles } milltir
 }.
why-not-shape = Mae y tu allan i’r ardal a ddewisoch.
why-not-area = Cyngor { $authority } sy’n ei hysbysebu, ac nid yw yn yr un o’r ardaloedd a ddewisoch.
why-not-not-area = Mae mewn ardal a adawsoch allan. Cyngor { $authority } sy’n ei hysbysebu.
why-not-bedrooms = { $bedrooms ->
    [0] Nid oes ystafell wely ar wahân ynddo
   *[other] Mae { $bedrooms } ystafell wely ynddo
 }.
why-not-persons = Mae ar gyfer hyd at { $persons ->
    [one] 1 person
    [two] 2 berson
    [few] 3 pherson
    [many] 6 pherson
   *[other] { $persons } o bobl
 }.
why-not-cost-above = Mae’n costio £{ $pounds } yr wythnos, sy’n fwy nag y gofynnoch amdano.
why-not-cost-below = Mae’n costio £{ $pounds } yr wythnos, sy’n llai nag y gofynnoch amdano.
why-not-floor = Mae { $floor ->
    [-1] yn yr islawr
    [0] ar y llawr gwaelod
   *[other] ar lawr { $floor }
 }.
why-not-access = Ei gategori mynediad yw { $category }.
why-not-age-under = Dim ond ar gyfer pobl { $age } oed neu’n hŷn y mae.
why-not-age-over = Dim ond ar gyfer pobl { $age } oed neu’n iau y mae.
why-not-feature = Mae’r hysbyseb yn dweud na am “{ $what }”.
why-not-not-feature = Mae’r hysbyseb yn dweud ie am “{ $what }”.
why-not-closes = Ceisiadau (bids) amdano’n cau: { $day }.
why-not-opened = Agorodd i geisiadau (bids): { $day }.
why-not-available = Yn barod i symud i mewn: { $day }.
why-not-value = { $parameter }: { $value }. Ni ddewisoch hynny.
why-not-other = Nid oes ganddo’r hyn a ddewisoch o dan “{ $parameter }”.

## How a home is like another

similar-near = { $miles ->
    [0] Llai na 0.1 milltir
    [1] 1 filltir
    [2] 2 filltir
   *[other] { $miles } milltir
 } i ffwrdd
similar-kind = Yr un math o gartref
similar-bedrooms = { $more ->
    [0] Yr un nifer o ystafelloedd gwely
    [-1] Un ystafell wely yn llai
   *[other] Un ystafell wely yn fwy
 }
similar-cost-less = £{ $pounds } yr wythnos yn llai
similar-cost-same = Yr un gost wythnosol
similar-cost-more = £{ $pounds } yr wythnos yn fwy
