# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Ir al contenido principal
site-navigation = Sitio web
nav-search = Buscar vivienda
nav-status = ¿Son recientes los datos?
demo-title = Viviendas de ejemplo.
demo-text = Estos anuncios son inventados. Nadie puede pedir estas viviendas.
footer-guidance = Lo que dice este sitio sobre quién puede pedir una vivienda es solo orientativo. Decide el ayuntamiento (council). Lea siempre el anuncio del propio ayuntamiento antes de pedir una vivienda (bid).
footer-privacy = Estas páginas no ponen cookies y no registran lo que busca.
sources-title = De dónde vienen los datos
sources-homes = Cada vivienda se muestra tal como la envió su ayuntamiento (council). Para pedirla (bid), vaya al sitio del propio ayuntamiento.
sources-places = Los códigos postales, los lugares, las estaciones y los límites vienen de datos abiertos. Sus dueños nos piden que digamos:
footer-api = Use estos datos en su propio programa

## Languages

language-title = Idioma
language-unreviewed = Esta traducción todavía no la ha revisado nadie que hable bien español. Si es algo importante, lea también el texto en inglés.
    .english = Leer esta página en inglés
language-reviewed = { $language }: leído por completo por { $who }, { $day }
language-not-reviewed = { $language }: aún no lo ha revisado nadie que domine el idioma
language-adverts = Lo que escribió el propio ayuntamiento (council) se muestra tal como lo escribió, en inglés.

## When something cannot be answered

not-found = No se encuentra la página
    .detail = No hay nada en esta dirección. Si la escribió usted, compruébela. Si siguió un enlace, puede que la vivienda ya no esté.
method-not-allowed = Esta dirección no acepta ese tipo de petición
took-too-long = Ha tardado demasiado
    .detail = La búsqueda se ha parado. No hay nada malo en lo que usted pidió.
    .way-on = Vuelva a intentarlo en un minuto o busque en una zona más pequeña.
body-too-large = Lo que ha enviado es demasiado grande
    .detail = Se pueden enviar 50 MB como máximo. No se ha guardado nada.
address-too-long = La dirección es demasiado larga
    .detail = Una búsqueda puede tener 8.000 caracteres como máximo.
    .way-on = Pruebe con una búsqueda más corta.
bad-request = No se ha podido entender la petición
busy = El sitio está muy ocupado
    .detail = Hay más personas buscando de las que puede atender a la vez.
    .way-on = Espere unos segundos y vuelva a intentarlo.
nothing-published = Todavía no hay viviendas publicadas
    .detail = El servidor está en marcha, pero aún no ha recibido las viviendas de ningún ayuntamiento (council).
    .way-on = Vuelva a intentarlo más tarde.
internal = Lo sentimos, algo ha salido mal
    .detail = El error es nuestro, no suyo. No se ha guardado nada de lo que escribió.
    .way-on = Vuelva a intentarlo en un minuto.
wrong-parameters = No se ha podido hacer la búsqueda como se pidió
fault-to-search = Buscar una vivienda
fault-to-status = Ver si son recientes las viviendas de cada ayuntamiento (council)

## Numbers, days, distances

number-groups = .
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = lunes
weekday-short-2 = martes
weekday-short-3 = miércoles
weekday-short-4 = jueves
weekday-short-5 = viernes
weekday-short-6 = sábado
weekday-short-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday } { $day } de { $month } de { $year }
day-short = { $weekday } { $day } de { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = a medianoche
time-midday = a las 12 del mediodía
time-of-day = a las { $clock24 }
instant = { $day }, { $time }
today = hoy
yesterday = ayer
days-ago = { $count ->
    [one] hace un día
   *[other] hace { $count } días
 }
closed-on = Se cerró el { $day }
closes-today = Se cierra hoy { $time }
closes-tomorrow = Se cierra mañana ({ $day }) { $time }
closes-in-days = Se cierra dentro de { $count ->
    [one] un día
   *[other] { $count } días
 } ({ $day }) { $time }
distance-under-tenth = menos de 0,1 millas
distance-miles = { $miles ->
    [1.0] 1 milla
   *[other] { $miles } millas
 }

## The search

box-label = ¿Qué busca?
box-hint = Escriba en inglés. Por ejemplo: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Código postal o lugar
suggestions-shown = sugerencias: con las flechas pasa de una a otra, con Intro elige una, con Escape se cierran
within-label = A un máximo de
within-default = unas 2 millas
within-miles = { $miles ->
    [1] 1 milla
   *[other] { $miles } millas
 }
search-button = Buscar
filters = Filtrar la búsqueda
filters-button = Filtrar la búsqueda
filters-button-chosen = Filtrar la búsqueda ({ $count ->
    [one] 1 elección hecha
   *[other] { $count } elecciones hechas
 })
show-homes = Mostrar viviendas
homes = viviendas
results = Resultados
chosen = Lo que ha elegido
remove = Quitar:
sort-label = Ordenar por
sort-button = Ordenar
sort-default = las mejores primero
value-sort-relevance = las que mejor coinciden
value-sort-distance = las más cercanas
value-sort-cost = las más baratas
value-sort-closing = las que se cierran antes
value-sort-newest = las más nuevas
any-choice = cualquiera
section-floor-access = Planta y acceso
section-size-cost = Más sobre tamaño y coste
section-people = Cuántas personas
section-days = Fechas
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] hoy
    [one] mañana como tarde
   *[other] en los próximos { $count } días
 }
include-unknown-label = Mostrar también viviendas cuyo anuncio no lo dice
search-title = Busque una vivienda de un ayuntamiento (council) o de una asociación de vivienda (housing association)
search-lead = { $homes ->
    [one] Ahora se puede pedir una vivienda
   *[other] Ahora se pueden pedir { $shown } viviendas
 } en { $councils ->
    [one] un ayuntamiento
   *[other] { $councils } ayuntamientos
 }. Busque en todos a la vez.
search-title-results = { $count ->
    [0] No se ha encontrado ninguna vivienda
    [one] Se ha encontrado una vivienda
   *[other] Se han encontrado { $shown } viviendas
 }
search-title-errors = Buscar una vivienda
search-errors-title = Hay un problema
error = Error:
left-out-unknown = { $count ->
    [one] Una vivienda más podría servirle, pero su anuncio no lo dice.
   *[other] Otras { $shown } viviendas podrían servirle, pero sus anuncios no lo dicen.
 }
left-out-show = { $count ->
    [one] Mostrarla también
   *[other] Mostrarlas también
 }
no-results-try = Puede probar con:
no-results-council = Casi todas las noches se añaden viviendas nuevas, así que vuelva a mirar pronto. Si necesita ya un lugar donde vivir, pregunte al equipo de vivienda (housing team) de su ayuntamiento (council): tienen que darle asesoramiento gratis.
way-first-page = Volver a la primera página
way-everywhere = Ver todas las viviendas que se pueden pedir
pages = Páginas de resultados
previous-page = Anterior
next-page = Siguiente
page-of = Página { $page } de { $pages }
which-place = ¿Qué { $place } busca?
place-with-detail = { $name }, { $detail }
unsaid-location = Dónde está
chip-near = en un radio de { $within } desde { $place }
place-station = { $place } (estación)
chip-max-cost = £{ $pounds } a la semana como máximo
chip-min-cost = £{ $pounds } a la semana como mínimo
chip-access = acceso { $category } o mejor
chip-persons = sitio para { $count ->
    [one] una persona
   *[other] { $count } personas
 }
chip-closing = se cierra { $when }
chip-not = sin: { $text }
chip-min-floor = { $floor } o más arriba
chip-max-floor = { $floor } o más abajo
searched-for-alone = Hemos buscado en los anuncios las palabras: { $text }
searched-for = Hemos entendido lo de arriba y hemos buscado en los anuncios las palabras: { $text }
quoted-words = Ahora buscamos «{ $words }» como palabras en el anuncio.
quoted-drop = No buscar «{ $words }»
why-not-question = ¿Busca una vivienda que ha visto?
why-not-label = Escriba su referencia
why-not-hint = Por ejemplo 0041873, o la dirección de su página en este sitio
why-not-button = Buscarla
home-is-found = { $reference } ({ $authority }) está entre las viviendas encontradas.
home-is-not-found = { $reference } ({ $authority }) no está entre las viviendas encontradas:
chip-parameter = { $name }: { $value }
example-home = Vivienda de ejemplo
a-week-all-in = a la semana, todo incluido
cost-unsaid = El anuncio no dice cuánto cuesta a la semana
bedrooms-unsaid = El anuncio no dice cuántos dormitorios tiene
closing-unsaid = El anuncio no dice hasta cuándo se puede pedir
council-updated = Viviendas de { $authority }: datos actualizados { $when }
council-updated-stale = Viviendas de { $authority }: datos actualizados { $when }, así que puede que algunas ya no estén

## A home

kind-with-bedrooms = { $kind } de { $bedrooms ->
    [one] 1 dormitorio
   *[other] { $bedrooms } dormitorios
 }
kind-bedrooms-only = Vivienda de { $bedrooms ->
    [one] 1 dormitorio
   *[other] { $bedrooms } dormitorios
 }
kind-unknown = Vivienda
bedrooms = { $count ->
    [0] Sin dormitorio aparte
    [one] 1 dormitorio
   *[other] { $count } dormitorios
 }
up-to-people = { $count ->
    [one] 1 persona
   *[other] hasta { $count } personas
 }
alike-homes = { $count ->
    [one] 1 vivienda
   *[other] { $count } viviendas iguales
 }
floor-basement = Sótano
floor-ground = Planta baja
floor-number = Planta { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks ->
    [one] 1 semana
   *[other] { $weeks } semanas
 } al año
rent-alone = En el anuncio: { $rent }
rent-and-charge = En el anuncio: { $rent }, más { $charge } de gastos de servicio (service charge)
each-week = { $amount } a la semana, todo incluido
each-year = { $amount } al año
distance-from-place = A { $distance } de { $place }
distance-from-place-about = A { $distance } de { $place }, más o menos (el anuncio no da el código postal completo)
distance-away = A { $distance } de distancia
distance-away-about = A { $distance } de distancia, más o menos (el anuncio no da el código postal completo)
advertised-by = La anuncia { $authority }
to-council = Ver esta vivienda en el sitio de { $authority }
no-council-link = Para pedirla (bid), vaya al sitio de viviendas de { $authority } y busque la referencia { $reference }.
advert-does-not-say = El anuncio no dice:
no-restriction-stated = El anuncio no indica ningún límite
yes = Sí
no = No
section-description = En palabras del ayuntamiento (council)
section-cost = Coste
section-dates = Fechas
section-home = La vivienda
section-access = Entrar y moverse por dentro
section-who = Para quién es
rules-of = Quién puede pedir vivienda a { $authority }, en palabras del propio ayuntamiento (council)
rules-read = (leído el { $day })
rules-guidance = Lo que lee aquí es solo orientativo. Decide el ayuntamiento.
section-advert = El anuncio
section-pictures = Fotos
section-history = Historial
picture-number = Foto { $count } (en el sitio del ayuntamiento)
history-first-seen = Vista por primera vez el { $day }
history-last-seen = Seguía en la lista del ayuntamiento el { $day }
history-last-listed = Por última vez en la lista del ayuntamiento el { $day }
history-changed = { $day }: { $field } – cambió de { $before } a { $after }
history-stated = { $day }: { $field } – ahora dice: { $after }
history-unstated = { $day }: { $field } – ya no lo dice (era { $before })
history-changed-long = { $day }: { $field } – cambió
home-withdrawn = Esta vivienda ya no se anuncia
    .detail = Se quitó de la lista del ayuntamiento (council). Lo que decía el anuncio se conserva abajo durante 90 días.
home-closed = El plazo para pedir esta vivienda se ha cerrado
    .detail = Ya no puede pedirla (bid).
home-under-offer = Esta vivienda se ha ofrecido a otra persona
    .detail = Ya no puede pedirla (bid), a menos que el ayuntamiento la anuncie otra vez.
home-let = Esta vivienda ya está alquilada
    .detail = Alguien se está mudando o ya se ha mudado.
home-not-open-yet = Todavía no se puede pedir esta vivienda
home-gone = Esta vivienda ya no se anuncia
    .detail = Se quitó de la lista del ayuntamiento (council) hace más de 90 días.
    .way-on = Busque viviendas que se puedan pedir ahora.
home-not-found = Ninguna vivienda tiene esta referencia
    .detail = Compruebe la referencia o busque la vivienda por su dirección.
authority-not-found = Ningún ayuntamiento (council) tiene ese nombre o código
    .detail = Use el código de un ayuntamiento, por ejemplo E09000022, o su nombre corto, por ejemplo lambeth.
similar-title = Viviendas parecidas a esta

## How fresh the homes are

status-title = ¿Es reciente la lista de cada ayuntamiento (council)?
status-lead = Cada ayuntamiento nos envía su lista de viviendas, la mayoría todas las noches. Esta página muestra cuándo envió cada uno la última.
status-summary = { $homes ->
    [one] Una vivienda que se puede pedir
   *[other] { $shown } viviendas que se pueden pedir
 }, de { $councils ->
    [one] un ayuntamiento
   *[other] { $councils } ayuntamientos
 }.
status-council = Ayuntamiento (council)
status-open = Viviendas que se pueden pedir
status-last-file = Última lista
status-result = Qué pasó con ella
status-stale = Antigua
status-never = Nunca
verdict-published = Publicada
verdict-unchanged = Igual que antes
verdict-held = Pendiente de que la revise una persona; se muestra la lista anterior
verdict-refused = No se pudo usar; se muestra la lista anterior
verdict-none = Todavía sin tratar

## Names of fields

field-weekly-cost = Coste semanal, todo incluido
field-weekly-cost-pence = Coste semanal
field-rent = Alquiler según el anuncio
field-service-charge = Gastos de servicio (service charge)
field-rent-type = Tipo de alquiler
field-tenancy = Tipo de contrato (tenancy)
field-council-tax-band = Tramo del impuesto municipal (Council Tax)
field-opens-at = Se puede pedir (bid) desde
field-closes-at = Se puede pedir (bid) hasta
field-available-from = Lista para entrar a vivir
field-viewing-at = Visita
field-bids = Personas que la han pedido (bids)
field-property-type = Tipo de vivienda
field-bedrooms = Dormitorios
field-max-persons = Personas que pueden vivir allí
field-homes = Viviendas iguales en este anuncio
field-floor = Planta
field-garden = Jardín
field-balcony = Balcón
field-parking = Aparcamiento
field-pets = Animales
field-furnished = Con muebles
field-heating = Calefacción
field-epc = Calificación energética
field-lift = Ascensor
field-step-free = Sin escalones
field-access-category = Categoría de acceso
field-access-raw = Acceso, en palabras del ayuntamiento
field-adaptations = Adaptaciones
field-bands-asked = Grupos de prioridad (bands) que pueden pedirla
field-local-connection = Solo personas con un vínculo con la zona (local connection)
field-transfer-only = Solo inquilinos sociales que quieren mudarse
field-homeseeker-only = Solo personas que aún no son inquilinos sociales
field-meant-for = Pensada para
field-min-persons = Mínimo de personas
field-max-income = Ingresos máximos
field-age-min = Edad mínima
field-age-max = Edad máxima
field-designation = Reservada para
field-labels = Marcada como
field-restrictions = Límites
field-reference = Referencia
field-landlord = Propietario
field-address = Dirección
field-postcode = Código postal
field-location = Dónde está, según
field-status = Estado
field-area = Ayuntamiento (council) o zona
field-not-area = Que no esté en
field-feature = Características
field-not-feature = Sin
field-min-bedrooms = Dormitorios como mínimo
field-max-bedrooms = Dormitorios como máximo
field-persons = Personas
    .hint = Cuántas personas necesitan vivir allí
field-min-cost = Coste mínimo, £ a la semana
field-max-cost = Lo máximo que puede pagar, £ a la semana
    .hint = Alquiler y gastos juntos. £600 al mes son 138.46 a la semana (se escribe con punto).
field-min-floor = Planta más baja
    .hint = 0 es la planta baja, −1 un sótano
field-max-floor = Planta más alta
field-access = Acceso que necesita
    .hint = Se le muestran viviendas de esta categoría o de una más accesible
field-closing-within = Se cierra
field-opens-since = Anunciada desde
field-available-by = Lista para entrar a vivir, como tarde el
field-bbox = Rectángulo en el mapa
field-polygon = Forma en el mapa
field-near = Cerca de
field-within = A un máximo de
field-q = Búsqueda

## Values of closed sets

value-property-type-flat = Apartamento
value-property-type-maisonette = Dúplex
value-property-type-house = Casa
value-property-type-bungalow = Casa de una sola planta
value-property-type-studio = Estudio
value-property-type-bedsit = Habitación con cocina
value-property-type-room = Habitación en una vivienda compartida
value-property-type-other = Otro
value-status-open = Se puede pedir
value-status-closed = Cerrada
value-status-under-offer = Ofrecida a otra persona
value-status-let = Alquilada
value-status-withdrawn = Ya no se anuncia
value-rent-type-social = Alquiler social (Social Rent)
value-rent-type-affordable = Alquiler por debajo del mercado (Affordable Rent)
value-rent-type-london-affordable = Alquiler reducido en Londres (London Affordable Rent)
value-rent-type-london-living = Alquiler según los ingresos de la zona, en Londres (London Living Rent)
value-rent-type-intermediate = Alquiler entre el social y el de mercado (Intermediate Rent)
value-rent-type-rent-to-buy = Alquilar ahora y poder comprar después (Rent to Buy)
value-rent-type-shared-ownership = Comprar una parte y alquilar el resto (Shared Ownership)
value-rent-type-other = Otro
value-tenancy-secure = Seguro, normalmente para toda la vida (Secure)
value-tenancy-flexible = Por un tiempo fijo (Flexible, fixed term)
value-tenancy-assured = De larga duración (Assured)
value-tenancy-assured-shorthold = De corta duración (Assured Shorthold)
value-tenancy-introductory = De prueba, al principio (Introductory / Starter)
value-tenancy-licence = Permiso para vivir allí (Licence)
value-tenancy-other = Otro
value-designation-general = Cualquier persona
value-designation-sheltered = Personas mayores, con ayuda si hace falta (Sheltered)
value-designation-extra-care = Personas mayores que necesitan cuidados (Extra Care)
value-designation-supported = Personas que necesitan apoyo (Supported)
value-garden-private = Propio
value-garden-shared = Compartido
value-garden-none = No tiene
value-parking-private = Propio
value-parking-permit = En la calle, con permiso
value-parking-street = En la calle
value-parking-none = No tiene
value-pets-allowed = Se permiten
value-pets-with-permission = Con permiso del propietario
value-pets-no = No se permiten
value-period-weekly = a la semana
value-period-fortnightly = cada dos semanas
value-period-four-weekly = cada cuatro semanas
value-period-monthly = al mes
value-period-yearly = al año
value-precision-exact = El edificio
value-precision-postcode = Su código postal
value-precision-sector = La primera mitad de su código postal y una cifra
value-precision-outcode = La primera mitad de su código postal
value-precision-authority = Solo su ayuntamiento (council)
value-access-category-a = accesible en silla de ruedas en toda la vivienda
value-access-category-b = accesible en silla de ruedas en las habitaciones principales
value-access-category-c = entrada a nivel y puertas más anchas
value-access-category-d = fácil de entrar
value-access-category-e = sin escalones
value-access-category-e-plus = pocos escalones
value-access-category-f = vivienda corriente
value-access-category-g = sin evaluar
value-feature-garden = Jardín
value-feature-private-garden = Jardín propio
value-feature-balcony = Balcón
value-feature-parking = Aparcamiento
value-feature-lift = Ascensor
value-feature-step-free = Sin escalones
value-feature-pets = Se permiten animales
value-feature-furnished = Con muebles
value-feature-level-access-shower = Ducha a nivel del suelo
value-feature-wet-room = Baño con ducha abierta (wet room)
value-feature-stairlift = Silla salvaescaleras
value-feature-through-floor-lift = Ascensor entre plantas, dentro de la vivienda
value-feature-hoist = Grúa para levantar a una persona
value-feature-ramp = Rampa
value-feature-grab-rails = Barras de apoyo
value-feature-lowered-kitchen = Cocina más baja
value-feature-over-bath-shower = Ducha encima de la bañera
value-feature-widened-doors = Puertas ensanchadas
value-adaptations-level-access-shower = Ducha a nivel del suelo
value-adaptations-wet-room = Baño con ducha abierta (wet room)
value-adaptations-stairlift = Silla salvaescaleras
value-adaptations-through-floor-lift = Ascensor entre plantas, dentro de la vivienda
value-adaptations-hoist = Grúa para levantar a una persona
value-adaptations-ramp = Rampa
value-adaptations-grab-rails = Barras de apoyo
value-adaptations-lowered-kitchen = Cocina más baja
value-adaptations-over-bath-shower = Ducha encima de la bañera
value-adaptations-widened-doors = Puertas ensanchadas
value-labels-mobility = Abierta a inquilinos de otros ayuntamientos (councils)
value-labels-right-to-move = Derecho a mudarse por trabajo (Right to Move)
value-labels-local-lettings-plan = Normas locales de adjudicación (Local Lettings Plan)
value-labels-new-build = De nueva construcción
value-labels-direct-offer = Se ofrece directamente, no hace falta pedirla (Direct Offer)
value-labels-sensitive-let = Inquilino elegido con especial cuidado (Sensitive Let)
value-labels-decant = Para personas cuya vivienda se está reconstruyendo (Decant)
value-labels-readvertised = Anunciada otra vez
