# The map of a search. Ids are codes with `-` for `_`.

map-show = Mapa
chip-map = na parte do mapa que escolheu
map-hide = Só a lista
map-heading = Mapa
map-title = { $count ->
    [0] Mapa desta pesquisa: não tem nenhuma casa
    [one] Mapa desta pesquisa: tem uma casa
   *[other] Mapa desta pesquisa: tem { $count } casas
 }
map-described = Cada círculo junta várias casas que ficam perto umas das outras: o número diz quantas são e, se o escolher, vê-as mais de perto. Os quadrados têm os mesmos números que as casas da lista abaixo.
map-skip = Saltar o mapa
map-cluster = { $count ->
    [one] { $count } casa aqui: ver mais de perto
   *[other] { $count } casas aqui: ver mais de perto
 }
map-home = Casa { $number } da lista abaixo: { $title }
map-homes = Casas { $number } da lista abaixo
map-move = Mover o mapa
map-in = Aproximar
map-out = Afastar
map-north = Norte
map-south = Sul
map-west = Oeste
map-east = Este
map-moving = Mostrar um mapa que pode mover e onde pode desenhar (mais 60 KB)
map-moving-homes = Casas aqui, ver mais de perto:
map-moving-moved = Casas no mapa:
map-moving-failed = Não foi possível carregar o mapa. A lista abaixo continua a funcionar.
map-draw = Desenhar uma zona
map-draw-how = Escolha cada canto no mapa. Ou mova o mapa e escolha «Canto no meio».
map-draw-corners = Cantos:
map-draw-corner = Canto no meio
map-draw-undo = Tirar o último canto
map-draw-finish = Procurar dentro desta forma
map-draw-stop = Parar de desenhar
map-search-here = Procurar nesta zona
map-whole = Mostrar toda a pesquisa
map-nowhere = { $count ->
    [0] Todas as casas da lista estão no mapa.
    [one] Uma casa está na lista, mas não no mapa: o anúncio não diz onde fica.
   *[other] { $count } casas estão na lista, mas não no mapa: os anúncios não dizem onde ficam.
 }
map-outside = { $count ->
    [0] Nenhuma das casas encontradas está fora deste mapa.
    [one] Uma das casas encontradas está fora deste mapa.
   *[other] { $count } das casas encontradas estão fora deste mapa.
 }
map-not-a-box = A parte do mapa indicada nesta ligação não pode ser mostrada, por isso é mostrada toda a pesquisa.
map-number = No mapa: { $number }
