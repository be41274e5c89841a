
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = To tylko wskazówki. Decyduje urząd (council).
not-a-council = W polu „{ $parameter }” trzeba podać urząd (council): jego nazwę, krótką nazwę lub kod, na przykład lambeth. Wpisano: „{ $found }”.

bedrooms-fit = Potrzebne: { $need ->
    [0] kawalerka (studio)
    [one] 1 sypialnia
    [few] { $need } sypialnie
    [many] { $need } sypialni
   *[other] { $need } sypialni
 }. W tym mieszkaniu: { $has ->
    [0] bez osobnej sypialni, to kawalerka (studio)
    [one] 1 sypialnia
    [few] { $has } sypialnie
    [many] { $has } sypialni
   *[other] { $has } sypialni
 }.
too-few-bedrooms = Mniejsze niż potrzeba. Potrzebne: { $need ->
    [one] 1 sypialnia
    [few] { $need } sypialnie
    [many] { $need } sypialni
   *[other] { $need } sypialni
 }. W tym mieszkaniu: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(według zasad krajowych: ten urząd może mieć inne)
 }.
too-few-bedrooms-allowed = Potrzebne sypialnie: { $need }. W tym mieszkaniu: { $has }. Ten urząd pozwala ubiegać się o mieszkanie trochę za małe.
too-many-bedrooms = Większe niż potrzeba. Potrzebne: { $need ->
    [0] kawalerka (studio)
    [one] 1 sypialnia
    [few] { $need } sypialnie
    [many] { $need } sypialni
   *[other] { $need } sypialni
 }. W tym mieszkaniu: { $has ->
    [one] 1 sypialnia
    [few] { $has } sypialnie
    [many] { $has } sypialni
   *[other] { $has } sypialni
 }{ $basis ->
    [own] {""}
   *[other] {" "}(według zasad krajowych: ten urząd może mieć inne)
 }.
too-many-bedrooms-allowed = Potrzebne sypialnie: { $need }. W tym mieszkaniu: { $has }. Ten urząd może zgodzić się na więcej sypialni, niż potrzeba.
too-many-people = Podano { $persons ->
    [one] 1 osobę
    [few] { $persons } osoby
    [many] { $persons } osób
   *[other] { $persons } osoby
 }. Tu może mieszkać najwyżej { $most }.
too-few-people = Podano { $persons ->
    [one] 1 osobę
    [few] { $persons } osoby
    [many] { $persons } osób
   *[other] { $persons } osoby
 }. To mieszkanie jest dla co najmniej { $least ->
    [one] 1 osoby
    [few] { $least } osób
    [many] { $least } osób
   *[other] { $least } osób
 }.
meant-for = W ogłoszeniu podano, dla kogo jest to mieszkanie: { $household }. Proszę sprawdzić, czy to się zgadza.

age-min = Żeby tu mieszkać, trzeba mieć co najmniej { $age ->
    [one] 1 rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
 }.
age-max = Żeby tu mieszkać, trzeba mieć najwyżej { $age ->
    [one] 1 rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
 }.
set-aside = To mieszkanie jest { $designation ->
    [sheltered] dla osób starszych (sheltered housing)
    [extra_care] dla osób starszych, które potrzebują opieki (extra care housing)
   *[other] dla osób, które potrzebują wsparcia, żeby tam mieszkać
 }. Urząd sprawdza, czy jest odpowiednie.
access-category = Potrzebne jest mieszkanie kategorii dostępności { $need }. To ma kategorię { $has }.
access-reserved = To mieszkanie zbudowano dla osób na wózku inwalidzkim (kategoria { $has }). One mają pierwszeństwo.

band-not-included = Mogą się o nie ubiegać tylko osoby z grupy (band) { $bands }.
transfer-only = Mogą się o nie ubiegać tylko osoby, które już wynajmują od urzędu (council) lub stowarzyszenia mieszkaniowego (housing association).
homeseeker-only = Mogą się o nie ubiegać tylko osoby, które jeszcze nie wynajmują od urzędu (council) ani stowarzyszenia mieszkaniowego (housing association).
income-above = Mogą się o nie ubiegać tylko osoby z dochodem najwyżej £{ $most } rocznie.

local-connection = To mieszkanie jest dla osób związanych z okolicą (local connection): mieszkają tam lub pracują, albo ich bliska rodzina mieszka tam od pięciu lat.
right-to-move-overrides = Podano pracę w tej okolicy i wynajem od urzędu (council) lub stowarzyszenia mieszkaniowego (housing association). Prawo do przeprowadzki (Right to Move) może pomóc, nawet jeśli mieszka się gdzie indziej.
mobility-label-only = To mieszkanie jest dostępne dla najemców innych urzędów (council).
not-registered-with = Trzeba być na liście mieszkaniowej tego urzędu (council). Proszę zapytać, czy można się zapisać.

closed = O to mieszkanie nie można się już ubiegać.
not-open = O to mieszkanie nie można się jeszcze ubiegać.
withdrawn = To mieszkanie wycofano.

rent-over-budget = Kosztuje £{ $cost } tygodniowo: o £{ $over } więcej niż podane £{ $budget }.
benefit-cap-risk = Kosztuje £{ $cost } tygodniowo. Wszystkie zasiłki razem mogą być ograniczone do £{ $cap } tygodniowo (benefit cap), więc mogą na nie nie wystarczyć.
benefit-cap-leaves = Jeśli limit zasiłków (benefit cap) to £{ $cap } tygodniowo, na wszystko inne zostanie £{ $left } tygodniowo.

not-told = { $what ->
    [household] Proszę podać, kto będzie tam mieszkać
    [sexes] Proszę podać, kto jest dziewczynką, a kto chłopcem
    [age] Proszę podać wiek
    [bands] Proszę podać grupę (band)
    [tenant] Proszę podać, od kogo wynajmowane jest obecne mieszkanie
   *[income] Proszę podać dochód
 }: to mieszkanie ma taki warunek.
advert-silent-on = W ogłoszeniu nie podano, { $what ->
    [bedrooms] ile jest sypialni
    [weekly_cost_pence] ile kosztuje mieszkanie
   *[access_category] jak łatwo wejść i poruszać się w środku
 }. Proszę zapytać urząd (council).

need-own-rooms = { $count ->
    [one] 1 pokój dla pary lub jednej osoby
    [few] { $count } pokoje dla par i osób, które potrzebują własnego pokoju
    [many] { $count } pokoi dla par i osób, które potrzebują własnego pokoju
   *[other] { $count } pokoju dla par i osób, które potrzebują własnego pokoju
 }
need-sharing = { $count ->
    [one] 1 osoba, która może dzielić pokój
    [few] { $count } osoby, które mogą dzielić pokój, po dwie w pokoju
    [many] { $count } osób, które mogą dzielić pokój, po dwie w pokoju
   *[other] { $count } osoby, które mogą dzielić pokój, po dwie w pokoju
 }
need-extra = { $count ->
    [one] 1 dodatkowy pokój, zgodnie z podaną potrzebą
    [few] { $count } dodatkowe pokoje, zgodnie z podaną potrzebą
    [many] { $count } dodatkowych pokoi, zgodnie z podaną potrzebą
   *[other] { $count } dodatkowego pokoju, zgodnie z podaną potrzebą
 }
need-not-counted = { $count ->
    [one] 1 niemowlę, które jeszcze się nie liczy
    [few] { $count } niemowląt, które jeszcze się nie liczą
    [many] { $count } niemowląt, które jeszcze się nie liczą
   *[other] { $count } niemowląt, które jeszcze się nie liczą
 }

## On pages: asking who somebody is

applicant-title = Dla kogo jest mieszkanie?
applicant-title-told = Dla kogo jest mieszkanie? Podano: { $household }
applicant-lead = Można podać tyle, ile się chce. Pokażemy, o które mieszkania można się ubiegać i dlaczego. Te dane służą tylko do tej jednej odpowiedzi i nie zachowujemy ich. Stają się częścią adresu tej strony, więc lepiej się zastanowić przed wysłaniem go komuś.
applicant-more = Więcej danych
field-household = Kto będzie tam mieszkać
    .hint = Proszę wpisać po angielsku, na przykład: 2 adults, girl 9, boy 4 (2 dorosłych, dziewczynka 9 lat, chłopiec 4 lata). Jeśli dwoje dorosłych nie jest parą: 2 single adults
field-age = Wiek
    .hint = Pomijamy mieszkania nieprzeznaczone dla osób w tym wieku
field-tenant = Obecne mieszkanie jest wynajmowane od
value-tenant-council = urzędu (council)
value-tenant-housing-association = stowarzyszenia mieszkaniowego (housing association)
value-tenant-none = żadnego z nich
field-lives-in = Urząd (council) w miejscu zamieszkania
    .hint = Na przykład: Lambeth
field-registered-with = Urząd (council), u którego jest się na liście mieszkaniowej
    .hint = Na przykład: Lambeth. Jeśli na żadnej, proszę wpisać po angielsku: nowhere
field-works-in = Urząd (council) w miejscu pracy
    .hint = Jeśli ktoś nigdzie nie pracuje, proszę wpisać po angielsku: nowhere
field-bands = Grupy (bands)
    .hint = Przyznane przez urząd w miejscu zamieszkania, na przykład: A
field-access-need = Potrzebna kategoria dostępności
field-extra-bedrooms = Dodatkowe potrzebne sypialnie
    .hint = Dla opiekuna w nocy albo dziecka, które nie może dzielić pokoju
field-budget = Ile można płacić, £ tygodniowo
    .hint = Droższe mieszkania też będą pokazane
field-benefits = Pobierane są zasiłki, które mają limit
    .hint = Zasiłek Universal Credit lub dodatek mieszkaniowy (Housing Benefit)
value-benefits-yes = tak
value-benefits-no = nie
field-income = Łączny dochód wszystkich osób, £ rocznie
field-eligible = Pokaż
not-told-choice = nie podano
value-eligible-all = wszystkie mieszkania
value-eligible-probable = mieszkania, o które można lub prawdopodobnie można się ubiegać
value-eligible-yes = tylko mieszkania, o które można się ubiegać

## On pages: answering

chip-lives-in = Zamieszkanie: urząd { $council }
chip-works-in = Praca: urząd { $council }
chip-registered-with = Na liście mieszkaniowej: { $council }
chip-budget = Można płacić £{ $pounds } tygodniowo
eligible-answer-yes = Tak
eligible-answer-probably = Prawdopodobnie
eligible-answer-no = Nie
eligible-home-title = Czy można się ubiegać o to mieszkanie?
eligible-home-yes = O ile nam wiadomo, można się o nie ubiegać.
eligible-home-probably = Prawdopodobnie można się o nie ubiegać. Proszę sprawdzić te sprawy w urzędzie (council).
eligible-home-no = O ile nam wiadomo, nie można się o nie ubiegać.
eligible-no-reason = Nie wiemy o żadnej przeszkodzie.
eligible-rule = Skąd pochodzi ta zasada
eligible-rule-read = (odczytano: { $day })
eligible-counts = Liczba tych mieszkań, o które można się ubiegać: { $yes }, prawdopodobnie można: { $probably }, nie można: { $no }. Są ułożone w tej kolejności.
eligible-counts-chosen = { $chosen ->
    [yes] Pokazane są tylko mieszkania, o które można się ubiegać.
   *[probable] Pominięto mieszkania, o które nie można się ubiegać.
 } Liczba mieszkań, o które można się ubiegać: { $yes }, prawdopodobnie można: { $probably }, nie można: { $no }.
eligible-leave-out = Pomiń mieszkania, o które nie można się ubiegać
eligible-show-all = Pokaż wszystkie

## On pages: what each council would give

compare-title = Ile sypialni przyznałby każdy urząd (council)?
compare-lead = Urzędy mają różne zasady, kto ma dzielić sypialnię. Proszę podać, kto będzie razem mieszkać. Te dane służą tylko do tej odpowiedzi i nie zachowujemy ich.
compare-button = Porównaj urzędy
compare-link = Ile sypialni przyznałby każdy urząd (council)?
compare-for = Dla: { $household }
compare-no-more = brak
compare-council = Urząd i jego mieszkania
compare-bedrooms = Przyznane sypialnie
compare-sizes = Można się ubiegać o
compare-rule = Według czyich zasad
compare-rule-own = Własne zasady urzędu
compare-rule-national = Zasady krajowe, bo nie znamy własnych zasad tego urzędu
compare-sexes = Niektóre dzieci mogą dzielić pokój tylko z dzieckiem tej samej płci. Żeby poznać dokładny wynik, proszę podać, kto jest dziewczynką, a kto chłopcem.
compare-between = { $least ->
    [0] Od kawalerki (studio)
   *[other] Od { $least }
 } do { $most ->
    [one] 1 sypialni
    [few] { $most } sypialni
    [many] { $most } sypialni
   *[other] { $most } sypialni
 }
