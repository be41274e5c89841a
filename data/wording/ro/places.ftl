# Places and postcodes.

postcode-placed-by-sector = Nu avem codul poștal { $postcode }, așa că am folosit mijlocul zonei { $sector }.
    .hint = Verificați codul poștal. Distanțele pot fi greșite cu câteva sute de metri.
postcode-placed-by-outcode = Nu avem codul poștal { $postcode }, așa că am folosit mijlocul zonei { $outcode }.
    .hint = Verificați codul poștal. Distanțele pot fi greșite cu un kilometru sau mai mult.
sector-is-approximate = Se știe doar { $sector }, așa că distanțele sunt aproximative.
    .hint = Pentru distanțe exacte, dați codul poștal întreg.
outcode-is-approximate = Se știe doar { $outcode }, așa că distanțele sunt aproximative.
    .hint = Pentru distanțe exacte, dați codul poștal întreg.
postcode-repaired = Am citit codul poștal ca { $postcode }.
place-spelling-mended = Nu cunoaștem „{ $asked }”. Ați vrut să scrieți { $name }?
