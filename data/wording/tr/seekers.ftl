# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Bu arama, kısa sayfa olarak
lite-home-link = Kısa sayfa
lite-asked = Aranan: { $asked }.
lite-anew = Yeniden başla
lite-cost = haftada { $cost }
lite-full = Tam sayfa
lite-full-home = Bu evin tam sayfası

## Homes of one place

landing-all = Evler: { $place }
landing-bedrooms = { $bedrooms } yatak odalı evler: { $place }
landing-kind = { $kind ->
    [flat] Daireler: { $place }
    [house] Müstakil evler (houses): { $place }
    [bungalow] Tek katlı evler (bungalows): { $place }
    [maisonette] Dubleks daireler (maisonettes): { $place }
    [studio] Stüdyolar: { $place }
    [bedsit] Tek odalı evler (bedsits): { $place }
   *[room] Odalar: { $place }
 }
landing-feature = { $feature ->
    [garden] Bahçeli evler: { $place }
    [balcony] Balkonlu evler: { $place }
    [lift] Asansörlü evler: { $place }
   *[step_free] Basamaksız evler: { $place }
 }
landing-count = { $count ->
    [0] Şu anda başvuruya açık böyle bir ev yok. Çoğu gece yeni evler eklenir. Yakında yeniden bakın.
    [one] Şu anda bir ev başvuruya açık.
   *[other] Şu anda { $shown } ev başvuruya açık.
 }
landing-cost = Bu evlerin yarısında haftalık tutar { $cost } veya daha az.
landing-here = Aynı yerde daha fazlası: { $place }
landing-elsewhere = Başka yerlerde
landing-link = Bütün evler: { $place }

## Reporting a problem

report-link = Bu ilanla ilgili bir sorun bildir
report-title = Sorun bildir
report-lead = Neyin yanlış olduğunu bize söyleyin. Mesajınız { $authority } belediyesine (council) ve bu siteyi yönetenlere gider. Bu sitede gösterilmez.
report-question = Yanlış olan ne?
report-kind-details = Bazı bilgiler yanlış
report-kind-gone = Ev artık yok
report-kind-personal = Bir kişiyle ilgili bir şey yazıyor
report-kind-link = Belediyenin sayfasını açamıyorum
report-kind-other = Başka bir şey
report-text = Neyi bilmemiz gerekiyor?
report-text-hint = “Başka bir şey” seçmediyseniz bir şey yazmanız gerekmez. En çok { $most } harf. Lütfen özel bilgi yazmayın.
report-contact = Yanıt istiyorsanız e-posta adresiniz
report-contact-hint = Burayı boş bırakabilirsiniz. Adresinizi yalnızca { $authority } belediyesi ve bu siteyi yönetenler görebilir. Sorun çözüldükten { $days } gün sonra silinir.
report-send = Gönder
report-error = Hata:
report-wrong-title = Bir sorun var
report-kind-missing = Neyin yanlış olduğunu seçin.
report-contact-wrong = Bu bir e-posta adresi değil.
    .hint = Şöyle yazın: name@example.org. Veya boş bırakın.
report-text-missing = Neyin yanlış olduğunu yazın.
    .hint = Birkaç sözcük yeter.
report-text-long = Bu çok uzun.
    .hint = En çok 1.000 harf yazın.
report-closed-already = Bu bildirimle zaten ilgilenildi.
    .hint = Yapılacak başka bir şey yok.
report-too-often = Az önce çok fazla bildirim gönderildi
    .detail = Hiçbir şey gönderilmedi.
    .way-on = Bir saat sonra yeniden deneyin veya evi ilan eden belediyeye (council) söyleyin.
report-thanks-title = Teşekkür ederiz
report-thanks = Bildiriminizin numarası: { $number }. Bildiriminiz { $authority } belediyesine (council) ve bu siteyi yönetenlere gitti.
report-thanks-next = E-posta adresi verdiyseniz, bildiriminizin geldiğini size yazarız.
report-thanks-urgent = Bir başvuruyu (bid) veya bir evi sormak için { $authority } belediyesiyle konuşun.
report-back = Evin sayfasına dön

report-mail-thanks-subject = Bildiriminizin numarası: { $number }
report-mail-thanks = Teşekkür ederiz. { $authority } belediyesinin (council) { $reference } numaralı eviyle ilgili bildiriminiz geldi. Geldiği zaman: { $at }. Bildirim numarası: { $number }. { $authority } belediyesi size yazabilir.
report-mail-not-you = Bildirim göndermediyseniz, biri yanlışlıkla sizin adresinizi yazmıştır. Bir şey yapmanız gerekmez.

privacy-reports = Bir sorun bildirirseniz
privacy-reports-text = Yazdıklarınız ve verdiyseniz e-posta adresiniz, belediye (council) sorunla ilgilenebilsin diye saklanır. Bunlar bu sitede gösterilmez. Sorun çözüldükten 90 gün sonra, her durumda bir yıl sonra silinir. Kötüye kullanımı önlemek için, bağlantınızın adresinden gelen bildirimler bir saat boyunca sayılır. Bu adres bir yere yazılmaz.

## The poster

poster-link = Yazdırmak için afiş
poster-title = Afiş
poster-closes = Son başvuru: { $when }
poster-how = Bu sayfayı yazdırmak için tarayıcınızın yazdır düğmesini kullanın.
poster-apply-title = Nasıl başvurulur
poster-apply = { $authority } belediyesine (council) başvurun. Şu referans numaralı evi arayın: { $reference }.
poster-scan = Kodu telefonun kamerasıyla okutun veya şu adrese gidin:
poster-code = Bu evin sayfasını açan QR kodu
poster-printed = Yazdırıldığı gün: { $day }. Başvurmadan önce bir değişiklik olup olmadığına internetten bakın.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Şu anda başvuruya açık böyle bir ev yok.
    [one] Şu anda bir ev başvuruya açık.
   *[other] Şu anda { $shown } ev başvuruya açık.
 }
widget-all = Hepsini gör
widget-new-page = Bağlantılar yeni bir sayfa açar.
widget-wrong = Bu liste gösterilemiyor.
widget-wrong-next = Ev ara
widget-help-title = Evleri kendi sayfanızda gösterin
widget-help-lead = Her belediye (council) veya yardım kuruluşu, bir aramanın evlerini kendi sayfasında gösterebilir. Ücretsizdir. Çerez kullanılmaz. Sayfanıza kimin baktığı kimseye söylenmez.
widget-help-script = Tek satırla
widget-help-script-text = Bunu listenin olacağı yere koyun. Listeyle birlikte büyür ve küçülür. Komut dosyaları (scripts) kapalıysa bağlantı görünür.
widget-help-frame = Komut dosyası olmadan
widget-help-frame-text = Sayfanıza kendiniz bir çerçeve (frame) koyun. Yüksekliğini seçin.
widget-help-settings = Neleri ayarlayabilirsiniz
widget-help-query = Arama: bu sitede arama yaptığınızda soru işaretinden sonra gelen bölüm.
widget-help-colour = Çubuğun ve bağlantıların rengi, örneğin #0b5d57. Renk okunamayacak kadar açıksa bağlantılar siyah kalır.
widget-help-ink = Yazının rengi. Okunamayacak kadar açık bir renk kullanılmaz.
widget-help-size = Yazının büyüklüğü, 14 ile 24 arası.
widget-help-count = Kaç ev gösterileceği, 1 ile 10 arası.
widget-help-title-set = Listenin başlığı.
widget-help-try = Nasıl göründüğüne bak
developers-widget = Bir aramanın evlerini kendi sayfanızda gösterin
privacy-counts-text = Her saat kaç arama yapıldığını, kaçında ev bulunduğunu, hangi tür filtrelerin kullanıldığını ve hangi belediyelerin (councils) evleri olduğunu sayarız. Yazılanları saymayız. Kimin aradığını bilmeyiz.
