# The map of a search. Ids are codes with `-` for `_`.

map-show = Mapa
chip-map = w wybranej części mapy
map-hide = Tylko lista
map-heading = Mapa
map-title = { $count ->
    [0] Mapa tego wyszukiwania: nie ma na niej żadnego mieszkania
    [one] Mapa tego wyszukiwania: jest na niej 1 mieszkanie
    [few] Mapa tego wyszukiwania: są na niej { $count } mieszkania
    [many] Mapa tego wyszukiwania: jest na niej { $count } mieszkań
   *[other] Mapa tego wyszukiwania: jest na niej { $count } mieszkania
 }
map-described = Kółko oznacza kilka mieszkań blisko siebie: liczba mówi, ile ich jest, a po wybraniu kółka widać je z bliska. Kwadraty mają takie same numery jak mieszkania na liście poniżej.
map-skip = Pomiń mapę
map-cluster = { $count ->
    [one] 1 mieszkanie tutaj: zobacz z bliska
    [few] { $count } mieszkania tutaj: zobacz z bliska
    [many] { $count } mieszkań tutaj: zobacz z bliska
   *[other] { $count } mieszkania tutaj: zobacz z bliska
 }
map-home = Mieszkanie { $number } na liście poniżej: { $title }
map-homes = Mieszkania { $number } na liście poniżej
map-move = Przesuń mapę
map-in = Przybliż
map-out = Oddal
map-north = Północ
map-south = Południe
map-west = Zachód
map-east = Wschód
map-moving = Pokaż mapę, którą można przesuwać i po której można rysować (60 KB więcej)
map-moving-homes = Mieszkania tutaj, zobacz z bliska:
map-moving-moved = Mieszkania na mapie:
map-moving-failed = Nie udało się pobrać mapy. Lista poniżej nadal działa.
map-draw = Narysuj obszar
map-draw-how = Proszę wybrać na mapie każdy róg obszaru. Można też przesunąć mapę i wybrać „Róg na środku”.
map-draw-corners = Rogi:
map-draw-corner = Róg na środku
map-draw-undo = Cofnij ostatni róg
map-draw-finish = Szukaj w tym kształcie
map-draw-stop = Przestań rysować
map-search-here = Szukaj w tym obszarze
map-whole = Pokaż całe wyszukiwanie
map-nowhere = { $count ->
    [one] 1 mieszkanie jest na liście, ale nie na mapie: w ogłoszeniu nie podano, gdzie ono jest.
    [few] { $count } mieszkania są na liście, ale nie na mapie: w ogłoszeniach nie podano, gdzie one są.
    [many] { $count } mieszkań jest na liście, ale nie na mapie: w ogłoszeniach nie podano, gdzie one są.
   *[other] { $count } mieszkania jest na liście, ale nie na mapie: w ogłoszeniach nie podano, gdzie one są.
 }
map-outside = { $count ->
    [one] 1 znalezione mieszkanie jest poza tą mapą.
    [few] { $count } znalezione mieszkania są poza tą mapą.
    [many] { $count } znalezionych mieszkań jest poza tą mapą.
   *[other] { $count } znalezionego mieszkania jest poza tą mapą.
 }
map-not-a-box = Nie można pokazać części mapy, którą podano w tym linku, więc pokazujemy całe wyszukiwanie.
map-number = Na mapie: { $number }
