
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Esto es solo orientativo. Decide el ayuntamiento (council).
not-a-council = «{ $parameter }» tiene que ser un ayuntamiento (council): su nombre, su nombre corto o su código, por ejemplo lambeth. Hemos encontrado «{ $found }».

bedrooms-fit = Usted necesita { $need ->
    [0] un estudio
    [one] 1 dormitorio
   *[other] { $need } dormitorios
 }. Esta vivienda { $has ->
    [0] no tiene ninguno aparte: es un estudio
   *[other] tiene { $has }
 }.
too-few-bedrooms = Más pequeña de lo que necesita. Usted necesita { $need ->
    [one] 1 dormitorio
   *[other] { $need } dormitorios
 }. Esta vivienda { $has ->
    [0] no tiene ninguno aparte
   *[other] tiene { $has }
 }{ $basis ->
    [own] {""}
   *[other] {" "}(según la norma nacional: la de este ayuntamiento puede ser otra)
 }.
too-few-bedrooms-allowed = Usted necesita { $need ->
    [one] 1 dormitorio
   *[other] { $need } dormitorios
 } y esta vivienda { $has ->
    [0] no tiene ninguno aparte
   *[other] tiene { $has }
 }. Este ayuntamiento le deja pedir una vivienda un poco pequeña para usted.
too-many-bedrooms = Más grande de lo que necesita. Usted necesita { $need ->
    [0] un estudio
    [one] 1 dormitorio
   *[other] { $need } dormitorios
 }. Esta vivienda tiene { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(según la norma nacional: la de este ayuntamiento puede ser otra)
 }.
too-many-bedrooms-allowed = Usted necesita { $need ->
    [0] un estudio
    [one] 1 dormitorio
   *[other] { $need } dormitorios
 } y esta vivienda tiene { $has }. Este ayuntamiento puede darle más dormitorios de los que necesita.
too-many-people = Ustedes son { $persons ->
    [one] una persona
   *[other] { $persons } personas
 }. Aquí { $most ->
    [one] puede vivir una persona como máximo
   *[other] pueden vivir { $most } personas como máximo
 }.
too-few-people = { $persons ->
    [one] Usted es una sola persona.
   *[other] Ustedes son { $persons } personas.
 } Esta vivienda es para { $least ->
    [one] una persona o más
   *[other] { $least } personas o más
 }.
meant-for = El anuncio dice que es para: { $household }. Compruebe si es su caso.

age-min = Para vivir aquí hay que tener { $age ->
    [one] { $age } año
   *[other] { $age } años
 } o más.
age-max = Para vivir aquí hay que tener { $age ->
    [one] { $age } año
   *[other] { $age } años
 } o menos.
set-aside = Esta vivienda es { $designation ->
    [sheltered] para personas mayores, con ayuda si hace falta (sheltered housing)
    [extra_care] para personas mayores que necesitan cuidados (extra care housing)
   *[other] para personas que necesitan apoyo para vivir allí
 }. El ayuntamiento comprueba si es adecuada para usted.
access-category = Usted necesita una vivienda de la categoría de acceso { $need }. Esta es de la categoría { $has }.
access-reserved = Esta vivienda está hecha para personas que usan silla de ruedas (categoría { $has }). Ellas tienen preferencia.

band-not-included = Solo pueden pedirla las personas del grupo de prioridad (band) { $bands }.
transfer-only = Solo pueden pedirla las personas que ya alquilan una vivienda de un ayuntamiento (council) o de una asociación de vivienda (housing association).
homeseeker-only = Solo pueden pedirla las personas que todavía no alquilan una vivienda de un ayuntamiento (council) ni de una asociación de vivienda (housing association).
income-above = Solo pueden pedirla las personas con unos ingresos de £{ $most } al año como máximo.

local-connection = Esta vivienda es para personas con un vínculo con la zona (local connection): usted vive o trabaja allí, o su familia cercana vive allí desde hace cinco años.
right-to-move-overrides = Usted trabaja allí y alquila una vivienda de un ayuntamiento (council) o de una asociación de vivienda. El derecho a mudarse (Right to Move) puede ayudarle, aunque no viva allí.
mobility-label-only = Esta vivienda también está abierta a inquilinos de otros ayuntamientos (councils).
not-registered-with = Tiene que estar en la lista de vivienda de este ayuntamiento (council). Pregunte si puede apuntarse.

closed = Esta vivienda ya no se puede pedir.
not-open = Todavía no se puede pedir esta vivienda.
withdrawn = Esta vivienda se ha retirado.

rent-over-budget = Cuesta £{ $cost } a la semana: £{ $over } más que las £{ $budget } que usted puede pagar.
benefit-cap-risk = Cuesta £{ $cost } a la semana. Sus ayudas del Estado (benefits) pueden tener un tope de £{ $cap } a la semana en total (benefit cap), así que quizá no alcancen para pagarla.
benefit-cap-leaves = Si sus ayudas del Estado (benefits) tienen un tope de £{ $cap } a la semana, le quedan £{ $left } a la semana para todo lo demás.

not-told = { $what ->
    [household] Díganos quién va a vivir allí
    [sexes] Díganos quién es niña y quién es niño
    [age] Díganos qué edad tiene
    [bands] Díganos qué grupo de prioridad (band) tiene
    [tenant] Díganos quién es el propietario de la vivienda que alquila
   *[income] Díganos cuáles son sus ingresos
 }: esta vivienda tiene una norma sobre eso.
advert-silent-on = El anuncio no dice { $what ->
    [bedrooms] cuántos dormitorios hay
    [weekly_cost_pence] cuánto cuesta
   *[access_category] si es fácil entrar y moverse por dentro
 }. Pregunte al ayuntamiento.

need-own-rooms = { $count ->
    [one] 1 habitación para una pareja o para una sola persona
   *[other] { $count } habitaciones para parejas y para personas que necesitan una propia
 }
need-sharing = { $count ->
    [one] 1 persona que podría compartir habitación
   *[other] { $count } personas que pueden compartir, dos en cada habitación
 }
need-extra = { $count ->
    [one] 1 habitación más que usted dijo que necesita
   *[other] { $count } habitaciones más que usted dijo que necesita
 }
need-not-counted = { $count ->
    [one] 1 bebé que todavía no cuenta
   *[other] { $count } bebés que todavía no cuentan
 }

## On pages: asking who somebody is

applicant-title = ¿Para quién es la vivienda?
applicant-title-told = ¿Para quién es la vivienda? Usted dijo: { $household }
applicant-lead = Cuéntenos lo que quiera. Le mostramos qué viviendas quizá pueda pedir y por qué. Lo usamos solo para esta respuesta y no lo guardamos. Pasa a formar parte de la dirección de esta página, así que piénselo antes de enviarla a alguien.
applicant-more = Más sobre usted
field-household = Quién va a vivir allí
    .hint = Se escribe en inglés, por ejemplo: 2 adults, girl 9, boy 4 (2 adultos, una niña de 9 años, un niño de 4). Si dos adultos no son pareja, escriba: 2 single adults
field-age = Su edad
    .hint = No se muestran las viviendas que no son para personas de su edad
field-tenant = El propietario de la vivienda que alquila es
value-tenant-council = un ayuntamiento (council)
value-tenant-housing-association = una asociación de vivienda (housing association)
value-tenant-none = ninguno de los dos
field-lives-in = El ayuntamiento (council) donde vive
    .hint = Por ejemplo: Lambeth
field-registered-with = El ayuntamiento (council) en cuya lista de vivienda está
    .hint = Por ejemplo: Lambeth. Si no está en ninguna, escriba en inglés: nowhere (en ningún sitio)
field-works-in = El ayuntamiento (council) donde trabaja
    .hint = Si no trabaja en ninguno, escriba en inglés: nowhere (en ningún sitio)
field-bands = Grupos de prioridad (bands) que tiene
    .hint = Del ayuntamiento donde vive, por ejemplo: A
field-access-need = Categoría de acceso que necesita
field-extra-bedrooms = Dormitorios de más que necesita
    .hint = Para alguien que le cuida por la noche o para un hijo que no puede compartir habitación
field-budget = Lo que puede pagar, £ a la semana
    .hint = Las viviendas que cuestan más también se muestran
field-benefits = Recibe ayudas del Estado (benefits) que tienen un tope
    .hint = Ayuda única del Estado (Universal Credit) o ayuda para el alquiler (Housing Benefit)
value-benefits-yes = sí
value-benefits-no = no
field-income = Ingresos de todos ustedes juntos, £ al año
field-eligible = Mostrar
not-told-choice = no lo digo
value-eligible-all = todas las viviendas
value-eligible-probable = las que puedo pedir o probablemente puedo pedir
value-eligible-yes = solo las que puedo pedir

## On pages: answering

chip-lives-in = Vive en { $council }
chip-works-in = Trabaja en { $council }
chip-registered-with = Está en la lista de vivienda de { $council }
chip-budget = Puede pagar £{ $pounds } a la semana
eligible-answer-yes = Sí
eligible-answer-probably = Probablemente
eligible-answer-no = No
eligible-home-title = ¿Puede pedir esta vivienda?
eligible-home-yes = Por lo que sabemos, puede pedirla.
eligible-home-probably = Probablemente puede pedirla. Compruebe lo siguiente con el ayuntamiento (council).
eligible-home-no = Por lo que sabemos, no puede pedirla.
eligible-no-reason = Por lo que sabemos, nada se lo impide.
eligible-rule = De dónde sale esta norma
eligible-rule-read = (leída el { $day })
eligible-counts = De estas viviendas, puede pedir { $yes }, probablemente { $probably } más, y no puede pedir { $no }. Aparecen en ese orden.
eligible-counts-chosen = { $chosen ->
    [yes] Solo se muestran las viviendas que puede pedir.
   *[probable] No se muestran las viviendas que no puede pedir.
 } Viviendas que puede pedir: { $yes }; probablemente: { $probably }; que no puede pedir: { $no }.
eligible-leave-out = Quitar las viviendas que no puedo pedir
eligible-show-all = Mostrarlas todas

## On pages: what each council would give

compare-title = ¿Cuántos dormitorios le daría cada ayuntamiento (council)?
compare-lead = Los ayuntamientos tienen normas distintas sobre quién comparte dormitorio. Díganos quién va a vivir con usted. Lo usamos solo para esta respuesta y no lo guardamos.
compare-button = Comparar ayuntamientos
compare-link = ¿Cuántos dormitorios le daría cada ayuntamiento (council)?
compare-for = Para { $household }
compare-no-more = ninguno
compare-council = El ayuntamiento y sus viviendas
compare-bedrooms = Le darían
compare-sizes = Puede pedir
compare-rule = Según qué norma
compare-rule-own = La norma del propio ayuntamiento
compare-rule-national = La norma nacional, porque no conocemos la de este ayuntamiento
compare-sexes = Algunos menores solo pueden compartir con otros de su mismo sexo. Para saberlo con exactitud, diga quién es niña y quién es niño.
compare-between = { $least ->
    [0] De un estudio
   *[other] De { $least }
 } a { $most ->
    [one] 1 dormitorio
   *[other] { $most } dormitorios
 }
