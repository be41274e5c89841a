# What the site says about itself, and the words its look needs.

back-to-search = Chwilio am gartref
card-access = Mynediad { $category }
card-bands = bandiau { $bands }
card-age-min = { $age } oed neu’n hŷn
card-age-max = { $age } oed neu’n iau
card-who = Ar gyfer: { $who }

## Accessibility

accessibility-title = Hygyrchedd
accessibility-lead = Rydym am i bawb sydd angen cartref allu defnyddio’r wefan hon, ar unrhyw ffôn neu gyfrifiadur.
accessibility-can = Beth allwch chi ei wneud
accessibility-can-text = Gallwch ddefnyddio pob tudalen gyda bysellfwrdd yn unig, neu gyda llythrennau mawr. Gallwch ei defnyddio yn eich lliwiau eich hun. Gallwch ddiffodd sgriptiau. Nid oes dim yn symud ohono’i hun. Gallwch gymryd cymaint o amser ag y mynnwch.
accessibility-can-more = Gallwch argraffu pob tudalen. Mae’r dudalen gyntaf yn fach, fel ei bod yn agor ar hen ffôn a chysylltiad araf. Mae pob cartref sydd ar y map i’w gael yn y rhestr hefyd. Gallwch dynnu llinell ar y map gyda bysellfwrdd.
accessibility-cannot = Beth nad yw’n gweithio eto
accessibility-cannot-text = Mae gan rai hysbysebion ddolenni i luniau a dogfennau. Ar wefan y cyngor ei hun y mae’r rhain. Ni wyddom a all pawb eu darllen. Mae angen sgriptiau ar y map y gallwch ei symud a thynnu llinell arno. Mae eu hangen hefyd ar y geiriau sy’n cael eu hawgrymu wrth ichi deipio, ac ar y botwm i gadw’r hyn a ddywedoch yn eich porwr. Gallwch chwilio hebddynt.
accessibility-cannot-language = Mae’r hyn a ysgrifennodd cyngor ei hun yn aros yn Saesneg, fel yr ysgrifennodd ef. Os nad oes siaradwr rhugl wedi gwirio cyfieithiad, dywedir hynny ar ben y dudalen. Yn Saesneg yn unig y mae’r tudalennau i swyddogion cynghorau.
accessibility-checked = Sut mae’n cael ei wirio
accessibility-checked-text = Mae rhaglenni’n gwirio’r tudalennau i bobl sy’n chwilio am gartref bob tro y caiff y wefan ei newid. Maent yn chwilio am namau (axe-core) ar sgrin fach a sgrin fawr. Maent yn rhoi cynnig ar chwilio gyda bysellfwrdd yn unig. Maent yn rhoi cynnig ar dudalennau ar 320 picsel, wedi’u chwyddo i 400 y cant, gyda lliwiau gorfodol a heb symudiad. Maent yn gwirio bod yr HTML yn gywir (gwiriwr Nu), a bod y geiriau’n syml. Dim ond rhai mathau o namau y mae rhaglenni’n eu gweld. Nid ydym wedi profi’r wefan eto gyda darllenydd sgrin. Nid oes pobl anabl nac arbenigwr o’r tu allan wedi’i phrofi eto. Felly nid ydym yn dweud ei bod yn cyrraedd y Canllawiau Hygyrchedd Cynnwys Gwe (Web Content Accessibility Guidelines) 2.2.
accessibility-help = Os nad yw rhywbeth yn gweithio i chi
accessibility-help-text = Dywedwch wrth y cyngor sy’n hysbysebu’r cartref: gall roi’r hysbyseb ichi mewn ffordd arall, a rhaid iddo wneud addasiadau rhesymol i bobl anabl (Deddf Cydraddoldeb 2010).

## Privacy

privacy-title = Preifatrwydd
privacy-lead = Nid ydych yn mewngofnodi i chwilio. Nid yw’r tudalennau hyn yn gosod cwcis. Gall eich porwr gadw copïau o’r tudalennau yr ydych yn eu darllen. Mae hefyd yn cadw’r hyn yr ydych yn pwyso botwm i’w gadw.
privacy-searches = Am beth rydych yn chwilio
privacy-searches-text = Mae’r hyn yr ydych yn chwilio amdano i’w weld yng nghyfeiriad y dudalen, er mwyn ichi allu ei gadw neu ei anfon at rywun. Felly hefyd y cartrefi ar eich rhestr fer: nid ydym yn cadw rhestr ein hunain. Fe’i defnyddir i’ch ateb, ac nid yw’n cael ei gofnodi.
privacy-people-text = Os dywedwch pwy fydd yn byw gyda chi, faint yw eich oed, ble rydych yn byw neu’n gweithio, neu unrhyw beth arall amdanoch, fe’i defnyddir ar gyfer yr un ateb hwnnw. Mae’n mynd gyda chi i dudalennau’r cartrefi yr ydych yn eu hagor. Dywedir wrth eich porwr am beidio â chadw’r dudalen, ac nid yw yn y cyfeiriad yr ydym yn ei awgrymu i’w rannu.
privacy-logs = Beth sy’n cael ei gofnodi
privacy-logs-text = Ar gyfer pob cais i’r wefan rydym yn cofnodi pryd y daeth, faint o amser a gymerodd yr ateb ac a weithiodd, er mwyn cadw’r wefan i fynd. Nid ydym yn cofnodi beth a ofynnwyd na phwy a ofynnodd. Gall pwy bynnag sy’n rhedeg y peiriannau o flaen y wefan gadw cofnodion eu hunain.
privacy-others = Cwmnïau eraill
privacy-others-text = O’r wefan hon y daw popeth ar dudalen. Ni ddywedir wrth unrhyw gwmni arall eich bod wedi bod yma, ac ni ddywedir wrth y gwefannau yr ewch ymlaen iddynt o ble y daethoch.
privacy-adverts = Yr hysbysebion
privacy-adverts-text = Gan gynghorau y daw’r hysbysebion. Cyn dangos hysbyseb, rydym yn cuddio’r enwau tenantiaid, y rhifau ffôn, y cyfeiriadau e-bost a’r codau allweddi yr ydym yn eu hadnabod. Os gwelwch rywbeth am unigolyn, dywedwch wrth y cyngor sy’n hysbysebu’r cartref.

## Developers

developers-lead = Gall rhaglenni ddarllen popeth a gyhoeddir yma, heb allwedd. JSON yw’r atebion, a gall tudalennau gwefannau eraill eu darllen hefyd.
developers-same-query = Mae chwiliad yn cymryd yr un paramedrau â chyfeiriad y wefan hon: rhowch /api/v1/vacancies cyn marc cwestiwn unrhyw chwiliad.
developers-kept = Anfonwch ETag ateb yn ôl fel If-None-Match, a chewch wybod mewn ychydig feitiau os nad oes dim wedi newid. Os cewch 503, arhoswch gynifer o eiliadau ag y mae Retry-After yn ei ddweud.
developers-vacancies = Cartrefi â dwy ystafell wely o fewn dwy filltir i SW9
developers-household = Cartrefi y gall aelwyd ofyn amdanynt, pob un ag ateb (gallwch, yn ôl pob tebyg neu na allwch), a pham
developers-words = Yr un chwiliad fel y byddai rhywun yn ei deipio
developers-authorities = Cynghorau, a pha mor ddiweddar yw cartrefi pob un
developers-places = Lleoedd y gall enw eu golygu
developers-suggest = Awgrymiadau ar gyfer yr hyn y mae rhywun wedi dechrau ei deipio
developers-openapi = Yr API cyfan, wedi’i ddisgrifio yn OpenAPI
developers-table-schema = Yr hyn y gall colofnau allforyn ei gynnwys, fel Frictionless Table Schema
developers-csvw = Yr un peth fel metadata ar gyfer CSV on the Web
developers-template-csv = Tabl gwag â’r colofnau hynny
developers-template-xlsx = Yr un peth fel llyfr gwaith (XLSX)
