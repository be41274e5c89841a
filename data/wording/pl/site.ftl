# What the site says about itself, and the words its look needs.

back-to-search = Szukaj mieszkania
card-access = Dostępność { $category }
card-bands = grupy (bands) { $bands }
card-age-min = wiek co najmniej { $age }
card-age-max = wiek najwyżej { $age }
card-who = Dla kogo: { $who }

## Accessibility

accessibility-title = Dostępność strony
accessibility-lead = Chcemy, żeby z tego serwisu mógł korzystać każdy, kto potrzebuje mieszkania, na każdym telefonie i komputerze.
accessibility-can = Co jest możliwe
accessibility-can-text = Każdej strony można używać samą klawiaturą albo z dużym tekstem. Można jej używać we własnych kolorach. Można wyłączyć skrypty. Nic nie porusza się samo. Nie ma limitu czasu.
accessibility-can-more = Każdą stronę można wydrukować. Pierwsza strona jest mała, żeby otwierała się na starym telefonie i przy wolnym internecie. Na liście są wszystkie mieszkania, które są na mapie. Po mapie można rysować za pomocą klawiatury.
accessibility-cannot = Co jeszcze nie działa
accessibility-cannot-text = W niektórych ogłoszeniach są linki do zdjęć i dokumentów. Są one na własnej stronie urzędu (council). Nie wiemy, czy każdy może je odczytać. Mapa, którą można przesuwać i po której można rysować, wymaga skryptów. Wymagają ich też podpowiedzi podczas pisania i przycisk, który zachowuje podane informacje w przeglądarce. Szukać można bez skryptów.
accessibility-cannot-language = To, co urząd napisał sam, zostaje po angielsku, tak jak to napisał. Jeśli tłumaczenia nie sprawdziła osoba biegle znająca język, jest o tym informacja na górze strony. Strony dla pracowników urzędów są tylko po angielsku.
accessibility-checked = Jak to sprawdzamy
accessibility-checked-text = Po każdej zmianie serwisu programy sprawdzają strony dla osób szukających mieszkania. Szukają błędów (axe-core) na małym i dużym ekranie. Próbują szukać mieszkań samą klawiaturą. Próbują stron przy szerokości 320 pikseli, w powiększeniu do 400 procent, w wymuszonych kolorach i bez ruchu. Sprawdzają, czy HTML jest poprawny (program Nu) i czy słowa są proste. Programy wykrywają tylko niektóre rodzaje błędów. Nie sprawdziliśmy jeszcze serwisu z czytnikiem ekranu. Nie sprawdziły go jeszcze osoby z niepełnosprawnościami ani ekspert z zewnątrz. Dlatego nie mówimy, że spełnia wytyczne dostępności Web Content Accessibility Guidelines 2.2.
accessibility-help = Jeśli coś nie działa
accessibility-help-text = Proszę powiedzieć o tym urzędowi, który ogłasza mieszkanie: może podać ogłoszenie w inny sposób i musi wprowadzić rozsądne ułatwienia dla osób z niepełnosprawnościami (ustawa o równości, Equality Act 2010).

## Privacy

privacy-title = Prywatność
privacy-lead = Żeby szukać, nie trzeba się logować. Te strony nie zapisują plików cookie. Przeglądarka może zachowywać kopie czytanych stron. Zachowuje też to, co każe się jej zachować, naciskając przycisk.
privacy-searches = Czego się szuka
privacy-searches-text = To, czego się szuka, jest w adresie strony, żeby można było go zachować lub komuś wysłać. Tak samo mieszkania z listy zapisanych: nie prowadzimy własnej listy. Używamy tego, żeby odpowiedzieć, i nie zapisujemy.
privacy-people-text = Informacje o tym, kto będzie razem mieszkać, o wieku, miejscu zamieszkania lub pracy i wszystkie inne dane o sobie służą tylko do tej jednej odpowiedzi. Przechodzą na strony otwieranych mieszkań. Przeglądarka dostaje polecenie, żeby nie zachowywać strony, a w adresie, który proponujemy do udostępnienia, tych danych nie ma.
privacy-logs = Co zapisujemy
privacy-logs-text = Przy każdym zapytaniu zapisujemy, kiedy przyszło, ile trwała odpowiedź i czy się udała, żeby serwis działał. Nie zapisujemy, o co pytano ani kto pytał. Ten, kto prowadzi serwery pośredniczące, może mieć własne zapisy.
privacy-others = Inne firmy
privacy-others-text = Wszystko na stronie pochodzi z tego serwisu. Żadna inna firma nie dowiaduje się o tych odwiedzinach, a kolejne otwierane strony nie dowiadują się, skąd ktoś przyszedł.
privacy-adverts = Ogłoszenia
privacy-adverts-text = Ogłoszenia pochodzą od urzędów (council). Zanim je pokażemy, zasłaniamy rozpoznane nazwiska najemców, numery telefonów, adresy e-mail i kody do kluczy. Jeśli jest tam coś o konkretnej osobie, proszę powiedzieć o tym urzędowi, który ogłasza mieszkanie.

## Developers

developers-lead = Wszystko, co tu publikujemy, mogą czytać programy, bez klucza. Odpowiedzi są w formacie JSON i mogą je czytać także strony innych witryn.
developers-same-query = Wyszukiwanie przyjmuje te same parametry co adres tego serwisu: wystarczy wstawić /api/v1/vacancies przed znakiem zapytania dowolnego wyszukiwania.
developers-kept = Proszę odesłać ETag odpowiedzi jako If-None-Match: gdy nic się nie zmieniło, odpowiedź ma tylko kilka bajtów. Przy odpowiedzi 503 proszę odczekać tyle sekund, ile podaje Retry-After.
developers-vacancies = Mieszkania z dwiema sypialniami nie dalej niż dwie mile od SW9
developers-household = Mieszkania, o które może się ubiegać dana rodzina, każde z odpowiedzią tak, prawdopodobnie lub nie, i z powodem
developers-words = To samo wyszukiwanie tak, jak wpisałby je człowiek
developers-authorities = Urzędy (council) i to, jak aktualne są mieszkania każdego z nich
developers-places = Miejsca, które może oznaczać dana nazwa
developers-suggest = Podpowiedzi do tego, co ktoś zaczął wpisywać
developers-openapi = Całe API opisane w OpenAPI
developers-table-schema = Co mogą zawierać kolumny eksportu, w formacie Frictionless Table Schema
developers-csvw = To samo jako metadane CSV on the Web
developers-template-csv = Pusta tabela z tymi kolumnami
developers-template-xlsx = To samo jako arkusz (XLSX)
