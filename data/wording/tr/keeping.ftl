# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Bunu bu tarayıcıda sakla
keeping-warning = Bu telefonu veya bilgisayarı kullanan herkes bunu görebilir.
keeping-kept = Bu tarayıcıda saklandı.
keeping-failed = Bu tarayıcı bunu saklamamıza izin vermiyor.
keeping-here = Kendinizle ilgili söyledikleriniz bu tarayıcıda saklı.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Sakladıklarımı kullan: { $who }
keeping-forget = Sakladıklarımı sil
keeping-forgotten = Artık bu tarayıcıda saklanmıyor.
keeping-link = Kimin aradığını söyleyen bir bağlantı yap
keeping-link-warning = Bu bağlantıyı alan herkes, kendinizle ilgili söylediklerinizi görebilir. Bağlantıyı başkalarına da gönderebilir. Yalnızca güvendiğiniz kişilere gönderin.
keeping-link-label = Bağlantı
keeping-link-open = Bağlantıyı aç

## Privacy

privacy-kept = Kendi tarayıcınızın sakladıkları
privacy-kept-text = “Bunu bu tarayıcıda sakla” düğmesine basarsanız, evin kimin için olduğu konusunda söyledikleriniz bu tarayıcıda kalır. Bize yalnızca “Sakladıklarımı kullan” düğmesine bastığınızda gönderilir. “Sakladıklarımı sil” düğmesine basana veya tarayıcınızı temizleyene kadar kalır. Aynı telefonu veya bilgisayarı kullanan herkes bunu görebilir.
privacy-kept-link = Kimin aradığını söyleyen bir bağlantı yaparsanız, söyledikleriniz bağlantının içinde olur. Bağlantıyı alan herkes bunu okuyabilir.
