# The map of a search. Ids are codes with `-` for `_`.

map-show = Mapa
chip-map = en la parte del mapa que eligió
map-hide = Solo la lista
map-heading = Mapa
map-title = { $count ->
    [0] Mapa de esta búsqueda: no hay ninguna vivienda en él
    [one] Mapa de esta búsqueda: hay una vivienda en él
   *[other] Mapa de esta búsqueda: hay { $count } viviendas en él
 }
map-described = Cada círculo reúne varias viviendas que están cerca: el número dice cuántas son y, si lo elige, las verá más de cerca. Los cuadrados llevan los mismos números que las viviendas de la lista de abajo.
map-skip = Saltar el mapa
map-cluster = { $count ->
    [one] 1 vivienda aquí: ver más de cerca
   *[other] { $count } viviendas aquí: ver más de cerca
 }
map-home = Vivienda { $number } de la lista de abajo: { $title }
map-homes = Viviendas { $number } de la lista de abajo
map-move = Mover el mapa
map-in = Acercar
map-out = Alejar
map-north = Norte
map-south = Sur
map-west = Oeste
map-east = Este
map-moving = Mostrar un mapa que se puede mover y en el que se puede dibujar (60 KB más)
map-moving-homes = Viviendas aquí, ver más de cerca:
map-moving-moved = Viviendas en el mapa:
map-moving-failed = No se ha podido cargar el mapa. La lista de abajo sigue funcionando.
map-draw = Dibujar una zona
map-draw-how = Elija cada esquina en el mapa. O mueva el mapa y elija «Esquina en el centro».
map-draw-corners = Esquinas:
map-draw-corner = Esquina en el centro
map-draw-undo = Quitar la última esquina
map-draw-finish = Buscar dentro de esta forma
map-draw-stop = Dejar de dibujar
map-search-here = Buscar en esta zona
map-whole = Mostrar toda la búsqueda
map-nowhere = { $count ->
    [one] Una vivienda está en la lista, pero no en el mapa: su anuncio no dice dónde está.
   *[other] { $count } viviendas están en la lista, pero no en el mapa: sus anuncios no dicen dónde están.
 }
map-outside = { $count ->
    [one] Una de las viviendas encontradas está fuera de este mapa.
   *[other] { $count } de las viviendas encontradas están fuera de este mapa.
 }
map-not-a-box = La parte del mapa que indica este enlace no se puede mostrar, así que se muestra toda la búsqueda.
map-number = En el mapa: { $number }
