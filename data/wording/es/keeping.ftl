# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Guardar esto en este navegador
keeping-warning = Puede verlo cualquier persona que use este teléfono u ordenador.
keeping-kept = Está guardado en este navegador.
keeping-failed = Este navegador no nos deja guardarlo.
keeping-here = Lo que dijo sobre usted está guardado en este navegador.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = ¿Usar lo que guardó?: { $who }
keeping-forget = Borrarlo
keeping-forgotten = Ya no está guardado en este navegador.
keeping-link = Crear un enlace que diga quién busca
keeping-link-warning = Cualquier persona que tenga este enlace puede ver lo que dijo sobre usted. También puede pasárselo a otras. Envíelo solo a personas de confianza.
keeping-link-label = El enlace
keeping-link-open = Abrir el enlace

## Privacy

privacy-kept = Lo que guarda su propio navegador
privacy-kept-text = Si pulsa «Guardar esto en este navegador», lo que dijo sobre para quién es la vivienda se queda en este navegador. Solo nos llega cuando pulsa «Usar lo que guardó». Se queda ahí hasta que pulse «Borrarlo» o borre los datos de su navegador. Puede verlo cualquier persona que use el mismo teléfono u ordenador.
privacy-kept-link = Si crea un enlace que diga quién busca, el enlace contiene lo que usted dijo. Puede leerlo cualquier persona que lo tenga.
