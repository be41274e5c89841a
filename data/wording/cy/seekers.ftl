# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Y chwiliad hwn fel tudalen fer
lite-home-link = Tudalen fer
lite-asked = Yn chwilio am: { $asked }.
lite-anew = Dechrau eto
lite-cost = { $cost } yr wythnos
lite-full = Tudalen lawn
lite-full-home = Tudalen lawn y cartref hwn

## Homes of one place

landing-all = Cartrefi yn ardal { $place }
landing-bedrooms = Cartrefi { $bedrooms } ystafell wely yn ardal { $place }
landing-kind = { $kind ->
    [flat] Fflatiau yn ardal { $place }
    [house] Tai yn ardal { $place }
    [bungalow] Byngalos yn ardal { $place }
    [maisonette] Fflatiau deulawr (maisonettes) yn ardal { $place }
    [studio] Stiwdios yn ardal { $place }
    [bedsit] Fflatiau un ystafell (bedsits) yn ardal { $place }
   *[room] Ystafelloedd yn ardal { $place }
 }
landing-feature = { $feature ->
    [garden] Cartrefi â gardd yn ardal { $place }
    [balcony] Cartrefi â balconi yn ardal { $place }
    [lift] Cartrefi â lifft yn ardal { $place }
   *[step_free] Cartrefi heb risiau yn ardal { $place }
 }
landing-count = { $count ->
    [0] Nid oes cartrefi o’r fath ar agor nawr. Daw cartrefi newydd y rhan fwyaf o nosweithiau, felly edrychwch eto’n fuan.
    [one] Mae un cartref ar agor nawr.
    [two] Mae 2 gartref ar agor nawr.
    [few] Mae 3 chartref ar agor nawr.
    [many] Mae 6 chartref ar agor nawr.
   *[other] Mae { $shown } o gartrefi ar agor nawr.
 }
landing-cost = Mae eu hanner yn costio { $cost } yr wythnos neu lai.
landing-here = Mwy yn ardal { $place }
landing-elsewhere = Mewn lleoedd eraill
landing-link = Pob cartref yn ardal { $place }

## Reporting a problem

report-link = Rhoi gwybod am broblem gyda’r hysbyseb hon
report-title = Rhoi gwybod am broblem
report-lead = Dywedwch wrthym beth sydd o’i le. Mae eich neges yn mynd at gyngor { $authority } ac at y bobl sy’n rhedeg y wefan hon. Nid yw’n cael ei dangos ar y wefan hon.
report-question = Beth sydd o’i le?
report-kind-details = Mae rhai manylion yn anghywir
report-kind-gone = Mae’r cartref wedi mynd
report-kind-personal = Mae’n dweud rhywbeth am unigolyn
report-kind-link = Ni allaf agor tudalen y cyngor
report-kind-other = Rhywbeth arall
report-text = Beth ddylem ni ei wybod?
report-text-hint = Nid oes angen ichi ysgrifennu dim oni bai ichi ddewis “Rhywbeth arall”. Dim mwy na { $most } o lythrennau. Peidiwch â rhoi manylion preifat.
report-contact = Eich cyfeiriad e-bost, os hoffech gael ateb
report-contact-hint = Gallwch adael hwn yn wag. Dim ond cyngor { $authority } a’r bobl sy’n rhedeg y wefan hon sy’n gallu ei weld. Caiff ei ddileu { $days } diwrnod ar ôl delio â’r broblem.
report-send = Anfon
report-error = Gwall:
report-wrong-title = Mae problem
report-kind-missing = Dewiswch beth sydd o’i le.
report-contact-wrong = Nid cyfeiriad e-bost yw hwn.
    .hint = Ysgrifennwch ef fel name@example.org, neu gadewch ef yn wag.
report-text-missing = Dywedwch beth sydd o’i le.
    .hint = Mae ychydig eiriau’n ddigon.
report-text-long = Mae hyn yn rhy hir.
    .hint = Ysgrifennwch 1,000 o lythrennau neu lai.
report-closed-already = Deliwyd â’r neges hon eisoes.
    .hint = Nid oes dim byd arall i’w wneud.
report-too-often = Mae gormod o negeseuon wedi’u hanfon yn awr
    .detail = Nid anfonwyd dim.
    .way-on = Rhowch gynnig arall arni ymhen awr, neu dywedwch wrth y cyngor sy’n hysbysebu’r cartref.
report-thanks-title = Diolch
report-thanks = Rhif eich neges yw { $number }. Aeth at gyngor { $authority } ac at y bobl sy’n rhedeg y wefan hon.
report-thanks-next = Os rhoesoch gyfeiriad e-bost, byddwn yn anfon nodyn atoch i ddweud bod eich neges wedi cyrraedd.
report-thanks-urgent = I holi am gais (bid) neu am gartref, siaradwch â chyngor { $authority }.
report-back = Yn ôl at y cartref

report-mail-thanks-subject = Eich neges am broblem: rhif { $number }
report-mail-thanks = Diolch. Cyrhaeddodd eich neges am gartref { $reference } gan gyngor { $authority }: { $at }. Ei rhif yw { $number }. Efallai y bydd cyngor { $authority } yn ysgrifennu atoch.
report-mail-not-you = Os nad chi a anfonodd y neges, teipiodd rhywun eich cyfeiriad drwy gamgymeriad. Nid oes angen ichi wneud dim.

privacy-reports = Os rhowch wybod am broblem
privacy-reports-text = Cedwir yr hyn a ysgrifennwch, a’ch cyfeiriad e-bost os rhowch un, er mwyn i’r cyngor allu delio â’r broblem. Nid ydynt yn cael eu dangos ar y wefan hon. Cânt eu dileu 90 diwrnod ar ôl delio â’r broblem, ac ar ôl blwyddyn beth bynnag. Er mwyn atal camddefnydd, rydym yn cyfrif am awr faint o negeseuon a ddaw o gyfeiriad eich cysylltiad. Nid yw’r cyfeiriad hwnnw’n cael ei gofnodi.

## The poster

poster-link = Poster i’w argraffu
poster-title = Poster
poster-closes = Yn cau: { $when }
poster-how = I argraffu’r dudalen hon, defnyddiwch fotwm argraffu eich porwr.
poster-apply-title = Sut i wneud cais
poster-apply = Gwnewch gais i gyngor { $authority }. Chwiliwch am y cartref â’r cyfeirnod { $reference }.
poster-scan = Sganiwch y cod â chamera ffôn, neu ewch i:
poster-code = Cod QR sy’n agor tudalen y cartref hwn
poster-printed = Argraffwyd: { $day }. Chwiliwch ar-lein am newidiadau cyn gwneud cais.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Nid oes cartrefi o’r fath ar agor nawr.
    [one] Mae un cartref ar agor nawr.
    [two] Mae 2 gartref ar agor nawr.
    [few] Mae 3 chartref ar agor nawr.
    [many] Mae 6 chartref ar agor nawr.
   *[other] Mae { $shown } o gartrefi ar agor nawr.
 }
widget-all = Gweld pob un
widget-new-page = Mae dolenni’n agor tudalen newydd.
widget-wrong = Ni ellir dangos y rhestr hon.
widget-wrong-next = Chwilio am gartrefi
widget-help-title = Dangos cartrefi ar eich tudalen eich hun
widget-help-lead = Caiff unrhyw gyngor neu elusen ddangos cartrefi chwiliad ar ei dudalen ei hun. Nid yw’n costio dim. Ni osodir unrhyw gwci, ac ni ddywedir wrth neb pwy sy’n edrych ar eich tudalen.
widget-help-script = Ag un llinell
widget-help-script-text = Rhowch hon lle dylai’r rhestr fod. Mae’n mynd yn fwy ac yn llai gyda’r rhestr. Lle bo sgriptiau wedi’u diffodd, mae pobl yn gweld y ddolen.
widget-help-frame = Heb sgript
widget-help-frame-text = Rhowch ffrâm yn eich tudalen eich hun. Dewiswch ei huchder.
widget-help-settings = Beth allwch chi ei osod
widget-help-query = Y chwiliad: yr hyn sydd ar ôl y marc cwestiwn pan fyddwch yn chwilio ar y wefan hon.
widget-help-colour = Lliw’r bar a’r dolenni, fel #0b5d57. Mae’r dolenni’n aros yn ddu os yw lliw’n rhy olau i’w ddarllen.
widget-help-ink = Lliw’r testun. Ni ddefnyddir lliw sy’n rhy olau i’w ddarllen.
widget-help-size = Maint y testun, o 14 i 24.
widget-help-count = Faint o gartrefi a ddangosir, o 1 i 10.
widget-help-title-set = Pennawd y rhestr.
widget-help-try = Gweld sut y mae’n edrych
developers-widget = Dangos cartrefi chwiliad ar eich tudalen eich hun
privacy-counts-text = Rydym yn cyfrif faint o chwiliadau sydd bob awr, faint ohonynt a gafodd hyd i gartrefi, pa fathau o hidlwyr a ddefnyddiwyd a pha gynghorau oedd â chartrefi. Nid ydym yn cyfrif yr hyn a deipiwyd, ac ni wyddom pwy a chwiliodd.
