# The map of a search. Ids are codes with `-` for `_`.

map-show = Khariidad
chip-map = qaybta khariidadda ee aad dooratay
map-hide = Liiska oo keliya
map-heading = Khariidad
map-title = { $count ->
    [0] Khariidadda raadintan: guri kuma yaal
    [one] Khariidadda raadintan: hal guri ayaa ku yaal
   *[other] Khariidadda raadintan: { $count } guri ayaa ku yaal
 }
map-described = Goobooyinku waxay muujinayaan dhowr guri oo isku dhow. Lambarku wuxuu sheegayaa inta guri, haddii aad goobo dooratana si dhow ayaad guryaha u arkaysaa. Afargeesyada waxaa ku qoran lambarrada guryaha ee liiska hoose.
map-skip = Ka gudub khariidadda
map-cluster = { $count ->
    [one] Halkan 1 guri ayaa ku yaal: si dhow u eeg
   *[other] Halkan { $count } guri ayaa ku yaal: si dhow u eeg
 }
map-home = Guriga { $number } ee liiska hoose: { $title }
map-homes = Guryaha { $number } ee liiska hoose
map-move = Dhaqaaji khariidadda
map-in = Soo dhowee
map-out = Ka fogee
map-north = Waqooyi
map-south = Koonfur
map-west = Galbeed
map-east = Bari
map-moving = Tus khariidad aad dhaqaajin karto oo aad wax ku sawiri karto (60 KB oo dheeraad ah)
map-moving-homes = Guryaha halkan ku yaal, si dhow u eeg:
map-moving-moved = Guryaha khariidadda ku yaal:
map-moving-failed = Khariidadda lama soo heli karin. Liiska hoose wali wuu shaqaynayaa.
map-draw = Sawir aag
map-draw-how = Gees kasta ka dooro khariidadda. Ama khariidadda dhaqaaji oo dooro “Gees dhexda ah”.
map-draw-corners = Geesaha:
map-draw-corner = Gees dhexda ah
map-draw-undo = Ka saar geeskii ugu dambeeyay
map-draw-finish = Ka raadi qaabkan gudihiisa
map-draw-stop = Jooji sawirka
map-search-here = Ka raadi aaggan
map-whole = Tus raadinta oo dhan
map-nowhere = { $count ->
    [one] Hal guri liiska wuu ku jiraa laakiin khariidadda kuma yaal: xayeysiiskiisu ma sheegayo meesha uu ku yaal.
   *[other] { $count } guri liiska way ku jiraan laakiin khariidadda kuma yaallaan: xayeysiisyadoodu ma sheegayaan meesha ay ku yaallaan.
 }
map-outside = { $count ->
    [one] Hal guri oo la helay wuxuu ka baxsan yahay khariidaddan.
   *[other] { $count } guri oo la helay waxay ka baxsan yihiin khariidaddan.
 }
map-not-a-box = Qaybta khariidadda ee xiriiriyahan (link) lama tusi karo, markaa raadinta oo dhan ayaa la tusayaa.
map-number = Khariidadda: { $number }
