# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = “{ $parameter }” نام کا کوئی تلاش کا خانہ نہیں ہے۔
misspelt-parameter = “{ $parameter }” نام کا کوئی تلاش کا خانہ نہیں ہے۔ کیا آپ کا مطلب “{ $suggestion }” تھا؟
parameter-repeated = “{ $parameter }” ایک سے زیادہ بار لکھا ہے۔ ایک ہی بار لکھیں۔
too-many-values = “{ $parameter }” بہت زیادہ بار لکھا ہے۔ زیادہ سے زیادہ اتنی بار کی اجازت ہے: { $most }۔
spoilt-encoding = “{ $parameter }” خراب ہے: “{ $found }” درست percent-encoded UTF-8 نہیں ہے۔ فیصد کا نشان یوں لکھیں: {"\u200E"}%25{"\u200E"}۔
parameter-not-whole = “{ $parameter }” میں { $least } سے { $most } تک کا پورا عدد ہونا چاہیے۔ یہ لکھا تھا: “{ $found }”۔
parameter-out-of-range = “{ $parameter }” میں { $least } سے { $most } تک کا عدد ہونا چاہیے۔ یہ لکھا تھا: “{ $found }”۔
not-one-of = “{ $parameter }” میں “{ $found }” نہیں ہو سکتا۔ ان کی اجازت ہے: { $allowed }۔
misspelt-value = “{ $parameter }” میں “{ $found }” نہیں ہو سکتا۔ کیا آپ کا مطلب “{ $suggestion }” تھا؟ ان کی اجازت ہے: { $allowed }۔
text-too-long = “{ $parameter }” بہت لمبا ہے۔ اس کے حروف: { $found }۔ زیادہ سے زیادہ اجازت: { $most }۔
not-a-label = “{ $parameter }” میں “{ $found }” نہیں ہو سکتا۔ نشان میں صرف چھوٹے انگریزی حروف، ہندسے اور نیچے کی لکیر ہوتی ہے، جیسے right_to_move۔
not-a-distance = “{ $parameter }” میں فاصلہ ہونا چاہیے، جیسے {"\u200E"}2km یا {"\u200E"}1.5mi یا {"\u200E"}800m، زیادہ سے زیادہ {"\u200E"}{ $most }۔ یہ لکھا تھا: “{ $found }”۔
distance-out-of-range = “{ $parameter }” صفر سے زیادہ اور زیادہ سے زیادہ {"\u200E"}{ $most } ہونا چاہیے۔ یہ لکھا تھا: “{ $found }”۔
not-an-amount = “{ $parameter }” میں ہفتے کے پاؤنڈ ہونے چاہییں، جیسے 150 یا 149.50۔ یہ لکھا تھا: “{ $found }”۔
amount-out-of-range = “{ $parameter }” زیادہ سے زیادہ {"\u200E"}£{ $most } فی ہفتہ ہو سکتا ہے۔ یہ لکھا تھا: “{ $found }”۔
range-reversed = “{ $parameter }” کی قدر { $found } ہے، جو “{ $other }” کی قدر { $most } سے زیادہ ہے۔ دونوں کو آپس میں بدل دیں، یا ایک نہ لکھیں۔
not-a-box = “{ $parameter }” میں چار عدد ہونے چاہییں: مغرب، جنوب، مشرق، شمال، جن کے بیچ انگریزی کوما ہو (west,south,east,north)۔ یہ لکھا تھا: “{ $found }”۔
box-reversed = “{ $parameter }” میں ترتیب یہ ہونی چاہیے: مغرب، جنوب، مشرق، شمال (west,south,east,north)۔ مغرب مشرق سے کم ہو اور جنوب شمال سے کم ہو۔ یہ لکھا تھا: “{ $found }”۔
off-the-earth = “{ $parameter }” میں طول بلد {"\u200E"}-180 سے 180 تک اور عرض بلد {"\u200E"}-90 سے 90 تک ہونے چاہییں، طول بلد پہلے۔ یہ لکھا تھا: “{ $found }”۔
not-a-point = “{ $parameter }” میں کونے ہونے چاہییں، جیسے {"\u200E"}-0.11,51.46;-0.10,51.47;-0.12,51.47{"\u200E"}۔ یہ لکھا تھا: “{ $found }”۔
polygon-points = “{ $parameter }” میں { $least } سے { $most } تک کونے ہونے چاہییں۔ اب اتنے ہیں: { $found }۔
polygon-crosses-itself = “{ $parameter }” کے کنارے ایک دوسرے کو کاٹتے یا چھوتے ہیں۔ ایسی شکل بنائیں جس کے کنارے آپس میں نہ ملیں۔
access-with-a-blank = “{ $parameter }” میں خالی جگہ ہے: “{ $found }”۔ درجہ {"\u200E"}E+{"\u200E"} کے لیے پتے میں {"\u200E"}E%2B{"\u200E"} لکھیں۔ درجہ E کے لیے صرف E لکھیں۔
not-a-household = “{ $parameter }” میں انگریزی میں پہلے بالغ، پھر ہر بچہ اور اس کی عمر لکھیں، جیسے “{"\u200E"}2 adults, girl 9, child 5{"\u200E"}”۔ یہ لکھا تھا: “{ $found }”۔
not-a-date = “{ $parameter }” میں تاریخ ہونی چاہیے، جیسے {"\u200E"}2026-07-01{"\u200E"}۔ یہ لکھا تھا: “{ $found }”۔
page-too-deep = صفحہ { $found } بہت آگے ہے۔ صرف پہلے { $homes } گھر صفحوں میں دیکھے جا سکتے ہیں، اس لیے آخری صفحہ { $most } ہے۔ اس کی جگہ تلاش کو محدود کریں۔
unknown-place = ہم “{ $found }” نام کی جگہ نہیں جانتے۔ پوسٹ کوڈ، اسٹیشن، محلہ یا کونسل (council) انگریزی میں لکھ کر دیکھیں۔
sort-needs-place = گھروں کو فاصلے سے ترتیب دینے کے لیے کوئی جگہ چاہیے۔ “near” بھی لکھیں۔
sort-needs-words = گھروں کو الفاظ کے مطابق ترتیب دینے کے لیے کچھ الفاظ چاہییں۔ “q” بھی لکھیں۔
eligible-needs-household = “{ $parameter }” سے گھر تب ہی چنے جا سکتے ہیں جب ہمیں معلوم ہو کہ کون درخواست دے رہا ہے۔ بتائیں کہ وہاں کون رہے گا۔

## What the searcher should know

words-beyond = صرف پہلے { $used } الفاظ استعمال ہوئے۔ { $beyond ->
    [one] ایک اور لفظ چھوڑ دیا گیا۔
   *[other] { $beyond } اور الفاظ چھوڑ دیے گئے۔
 }
no-words = “{ $found }” میں ڈھونڈنے کے لیے کوئی لفظ نہیں۔
within-without-place = فاصلہ استعمال نہیں ہوا، کیونکہ کوئی جگہ نہیں بتائی گئی۔
area-not-served = { $name } اپنے گھر یہاں نہیں بھیجتی، اس لیے اس کا کوئی گھر نہیں دکھایا جا سکتا۔ اس کی اپنی سائٹ بھی دیکھیں۔
area-succeeded = { $name } اب نہیں ہے۔ اس کے گھر دکھائے گئے ہیں۔ نئے گھروں کا اشتہار اب { $successor } دیتی ہے۔
place-taken-as = “{ $found }” سے ہم نے { $place } سمجھا۔ یہ بھی ہے: { $other }{ $others ->
    [one] ۔
   *[other] ، اور دوسری جگہیں بھی۔
 }
word-taken-as = کسی اشتہار میں “{ $found }” کا لفظ نہیں۔ اس کی جگہ “{ $taken }” ڈھونڈا گیا۔

## Why a home was found

why-words = { $count ->
    [one] اس کے اشتہار میں یہ لفظ ہے: { $words }۔
   *[other] اس کے اشتہار میں یہ الفاظ ہیں: { $words }۔
 }
why-word-as = “{ $found }” کی جگہ اس کے اشتہار میں “{ $said }” ہے۔
why-near = { $place } سے { $metres } میٹر دور۔
why-near-outcode = { $place } سے تقریباً { $metres } میٹر دور: اس کے پوسٹ کوڈ کا صرف پہلا حصہ معلوم ہے۔
why-parking-permit = پارکنگ کے لیے پرمٹ چاہیے۔
why-parking-street = پارکنگ سڑک پر ہے۔
why-pets-with-permission = پالتو جانوروں کے لیے مالک مکان (landlord) کی اجازت چاہیے۔
why-step-free-by-category = اس کا رسائی کا درجہ { $category }{"\u200E"} ہے۔ اس کا مطلب ہے کہ سیڑھی نہیں، اگرچہ اشتہار میں “step free” (بغیر سیڑھی) نہیں لکھا۔
why-unknown = اشتہار میں یہ نہیں لکھا: { $what }۔

## What to ask otherwise for more homes

relax-within = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، اگر فاصلہ { $miles ->
    [1] 1 میل
   *[other] { $miles } میل
 } تک ہو
relax-bedrooms = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، { $bedrooms ->
    [0] الگ بیڈ روم کے بغیر
    [one] 1 بیڈ روم کے ساتھ
   *[other] { $bedrooms } بیڈ روم کے ساتھ
 }
relax-max-cost = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، اگر خرچ {"\u200E"}£{ $pounds } فی ہفتہ تک ہو
relax-max-floor = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، { $floor ->
    [-1] تہہ خانے
    [0] گراؤنڈ فلور
   *[other] منزل { $floor }
 } تک
relax-min-floor = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، { $floor ->
    [-1] تہہ خانے
    [0] گراؤنڈ فلور
   *[other] منزل { $floor }
 } سے اوپر تک
relax-include-unknown = { $more ->
    [one] 1 اور گھر جس کے اشتہار میں یہ نہیں لکھا
   *[other] { $more } اور گھر جن کے اشتہاروں میں یہ نہیں لکھا
 }
relax-without-feature = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، اگر “{ $what }” ضروری نہ ہو
relax-not-feature = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، اگر “{ $what }” ہو تو بھی ٹھیک ہو
relax-without = { $more ->
    [one] ایک اور گھر
   *[other] { $more } اور گھر
 }، اگر “{ $parameter }” سے فرق نہ پڑے

## Why a home is not among those found

why-not-no-such-home = ہمارے پاس اس حوالہ نمبر کا کوئی گھر نہیں۔ اسے دیکھ لیں: ہو سکتا ہے کہ لکھنے میں غلطی ہوئی ہو، یا وہ گھر اب نہ ہو۔
why-not-opens-later = اس کے لیے درخواستیں ابھی شروع نہیں ہوئیں۔ شروع ہوں گی: { $day }۔
why-not-closed-on = اس کے لیے درخواستیں { $day } کو بند ہو گئیں۔
why-not-closed = اس کے لیے درخواستیں بند ہو گئی ہیں۔
why-not-under-offer = اس کی پیشکش کسی کو کی جا چکی ہے۔
why-not-let = یہ کرائے پر دیا جا چکا ہے۔
why-not-withdrawn = اب اس کا اشتہار نہیں ہے۔
why-not-open = یہ درخواست کے لیے کھلا ہے، اور آپ نے وہ گھر مانگے جو کھلے نہیں ہیں۔
why-not-unknown = اشتہار میں یہ نہیں لکھا: { $what }۔
why-not-words = آپ نے جو الفاظ تلاش کیے، ان میں سے کوئی اس کے اشتہار میں نہیں۔
why-not-near = یہ { $place } سے { $miles ->
    [1] 1 میل
   *[other] { $miles } میل
 } دور ہے۔ آپ نے زیادہ سے زیادہ { $within_miles ->
    [1] 1 میل
   *[other] { $within_miles } میل
 } کہا تھا۔
why-not-shape = یہ آپ کے چنے ہوئے علاقے سے باہر ہے۔
why-not-area = اس کا اشتہار { $authority } نے دیا ہے، اور یہ آپ کے چنے ہوئے کسی علاقے میں نہیں۔
why-not-not-area = یہ ایسے علاقے میں ہے جو آپ نے چھوڑ دیا تھا۔ اس کا اشتہار { $authority } نے دیا ہے۔
why-not-bedrooms = { $bedrooms ->
    [0] اس میں الگ بیڈ روم نہیں ہے۔
    [one] اس میں 1 بیڈ روم ہے۔
   *[other] اس میں { $bedrooms } بیڈ روم ہیں۔
 }
why-not-persons = یہ زیادہ سے زیادہ { $persons ->
    [one] 1 فرد
   *[other] { $persons } افراد
 } کے لیے ہے۔
why-not-cost-above = اس کا خرچ {"\u200E"}£{ $pounds } فی ہفتہ ہے۔ یہ اس سے زیادہ ہے جو آپ نے کہا تھا۔
why-not-cost-below = اس کا خرچ {"\u200E"}£{ $pounds } فی ہفتہ ہے۔ یہ اس سے کم ہے جو آپ نے کہا تھا۔
why-not-floor = یہ { $floor ->
    [-1] تہہ خانے میں
    [0] گراؤنڈ فلور پر
   *[other] منزل { $floor } پر
 } ہے۔
why-not-access = اس کا رسائی کا درجہ { $category }{"\u200E"} ہے۔
why-not-age-under = یہ صرف { $age } سال یا اس سے زیادہ عمر کے لوگوں کے لیے ہے۔
why-not-age-over = یہ صرف { $age } سال یا اس سے کم عمر کے لوگوں کے لیے ہے۔
why-not-feature = “{ $what }” کے بارے میں اشتہار کہتا ہے: نہیں۔
why-not-not-feature = “{ $what }” کے بارے میں اشتہار کہتا ہے: ہاں۔
why-not-closes = اس کے لیے درخواستیں { $day } کو بند ہوں گی۔
why-not-opened = اس کے لیے درخواستیں { $day } کو شروع ہوئیں۔
why-not-available = یہ { $day } کو رہنے کے لیے تیار ہو گا۔
why-not-value = “{ $parameter }” یہ ہے: { $value }۔ آپ نے اسے نہیں چنا تھا۔
why-not-other = آپ نے “{ $parameter }” میں جو چنا، وہ اس میں نہیں ہے۔

## How a home is like another

similar-near = { $miles ->
    [0] 0.1 میل سے کم دور
    [1] 1 میل دور
   *[other] { $miles } میل دور
 }
similar-kind = اسی قسم کا گھر
similar-bedrooms = { $more ->
    [0] اتنے ہی بیڈ روم
    [-1] ایک بیڈ روم کم
   *[other] ایک بیڈ روم زیادہ
 }
similar-cost-less = {"\u200E"}£{ $pounds } فی ہفتہ کم
similar-cost-same = ہفتہ وار خرچ اتنا ہی
similar-cost-more = {"\u200E"}£{ $pounds } فی ہفتہ زیادہ
