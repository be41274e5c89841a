# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = الانتقال إلى المحتوى الأساسي
site-navigation = أقسام الموقع
nav-search = البحث عن منزل
nav-status = متى حُدِّثت القوائم؟
demo-title = منازل للمثال.
demo-text = هذه الإعلانات غير حقيقية. لا يمكن لأحد تقديم طلب عليها.
footer-guidance = ما يقوله هذا الموقع عمّن يحق له التقديم هو للإرشاد فقط. القرار للبلدية (council). يُرجى دائمًا قراءة إعلان البلدية نفسها قبل تقديم طلبك (bid).
footer-privacy = لا تضع هذه الصفحات ملفات تعريف (cookies) في جهازك، ولا تسجّل ما بحثت عنه.
sources-title = من أين تأتي المعلومات
sources-homes = نعرض كل منزل كما أرسلته بلديته (council). تقديم الطلب (bid) يكون في موقع البلدية نفسها.
sources-places = الرموز البريدية والأماكن والمحطات والحدود تأتي من بيانات مفتوحة للجميع. ويطلب منا أصحابها أن نقول:
footer-api = استعمال هذه البيانات في برنامجك

## Languages

language-title = اللغة
language-unreviewed = هذه الترجمة لم يراجعها بعد أي شخص يتقن العربية. في الأمور المهمة يُرجى قراءة النص الإنجليزي أيضًا.
    .english = قراءة هذه الصفحة بالإنجليزية
language-reviewed = { $language }: تمت مراجعة الترجمة كلها على يد { $who }، يوم { $day }
language-not-reviewed = { $language }: لم يراجع الترجمة بعد أي شخص يتقن اللغة
language-adverts = ما كتبته البلدية (council) بنفسها يظهر كما كتبته، بالإنجليزية.

## When something cannot be answered

not-found = لم نجد الصفحة
    .detail = لا يوجد شيء في هذا العنوان. إن كان العنوان مكتوبًا باليد، يُرجى التأكد منه. وإن كان من رابط، فقد يكون المنزل لم يعد متاحًا.
method-not-allowed = هذا العنوان لا يقبل هذا النوع من الطلبات
took-too-long = استغرق ذلك وقتًا طويلًا
    .detail = توقف البحث. لا خطأ في ما طلبته.
    .way-on = يُرجى المحاولة مرة أخرى بعد دقيقة، أو البحث في منطقة أصغر.
body-too-large = ما أرسلته كبير جدًا
    .detail = يمكن إرسال 50 ميغابايت على الأكثر. لم يُحفظ شيء.
address-too-long = العنوان طويل جدًا
    .detail = يمكن أن يكون البحث 8,000 حرف على الأكثر.
    .way-on = يُرجى المحاولة ببحث أقصر.
bad-request = لم نفهم الطلب
busy = الموقع مشغول الآن
    .detail = عدد من يبحثون الآن أكبر مما يمكن للموقع خدمته في وقت واحد.
    .way-on = يُرجى الانتظار بضع ثوانٍ، ثم المحاولة مرة أخرى.
nothing-published = لا توجد منازل منشورة بعد
    .detail = بدأ الموقع عمله، لكن لم تُضف إليه منازل أي بلدية (council) بعد.
    .way-on = يُرجى المحاولة لاحقًا.
internal = عذرًا، حدث خطأ
    .detail = الخطأ منا وليس منك. لم يُحفظ شيء مما كتبته.
    .way-on = يُرجى المحاولة مرة أخرى بعد دقيقة.
wrong-parameters = لم نتمكن من إجراء البحث كما طُلب
fault-to-search = البحث عن منزل
fault-to-status = معرفة متى حُدِّثت منازل كل بلدية

## Numbers, days, distances

number-groups = ,
number-decimal = .
# What stands between things said one after another.
list-comma = {"، "}
money = £{ $amount }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = منتصف الليل
time-midday = منتصف النهار
time-of-day = الساعة { $clock24 }
instant = { $day }، { $time }
today = اليوم
yesterday = أمس
days-ago = { $count ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
 }
closed-on = انتهى تقديم الطلبات يوم { $day }
closes-today = ينتهي تقديم الطلبات اليوم، { $time }
closes-tomorrow = ينتهي تقديم الطلبات غدًا ({ $day })، { $time }
closes-in-days = ينتهي تقديم الطلبات بعد { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 } ({ $day })، { $time }
distance-under-tenth = أقل من 0.1 ميل
distance-miles = { $count ->
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
 }

## The search

box-label = أي منزل يناسبك؟
box-hint = يُكتب بالإنجليزية. مثلًا: {"\u200E"}2 bed ground floor flat near Brixton with a garden, under £150 a week{"\u200E"} (شقة بغرفتي نوم في الطابق الأرضي قرب Brixton مع حديقة، بأقل من 150 جنيهًا في الأسبوع)
near-label = الرمز البريدي أو المكان
suggestions-shown = اقتراحات: مفاتيح الأسهم للتنقل بينها، ومفتاح Enter للاختيار، ومفتاح Escape لإخفائها
within-label = ضمن مسافة
within-default = ميلين تقريبًا
within-miles = { $miles ->
    [1] ميل واحد
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
 }
search-button = بحث
filters = تضييق البحث
filters-button = تضييق البحث
filters-button-chosen = تضييق البحث ({ $count ->
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
 })
show-homes = عرض المنازل
homes = من المنازل
results = النتائج
chosen = ما اخترته
remove = إزالة:
sort-label = الترتيب حسب
sort-button = ترتيب
sort-default = الأفضل أولًا
value-sort-relevance = الأنسب لكلمات البحث
value-sort-distance = الأقرب
value-sort-cost = الأقل تكلفة
value-sort-closing = الأقرب إلى آخر موعد
value-sort-newest = الأحدث
any-choice = أي خيار
section-floor-access = الطابق وسهولة الدخول
section-size-cost = المزيد عن الحجم والتكلفة
section-people = عدد الأشخاص
section-days = المواعيد
access-choice = { $category }{"\u200E"}:{" "}
closing-within-choice = { $count ->
    [0] اليوم
    [one] اليوم أو غدًا
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
 }
include-unknown-label = عرض المنازل التي لا يذكر إعلانها ذلك أيضًا
search-title = البحث عن منزل من بلدية (council) أو جمعية إسكان (housing association)
search-lead = { $homes ->
    [one] يوجد منزل واحد متاح لتقديم الطلبات
    [two] يوجد منزلان متاحان لتقديم الطلبات
    [few] توجد { $shown } منازل متاحة لتقديم الطلبات
    [many] يوجد { $shown } منزلًا متاحًا لتقديم الطلبات
   *[other] يوجد { $shown } منزل متاح لتقديم الطلبات
 } لدى { $councils ->
    [one] بلدية واحدة
    [two] بلديتين
    [few] { $councils } بلديات
    [many] { $councils } بلدية
   *[other] { $councils } بلدية
 }. يمكنك البحث فيها كلها مرة واحدة.
search-title-results = { $count ->
    [0] لم نجد أي منزل
    [one] وجدنا منزلًا واحدًا
    [two] وجدنا منزلين
    [few] وجدنا { $shown } منازل
    [many] وجدنا { $shown } منزلًا
   *[other] وجدنا { $shown } منزل
 }
search-title-errors = البحث عن منزل
search-errors-title = هناك مشكلة
error = خطأ:
left-out-unknown = { $count ->
    [one] قد يناسبك منزل آخر، لكن إعلانه لا يذكر ذلك.
    [two] قد يناسبك منزلان آخران، لكن إعلانيهما لا يذكران ذلك.
    [few] قد تناسبك { $shown } منازل أخرى، لكن إعلاناتها لا تذكر ذلك.
    [many] قد يناسبك { $shown } منزلًا آخر، لكن إعلاناتها لا تذكر ذلك.
   *[other] قد يناسبك { $shown } منزل آخر، لكن إعلاناتها لا تذكر ذلك.
 }
left-out-show = { $count ->
    [one] عرضه أيضًا
    [two] عرضهما أيضًا
    [few] عرضها أيضًا
    [many] عرضها أيضًا
   *[other] عرضها أيضًا
 }
no-results-try = يمكنك تجربة ما يلي:
no-results-council = تُضاف منازل جديدة في معظم الليالي، فيمكنك البحث مرة أخرى قريبًا. إن كنت بحاجة إلى مكان للسكن الآن، يُرجى سؤال قسم السكن (housing team) في بلديتك (council): عليهم أن يقدموا لك نصيحة مجانية.
way-first-page = العودة إلى الصفحة الأولى
way-everywhere = عرض كل المنازل المتاحة
pages = صفحات النتائج
previous-page = السابقة
next-page = التالية
page-of = الصفحة { $page } من { $pages }
which-place = أيّ { $place } هو المقصود؟
place-with-detail = { $name }، { $detail }
unsaid-location = مكان المنزل
chip-near = ضمن { $within } من { $place }
place-station = { $place } (محطة)
chip-max-cost = حتى {"\u200E"}£{ $pounds } في الأسبوع
chip-min-cost = {"\u200E"}£{ $pounds } في الأسبوع على الأقل
chip-access = سهولة الحركة: فئة { $category }{"\u200E"} أو أفضل
chip-persons = يتسع لـ { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
chip-closing = ينتهي تقديم الطلبات { $when }
chip-not = باستثناء: { $text }
chip-min-floor = { $floor } أو أعلى
chip-max-floor = { $floor } أو أدنى
searched-for-alone = بحثنا في الإعلانات عن الكلمات: { $text }
searched-for = فهمنا ما هو مكتوب أعلاه، وبحثنا في الإعلانات عن الكلمات: { $text }
quoted-words = نبحث الآن عن «{ $words }» ككلمات في نص الإعلان.
quoted-drop = استبعاد «{ $words }»
why-not-question = منزل رأيته من قبل ولا يظهر هنا؟
why-not-label = لصق رقمه المرجعي
why-not-hint = مثل 0041873، أو عنوان صفحته في هذا الموقع
why-not-button = البحث عنه
home-is-found = المنزل { $reference } لدى { $authority } من بين المنازل التي وجدناها.
home-is-not-found = المنزل { $reference } لدى { $authority } ليس من بين المنازل التي وجدناها:
chip-parameter = { $name }: { $value }
example-home = منزل للمثال
a-week-all-in = في الأسبوع، شاملًا كل شيء
cost-unsaid = لا يذكر الإعلان كم يكلّف في الأسبوع
bedrooms-unsaid = لا يذكر الإعلان عدد غرف النوم
closing-unsaid = لا يذكر الإعلان متى ينتهي تقديم الطلبات
council-updated = منازل { $authority }: آخر تحديث { $when }
council-updated-stale = منازل { $authority }: آخر تحديث { $when }، فقد لا يكون بعضها متاحًا الآن

## A home

kind-with-bedrooms = { $kind }، { $bedrooms ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $bedrooms } غرف نوم
    [many] { $bedrooms } غرفة نوم
   *[other] { $bedrooms } غرفة نوم
 }
kind-bedrooms-only = منزل، { $bedrooms ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $bedrooms } غرف نوم
    [many] { $bedrooms } غرفة نوم
   *[other] { $bedrooms } غرفة نوم
 }
kind-unknown = منزل
bedrooms = { $count ->
    [0] بدون غرفة نوم منفصلة
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $count } غرف نوم
    [many] { $count } غرفة نوم
   *[other] { $count } غرفة نوم
 }
up-to-people = { $count ->
    [one] شخص واحد
    [two] حتى شخصين
    [few] حتى { $count } أشخاص
    [many] حتى { $count } شخصًا
   *[other] حتى { $count } شخص
 }
alike-homes = { $count ->
    [one] منزل واحد من هذا النوع
    [two] منزلان متشابهان
    [few] { $count } منازل متشابهة
    [many] { $count } منزلًا متشابهًا
   *[other] { $count } منزل متشابه
 }
floor-basement = طابق تحت الأرض
floor-ground = الطابق الأرضي
floor-number = الطابق { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }، { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
 } في السنة
rent-alone = المعلن: { $rent }
rent-and-charge = المعلن: { $rent }، زائد رسوم خدمات قدرها { $charge }
each-week = { $amount } في الأسبوع، شاملًا كل شيء
each-year = { $amount } في السنة
distance-from-place = { $distance } من { $place }
distance-from-place-about = نحو { $distance } من { $place } (لا يذكر الإعلان الرمز البريدي كاملًا)
distance-away = على بُعد { $distance }
distance-away-about = على بُعد نحو { $distance } (لا يذكر الإعلان الرمز البريدي كاملًا)
advertised-by = صاحب الإعلان: { $authority }
to-council = عرض هذا المنزل في موقع { $authority }
no-council-link = لتقديم طلب (bid)، يُرجى الدخول إلى موقع { $authority } الخاص بالبحث عن المنازل، والبحث عن الرقم المرجعي { $reference }.
advert-does-not-say = لا يذكر الإعلان:
no-restriction-stated = لا يذكر الإعلان أي شروط
yes = نعم
no = لا
section-description = بكلمات البلدية
section-cost = التكلفة
section-dates = المواعيد
section-home = المنزل
section-access = الدخول والحركة في المنزل
section-who = لمن هذا المنزل
rules-of = من يحق له التقديم لدى { $authority }، بكلمات البلدية نفسها
rules-read = (قُرئت يوم { $day })
rules-guidance = المكتوب هنا هو للإرشاد فقط. القرار للبلدية (council).
section-advert = الإعلان
section-pictures = الصور
section-history = ما حدث للإعلان
picture-number = الصورة رقم { $count } (في موقع البلدية)
history-first-seen = ظهر أول مرة: { $day }
history-last-seen = كان لا يزال في قائمة البلدية: { $day }
history-last-listed = آخر ظهور له في قائمة البلدية: { $day }
history-changed = { $day }: تغيّر «{ $field }» من { $before } إلى { $after }
history-stated = { $day }: ذُكر الآن «{ $field }»: { $after }
history-unstated = { $day }: لم يعد يُذكر «{ $field }» (كان { $before })
history-changed-long = { $day }: تغيّر «{ $field }»
home-withdrawn = لم يعد هذا المنزل معلنًا
    .detail = أُزيل من قائمة البلدية (council). نحتفظ بنص الإعلان في الأسفل لمدة 90 يومًا.
home-closed = انتهى تقديم الطلبات لهذا المنزل
    .detail = لم يعد بإمكانك تقديم طلب عليه.
home-under-offer = عُرض هذا المنزل على شخص
    .detail = لم يعد بإمكانك تقديم طلب عليه، إلا إذا أعلنت عنه البلدية (council) مرة أخرى.
home-let = تم تأجير هذا المنزل
    .detail = هناك من ينتقل إليه الآن، أو انتقل إليه فعلًا.
home-not-open-yet = لم يبدأ بعد تقديم الطلبات لهذا المنزل
home-gone = لم يعد هذا المنزل معلنًا
    .detail = أُزيل من قائمة البلدية (council) قبل أكثر من 90 يومًا.
    .way-on = البحث عن منازل متاحة الآن.
home-not-found = لا يوجد منزل بهذا الرقم المرجعي
    .detail = يُرجى التأكد من الرقم المرجعي، أو البحث عن المنزل بعنوانه.
authority-not-found = لا توجد بلدية (council) بهذا الاسم أو الرمز
    .detail = يُرجى استعمال رمز البلدية، مثل E09000022، أو اسمها القصير، مثل lambeth.
similar-title = منازل تشبه هذا المنزل

## How fresh the homes are

status-title = متى حدَّثت كل بلدية (council) قائمتها؟
status-lead = ترسل إلينا كل بلدية قائمة منازلها، ومعظمها ترسلها كل ليلة. تبيّن هذه الصفحة متى أرسلت كل بلدية آخر قائمة.
status-summary = { $homes ->
    [one] منزل واحد متاح
    [two] منزلان متاحان
    [few] { $shown } منازل متاحة
    [many] { $shown } منزلًا متاحًا
   *[other] { $shown } منزل متاح
 } من { $councils ->
    [one] بلدية واحدة
    [two] بلديتين
    [few] { $councils } بلديات
    [many] { $councils } بلدية
   *[other] { $councils } بلدية
 }.
status-council = البلدية (council)
status-open = المنازل المتاحة
status-last-file = آخر قائمة
status-result = ما حدث لها
status-stale = قديمة
status-never = لم تُرسل أبدًا
verdict-published = نُشرت
verdict-unchanged = لم تتغير
verdict-held = تنتظر أن يراجعها شخص، وتظهر القائمة السابقة
verdict-refused = لم يمكن استعمالها، وتظهر القائمة السابقة
verdict-none = لم ننظر فيها بعد

## Names of fields

field-weekly-cost = التكلفة الأسبوعية، شاملة كل شيء
field-weekly-cost-pence = التكلفة الأسبوعية
field-rent = الإيجار المعلن
field-service-charge = رسوم الخدمات (service charge)
field-rent-type = نوع الإيجار
field-tenancy = نوع عقد الإيجار
field-council-tax-band = فئة ضريبة البلدية (council tax band)
field-opens-at = بداية تقديم الطلبات
field-closes-at = نهاية تقديم الطلبات
field-available-from = جاهز للسكن من
field-viewing-at = موعد رؤية المنزل
field-bids = عدد الطلبات حتى الآن
field-property-type = نوع المنزل
field-bedrooms = غرف النوم
field-max-persons = عدد من يمكنهم السكن فيه
field-homes = عدد المنازل المتشابهة في هذا الإعلان
field-floor = الطابق
field-garden = حديقة
field-balcony = شرفة
field-parking = موقف سيارة
field-pets = حيوانات أليفة
field-furnished = مفروش
field-heating = التدفئة
field-epc = درجة توفير الطاقة (EPC)
field-lift = مصعد
field-step-free = بدون درجات
field-access-category = فئة سهولة الحركة (access category)
field-access-raw = سهولة الحركة، بكلمات البلدية
field-adaptations = تجهيزات خاصة
field-bands-asked = فئات الأولوية (bands) التي يمكنها التقديم
field-local-connection = فقط لمن لهم صلة بالمنطقة (local connection)
field-transfer-only = فقط لمستأجري البلديات وجمعيات الإسكان الراغبين في الانتقال
field-homeseeker-only = فقط لمن ليسوا بعد من مستأجري البلديات وجمعيات الإسكان
field-meant-for = مخصص لـ
field-min-persons = أقل عدد من الأشخاص
field-max-income = أعلى دخل
field-age-min = أصغر عمر
field-age-max = أكبر عمر
field-designation = محجوز لـ
field-labels = علامات الإعلان
field-restrictions = الشروط
field-reference = الرقم المرجعي
field-landlord = المالك المؤجِّر (landlord)
field-address = العنوان
field-postcode = الرمز البريدي
field-location = مكانه، معروف من
field-status = الحالة
field-area = البلدية أو المنطقة
field-not-area = ليس في
field-feature = المزايا
field-not-feature = بدون
field-min-bedrooms = أقل عدد من غرف النوم
field-max-bedrooms = أكبر عدد من غرف النوم
field-persons = الأشخاص
    .hint = عدد من سيسكنون هناك
field-min-cost = أقل تكلفة في الأسبوع، بالجنيه (£)
field-max-cost = أكثر ما يمكنك دفعه في الأسبوع، بالجنيه (£)
    .hint = الإيجار والرسوم معًا. {"\u200E"}£600 في الشهر تساوي {"\u200E"}£138.46 في الأسبوع.
field-min-floor = أدنى طابق
    .hint = الرقم 0 هو الطابق الأرضي، والرقم {"\u200E"}−1 طابق تحت الأرض
field-max-floor = أعلى طابق
field-access = سهولة الحركة اللازمة
    .hint = نعرض لك منازل من هذه الفئة أو من فئة أسهل
field-closing-within = نهاية تقديم الطلبات
field-opens-since = معلن منذ
field-available-by = جاهز قبل
field-bbox = مربع على الخريطة
field-polygon = شكل على الخريطة
field-near = قرب
field-within = ضمن مسافة
field-q = بحث

## Values of closed sets

value-property-type-flat = شقة
value-property-type-maisonette = شقة من طابقين (maisonette)
value-property-type-house = بيت
value-property-type-bungalow = بيت من طابق واحد (bungalow)
value-property-type-studio = استوديو
value-property-type-bedsit = غرفة للنوم والمعيشة (bedsit)
value-property-type-room = غرفة في سكن مشترك
value-property-type-other = نوع آخر
value-status-open = متاح لتقديم الطلبات
value-status-closed = انتهى تقديم الطلبات
value-status-under-offer = معروض على شخص
value-status-let = مؤجَّر
value-status-withdrawn = لم يعد معلنًا
value-rent-type-social = إيجار اجتماعي منخفض (social rent)
value-rent-type-affordable = إيجار أقل من سعر السوق (affordable rent)
value-rent-type-london-affordable = إيجار ميسَّر في لندن (London Affordable Rent)
value-rent-type-london-living = إيجار في لندن بحسب الأجور (London Living Rent)
value-rent-type-intermediate = إيجار متوسط (intermediate rent)
value-rent-type-rent-to-buy = استئجار ثم شراء (Rent to Buy)
value-rent-type-shared-ownership = ملكية مشتركة: شراء جزء ودفع إيجار عن الباقي (shared ownership)
value-rent-type-other = نوع آخر
value-tenancy-secure = عقد دائم (secure)
value-tenancy-flexible = عقد لمدة محددة (flexible, fixed term)
value-tenancy-assured = عقد مضمون (assured)
value-tenancy-assured-shorthold = عقد مضمون قصير المدة (assured shorthold)
value-tenancy-introductory = عقد تجريبي في البداية (introductory, starter)
value-tenancy-licence = إذن بالسكن (licence)
value-tenancy-other = نوع آخر
value-designation-general = الجميع
value-designation-sheltered = كبار السن مع بعض المساعدة (sheltered)
value-designation-extra-care = كبار السن المحتاجون إلى رعاية (extra care)
value-designation-supported = أشخاص يحتاجون إلى مساعدة (supported)
value-garden-private = خاصة بالمنزل
value-garden-shared = مشتركة
value-garden-none = لا توجد
value-parking-private = خاص بالمنزل
value-parking-permit = في الشارع بتصريح
value-parking-street = في الشارع
value-parking-none = لا يوجد
value-pets-allowed = مسموح بها
value-pets-with-permission = بإذن المالك المؤجِّر (landlord)
value-pets-no = غير مسموح بها
value-period-weekly = في الأسبوع
value-period-fortnightly = كل أسبوعين
value-period-four-weekly = كل أربعة أسابيع
value-period-monthly = في الشهر
value-period-yearly = في السنة
value-precision-exact = المبنى
value-precision-postcode = رمزه البريدي
value-precision-sector = النصف الأول من رمزه البريدي ورقم بعده
value-precision-outcode = النصف الأول من رمزه البريدي
value-precision-authority = بلديته فقط
value-access-category-a = مناسب للكرسي المتحرك في كل المنزل
value-access-category-b = مناسب للكرسي المتحرك في الغرف الأساسية
value-access-category-c = مدخل مستوٍ وأبواب أوسع
value-access-category-d = سهل الدخول
value-access-category-e = بدون درجات
value-access-category-e-plus = درجات قليلة
value-access-category-f = منزل عادي بدون تجهيزات (general needs)
value-access-category-g = لم يُفحص
value-feature-garden = حديقة
value-feature-private-garden = حديقة خاصة بالمنزل
value-feature-balcony = شرفة
value-feature-parking = موقف سيارة
value-feature-lift = مصعد
value-feature-step-free = بدون درجات
value-feature-pets = الحيوانات الأليفة مسموح بها
value-feature-furnished = مفروش
value-feature-level-access-shower = دُش بدون عتبة
value-feature-wet-room = حمّام بدُش مفتوح على الأرض (wet room)
value-feature-stairlift = كرسي كهربائي يصعد الدرج (stairlift)
value-feature-through-floor-lift = مصعد بين الطوابق داخل المنزل
value-feature-hoist = رافعة لنقل الشخص (hoist)
value-feature-ramp = ممر مائل بدل الدرجات (ramp)
value-feature-grab-rails = مقابض للإمساك بها (grab rails)
value-feature-lowered-kitchen = مطبخ منخفض
value-feature-over-bath-shower = دُش فوق حوض الاستحمام
value-feature-widened-doors = أبواب موسَّعة
value-adaptations-level-access-shower = دُش بدون عتبة
value-adaptations-wet-room = حمّام بدُش مفتوح على الأرض (wet room)
value-adaptations-stairlift = كرسي كهربائي يصعد الدرج (stairlift)
value-adaptations-through-floor-lift = مصعد بين الطوابق داخل المنزل
value-adaptations-hoist = رافعة لنقل الشخص (hoist)
value-adaptations-ramp = ممر مائل بدل الدرجات (ramp)
value-adaptations-grab-rails = مقابض للإمساك بها (grab rails)
value-adaptations-lowered-kitchen = مطبخ منخفض
value-adaptations-over-bath-shower = دُش فوق حوض الاستحمام
value-adaptations-widened-doors = أبواب موسَّعة
value-labels-mobility = متاح لمستأجري بلديات أخرى
value-labels-right-to-move = الحق في الانتقال (Right to Move)
value-labels-local-lettings-plan = خطة تأجير خاصة بالمنطقة (local lettings plan)
value-labels-new-build = بناء جديد
value-labels-direct-offer = يُعرض مباشرة، بدون تقديم طلبات (direct offer)
value-labels-sensitive-let = تأجير باختيار دقيق للساكن (sensitive let)
value-labels-decant = لمن يُعاد بناء منازلهم (decant)
value-labels-readvertised = معلن مرة أخرى
