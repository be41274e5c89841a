# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = محفوظ گھر
nav-shortlist-count = محفوظ گھر ({ $count })
shortlist-title = آپ کے محفوظ گھر
shortlist-title-count = { $count ->
    [one] آپ کے محفوظ گھر: ایک گھر
   *[other] آپ کے محفوظ گھر: { $count } گھر
 }
shortlist-empty = یہاں ابھی کچھ نہیں ہے۔ گھر تلاش کریں، اور جو پسند آئیں ان کے ساتھ لکھا “گھر محفوظ کریں” چنیں۔ آپ یہاں { $count ->
    [one] ایک گھر
   *[other] { $count } گھروں
 } تک کا موازنہ کر سکتے ہیں۔
shortlist-lead = یہ فہرست صرف اس صفحے کے پتے میں ہے، اور کہیں نہیں۔ اسے رکھنے کے لیے صفحے کو بک مارک کریں، پرنٹ کریں، یا اس کا پتہ کسی مدد کرنے والے کو بھیجیں۔
shortlist-back = ملنے والے گھروں پر واپس جائیں
shortlist-add = گھر محفوظ کریں
shortlist-remove = محفوظ گھروں سے ہٹائیں
shortlist-clear = سب ہٹائیں
shortlist-deadlines = درخواست کے آخری وقت اپنے کیلنڈر میں ڈالیں
shortlist-side-by-side = گھر ساتھ ساتھ
shortlist-unsaid = اشتہار میں یہ نہیں لکھا
shortlist-nothing = کچھ نہیں لکھا
shortlist-gone = { $count ->
    [one] آپ کی فہرست کے ایک گھر کا اشتہار اب نہیں ہے، اس لیے وہ نہیں دکھایا گیا۔
   *[other] آپ کی فہرست کے { $count } گھروں کے اشتہار اب نہیں ہیں، اس لیے وہ نہیں دکھائے گئے۔
 }

## A home's page

way-back = واپس
back-to-results = ملنے والے گھروں پر واپس جائیں
back-to-shortlist = اپنے محفوظ گھروں پر واپس جائیں
home-deadline = درخواست کا آخری وقت اپنے کیلنڈر میں ڈالیں
deadline-title = درخواست کا آخری وقت: { $home }
deadline-text = درخواست دینے سے پہلے کونسل (council) کا اپنا اشتہار دیکھ لیں۔ { $address }

## Which place

which-place-taken = یہ { $place } کے قریب کے گھر ہیں۔ اس نام کی دوسری جگہیں بھی ہیں:

## A search in other forms

follow-title = یہ تلاش جاری رکھیں، یا اس کے گھر محفوظ کریں
follow-lead = یہ پتے ہمیشہ اس تلاش کے وہ گھر دیتے ہیں جو اس وقت موجود ہوں۔ ان میں یہ نہیں ہوتا کہ وہاں کون رہے گا یا آپ کی عمر کیا ہے۔
feed-atom = فیڈ ریڈر کے لیے: Atom
feed-json = فیڈ ریڈر کے لیے: JSON Feed
feed-csv = اسپریڈ شیٹ کے لیے: CSV
feed-geojson = نقشے کے لیے: GeoJSON
feed-title = گھر: { $asked }
feed-title-all = درخواست کے لیے کھلے سب گھر
feed-guidance = کون درخواست دے سکتا ہے، اس بارے میں یہاں جو لکھا ہے وہ صرف رہنمائی ہے۔ فیصلہ کونسل (council) کرتی ہے۔
feed-private = فیڈ کا پتہ دوسرے پروگرام اپنے پاس رکھتے ہیں، اس لیے اس میں یہ نہیں ہونا چاہیے کہ وہاں کون رہے گا یا کسی کی عمر کیا ہے۔
    .hint = “household” اور “age” نہ لکھیں، اور انہیں “q” میں بھی نہ لکھیں۔
developers-feeds = تلاش کے سب سے نئے گھر، فیڈ ریڈر کے لیے (اور {"\u200E"}/feed.json{"\u200E"})
developers-csv = تلاش کے سب گھر، اسپریڈ شیٹ کے لیے (اور نقشے کے لیے {"\u200E"}/homes.geojson{"\u200E"})
