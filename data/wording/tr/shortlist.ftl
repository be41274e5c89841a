# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Ev listem
nav-shortlist-count = Ev listem ({ $count })
shortlist-title = Ev listeniz
shortlist-title-count = { $count ->
    [one] Ev listeniz: bir ev
   *[other] Ev listeniz: { $count } ev
 }
shortlist-empty = Listenizde henüz ev yok. Ev arayın ve beğendiğiniz evlerin yanındaki “Listeme ekle” düğmesini seçin. Burada en çok { $count } evi karşılaştırabilirsiniz.
shortlist-lead = Bu liste yalnızca bu sayfanın adresinde durur, başka hiçbir yerde saklanmaz. Listeyi saklamak için sayfayı yer imlerine ekleyin veya yazdırın. İsterseniz adresini size yardım eden birine gönderin.
shortlist-back = Bulunan evlere dön
shortlist-add = Listeme ekle
shortlist-remove = Listemden çıkar
shortlist-clear = Hepsini çıkar
shortlist-deadlines = Son başvuru zamanlarını takvimime ekle
shortlist-side-by-side = Evler yan yana
shortlist-unsaid = İlanda yazmıyor
shortlist-nothing = Bir şey yazılmamış
shortlist-gone = { $count ->
    [one] Listenizdeki bir ev artık ilanda değil. Bu yüzden gösterilmiyor.
   *[other] Listenizdeki { $count } ev artık ilanda değil. Bu yüzden gösterilmiyor.
 }

## A home's page

way-back = Geri
back-to-results = Bulunan evlere dön
back-to-shortlist = Ev listeme dön
home-deadline = Son başvuru zamanını takvimime ekle
deadline-title = Son başvuru: { $home }
deadline-text = Başvurmadan önce belediyenin (council) kendi ilanına bakın. { $address }

## Which place

which-place-taken = Gösterilen evler şu yerin yakınında: { $place }. Aynı adı taşıyan başka yerler de var:

## A search in other forms

follow-title = Bu aramayı izleyin veya evlerini kaydedin
follow-lead = Bu adresler her zaman bu aramanın o andaki evlerini verir. Orada kimlerin yaşayacağını veya yaşınızı söylemez.
feed-atom = Akış okuyucu için: Atom
feed-json = Akış okuyucu için: JSON Feed
feed-csv = Hesap tablosu için: CSV
feed-geojson = Harita için: GeoJSON
feed-title = Evler: { $asked }
feed-title-all = Başvuruya açık bütün evler
feed-guidance = Kimlerin başvurabileceği konusunda burada yazanlar yalnızca yol göstermek içindir. Kararı belediye (council) verir.
feed-private = Akışın adresini başka programlar saklar. Bu yüzden adreste kimlerin yaşayacağı veya kimsenin yaşı yazmamalıdır.
    .hint = “household” ve “age” bölümlerini çıkarın. Bunları “q” içine de yazmayın.
developers-feeds = Bir aramanın en yeni evleri, akış okuyucu için (/feed.json da var)
developers-csv = Bir aramanın bütün evleri, hesap tablosu için (harita için /homes.geojson da var)
