# Places and postcodes.

postcode-placed-by-sector = Nie mamy kodu pocztowego { $postcode }, więc przyjęliśmy środek obszaru { $sector }.
    .hint = Proszę sprawdzić kod pocztowy. Odległości mogą się różnić o kilkaset metrów.
postcode-placed-by-outcode = Nie mamy kodu pocztowego { $postcode }, więc przyjęliśmy środek obszaru { $outcode }.
    .hint = Proszę sprawdzić kod pocztowy. Odległości mogą się różnić o kilometr lub więcej.
sector-is-approximate = Znana jest tylko część kodu: { $sector }, więc odległości są przybliżone.
    .hint = Dokładne odległości będą po podaniu całego kodu pocztowego.
outcode-is-approximate = Znana jest tylko część kodu: { $outcode }, więc odległości są przybliżone.
    .hint = Dokładne odległości będą po podaniu całego kodu pocztowego.
postcode-repaired = Przyjęliśmy kod pocztowy { $postcode }.
place-spelling-mended = Nie znamy miejsca „{ $asked }”. Czy chodziło o: { $name }?
