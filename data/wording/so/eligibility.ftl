
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Tani waa hagitaan. Kawnsalka (council) ayaa go’aanka leh.
not-a-council = “{ $parameter }” waa inuu noqdo kawnsal: magaciisa, magaciisa gaaban ama koodhkiisa, sida lambeth. Waxaa ku qornaa “{ $found }”.

bedrooms-fit = Waxaad u baahan tahay { $need ->
    [0] istuudiyo (studio)
    [one] 1 qol jiif
   *[other] { $need } qol jiif
 }. Gurigani { $has ->
    [0] qol jiif oo gaar ah ma laha: waa istuudiyo (studio)
    [one] wuxuu leeyahay 1 qol jiif
   *[other] wuxuu leeyahay { $has } qol jiif
 }.
too-few-bedrooms = Wuu ka yar yahay inta aad u baahan tahay. Waxaad u baahan tahay { $need ->
    [one] 1 qol jiif
   *[other] { $need } qol jiif
 }. Qolalka jiifka ee gurigan: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(sida xeerka dalka; xeerka kawnsalkan wuu ka duwanaan karaa)
 }.
too-few-bedrooms-allowed = Waxaad u baahan tahay { $need } qol jiif. Qolalka jiifka ee gurigan: { $has }. Kawnsalkani wuu kuu oggol yahay inaad codsato guri xoogaa kaa yar.
too-many-bedrooms = Wuu ka weyn yahay inta aad u baahan tahay. Waxaad u baahan tahay { $need ->
    [0] istuudiyo (studio)
    [one] 1 qol jiif
   *[other] { $need } qol jiif
 }. Qolalka jiifka ee gurigan: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(sida xeerka dalka; xeerka kawnsalkan wuu ka duwanaan karaa)
 }.
too-many-bedrooms-allowed = Qolalka jiifka ee aad u baahan tahay: { $need }. Gurigani wuxuu leeyahay { $has } qol jiif. Waxaa dhici karta in kawnsalkani kuu oggolaado in ka badan inta aad u baahan tahay.
too-many-people = Waxaad tihiin { $persons } qof. Halkan waxaa ku noolaan kara ugu badnaan { $most } qof.
too-few-people = { $persons ->
    [one] Waxaad tahay hal qof.
   *[other] Waxaad tihiin { $persons } qof.
 } Gurigan waxaa loogu talagalay ugu yaraan { $least } qof.
meant-for = Xayeysiisku wuxuu leeyahay waxaa loogu talagalay: { $household }. Hubi inaad adigu tahay.

age-min = Si aad halkan ugu noolaato waa inaad tahay { $age } jir ama ka weyn.
age-max = Si aad halkan ugu noolaato waa inaad tahay { $age } jir ama ka yar.
set-aside = Gurigani waa { $designation ->
    [sheltered] guri taageero leh oo dadka waayeelka ah loogu talagalay (sheltered housing)
    [extra_care] guri daryeel dheeraad ah leh (extra care), oo loogu talagalay waayeelka daryeel u baahan
   *[other] guri loogu talagalay dadka u baahan taageero si ay ugu noolaadaan
 }. Kawnsalka ayaa hubiya inuu kugu habboon yahay.
access-category = Waxaad u baahan tahay guri leh qaybta gelitaanka { $need }. Kani waa { $has }.
access-reserved = Gurigan waxaa loo sameeyay dadka isticmaala kursiga naafada (qaybta { $has }). Iyaga ayaa hormuud ah.

band-not-included = Waxaa codsan kara oo keliya dadka ku jira heerka mudnaanta (band) { $bands }.
transfer-only = Waxaa codsan kara oo keliya dadka hadda guri ka kireysta kawnsal ama ururka guryaha (housing association).
homeseeker-only = Waxaa codsan kara oo keliya dadka aan weli guri ka kireysan kawnsal ama ururka guryaha (housing association).
income-above = Waxaa codsan kara oo keliya dadka dakhligoodu yahay ugu badnaan £{ $most } sannadkii.

local-connection = Gurigan waxaa loogu talagalay dadka xiriir la leh deegaanka (local connection): waad ku nooshahay ama ka shaqaysaa, ama qoyskaaga dhow ayaa shan sano ku noolaa.
right-to-move-overrides = Halkaas waad ka shaqaysaa, waxaadna guri ka kireysataa kawnsal ama ururka guryaha (housing association). Xuquuqda guuritaanka (Right to Move) ayaa ku caawin karta, xitaa haddii aadan halkaas ku noolayn.
mobility-label-only = Gurigani wuu u furan yahay kireystayaasha kawnsallada kale.
not-registered-with = Waa inaad ku jirtaa liiska guryaha ee kawnsalkan. Weydii inaad ku biiri karto.

closed = Gurigan lama codsan karo hadda.
not-open = Gurigan weli ma codsan kartid.
withdrawn = Gurigan dib ayaa loo qaatay.

rent-over-budget = Kharashkiisu waa £{ $cost } toddobaadkii. Taasi £{ $over } ayay ka badan tahay £{ $budget } ee aad bixin karto.
benefit-cap-risk = Kharashkiisu waa £{ $cost } toddobaadkii. Dheefahaaga (benefits) oo dhan waxaa laga yaabaa inay ku joogsadaan £{ $cap } toddobaadkii (benefit cap). Sidaas darteed waxaa dhici karta inaanay ku filnayn.
benefit-cap-leaves = Haddii dheefahaagu ku joogsadaan £{ $cap } toddobaadkii, waxaa kuu haraya £{ $left } toddobaadkii wax kasta oo kale.

not-told = { $what ->
    [household] Noo sheeg cidda halkaas ku noolaan doonta
    [sexes] Noo sheeg kuwa gabdhaha ah iyo kuwa wiilasha ah
    [age] Noo sheeg da’daada
    [bands] Noo sheeg heerka mudnaanta (band) aad leedahay
    [tenant] Noo sheeg cidda aad guriga ka kireysato
   *[income] Noo sheeg dakhligaaga
 }: gurigani xeer arrintaas ku saabsan ayuu leeyahay.
advert-silent-on = Xayeysiisku ma sheegayo { $what ->
    [bedrooms] inta qol jiif ee uu leeyahay
    [weekly_cost_pence] kharashkiisa
   *[access_category] sida ay u fududdahay in la galo oo lagu dhex socdo
 }. Weydii kawnsalka.

need-own-rooms = { $count ->
    [one] 1 qol oo loogu talagalay lammaane ama hal qof
   *[other] { $count } qol oo loogu talagalay lammaanayaal, iyo dadka u baahan qol u gaar ah
 }
need-sharing = { $count ->
    [one] 1 qof oo qol la wadaagi kara qof kale
   *[other] { $count } qof oo qol wadaagi kara, qolkiiba laba
 }
need-extra = { $count ->
    [one] 1 qol oo dheeraad ah oo aad sheegtay inaad u baahan tahay
   *[other] { $count } qol oo dheeraad ah oo aad sheegtay inaad u baahan tahay
 }
need-not-counted = { $count ->
    [one] 1 ilmo oo aan weli la tirin
   *[other] { $count } ilmo oo aan weli la tirin
 }

## On pages: asking who somebody is

applicant-title = Yaa gurigan loogu talagalay?
applicant-title-told = Yaa gurigan loogu talagalay? Waxaad qortay: { $household }
applicant-lead = Noo sheeg inta aad rabto. Waxaan ku tusaynaa guryaha aad codsan karto, iyo sababta. Waxaan u isticmaalnaa jawaabtan keliya, mana kaydinno. Waxay ku qormaysaa cinwaanka boggan, markaa ka fikir intaadan cid u dirin.
applicant-more = Wax dheeraad ah oo adiga kugu saabsan
field-household = Yaa halkaas ku noolaan doona
    .hint = Ku qor Ingiriisi. Tusaale: 2 adults, girl 9, boy 4 (2 qof oo waaweyn, gabadh 9 jir ah, wiil 4 jir ah). Haddii labada qof ee waaweyn aanay lammaane ahayn: 2 single adults
field-age = Da’daada
    .hint = Guryaha aan loogu talagalin dadka da’daada ah lama tusayo
field-tenant = Cidda aad guriga ka kireysato
value-tenant-council = kawnsal (council)
value-tenant-housing-association = ururka guryaha (housing association)
value-tenant-none = midna ma aha
field-lives-in = Kawnsalka (council) aad ku nooshahay
    .hint = Tusaale: Lambeth
field-registered-with = Kawnsalka (council) aad ku jirto liiskiisa guryaha
    .hint = Tusaale: Lambeth. Haddii aadan liis ku jirin, Ingiriisi ku qor: nowhere
field-works-in = Kawnsalka (council) aad ka shaqayso
    .hint = Haddii aadan shaqayn, Ingiriisi ku qor: nowhere
field-bands = Heerarka mudnaanta (bands) aad leedahay
    .hint = Waxaa ku siiyay kawnsalka aad ku nooshahay. Tusaale: A
field-access-need = Qaybta gelitaanka aad u baahan tahay
field-extra-bedrooms = Qolal jiif oo dheeraad ah oo aad u baahan tahay
    .hint = Daryeele habeenkii jooga, ama ilmo aan qol wadaagi karin
field-budget = Inta aad bixin karto, £ toddobaadkii
    .hint = Guryaha ka qaalisan weli waa la tusayaa
field-benefits = Waxaad hesho dheefo (benefits) xad leh
    .hint = Dheefta guud (Universal Credit) ama dheefta guriga (Housing Benefit)
value-benefits-yes = haa
value-benefits-no = maya
field-income = Dakhliga dhammaantiin, £ sannadkii
field-eligible = Tus
not-told-choice = lama sheegin
value-eligible-all = guryaha oo dhan
value-eligible-probable = guryaha aad codsan karto ama ay u badan tahay inaad codsan karto
value-eligible-yes = guryaha aad codsan karto oo keliya

## On pages: answering

chip-lives-in = Kawnsalka aad ku nooshahay: { $council }
chip-works-in = Kawnsalka aad ka shaqayso: { $council }
chip-registered-with = Waxaad ku jirtaa liiska guryaha ee { $council }
chip-budget = Waxaad bixin kartaa £{ $pounds } toddobaadkii
eligible-answer-yes = Haa
eligible-answer-probably = U badan tahay
eligible-answer-no = Maya
eligible-home-title = Ma codsan kartaa gurigan?
eligible-home-yes = Inta aan ognahay, waad codsan kartaa.
eligible-home-probably = Waxay u badan tahay inaad codsan karto. Arrimahan kawnsalka ka hubi.
eligible-home-no = Inta aan ognahay, ma codsan kartid.
eligible-no-reason = Wax kuu diidaya oo aan ognahay ma jiraan.
eligible-rule = Meesha xeerkan laga soo qaatay
eligible-rule-read = (la akhriyay { $day })
eligible-counts = Guryahan waxaad codsan kartaa { $yes }, waxay u badan tahay inaad codsan karto { $probably }, mana codsan kartid { $no }. Sidaas ayay u kala horreeyaan.
eligible-counts-chosen = { $chosen ->
    [yes] Waxaa la tusayaa guryaha aad codsan karto oo keliya.
   *[probable] Guryaha aadan codsan karin lama tusayo.
 } Waxaad codsan kartaa { $yes } guri, waxay u badan tahay inaad codsan karto { $probably }, mana codsan kartid { $no }.
eligible-leave-out = Ha i tusin guryaha aanan codsan karin
eligible-show-all = Dhammaan i tus

## On pages: what each council would give

compare-title = Immisa qol jiif ayuu kawnsal (council) kasta ku siin lahaa?
compare-lead = Kawnsalladu xeerar kala duwan ayay ka leeyihiin cidda qol jiif wada seexan karta. Sheeg cidda kula noolaanaysa. Waxaa loo isticmaalaa jawaabtan keliya, lamana kaydiyo.
compare-button = Is barbardhig kawnsallada
compare-link = Immisa qol jiif ayuu kawnsal kasta ku siin lahaa?
compare-for = Dadkan: { $household }
compare-no-more = waxba
compare-council = Kawnsalka iyo guryihiisa
compare-bedrooms = Waxa lagu siin lahaa
compare-sizes = Waxa aad codsan karto
compare-rule = Cidda xeerka leh
compare-rule-own = Xeerka kawnsalka laftiisa
compare-rule-national = Xeerka dalka, maxaa yeelay ma naqaan xeerka kawnsalkan
compare-sexes = Carruurta qaarkood waxay qol la wadaagi karaan oo keliya kuwa ay isku jinsi yihiin. Sheeg kuwa gabdhaha ah iyo kuwa wiilasha ah si aad jawaab sax ah u hesho.
compare-between = Laga bilaabo { $least ->
    [0] istuudiyo (studio)
   *[other] { $least }
 } ilaa { $most ->
    [one] 1 qol jiif
   *[other] { $most } qol jiif
 }
