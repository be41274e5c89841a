# The map of a search. Ids are codes with `-` for `_`.

map-show = Harita
chip-map = haritada seçtiğiniz bölümde
map-hide = Yalnızca liste
map-heading = Harita
map-title = { $count ->
    [0] Bu aramanın haritası: üzerinde ev yok
    [one] Bu aramanın haritası: üzerinde bir ev var
   *[other] Bu aramanın haritası: üzerinde { $count } ev var
 }
map-described = Daireler birbirine yakın birkaç evi gösterir. Dairedeki sayı kaç ev olduğunu söyler; daireyi seçerseniz evleri daha yakından görürsünüz. Karelerdeki numaralar, aşağıdaki listede evlerin numaralarıdır.
map-skip = Haritayı atla
map-cluster = { $count ->
    [one] Burada 1 ev var: yakından bak
   *[other] Burada { $count } ev var: yakından bak
 }
map-home = Aşağıdaki listede { $number } numaralı ev: { $title }
map-homes = Aşağıdaki listede { $number } numaralı evler
map-move = Haritayı kaydır
map-in = Yakınlaştır
map-out = Uzaklaştır
map-north = Kuzey
map-south = Güney
map-west = Batı
map-east = Doğu
map-moving = Kaydırabileceğiniz ve üzerine çizebileceğiniz bir harita göster (60 KB daha)
map-moving-homes = Buradaki evler, yakından bak:
map-moving-moved = Haritadaki evler:
map-moving-failed = Harita alınamadı. Aşağıdaki liste çalışmaya devam ediyor.
map-draw = Bir alan çiz
map-draw-how = Her köşeyi haritada seçin. Veya haritayı kaydırın ve “Ortaya köşe koy” düğmesini seçin.
map-draw-corners = Köşeler:
map-draw-corner = Ortaya köşe koy
map-draw-undo = Son köşeyi geri al
map-draw-finish = Bu şeklin içinde ara
map-draw-stop = Çizmeyi bırak
map-search-here = Bu alanda ara
map-whole = Aramanın tamamını göster
map-nowhere = { $count ->
    [one] Bir ev listede var ama haritada yok: ilanında nerede olduğu yazmıyor.
   *[other] { $count } ev listede var ama haritada yok: ilanlarında nerede oldukları yazmıyor.
 }
map-outside = { $count ->
    [one] Bulunan bir ev bu haritanın dışında.
   *[other] Bulunan { $count } ev bu haritanın dışında.
 }
map-not-a-box = Bu bağlantıdaki harita bölümü gösterilemiyor. Bu yüzden aramanın tamamı gösteriliyor.
map-number = Haritada: { $number }
