# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = المنازل المحفوظة
nav-shortlist-count = المنازل المحفوظة ({ $count })
shortlist-title = منازلك المحفوظة
shortlist-title-count = { $count ->
    [one] منازلك المحفوظة: منزل واحد
    [two] منازلك المحفوظة: منزلان
    [few] منازلك المحفوظة: { $count } منازل
    [many] منازلك المحفوظة: { $count } منزلًا
   *[other] منازلك المحفوظة: { $count } منزل
 }
shortlist-empty = لا يوجد شيء هنا بعد. يمكنك البحث عن منازل، ثم اختيار «حفظ المنزل» بجانب ما يعجبك منها. يمكنك هنا مقارنة { $count ->
    [one] منزل واحد
    [two] منزلين
    [few] { $count } منازل
    [many] { $count } منزلًا
   *[other] { $count } منزل
 } على الأكثر.
shortlist-lead = هذه القائمة محفوظة في عنوان هذه الصفحة فقط، وليس في أي مكان آخر. للاحتفاظ بها، يمكنك إضافة الصفحة إلى المفضلة، أو طباعتها، أو إرسال عنوانها إلى شخص يساعدك.
shortlist-back = العودة إلى المنازل التي وجدناها
shortlist-add = حفظ المنزل
shortlist-remove = إزالة من المنازل المحفوظة
shortlist-clear = إزالة الكل
shortlist-deadlines = إضافة آخر مواعيد التقديم إلى تقويمك
shortlist-side-by-side = المنازل جنبًا إلى جنب
shortlist-unsaid = لا يذكر الإعلان ذلك
shortlist-nothing = لم يُذكر شيء
shortlist-gone = { $count ->
    [one] منزل واحد من قائمتك لم يعد معلنًا، لذلك لا يظهر.
    [two] منزلان من قائمتك لم يعودا معلنين، لذلك لا يظهران.
    [few] { $count } منازل من قائمتك لم تعد معلنة، لذلك لا تظهر.
    [many] { $count } منزلًا من قائمتك لم تعد معلنة، لذلك لا تظهر.
   *[other] { $count } منزل من قائمتك لم تعد معلنة، لذلك لا تظهر.
 }

## A home's page

way-back = العودة
back-to-results = العودة إلى المنازل التي وجدناها
back-to-shortlist = العودة إلى منازلك المحفوظة
home-deadline = إضافة آخر موعد للتقديم إلى تقويمك
deadline-title = نهاية تقديم الطلبات: { $home }
deadline-text = يُرجى قراءة إعلان البلدية (council) نفسها قبل تقديم طلبك. { $address }

## Which place

which-place-taken = هذه منازل قرب { $place }. وهناك أماكن أخرى بالاسم نفسه:

## A search in other forms

follow-title = متابعة هذا البحث، أو حفظ منازله
follow-lead = هذه العناوين تعطي دائمًا منازل هذا البحث كما هي في ذلك الوقت. وهي لا تقول من سيسكن هناك ولا كم عمرك.
feed-atom = لبرنامج قراءة الخلاصات: Atom
feed-json = لبرنامج قراءة الخلاصات: JSON Feed
feed-csv = لجدول حسابات: CSV
feed-geojson = لخريطة: GeoJSON
feed-title = منازل: { $asked }
feed-title-all = كل المنازل المتاحة
feed-guidance = ما يُقال هنا عمّن يحق له التقديم هو للإرشاد فقط. القرار للبلدية (council).
feed-private = عنوان الخلاصة تحفظه برامج أخرى، لذلك يجب ألا يذكر من سيسكن هناك ولا عمر أي شخص.
    .hint = يُرجى ترك «household» و«age»، وعدم كتابتهما في «q».
developers-feeds = أحدث منازل البحث، لبرنامج قراءة الخلاصات (وأيضًا {"\u200E"}/feed.json{"\u200E"})
developers-csv = كل منازل البحث، لجدول حسابات (وأيضًا {"\u200E"}/homes.geojson{"\u200E"} لخريطة)
