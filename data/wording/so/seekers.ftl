# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Raadintan oo bog gaaban ah
lite-home-link = Bog gaaban
lite-asked = Waxa la raadinayo: { $asked }.
lite-anew = Mar kale ka bilow
lite-cost = { $cost } toddobaadkii
lite-full = Bogga oo dhan
lite-full-home = Bogga gurigan oo dhan

## Homes of one place

landing-all = Guryaha { $place }
landing-bedrooms = { $bedrooms ->
    [one] Guryaha 1 qol jiif leh ee { $place }
   *[other] Guryaha { $bedrooms } qol jiif leh ee { $place }
 }
landing-kind = { $kind ->
    [flat] Guryaha dabaqa ah (flats) ee { $place }
    [house] Guryaha (houses) { $place }
    [bungalow] Guryaha halka dabaq ah (bungalows) ee { $place }
    [maisonette] Guryaha labada dabaq ah (maisonettes) ee { $place }
    [studio] Istuudiyooyinka (studios) { $place }
    [bedsit] Guryaha halka qol ah (bedsits) ee { $place }
   *[room] Qolalka { $place }
 }
landing-feature = { $feature ->
    [garden] Guryaha beerta leh ee { $place }
    [balcony] Guryaha balakoonka leh ee { $place }
    [lift] Guryaha wiishka (lift) leh ee { $place }
   *[step_free] Guryaha aan jaranjarada lahayn ee { $place }
 }
landing-count = { $count ->
    [0] Hadda ma jiro guri noocaas ah oo furan. Habeennada badankood guryo cusub ayaa yimaada, markaa dhowaan mar kale eeg.
    [one] Hal guri ayaa hadda furan.
   *[other] { $shown } guri ayaa hadda furan.
 }
landing-cost = Kalabarkood kharashkoodu waa { $cost } toddobaadkii ama ka yar.
landing-here = Wax kale oo ku yaal { $place }
landing-elsewhere = Meelo kale
landing-link = Dhammaan guryaha { $place }

## Reporting a problem

report-link = Soo sheeg dhibaato xayeysiiskan ku jirta
report-title = Soo sheeg dhibaato
report-lead = Noo sheeg waxa khaldan. Fariintaadu waxay u tagaysaa kawnsalka (council) { $authority } iyo dadka website-kan maamula. Laguma soo bandhigo website-kan.
report-question = Maxaa khaldan?
report-kind-details = Xogta qaarkeed way khaldan tahay
report-kind-gone = Guriga hadda lama heli karo
report-kind-personal = Wuxuu wax ka sheegayaa qof
report-kind-link = Ma furi karo bogga kawnsalka
report-kind-other = Wax kale
report-text = Maxaa habboon inaan ogaanno?
report-text-hint = Uma baahnid inaad wax qorto, haddii aadan dooran “Wax kale”. Ugu badnaan { $most } xaraf. Fadlan ha ku qorin xog gaar ah.
report-contact = Cinwaanka iimaylkaaga, haddii aad jawaab rabto
report-contact-hint = Waad ka tagi kartaa isagoo madhan. Waxaa arki kara oo keliya kawnsalka { $authority } iyo dadka website-kan maamula. Waxaa la tirtirayaa { $days } maalmood kaddib marka dhibaatada wax laga qabto.
report-send = Dir
report-error = Khalad:
report-wrong-title = Khalad ayaa jira
report-kind-missing = Dooro waxa khaldan.
report-contact-wrong = Kani ma aha cinwaan iimayl.
    .hint = U qor sida name@example.org, ama ka tag isagoo madhan.
report-text-missing = Sheeg waxa khaldan.
    .hint = Dhowr eray ayaa ku filan.
report-text-long = Qoraalku aad ayuu u dheer yahay.
    .hint = Qor 1,000 xaraf ama ka yar.
report-closed-already = Warbixintan hore ayaa wax looga qabtay.
    .hint = Wax kale oo la sameeyo ma jiraan.
report-too-often = Hadda warbixinno aad u badan ayaa la diray
    .detail = Waxba lama dirin.
    .way-on = Saacad kaddib mar kale isku day, ama u sheeg kawnsalka guriga xayeysiiyay.
report-thanks-title = Waad mahadsan tahay
report-thanks = Lambarka warbixintaadu waa { $number }. Waxay u tagtay kawnsalka { $authority } iyo dadka website-kan maamula.
report-thanks-next = Haddii aad cinwaan iimayl bixisay, waxaan kuu soo diraynaa fariin sheegaysa in warbixintaadu na soo gaartay.
report-thanks-urgent = Si aad wax uga weydiiso codsi (bid) ama guri, la hadal kawnsalka { $authority }.
report-back = Ku noqo guriga

report-mail-thanks-subject = Warbixintaada lambarkeedu yahay { $number }
report-mail-thanks = Waad mahadsan tahay. Warbixintaada ku saabsan guriga { $reference } ee kawnsalka { $authority } waxay na soo gaartay: { $at }. Lambarkeedu waa { $number }. Kawnsalka { $authority } ayaa laga yaabaa inuu kuu soo qoro.
report-mail-not-you = Haddii aadan warbixin dirin, qof baa cinwaankaaga si khalad ah u qoray. Uma baahnid inaad wax samayso.

privacy-reports = Haddii aad dhibaato soo sheegto
privacy-reports-text = Waxa aad qorto iyo cinwaanka iimaylkaaga, haddii aad bixiso, waa la hayaa si kawnsalku wax uga qabto. Laguma soo bandhigo website-kan. Waxaa la tirtiraa 90 maalmood kaddib marka wax laga qabto, iyo xaalad kasta sannad kaddib. Si aan si khaldan loogu isticmaalin, cinwaanka khadkaaga internet-ka ayaa hal saac la tiriyaa. Lama qoro.

## The poster

poster-link = Xayeysiis la daabaco (poster)
poster-title = Xayeysiis la daabaco (poster)
poster-closes = Codsigu wuxuu xirmayaa: { $when }
poster-how = Si aad boggan u daabacdo, isticmaal badhanka daabacaadda ee biraawsarkaaga.
poster-apply-title = Sida loo codsado
poster-apply = Ka codso kawnsalka { $authority }. Raadi guriga lambarkiisu (reference) yahay { $reference }.
poster-scan = Koodhka ku sawir kaamerada telefoonka, ama tag:
poster-code = Koodh QR ah oo furaya bogga gurigan
poster-printed = La daabacay { $day }. Intaadan codsan, internet-ka ka eeg wixii isbeddelay.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Hadda ma jiro guri noocaas ah oo furan.
    [one] Hal guri ayaa hadda furan.
   *[other] { $shown } guri ayaa hadda furan.
 }
widget-all = Dhammaan eeg
widget-new-page = Xiriiriyayaashu (links) waxay furaan bog cusub.
widget-wrong = Liiskan lama tusi karo.
widget-wrong-next = Guryo raadi
widget-help-title = Guryo ku soo bandhig boggaaga
widget-help-lead = Kawnsal (council) kasta ama urur samafal kasta wuxuu boggiisa ku soo bandhigi karaa guryaha raadin. Waa lacag la’aan. Cookies lama isticmaalo, cidna looma sheego cidda boggaaga eegta.
widget-help-script = Hal sadar
widget-help-script-text = Geli meesha liisku ku habboon yahay. Wuxuu la weynaadaa oo la yaraadaa liiska. Meesha scripts-ku ka xiran yihiin, dadku waxay arkaan xiriiriyaha (link).
widget-help-frame = Script la’aan
widget-help-frame-text = Adigu boggaaga geli frame. Dooro dhererkiisa.
widget-help-settings = Waxa aad dooran karto
widget-help-query = Raadinta: waxa ka dambeeya calaamadda su’aasha marka aad website-kan wax ka raadiso.
widget-help-colour = Midabka xarriiqda (bar) iyo xiriiriyayaasha, sida #0b5d57. Xiriiriyayaashu waxay ahaanayaan madow haddii midabku aad u khafiif yahay oo aan la akhrin karin.
widget-help-ink = Midabka qoraalka. Midab aad u khafiif ah oo aan la akhrin karin lama isticmaalo.
widget-help-size = Cabbirka qoraalka, 14 ilaa 24.
widget-help-count = Inta guri ee la tusayo, 1 ilaa 10.
widget-help-title-set = Cinwaanka liiska ka sarreeya.
widget-help-try = Eeg sida uu u muuqdo
developers-widget = Guryaha raadin ku soo bandhig boggaaga
privacy-counts-text = Waxaan tirinnaa inta raadin ee saacad kasta la sameeyo, inta guryo heshay, noocyada soo koobidda ee la isticmaalay iyo kawnsallada guryo lahaa. Ma tirinno wixii la qoray, mana garanno cidda wax raadisay.
