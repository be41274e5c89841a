# Places and postcodes.

postcode-placed-by-sector = Não temos o código postal { $postcode }, por isso usámos o centro de { $sector }.
    .hint = Confirme o código postal. As distâncias podem ter um erro de algumas centenas de metros.
postcode-placed-by-outcode = Não temos o código postal { $postcode }, por isso usámos o centro de { $outcode }.
    .hint = Confirme o código postal. As distâncias podem ter um erro de um quilómetro ou mais.
sector-is-approximate = Só se conhece { $sector }, por isso as distâncias são aproximadas.
    .hint = Indique o código postal completo para ter distâncias exatas.
outcode-is-approximate = Só se conhece { $outcode }, por isso as distâncias são aproximadas.
    .hint = Indique o código postal completo para ter distâncias exatas.
postcode-repaired = Lemos o código postal como { $postcode }.
place-spelling-mended = Não conhecemos «{ $asked }». Queria dizer { $name }?
