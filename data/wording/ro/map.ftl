# The map of a search. Ids are codes with `-` for `_`.

map-show = Hartă
chip-map = în partea de hartă pe care ați ales-o
map-hide = Doar lista
map-heading = Hartă
map-title = { $count ->
    [0] Harta acestei căutări: nu este nicio locuință pe ea
    [one] Harta acestei căutări: este o locuință pe ea
    [few] Harta acestei căutări: sunt { $count } locuințe pe ea
   *[other] Harta acestei căutări: sunt { $count } de locuințe pe ea
 }
map-described = Un cerc înseamnă mai multe locuințe apropiate: numărul spune câte sunt, iar dacă alegeți cercul, le vedeți mai de aproape. Pătratele au aceleași numere ca locuințele din lista de mai jos.
map-skip = Treceți peste hartă
map-cluster = { $count ->
    [one] { $count } – o locuință aici: vedeți mai de aproape
    [few] { $count } locuințe aici: vedeți mai de aproape
   *[other] { $count } de locuințe aici: vedeți mai de aproape
 }
map-home = Locuința { $number } din lista de mai jos: { $title }
map-homes = Locuințele { $number } din lista de mai jos
map-move = Mutați harta
map-in = Măriți harta
map-out = Micșorați harta
map-north = Nord
map-south = Sud
map-west = Vest
map-east = Est
map-moving = Arătați o hartă pe care o puteți muta și pe care puteți desena (încă 60 KB)
map-moving-homes = Locuințe aici, vedeți mai de aproape:
map-moving-moved = Locuințe pe hartă:
map-moving-failed = Harta nu a putut fi încărcată. Lista de mai jos funcționează în continuare.
map-draw = Desenați o zonă
map-draw-how = Alegeți fiecare colț pe hartă. Sau mutați harta și alegeți „Colț în mijloc”.
map-draw-corners = Colțuri:
map-draw-corner = Colț în mijloc
map-draw-undo = Scoateți ultimul colț
map-draw-finish = Căutați în această formă
map-draw-stop = Opriți desenul
map-search-here = Căutați în această zonă
map-whole = Arătați toată căutarea
map-nowhere = { $count ->
    [one] O locuință este în listă, dar nu pe hartă: anunțul nu spune unde este.
    [few] { $count } locuințe sunt în listă, dar nu pe hartă: anunțurile nu spun unde sunt.
   *[other] { $count } de locuințe sunt în listă, dar nu pe hartă: anunțurile nu spun unde sunt.
 }
map-outside = { $count ->
    [one] O locuință găsită este în afara acestei hărți.
    [few] { $count } locuințe găsite sunt în afara acestei hărți.
   *[other] { $count } de locuințe găsite sunt în afara acestei hărți.
 }
map-not-a-box = Partea de hartă din acest link nu poate fi arătată, așa că este arătată toată căutarea.
map-number = Pe hartă: { $number }
