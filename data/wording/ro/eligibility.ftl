
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Acest răspuns este doar orientativ. Consiliul local (council) hotărăște.
not-a-council = „{ $parameter }” trebuie să fie un consiliu local (council): numele, numele scurt sau codul lui, de exemplu lambeth. Am găsit „{ $found }”.

bedrooms-fit = Aveți nevoie de { $need ->
    [0] o garsonieră
    [one] 1 dormitor
    [few] { $need } dormitoare
   *[other] { $need } de dormitoare
 }. Această locuință { $has ->
    [0] nu are dormitor separat: este o garsonieră
   *[other] are { $has }
 }.
too-few-bedrooms = Mai mică decât aveți nevoie. Aveți nevoie de { $need ->
    [one] 1 dormitor
    [few] { $need } dormitoare
   *[other] { $need } de dormitoare
 }. Această locuință { $has ->
    [0] nu are dormitor separat
   *[other] are { $has }
 }{ $basis ->
    [own] {""}
   *[other] {" "}(după regula națională: a acestui consiliu poate fi alta)
 }.
too-few-bedrooms-allowed = Aveți nevoie de { $need ->
    [one] 1 dormitor
    [few] { $need } dormitoare
   *[other] { $need } de dormitoare
 }, iar această locuință { $has ->
    [0] nu are dormitor separat
   *[other] are { $has }
 }. Acest consiliu vă lasă să cereți o locuință puțin prea mică.
too-many-bedrooms = Mai mare decât aveți nevoie. Aveți nevoie de { $need ->
    [0] o garsonieră
    [one] 1 dormitor
    [few] { $need } dormitoare
   *[other] { $need } de dormitoare
 }. Această locuință are { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(după regula națională: a acestui consiliu poate fi alta)
 }.
too-many-bedrooms-allowed = Aveți nevoie de { $need ->
    [0] o garsonieră
    [one] 1 dormitor
    [few] { $need } dormitoare
   *[other] { $need } de dormitoare
 }, iar această locuință are { $has }. Acest consiliu vă poate da mai multe dormitoare decât aveți nevoie.
too-many-people = Sunteți { $persons ->
    [one] o persoană
    [few] { $persons } persoane
   *[other] { $persons } de persoane
 }. Aici { $most ->
    [one] poate locui cel mult o persoană
    [few] pot locui cel mult { $most } persoane
   *[other] pot locui cel mult { $most } de persoane
 }.
too-few-people = { $persons ->
    [one] Sunteți o singură persoană.
    [few] Sunteți { $persons } persoane.
   *[other] Sunteți { $persons } de persoane.
 } Această locuință este pentru cel puțin { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
 }.
meant-for = Anunțul spune că este pentru: { $household }. Verificați dacă este vorba de dumneavoastră.

age-min = Ca să locuiți aici, trebuie să aveți cel puțin { $age ->
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
 }.
age-max = Ca să locuiți aici, trebuie să aveți cel mult { $age ->
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
 }.
set-aside = Această locuință este { $designation ->
    [sheltered] pentru persoane în vârstă, cu ajutor la nevoie (sheltered housing)
    [extra_care] pentru persoane în vârstă care au nevoie de îngrijire (extra care housing)
   *[other] pentru persoane care au nevoie de sprijin ca să locuiască acolo
 }. Consiliul verifică dacă este potrivită pentru dumneavoastră.
access-category = Aveți nevoie de o locuință din categoria de acces { $need }. Aceasta este din categoria { $has }.
access-reserved = Această locuință este făcută pentru persoane care folosesc un scaun cu rotile (categoria { $has }). Ele au întâietate.

band-not-included = O pot cere doar persoanele din grupa de prioritate (band) { $bands }.
transfer-only = O pot cere doar persoanele care închiriază deja de la un consiliu local (council) sau de la o asociație de locuințe (housing association).
homeseeker-only = O pot cere doar persoanele care nu închiriază încă de la un consiliu local (council) sau de la o asociație de locuințe (housing association).
income-above = O pot cere doar persoanele cu un venit de cel mult £{ $most } pe an.

local-connection = Această locuință este pentru persoane care au o legătură cu zona (local connection): locuiți sau munciți acolo, ori rude apropiate locuiesc acolo de cinci ani.
right-to-move-overrides = Munciți acolo și închiriați de la un consiliu local (council) sau de la o asociație de locuințe. Dreptul de a vă muta (Right to Move) vă poate ajuta, chiar dacă nu locuiți acolo.
mobility-label-only = Această locuință este deschisă și chiriașilor de la alte consilii locale (councils).
not-registered-with = Trebuie să fiți pe lista de locuințe a acestui consiliu local (council). Întrebați dacă vă puteți înscrie.

closed = Această locuință nu mai poate fi cerută.
not-open = Nu puteți cere încă această locuință.
withdrawn = Această locuință a fost retrasă.

rent-over-budget = Costă £{ $cost } pe săptămână: cu £{ $over } mai mult decât cele £{ $budget } pe care le puteți plăti.
benefit-cap-risk = Costă £{ $cost } pe săptămână. Ajutoarele dumneavoastră (benefits) pot avea o limită de £{ $cap } pe săptămână în total (benefit cap), așa că s-ar putea să nu ajungă pentru ea.
benefit-cap-leaves = Dacă ajutoarele dumneavoastră (benefits) au o limită de £{ $cap } pe săptămână, vă rămân £{ $left } pe săptămână pentru toate celelalte.

not-told = { $what ->
    [household] Spuneți-ne cine va locui acolo
    [sexes] Spuneți-ne care copii sunt fete și care sunt băieți
    [age] Spuneți-ne ce vârstă aveți
    [bands] Spuneți-ne ce grupă de prioritate (band) aveți
    [tenant] Spuneți-ne de la cine închiriați
   *[income] Spuneți-ne ce venit aveți
 }: această locuință are o regulă despre asta.
advert-silent-on = Anunțul nu spune { $what ->
    [bedrooms] câte dormitoare sunt
    [weekly_cost_pence] cât costă
   *[access_category] cât de ușor se intră și se umblă prin locuință
 }. Întrebați consiliul.

need-own-rooms = { $count ->
    [one] 1 cameră pentru un cuplu sau pentru o singură persoană
    [few] { $count } camere pentru cupluri și pentru cei care au nevoie de camera lor
   *[other] { $count } de camere pentru cupluri și pentru cei care au nevoie de camera lor
 }
need-sharing = { $count ->
    [one] 1 persoană care ar putea sta cu altcineva în cameră
    [few] { $count } persoane care pot sta câte două într-o cameră
   *[other] { $count } de persoane care pot sta câte două într-o cameră
 }
need-extra = { $count ->
    [one] încă 1 cameră de care ați spus că aveți nevoie
    [few] încă { $count } camere de care ați spus că aveți nevoie
   *[other] încă { $count } de camere de care ați spus că aveți nevoie
 }
need-not-counted = { $count ->
    [one] 1 bebeluș care încă nu se numără
    [few] { $count } bebeluși care încă nu se numără
   *[other] { $count } de bebeluși care încă nu se numără
 }

## On pages: asking who somebody is

applicant-title = Pentru cine este locuința?
applicant-title-told = Pentru cine este locuința? Ați spus: { $household }
applicant-lead = Spuneți-ne cât doriți. Vă arătăm ce locuințe ați putea cere și de ce. Folosim ce scrieți doar pentru acest răspuns și nu păstrăm nimic. Ce scrieți ajunge în adresa acestei pagini, așa că gândiți-vă înainte de a o trimite cuiva.
applicant-more = Mai multe despre dumneavoastră
field-household = Cine va locui acolo
    .hint = Se scrie în engleză, de exemplu: 2 adults, girl 9, boy 4 (2 adulți, o fată de 9 ani, un băiat de 4 ani). Dacă doi adulți nu sunt un cuplu, scrieți: 2 single adults
field-age = Vârsta dumneavoastră
    .hint = Locuințele care nu sunt pentru vârsta dumneavoastră nu sunt arătate
field-tenant = Închiriați de la
value-tenant-council = un consiliu local (council)
value-tenant-housing-association = o asociație de locuințe (housing association)
value-tenant-none = niciunul
field-lives-in = Consiliul local (council) unde locuiți
    .hint = De exemplu: Lambeth
field-registered-with = Consiliul local (council) pe a cărui listă de locuințe sunteți
    .hint = De exemplu: Lambeth. Dacă nu sunteți pe nicio listă, scrieți în engleză: nowhere
field-works-in = Consiliul local (council) unde munciți
    .hint = Dacă nu munciți, scrieți în engleză: nowhere (nicăieri)
field-bands = Grupele de prioritate (bands) pe care le aveți
    .hint = De la consiliul unde locuiți, de exemplu: A
field-access-need = Categoria de acces de care aveți nevoie
field-extra-bedrooms = Dormitoare în plus de care aveți nevoie
    .hint = Pentru cineva care vă îngrijește noaptea sau pentru un copil care nu poate sta cu altcineva în cameră
field-budget = Cât puteți plăti, £ pe săptămână
    .hint = Locuințele care costă mai mult sunt arătate și ele
field-benefits = Primiți ajutoare (benefits) care au o limită
    .hint = Ajutorul unic de la stat (Universal Credit) sau ajutorul pentru chirie (Housing Benefit)
value-benefits-yes = da
value-benefits-no = nu
field-income = Venitul dumneavoastră, al tuturor, £ pe an
field-eligible = Arătați
not-told-choice = nu spun
value-eligible-all = toate locuințele
value-eligible-probable = locuințele pe care le puteți cere sau probabil le puteți cere
value-eligible-yes = doar locuințele pe care le puteți cere

## On pages: answering

chip-lives-in = Locuiți în { $council }
chip-works-in = Munciți în { $council }
chip-registered-with = Sunteți pe lista de locuințe: { $council }
chip-budget = Puteți plăti £{ $pounds } pe săptămână
eligible-answer-yes = Da
eligible-answer-probably = Probabil
eligible-answer-no = Nu
eligible-home-title = Puteți cere această locuință?
eligible-home-yes = Din ce știm, o puteți cere.
eligible-home-probably = Probabil o puteți cere. Verificați lucrurile de mai jos cu consiliul local (council).
eligible-home-no = Din ce știm, nu o puteți cere.
eligible-no-reason = Din ce știm, nimic nu vă împiedică.
eligible-rule = De unde este această regulă
eligible-rule-read = (citită { $day })
eligible-counts = Dintre aceste locuințe puteți cere { $yes }, probabil încă { $probably }, iar { $no } nu. Sunt arătate în această ordine.
eligible-counts-chosen = { $chosen ->
    [yes] Sunt arătate doar locuințele pe care le puteți cere.
   *[probable] Locuințele pe care nu le puteți cere nu sunt arătate.
 } Locuințe pe care le puteți cere: { $yes }; probabil: { $probably }; pe care nu le puteți cere: { $no }.
eligible-leave-out = Ascundeți locuințele pe care nu le pot cere
eligible-show-all = Arătați-le pe toate

## On pages: what each council would give

compare-title = Câte dormitoare v-ar da fiecare consiliu local (council)?
compare-lead = Consiliile au reguli diferite despre cine stă cu cine într-un dormitor. Spuneți cine va locui cu dumneavoastră. Folosim ce scrieți doar pentru acest răspuns și nu păstrăm nimic.
compare-button = Comparați consiliile
compare-link = Câte dormitoare v-ar da fiecare consiliu local (council)?
compare-for = Pentru { $household }
compare-no-more = niciunul
compare-council = Consiliul și locuințele lui
compare-bedrooms = Ați primi
compare-sizes = Puteți cere
compare-rule = După regula cui
compare-rule-own = Regula consiliului
compare-rule-national = Regula națională, fiindcă nu știm regula acestui consiliu
compare-sexes = Unii copii pot sta în cameră doar cu copii de același sex. Ca să aflați exact, spuneți care sunt fete și care sunt băieți.
compare-between = { $least ->
    [0] De la o garsonieră
   *[other] De la { $least }
 } până la { $most ->
    [one] 1 dormitor
    [few] { $most } dormitoare
   *[other] { $most } de dormitoare
 }
