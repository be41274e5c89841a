# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = اصل مواد پر جائیں
site-navigation = سائٹ کے حصے
nav-search = گھر تلاش کریں
nav-status = فہرستیں کب کی ہیں؟
demo-title = مثال کے گھر۔
demo-text = یہ اشتہار اصلی نہیں ہیں۔ ان کے لیے کوئی درخواست نہیں دے سکتا۔
footer-guidance = کون درخواست دے سکتا ہے، اس بارے میں یہ سائٹ جو کہتی ہے وہ صرف رہنمائی ہے۔ فیصلہ کونسل (council) کرتی ہے۔ درخواست (bid) دینے سے پہلے کونسل کا اپنا اشتہار ضرور دیکھیں۔
footer-privacy = یہ صفحے آپ کے آلے میں کوکیز (cookies) نہیں رکھتے، اور آپ کی تلاش کا ریکارڈ نہیں رکھتے۔
sources-title = یہ معلومات کہاں سے آتی ہیں
sources-homes = ہر گھر ویسے ہی دکھایا جاتا ہے جیسے اس کی کونسل (council) نے بھیجا۔ درخواست (bid) کونسل کی اپنی سائٹ پر دی جاتی ہے۔
sources-places = پوسٹ کوڈ، جگہیں، اسٹیشن اور حدود سب کے لیے کھلے ڈیٹا سے آتے ہیں۔ ان کے مالک ہم سے یہ لکھنے کو کہتے ہیں:
footer-api = یہ ڈیٹا اپنے پروگرام میں استعمال کریں

## Languages

language-title = زبان
language-unreviewed = یہ ترجمہ ابھی اردو اچھی طرح جاننے والے کسی شخص نے نہیں دیکھا۔ جہاں بات اہم ہو، انگریزی بھی پڑھیں۔
    .english = یہ صفحہ انگریزی میں پڑھیں
language-reviewed = { $language }: پورا ترجمہ پڑھنے والے: { $who }، تاریخ: { $day }
language-not-reviewed = { $language }: زبان اچھی طرح جاننے والے کسی شخص نے ابھی نہیں دیکھا
language-adverts = جو کچھ کونسل (council) نے خود لکھا، وہ ویسے ہی انگریزی میں دکھایا جاتا ہے۔

## When something cannot be answered

not-found = صفحہ نہیں ملا
    .detail = اس پتے پر کچھ نہیں ہے۔ اگر آپ نے پتہ خود لکھا ہے تو اسے دیکھ لیں۔ اگر آپ کسی لنک سے آئے ہیں تو ہو سکتا ہے کہ وہ گھر اب نہ ہو۔
method-not-allowed = یہ پتہ اس قسم کی درخواست نہیں لیتا
took-too-long = اس میں بہت دیر لگ گئی
    .detail = تلاش روک دی گئی۔ آپ نے جو پوچھا، اس میں کوئی غلطی نہیں۔
    .way-on = ایک منٹ بعد پھر کوشش کریں، یا چھوٹے علاقے میں تلاش کریں۔
body-too-large = آپ نے جو بھیجا وہ بہت بڑا ہے
    .detail = زیادہ سے زیادہ 50 میگا بائٹ بھیجے جا سکتے ہیں۔ کچھ محفوظ نہیں کیا گیا۔
address-too-long = پتہ بہت لمبا ہے
    .detail = تلاش زیادہ سے زیادہ 8,000 حروف کی ہو سکتی ہے۔
    .way-on = چھوٹی تلاش آزمائیں۔
bad-request = درخواست سمجھ میں نہیں آئی
busy = سائٹ اس وقت مصروف ہے
    .detail = اتنے زیادہ لوگ تلاش کر رہے ہیں کہ سب کو ایک ساتھ جواب نہیں مل سکتا۔
    .way-on = چند سیکنڈ رکیں، پھر کوشش کریں۔
nothing-published = ابھی کوئی گھر شائع نہیں ہوا
    .detail = سائٹ چل پڑی ہے، لیکن ابھی کسی کونسل (council) کے گھر شامل نہیں کیے گئے۔
    .way-on = بعد میں پھر کوشش کریں۔
internal = معاف کیجیے، کچھ غلط ہو گیا
    .detail = یہ ہماری غلطی ہے، آپ کی نہیں۔ آپ نے جو لکھا تھا، اس میں سے کچھ محفوظ نہیں کیا گیا۔
    .way-on = ایک منٹ بعد پھر کوشش کریں۔
wrong-parameters = جیسے کہا گیا، ویسے تلاش نہیں ہو سکی
fault-to-search = گھر تلاش کریں
fault-to-status = دیکھیں کہ ہر کونسل کے گھروں کی فہرست کب کی ہے

## Numbers, days, distances

number-groups = ,
number-decimal = .
# What stands between things said one after another.
list-comma = {"، "}
money = {"\u200E"}£{ $amount }
weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار
weekday-short-1 = پیر
weekday-short-2 = منگل
weekday-short-3 = بدھ
weekday-short-4 = جمعرات
weekday-short-5 = جمعہ
weekday-short-6 = ہفتہ
weekday-short-7 = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday }، { $day } { $month } { $year }
day-short = { $weekday }، { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = آدھی رات
time-midday = دوپہر 12 بجے
time-of-day = {"\u200E"}{ $clock12 } { $half ->
    [am] am
   *[pm] pm
 }{"\u200E"}
instant = { $day }، { $time }
today = آج
yesterday = گزشتہ کل
days-ago = { $count ->
    [one] ایک دن پہلے
   *[other] { $count } دن پہلے
 }
closed-on = درخواستیں بند ہو گئیں: { $day }
closes-today = درخواست کا آخری وقت: آج، { $time }
closes-tomorrow = درخواست کا آخری وقت: آنے والا کل ({ $day })، { $time }
closes-in-days = درخواست کا آخری وقت: { $count ->
    [one] ایک دن بعد
   *[other] { $count } دن بعد
 } ({ $day })، { $time }
distance-under-tenth = 0.1 میل سے کم
distance-miles = { $count ->
    [1] 1 میل
   *[other] { $miles } میل
 }

## The search

box-label = آپ کیسا گھر ڈھونڈ رہے ہیں؟
box-hint = انگریزی میں لکھیں۔ مثال: {"\u200E"}2 bed ground floor flat near Brixton with a garden, under £150 a week{"\u200E"} (Brixton کے قریب، گراؤنڈ فلور پر، 2 بیڈ روم کا فلیٹ، باغیچے کے ساتھ، 150 پاؤنڈ فی ہفتہ سے کم)
near-label = پوسٹ کوڈ یا جگہ
suggestions-shown = تجاویز: تیر والے بٹنوں سے ان میں اوپر نیچے جائیں، Enter سے چنیں، Escape سے بند کریں
within-label = کتنے فاصلے تک
within-default = تقریباً 2 میل
within-miles = { $miles ->
    [1] 1 میل
   *[other] { $miles } میل
 }
search-button = تلاش کریں
filters = تلاش کو محدود کریں
filters-button = تلاش کو محدود کریں
filters-button-chosen = تلاش کو محدود کریں ({ $count ->
    [one] ایک چیز چنی گئی
   *[other] { $count } چیزیں چنی گئیں
 })
show-homes = گھر دکھائیں
homes = گھر
results = نتیجے
chosen = آپ نے جو چنا
remove = ہٹائیں:
sort-label = ترتیب
sort-button = ترتیب دیں
sort-default = سب سے اچھے پہلے
value-sort-relevance = آپ کے الفاظ کے مطابق
value-sort-distance = سب سے قریب
value-sort-cost = سب سے کم خرچ
value-sort-closing = جن کا آخری وقت پہلے ہے
value-sort-newest = سب سے نئے
any-choice = کوئی بھی
section-floor-access = منزل اور رسائی
section-size-cost = سائز اور خرچ کے بارے میں مزید
section-people = کتنے افراد
section-days = تاریخیں
access-choice = { $category }{"\u200E"}:{" "}
closing-within-choice = { $count ->
    [0] آج
    [one] آج یا آنے والے کل
   *[other] اگلے { $count } دن میں
 }
include-unknown-label = وہ گھر بھی دکھائیں جن کے اشتہار میں یہ نہیں لکھا
search-title = کونسل (council) یا ہاؤسنگ ایسوسی ایشن (housing association) کا گھر تلاش کریں
search-lead = { $councils ->
    [one] ایک کونسل
   *[other] { $councils } کونسلوں
 } میں { $homes ->
    [one] ایک گھر کے لیے درخواست دی جا سکتی ہے
   *[other] { $shown } گھروں کے لیے درخواست دی جا سکتی ہے
 }۔ سب میں ایک ساتھ تلاش کریں۔
search-title-results = { $count ->
    [0] کوئی گھر نہیں ملا
    [one] ایک گھر ملا
   *[other] { $shown } گھر ملے
 }
search-title-errors = گھر تلاش کریں
search-errors-title = ایک مسئلہ ہے
error = غلطی:
left-out-unknown = { $count ->
    [one] ایک اور گھر آپ کے لیے ٹھیک ہو سکتا ہے، لیکن اس کے اشتہار میں یہ نہیں لکھا۔
   *[other] { $shown } اور گھر آپ کے لیے ٹھیک ہو سکتے ہیں، لیکن ان کے اشتہاروں میں یہ نہیں لکھا۔
 }
left-out-show = { $count ->
    [one] اسے بھی دکھائیں
   *[other] انہیں بھی دکھائیں
 }
no-results-try = آپ یہ آزما سکتے ہیں:
no-results-council = اکثر راتوں کو نئے گھر شامل ہوتے ہیں، اس لیے جلد پھر دیکھیں۔ اگر آپ کو ابھی رہنے کی جگہ چاہیے تو اپنی کونسل (council) کی ہاؤسنگ ٹیم (housing team) سے پوچھیں۔ انہیں آپ کو مفت مشورہ دینا ہوتا ہے۔
way-first-page = پہلے صفحے پر واپس جائیں
way-everywhere = درخواست کے لیے کھلے سب گھر دیکھیں
pages = نتیجوں کے صفحے
previous-page = پچھلا
next-page = اگلا
page-of = صفحہ { $page }، کل { $pages }
which-place = کون سا { $place }؟
place-with-detail = { $name }، { $detail }
unsaid-location = گھر کہاں ہے
chip-near = { $place } سے { $within } تک
place-station = { $place } (اسٹیشن)
chip-max-cost = زیادہ سے زیادہ {"\u200E"}£{ $pounds } فی ہفتہ
chip-min-cost = کم از کم {"\u200E"}£{ $pounds } فی ہفتہ
chip-access = رسائی کا درجہ { $category }{"\u200E"} یا بہتر
chip-persons = { $count ->
    [one] ایک فرد کی جگہ
   *[other] { $count } افراد کی جگہ
 }
chip-closing = درخواست کا آخری وقت: { $when }
chip-not = یہ نہیں: { $text }
chip-min-floor = { $floor } یا اس سے اوپر
chip-max-floor = { $floor } یا اس سے نیچے
searched-for-alone = ہم نے اشتہاروں میں یہ الفاظ ڈھونڈے: { $text }
searched-for = اوپر لکھی باتیں ہم سمجھ گئے، اور اشتہاروں میں یہ الفاظ ڈھونڈے: { $text }
quoted-words = اب ہم اشتہار کے متن میں ”{ $words }“ کے الفاظ ڈھونڈ رہے ہیں۔
quoted-drop = ”{ $words }“ چھوڑ دیں
why-not-question = کیا آپ کوئی ایسا گھر ڈھونڈ رہے ہیں جو آپ نے دیکھا تھا؟
why-not-label = اس کا حوالہ نمبر یہاں لکھیں
why-not-hint = جیسے 0041873، یا اس سائٹ پر اس کے صفحے کا پتہ
why-not-button = اسے ڈھونڈیں
home-is-found = { $authority } کا گھر { $reference } ملنے والے گھروں میں شامل ہے۔
home-is-not-found = { $authority } کا گھر { $reference } ملنے والے گھروں میں شامل نہیں:
chip-parameter = { $name }: { $value }
example-home = مثال کا گھر
a-week-all-in = فی ہفتہ، سب کچھ شامل
cost-unsaid = اشتہار میں یہ نہیں لکھا کہ ہفتے کا خرچ کتنا ہے
bedrooms-unsaid = اشتہار میں یہ نہیں لکھا کہ بیڈ روم کتنے ہیں
closing-unsaid = اشتہار میں یہ نہیں لکھا کہ درخواست کا آخری وقت کیا ہے
council-updated = { $authority } کے گھر: فہرست آئی { $when }
council-updated-stale = { $authority } کے گھر: فہرست آئی { $when }، اس لیے ہو سکتا ہے کہ کچھ گھر اب نہ ہوں

## A home

kind-with-bedrooms = { $bedrooms ->
    [one] ایک بیڈ روم
   *[other] { $bedrooms } بیڈ روم
 } کا گھر: { $kind }
kind-bedrooms-only = { $bedrooms ->
    [one] ایک بیڈ روم
   *[other] { $bedrooms } بیڈ روم
 } کا گھر
kind-unknown = گھر
bedrooms = { $count ->
    [0] الگ بیڈ روم نہیں
    [one] 1 بیڈ روم
   *[other] { $count } بیڈ روم
 }
up-to-people = { $count ->
    [one] 1 فرد
   *[other] { $count } افراد تک
 }
alike-homes = { $count ->
    [one] ایک ایسا گھر
   *[other] { $count } ایک جیسے گھر
 }
floor-basement = تہہ خانہ
floor-ground = گراؤنڈ فلور
floor-number = منزل { $floor }
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }، سال میں { $weeks ->
    [one] ایک ہفتہ
   *[other] { $weeks } ہفتے
 }
rent-alone = اشتہار میں: { $rent }
rent-and-charge = اشتہار میں: { $rent }، اور سروس چارج { $charge }
each-week = { $amount } فی ہفتہ، سب کچھ شامل
each-year = { $amount } فی سال
distance-from-place = { $place } سے { $distance }
distance-from-place-about = { $place } سے تقریباً { $distance } (اشتہار میں پورا پوسٹ کوڈ نہیں)
distance-away = { $distance } دور
distance-away-about = تقریباً { $distance } دور (اشتہار میں پورا پوسٹ کوڈ نہیں)
advertised-by = اشتہار دینے والے: { $authority }
to-council = یہ گھر { $authority } کی سائٹ پر دیکھیں
no-council-link = درخواست (bid) دینے کے لیے { $authority } کی گھر ڈھونڈنے والی سائٹ پر جائیں اور حوالہ نمبر { $reference } تلاش کریں۔
advert-does-not-say = اشتہار میں یہ نہیں لکھا:
no-restriction-stated = اشتہار میں کوئی شرط نہیں لکھی
yes = ہاں
no = نہیں
section-description = کونسل کے الفاظ میں
section-cost = خرچ
section-dates = تاریخیں
section-home = گھر
section-access = اندر جانا اور چلنا پھرنا
section-who = یہ گھر کس کے لیے ہے
rules-of = { $authority } کے گھروں کے لیے کون درخواست دے سکتا ہے، کونسل کے اپنے الفاظ میں
rules-read = ({ $day } کو پڑھا گیا)
rules-guidance = یہاں جو لکھا ہے وہ صرف رہنمائی ہے۔ فیصلہ کونسل (council) کرتی ہے۔
section-advert = اشتہار
section-pictures = تصویریں
section-history = اب تک کیا ہوا
picture-number = تصویر { $count } (کونسل کی سائٹ پر)
history-first-seen = پہلی بار دیکھا گیا: { $day }
history-last-seen = کونسل کی فہرست میں تب بھی تھا: { $day }
history-last-listed = کونسل کی فہرست میں آخری بار: { $day }
history-changed = { $day }: “{ $field }” میں تبدیلی، پہلے { $before }، اب { $after }
history-stated = { $day }: “{ $field }” اب لکھا ہے: { $after }
history-unstated = { $day }: “{ $field }” اب نہیں لکھا (پہلے تھا: { $before })
history-changed-long = { $day }: “{ $field }” میں تبدیلی
home-withdrawn = اس گھر کا اشتہار اب نہیں ہے
    .detail = یہ کونسل (council) کی فہرست سے ہٹا دیا گیا۔ اشتہار میں جو لکھا تھا، وہ 90 دن تک نیچے موجود رہے گا۔
home-closed = اس گھر کے لیے درخواستیں بند ہو گئی ہیں
    .detail = اب آپ اس کے لیے درخواست نہیں دے سکتے۔
home-under-offer = اس گھر کی پیشکش کسی کو کی جا چکی ہے
    .detail = اب آپ اس کے لیے درخواست نہیں دے سکتے، سوائے اس کے کہ کونسل (council) پھر اشتہار دے۔
home-let = یہ گھر کرائے پر دیا جا چکا ہے
    .detail = کوئی اس میں آ رہا ہے، یا آ چکا ہے۔
home-not-open-yet = اس گھر کے لیے درخواستیں ابھی شروع نہیں ہوئیں
home-gone = اس گھر کا اشتہار اب نہیں ہے
    .detail = یہ 90 سے زیادہ دن پہلے کونسل (council) کی فہرست سے ہٹا دیا گیا۔
    .way-on = وہ گھر تلاش کریں جو ابھی کھلے ہیں۔
home-not-found = اس حوالہ نمبر کا کوئی گھر نہیں
    .detail = حوالہ نمبر دیکھ لیں، یا گھر کو اس کے پتے سے تلاش کریں۔
authority-not-found = اس نام یا کوڈ کی کوئی کونسل (council) نہیں
    .detail = کونسل کا کوڈ لکھیں، جیسے E09000022، یا اس کا مختصر نام، جیسے lambeth۔
similar-title = اس جیسے گھر

## How fresh the homes are

status-title = ہر کونسل (council) کی فہرست کب کی ہے؟
status-lead = ہر کونسل ہمیں اپنے گھروں کی فہرست بھیجتی ہے، زیادہ تر کونسلیں ہر رات بھیجتی ہیں۔ یہ صفحہ دکھاتا ہے کہ ہر کونسل نے آخری بار کب بھیجی۔
status-summary = { $councils ->
    [one] ایک کونسل
   *[other] { $councils } کونسلوں
 } کے { $homes ->
    [one] ایک گھر کے لیے درخواست دی جا سکتی ہے
   *[other] { $shown } گھروں کے لیے درخواست دی جا سکتی ہے
 }۔
status-council = کونسل (council)
status-open = درخواست کے لیے کھلے گھر
status-last-file = آخری فہرست
status-result = اس کا کیا ہوا
status-stale = پرانی
status-never = کبھی نہیں آئی
verdict-published = شائع ہو گئی
verdict-unchanged = پہلے جیسی ہے
verdict-held = کسی شخص کے دیکھنے تک رکی ہے، اس سے پہلے کی فہرست دکھائی جا رہی ہے
verdict-refused = استعمال نہیں ہو سکی، اس سے پہلے کی فہرست دکھائی جا رہی ہے
verdict-none = ابھی دیکھی نہیں گئی

## Names of fields

field-weekly-cost = ہفتہ وار خرچ، سب کچھ شامل
field-weekly-cost-pence = ہفتہ وار خرچ
field-rent = اشتہار میں لکھا کرایہ
field-service-charge = سروس چارج (service charge)
field-rent-type = کرائے کی قسم
field-tenancy = کرایہ داری کی قسم (tenancy)
field-council-tax-band = کونسل ٹیکس کا بینڈ (council tax band)
field-opens-at = درخواستیں شروع
field-closes-at = درخواست کا آخری وقت
field-available-from = رہنے کے لیے تیار
field-viewing-at = گھر دیکھنے کا وقت
field-bids = اب تک درخواستیں
field-property-type = گھر کی قسم
field-bedrooms = بیڈ روم
field-max-persons = کتنے افراد رہ سکتے ہیں
field-homes = اس اشتہار میں ایک جیسے گھر
field-floor = منزل
field-garden = باغیچہ
field-balcony = بالکونی
field-parking = پارکنگ
field-pets = پالتو جانور
field-furnished = فرنیچر کے ساتھ
field-heating = گھر گرم رکھنے کا انتظام (heating)
field-epc = توانائی کی بچت کا درجہ (EPC)
field-lift = لفٹ
field-step-free = بغیر سیڑھی
field-access-category = رسائی کا درجہ (access category)
field-access-raw = رسائی، کونسل کے الفاظ میں
field-adaptations = خاص سہولتیں (adaptations)
field-bands-asked = کون سے ترجیحی بینڈ (bands) درخواست دے سکتے ہیں
field-local-connection = صرف وہ لوگ جن کا علاقے سے تعلق ہے (local connection)
field-transfer-only = صرف کونسل یا ہاؤسنگ ایسوسی ایشن کے وہ کرایہ دار جو منتقل ہونا چاہتے ہیں
field-homeseeker-only = صرف وہ لوگ جو ابھی کونسل یا ہاؤسنگ ایسوسی ایشن کے کرایہ دار نہیں
field-meant-for = کن کے لیے ہے
field-min-persons = کم سے کم افراد
field-max-income = زیادہ سے زیادہ آمدنی
field-age-min = کم سے کم عمر
field-age-max = زیادہ سے زیادہ عمر
field-designation = کن کے لیے مخصوص ہے
field-labels = اشتہار کے نشان
field-restrictions = شرطیں
field-reference = حوالہ نمبر
field-landlord = مالک مکان (landlord)
field-address = پتہ
field-postcode = پوسٹ کوڈ
field-location = جگہ کیسے معلوم ہوئی
field-status = حالت
field-area = کونسل یا علاقہ
field-not-area = یہاں نہیں
field-feature = سہولتیں
field-not-feature = اس کے بغیر
field-min-bedrooms = کم از کم اتنے بیڈ روم
field-max-bedrooms = زیادہ سے زیادہ اتنے بیڈ روم
field-persons = افراد
    .hint = وہاں کتنے افراد کو رہنا ہے
field-min-cost = کم سے کم خرچ، ہفتے میں پاؤنڈ (£)
field-max-cost = آپ زیادہ سے زیادہ کتنا دے سکتے ہیں، ہفتے میں پاؤنڈ (£)
    .hint = کرایہ اور دوسرے خرچ ملا کر۔ مہینے کے {"\u200E"}£600 کا مطلب ہفتے کے {"\u200E"}£138.46 ہے۔
field-min-floor = سب سے نچلی منزل
    .hint = 0 گراؤنڈ فلور ہے، {"\u200E"}−1 تہہ خانہ
field-max-floor = سب سے اوپر کی منزل
field-access = رسائی کی ضرورت
    .hint = آپ کو اس درجے کے یا اس سے زیادہ آسان رسائی والے گھر دکھائے جاتے ہیں
field-closing-within = درخواست کا آخری وقت
field-opens-since = اشتہار کب سے ہے
field-available-by = کب تک تیار ہو
field-bbox = نقشے پر چوکور
field-polygon = نقشے پر شکل
field-near = کس جگہ کے قریب
field-within = کتنے فاصلے تک
field-q = تلاش

## Values of closed sets

value-property-type-flat = فلیٹ
value-property-type-maisonette = دو منزلہ فلیٹ (maisonette)
value-property-type-house = مکان (house)
value-property-type-bungalow = ایک منزلہ مکان (bungalow)
value-property-type-studio = اسٹوڈیو (studio)
value-property-type-bedsit = سونے اور رہنے کا ایک کمرہ (bedsit)
value-property-type-room = مشترکہ گھر میں کمرہ
value-property-type-other = کوئی اور
value-status-open = درخواست کے لیے کھلا
value-status-closed = درخواستیں بند
value-status-under-offer = کسی کو پیشکش ہو چکی
value-status-let = کرائے پر دیا جا چکا
value-status-withdrawn = اب اشتہار نہیں
value-rent-type-social = کم سرکاری کرایہ (social rent)
value-rent-type-affordable = بازار سے کم کرایہ (affordable rent)
value-rent-type-london-affordable = لندن کا کم کرایہ (London Affordable Rent)
value-rent-type-london-living = لندن میں آمدنی کے حساب سے کرایہ (London Living Rent)
value-rent-type-intermediate = درمیانہ کرایہ (intermediate rent)
value-rent-type-rent-to-buy = پہلے کرایہ، پھر خرید (Rent to Buy)
value-rent-type-shared-ownership = کچھ حصہ خریدیں، باقی کا کرایہ دیں (shared ownership)
value-rent-type-other = کوئی اور
value-tenancy-secure = پکی کرایہ داری (secure)
value-tenancy-flexible = مقررہ مدت کی کرایہ داری (flexible, fixed term)
value-tenancy-assured = محفوظ کرایہ داری (assured)
value-tenancy-assured-shorthold = تھوڑی مدت کی محفوظ کرایہ داری (assured shorthold)
value-tenancy-introductory = شروع کی آزمائشی کرایہ داری (introductory, starter)
value-tenancy-licence = رہنے کا اجازت نامہ (licence)
value-tenancy-other = کوئی اور
value-designation-general = سب کے لیے
value-designation-sheltered = بڑی عمر کے لوگ، کچھ مدد کے ساتھ (sheltered)
value-designation-extra-care = بڑی عمر کے لوگ جنہیں دیکھ بھال چاہیے (extra care)
value-designation-supported = وہ لوگ جنہیں مدد چاہیے (supported)
value-garden-private = گھر کا اپنا
value-garden-shared = مشترکہ
value-garden-none = نہیں ہے
value-parking-private = گھر کی اپنی
value-parking-permit = سڑک پر، پرمٹ کے ساتھ
value-parking-street = سڑک پر
value-parking-none = نہیں ہے
value-pets-allowed = اجازت ہے
value-pets-with-permission = مالک مکان (landlord) کی اجازت سے
value-pets-no = اجازت نہیں
value-period-weekly = فی ہفتہ
value-period-fortnightly = ہر دو ہفتے
value-period-four-weekly = ہر چار ہفتے
value-period-monthly = فی مہینہ
value-period-yearly = فی سال
value-precision-exact = عمارت سے
value-precision-postcode = پوسٹ کوڈ سے
value-precision-sector = پوسٹ کوڈ کے پہلے حصے اور ایک ہندسے سے
value-precision-outcode = پوسٹ کوڈ کے پہلے حصے سے
value-precision-authority = صرف اس کی کونسل سے
value-access-category-a = پورے گھر میں وہیل چیئر جا سکتی ہے
value-access-category-b = بڑے کمروں میں وہیل چیئر جا سکتی ہے
value-access-category-c = ہموار داخلہ اور چوڑے دروازے
value-access-category-d = اندر جانا آسان
value-access-category-e = بغیر سیڑھی
value-access-category-e-plus = چند سیڑھیاں
value-access-category-f = عام گھر (general needs)
value-access-category-g = جانچ نہیں ہوئی
value-feature-garden = باغیچہ
value-feature-private-garden = گھر کا اپنا باغیچہ
value-feature-balcony = بالکونی
value-feature-parking = پارکنگ
value-feature-lift = لفٹ
value-feature-step-free = بغیر سیڑھی
value-feature-pets = پالتو جانوروں کی اجازت
value-feature-furnished = فرنیچر کے ساتھ
value-feature-level-access-shower = فرش کے برابر شاور (level-access shower)
value-feature-wet-room = کھلے فرش والا شاور کا کمرہ (wet room)
value-feature-stairlift = سیڑھی پر چلنے والی کرسی (stairlift)
value-feature-through-floor-lift = گھر کے اندر منزلوں کے بیچ لفٹ (through-floor lift)
value-feature-hoist = اٹھانے والی مشین (hoist)
value-feature-ramp = ڈھلوان راستہ (ramp)
value-feature-grab-rails = پکڑنے کے ڈنڈے (grab rails)
value-feature-lowered-kitchen = کم اونچائی والا باورچی خانہ
value-feature-over-bath-shower = باتھ ٹب کے اوپر شاور
value-feature-widened-doors = چوڑے کیے گئے دروازے
value-adaptations-level-access-shower = فرش کے برابر شاور (level-access shower)
value-adaptations-wet-room = کھلے فرش والا شاور کا کمرہ (wet room)
value-adaptations-stairlift = سیڑھی پر چلنے والی کرسی (stairlift)
value-adaptations-through-floor-lift = گھر کے اندر منزلوں کے بیچ لفٹ (through-floor lift)
value-adaptations-hoist = اٹھانے والی مشین (hoist)
value-adaptations-ramp = ڈھلوان راستہ (ramp)
value-adaptations-grab-rails = پکڑنے کے ڈنڈے (grab rails)
value-adaptations-lowered-kitchen = کم اونچائی والا باورچی خانہ
value-adaptations-over-bath-shower = باتھ ٹب کے اوپر شاور
value-adaptations-widened-doors = چوڑے کیے گئے دروازے
value-labels-mobility = دوسری کونسلوں کے کرایہ داروں کے لیے بھی کھلا
value-labels-right-to-move = منتقل ہونے کا حق (Right to Move)
value-labels-local-lettings-plan = اس علاقے کا خاص منصوبہ (local lettings plan)
value-labels-new-build = نیا بنا ہوا
value-labels-direct-offer = براہ راست پیشکش، درخواستوں سے نہیں (direct offer)
value-labels-sensitive-let = سوچ سمجھ کر کرایہ دار چنا جائے گا (sensitive let)
value-labels-decant = ان کے لیے جن کا گھر دوبارہ بن رہا ہے (decant)
value-labels-readvertised = دوبارہ اشتہار
