# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Ma jirto xulasho raadineed oo la yiraahdo “{ $parameter }”.
misspelt-parameter = Ma jirto xulasho raadineed oo la yiraahdo “{ $parameter }”. Ma waxaad ula jeedday “{ $suggestion }”?
parameter-repeated = “{ $parameter }” in ka badan hal mar ayuu ku jiraa. Hal mar geli.
too-many-values = “{ $parameter }” marar badan ayuu ku jiraa. Ugu badnaan waxaa la oggol yahay { $most }.
spoilt-encoding = “{ $parameter }” wuu khaldan yahay: “{ $found }” ma aha UTF-8 ku qoran habka boqolkiiba. Calaamadda boqolkiiba u qor %25.
parameter-not-whole = “{ $parameter }” waa inuu ahaado tiro dhan, laga bilaabo { $least } ilaa { $most }. Waxaa ku qornaa “{ $found }”.
parameter-out-of-range = “{ $parameter }” waa inuu ahaado laga bilaabo { $least } ilaa { $most }. Waxaa ku qornaa “{ $found }”.
not-one-of = “{ $parameter }” ma noqon karo “{ $found }”. Waxa la oggol yahay: { $allowed }.
misspelt-value = “{ $parameter }” ma noqon karo “{ $found }”. Ma waxaad ula jeedday “{ $suggestion }”? Waxa la oggol yahay: { $allowed }.
text-too-long = “{ $parameter }” aad ayuu u dheer yahay: { $found } xaraf. Ugu badnaan waxaa la oggol yahay { $most }.
not-a-label = “{ $parameter }” ma noqon karo “{ $found }”. Calaamaddu waa xarfo yaryar, tirooyin iyo xariiq hoose, sida right_to_move.
not-a-distance = “{ $parameter }” waa inuu ahaado masaafo sida 2km, 1.5mi ama 800m, ilaa { $most }. Waxaa ku qornaa “{ $found }”.
distance-out-of-range = “{ $parameter }” waa inuu ka badan yahay eber, ugu badnaanna yahay { $most }. Waxaa ku qornaa “{ $found }”.
not-an-amount = “{ $parameter }” waa inuu ahaado lacag bawn ah toddobaadkii, sida 150 ama 149.50. Waxaa ku qornaa “{ $found }”.
amount-out-of-range = “{ $parameter }” waa inuu ahaado ugu badnaan £{ $most } toddobaadkii. Waxaa ku qornaa “{ $found }”.
range-reversed = “{ $parameter }” ({ $found }) wuu ka badan yahay “{ $other }” ({ $most }). Isku beddel ama mid ka saar.
not-a-box = “{ $parameter }” waa inuu ahaado afar tiro: galbeed,koonfur,bari,waqooyi. Waxaa ku qornaa “{ $found }”.
box-reversed = “{ $parameter }” waa inuu ahaado galbeed,koonfur,bari,waqooyi. Galbeedku ha ka yaraado bariga, koonfurtuna ha ka yaraato waqooyiga. Waxaa ku qornaa “{ $found }”.
off-the-earth = “{ $parameter }” waa inuu leeyahay dhigaha (longitude) -180 ilaa 180 iyo loolka (latitude) -90 ilaa 90, dhigaha oo hore. Waxaa ku qornaa “{ $found }”.
not-a-point = “{ $parameter }” waa inuu ahaado geesaha sida -0.11,51.46;-0.10,51.47;-0.12,51.47. Waxaa ku qornaa “{ $found }”.
polygon-points = “{ $parameter }” waa inuu leeyahay { $least } ilaa { $most } gees. Waxaa la helay { $found }.
polygon-crosses-itself = Dhinacyada “{ $parameter }” way is gooyaan ama way is taabtaan. Sawir qaab aan dhinacyadiisu is gaarin.
access-with-a-blank = “{ $parameter }” meel bannaan ayaa ku jirta: “{ $found }”. Qaybta E+ cinwaanka ugu qor E%2B. Qaybta E waxaad qortaa E oo keliya.
not-a-household = “{ $parameter }” waa in Ingiriisi lagu qoro: dadka waaweyn, kaddibna ilmo kasta iyo da’diisa. Tusaale: “2 adults, girl 9, child 5” (2 qof oo waaweyn, gabadh 9 jir ah, ilmo 5 jir ah). Waxaa ku qornaa “{ $found }”.
not-a-date = “{ $parameter }” waa inuu ahaado maalin sida 2026-07-01. Waxaa ku qornaa “{ $found }”.
page-too-deep = Bogga { $found } aad ayuu u fog yahay. Waxaa la rogi karaa oo keliya { $homes } guri ee ugu horreeya, markaa bogga ugu dambeeya waa { $most }. Beddelkeeda soo koob raadinta.
unknown-place = Ma naqaan meesha “{ $found }”. Isku day postcode, saldhig tareen, xaafad ama kawnsal (council).
sort-needs-place = Guryaha waxaa loo kala saari karaa masaafada oo keliya marka meel la sheego. Geli “near” sidoo kale.
sort-needs-words = Guryaha waxaa loo kala saari karaa sida ereyadu ugu habboon yihiin oo keliya marka ereyo jiraan. Geli “q” sidoo kale.
eligible-needs-household = Guryaha waxaa lagu dooran karaa “{ $parameter }” oo keliya marka aan ogaanno cidda weydiinaysa. Sheeg cidda halkaas ku noolaan doonta.

## What the searcher should know

words-beyond = Waxaa la isticmaalay { $used } erey ee ugu horreeya oo keliya. { $beyond ->
    [one] Hal erey oo kale
   *[other] { $beyond } erey oo kale
 } waa laga tagay.
no-words = “{ $found }” kuma jiro erey la raadiyo.
within-without-place = Masaafada lama isticmaalin, maxaa yeelay meel lama sheegin.
area-not-served = Kawnsalka (council) { $name } guryihiisa halkan uma soo diro, markaa midna lama tusi karo. Bogga uu leeyahayna eeg.
area-succeeded = Kawnsalka (council) { $name } hadda ma jiro. Guryihiisa waa la tusayaa. Kuwa cusub waxaa xayeysiiya { $successor }.
place-taken-as = “{ $found }” waxaan u qaadannay { $place }. Waxaa kale oo jira { $other }{ $others ->
    [one] .
   *[other] , iyo kuwo kale.
 }
word-taken-as = Xayeysiisna kuma jiro ereyga “{ $found }”. Waxaa la raadiyay “{ $taken }”.

## Why a home was found

why-words = { $count ->
    [one] Xayeysiiskiisa waxaa ku jira ereyga { $words }.
   *[other] Xayeysiiskiisa waxaa ku jira ereyada { $words }.
 }
why-word-as = Halkii “{ $found }” xayeysiiskiisa waxaa ku qoran “{ $said }”.
why-near = Wuxuu { $place } u jiraa { $metres } m.
why-near-outcode = Wuxuu { $place } u jiraa qiyaastii { $metres } m: waxaa la yaqaan qaybta hore ee postcode-kiisa oo keliya.
why-parking-permit = Baarkinku wuxuu u baahan yahay ruqsad.
why-parking-street = Baarkinku waa waddada.
why-pets-with-permission = Xayawaanka guriga waxaa looga baahan yahay oggolaanshaha mulkiilaha (landlord).
why-step-free-by-category = Qaybtiisa gelitaanka { $category } waxay ka dhigan tahay inaan jaranjaro lahayn, inkastoo aan xayeysiiska ku qornayn “step free” (jaranjaro la’aan).
why-unknown = Xayeysiisku ma sheegayo: { $what }.

## What to ask otherwise for more homes

relax-within = { $more } guri oo kale, ilaa { $miles ->
    [1] 1 mayl
   *[other] { $miles } mayl
 } u jira
relax-bedrooms = { $more } guri oo kale oo { $bedrooms ->
    [0] aan lahayn qol jiif oo gaar ah
    [one] leh 1 qol jiif
   *[other] leh { $bedrooms } qol jiif
 }
relax-max-cost = { $more } guri oo kale, ilaa £{ $pounds } toddobaadkii
relax-max-floor = { $more } guri oo kale, ilaa { $floor ->
    [-1] dabaqa dhulka hoostiisa
    [0] dabaqa dhulka
   *[other] dabaqa { $floor }
 }
relax-min-floor = { $more } guri oo kale, laga bilaabo { $floor ->
    [-1] dabaqa dhulka hoostiisa
    [0] dabaqa dhulka
   *[other] dabaqa { $floor }
 } iyo ka sare
relax-include-unknown = { $more ->
    [one] 1 guri oo kale oo aan xayeysiiskiisu sheegayn
   *[other] { $more } guri oo kale oo aan xayeysiisyadoodu sheegayn
 }
relax-without-feature = { $more } guri oo kale, haddii “{ $what }” aanu qasab ahayn
relax-not-feature = { $more } guri oo kale, haddii uu yeelan karo “{ $what }”
relax-without = { $more } guri oo kale, haddii “{ $parameter }” aanu muhiim ahayn

## Why a home is not among those found

why-not-no-such-home = Ma hayno guri leh lambarkan. Hubi: waxaa laga yaabaa in si khaldan loo qoray, ama guriga hadda lama xayeysiiyo.
why-not-opens-later = Codsigiisu weli ma furmin. Wuxuu furmayaa { $day }.
why-not-closed-on = Codsigiisa waxaa la xiray { $day }.
why-not-closed = Codsigiisa waa la xiray.
why-not-under-offer = Qof ayaa loo bandhigay.
why-not-let = Waa la kireeyay.
why-not-withdrawn = Hadda lama xayeysiiyo.
why-not-open = Wuu u furan yahay codsi, adiguse waxaad raadisay guryo aan furnayn.
why-not-unknown = Xayeysiisku ma sheegayo: { $what }.
why-not-words = Xayeysiiskiisa kuma jiro mid ka mid ah ereyada aad raadisay.
why-not-near = Wuxuu { $place } u jiraa { $miles ->
    [1] 1 mayl
   *[other] { $miles } mayl
 }. Waxaad rabtay ugu badnaan { $within_miles ->
    [1] 1 mayl
   *[other] { $within_miles } mayl
 }.
why-not-shape = Wuxuu ka baxsan yahay aagga aad dooratay.
why-not-area = Waxaa xayeysiiyay kawnsalka (council) { $authority }, mana ku yaallo mid ka mid ah aagagga aad dooratay.
why-not-not-area = Wuxuu ku yaal aag aad ka tagtay. Waxaa xayeysiiyay kawnsalka (council) { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] Ma laha qol jiif oo gaar ah.
    [one] Wuxuu leeyahay 1 qol jiif.
   *[other] Wuxuu leeyahay { $bedrooms } qol jiif.
 }
why-not-persons = Waxaa loogu talagalay ugu badnaan { $persons ->
    [one] 1 qof
   *[other] { $persons } qof
 }.
why-not-cost-above = Kharashkiisu waa £{ $pounds } toddobaadkii. Taasi way ka badan tahay intii aad rabtay.
why-not-cost-below = Kharashkiisu waa £{ $pounds } toddobaadkii. Taasi way ka yar tahay intii aad rabtay.
why-not-floor = Wuxuu ku yaal { $floor ->
    [-1] dabaqa dhulka hoostiisa
    [0] dabaqa dhulka
   *[other] dabaqa { $floor }
 }.
why-not-access = Qaybtiisa gelitaanka waa { $category }.
why-not-age-under = Waxaa loogu talagalay oo keliya dadka { $age } jir ah ama ka weyn.
why-not-age-over = Waxaa loogu talagalay oo keliya dadka { $age } jir ah ama ka yar.
why-not-feature = Xayeysiisku wuxuu leeyahay maya: “{ $what }”.
why-not-not-feature = Xayeysiisku wuxuu leeyahay haa: “{ $what }”.
why-not-closes = Codsigiisu wuxuu xirmayaa { $day }.
why-not-opened = Codsigiisu wuxuu furmay { $day }.
why-not-available = Wuxuu diyaar u yahay in la galo { $day }.
why-not-value = “{ $parameter }” waa { $value }, taas oo aadan dooran.
why-not-other = Ma laha wixii aad ka dooratay “{ $parameter }”.

## How a home is like another

similar-near = { $miles ->
    [0] Wuxuu u jiraa in ka yar 0.1 mayl
    [1] Wuxuu u jiraa 1 mayl
   *[other] Wuxuu u jiraa { $miles } mayl
 }
similar-kind = Isla nooca guriga
similar-bedrooms = { $more ->
    [0] Isla tirada qolalka jiifka
    [-1] Hal qol jiif ayuu ka yar yahay
   *[other] Hal qol jiif ayuu ka badan yahay
 }
similar-cost-less = £{ $pounds } toddobaadkii ka jaban
similar-cost-same = Isla kharashka toddobaadka
similar-cost-more = £{ $pounds } toddobaadkii ka qaalisan
