# What the site says about itself, and the words its look needs.

back-to-search = Guri raadi
card-access = Gelitaanka { $category }
card-bands = heerarka mudnaanta (bands): { $bands }
card-age-min = { $age } jir ama ka weyn
card-age-max = { $age } jir ama ka yar
card-who = Waxaa loogu talagalay: { $who }

## Accessibility

accessibility-title = In qof walba isticmaali karo
accessibility-lead = Waxaan rabnaa in qof kasta oo guri u baahan uu website-kan isticmaali karo, telefoon iyo kombiyuutar kasta ha ku isticmaalee.
accessibility-can = Waxa aad samayn karto
accessibility-can-text = Bog kasta waxaad ku isticmaali kartaa kiiboodhka oo keliya, ama qoraal weyn. Waxaad ku isticmaali kartaa midabbada aad adigu doorato. Waad damin kartaa qoraallada barnaamijka (scripts). Waxba iskood uma dhaqaaqaan. Waxaad qaadan kartaa wakhti kasta oo aad rabto.
accessibility-can-more = Bog kasta waa la daabacan karaa. Bogga koowaad waa yar yahay, si uu uga furmo telefoon duug ah iyo internet gaabis ah. Guri kasta oo khariidadda ku jira liiska ayuu ku jiraa. Khariidadda waxaad wax ugu sawiri kartaa kiiboodhka.
accessibility-cannot = Waxa aan weli shaqaynayn
accessibility-cannot-text = Xayeysiisyada qaarkood waxay ku xiran yihiin sawirro iyo dukumentiyo. Kuwaasi waxay ku jiraan bogga kawnsalka (council). Ma ogin in qof walba akhrin karo. Khariidadda aad dhaqaajin karto oo aad wax ku sawiri karto waxay u baahan tahay qoraallada barnaamijka (scripts). Sidoo kale waxaa u baahan erayada laguu soo jeediyo marka aad wax qorayso, iyo badhanka biraawsarkaaga ku kaydiya wixii aad sheegtay. La’aantood waad wax raadin kartaa.
accessibility-cannot-language = Wixii kawnsalku isagu qoray waxay ku sii jiraan Ingiriisi, sidii uu u qoray. Haddii turjumaad uusan hubin qof luqadda si fiican u yaqaan, taas ayaa ku qoran bogga korkiisa. Bogagga shaqaalaha kawnsallada waa Ingiriisi keliya.
accessibility-checked = Sida loo hubiyo
accessibility-checked-text = Bogagga loogu talagalay dadka guri raadinaya waxaa barnaamijyo lagu hubiyaa mar kasta oo website-ka la beddelo. Waxay khaladaad ka raadiyaan (axe-core) shaashad yar iyo mid weyn. Waxay raadinta ku tijaabiyaan kiiboodhka oo keliya. Waxay bogag ku tijaabiyaan 320 pixel, iyadoo boqolkiiba 400 la weyneeyay, midabbo la qasbay iyo dhaqdhaqaaq la’aan. Waxay hubiyaan in HTML-ku sax yahay (Nu checker), iyo in erayadu fudud yihiin. Barnaamijyadu waxay helaan noocyo khalad ah oo keliya. Website-ka weli kuma tijaabin barnaamijka shaashadda akhriya. Weli ma tijaabin dad naafo ah ama khabiir dibadda ka yimid. Sidaas darteed ma sheegayno inuu buuxiyo Web Content Accessibility Guidelines 2.2 (tilmaamaha in qof walba isticmaali karo).
accessibility-help = Haddii wax aanay kuu shaqaynayn
accessibility-help-text = U sheeg kawnsalka guriga xayeysiiyay. Xayeysiiska si kale ayuu kuu siin karaa. Waa inuu dadka naafada ah u sameeyo isbeddello macquul ah (Sharciga Sinnaanta 2010, Equality Act 2010).

## Privacy

privacy-title = Asturnaanta xogtaada
privacy-lead = Uma baahnid inaad gasho akoon si aad guri u raadiso. Bogaggani ma isticmaalaan cookies. Biraawsarkaagu wuu kaydin karaa nuqullada bogagga aad akhrido. Wuxuu kaloo kaydiyaa wixii aad badhan u riixdo si loo kaydiyo.
privacy-searches = Waxa aad raadiso
privacy-searches-text = Waxa aad raadiso waxay ku qoran yihiin cinwaanka bogga, si aad u kaydsato ama qof ugu dirto. Sidaas oo kale guryaha liiskaaga ku jira: annagu liis ma hayno. Waxaa loo isticmaalaa in lagugu jawaabo, lamana diiwaangeliyo.
privacy-people-text = Haddii aad sheegto cidda kula noolaanaysa, da’daada, meesha aad ku nooshahay ama ka shaqayso, ama wax kale oo adiga kugu saabsan, waxaa loo isticmaalaa jawaabtaas keliya. Waxay kula socotaa bogagga guryaha aad furto. Biraawsarkaaga waxaa loo sheegaa inuusan bogga kaydin. Cinwaanka aan kuugu talinno inaad dadka la wadaagto kuma jirto.
privacy-logs = Waxa la diiwaangeliyo
privacy-logs-text = Codsi kasta waxaan ka diiwaangelinnaa goorta uu yimid, inta jawaabtu qaadatay iyo inuu shaqeeyay, si website-ku u sii shaqeeyo. Ma diiwaangelinno wixii la weydiiyay ama cidda weydiisay. Cidda maamusha mashiinnada website-ka ka horreeya ayaa laga yaabaa inay xog u gaar ah hayso.
privacy-others = Shirkado kale
privacy-others-text = Wax kasta oo bogga ku jira waxay ka yimaadaan website-kan. Shirkad kale looma sheego inaad halkan joogtay. Bogagga aad halkan uga gudubtona looma sheego meesha aad ka timid.
privacy-adverts = Xayeysiisyada
privacy-adverts-text = Xayeysiisyadu waxay ka yimaadaan kawnsallada. Ka hor inta aan mid la tusin, waxaa la qariyaa magacyada kireystayaasha, lambarrada telefoonka, cinwaannada iimaylka iyo lambarrada furayaasha ee aan garanno. Haddii aad aragto wax qof ku saabsan, u sheeg kawnsalka guriga xayeysiiyay.

## Developers

developers-lead = Wax kasta oo halkan lagu daabaco barnaamijyadu way akhrin karaan iyadoon fure loo baahnayn. Jawaabuhu waa JSON. Bogagga website-yada kalena way akhrin karaan.
developers-same-query = Raadintu waxay qaadataa isla xulashooyinka (parameters) ku jira cinwaanka website-kan: raadin kasta, calaamadda su’aasha ka hor geli /api/v1/vacancies.
developers-kept = ETag-ga jawaabta dib u soo dir adigoo ka dhigaya If-None-Match. Haddii aan waxba is beddelin, dhowr bayt ayaa laguugu sheegayaa. Haddii laguu sheego 503, sug inta ilbiriqsi ee Retry-After sheegayo.
developers-vacancies = Guryo leh laba qol jiif, laba mayl gudahood laga bilaabo SW9
developers-household = Guryaha qoys codsan karo, mid kastana yes, probably ama no (haa, u badan tahay, maya), iyo sababta
developers-words = Isla raadintaas, sida qof u qori lahaa
developers-authorities = Kawnsallada, iyo sida ay guryaha mid kasta u cusub yihiin
developers-places = Meelaha uu magac noqon karo
developers-suggest = Talooyin ku saabsan wixii qof bilaabay inuu qoro
developers-openapi = API-ga oo dhan, oo lagu sharraxay OpenAPI
developers-table-schema = Waxa ay tiirarka faylka la dhoofiyay ku jiri karaan, qaabka Frictionless Table Schema
developers-csvw = Isla taas oo ah xogta CSV on the Web
developers-template-csv = Jadwal madhan oo leh tiirarkaas
developers-template-xlsx = Isla taas oo ah buug shaqo (XLSX)
