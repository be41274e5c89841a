# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Ana içeriğe geç
site-navigation = Site
nav-search = Ev bul
nav-status = Bilgiler ne kadar güncel?
demo-title = Örnek evler.
demo-text = Bu ilanlar gerçek değil. Kimse bunlara başvuramaz.
footer-guidance = Bu sitede kimlerin başvurabileceği konusunda yazanlar yalnızca yol göstermek içindir. Kararı belediye (council) verir. Başvurmadan önce mutlaka belediyenin kendi ilanına bakın.
footer-privacy = Bu sayfalar çerez kullanmaz ve ne aradığınızı kaydetmez.
sources-title = Bilgiler nereden geliyor
sources-homes = Her ev, belediyenin gönderdiği gibi gösterilir. Başvuruyu belediyenin kendi sitesinde yaparsınız.
sources-places = Posta kodları, yerler, istasyonlar ve sınırlar açık verilerden gelir. Bu verilerin sahipleri şunları belirtmemizi istiyor:
footer-api = Bu verileri kendi programınızda kullanın

## Languages

language-title = Dil
language-unreviewed = Bu çeviriyi dili iyi bilen biri henüz kontrol etmedi. Önemli konularda İngilizcesini de okuyun.
    .english = Bu sayfayı İngilizce okuyun
language-reviewed = { $language }: baştan sona okuyan { $who }, { $day }
language-not-reviewed = { $language }: bu dili iyi bilen biri henüz kontrol etmedi
language-adverts = Belediyenin (council) kendi yazdıkları, yazdığı gibi İngilizce gösterilir.

## When something cannot be answered

not-found = Sayfa bulunamadı
    .detail = Bu adreste bir şey yok. Adresi kendiniz yazdıysanız kontrol edin. Bir bağlantıdan geldiyseniz, ev artık ilanda olmayabilir.
method-not-allowed = Bu adres bu tür bir isteği kabul etmiyor
took-too-long = Bu çok uzun sürdü
    .detail = Arama durduruldu. Yazdıklarınızda bir yanlış yok.
    .way-on = Bir dakika sonra yeniden deneyin veya daha küçük bir bölgede arayın.
body-too-large = Gönderdiğiniz şey çok büyük
    .detail = Yüklenen dosya en çok 50 MB olabilir. Hiçbir şey saklanmadı.
address-too-long = Adres çok uzun
    .detail = Bir arama en çok 8.000 karakter olabilir.
    .way-on = Daha kısa bir arama deneyin.
bad-request = İstek anlaşılamadı
busy = Site şu anda yoğun
    .detail = Şu anda arama yapanların sayısı, sitenin yanıtlayabileceğinden fazla.
    .way-on = Birkaç saniye bekleyin, sonra yeniden deneyin.
nothing-published = Henüz yayımlanmış ev yok
    .detail = Sunucu çalışıyor, ama henüz hiçbir belediyenin (council) evleri alınmadı.
    .way-on = Daha sonra yeniden deneyin.
internal = Özür dileriz, bir sorun oldu
    .detail = Bu bizim hatamız, sizin değil. Yazdığınız hiçbir şey saklanmadı.
    .way-on = Bir dakika sonra yeniden deneyin.
wrong-parameters = Arama istendiği gibi yapılamadı
fault-to-search = Ev ara
fault-to-status = Her belediyenin evlerinin ne kadar güncel olduğuna bak

## Numbers, days, distances

number-groups = .
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $day } { $month } { $year } { $weekday }
day-short = { $day } { $month } { $weekday }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = gece yarısı
time-midday = öğlen 12:00
time-of-day = { $clock24 }
instant = { $day }, { $time }
today = bugün
yesterday = dün
days-ago = { $count ->
    [one] bir gün önce
   *[other] { $count } gün önce
 }
closed-on = Başvurular kapandı: { $day }
closes-today = Son başvuru bugün, { $time }
closes-tomorrow = Son başvuru yarın ({ $day }), { $time }
closes-in-days = Son başvuru { $count } gün sonra ({ $day }), { $time }
distance-under-tenth = 0,1 milden az
distance-miles = { $miles ->
    [1.0] 1 mil
   *[other] { $miles } mil
 }

## The search

box-label = Ne arıyorsunuz?
box-hint = Buraya İngilizce yazın. Örneğin: 2 bed ground floor flat near Brixton with a garden, under £150 a week (Brixton yakınında, zemin katta, bahçeli, 2 yatak odalı, haftada £150 altında bir daire)
near-label = Posta kodu veya yer
suggestions-shown = öneri var: ok tuşlarıyla aralarında gezin, Enter ile seçin, Escape ile kapatın
within-label = En çok uzaklık
within-default = yaklaşık 2 mil
within-miles = { $miles ->
    [1] 1 mil
   *[other] { $miles } mil
 }
search-button = Ara
filters = Aramayı daralt
filters-button = Aramayı daralt
filters-button-chosen = Aramayı daralt ({ $count } seçim)
show-homes = Evleri göster
homes = ev
results = Sonuçlar
chosen = Seçtikleriniz
remove = Kaldır:
sort-label = Sıralama
sort-button = Sırala
sort-default = önce en uygunlar
value-sort-relevance = en uygun
value-sort-distance = en yakın
value-sort-cost = en ucuz
value-sort-closing = son başvurusu en yakın
value-sort-newest = en yeni
any-choice = fark etmez
section-floor-access = Kat ve erişim
section-size-cost = Büyüklük ve tutar için daha fazlası
section-people = Kaç kişi
section-days = Tarihler
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] bugün
    [one] yarına kadar
   *[other] önümüzdeki { $count } gün içinde
 }
include-unknown-label = İlanında bu bilgi olmayan evleri de göster
search-title = Belediye (council) veya konut derneği (housing association) evi bulun
search-lead = { $councils ->
    [one] Bir belediyede (council)
   *[other] { $councils } belediyede (council)
 } { $homes ->
    [one] bir ev
   *[other] { $shown } ev
 } başvuruya açık. Hepsini tek aramayla bulun.
search-title-results = { $count ->
    [0] Ev bulunamadı
    [one] Bir ev bulundu
   *[other] { $shown } ev bulundu
 }
search-title-errors = Ev ara
search-errors-title = Bir sorun var
error = Hata:
left-out-unknown = { $count ->
    [one] Bir ev daha size uygun olabilir, ama ilanında bu bilgi yok.
   *[other] { $shown } ev daha size uygun olabilir, ama ilanlarında bu bilgi yok.
 }
left-out-show = { $count ->
    [one] Onu da göster
   *[other] Onları da göster
 }
no-results-try = Şunları deneyebilirsiniz:
no-results-council = Çoğu gece yeni evler eklenir. Yakında yeniden bakın. Hemen kalacak bir yere ihtiyacınız varsa, kendi belediyenizin (council) konut ekibine sorun. Size ücretsiz bilgi ve öneri vermek zorundadırlar.
way-first-page = İlk sayfaya dön
way-everywhere = Başvuruya açık bütün evleri gör
pages = Sonuç sayfaları
previous-page = Önceki
next-page = Sonraki
page-of = Sayfa { $page } / { $pages }
which-place = Hangi { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Nerede olduğu
chip-near = { $place } çevresinde, en çok { $within }
place-station = { $place } (istasyon)
chip-max-cost = haftada en çok £{ $pounds }
chip-min-cost = haftada en az £{ $pounds }
chip-access = erişim kategorisi { $category } veya daha iyisi
chip-persons = { $count ->
    [one] bir kişilik yer
   *[other] { $count } kişilik yer
 }
chip-closing = son başvuru: { $when }
chip-not = hariç: { $text }
chip-min-floor = { $floor } veya üstü
chip-max-floor = { $floor } veya altı
searched-for-alone = İlanlarda şu sözcükleri aradık: { $text }
searched-for = Yukarıdakileri anladık. İlanlarda ayrıca şu sözcükleri aradık: { $text }
quoted-words = Şimdi ilan metninde “{ $words }” sözcüklerini arıyoruz.
quoted-drop = “{ $words }” aranmasın
why-not-question = Daha önce gördüğünüz bir evi mi arıyorsunuz?
why-not-label = Referans numarasını buraya yapıştırın
why-not-hint = Örneğin: 0041873. Evin bu sitedeki sayfasının adresi de olur.
why-not-button = Bu evi ara
home-is-found = { $reference } ({ $authority }) bulunan evler arasında.
home-is-not-found = { $reference } ({ $authority }) bulunan evler arasında değil:
chip-parameter = { $name }: { $value }
example-home = Örnek ev
a-week-all-in = haftalık tutar, her şey dahil
cost-unsaid = İlanda haftalık tutar yazmıyor
bedrooms-unsaid = İlanda kaç yatak odası olduğu yazmıyor
closing-unsaid = İlanda son başvuru zamanı yazmıyor
council-updated = { $authority } belediyesinin evleri: son güncelleme { $when }
council-updated-stale = { $authority } belediyesinin evleri: son güncelleme { $when }. Bu yüzden bazıları artık olmayabilir.

## A home

kind-with-bedrooms = { $bedrooms } yatak odalı { $kind }
kind-bedrooms-only = { $bedrooms } yatak odalı ev
kind-unknown = Ev
bedrooms = { $count ->
    [0] Ayrı yatak odası yok
    [one] 1 yatak odası
   *[other] { $count } yatak odası
 }
up-to-people = { $count ->
    [one] 1 kişi
   *[other] en çok { $count } kişi
 }
alike-homes = { $count ->
    [one] bir ev
   *[other] aynı türden { $count } ev
 }
floor-basement = Bodrum kat
floor-ground = Zemin kat
floor-number = { $floor }. kat
rent-each-period = { $period } { $amount }
rent-weeks-per-year = { $rent }, yılda { $weeks } hafta
rent-alone = İlandaki kira: { $rent }
rent-and-charge = İlandaki kira: { $rent }. Ayrıca { $charge } hizmet bedeli
each-week = haftada { $amount }, her şey dahil
each-year = yılda { $amount }
distance-from-place = { $place } ile arası { $distance }
distance-from-place-about = { $place } ile arası yaklaşık { $distance } (ilanda posta kodunun tamamı yok)
distance-away = uzaklık: { $distance }
distance-away-about = uzaklık: yaklaşık { $distance } (ilanda posta kodunun tamamı yok)
advertised-by = İlanı veren belediye (council): { $authority }
to-council = Bu evi { $authority } belediyesinin sitesinde gör
no-council-link = Başvurmak için { $authority } belediyesinin kendi ev arama sitesine gidin ve şu referans numarasını arayın: { $reference }.
advert-does-not-say = İlanda şunlar yazmıyor:
no-restriction-stated = İlanda bir koşul yazmıyor
yes = Evet
no = Hayır
section-description = Belediyenin kendi sözleriyle
section-cost = Tutar
section-dates = Tarihler
section-home = Ev
section-access = Eve giriş ve içinde dolaşma
section-who = Kimler için
rules-of = { $authority } belediyesine kimler başvurabilir: belediyenin kendi sözleriyle
rules-read = (okunduğu tarih: { $day })
rules-guidance = Burada okuduklarınız yalnızca yol göstermek içindir. Kararı belediye verir.
section-advert = İlan
section-pictures = Resimler
section-history = Geçmiş
picture-number = Resim { $count } (belediyenin sitesinde)
history-first-seen = İlk görüldüğü gün: { $day }
history-last-seen = Belediyenin listesinde hâlâ vardı: { $day }
history-last-listed = Belediyenin listesinde son görüldüğü gün: { $day }
history-changed = { $day }: { $field } değişti. Önce: { $before }. Şimdi: { $after }
history-stated = { $day }: { $field } artık yazıyor: { $after }
history-unstated = { $day }: { $field } artık yazmıyor (önce: { $before })
history-changed-long = { $day }: { $field } değişti
home-withdrawn = Bu ev artık ilanda değil
    .detail = Belediyenin listesinden çıkarıldı. İlanda yazanlar 90 gün boyunca aşağıda durur.
home-closed = Bu ev için başvurular kapandı
    .detail = Bu eve artık başvuramazsınız.
home-under-offer = Bu ev birine teklif edildi
    .detail = Belediye evi yeniden ilan etmezse, bu eve artık başvuramazsınız.
home-let = Bu ev kiraya verildi
    .detail = Birisi bu eve taşınıyor veya taşındı bile.
home-not-open-yet = Bu ev için başvurular henüz başlamadı
home-gone = Bu ev artık ilanda değil
    .detail = 90 günden daha önce belediyenin listesinden çıkarıldı.
    .way-on = Şu anda başvuruya açık evleri arayın.
home-not-found = Bu referans numarasıyla bir ev yok
    .detail = Numarayı kontrol edin veya evi adresiyle arayın.
authority-not-found = Bu adda veya kodda bir belediye (council) yok
    .detail = Belediyenin kodunu yazın, örneğin E09000022. Veya kısa adını yazın, örneğin lambeth.
similar-title = Buna benzeyen evler

## How fresh the homes are

status-title = Her belediyenin (council) listesi ne kadar güncel?
status-lead = Her belediye bize evlerinin listesini gönderir. Çoğu bunu her gece yapar. Bu sayfada her birinin en son ne zaman gönderdiğini görürsünüz.
status-summary = { $councils ->
    [one] Bir belediyeden
   *[other] { $councils } belediyeden
 } { $homes ->
    [one] başvuruya açık bir ev
   *[other] başvuruya açık { $shown } ev
 }.
status-council = Belediye
status-open = Başvuruya açık evler
status-last-file = Son liste
status-result = Listeye ne oldu
status-stale = Eski
status-never = Hiç
verdict-published = Yayımlandı
verdict-unchanged = Öncekiyle aynı
verdict-held = Bir kişi kontrol edene kadar bekletiliyor; önceki liste gösteriliyor
verdict-refused = Kullanılamadı; önceki liste gösteriliyor
verdict-none = Henüz işlenmedi

## Names of fields

field-weekly-cost = Haftalık tutar, her şey dahil
field-weekly-cost-pence = Haftalık tutar
field-rent = Kira (ilanda yazan)
field-service-charge = Hizmet bedeli (service charge)
field-rent-type = Kira türü
field-tenancy = Kiracılık türü (tenancy)
field-council-tax-band = Belediye vergisi sınıfı (council tax band)
field-opens-at = Başvuru başlangıcı
field-closes-at = Son başvuru
field-available-from = Taşınmaya hazır
field-viewing-at = Evi görme
field-bids = Şimdiye kadarki başvurular (bids)
field-property-type = Ev türü
field-bedrooms = Yatak odası
field-max-persons = Yaşayabilecek kişi sayısı
field-homes = Bu ilandaki aynı türden evler
field-floor = Kat
field-garden = Bahçe
field-balcony = Balkon
field-parking = Park yeri
field-pets = Evcil hayvan
field-furnished = Mobilyalı
field-heating = Evin ısıtması
field-epc = Enerji sınıfı
field-lift = Asansör
field-step-free = Basamaksız
field-access-category = Erişim kategorisi
field-access-raw = Erişim, belediyenin kendi sözleriyle
field-adaptations = Engelliler için yapılan değişiklikler
field-bands-asked = Başvurabilecek öncelik grupları (bands)
field-local-connection = Yalnızca bölgeyle bağı olanlar (local connection)
field-transfer-only = Yalnızca taşınmak isteyen sosyal konut kiracıları
field-homeseeker-only = Yalnızca henüz sosyal konut kiracısı olmayanlar
field-meant-for = Kimler için
field-min-persons = En az kişi sayısı
field-max-income = En yüksek gelir
field-age-min = En küçük yaş
field-age-max = En büyük yaş
field-designation = Kimlere ayrıldı
field-labels = Etiketler
field-restrictions = Koşullar
field-reference = Referans numarası
field-landlord = Ev sahibi
field-address = Adres
field-postcode = Posta kodu
field-location = Yeri neye göre biliniyor
field-status = Durum
field-area = Belediye (council) veya bölge
field-not-area = Şurada olmasın
field-feature = Özellikler
field-not-feature = Şunlar olmasın
field-min-bedrooms = En az yatak odası sayısı
field-max-bedrooms = En çok yatak odası sayısı
field-persons = Kişi sayısı
    .hint = Orada kaç kişinin yaşaması gerekiyor
field-min-cost = En az tutar, haftada £
field-max-cost = Ödeyebileceğiniz en çok tutar, haftada £
    .hint = Kira ve ek ödemeler birlikte. Ayda £600, haftada £138,46 eder. Sayıyı noktayla yazın: 138.46
field-min-floor = En alt kat
    .hint = 0 zemin kat, −1 bodrum kattır
field-max-floor = En üst kat
field-access = Erişim ihtiyacı
    .hint = Size bu kategorideki veya erişimi daha kolay olan evler gösterilir
field-closing-within = Son başvuru
field-opens-since = Şu tarihten beri ilanda
field-available-by = En geç şu tarihte hazır
field-bbox = Haritada kutu
field-polygon = Haritada şekil
field-near = Yakınında
field-within = En çok uzaklık
field-q = Arama

## Values of closed sets

value-property-type-flat = Daire
value-property-type-maisonette = Dubleks daire (maisonette)
value-property-type-house = Ev (house)
value-property-type-bungalow = Tek katlı ev (bungalow)
value-property-type-studio = Stüdyo
value-property-type-bedsit = Tek odalı ev (bedsit)
value-property-type-room = Paylaşılan evde oda
value-property-type-other = Başka türde ev
value-status-open = Başvuruya açık
value-status-closed = Kapandı
value-status-under-offer = Birine teklif edildi
value-status-let = Kiraya verildi
value-status-withdrawn = Artık ilanda değil
value-rent-type-social = Sosyal kira (social rent)
value-rent-type-affordable = Uygun kira (affordable rent)
value-rent-type-london-affordable = Londra uygun kirası (London Affordable Rent)
value-rent-type-london-living = Londra geçim kirası (London Living Rent)
value-rent-type-intermediate = Ara kira (intermediate rent)
value-rent-type-rent-to-buy = Satın almaya yönelik kira (Rent to Buy)
value-rent-type-shared-ownership = Ortak mülkiyet (shared ownership)
value-rent-type-other = Başka
value-tenancy-secure = Güvenceli (secure)
value-tenancy-flexible = Esnek, belirli süreli (flexible, fixed term)
value-tenancy-assured = Teminatlı (assured)
value-tenancy-assured-shorthold = Kısa süreli teminatlı (assured shorthold)
value-tenancy-introductory = Deneme veya başlangıç (introductory, starter)
value-tenancy-licence = Kullanım izni (licence)
value-tenancy-other = Başka
value-designation-general = Herkes
value-designation-sheltered = Yaşlılar (sheltered)
value-designation-extra-care = Bakıma ihtiyacı olan yaşlılar (extra care)
value-designation-supported = Desteğe ihtiyacı olan kişiler (supported)
value-garden-private = Kendine ait
value-garden-shared = Ortak
value-garden-none = Yok
value-parking-private = Kendine ait
value-parking-permit = Sokakta, izin belgesiyle
value-parking-street = Sokakta
value-parking-none = Yok
value-pets-allowed = Olabilir
value-pets-with-permission = Ev sahibinin izniyle
value-pets-no = Olamaz
value-period-weekly = haftada
value-period-fortnightly = iki haftada bir
value-period-four-weekly = dört haftada bir
value-period-monthly = ayda
value-period-yearly = yılda
value-precision-exact = Bina
value-precision-postcode = Posta kodu
value-precision-sector = Posta kodunun ilk yarısı ve bir rakam
value-precision-outcode = Posta kodunun ilk yarısı
value-precision-authority = Yalnızca belediyesi
value-access-category-a = her yeri tekerlekli sandalyeye uygun
value-access-category-b = ana odaları tekerlekli sandalyeye uygun
value-access-category-c = girişi düz, kapıları daha geniş
value-access-category-d = girişi kolay
value-access-category-e = basamaksız
value-access-category-e-plus = az basamaklı
value-access-category-f = genel ihtiyaçlar için
value-access-category-g = değerlendirilmedi
value-feature-garden = Bahçe
value-feature-private-garden = Kendine ait bahçe
value-feature-balcony = Balkon
value-feature-parking = Park yeri
value-feature-lift = Asansör
value-feature-step-free = Basamaksız
value-feature-pets = Evcil hayvan olabilir
value-feature-furnished = Mobilyalı
value-feature-level-access-shower = Eşiksiz duş
value-feature-wet-room = Zemini düz, duşlu banyo (wet room)
value-feature-stairlift = Merdiven asansörü
value-feature-through-floor-lift = Ev içinde katlar arası asansör
value-feature-hoist = Hasta kaldırma aracı (hoist)
value-feature-ramp = Rampa
value-feature-grab-rails = Tutunma demirleri
value-feature-lowered-kitchen = Alçak tezgâhlı mutfak
value-feature-over-bath-shower = Küvet üstünde duş
value-feature-widened-doors = Genişletilmiş kapılar
value-adaptations-level-access-shower = Eşiksiz duş
value-adaptations-wet-room = Zemini düz, duşlu banyo (wet room)
value-adaptations-stairlift = Merdiven asansörü
value-adaptations-through-floor-lift = Ev içinde katlar arası asansör
value-adaptations-hoist = Hasta kaldırma aracı (hoist)
value-adaptations-ramp = Rampa
value-adaptations-grab-rails = Tutunma demirleri
value-adaptations-lowered-kitchen = Alçak tezgâhlı mutfak
value-adaptations-over-bath-shower = Küvet üstünde duş
value-adaptations-widened-doors = Genişletilmiş kapılar
value-labels-mobility = Başka belediyelerin kiracılarına açık
value-labels-right-to-move = Taşınma hakkı (Right to Move)
value-labels-local-lettings-plan = Yerel kiralama planı (local lettings plan)
value-labels-new-build = Yeni yapı
value-labels-direct-offer = Doğrudan teklif, başvuruyla değil (direct offer)
value-labels-sensitive-let = Özenle seçilen kiracıya (sensitive let)
value-labels-decant = Evi yeniden yapılanlar için
value-labels-readvertised = Yeniden ilan edildi
