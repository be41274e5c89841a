# Places and postcodes.

postcode-placed-by-sector = Nid yw’r cod post { $postcode } gennym, felly defnyddiwyd canol { $sector } yn ei le.
    .hint = Gwiriwch y cod post. Gall pellteroedd fod ychydig gannoedd o fetrau allan ohoni.
postcode-placed-by-outcode = Nid yw’r cod post { $postcode } gennym, felly defnyddiwyd canol { $outcode } yn ei le.
    .hint = Gwiriwch y cod post. Gall pellteroedd fod gilometr neu fwy allan ohoni.
sector-is-approximate = Dim ond { $sector } sy’n hysbys, felly bras yw’r pellteroedd.
    .hint = Rhowch y cod post cyfan i gael pellteroedd manwl.
outcode-is-approximate = Dim ond { $outcode } sy’n hysbys, felly bras yw’r pellteroedd.
    .hint = Rhowch y cod post cyfan i gael pellteroedd manwl.
postcode-repaired = Rydym wedi darllen y cod post fel { $postcode }.
place-spelling-mended = Nid ydym yn adnabod “{ $asked }”. Oeddech chi’n meddwl: { $name }?
