# Places and postcodes.

postcode-placed-by-sector = No tenemos el código postal { $postcode }, así que hemos usado el centro de { $sector }.
    .hint = Compruebe el código postal. Las distancias pueden variar unos cientos de metros.
postcode-placed-by-outcode = No tenemos el código postal { $postcode }, así que hemos usado el centro de { $outcode }.
    .hint = Compruebe el código postal. Las distancias pueden variar un kilómetro o más.
sector-is-approximate = Solo se conoce { $sector }, así que las distancias son aproximadas.
    .hint = Escriba el código postal completo para tener distancias exactas.
outcode-is-approximate = Solo se conoce { $outcode }, así que las distancias son aproximadas.
    .hint = Escriba el código postal completo para tener distancias exactas.
postcode-repaired = Hemos leído el código postal como { $postcode }.
place-spelling-mended = No conocemos «{ $asked }». ¿Quería decir { $name }?
