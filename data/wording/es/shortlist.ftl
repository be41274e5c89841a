# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Mi lista
nav-shortlist-count = Mi lista ({ $count })
shortlist-title = Su lista de viviendas
shortlist-title-count = { $count ->
    [one] Su lista: una vivienda
   *[other] Su lista: { $count } viviendas
 }
shortlist-empty = Todavía no hay nada en la lista. Busque viviendas y elija «Añadir a la lista» junto a las que le gusten. Aquí puede comparar hasta { $count ->
    [one] una vivienda
   *[other] { $count } viviendas
 }.
shortlist-lead = Esta lista se guarda en la dirección de esta página y en ningún otro lugar. Para no perderla, guarde la página en favoritos o imprímala. También puede enviar la dirección a alguien que le ayude.
shortlist-back = Volver a las viviendas encontradas
shortlist-add = Añadir a la lista
shortlist-remove = Quitar de la lista
shortlist-clear = Quitar todas
shortlist-deadlines = Añadir las fechas de cierre a su calendario
shortlist-side-by-side = Las viviendas una al lado de otra
shortlist-unsaid = El anuncio no lo dice
shortlist-nothing = No se indica nada
shortlist-gone = { $count ->
    [one] Una vivienda de su lista ya no se anuncia, así que no se muestra.
   *[other] { $count } viviendas de su lista ya no se anuncian, así que no se muestran.
 }

## A home's page

way-back = Volver
back-to-results = Volver a las viviendas encontradas
back-to-shortlist = Volver a su lista
home-deadline = Añadir la fecha de cierre a su calendario
deadline-title = Se cierra el plazo para pedirla (bidding): { $home }
deadline-text = Lea el anuncio del propio ayuntamiento (council) antes de pedirla. { $address }

## Which place

which-place-taken = Está viendo viviendas cerca de { $place }. Hay otros lugares que también se llaman así:

## A search in other forms

follow-title = Siga esta búsqueda o guarde sus viviendas
follow-lead = Estas direcciones siempre dan las viviendas de esta búsqueda tal como estén en ese momento. No dicen quién va a vivir allí ni qué edad tiene usted.
feed-atom = Para un lector de noticias (feeds): Atom
feed-json = Para un lector de noticias (feeds): JSON Feed
feed-csv = Para una hoja de cálculo: CSV
feed-geojson = Para un mapa: GeoJSON
feed-title = Viviendas: { $asked }
feed-title-all = Todas las viviendas que se pueden pedir
feed-guidance = Lo que se dice aquí sobre quién puede pedir una vivienda es solo orientativo. Decide el ayuntamiento.
feed-private = Otros programas guardan la dirección de un feed, así que no debe decir quién va a vivir allí ni qué edad tiene nadie.
    .hint = Quite «household» y «age», y no los escriba en «q».
developers-feeds = Las viviendas más nuevas de una búsqueda, para un lector de feeds (también /feed.json)
developers-csv = Todas las viviendas de una búsqueda, para una hoja de cálculo (también /homes.geojson, para un mapa)
