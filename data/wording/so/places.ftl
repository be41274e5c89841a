# Places and postcodes.

postcode-placed-by-sector = Postcode-ka { $postcode } ma hayno, markaa waxaan isticmaalnay bartamaha { $sector }.
    .hint = Hubi postcode-ka. Masaafadu dhowr boqol oo mitir ayay khaldanaan kartaa.
postcode-placed-by-outcode = Postcode-ka { $postcode } ma hayno, markaa waxaan isticmaalnay bartamaha { $outcode }.
    .hint = Hubi postcode-ka. Masaafadu hal kiiloomitir ama ka badan ayay khaldanaan kartaa.
sector-is-approximate = Waxaan naqaan { $sector } oo keliya, markaa masaafadu waa qiyaas.
    .hint = Geli postcode-ka oo dhan si aad u hesho masaafo sax ah.
outcode-is-approximate = Waxaan naqaan { $outcode } oo keliya, markaa masaafadu waa qiyaas.
    .hint = Geli postcode-ka oo dhan si aad u hesho masaafo sax ah.
postcode-repaired = Postcode-ka waxaan u akhrinnay { $postcode }.
place-spelling-mended = Ma naqaan “{ $asked }”. Ma waxaad ula jeedday { $name }?
