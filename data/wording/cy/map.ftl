# The map of a search. Ids are codes with `-` for `_`.

map-show = Map
chip-map = yn y rhan o’r map a ddewisoch
map-hide = Rhestr yn unig
map-heading = Map
map-title = { $count ->
    [0] Map o’r chwiliad hwn: nid oes cartref arno
    [one] Map o’r chwiliad hwn: mae un cartref arno
    [two] Map o’r chwiliad hwn: mae 2 gartref arno
    [few] Map o’r chwiliad hwn: mae 3 chartref arno
    [many] Map o’r chwiliad hwn: mae 6 chartref arno
   *[other] Map o’r chwiliad hwn: mae { $count } o gartrefi arno
 }
map-described = Mae cylch yn dangos sawl cartref yn agos at ei gilydd. Mae’r rhif yn dweud faint sydd yno, ac o ddewis y cylch cewch eu gweld yn nes. Mae’r rhifau ar y sgwariau yr un fath â rhifau’r cartrefi yn y rhestr isod.
map-skip = Neidio dros y map
map-cluster = { $count ->
    [one] 1 cartref yma: edrych yn nes
    [two] 2 gartref yma: edrych yn nes
    [few] 3 chartref yma: edrych yn nes
    [many] 6 chartref yma: edrych yn nes
   *[other] { $count } o gartrefi yma: edrych yn nes
 }
map-home = Cartref { $number } yn y rhestr isod: { $title }
map-homes = Cartrefi { $number } yn y rhestr isod
map-move = Symud y map
map-in = Chwyddo i mewn
map-out = Chwyddo allan
map-north = Gogledd
map-south = De
map-west = Gorllewin
map-east = Dwyrain
map-moving = Dangos map y gallwch ei symud a thynnu llinell arno (60 KB yn rhagor)
map-moving-homes = Cartrefi yma, edrych yn nes:
map-moving-moved = Cartrefi ar y map:
map-moving-failed = Nid oedd modd nôl y map. Mae’r rhestr isod yn dal i weithio.
map-draw = Tynnu llinell o amgylch ardal
map-draw-how = Dewiswch bob cornel ar y map. Neu symudwch y map a dewiswch “Cornel yn y canol”.
map-draw-corners = Corneli:
map-draw-corner = Cornel yn y canol
map-draw-undo = Tynnu’r gornel olaf yn ôl
map-draw-finish = Chwilio yn y siâp hwn
map-draw-stop = Rhoi’r gorau i’r llinell
map-search-here = Chwilio yn yr ardal hon
map-whole = Dangos y chwiliad cyfan
map-nowhere = { $count ->
    [one] Mae un cartref yn y rhestr ond nid ar y map: nid yw ei hysbyseb yn dweud ble mae.
    [two] Mae 2 gartref yn y rhestr ond nid ar y map: nid yw eu hysbysebion yn dweud ble maent.
    [few] Mae 3 chartref yn y rhestr ond nid ar y map: nid yw eu hysbysebion yn dweud ble maent.
    [many] Mae 6 chartref yn y rhestr ond nid ar y map: nid yw eu hysbysebion yn dweud ble maent.
   *[other] Mae { $count } o gartrefi yn y rhestr ond nid ar y map: nid yw eu hysbysebion yn dweud ble maent.
 }
map-outside = { $count ->
    [one] Mae un o’r cartrefi a gafwyd y tu allan i’r map hwn.
    [two] Mae 2 o’r cartrefi a gafwyd y tu allan i’r map hwn.
    [few] Mae 3 o’r cartrefi a gafwyd y tu allan i’r map hwn.
    [many] Mae 6 o’r cartrefi a gafwyd y tu allan i’r map hwn.
   *[other] Mae { $count } o’r cartrefi a gafwyd y tu allan i’r map hwn.
 }
map-not-a-box = Ni ellir dangos y rhan o’r map sydd yn y ddolen hon, felly mae’r chwiliad cyfan yn cael ei ddangos.
map-number = Ar y map: { $number }
