# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Această căutare ca pagină scurtă
lite-home-link = Pagină scurtă
lite-asked = Ce căutați: { $asked }.
lite-anew = Luați-o de la început
lite-cost = { $cost } pe săptămână
lite-full = Pagina întreagă
lite-full-home = Pagina întreagă a acestei locuințe

## Homes of one place

landing-all = Locuințe în { $place }
landing-bedrooms = { $bedrooms ->
    [one] Locuințe cu 1 dormitor în { $place }
    [few] Locuințe cu { $bedrooms } dormitoare în { $place }
   *[other] Locuințe cu { $bedrooms } de dormitoare în { $place }
 }
landing-kind = { $kind ->
    [flat] Apartamente în { $place }
    [house] Case în { $place }
    [bungalow] Case fără etaj în { $place }
    [maisonette] Apartamente pe două niveluri în { $place }
    [studio] Garsoniere în { $place }
    [bedsit] Camere cu loc de gătit în { $place }
   *[room] Camere în { $place }
 }
landing-feature = { $feature ->
    [garden] Locuințe cu grădină în { $place }
    [balcony] Locuințe cu balcon în { $place }
    [lift] Locuințe cu lift în { $place }
   *[step_free] Locuințe fără trepte în { $place }
 }
landing-count = { $count ->
    [0] Acum nu se primesc cereri pentru nicio locuință de acest fel. Aproape în fiecare noapte se adaugă locuințe noi, așa că reveniți curând.
    [one] Acum se primesc cereri pentru o locuință.
    [few] Acum se primesc cereri pentru { $shown } locuințe.
   *[other] Acum se primesc cereri pentru { $shown } de locuințe.
 }
landing-cost = Jumătate dintre ele costă cel mult { $cost } pe săptămână.
landing-here = Mai multe în { $place }
landing-elsewhere = În alte locuri
landing-link = Toate locuințele din { $place }

## Reporting a problem

report-link = Spuneți că este o problemă cu acest anunț
report-title = Spuneți ce problemă este
report-lead = Spuneți-ne ce nu este bine. Mesajul dumneavoastră ajunge la consiliul { $authority } și la cei care au grijă de acest site. Nu este arătat pe acest site.
report-question = Ce nu este bine?
report-kind-details = Unele informații sunt greșite
report-kind-gone = Locuința nu mai este
report-kind-personal = Se spune ceva despre o persoană
report-kind-link = Nu pot deschide pagina consiliului
report-kind-other = Altceva
report-text = Ce ar trebui să știm?
report-text-hint = Nu trebuie să scrieți nimic decât dacă ați ales „Altceva”. Număr maxim de caractere: { $most }. Vă rugăm să nu scrieți informații personale.
report-contact = Adresa dumneavoastră de e-mail, dacă doriți un răspuns
report-contact-hint = Puteți lăsa gol. O pot vedea doar consiliul { $authority } și cei care au grijă de acest site. Adresa este ștearsă la { $days } de zile după ce problema este rezolvată.
report-send = Trimiteți
report-error = Eroare:
report-wrong-title = Este o problemă
report-kind-missing = Alegeți ce nu este bine.
report-contact-wrong = Aceasta nu este o adresă de e-mail.
    .hint = Scrieți-o ca name@example.org sau lăsați gol.
report-text-missing = Spuneți ce nu este bine.
    .hint = Ajung câteva cuvinte.
report-text-long = Textul este prea lung.
    .hint = Scrieți cel mult 1.000 de caractere.
report-closed-already = Problema din acest mesaj a fost deja rezolvată.
    .hint = Nu mai este nimic de făcut.
report-too-often = S-au trimis prea multe mesaje chiar acum
    .detail = Nu s-a trimis nimic.
    .way-on = Încercați din nou peste o oră sau spuneți consiliului local (council) care a publicat anunțul.
report-thanks-title = Vă mulțumim
report-thanks = Mesajul dumneavoastră are numărul { $number }. A ajuns la consiliul { $authority } și la cei care au grijă de acest site.
report-thanks-next = Dacă ați dat o adresă de e-mail, vă scriem că mesajul a ajuns.
report-thanks-urgent = Pentru întrebări despre o cerere (bid) sau despre o locuință, vorbiți cu consiliul { $authority }.
report-back = Înapoi la locuință

report-mail-thanks-subject = Mesajul dumneavoastră despre o problemă, numărul { $number }
report-mail-thanks = Vă mulțumim. Am primit mesajul dumneavoastră despre locuința cu referința { $reference } de la consiliul { $authority }: { $at }. Mesajul are numărul { $number }. Consiliul { $authority } poate să vă scrie.
report-mail-not-you = Dacă nu ați trimis un mesaj despre o problemă, cineva a scris din greșeală adresa dumneavoastră. Nu trebuie să faceți nimic.

privacy-reports = Dacă ne spuneți că este o problemă
privacy-reports-text = Ce scrieți și adresa dumneavoastră de e-mail, dacă o dați, se păstrează pentru ca problema să poată fi rezolvată de consiliul local (council). Nu sunt arătate pe acest site. Se șterg la 90 de zile după ce problema este rezolvată și, în orice caz, după un an. Ca să oprim abuzurile, numărăm timp de o oră mesajele venite de la adresa conexiunii dumneavoastră. Adresa nu este înregistrată.

## The poster

poster-link = Afiș de tipărit
poster-title = Afiș
poster-closes = Se închide: { $when }
poster-how = Ca să tipăriți această pagină, folosiți butonul de tipărire al browserului.
poster-apply-title = Cum depuneți o cerere
poster-apply = Depuneți cererea la consiliul { $authority }. Căutați locuința cu referința { $reference }.
poster-scan = Scanați codul cu camera telefonului sau mergeți la:
poster-code = Cod QR care deschide pagina acestei locuințe
poster-printed = Tipărit: { $day }. Înainte de a depune o cerere, verificați pe internet dacă s-a schimbat ceva.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Acum nu se primesc cereri pentru nicio locuință de acest fel.
    [one] Acum se primesc cereri pentru o locuință.
    [few] Acum se primesc cereri pentru { $shown } locuințe.
   *[other] Acum se primesc cereri pentru { $shown } de locuințe.
 }
widget-all = Vedeți-le pe toate
widget-new-page = Linkurile deschid o pagină nouă.
widget-wrong = Această listă nu poate fi arătată.
widget-wrong-next = Căutați locuințe
widget-help-title = Arătați locuințe pe pagina dumneavoastră
widget-help-lead = Orice consiliu local (council) sau organizație de caritate poate arăta locuințele unei căutări pe pagina proprie. Nu costă nimic. Nu se pun cookie-uri și nimeni nu află cine se uită la pagina dumneavoastră.
widget-help-script = Cu un singur rând
widget-help-script-text = Puneți-l acolo unde trebuie să fie lista. Înălțimea se schimbă odată cu lista. Unde scripturile sunt oprite, oamenii văd linkul.
widget-help-frame = Fără script
widget-help-frame-text = Puneți chiar dumneavoastră un cadru în pagină. Alegeți-i înălțimea.
widget-help-settings = Ce puteți stabili
widget-help-query = Căutarea: ce stă în adresă după semnul de întrebare când căutați pe acest site.
widget-help-colour = Culoarea barei și a linkurilor, de exemplu #0b5d57. Linkurile rămân negre dacă o culoare este prea deschisă ca să poată fi citită.
widget-help-ink = Culoarea textului. O culoare prea deschisă ca să poată fi citită nu este folosită.
widget-help-size = Mărimea textului, de la 14 la 24.
widget-help-count = Câte locuințe sunt arătate, de la 1 la 10.
widget-help-title-set = Titlul listei.
widget-help-try = Vedeți cum arată
developers-widget = Arătați locuințele unei căutări pe pagina dumneavoastră
privacy-counts-text = Numărăm câte căutări sunt în fiecare oră, câte au găsit locuințe, ce feluri de filtre s-au folosit și ce consilii locale (councils) aveau locuințe. Nu numărăm ce s-a scris și nu știm cine a căutat.
