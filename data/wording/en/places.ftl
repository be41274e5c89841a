# Places and postcodes.

postcode-placed-by-sector = We do not have the postcode { $postcode }, so we used the middle of { $sector } instead.
    .hint = Check the postcode. Distances may be out by a few hundred metres.
postcode-placed-by-outcode = We do not have the postcode { $postcode }, so we used the middle of { $outcode } instead.
    .hint = Check the postcode. Distances may be out by a kilometre or more.
sector-is-approximate = Only { $sector } is known, so distances are approximate.
    .hint = Give the whole postcode for exact distances.
outcode-is-approximate = Only { $outcode } is known, so distances are approximate.
    .hint = Give the whole postcode for exact distances.
postcode-repaired = We read the postcode as { $postcode }.
place-spelling-mended = We do not know “{ $asked }”. Did you mean { $name }?
