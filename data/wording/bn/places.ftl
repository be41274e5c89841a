# Places and postcodes.

postcode-placed-by-sector = { $postcode } পোস্টকোডটি আমাদের কাছে নেই, তাই আমরা { $sector } এলাকার মাঝখান ধরেছি।
    .hint = পোস্টকোডটি মিলিয়ে দেখুন। দূরত্বে কয়েক শ মিটার কমবেশি হতে পারে।
postcode-placed-by-outcode = { $postcode } পোস্টকোডটি আমাদের কাছে নেই, তাই আমরা { $outcode } এলাকার মাঝখান ধরেছি।
    .hint = পোস্টকোডটি মিলিয়ে দেখুন। দূরত্বে এক কিলোমিটার বা তার বেশি কমবেশি হতে পারে।
sector-is-approximate = শুধু { $sector } জানা আছে, তাই দূরত্বগুলো আনুমানিক।
    .hint = ঠিক দূরত্বের জন্য পুরো পোস্টকোড দিন।
outcode-is-approximate = শুধু { $outcode } জানা আছে, তাই দূরত্বগুলো আনুমানিক।
    .hint = ঠিক দূরত্বের জন্য পুরো পোস্টকোড দিন।
postcode-repaired = আমরা পোস্টকোডটি এভাবে পড়েছি: { $postcode }।
place-spelling-mended = “{ $asked }” আমাদের জানা নেই। আপনি কি { $name } বলতে চেয়েছেন?
