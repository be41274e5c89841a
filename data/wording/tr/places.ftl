# Places and postcodes.

postcode-placed-by-sector = { $postcode } posta kodu bizde yok. Onun yerine { $sector } bölgesinin ortasını kullandık.
    .hint = Posta kodunu kontrol edin. Uzaklıklar birkaç yüz metre yanlış olabilir.
postcode-placed-by-outcode = { $postcode } posta kodu bizde yok. Onun yerine { $outcode } bölgesinin ortasını kullandık.
    .hint = Posta kodunu kontrol edin. Uzaklıklar bir kilometre veya daha fazla yanlış olabilir.
sector-is-approximate = Yalnızca { $sector } biliniyor. Bu yüzden uzaklıklar yaklaşıktır.
    .hint = Tam uzaklıklar için posta kodunun tamamını yazın.
outcode-is-approximate = Yalnızca { $outcode } biliniyor. Bu yüzden uzaklıklar yaklaşıktır.
    .hint = Tam uzaklıklar için posta kodunun tamamını yazın.
postcode-repaired = Posta kodunu şöyle okuduk: { $postcode }.
place-spelling-mended = “{ $asked }” adlı bir yer bilmiyoruz. Şunu mu demek istediniz: { $name }?
