# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = U gudub qaybta muhiimka ah
site-navigation = Website-ka
nav-search = Guri hel
nav-status = Xogtu intee ayay cusub tahay?
demo-title = Guryo tusaale ah.
demo-text = Xayeysiisyadani run ma aha. Qofna ma codsan karo.
footer-guidance = Waxa website-kani ka sheego cidda codsan karta waa hagitaan. Kawnsalka (council) ayaa go’aanka leh. Mar walba ka eeg xayeysiiska kawnsalka laftiisa intaadan codsan.
footer-privacy = Bogaggani ma isticmaalaan cookies, mana diiwaangeliyaan waxa aad raadiso.
sources-title = Meesha xogtu ka timaaddo
sources-homes = Guri kasta waxaa loo tusayaa sidii kawnsalkiisu u soo diray. Waxaad ka codsataa bogga kawnsalka laftiisa.
sources-places = Postcode-yada, meelaha, saldhigyada tareenka iyo xuduudaha waxay ka yimaadaan xog furan. Kuwa leh waxay naga codsadeen inaan sheegno:
footer-api = Xogtan ku isticmaal barnaamijkaaga

## Languages

language-title = Luqad
language-unreviewed = Turjumaaddan weli ma hubin qof luqadda si fiican u yaqaan. Meelaha muhiimka ah, Ingiriisigana akhri.
    .english = Boggan ku akhri Ingiriisi
language-reviewed = { $language }: waxaa dhammaan akhriyay { $who }, { $day }
language-not-reviewed = { $language }: weli ma hubin qof si fiican u yaqaan luqadda
language-adverts = Wixii kawnsalku (council) isagu qoray waxaa loo tusayaa sidii uu u qoray, oo Ingiriisi ah.

## When something cannot be answered

not-found = Bogga lama helin
    .detail = Cinwaankan waxba ma yaallaan. Haddii aad adigu qortay, hubi. Haddii aad xiriiriye (link) soo raacday, waxaa laga yaabaa in guriga aan hadda la xayeysiin.
method-not-allowed = Cinwaankani ma aqbalo codsiga noocaas ah
took-too-long = Taasi wakhti dheer ayay qaadatay
    .detail = Raadinta waa la joojiyay. Waxa aad weydiisay waxba kama qaldana.
    .way-on = Daqiiqad kaddib mar kale isku day, ama raadi aag ka yar.
body-too-large = Waxa aad dirtay aad ayuu u weyn yahay
    .detail = Faylka la soo geliyo wuxuu noqon karaa ugu badnaan 50 MB. Waxba lama kaydin.
address-too-long = Cinwaanku aad ayuu u dheer yahay
    .detail = Raadintu waxay noqon kartaa ugu badnaan 8,000 xaraf.
    .way-on = Isku day raadin ka gaaban.
bad-request = Codsiga lama fahmi karin
busy = Website-ku waa mashquul
    .detail = Dad ka badan inta uu isku mar u jawaabi karo ayaa wax raadinaya.
    .way-on = Sug dhowr ilbiriqsi, kaddibna mar kale isku day.
nothing-published = Weli guryo lama daabicin
    .detail = Server-ku wuu bilaabmay, laakiin guryo kawnsal (council) weli lama soo gelin.
    .way-on = Hadhow mar kale isku day.
internal = Waan ka xunnahay, wax baa khaldamay
    .detail = Waa khaladkayaga, ma aha kaaga. Wax aad gelisay lama kaydin.
    .way-on = Daqiiqad kaddib mar kale isku day.
wrong-parameters = Raadinta looma samayn karin sidii la codsaday
fault-to-search = Guri raadi
fault-to-status = Eeg sida ay u cusub yihiin guryaha kawnsal kasta

## Numbers, days, distances

number-groups = ,
number-decimal = .
list-comma = {", "}
money = £{ $amount }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimce
weekday-6 = Sabti
weekday-7 = Axad
weekday-short-1 = Isn
weekday-short-2 = Tal
weekday-short-3 = Arb
weekday-short-4 = Kha
weekday-short-5 = Jim
weekday-short-6 = Sab
weekday-short-7 = Axd
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Ogosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = saqda dhexe
time-midday = 12:00 duhurnimo
time-of-day = { $clock24 }
instant = { $day }, { $time }
today = maanta
yesterday = shalay
days-ago = { $count ->
    [one] hal maalin ka hor
   *[other] { $count } maalmood ka hor
 }
closed-on = Codsiga waxaa la xiray { $day }
closes-today = Codsigu wuxuu xirmayaa maanta, { $time }
closes-tomorrow = Codsigu wuxuu xirmayaa berri ({ $day }), { $time }
closes-in-days = Codsigu wuxuu xirmayaa { $count ->
    [one] hal maalin kaddib
   *[other] { $count } maalmood kaddib
 } ({ $day }), { $time }
distance-under-tenth = in ka yar 0.1 mayl
distance-miles = { $miles ->
    [1.0] 1 mayl
   *[other] { $miles } mayl
 }

## The search

box-label = Maxaad raadinaysaa?
box-hint = Ku qor Ingiriisi. Tusaale: 2 bed ground floor flat near Brixton with a garden, under £150 a week (guri 2 qol jiif leh oo dabaqa dhulka ah, u dhow Brixton, beer leh, ka yar £150 toddobaadkii)
near-label = Postcode ama meel
suggestions-shown = talo: furayaasha fallaadhaha ku dhex mar, Enter ku dooro, Escape ku xir
within-label = Masaafada ugu badan
within-default = qiyaastii 2 mayl
within-miles = { $miles ->
    [1] 1 mayl
   *[other] { $miles } mayl
 }
search-button = Raadi
filters = Soo koob raadinta
filters-button = Soo koob raadinta
filters-button-chosen = Soo koob raadinta ({ $count ->
    [one] hal xulasho
   *[other] { $count } xulasho
 })
show-homes = Tus guryaha
homes = guri
results = Natiijooyinka
chosen = Waxa aad dooratay
remove = Ka saar:
sort-label = Kala hormarinta
sort-button = Kala hormari
sort-default = kuwa ugu habboon marka hore
value-sort-relevance = kuwa ugu habboon
value-sort-distance = kuwa ugu dhow
value-sort-cost = kuwa ugu jaban
value-sort-closing = kuwa ugu dhow inay xirmaan
value-sort-newest = kuwa ugu cusub
any-choice = wax kasta
section-floor-access = Dabaqa iyo gelitaanka
section-size-cost = Wax dheeraad ah oo ku saabsan cabbirka iyo kharashka
section-people = Immisa qof
section-days = Taariikhaha
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] maanta
    [one] ilaa berri
   *[other] { $count } maalmood ee soo socda gudahood
 }
include-unknown-label = Sidoo kale tus guryaha aan xayeysiiskoodu sheegayn
search-title = Hel guri kawnsal (council) ama urur guryo (housing association)
search-lead = { $homes ->
    [one] Hal guri oo codsi u furan
   *[other] { $shown } guri oo codsi u furan
 } ayaa laga heli karaa { $councils ->
    [one] hal kawnsal (council)
   *[other] { $councils } kawnsal (council)
 }. Hal mar dhammaan ka raadi.
search-title-results = { $count ->
    [0] Guri lama helin
    [one] Hal guri ayaa la helay
   *[other] { $shown } guri ayaa la helay
 }
search-title-errors = Guri raadi
search-errors-title = Khalad ayaa jira
error = Khalad:
left-out-unknown = { $count ->
    [one] Hal guri oo kale ayaa laga yaabaa inuu kugu habboon yahay, laakiin xayeysiiskiisu ma sheegayo.
   *[other] { $shown } guri oo kale ayaa laga yaabaa inay kugu habboon yihiin, laakiin xayeysiisyadoodu ma sheegayaan.
 }
left-out-show = { $count ->
    [one] Kaasna tus
   *[other] Kuwaasna tus
 }
no-results-try = Waxaad isku dayi kartaa:
no-results-council = Habeennada badankood guryo cusub ayaa lagu daraa, markaa dhowaan mar kale eeg. Haddii aad hadda u baahan tahay meel aad ku noolaato, weydii kooxda guryaha ee kawnsalkaaga (council). Waa inay talo lacag la’aan ah ku siiyaan.
way-first-page = Ku noqo bogga koowaad
way-everywhere = Eeg dhammaan guryaha furan
pages = Bogagga natiijooyinka
previous-page = Kii hore
next-page = Ku xiga
page-of = Bogga { $page } ee { $pages }
which-place = { $place } tee ayaad ula jeeddaa?
place-with-detail = { $name }, { $detail }
unsaid-location = Meesha uu ku yaal
chip-near = { $place } ilaa { $within } u jira
place-station = { $place } (saldhig tareen)
chip-max-cost = ilaa £{ $pounds } toddobaadkii
chip-min-cost = ugu yaraan £{ $pounds } toddobaadkii
chip-access = gelitaanka { $category } ama ka fiican
chip-persons = { $count ->
    [one] hal qof ku filan
   *[other] { $count } qof ku filan
 }
chip-closing = codsigu xirmayo: { $when }
chip-not = ka reeban: { $text }
chip-min-floor = { $floor } ama ka sare
chip-max-floor = { $floor } ama ka hoose
searched-for-alone = Xayeysiisyada waxaan ka raadinnay ereyada: { $text }
searched-for = Waxa kor ku qoran waan fahannay. Xayeysiisyada waxaan kaloo ka raadinnay ereyada: { $text }
quoted-words = Hadda “{ $words }” waxaan ka raadinaynaa qoraalka xayeysiiska.
quoted-drop = Ka tag “{ $words }”
why-not-question = Ma raadinaysaa guri aad hore u aragtay?
why-not-label = Geli lambarkiisa (reference)
why-not-hint = Tusaale: 0041873, ama cinwaanka boggiisa ee website-kan
why-not-button = Raadi
home-is-found = { $reference } ({ $authority }) wuxuu ku jiraa guryaha la helay.
home-is-not-found = { $reference } ({ $authority }) kuma jiro guryaha la helay:
chip-parameter = { $name }: { $value }
example-home = Guri tusaale ah
a-week-all-in = toddobaadkii, wax walba ku jiraan
cost-unsaid = Xayeysiisku ma sheegayo kharashka toddobaadka
bedrooms-unsaid = Xayeysiisku ma sheegayo inta qol jiif
closing-unsaid = Xayeysiisku ma sheegayo goorta codsigu xirmayo
council-updated = Guryaha kawnsalka { $authority }: markii ugu dambaysay ee la cusboonaysiiyay: { $when }
council-updated-stale = Guryaha kawnsalka { $authority }: markii ugu dambaysay ee la cusboonaysiiyay: { $when }. Markaa waxaa laga yaabaa in qaar aan hadda la heli karin.

## A home

kind-with-bedrooms = { $bedrooms ->
    [one] 1 qol jiif
   *[other] { $bedrooms } qol jiif
 }, { $kind }
kind-bedrooms-only = { $bedrooms ->
    [one] Guri 1 qol jiif leh
   *[other] Guri { $bedrooms } qol jiif leh
 }
kind-unknown = Guri
bedrooms = { $count ->
    [0] Qol jiif oo gaar ah ma laha
    [one] 1 qol jiif
   *[other] { $count } qol jiif
 }
up-to-people = { $count ->
    [one] 1 qof
   *[other] ilaa { $count } qof
 }
alike-homes = { $count ->
    [one] hal guri
   *[other] { $count } guri oo isku mid ah
 }
floor-basement = Dabaqa dhulka hoostiisa
floor-ground = Dabaqa dhulka
floor-number = Dabaqa { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks } toddobaad sannadkii
rent-alone = Kirada lagu xayeysiiyay: { $rent }
rent-and-charge = Kirada lagu xayeysiiyay: { $rent }. Waxaa dheer { $charge } oo khidmad ah
each-week = { $amount } toddobaadkii, wax walba ku jiraan
each-year = { $amount } sannadkii
distance-from-place = { $place } u jira { $distance }
distance-from-place-about = { $place } u jira qiyaastii { $distance } (xayeysiisku ma bixin postcode-ka oo dhan)
distance-away = u jira { $distance }
distance-away-about = u jira qiyaastii { $distance } (xayeysiisku ma bixin postcode-ka oo dhan)
advertised-by = Waxaa xayeysiiyay kawnsalka (council) { $authority }
to-council = Gurigan ka eeg bogga kawnsalka { $authority }
no-council-link = Si aad u codsato, tag bogga guryaha ee kawnsalka { $authority } oo raadi lambarka { $reference }.
advert-does-not-say = Xayeysiisku ma sheegayo:
no-restriction-stated = Xayeysiiska xaddidaad kuma qorna
yes = Haa
no = Maya
section-description = Ereyada kawnsalka
section-cost = Kharashka
section-dates = Taariikhaha
section-home = Guriga
section-access = Gelitaanka iyo ku dhex socodka
section-who = Cidda loogu talagalay
rules-of = Cidda codsan karta kawnsalka { $authority }, ereyada kawnsalka laftiisa
rules-read = (la akhriyay { $day })
rules-guidance = Waxa aad halkan ka akhrido waa hagitaan. Kawnsalka ayaa go’aanka leh.
section-advert = Xayeysiiska
section-pictures = Sawirro
section-history = Taariikhda guriga
picture-number = Sawirka { $count } (bogga kawnsalka)
history-first-seen = Markii ugu horraysay ee la arkay: { $day }
history-last-seen = Weli wuxuu ku jiray liiska kawnsalka: { $day }
history-last-listed = Markii ugu dambaysay ee liiska kawnsalka ku jiray: { $day }
history-changed = { $day }: { $field } waa la beddelay. Hore: { $before }. Hadda: { $after }
history-stated = { $day }: { $field } hadda waa la sheegay: { $after }
history-unstated = { $day }: { $field } hadda lama sheego (hore: { $before })
history-changed-long = { $day }: { $field } waa la beddelay
home-withdrawn = Gurigan hadda lama xayeysiiyo
    .detail = Waxaa laga saaray liiska kawnsalka. Wixii xayeysiisku sheegay hoos ayaa lagu hayaa 90 maalmood.
home-closed = Codsiga gurigan waa la xiray
    .detail = Hadda ma codsan kartid.
home-under-offer = Gurigan qof ayaa loo bandhigay
    .detail = Hadda ma codsan kartid, ilaa kawnsalku mar kale xayeysiiyo mooyee.
home-let = Gurigan waa la kireeyay
    .detail = Qof baa u soo guuraya, ama hore ayuu u soo guuray.
home-not-open-yet = Codsiga gurigan weli ma furmin
home-gone = Gurigan hadda lama xayeysiiyo
    .detail = Waxaa laga saaray liiska kawnsalka in ka badan 90 maalmood ka hor.
    .way-on = Raadi guryaha hadda furan.
home-not-found = Ma jiro guri lambarkan leh
    .detail = Hubi lambarka (reference), ama guriga ku raadi cinwaankiisa.
authority-not-found = Ma jiro kawnsal (council) leh magacaas ama koodhkaas
    .detail = Isticmaal koodhka kawnsalka, sida E09000022, ama magaciisa gaaban, sida lambeth.
similar-title = Guryo kan u eg

## How fresh the homes are

status-title = Liiska kawnsal (council) kasta intee ayuu cusub yahay?
status-lead = Kawnsal kasta wuxuu noo soo diraa liiska guryihiisa, badankooduna habeen kasta. Boggani wuxuu tusayaa goorta mid kastaa ugu dambayn soo diray.
status-summary = { $homes ->
    [one] Hal guri oo furan
   *[other] { $shown } guri oo furan
 }, ka yimid { $councils ->
    [one] hal kawnsal
   *[other] { $councils } kawnsal
 }.
status-council = Kawnsal
status-open = Guryaha furan
status-last-file = Liiskii ugu dambeeyay
status-result = Waxa ku dhacay
status-stale = Duug
status-never = Weligiis
verdict-published = Waa la daabacay
verdict-unchanged = Sidii hore
verdict-held = Waa la hayaa si qof u hubiyo; liiskii ka horreeyay ayaa la tusayaa
verdict-refused = Lama isticmaali karin; liiskii ka horreeyay ayaa la tusayaa
verdict-none = Weli lagama shaqayn

## Names of fields

field-weekly-cost = Kharashka toddobaadka, wax walba ku jiraan
field-weekly-cost-pence = Kharashka toddobaadka
field-rent = Kirada lagu xayeysiiyay
field-service-charge = Khidmadda adeegga (service charge)
field-rent-type = Nooca kirada
field-tenancy = Heshiiska kirada (tenancy)
field-council-tax-band = Heerka canshuurta kawnsalka (council tax band)
field-opens-at = Codsigu wuxuu furmayaa
field-closes-at = Codsigu wuxuu xirmayaa
field-available-from = Diyaar in la galo
field-viewing-at = Soo eegidda guriga
field-bids = Codsiyada ilaa hadda (bids)
field-property-type = Nooca guriga
field-bedrooms = Qolalka jiifka
field-max-persons = Dadka ku noolaan kara
field-homes = Guryaha isku midka ah ee xayeysiiskan
field-floor = Dabaqa
field-garden = Beer
field-balcony = Balakoon
field-parking = Baarkin
field-pets = Xayawaanka guriga
field-furnished = Alaab leh
field-heating = Kuleylka guriga
field-epc = Heerka tamarta
field-lift = Wiish (lift)
field-step-free = Jaranjaro la’aan
field-access-category = Qaybta gelitaanka
field-access-raw = Gelitaanka, ereyada kawnsalka
field-adaptations = Wax ka beddelka naafada loo sameeyay
field-bands-asked = Heerarka mudnaanta (bands) codsan kara
field-local-connection = Dadka xiriir la leh deegaanka oo keliya (local connection)
field-transfer-only = Kireystayaasha guryaha bulshada ee guuraya oo keliya
field-homeseeker-only = Dadka aan weli ahayn kireystayaasha guryaha bulshada oo keliya
field-meant-for = Loogu talagalay
field-min-persons = Dadka ugu yar
field-max-income = Dakhliga ugu sarreeya
field-age-min = Da’da ugu yar
field-age-max = Da’da ugu weyn
field-designation = Loo gooni yeelay
field-labels = Calaamadaha
field-restrictions = Xaddidaadaha
field-reference = Lambarka (reference)
field-landlord = Mulkiilaha guriga (landlord)
field-address = Cinwaanka
field-postcode = Postcode
field-location = Meesha uu ku yaal, laga ogaaday
field-status = Xaaladda
field-area = Kawnsal (council) ama aag
field-not-area = Aan ku oollin
field-feature = Waxyaabaha uu leeyahay
field-not-feature = Aan lahayn
field-min-bedrooms = Qolalka jiifka ugu yaraan
field-max-bedrooms = Qolalka jiifka ugu badnaan
field-persons = Dadka
    .hint = Immisa qof ayaa u baahan inay halkaas ku noolaadaan
field-min-cost = Kharashka ugu yar, £ toddobaadkii
field-max-cost = Inta ugu badan ee aad bixin karto, £ toddobaadkii
    .hint = Kirada iyo khidmadaha oo isku jira. £600 bishii waa 138.46 toddobaadkii.
field-min-floor = Dabaqa ugu hooseeya
    .hint = 0 waa dabaqa dhulka, −1 waa dabaqa dhulka hoostiisa
field-max-floor = Dabaqa ugu sarreeya
field-access = Baahida gelitaanka
    .hint = Waxaa lagu tusayaa guryaha qaybtan ama kuwo ka sii fudud in la galo
field-closing-within = Codsigu xirmayo
field-opens-since = La xayeysiiyay tan iyo
field-available-by = Diyaar ugu dambayn
field-bbox = Sanduuq khariidadda ku yaal
field-polygon = Qaab khariidadda ku yaal
field-near = U dhow
field-within = Masaafada ugu badan
field-q = Raadinta

## Values of closed sets

value-property-type-flat = Guri dabaq ah (flat)
value-property-type-maisonette = Guri laba dabaq ah (maisonette)
value-property-type-house = Guri (house)
value-property-type-bungalow = Guri hal dabaq ah (bungalow)
value-property-type-studio = Istuudiyo (studio)
value-property-type-bedsit = Hal qol oo la dego (bedsit)
value-property-type-room = Qol guri la wadaago ku yaal
value-property-type-other = Guri nooc kale ah
value-status-open = Codsi u furan
value-status-closed = La xiray
value-status-under-offer = Qof loo bandhigay
value-status-let = La kireeyay
value-status-withdrawn = Hadda lama xayeysiiyo
value-rent-type-social = Kirada guryaha bulshada (social rent)
value-rent-type-affordable = Kiro la awoodi karo (affordable rent)
value-rent-type-london-affordable = Kirada la awoodi karo ee London (London Affordable Rent)
value-rent-type-london-living = Kirada nolosha London (London Living Rent)
value-rent-type-intermediate = Kiro dhexdhexaad ah (intermediate rent)
value-rent-type-rent-to-buy = Kireyso si aad u iibsato (Rent to Buy)
value-rent-type-shared-ownership = Lahaansho la wadaago (shared ownership)
value-rent-type-other = Wax kale
value-tenancy-secure = Ammaan ah (secure)
value-tenancy-flexible = Muddo go’an leh (flexible, fixed term)
value-tenancy-assured = La hubo (assured)
value-tenancy-assured-shorthold = La hubo, muddo gaaban (assured shorthold)
value-tenancy-introductory = Tijaabo ama bilow ah (introductory, starter)
value-tenancy-licence = Oggolaansho ku noolaansho (licence)
value-tenancy-other = Wax kale
value-designation-general = Qof kasta
value-designation-sheltered = Dadka waayeelka ah (sheltered)
value-designation-extra-care = Waayeelka daryeel u baahan (extra care)
value-designation-supported = Dadka taageero u baahan (supported)
value-garden-private = U gaar ah
value-garden-shared = La wadaago
value-garden-none = Ma leh
value-parking-private = U gaar ah
value-parking-permit = Waddada, ruqsad leh
value-parking-street = Waddada
value-parking-none = Ma leh
value-pets-allowed = Waa la oggol yahay
value-pets-with-permission = Oggolaanshaha mulkiilaha (landlord)
value-pets-no = Lama oggola
value-period-weekly = toddobaadkii
value-period-fortnightly = labadii toddobaadba mar
value-period-four-weekly = afartii toddobaadba mar
value-period-monthly = bishii
value-period-yearly = sannadkii
value-precision-exact = Dhismaha
value-precision-postcode = Postcode-kiisa
value-precision-sector = Qaybta hore ee postcode-kiisa iyo hal tiro
value-precision-outcode = Qaybta hore ee postcode-kiisa
value-precision-authority = Kawnsalkiisa oo keliya
value-access-category-a = kursiga naafada ayaa meel kasta geli kara
value-access-category-b = kursiga naafada ayaa qolalka muhiimka ah geli kara
value-access-category-c = albaab laga galo oo siman iyo albaabbo ballaaran
value-access-category-d = gelitaankiisu fudud yahay
value-access-category-e = jaranjaro la’aan
value-access-category-e-plus = jaranjaro yar
value-access-category-f = baahi caadi ah
value-access-category-g = lama qiimayn
value-feature-garden = Beer
value-feature-private-garden = Beer u gaar ah
value-feature-balcony = Balakoon
value-feature-parking = Baarkin
value-feature-lift = Wiish (lift)
value-feature-step-free = Jaranjaro la’aan
value-feature-pets = Xayawaanka guriga waa la oggol yahay
value-feature-furnished = Alaab leh
value-feature-level-access-shower = Qubeys dhulka la siman (shower)
value-feature-wet-room = Qol qubeys oo dhulkiisu siman yahay (wet room)
value-feature-stairlift = Kursi jaranjarada kor u raaca (stairlift)
value-feature-through-floor-lift = Wiish dabaqyada guriga dhexdiisa mara (through-floor lift)
value-feature-hoist = Qalab qofka kor u qaada (hoist)
value-feature-ramp = Dariiq janjeera (ramp)
value-feature-grab-rails = Biro la qabsado
value-feature-lowered-kitchen = Jiko la hoosaysiiyay
value-feature-over-bath-shower = Qubeys baafka ka sarreeya (shower over the bath)
value-feature-widened-doors = Albaabbo la ballaariyay
value-adaptations-level-access-shower = Qubeys dhulka la siman (shower)
value-adaptations-wet-room = Qol qubeys oo dhulkiisu siman yahay (wet room)
value-adaptations-stairlift = Kursi jaranjarada kor u raaca (stairlift)
value-adaptations-through-floor-lift = Wiish dabaqyada guriga dhexdiisa mara (through-floor lift)
value-adaptations-hoist = Qalab qofka kor u qaada (hoist)
value-adaptations-ramp = Dariiq janjeera (ramp)
value-adaptations-grab-rails = Biro la qabsado
value-adaptations-lowered-kitchen = Jiko la hoosaysiiyay
value-adaptations-over-bath-shower = Qubeys baafka ka sarreeya (shower over the bath)
value-adaptations-widened-doors = Albaabbo la ballaariyay
value-labels-mobility = U furan kireystayaasha kawnsallada kale
value-labels-right-to-move = Xuquuqda guuritaanka (Right to Move)
value-labels-local-lettings-plan = Qorshaha kireynta deegaanka (local lettings plan)
value-labels-new-build = Dhowaan la dhisay
value-labels-direct-offer = Toos loo bandhigay, codsi la’aan (direct offer)
value-labels-sensitive-let = Kireyste si taxaddar leh loo doorto (sensitive let)
value-labels-decant = Dadka gurigooda dib loo dhisayo
value-labels-readvertised = Mar kale la xayeysiiyay
