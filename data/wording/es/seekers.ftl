# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Esta búsqueda en una página corta
lite-home-link = Página corta
lite-asked = Busca: { $asked }.
lite-anew = Empezar de nuevo
lite-cost = { $cost } a la semana
lite-full = Página completa
lite-full-home = Página completa de esta vivienda

## Homes of one place

landing-all = Viviendas en { $place }
landing-bedrooms = Viviendas de { $bedrooms ->
    [one] 1 dormitorio
   *[other] { $bedrooms } dormitorios
 } en { $place }
landing-kind = { $kind ->
    [flat] Apartamentos en { $place }
    [house] Casas en { $place }
    [bungalow] Casas de una sola planta en { $place }
    [maisonette] Dúplex en { $place }
    [studio] Estudios en { $place }
    [bedsit] Habitaciones con cocina en { $place }
   *[room] Habitaciones en { $place }
 }
landing-feature = { $feature ->
    [garden] Viviendas con jardín en { $place }
    [balcony] Viviendas con balcón en { $place }
    [lift] Viviendas con ascensor en { $place }
   *[step_free] Viviendas sin escalones en { $place }
 }
landing-count = { $count ->
    [0] Ahora no se puede pedir ninguna vivienda así. Casi todas las noches llegan viviendas nuevas, así que vuelva a mirar pronto.
    [one] Ahora se puede pedir una vivienda.
   *[other] Ahora se pueden pedir { $shown } viviendas.
 }
landing-cost = La mitad cuesta { $cost } a la semana o menos.
landing-here = Más en { $place }
landing-elsewhere = En otros lugares
landing-link = Todas las viviendas en { $place }

## Reporting a problem

report-link = Avisar de un problema con este anuncio
report-title = Avisar de un problema
report-lead = Díganos qué está mal. Su mensaje llega a { $authority } y a las personas que llevan este sitio. No se muestra en este sitio.
report-question = ¿Qué está mal?
report-kind-details = Algunos datos están mal
report-kind-gone = La vivienda ya no está
report-kind-personal = Dice algo sobre una persona
report-kind-link = No puedo abrir la página del ayuntamiento (council)
report-kind-other = Otra cosa
report-text = ¿Qué debemos saber?
report-text-hint = No hace falta que escriba nada, salvo si eligió «Otra cosa». { $most ->
    [one] { $most } letra
   *[other] { $most } letras
 } como máximo. No ponga datos privados, por favor.
report-contact = Su correo electrónico, si quiere una respuesta
report-contact-hint = Puede dejarlo en blanco. Solo pueden verlo { $authority } y las personas que llevan este sitio. Se borra { $days ->
    [one] { $days } día
   *[other] { $days } días
 } después de que se resuelva el problema.
report-send = Enviar
report-error = Error:
report-wrong-title = Hay un problema
report-kind-missing = Elija qué está mal.
report-contact-wrong = Esto no es un correo electrónico.
    .hint = Escríbalo así: name@example.org, o déjelo en blanco.
report-text-missing = Diga qué está mal.
    .hint = Bastan unas pocas palabras.
report-text-long = Es demasiado largo.
    .hint = Escriba 1.000 letras como máximo.
report-closed-already = Este aviso ya se resolvió.
    .hint = No hay que hacer nada más.
report-too-often = Se acaban de enviar demasiados avisos
    .detail = No se ha enviado nada.
    .way-on = Vuelva a intentarlo dentro de una hora o dígaselo al ayuntamiento (council) que anuncia la vivienda.
report-thanks-title = Gracias
report-thanks = Su aviso tiene el número { $number }. Lo han recibido { $authority } y las personas que llevan este sitio.
report-thanks-next = Si dio un correo electrónico, le enviamos un mensaje para decirle que su aviso ha llegado.
report-thanks-urgent = Para preguntar por una solicitud (bid) o una vivienda, hable con { $authority }.
report-back = Volver a la vivienda

report-mail-thanks-subject = Su aviso número { $number }
report-mail-thanks = Gracias. Su aviso sobre la vivienda { $reference } de { $authority } llegó el { $at }. Su número es { $number }. Puede que { $authority } le escriba.
report-mail-not-you = Si usted no envió ningún aviso, alguien escribió su dirección por error. No tiene que hacer nada.

privacy-reports = Si avisa de un problema
privacy-reports-text = Lo que escribe y su correo electrónico, si lo da, se guardan para que el ayuntamiento (council) pueda resolver el problema. No se muestran en este sitio. Se borran 90 días después de que se resuelva y, en todo caso, al cabo de un año. Para evitar abusos, durante una hora se cuentan los avisos que llegan desde la dirección de su conexión. Esa dirección no se anota.

## The poster

poster-link = Cartel para imprimir
poster-title = Cartel
poster-closes = Se cierra: { $when }
poster-how = Para imprimir esta página, use el botón de imprimir de su navegador.
poster-apply-title = Cómo pedirla
poster-apply = Pídala a { $authority }. Busque la vivienda con la referencia { $reference }.
poster-scan = Escanee el código con la cámara de un teléfono o vaya a:
poster-code = Código QR que abre la página de esta vivienda
poster-printed = Impreso el { $day }. Antes de pedirla, mire en internet si algo ha cambiado.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Ahora no se puede pedir ninguna vivienda así.
    [one] Ahora se puede pedir una vivienda.
   *[other] Ahora se pueden pedir { $shown } viviendas.
 }
widget-all = Verlas todas
widget-new-page = Los enlaces abren una página nueva.
widget-wrong = No se puede mostrar esta lista.
widget-wrong-next = Buscar vivienda
widget-help-title = Muestre viviendas en su propia página
widget-help-lead = Cualquier ayuntamiento (council) u organización benéfica puede mostrar en su propia página las viviendas de una búsqueda. Es gratis. No se pone ninguna cookie y no se dice a nadie quién mira su página.
widget-help-script = Con una línea
widget-help-script-text = Ponga esto donde deba estar la lista. Crece y encoge con la lista. Si los scripts están desactivados, se ve el enlace.
widget-help-frame = Sin script
widget-help-frame-text = Ponga usted un marco (frame) en su página. Elija su altura.
widget-help-settings = Lo que puede ajustar
widget-help-query = La búsqueda: lo que va detrás del signo de interrogación cuando busca en este sitio.
widget-help-colour = El color de la barra y de los enlaces, por ejemplo #0b5d57. Los enlaces se quedan en negro si el color es demasiado claro para leerlos.
widget-help-ink = El color del texto. Si un color es demasiado claro para leer, no se usa.
widget-help-size = El tamaño del texto, de 14 a 24.
widget-help-count = Cuántas viviendas se muestran, de 1 a 10.
widget-help-title-set = El título de la lista.
widget-help-try = Ver cómo queda
developers-widget = Mostrar las viviendas de una búsqueda en su propia página
privacy-counts-text = Contamos cuántas búsquedas hay cada hora, cuántas encontraron viviendas, qué tipos de filtro se usaron y qué ayuntamientos (councils) tenían viviendas. No contamos lo que se escribió y no sabemos quién buscó.
