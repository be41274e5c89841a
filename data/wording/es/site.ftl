# What the site says about itself, and the words its look needs.

back-to-search = Buscar una vivienda
card-access = Acceso { $category }
card-bands = grupos de prioridad (bands) { $bands }
card-age-min = de { $age } años o más
card-age-max = de { $age } años o menos
card-who = Para: { $who }

## Accessibility

accessibility-title = Accesibilidad
accessibility-lead = Queremos que toda persona que necesita una vivienda pueda usar este sitio, en cualquier teléfono u ordenador.
accessibility-can = Lo que puede hacer
accessibility-can-text = Puede usar todas las páginas solo con el teclado o con letra grande. Puede usarlas con los colores que usted elija. Puede desactivar los programas de la página (scripts). Nada se mueve solo. Puede tardar todo el tiempo que quiera.
accessibility-can-more = Todas las páginas se pueden imprimir. La primera página es pequeña, para que se abra en un teléfono viejo y con una conexión lenta. La lista tiene todas las viviendas que hay en el mapa. Puede dibujar en el mapa con el teclado.
accessibility-cannot = Lo que todavía no funciona
accessibility-cannot-text = Algunos anuncios tienen enlaces a fotos y documentos. Están en el sitio del propio ayuntamiento (council). No sabemos si todo el mundo puede leerlos. El mapa que se puede mover y en el que se puede dibujar necesita los programas de la página (scripts). También los necesitan las palabras que se le sugieren mientras escribe y el botón para guardar en su navegador lo que ha dicho. Puede buscar sin ellos.
accessibility-cannot-language = Lo que escribió el propio ayuntamiento se queda en inglés, tal como lo escribió. Las traducciones que no ha revisado nadie que hable bien el idioma lo dicen en la parte de arriba de la página. Las páginas para el personal de los ayuntamientos están solo en inglés.
accessibility-checked = Cómo se comprueba
accessibility-checked-text = Cada vez que se cambia el sitio, unos programas comprueban las páginas para las personas que buscan vivienda. Buscan fallos (axe-core) en una pantalla pequeña y en una grande. Prueban la búsqueda solo con el teclado. Prueban páginas a 320 píxeles, ampliadas al 400 por ciento, con colores forzados y sin movimiento. Comprueban que el HTML sea correcto (el comprobador Nu) y que las palabras sean sencillas. Los programas solo encuentran algunos tipos de fallos. Todavía no hemos probado el sitio con un lector de pantalla. Tampoco lo han probado todavía personas con discapacidad ni un experto de fuera. Por eso no decimos que cumpla las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines) 2.2.
accessibility-help = Si algo no le funciona
accessibility-help-text = Dígaselo al ayuntamiento que anuncia la vivienda: puede darle el anuncio de otra forma y tiene que hacer los cambios razonables que necesiten las personas con discapacidad (ley Equality Act 2010).

## Privacy

privacy-title = Privacidad
privacy-lead = No necesita una cuenta para buscar. Estas páginas no ponen cookies. Su navegador puede guardar copias de las páginas que lee. También guarda lo que usted le pide que guarde al pulsar un botón.
privacy-searches = Lo que busca
privacy-searches-text = Lo que busca aparece en la dirección de la página, para que pueda guardarla o enviársela a alguien. Lo mismo pasa con las viviendas de su lista: nosotros no guardamos ninguna lista. Lo usamos para responderle y no queda registrado.
privacy-people-text = Si dice quién va a vivir con usted, qué edad tiene, dónde vive o trabaja, o cualquier otra cosa sobre usted, lo usamos solo para esa respuesta. Va con usted a las páginas de las viviendas que abra. Le decimos a su navegador que no guarde la página, y la dirección que proponemos para compartir no lo incluye.
privacy-logs = Lo que se registra
privacy-logs-text = De cada petición registramos cuándo llegó, cuánto tardó la respuesta y si funcionó, para que el sitio siga en marcha. No registramos qué se pidió ni quién lo pidió. Quienes llevan las máquinas que están delante del sitio pueden guardar sus propios registros.
privacy-others = Otras empresas
privacy-others-text = Todo lo que hay en una página viene de este sitio. Ninguna otra empresa sabe que usted estuvo aquí, y los sitios a los que va después no saben de dónde viene.
privacy-adverts = Los anuncios
privacy-adverts-text = Los anuncios vienen de los ayuntamientos (councils). Antes de mostrar uno, tapamos los nombres de inquilinos, los números de teléfono, los correos electrónicos y los códigos de llaves que reconocemos. Si ve algo sobre una persona, dígaselo al ayuntamiento que anuncia la vivienda.

## Developers

developers-lead = Los programas pueden leer todo lo que se publica aquí, sin clave. Las respuestas son JSON, y también pueden leerlas las páginas de otros sitios.
developers-same-query = Una búsqueda usa los mismos parámetros que la dirección de este sitio: ponga /api/v1/vacancies delante del signo de interrogación de cualquier búsqueda.
developers-kept = Devuelva el ETag de una respuesta como If-None-Match y sabrá en pocos bytes si no ha cambiado nada. Si recibe 503, espere los segundos que diga Retry-After.
developers-vacancies = Viviendas de dos dormitorios a dos millas o menos de SW9
developers-household = Viviendas que puede pedir un hogar, cada una con sí, probablemente o no, y por qué
developers-words = La misma búsqueda, como la escribiría una persona
developers-authorities = Los ayuntamientos y lo recientes que son las viviendas de cada uno
developers-places = Lugares a los que puede referirse un nombre
developers-suggest = Sugerencias para lo que alguien ha empezado a escribir
developers-openapi = Toda la API, descrita en OpenAPI
developers-table-schema = Lo que pueden contener las columnas de una exportación, como Frictionless Table Schema
developers-csvw = Lo mismo como metadatos de CSV on the Web
developers-template-csv = Una tabla vacía con esas columnas
developers-template-xlsx = Lo mismo como hoja de cálculo (XLSX)
