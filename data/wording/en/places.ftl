# Places and postcodes.

postcode-placed-by-sector = We do not have the postcode { $postcode }, so we used the middle of { $sector } instead.
    .hint = Check the postcode. Distances may be out by a few hundred metres.
postcode-placed-by-outcode = We do not have the postcode { $postcode }, so we used the middle of { $outcode } instead.
    .hint = Check the postcode. Distances may be out by a kilometre or more.
sector-is-approximate = We know only { $sector }, so we cannot say just how far it is.
    .hint = Give the whole postcode to see just how far.
outcode-is-approximate = We know only { $outcode }, so we cannot say just how far it is.
    .hint = Give the whole postcode to see just how far.
postcode-repaired = We read the postcode as { $postcode }.
place-spelling-mended = We do not know “{ $asked }”. Did you mean { $name }?
