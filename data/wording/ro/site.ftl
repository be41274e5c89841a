# What the site says about itself, and the words its look needs.

back-to-search = Căutați o locuință
card-access = Acces { $category }
card-bands = grupe de prioritate (bands) { $bands }
card-age-min = cu vârsta de cel puțin { $age } ani
card-age-max = cu vârsta de cel mult { $age } ani
card-who = Pentru: { $who }

## Accessibility

accessibility-title = Accesibilitate
accessibility-lead = Vrem ca oricine are nevoie de o locuință să poată folosi acest site, pe orice telefon sau calculator.
accessibility-can = Ce puteți face
accessibility-can-text = Puteți folosi fiecare pagină doar de la tastatură sau cu litere mari. O puteți folosi în culorile alese de dumneavoastră. Puteți opri scripturile. Nimic nu se mișcă singur. Puteți sta oricât timp doriți.
accessibility-can-more = Orice pagină se poate tipări. Prima pagină este mică, ca să se deschidă pe un telefon vechi și cu internet lent. Lista are toate locuințele care sunt pe hartă. Puteți desena pe hartă de la tastatură.
accessibility-cannot = Ce nu merge încă
accessibility-cannot-text = Unele anunțuri trimit la poze și documente. Acestea sunt pe site-ul consiliului local (council). Nu știm dacă pot fi citite de toată lumea. Harta pe care o puteți muta și pe care puteți desena are nevoie de scripturi. La fel și cuvintele propuse în timp ce scrieți și butonul care păstrează în browser ce ați spus. Puteți căuta și fără scripturi.
accessibility-cannot-language = Ce a scris chiar consiliul rămâne în engleză, așa cum a scris. Traducerile care nu au fost verificate de o persoană care vorbește bine limba spun acest lucru în partea de sus a paginii. Paginile pentru funcționarii consiliilor sunt doar în engleză.
accessibility-checked = Cum este verificat
accessibility-checked-text = Paginile pentru cei care caută o locuință sunt verificate de programe ori de câte ori se schimbă site-ul. Ele caută greșeli (axe-core) pe un ecran mic și pe unul mare. Încearcă să caute doar de la tastatură. Încearcă pagini la 320 de pixeli, mărite la 400 la sută, cu culori impuse și fără mișcare. Verifică dacă HTML este corect (verificatorul Nu) și dacă cuvintele sunt simple. Programele găsesc doar unele feluri de greșeli. Nu am încercat încă site-ul cu un cititor de ecran. Nu l-au încercat încă nici persoane cu dizabilități, nici un expert din afară. De aceea nu spunem că respectă Regulile de accesibilitate pentru conținutul web (Web Content Accessibility Guidelines) 2.2.
accessibility-help = Dacă ceva nu merge pentru dumneavoastră
accessibility-help-text = Spuneți consiliului care a publicat anunțul: vă poate da anunțul în alt fel și trebuie să facă schimbările rezonabile de care au nevoie persoanele cu dizabilități (legea Equality Act 2010).

## Privacy

privacy-title = Confidențialitate
privacy-lead = Nu aveți nevoie de cont ca să căutați. Aceste pagini nu pun cookie-uri. Browserul dumneavoastră poate păstra copii ale paginilor pe care le citiți. El păstrează și ceea ce apăsați un buton ca să păstrați.
privacy-searches = Ce căutați
privacy-searches-text = Ce căutați apare în adresa paginii, ca să o puteți păstra sau trimite cuiva. La fel și locuințele de pe lista dumneavoastră: noi nu păstrăm nicio listă. Folosim ce scrieți doar ca să vă răspundem. Nu înregistrăm nimic din asta.
privacy-people-text = Dacă spuneți cine va locui cu dumneavoastră, ce vârstă aveți, unde locuiți sau munciți, ori altceva despre dumneavoastră, folosim aceste lucruri doar pentru acel răspuns. Ele merg cu dumneavoastră la paginile locuințelor pe care le deschideți. Browserului i se spune să nu păstreze pagina, iar adresa pe care v-o propunem pentru trimis altora nu le cuprinde.
privacy-logs = Ce se înregistrează
privacy-logs-text = Pentru fiecare cerere înregistrăm când a venit, cât a durat răspunsul și dacă a mers, ca site-ul să funcționeze. Nu înregistrăm ce s-a cerut și nici cine a cerut. Cei care au grijă de serverele din fața site-ului pot păstra propriile înregistrări.
privacy-others = Alte companii
privacy-others-text = Tot ce este pe o pagină vine de la acest site. Nicio altă companie nu află că ați fost aici, iar site-urile pe care mergeți mai departe nu află de unde ați venit.
privacy-adverts = Anunțurile
privacy-adverts-text = Anunțurile vin de la consiliile locale (councils). Înainte de a arăta un anunț, ascundem numele chiriașilor, numerele de telefon, adresele de e-mail și codurile de la uși pe care le recunoaștem. Dacă vedeți ceva despre o persoană, spuneți consiliului care a publicat anunțul.

## Developers

developers-lead = Tot ce este publicat aici poate fi citit de programe, fără cheie. Răspunsurile sunt în JSON și pot fi citite și de paginile altor site-uri.
developers-same-query = O căutare folosește aceiași parametri ca adresa acestui site: puneți /api/v1/vacancies înaintea semnului de întrebare al oricărei căutări.
developers-kept = Trimiteți înapoi ETag-ul unui răspuns ca If-None-Match și aflați în câțiva octeți dacă nu s-a schimbat nimic. Dacă primiți 503, așteptați atâtea secunde câte spune Retry-After.
developers-vacancies = Locuințe cu două dormitoare la cel mult două mile de SW9
developers-household = Locuințe pe care le poate cere o familie, fiecare cu da, probabil sau nu, și de ce
developers-words = Aceeași căutare, așa cum ar scrie-o o persoană
developers-authorities = Consiliile și cât de recente sunt locuințele fiecăruia
developers-places = Locuri la care se poate referi un nume
developers-suggest = Sugestii pentru ce a început cineva să scrie
developers-openapi = Tot API-ul, descris în OpenAPI
developers-table-schema = Ce pot conține coloanele unui export, ca Frictionless Table Schema
developers-csvw = Același lucru ca metadate pentru CSV on the Web
developers-template-csv = Un tabel gol cu aceste coloane
developers-template-xlsx = Același lucru ca registru de calcul (XLSX)
