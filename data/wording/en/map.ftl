# The map of a search. Ids are codes with `-` for `_`.

map-show = Map
chip-map = in the part of the map you chose
map-hide = List only
map-heading = Map
map-title = { $count ->
    [0] Map of this search: no home is on it
    [one] Map of this search: one home is on it
   *[other] Map of this search: { $count } homes are on it
 }
map-described = Circles stand for several homes near each other: the number says how many, and choosing one shows them nearer. Squares are numbered as the homes in the list below.
map-skip = Skip the map
map-cluster = { $count ->
    [one] 1 home here: look nearer
   *[other] { $count } homes here: look nearer
 }
map-home = Home { $number } in the list below: { $title }
map-homes = Homes { $number } in the list below
map-move = Move the map
map-in = Zoom in
map-out = Zoom out
map-north = North
map-south = South
map-west = West
map-east = East
map-moving = Show a map you can move and draw on (60 KB more)
map-moving-homes = Homes here, look nearer:
map-moving-moved = Homes on the map:
map-moving-failed = The map could not be fetched. The list below still works.
map-draw = Draw an area
map-draw-how = Choose each corner on the map. Or move the map and choose “Corner in the middle”.
map-draw-corners = Corners:
map-draw-corner = Corner in the middle
map-draw-undo = Take back a corner
map-draw-finish = Search in this shape
map-draw-stop = Stop drawing
map-search-here = Search this area
map-whole = Show the whole search
map-nowhere = { $count ->
    [one] One home is in the list but not on the map: its advert does not say where it is.
   *[other] { $count } homes are in the list but not on the map: their adverts do not say where they are.
 }
map-outside = { $count ->
    [one] One home found is outside this map.
   *[other] { $count } homes found are outside this map.
 }
map-not-a-box = The part of the map in this link cannot be shown, so the whole search is.
map-number = On the map: { $number }
