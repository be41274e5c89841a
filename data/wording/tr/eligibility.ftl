
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Bu yalnızca yol göstermek içindir. Kararı belediye (council) verir.
not-a-council = “{ $parameter }” bir belediye olmalı. Belediyenin adını, kısa adını veya kodunu yazın. Örneğin: lambeth. Yazılan: “{ $found }”.

bedrooms-fit = Size gereken: { $need ->
    [0] stüdyo
    [one] 1 yatak odası
   *[other] { $need } yatak odası
 }. Bu evde { $has ->
    [0] ayrı yatak odası yok: ev bir stüdyo
    [one] 1 yatak odası var
   *[other] { $has } yatak odası var
 }.
too-few-bedrooms = Size gerekenden küçük. Size { $need ->
    [one] 1 yatak odası
   *[other] { $need } yatak odası
 } gerekiyor. Bu evdeki yatak odası sayısı: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(ulusal kurala göre; bu belediyenin kuralı farklı olabilir)
 }.
too-few-bedrooms-allowed = Size { $need } yatak odası gerekiyor. Bu evdeki yatak odası sayısı: { $has }. Bu belediye biraz küçük bir eve başvurmanıza izin veriyor.
too-many-bedrooms = Size gerekenden büyük. Size gereken: { $need ->
    [0] stüdyo
    [one] 1 yatak odası
   *[other] { $need } yatak odası
 }. Bu evdeki yatak odası sayısı: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(ulusal kurala göre; bu belediyenin kuralı farklı olabilir)
 }.
too-many-bedrooms-allowed = Size gereken yatak odası sayısı: { $need }. Bu evde { $has } yatak odası var. Bu belediye size gerekenden fazlasını verebilir.
too-many-people = Siz { $persons } kişisiniz. Burada en çok { $most } kişi yaşayabilir.
too-few-people = { $persons ->
    [one] Siz tek kişisiniz.
   *[other] Siz { $persons } kişisiniz.
 } Bu ev en az { $least } kişi için.
meant-for = İlanda evin kimler için olduğu yazıyor: { $household }. Bunun size uyup uymadığına bakın.

age-min = Burada yaşamak için en az { $age } yaşında olmanız gerekir.
age-max = Burada yaşamak için en çok { $age } yaşında olmanız gerekir.
set-aside = Bu ev { $designation ->
    [sheltered] yaşlılar için destekli konut (sheltered housing)
    [extra_care] bakıma ihtiyacı olan yaşlılar için bakımlı konut (extra care)
   *[other] orada yaşamak için desteğe ihtiyacı olan kişiler için
 }. Size uygun olup olmadığına belediye bakar.
access-category = Size { $need } erişim kategorisinde bir ev gerekiyor. Bu evin kategorisi: { $has }.
access-reserved = Bu ev tekerlekli sandalye kullananlar için yapılmış (kategori { $has }). Öncelik onlarındır.

band-not-included = Yalnızca şu öncelik grubunda (band) olanlar başvurabilir: { $bands }.
transfer-only = Yalnızca şu anda bir belediyeden veya konut derneğinden (housing association) ev kiralayanlar başvurabilir.
homeseeker-only = Yalnızca şu anda bir belediyeden veya konut derneğinden (housing association) ev kiralamayanlar başvurabilir.
income-above = Yalnızca geliri yılda en çok £{ $most } olanlar başvurabilir.

local-connection = Bu ev bölgeyle bağı olanlar için (local connection): orada yaşıyor veya çalışıyorsunuz ya da yakın aileniz beş yıldır orada yaşıyor.
right-to-move-overrides = Orada çalışıyorsunuz ve evinizi bir belediyeden veya konut derneğinden (housing association) kiralıyorsunuz. Orada yaşamasanız bile taşınma hakkı (Right to Move) size yardımcı olabilir.
mobility-label-only = Bu ev başka belediyelerin kiracılarına açık.
not-registered-with = Bu belediyenin konut listesinde olmanız gerekir. Listeye girip giremeyeceğinizi belediyeye sorun.

closed = Bu eve artık başvurulamaz.
not-open = Bu eve henüz başvuramazsınız.
withdrawn = Bu ev geri çekildi.

rent-over-budget = Haftalık tutarı £{ $cost }. Bu, ödeyebileceğiniz £{ $budget } tutarından £{ $over } fazla.
benefit-cap-risk = Haftalık tutarı £{ $cost }. Aldığınız yardımların toplamı haftada £{ $cap } ile sınırlı olabilir (benefit cap). Bu yüzden yardımlar bu tutara yetmeyebilir.
benefit-cap-leaves = Yardımlarınız haftada £{ $cap } ile sınırlanırsa, geri kalan her şey için haftada £{ $left } kalır.

not-told = { $what ->
    [household] Orada kimlerin yaşayacağını söyleyin
    [sexes] Çocuklardan hangisinin kız, hangisinin erkek olduğunu söyleyin
    [age] Kaç yaşında olduğunuzu söyleyin
    [bands] Öncelik grubunuzu (band) söyleyin
    [tenant] Evinizi kimden kiraladığınızı söyleyin
   *[income] Gelirinizi söyleyin
 }: bu evin bununla ilgili bir kuralı var.
advert-silent-on = İlanda { $what ->
    [bedrooms] kaç yatak odası olduğu
    [weekly_cost_pence] ne kadar ödeneceği
   *[access_category] eve girmenin ve içinde dolaşmanın ne kadar kolay olduğu
 } yazmıyor. Belediyeye sorun.

need-own-rooms = { $count ->
    [one] bir çift veya bir kişi için 1 oda
   *[other] çiftler ve kendi odası olması gerekenler için { $count } oda
 }
need-sharing = { $count ->
    [one] odasını paylaşabilecek 1 kişi
   *[other] ikişer ikişer aynı odada kalabilecek { $count } kişi
 }
need-extra = { $count ->
    [one] gerektiğini söylediğiniz 1 oda daha
   *[other] gerektiğini söylediğiniz { $count } oda daha
 }
need-not-counted = { $count ->
    [one] henüz sayılmayan 1 bebek
   *[other] henüz sayılmayan { $count } bebek
 }

## On pages: asking who somebody is

applicant-title = Bu ev kimin için?
applicant-title-told = Bu ev kimin için? Yazdığınız: { $household }
applicant-lead = Bize istediğiniz kadarını söyleyin. Hangi evlere başvurabileceğinizi ve nedenini gösteririz. Söylediklerinizi yalnızca bu yanıt için kullanırız, saklamayız. Ama bunlar bu sayfanın adresinde yazar. Bu yüzden adresi birine göndermeden önce düşünün.
applicant-more = Hakkınızda daha fazlası
field-household = Orada kimler yaşayacak
    .hint = İngilizce yazın. Örneğin: 2 adults, girl 9, boy 4 (2 yetişkin, 9 yaşında kız, 4 yaşında erkek). İki yetişkin çift değilse: 2 single adults
field-age = Yaşınız
    .hint = Yaşınıza uygun olmayan evler gösterilmez
field-tenant = Evinizi kimden kiralıyorsunuz
value-tenant-council = belediyeden (council)
value-tenant-housing-association = konut derneğinden (housing association)
value-tenant-none = ikisi de değil
field-lives-in = Yaşadığınız belediye (council)
    .hint = Örneğin: Lambeth
field-registered-with = Konut listesinde olduğunuz belediye (council)
    .hint = Örneğin: Lambeth. Hiçbir listede değilseniz İngilizce olarak şunu yazın: nowhere
field-works-in = Çalıştığınız yerin belediyesi (council)
    .hint = Çalışmıyorsanız İngilizce olarak şunu yazın: nowhere
field-bands = Öncelik gruplarınız (bands)
    .hint = Bunu size yaşadığınız yerin belediyesi verir. Örneğin: A
field-access-need = Size gereken erişim kategorisi
field-extra-bedrooms = Size gereken ek yatak odası sayısı
    .hint = Gece kalan bir bakıcı veya odasını paylaşamayan bir çocuk için
field-budget = Haftada ödeyebileceğiniz tutar, £
    .hint = Daha pahalı evler de gösterilir
field-benefits = Sınırı olan bir devlet yardımı alıyorsunuz
    .hint = Genel yardım (Universal Credit) veya kira yardımı (Housing Benefit)
value-benefits-yes = evet
value-benefits-no = hayır
field-income = Hepinizin yıllık geliri, £
field-eligible = Göster
not-told-choice = belirtilmedi
value-eligible-all = bütün evler
value-eligible-probable = başvurabileceğiniz veya büyük olasılıkla başvurabileceğiniz evler
value-eligible-yes = yalnızca başvurabileceğiniz evler

## On pages: answering

chip-lives-in = Yaşadığınız belediye: { $council }
chip-works-in = Çalıştığınız yerin belediyesi: { $council }
chip-registered-with = Konut listesinde olduğunuz belediye: { $council }
chip-budget = Haftada £{ $pounds } ödeyebilirsiniz
eligible-answer-yes = Evet
eligible-answer-probably = Büyük olasılıkla
eligible-answer-no = Hayır
eligible-home-title = Bu eve başvurabilir misiniz?
eligible-home-yes = Bildiğimiz kadarıyla bu eve başvurabilirsiniz.
eligible-home-probably = Büyük olasılıkla başvurabilirsiniz. Şunları belediyeye sorun.
eligible-home-no = Bildiğimiz kadarıyla bu eve başvuramazsınız.
eligible-no-reason = Bildiğimiz kadarıyla bir engel yok.
eligible-rule = Bu kural nereden alındı
eligible-rule-read = (okunduğu tarih: { $day })
eligible-counts = Bu evlerin { $yes } tanesine başvurabilirsiniz, { $probably } tanesine büyük olasılıkla başvurabilirsiniz, { $no } tanesine başvuramazsınız. Evler bu sırayla gösterilir.
eligible-counts-chosen = { $chosen ->
    [yes] Yalnızca başvurabileceğiniz evler gösteriliyor.
   *[probable] Başvuramayacağınız evler gösterilmiyor.
 } { $yes } eve başvurabilirsiniz, { $probably } eve büyük olasılıkla başvurabilirsiniz, { $no } eve başvuramazsınız.
eligible-leave-out = Başvuramayacağım evleri gösterme
eligible-show-all = Hepsini göster

## On pages: what each council would give

compare-title = Her belediye (council) size kaç yatak odası verir?
compare-lead = Kimlerin aynı odada kalacağı konusunda belediyelerin kuralları farklıdır. Sizinle kimlerin yaşayacağını söyleyin. Bu bilgi yalnızca bu yanıt için kullanılır, saklanmaz.
compare-button = Belediyeleri karşılaştır
compare-link = Her belediye size kaç yatak odası verir?
compare-for = Şu kişiler için: { $household }
compare-no-more = yok
compare-council = Belediye ve evleri
compare-bedrooms = Size verilecek
compare-sizes = Başvurabileceğiniz
compare-rule = Kimin kuralı
compare-rule-own = Belediyenin kendi kuralı
compare-rule-national = Ulusal kural (bu belediyenin kendi kuralını bilmiyoruz)
compare-sexes = Bazı çocuklar odayı yalnızca kendi cinsiyetlerinden biriyle paylaşabilir. Tam yanıt için kimin kız, kimin erkek olduğunu yazın.
compare-between = En az { $least ->
    [0] stüdyo
   *[other] { $least }
 }, en çok { $most ->
    [one] 1 yatak odası
   *[other] { $most } yatak odası
 }
