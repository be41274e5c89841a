# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = To wyszukiwanie jako krótka strona
lite-home-link = Krótka strona
lite-asked = Szukane: { $asked }.
lite-anew = Zacznij od nowa
lite-cost = { $cost } tygodniowo
lite-full = Pełna strona
lite-full-home = Pełna strona tego mieszkania

## Homes of one place

landing-all = Mieszkania: { $place }
landing-bedrooms = { $bedrooms ->
    [one] Mieszkania z 1 sypialnią: { $place }
    [few] Mieszkania z { $bedrooms } sypialniami: { $place }
    [many] Mieszkania z { $bedrooms } sypialniami: { $place }
   *[other] Mieszkania z { $bedrooms } sypialniami: { $place }
 }
landing-kind = { $kind ->
    [flat] Mieszkania (flats): { $place }
    [house] Domy: { $place }
    [bungalow] Domy parterowe (bungalows): { $place }
    [maisonette] Mieszkania dwupoziomowe (maisonettes): { $place }
    [studio] Kawalerki (studios): { $place }
    [bedsit] Pokoje z aneksem (bedsits): { $place }
   *[room] Pokoje: { $place }
 }
landing-feature = { $feature ->
    [garden] Mieszkania z ogrodem: { $place }
    [balcony] Mieszkania z balkonem: { $place }
    [lift] Mieszkania z windą: { $place }
   *[step_free] Mieszkania bez schodów: { $place }
 }
landing-count = { $count ->
    [0] Nie ma teraz takich dostępnych mieszkań. Nowe mieszkania dochodzą prawie każdej nocy, więc warto wkrótce zajrzeć ponownie.
    [one] Dostępne jest teraz 1 mieszkanie.
    [few] Dostępne są teraz { $shown } mieszkania.
    [many] Dostępnych jest teraz { $shown } mieszkań.
   *[other] Dostępne jest teraz { $shown } mieszkania.
 }
landing-cost = Połowa z nich kosztuje najwyżej { $cost } tygodniowo.
landing-here = Więcej w tej okolicy: { $place }
landing-elsewhere = W innych miejscach
landing-link = Wszystkie mieszkania: { $place }

## Reporting a problem

report-link = Zgłoś problem z tym ogłoszeniem
report-title = Zgłoś problem
report-lead = Proszę napisać, co jest nie tak. Wiadomość dostanie urząd { $authority } i osoby, które prowadzą ten serwis. Nie będzie pokazana w tym serwisie.
report-question = Co jest nie tak?
report-kind-details = Niektóre informacje są błędne
report-kind-gone = Tego mieszkania już nie ma
report-kind-personal = Jest tam coś o konkretnej osobie
report-kind-link = Nie mogę otworzyć strony urzędu
report-kind-other = Coś innego
report-text = O czym powinniśmy wiedzieć?
report-text-hint = Trzeba coś napisać tylko wtedy, gdy wybrano „Coś innego”. Limit znaków: { $most }. Proszę nie podawać prywatnych informacji.
report-contact = Własny adres e-mail, jeśli potrzebna jest odpowiedź
report-contact-hint = Można zostawić puste. Adres może zobaczyć tylko urząd { $authority } i osoby, które prowadzą ten serwis. Usuwamy go { $days } dni po załatwieniu sprawy.
report-send = Wyślij
report-error = Błąd:
report-wrong-title = Jest problem
report-kind-missing = Proszę wybrać, co jest nie tak.
report-contact-wrong = To nie jest adres e-mail.
    .hint = Proszę wpisać go tak jak name@example.org albo zostawić puste.
report-text-missing = Proszę napisać, co jest nie tak.
    .hint = Wystarczy kilka słów.
report-text-long = To jest za długie.
    .hint = Proszę wpisać najwyżej 1000 znaków.
report-closed-already = Ta sprawa została już załatwiona.
    .hint = Nie trzeba nic więcej robić.
report-too-often = Wysłano teraz zbyt wiele wiadomości o problemach
    .detail = Nic nie wysłano.
    .way-on = Proszę spróbować za godzinę albo powiedzieć o tym urzędowi (council), który ogłasza mieszkanie.
report-thanks-title = Dziękujemy
report-thanks = Wiadomość ma numer { $number }. Dostał ją urząd { $authority } i osoby, które prowadzą ten serwis.
report-thanks-next = Jeśli podano adres e-mail, wyślemy potwierdzenie, że wiadomość doszła.
report-thanks-urgent = W sprawie zgłoszenia na mieszkanie (bid) lub samego mieszkania odpowie urząd { $authority }.
report-back = Wróć do mieszkania

report-mail-thanks-subject = Problem z ogłoszeniem: wiadomość numer { $number }
report-mail-thanks = Dziękujemy. Wiadomość o mieszkaniu numer { $reference }, które ogłasza urząd { $authority }, doszła: { $at }. Ma numer { $number }. Urząd { $authority } może na nią odpisać.
report-mail-not-you = Jeśli tej wiadomości o problemie nie wysłano z tego adresu, ktoś wpisał go przez pomyłkę. Nie trzeba nic robić.

privacy-reports = Przy zgłaszaniu problemu
privacy-reports-text = Treść wiadomości i adres e-mail, jeśli go podano, zachowujemy, żeby urząd (council) mógł załatwić sprawę. Nie pokazujemy ich w tym serwisie. Usuwamy je 90 dni po załatwieniu sprawy, a najpóźniej po roku. Żeby zapobiec nadużyciom, przez godzinę liczymy wiadomości z jednego adresu połączenia. Samego adresu nie zapisujemy.

## The poster

poster-link = Plakat do wydruku
poster-title = Plakat
poster-closes = Koniec zgłoszeń: { $when }
poster-how = Żeby wydrukować tę stronę, proszę użyć przycisku drukowania w przeglądarce.
poster-apply-title = Jak się ubiegać
poster-apply = Zgłoszenia przyjmuje urząd { $authority }. Proszę szukać mieszkania, które ma numer { $reference }.
poster-scan = Proszę zeskanować kod aparatem w telefonie albo wejść na:
poster-code = Kod QR, który otwiera stronę tego mieszkania
poster-printed = Wydrukowano: { $day }. Przed wysłaniem zgłoszenia proszę sprawdzić w internecie, czy coś się nie zmieniło.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Nie ma teraz takich dostępnych mieszkań.
    [one] Dostępne jest teraz 1 mieszkanie.
    [few] Dostępne są teraz { $shown } mieszkania.
    [many] Dostępnych jest teraz { $shown } mieszkań.
   *[other] Dostępne jest teraz { $shown } mieszkania.
 }
widget-all = Zobacz wszystkie
widget-new-page = Linki otwierają nową stronę.
widget-wrong = Nie można pokazać tej listy.
widget-wrong-next = Szukaj mieszkań
widget-help-title = Pokaż mieszkania na własnej stronie
widget-help-lead = Każdy urząd (council) i każda organizacja charytatywna może pokazywać mieszkania z wyszukiwania na własnej stronie. To nic nie kosztuje. Nie zapisujemy plików cookie i nikt nie dowiaduje się, kto ogląda tę stronę.
widget-help-script = Za pomocą jednej linijki
widget-help-script-text = Proszę wstawić ją tam, gdzie ma być lista. Jej wysokość zmienia się razem z listą. Gdy skrypty są wyłączone, widać link.
widget-help-frame = Bez skryptu
widget-help-frame-text = Proszę samodzielnie wstawić ramkę na stronę i wybrać jej wysokość.
widget-help-settings = Co można ustawić
widget-help-query = Wyszukiwanie: to, co przy szukaniu w tym serwisie stoi w adresie po znaku zapytania.
widget-help-colour = Kolor paska i linków, na przykład #0b5d57. Jeśli kolor jest zbyt jasny, żeby dało się czytać, linki zostają czarne.
widget-help-ink = Kolor tekstu. Kolor zbyt jasny, żeby dało się czytać, nie jest używany.
widget-help-size = Wielkość tekstu, od 14 do 24.
widget-help-count = Ile mieszkań pokazać, od 1 do 10.
widget-help-title-set = Nagłówek listy.
widget-help-try = Zobacz, jak to wygląda
developers-widget = Pokaż mieszkania z wyszukiwania na własnej stronie
privacy-counts-text = Liczymy, ile jest wyszukiwań w każdej godzinie, w ilu znaleziono mieszkania, jakich rodzajów filtrów użyto i które urzędy (council) miały mieszkania. Nie liczymy, co wpisano, i nie wiemy, kto szukał.
