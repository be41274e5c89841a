# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = “{ $parameter }” adlı bir arama seçeneği yok.
misspelt-parameter = “{ $parameter }” adlı bir arama seçeneği yok. Şunu mu demek istediniz: “{ $suggestion }”?
parameter-repeated = “{ $parameter }” birden çok kez yazılmış. Bir kez yazın.
too-many-values = “{ $parameter }” çok fazla yazılmış. En çok { $most } değer yazılabilir.
spoilt-encoding = “{ $parameter }” bozuk: “{ $found }”, yüzde kodlu UTF-8 değil. Yüzde işaretini %25 olarak yazın.
parameter-not-whole = “{ $parameter }” bir tam sayı olmalı: en az { $least }, en çok { $most }. Yazılan: “{ $found }”.
parameter-out-of-range = “{ $parameter }” en az { $least }, en çok { $most } olmalı. Yazılan: “{ $found }”.
not-one-of = “{ $parameter }” için “{ $found }” yazılamaz. Yazılabilecekler: { $allowed }.
misspelt-value = “{ $parameter }” için “{ $found }” yazılamaz. Şunu mu demek istediniz: “{ $suggestion }”? Yazılabilecekler: { $allowed }.
text-too-long = “{ $parameter }” çok uzun: { $found } karakter. En çok { $most } karakter olabilir.
not-a-label = “{ $parameter }” için “{ $found }” yazılamaz. Etiket yalnızca küçük harf, rakam ve alt çizgiden oluşur. Örneğin: right_to_move.
not-a-distance = “{ $parameter }” bir uzaklık olmalı. Örneğin: 2km, 1.5mi veya 800m. En çok: { $most }. Yazılan: “{ $found }”.
distance-out-of-range = “{ $parameter }” sıfırdan büyük olmalı. En çok: { $most }. Yazılan: “{ $found }”.
not-an-amount = “{ $parameter }” haftalık tutar olmalı, sterlin olarak. Örneğin: 150 veya 149.50. Yazılan: “{ $found }”.
amount-out-of-range = “{ $parameter }” haftada en çok £{ $most } olmalı. Yazılan: “{ $found }”.
range-reversed = “{ $parameter }” ({ $found }), şundan büyük: “{ $other }” ({ $most }). İkisinin yerini değiştirin veya birini silin.
not-a-box = “{ $parameter }” dört sayı olmalı: batı,güney,doğu,kuzey. Yazılan: “{ $found }”.
box-reversed = “{ $parameter }” şu sırayla yazılmalı: batı,güney,doğu,kuzey. Batı doğudan, güney kuzeyden küçük olmalı. Yazılan: “{ $found }”.
off-the-earth = “{ $parameter }” içinde boylamlar -180 ile 180, enlemler -90 ile 90 arasında olmalı. Önce boylam yazılır. Yazılan: “{ $found }”.
not-a-point = “{ $parameter }” köşelerden oluşmalı. Örneğin: -0.11,51.46;-0.10,51.47;-0.12,51.47. Yazılan: “{ $found }”.
polygon-points = “{ $parameter }” en az { $least }, en çok { $most } köşeli olmalı. Yazılan köşe sayısı: { $found }.
polygon-crosses-itself = “{ $parameter }” şeklinin kenarları kesişiyor veya birbirine değiyor. Kenarları birbirine değmeyen bir şekil çizin.
access-with-a-blank = “{ $parameter }” içinde boşluk var: “{ $found }”. E+ kategorisi için adrese E%2B yazın. E için yalnızca E yazın.
not-a-household = “{ $parameter }” için İngilizce olarak önce yetişkinleri, sonra her çocuğu yaşıyla yazın. Örneğin: “2 adults, girl 9, child 5” (2 yetişkin, 9 yaşında kız, 5 yaşında çocuk). Yazılan: “{ $found }”.
not-a-date = “{ $parameter }” bir gün olmalı. Örneğin: 2026-07-01. Yazılan: “{ $found }”.
page-too-deep = { $found }. sayfa çok ileride. Yalnızca ilk { $homes } ev sayfa sayfa gösterilebilir. Son sayfa: { $most }. Bunun yerine aramanızı daraltın.
unknown-place = “{ $found }” adlı bir yer bilmiyoruz. Bir posta kodu, istasyon, semt veya belediye (council) yazmayı deneyin.
sort-needs-place = Evler ancak bir yer yazılırsa uzaklığa göre sıralanabilir. “near” bölümünü de doldurun.
sort-needs-words = Evler ancak aranan sözcükler varsa sözcüklere uygunluğa göre sıralanabilir. “q” bölümünü de doldurun.
eligible-needs-household = Evler ancak kimin sorduğunu bilirsek “{ $parameter }” ile seçilebilir. Orada kimlerin yaşayacağını yazın.

## What the searcher should know

words-beyond = Yalnızca ilk { $used } sözcük kullanıldı. { $beyond ->
    [one] Bir sözcük daha vardı, o
   *[other] { $beyond } sözcük daha vardı, onlar
 } kullanılmadı.
no-words = “{ $found }” içinde aranacak bir sözcük yok.
within-without-place = Bir yer yazılmadığı için uzaklık kullanılmadı.
area-not-served = { $name } belediyesi (council) evlerini buraya göndermiyor. Bu yüzden hiçbir evi gösterilemiyor. Kendi sitesine de bakın.
area-succeeded = { $name } belediyesi (council) artık yok. Evleri gösteriliyor. Daha yeni evleri { $successor } belediyesi ilan ediyor.
place-taken-as = “{ $found }” yazınca şu yeri anladık: { $place }. Şu yer de var: { $other }{ $others ->
    [one] .
   *[other] {" "}ve başkaları.
 }
word-taken-as = Hiçbir ilanda “{ $found }” sözcüğü yok. Onun yerine “{ $taken }” arandı.

## Why a home was found

why-words = { $count ->
    [one] İlanında şu sözcük var: { $words }.
   *[other] İlanında şu sözcükler var: { $words }.
 }
why-word-as = “{ $found }” yerine ilanında “{ $said }” yazıyor.
why-near = { $place } ile arası { $metres } m.
why-near-outcode = { $place } ile arası yaklaşık { $metres } m. Posta kodunun yalnızca ilk yarısı biliniyor.
why-parking-permit = Park etmek için izin belgesi gerekir.
why-parking-street = Park yeri sokaktadır.
why-pets-with-permission = Evcil hayvan için ev sahibinin izni gerekir.
why-step-free-by-category = Erişim kategorisi { $category } basamak olmadığını gösterir. Ama ilanda “step free” (basamaksız) yazmıyor.
why-unknown = İlanda şu yazmıyor: { $what }.

## What to ask otherwise for more homes

relax-within = En çok { $miles ->
    [1] 1 mil
   *[other] { $miles } mil
 } uzaklıkta { $more } ev daha
relax-bedrooms = { $bedrooms ->
    [0] Ayrı yatak odası olmayan
    [one] 1 yatak odalı
   *[other] { $bedrooms } yatak odalı
 } { $more } ev daha
relax-max-cost = Haftada en çok £{ $pounds } tutan { $more } ev daha
relax-max-floor = { $floor ->
    [-1] Bodrum kata
    [0] Zemin kata
   *[other] { $floor }. kata
 } kadar { $more } ev daha
relax-min-floor = { $floor ->
    [-1] Bodrum katta
    [0] Zemin katta
   *[other] { $floor }. katta
 } ve üstünde { $more } ev daha
relax-include-unknown = { $more ->
    [one] İlanında bu yazmayan 1 ev daha
   *[other] İlanında bu yazmayan { $more } ev daha
 }
relax-without-feature = “{ $what }” şart değilse { $more } ev daha
relax-not-feature = “{ $what }” olabilirse { $more } ev daha
relax-without = “{ $parameter }” önemli değilse { $more } ev daha

## Why a home is not among those found

why-not-no-such-home = Bu referans numarasıyla bir evimiz yok. Numarayı kontrol edin: yanlış yazılmış olabilir veya ev artık ilanda olmayabilir.
why-not-opens-later = Bu ev için başvurular henüz başlamadı. Başlangıç: { $day }.
why-not-closed-on = Bu ev için başvurular kapandı. Son gün: { $day }.
why-not-closed = Bu ev için başvurular kapandı.
why-not-under-offer = Bu ev birine teklif edildi.
why-not-let = Bu ev kiraya verildi.
why-not-withdrawn = Bu ev artık ilanda değil.
why-not-open = Bu ev başvuruya açık, ama siz açık olmayan evleri aradınız.
why-not-unknown = İlanda şu yazmıyor: { $what }.
why-not-words = İlanında aradığınız sözcüklerin hiçbiri yok.
why-not-near = Evin { $place } ile arası { $miles ->
    [1] 1 mil
   *[other] { $miles } mil
 }. Siz en çok { $within_miles ->
    [1] 1 mil
   *[other] { $within_miles } mil
 } uzaklık istediniz.
why-not-shape = Bu ev seçtiğiniz alanın dışında.
why-not-area = Bu evi { $authority } belediyesi (council) ilan ediyor. Ev, seçtiğiniz yerlerin hiçbirinde değil.
why-not-not-area = Bu ev istemediğiniz bir yerde. Evi { $authority } belediyesi (council) ilan ediyor.
why-not-bedrooms = Bu evde { $bedrooms ->
    [0] ayrı yatak odası yok
    [one] 1 yatak odası var
   *[other] { $bedrooms } yatak odası var
 }.
why-not-persons = Bu ev en çok { $persons ->
    [one] 1 kişi
   *[other] { $persons } kişi
 } için.
why-not-cost-above = Haftalık tutarı £{ $pounds }. Bu, istediğinizden fazla.
why-not-cost-below = Haftalık tutarı £{ $pounds }. Bu, istediğinizden az.
why-not-floor = Bu ev { $floor ->
    [-1] bodrum katta
    [0] zemin katta
   *[other] { $floor }. katta
 }.
why-not-access = Erişim kategorisi: { $category }.
why-not-age-under = Bu ev yalnızca { $age } yaşında veya daha büyük olanlar için.
why-not-age-over = Bu ev yalnızca { $age } yaşında veya daha küçük olanlar için.
why-not-feature = İlan şuna “hayır” diyor: “{ $what }”.
why-not-not-feature = İlan şuna “evet” diyor: “{ $what }”.
why-not-closes = Bu ev için son başvuru günü: { $day }.
why-not-opened = Bu ev için başvurular başladı. Başlangıç: { $day }.
why-not-available = Bu eve taşınılabilecek ilk gün: { $day }.
why-not-value = “{ $parameter }” için ilanda şu yazıyor: { $value }. Siz bunu seçmediniz.
why-not-other = Bu ev “{ $parameter }” bölümünde seçtiğinize uymuyor.

## How a home is like another

similar-near = { $miles ->
    [0] 0,1 milden yakın
    [1] 1 mil uzakta
   *[other] { $miles } mil uzakta
 }
similar-kind = Aynı türde ev
similar-bedrooms = { $more ->
    [0] Yatak odası sayısı aynı
    [-1] Bir yatak odası az
   *[other] Bir yatak odası fazla
 }
similar-cost-less = Haftada £{ $pounds } daha az
similar-cost-same = Haftalık tutar aynı
similar-cost-more = Haftada £{ $pounds } daha fazla
