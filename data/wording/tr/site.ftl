# What the site says about itself, and the words its look needs.

back-to-search = Ev ara
card-access = Erişim { $category }
card-bands = öncelik grupları (bands): { $bands }
card-age-min = { $age } yaş ve üzeri
card-age-max = en çok { $age } yaş
card-who = Kimler için: { $who }

## Accessibility

accessibility-title = Erişilebilirlik
accessibility-lead = Eve ihtiyacı olan herkesin bu siteyi her telefonda ve her bilgisayarda kullanabilmesini istiyoruz.
accessibility-can = Neler yapabilirsiniz
accessibility-can-text = Her sayfayı yalnızca klavyeyle veya büyük yazıyla kullanabilirsiniz. Kendi renklerinizle kullanabilirsiniz. Komut dosyalarını (scripts) kapatabilirsiniz. Hiçbir şey kendiliğinden hareket etmez. İstediğiniz kadar zaman ayırabilirsiniz.
accessibility-can-more = Her sayfa yazdırılabilir. İlk sayfa küçüktür. Böylece eski bir telefonda ve yavaş bir bağlantıda da açılır. Haritadaki bütün evler listede de vardır. Haritaya klavyeyle çizebilirsiniz.
accessibility-cannot = Henüz çalışmayanlar
accessibility-cannot-text = Bazı ilanlarda resimlere ve belgelere bağlantı vardır. Bunlar belediyenin (council) kendi sitesindedir. Bunları herkesin okuyup okuyamayacağını bilmiyoruz. Kaydırabileceğiniz ve üzerine çizebileceğiniz harita için komut dosyaları (scripts) gerekir. Siz yazarken çıkan öneriler ve söylediklerinizi tarayıcınızda saklayan düğme için de gerekir. Bunlar olmadan da arama yapabilirsiniz.
accessibility-cannot-language = Belediyenin kendi yazdıkları, yazdığı gibi İngilizce kalır. Dili iyi bilen birinin kontrol etmediği çevirilerde bu, sayfanın başında yazar. Belediye görevlilerinin sayfaları yalnızca İngilizcedir.
accessibility-checked = Nasıl kontrol ediliyor
accessibility-checked-text = Ev arayanlar için olan sayfalar, site her değiştiğinde programlarla kontrol edilir. Programlar küçük ve büyük ekranda hata arar (axe-core). Aramayı yalnızca klavyeyle dener. Sayfaları 320 pikselde, yüzde 400 büyütülmüş olarak, zorunlu renklerle ve hareketsiz dener. HTML’in doğru olup olmadığına (Nu checker) ve sözlerin sade olup olmadığına bakar. Programlar hataların yalnızca bazı türlerini bulur. Siteyi henüz ekran okuyucuyla denemedik. Engelli kişiler ve dışarıdan bir uzman da siteyi henüz denemedi. Bu yüzden sitenin Web İçeriği Erişilebilirlik Kılavuzu 2.2’ye (Web Content Accessibility Guidelines) uyduğunu söylemiyoruz.
accessibility-help = Bir şey sizin için çalışmıyorsa
accessibility-help-text = Evi ilan eden belediyeye söyleyin. İlanı size başka bir biçimde verebilir. Engelli kişiler için makul düzenlemeleri yapmak zorundadır (2010 Eşitlik Yasası, Equality Act 2010).

## Privacy

privacy-title = Gizlilik
privacy-lead = Ev aramak için giriş yapmazsınız. Bu sayfalar çerez kullanmaz. Tarayıcınız, okuduğunuz sayfaların kopyalarını saklayabilir. Saklamak için düğmeye bastığınız şeyleri de saklar.
privacy-searches = Aradıklarınız
privacy-searches-text = Aradıklarınız sayfanın adresinde yazar. Böylece aramayı saklayabilir veya birine gönderebilirsiniz. Listenizdeki evler de öyledir: biz ayrı bir liste tutmayız. Bunlar size yanıt vermek için kullanılır, kaydedilmez.
privacy-people-text = Sizinle kimlerin yaşayacağını, yaşınızı, nerede yaşadığınızı veya çalıştığınızı ya da kendinizle ilgili başka bir şeyi söylerseniz, bu yalnızca o yanıt için kullanılır. Açtığınız evlerin sayfalarına da sizinle birlikte gider. Tarayıcınıza sayfayı saklamaması söylenir. Paylaşmanız için önerdiğimiz adreste bu bilgiler yoktur.
privacy-logs = Neler kaydedilir
privacy-logs-text = Sitenin çalışması için her istekte şunları kaydederiz: ne zaman geldiği, yanıtın ne kadar sürdüğü ve işlemin başarılı olup olmadığı. Ne sorulduğunu veya kimin sorduğunu kaydetmeyiz. Sitenin önündeki makineleri işletenler kendi kayıtlarını tutabilir.
privacy-others = Başka şirketler
privacy-others-text = Sayfadaki her şey bu siteden gelir. Burada olduğunuz başka hiçbir şirkete söylenmez. Buradan gittiğiniz sitelere de nereden geldiğiniz söylenmez.
privacy-adverts = İlanlar
privacy-adverts-text = İlanlar belediyelerden gelir. İlan gösterilmeden önce, tanıyabildiğimiz kiracı adları, telefon numaraları, e-posta adresleri ve anahtar kutusu şifreleri gizlenir. Bir kişiyle ilgili bir bilgi görürseniz, evi ilan eden belediyeye söyleyin.

## Developers

developers-lead = Burada yayımlanan her şeyi programlar anahtar olmadan okuyabilir. Yanıtlar JSON biçimindedir. Başka sitelerin sayfaları da bunları okuyabilir.
developers-same-query = Arama, bu sitenin kendi adresiyle aynı parametreleri alır: herhangi bir aramada soru işaretinden önce /api/v1/vacancies yazın.
developers-kept = Yanıtın ETag değerini If-None-Match olarak geri gönderin. Hiçbir şey değişmediyse bu size birkaç baytla söylenir. 503 yanıtı alırsanız, Retry-After kaç saniye diyorsa o kadar bekleyin.
developers-vacancies = SW9 posta kodunun iki mil çevresindeki iki yatak odalı evler
developers-household = Bir hanenin başvurabileceği evler: her biri için yes, probably veya no (evet, büyük olasılıkla, hayır) ve nedeni
developers-words = Aynı arama, bir insanın yazacağı biçimde
developers-authorities = Belediyeler ve her birinin evlerinin ne kadar güncel olduğu
developers-places = Bir adın anlatabileceği yerler
developers-suggest = Yazılmaya başlanan sözcük için öneriler
developers-openapi = API’nin tamamı, OpenAPI ile anlatılmış
developers-table-schema = Bir dışa aktarımın sütunlarında neler olabileceği (Frictionless Table Schema)
developers-csvw = Aynısı, CSV on the Web üst verisi olarak
developers-template-csv = Bu sütunlarla boş bir tablo
developers-template-xlsx = Aynısı, çalışma kitabı (XLSX) olarak
