# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = No hay ninguna opción de búsqueda llamada «{ $parameter }».
misspelt-parameter = No hay ninguna opción de búsqueda llamada «{ $parameter }». ¿Quería decir «{ $suggestion }»?
parameter-repeated = «{ $parameter }» está más de una vez. Póngalo una sola vez.
too-many-values = «{ $parameter }» está demasiadas veces. Se permite como máximo { $most ->
    [one] un valor
   *[other] { $most } valores
 }.
spoilt-encoding = «{ $parameter }» está dañado: «{ $found }» no es UTF-8 codificado con el signo de por ciento. Escriba el signo de por ciento como %25.
parameter-not-whole = «{ $parameter }» tiene que ser un número entero de { $least } a { $most }. Hemos encontrado «{ $found }».
parameter-out-of-range = «{ $parameter }» tiene que estar entre { $least } y { $most }. Hemos encontrado «{ $found }».
not-one-of = «{ $parameter }» no puede ser «{ $found }». Puede ser: { $allowed }.
misspelt-value = «{ $parameter }» no puede ser «{ $found }». ¿Quería decir «{ $suggestion }»? Puede ser: { $allowed }.
text-too-long = «{ $parameter }» tiene { $found ->
    [one] un carácter
   *[other] { $found } caracteres
 }. Se permiten { $most } como máximo.
not-a-label = «{ $parameter }» no puede ser «{ $found }». Una etiqueta lleva letras minúsculas, cifras y guiones bajos, por ejemplo right_to_move.
not-a-distance = «{ $parameter }» tiene que ser una distancia, por ejemplo 2km, 1.5mi o 800m, hasta { $most }. Hemos encontrado «{ $found }».
distance-out-of-range = «{ $parameter }» tiene que ser más de cero y { $most } como máximo. Hemos encontrado «{ $found }».
not-an-amount = «{ $parameter }» tiene que ser una cantidad de libras a la semana, escrita con punto, por ejemplo 150 o 149.50. Hemos encontrado «{ $found }».
amount-out-of-range = «{ $parameter }» tiene que ser £{ $most } a la semana como máximo. Hemos encontrado «{ $found }».
range-reversed = «{ $parameter }» ({ $found }) es mayor que «{ $other }» ({ $most }). Cámbielos entre sí o quite uno.
not-a-box = «{ $parameter }» tiene que ser cuatro números: oeste,sur,este,norte. Hemos encontrado «{ $found }».
box-reversed = «{ $parameter }» tiene que ser oeste,sur,este,norte, con el oeste menor que el este y el sur menor que el norte. Hemos encontrado «{ $found }».
off-the-earth = «{ $parameter }» tiene que llevar longitudes de -180 a 180 y latitudes de -90 a 90, primero la longitud. Hemos encontrado «{ $found }».
not-a-point = «{ $parameter }» tiene que ser esquinas, por ejemplo -0.11,51.46;-0.10,51.47;-0.12,51.47. Hemos encontrado «{ $found }».
polygon-points = «{ $parameter }» tiene que tener entre { $least } y { $most } esquinas. Hemos encontrado { $found }.
polygon-crosses-itself = Los lados de «{ $parameter }» se cruzan o se tocan. Dibuje una forma cuyos lados no se junten.
access-with-a-blank = «{ $parameter }» tiene un espacio: «{ $found }». Para la categoría E+ escriba E%2B en la dirección; para E escriba solo E.
not-a-household = «{ $parameter }» tiene que decir, en inglés, los adultos y después cada menor con su edad, por ejemplo «2 adults, girl 9, child 5». Hemos encontrado «{ $found }».
not-a-date = «{ $parameter }» tiene que ser un día escrito así: 2026-07-01. Hemos encontrado «{ $found }».
page-too-deep = La página { $found } está demasiado lejos: solo se pueden ver las primeras { $homes } viviendas, así que la última página es la { $most }. Es mejor filtrar la búsqueda.
unknown-place = No conocemos el lugar «{ $found }». Pruebe con un código postal, una estación, un barrio o un ayuntamiento (council).
sort-needs-place = Las viviendas solo se pueden ordenar por distancia desde un lugar. Ponga también «near».
sort-needs-words = Las viviendas solo se pueden ordenar por las palabras que coinciden cuando hay palabras. Ponga también «q».
eligible-needs-household = Las viviendas solo se pueden elegir por «{ $parameter }» cuando sabemos quién las pide. Díganos quién va a vivir allí.

## What the searcher should know

words-beyond = { $used ->
    [one] Solo se usó la primera palabra
   *[other] Solo se usaron las primeras { $used } palabras
 }; { $beyond ->
    [one] se dejó fuera una más
   *[other] se dejaron fuera { $beyond } más
 }.
no-words = «{ $found }» no tiene ninguna palabra que buscar.
within-without-place = No se usó la distancia, porque no indicó ningún lugar.
area-not-served = { $name } no envía sus viviendas aquí, así que no podemos mostrar ninguna. Mire también en su propio sitio.
area-succeeded = { $name } ya no existe. Se muestran sus viviendas; las más nuevas las anuncia { $successor }.
place-taken-as = Hemos entendido «{ $found }» como { $place }. También existe { $other }{ $others ->
    [one] .
   *[other] , entre otros.
 }
word-taken-as = Ningún anuncio tiene la palabra «{ $found }». Hemos buscado «{ $taken }» en su lugar.

## Why a home was found

why-words = { $count ->
    [one] Su anuncio tiene la palabra { $words }.
   *[other] Su anuncio tiene las palabras { $words }.
 }
why-word-as = Para «{ $found }», su anuncio tiene «{ $said }».
why-near = A { $metres } m de { $place }.
why-near-outcode = A unos { $metres } m de { $place }: solo se conoce la primera mitad de su código postal.
why-parking-permit = Para aparcar hace falta un permiso.
why-parking-street = Se aparca en la calle.
why-pets-with-permission = Para tener animales hace falta el permiso del propietario.
why-step-free-by-category = Su categoría de acceso { $category } significa que no hay escalones, aunque el anuncio no dice «sin escalones».
why-unknown = El anuncio no dice: { $what }.

## What to ask otherwise for more homes

relax-within = { $more } más a { $miles ->
    [1] 1 milla
    [one] 1 milla
   *[other] { $miles } millas
 } como máximo
relax-bedrooms = { $more } más { $bedrooms ->
    [0] sin dormitorio aparte
    [one] con 1 dormitorio
   *[other] con { $bedrooms } dormitorios
 }
relax-max-cost = { $more } más por £{ $pounds } a la semana como máximo
relax-max-floor = { $more } más hasta { $floor ->
    [-1] el sótano
    [0] la planta baja
   *[other] la planta { $floor }
 }
relax-min-floor = { $more } más desde { $floor ->
    [-1] el sótano
    [0] la planta baja
   *[other] la planta { $floor }
 } hacia arriba
relax-include-unknown = { $more ->
    [one] 1 más cuyo anuncio no lo dice
   *[other] { $more } más cuyos anuncios no lo dicen
 }
relax-without-feature = { $more } más si «{ $what }» no es imprescindible
relax-not-feature = { $more } más si puede tener «{ $what }»
relax-without = { $more } más si «{ $parameter }» no importa

## Why a home is not among those found

why-not-no-such-home = No tenemos ninguna vivienda con esta referencia. Compruébela: puede estar mal escrita o puede que la vivienda ya no esté.
why-not-opens-later = Todavía no se puede pedir. Se podrá pedir desde el { $day }.
why-not-closed-on = El plazo para pedirla se cerró el { $day }.
why-not-closed = El plazo para pedirla se ha cerrado.
why-not-under-offer = Se la han ofrecido a otra persona.
why-not-let = Ya está alquilada.
why-not-withdrawn = Ya no se anuncia.
why-not-open = Ya se puede pedir, y usted buscaba viviendas que no se pueden pedir ahora.
why-not-unknown = El anuncio no dice: { $what }.
why-not-words = Su anuncio no tiene ninguna de las palabras que buscó.
why-not-near = Está a { $miles ->
    [1] 1 milla
   *[other] { $miles } millas
 } de { $place }. Usted pidió { $within_miles ->
    [1] 1 milla
   *[other] { $within_miles } millas
 } como máximo.
why-not-shape = Está fuera de la zona que eligió.
why-not-area = La anuncia { $authority } y no está en ninguna de las zonas que eligió.
why-not-not-area = Está en una zona que usted quitó. La anuncia { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] No tiene dormitorio aparte
    [one] Tiene 1 dormitorio
   *[other] Tiene { $bedrooms } dormitorios
 }.
why-not-persons = Es para { $persons ->
    [one] 1 persona
   *[other] { $persons } personas
 } como máximo.
why-not-cost-above = Cuesta £{ $pounds } a la semana, más de lo que usted pidió.
why-not-cost-below = Cuesta £{ $pounds } a la semana, menos de lo que usted pidió.
why-not-floor = Está en { $floor ->
    [-1] un sótano
    [0] la planta baja
   *[other] la planta { $floor }
 }.
why-not-access = Su categoría de acceso es { $category }.
why-not-age-under = Es solo para personas de { $age } años o más.
why-not-age-over = Es solo para personas de { $age } años o menos.
why-not-feature = El anuncio dice que no a «{ $what }».
why-not-not-feature = El anuncio dice que sí a «{ $what }».
why-not-closes = El plazo para pedirla se cierra el { $day }.
why-not-opened = El plazo para pedirla se abrió el { $day }.
why-not-available = Se puede entrar a vivir desde el { $day }.
why-not-value = «{ $parameter }» es { $value }, y usted no eligió eso.
why-not-other = No tiene lo que usted eligió en «{ $parameter }».

## How a home is like another

similar-near = A { $miles ->
    [0] menos de 0,1 millas
    [1] 1 milla
   *[other] { $miles } millas
 } de esta vivienda
similar-kind = El mismo tipo de vivienda
similar-bedrooms = { $more ->
    [0] Los mismos dormitorios
    [-1] Un dormitorio menos
   *[other] Un dormitorio más
 }
similar-cost-less = £{ $pounds } menos a la semana
similar-cost-same = El mismo coste semanal
similar-cost-more = £{ $pounds } más a la semana
