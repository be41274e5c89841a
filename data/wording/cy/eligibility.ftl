
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Canllaw yw hwn. Y cyngor sy’n penderfynu.
not-a-council = Rhaid i “{ $parameter }” fod yn gyngor: ei enw, ei enw byr neu ei god, fel lambeth. Gwelwyd “{ $found }”.

bedrooms-fit = Rydych chi angen { $need ->
    [0] fflat stiwdio
   *[other] { $need } ystafell wely
 }. { $has ->
    [0] Nid oes ystafell wely ar wahân yn y cartref hwn: stiwdio yw.
   *[other] Mae { $has } yn y cartref hwn.
 }
too-few-bedrooms = Llai nag sydd ei angen arnoch. Rydych chi angen { $need } ystafell wely. Mae { $has } yn y cartref hwn{ $basis ->
    [own] {""}
   *[other] {" "}(yn ôl y rheol genedlaethol: gall rheol y cyngor hwn fod yn wahanol)
 }.
too-few-bedrooms-allowed = Rydych chi angen { $need } ystafell wely ac mae { $has } yn y cartref hwn. Mae’r cyngor hwn yn gadael ichi ofyn am gartref sydd ychydig yn rhy fach.
too-many-bedrooms = Mwy nag sydd ei angen arnoch. Rydych chi angen { $need ->
    [0] fflat stiwdio
   *[other] { $need } ystafell wely
 }. Mae { $has } ystafell wely yn y cartref hwn{ $basis ->
    [own] {""}
   *[other] {" "}(yn ôl y rheol genedlaethol: gall rheol y cyngor hwn fod yn wahanol)
 }.
too-many-bedrooms-allowed = Rydych chi angen { $need } ac mae { $has } ystafell wely yn y cartref hwn. Efallai y bydd y cyngor hwn yn gadael ichi gael mwy nag sydd ei angen arnoch.
too-many-people = Mae { $persons } ohonoch chi. Nifer y bobl sy’n cael byw yma: hyd at { $most }.
too-few-people = { $persons ->
    [one] Mae un ohonoch chi.
    [two] Mae dau ohonoch chi.
    [few] Mae { $persons } ohonoch chi.
    [many] Mae { $persons } ohonoch chi.
   *[other] Mae { $persons } ohonoch chi.
 } Mae’r cartref hwn ar gyfer o leiaf { $least ->
    [one] 1 person
    [two] 2 berson
    [few] 3 pherson
    [many] 6 pherson
   *[other] { $least } o bobl
 }.
meant-for = Mae’r hysbyseb yn dweud ei fod ar gyfer: { $household }. Gwnewch yn siŵr mai chi yw hynny.

age-min = Rhaid ichi fod yn { $age } oed neu’n hŷn i fyw yma.
age-max = Rhaid ichi fod yn { $age } oed neu’n iau i fyw yma.
set-aside = Mae’r cartref hwn { $designation ->
    [sheltered] yn gartref gwarchod (sheltered housing), ar gyfer pobl hŷn
    [extra_care] yn gartref gofal ychwanegol (extra care), ar gyfer pobl hŷn sydd angen gofal
   *[other] ar gyfer pobl sydd angen cymorth i fyw yno
 }. Bydd y cyngor yn gwneud yn siŵr ei fod yn iawn i chi.
access-category = Rydych chi angen cartref categori mynediad { $need }. Categori { $has } yw hwn.
access-reserved = Mae’r cartref hwn wedi’i wneud ar gyfer pobl sy’n defnyddio cadair olwyn (categori { $has }). Nhw sy’n dod gyntaf.

band-not-included = Dim ond pobl ym mand { $bands } sy’n cael gofyn amdano.
transfer-only = Dim ond pobl sydd eisoes yn rhentu gan gyngor neu gymdeithas tai sy’n cael gofyn amdano.
homeseeker-only = Dim ond pobl nad ydynt eto’n rhentu gan gyngor neu gymdeithas tai sy’n cael gofyn amdano.
income-above = Dim ond pobl sydd ag incwm o £{ $most } y flwyddyn neu lai sy’n cael gofyn amdano.

local-connection = Mae’r cartref hwn ar gyfer pobl sydd â chysylltiad â’r ardal (local connection): rydych yn byw neu’n gweithio yno, neu mae teulu agos wedi byw yno ers pum mlynedd.
right-to-move-overrides = Rydych yn gweithio yno ac yn rhentu gan gyngor neu gymdeithas tai. Gall yr Hawl i Symud (Right to Move) eich helpu, hyd yn oed os nad ydych yn byw yno.
mobility-label-only = Mae’r cartref hwn ar agor i denantiaid cynghorau eraill.
not-registered-with = Rhaid ichi fod ar restr dai y cyngor hwn. Gofynnwch a gewch chi ymuno â hi.

closed = Ni ellir gofyn am y cartref hwn bellach.
not-open = Ni allwch ofyn am y cartref hwn eto.
withdrawn = Cafodd y cartref hwn ei dynnu’n ôl.

rent-over-budget = Mae’n costio £{ $cost } yr wythnos: £{ $over } yn fwy na’r £{ $budget } y gallwch ei dalu.
benefit-cap-risk = Mae’n costio £{ $cost } yr wythnos. Gall fod terfyn o £{ $cap } yr wythnos ar eich budd-daliadau i gyd (benefit cap), felly efallai na fyddant yn talu amdano.
benefit-cap-leaves = Os £{ $cap } yr wythnos yw’r terfyn ar eich budd-daliadau, bydd £{ $left } yr wythnos ar ôl at bopeth arall.

not-told = { $what ->
    [household] Dywedwch wrthym pwy fydd yn byw yno
    [sexes] Dywedwch wrthym pwy sy’n ferch a phwy sy’n fachgen
    [age] Dywedwch wrthym faint yw eich oed
    [bands] Dywedwch wrthym ym mha fand yr ydych
    [tenant] Dywedwch wrthym gan bwy yr ydych yn rhentu
   *[income] Dywedwch wrthym faint yw eich incwm
 }: mae gan y cartref hwn reol am hyn.
advert-silent-on = Nid yw’r hysbyseb yn dweud { $what ->
    [bedrooms] faint o ystafelloedd gwely sydd yno
    [weekly_cost_pence] faint mae’n ei gostio
   *[access_category] pa mor hawdd yw mynd i mewn a symud o gwmpas
 }. Gofynnwch i’r cyngor.

need-own-rooms = { $count ->
    [one] 1 ystafell i bâr neu i un person
    [two] 2 ystafell i barau, ac i bobl sydd angen eu hystafell eu hunain
    [few] 3 ystafell i barau, ac i bobl sydd angen eu hystafell eu hunain
    [many] 6 ystafell i barau, ac i bobl sydd angen eu hystafell eu hunain
   *[other] { $count } ystafell i barau, ac i bobl sydd angen eu hystafell eu hunain
 }
need-sharing = { $count ->
    [one] 1 person a allai rannu
    [two] 2 berson a all rannu, dau ym mhob ystafell
    [few] 3 pherson a all rannu, dau ym mhob ystafell
    [many] 6 pherson a all rannu, dau ym mhob ystafell
   *[other] { $count } o bobl a all rannu, dau ym mhob ystafell
 }
need-extra = { $count ->
    [one] 1 ystafell arall y dywedoch fod ei hangen
    [two] 2 ystafell arall y dywedoch fod eu hangen
    [few] 3 ystafell arall y dywedoch fod eu hangen
    [many] 6 ystafell arall y dywedoch fod eu hangen
   *[other] { $count } ystafell arall y dywedoch fod eu hangen
 }
need-not-counted = { $count ->
    [one] 1 babi nad yw’n cyfrif eto
    [two] 2 fabi nad ydynt yn cyfrif eto
    [few] 3 babi nad ydynt yn cyfrif eto
    [many] 6 babi nad ydynt yn cyfrif eto
   *[other] { $count } o fabis nad ydynt yn cyfrif eto
 }

## On pages: asking who somebody is

applicant-title = Ar gyfer pwy mae’r cartref hwn?
applicant-title-told = Ar gyfer pwy mae’r cartref hwn? Dywedoch chi: { $household }
applicant-lead = Dywedwch gymaint ag y dymunwch. Byddwn yn dangos pa gartrefi y gallech chi ofyn amdanynt, a pham. Dim ond ar gyfer yr ateb hwn yr ydym yn ei ddefnyddio, ac nid ydym yn ei gadw. Mae’n dod yn rhan o gyfeiriad y dudalen hon, felly meddyliwch cyn anfon y cyfeiriad at neb.
applicant-more = Mwy amdanoch chi
field-household = Pwy fydd yn byw yno
    .hint = Teipiwch yn Saesneg, er enghraifft: 2 adults, girl 9, boy 4 (2 oedolyn, merch 9 oed, bachgen 4 oed). Os oes dau oedolyn nad ydynt yn bâr: 2 single adults
field-age = Eich oed
    .hint = Ni ddangosir cartrefi nad ydynt i bobl o’ch oed chi
field-tenant = Rydych yn rhentu gan
value-tenant-council = cyngor
value-tenant-housing-association = cymdeithas tai
value-tenant-none = y naill na’r llall
field-lives-in = Y cyngor lle’r ydych yn byw
    .hint = Er enghraifft: Lambeth
field-registered-with = Y cyngor yr ydych ar ei restr dai
    .hint = Er enghraifft: Lambeth. Os nad ydych ar yr un rhestr, teipiwch yn Saesneg: nowhere
field-works-in = Y cyngor lle’r ydych yn gweithio
    .hint = Os nad ydych yn gweithio yn unman, teipiwch yn Saesneg: nowhere
field-bands = Eich bandiau
    .hint = Gan y cyngor lle’r ydych yn byw, er enghraifft: A
field-access-need = Y categori mynediad sydd ei angen arnoch
field-extra-bedrooms = Ystafelloedd gwely ychwanegol sydd eu hangen arnoch
    .hint = I ofalwr dros nos, neu i blentyn na all rannu
field-budget = Faint y gallwch ei dalu, £ yr wythnos
    .hint = Bydd cartrefi drutach yn dal i gael eu dangos
field-benefits = Rydych yn cael budd-daliadau sydd â therfyn
    .hint = Credyd Cynhwysol (Universal Credit) neu Fudd-dal Tai (Housing Benefit)
value-benefits-yes = ydw
value-benefits-no = nac ydw
field-income = Incwm pawb gyda’i gilydd, £ y flwyddyn
field-eligible = Dangos
not-told-choice = heb ddweud
value-eligible-all = pob cartref
value-eligible-probable = cartrefi y gallwch ofyn amdanynt, neu y gallwch yn ôl pob tebyg
value-eligible-yes = dim ond cartrefi y gallwch ofyn amdanynt

## On pages: answering

chip-lives-in = Rydych yn byw yn ardal cyngor { $council }
chip-works-in = Rydych yn gweithio yn ardal cyngor { $council }
chip-registered-with = Rydych ar restr dai { $council }
chip-budget = Gallwch dalu £{ $pounds } yr wythnos
eligible-answer-yes = Gallwch
eligible-answer-probably = Gallwch, yn ôl pob tebyg
eligible-answer-no = Na allwch
eligible-home-title = Allwch chi ofyn am y cartref hwn?
eligible-home-yes = Hyd y gwyddom ni, gallwch ofyn amdano.
eligible-home-probably = Mae’n debyg y gallwch ofyn amdano. Holwch y cyngor am y rhain.
eligible-home-no = Hyd y gwyddom ni, ni allwch ofyn amdano.
eligible-no-reason = Nid oes dim y gwyddom amdano yn eich rhwystro.
eligible-rule = O ble daw’r rheol hon
eligible-rule-read = (darllenwyd: { $day })
eligible-counts = O’r cartrefi hyn, gallwch ofyn am { $yes }, ac am { $probably } arall yn ôl pob tebyg. Ni allwch ofyn am { $no }. Maent yn dod yn y drefn honno.
eligible-counts-chosen = { $chosen ->
    [yes] Dim ond cartrefi y gallwch ofyn amdanynt sy’n cael eu dangos.
   *[probable] Nid yw cartrefi na allwch ofyn amdanynt yn cael eu dangos.
 } Nifer y gallwch ofyn amdanynt: { $yes }. Yn ôl pob tebyg: { $probably }. Nifer na allwch ofyn amdanynt: { $no }.
eligible-leave-out = Gadael allan y cartrefi na allaf ofyn amdanynt
eligible-show-all = Dangos pob un ohonynt

## On pages: what each council would give

compare-title = Faint o ystafelloedd gwely fyddai pob cyngor yn eu rhoi ichi?
compare-lead = Mae gan gynghorau reolau gwahanol ynghylch pwy sy’n rhannu ystafell wely. Dywedwch pwy fydd yn byw gyda chi. Dim ond ar gyfer yr ateb hwn y caiff ei ddefnyddio, ac nid yw’n cael ei gadw.
compare-button = Cymharu cynghorau
compare-link = Faint o ystafelloedd gwely fyddai pob cyngor yn eu rhoi ichi?
compare-for = Ar gyfer: { $household }
compare-no-more = dim un
compare-council = Y cyngor a’i gartrefi
compare-bedrooms = Byddech yn cael
compare-sizes = Cewch ofyn am
compare-rule = Rheol pwy
compare-rule-own = Rheol y cyngor ei hun
compare-rule-national = Y rheol genedlaethol, gan nad ydym yn gwybod rheol y cyngor hwn
compare-sexes = Dim ond â phlentyn o’r un rhyw y mae rhai plant yn cael rhannu. Dywedwch pwy sy’n ferch a phwy sy’n fachgen i gael ateb pendant.
compare-between = { $least ->
    [0] Stiwdio
   *[other] { $least }
 } hyd at { $most } ystafell wely
