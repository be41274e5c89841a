
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = یہ صرف رہنمائی ہے۔ فیصلہ کونسل (council) کرتی ہے۔
not-a-council = “{ $parameter }” میں کسی کونسل کا نام، مختصر نام یا کوڈ ہونا چاہیے، جیسے lambeth۔ یہ لکھا تھا: “{ $found }”۔

bedrooms-fit = آپ کی ضرورت: { $need ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $need } بیڈ روم
 }۔ یہ گھر: { $has ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $has } بیڈ روم
 }۔
too-few-bedrooms = آپ کی ضرورت سے چھوٹا ہے۔ آپ کی ضرورت: { $need ->
    [one] ایک بیڈ روم
   *[other] { $need } بیڈ روم
 }۔ یہ گھر: { $has ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $has } بیڈ روم
 }{ $basis ->
    [own] {""}
   *[other] {" "}(یہ پورے ملک کا اصول ہے، اس کونسل کا اصول الگ ہو سکتا ہے)
 }۔
too-few-bedrooms-allowed = آپ کی ضرورت: { $need ->
    [one] ایک بیڈ روم
   *[other] { $need } بیڈ روم
 }۔ یہ گھر: { $has ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $has } بیڈ روم
 }۔ یہ کونسل آپ کو ضرورت سے تھوڑے چھوٹے گھر کے لیے درخواست دینے دیتی ہے۔
too-many-bedrooms = آپ کی ضرورت سے بڑا ہے۔ آپ کی ضرورت: { $need ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $need } بیڈ روم
 }۔ یہ گھر: { $has ->
    [one] ایک بیڈ روم
   *[other] { $has } بیڈ روم
 }{ $basis ->
    [own] {""}
   *[other] {" "}(یہ پورے ملک کا اصول ہے، اس کونسل کا اصول الگ ہو سکتا ہے)
 }۔
too-many-bedrooms-allowed = آپ کی ضرورت: { $need ->
    [0] اسٹوڈیو (الگ بیڈ روم کے بغیر)
    [one] ایک بیڈ روم
   *[other] { $need } بیڈ روم
 }۔ یہ گھر: { $has ->
    [one] ایک بیڈ روم
   *[other] { $has } بیڈ روم
 }۔ ہو سکتا ہے کہ یہ کونسل آپ کو ضرورت سے بڑا گھر دے دے۔
too-many-people = آپ { $persons ->
    [one] ایک فرد
   *[other] کل { $persons } افراد
 } ہیں۔ یہاں زیادہ سے زیادہ { $most } رہ سکتے ہیں۔
too-few-people = { $persons ->
    [one] آپ اکیلے ایک فرد ہیں۔
   *[other] آپ کل { $persons } افراد ہیں۔
 } یہ گھر کم از کم { $least } افراد کے لیے ہے۔
meant-for = اشتہار کے مطابق یہ گھر ان کے لیے ہے: {"\u200E"}{ $household }۔ دیکھ لیں کہ یہ بات آپ پر پوری اترتی ہے۔

age-min = یہاں رہنے کے لیے آپ کی عمر { $age } سال یا زیادہ ہونی چاہیے۔
age-max = یہاں رہنے کے لیے آپ کی عمر { $age } سال یا کم ہونی چاہیے۔
set-aside = یہ گھر { $designation ->
    [sheltered] بڑی عمر کے لوگوں کے لیے ہے، جہاں کچھ مدد ملتی ہے (sheltered housing)
    [extra_care] بڑی عمر کے ان لوگوں کے لیے ہے جنہیں دیکھ بھال چاہیے (extra care housing)
   *[other] ان لوگوں کے لیے ہے جنہیں وہاں رہنے کے لیے مدد چاہیے
 }۔ کونسل دیکھتی ہے کہ یہ آپ کے لیے ٹھیک ہے یا نہیں۔
access-category = آپ کو رسائی کے درجے { $need }{"\u200E"} کا گھر چاہیے۔ اس گھر کا درجہ { $has }{"\u200E"} ہے۔
access-reserved = یہ گھر وہیل چیئر استعمال کرنے والوں کے لیے بنا ہے (درجہ { $has }{"\u200E"})۔ پہلا حق ان کا ہے۔

band-not-included = صرف ترجیحی بینڈ (band) { $bands }{"\u200E"} والے لوگ اس کے لیے درخواست دے سکتے ہیں۔
transfer-only = صرف وہ لوگ درخواست دے سکتے ہیں جو پہلے سے کسی کونسل یا ہاؤسنگ ایسوسی ایشن (housing association) کے کرایہ دار ہیں۔
homeseeker-only = صرف وہ لوگ درخواست دے سکتے ہیں جو ابھی کسی کونسل یا ہاؤسنگ ایسوسی ایشن (housing association) کے کرایہ دار نہیں ہیں۔
income-above = صرف وہ لوگ درخواست دے سکتے ہیں جن کی آمدنی سال میں {"\u200E"}£{ $most } سے زیادہ نہ ہو۔

local-connection = یہ گھر ان لوگوں کے لیے ہے جن کا اس علاقے سے تعلق ہو (local connection): آپ وہاں رہتے یا کام کرتے ہوں، یا آپ کے قریبی رشتہ دار پانچ سال سے وہاں رہتے ہوں۔
right-to-move-overrides = آپ وہاں کام کرتے ہیں اور کسی کونسل یا ہاؤسنگ ایسوسی ایشن کے کرایہ دار ہیں۔ منتقل ہونے کا حق (Right to Move) آپ کے کام آ سکتا ہے، چاہے آپ وہاں نہ رہتے ہوں۔
mobility-label-only = یہ گھر دوسری کونسلوں کے کرایہ داروں کے لیے بھی کھلا ہے۔
not-registered-with = آپ کا نام اس کونسل کی ہاؤسنگ لسٹ (housing list) میں ہونا چاہیے۔ کونسل سے پوچھیں کہ آپ کا نام شامل ہو سکتا ہے یا نہیں۔

closed = اب اس گھر کے لیے درخواست نہیں دی جا سکتی۔
not-open = ابھی آپ اس گھر کے لیے درخواست نہیں دے سکتے۔
withdrawn = یہ گھر واپس لے لیا گیا ہے۔

rent-over-budget = اس کا خرچ {"\u200E"}£{ $cost } فی ہفتہ ہے۔ آپ {"\u200E"}£{ $budget } دے سکتے ہیں، یہ اس سے {"\u200E"}£{ $over } زیادہ ہے۔
benefit-cap-risk = اس کا خرچ {"\u200E"}£{ $cost } فی ہفتہ ہے۔ آپ کے تمام بینیفٹس کی حد (benefit cap) شاید {"\u200E"}£{ $cap } فی ہفتہ ہو، اس لیے ہو سکتا ہے کہ وہ اس کا خرچ پورا نہ کریں۔
benefit-cap-leaves = اگر آپ کے بینیفٹس کی حد (benefit cap) {"\u200E"}£{ $cap } فی ہفتہ ہو، تو باقی ہر چیز کے لیے {"\u200E"}£{ $left } فی ہفتہ بچتے ہیں۔

not-told = { $what ->
    [household] ہمیں بتائیں کہ وہاں کون رہے گا
    [sexes] ہمیں بتائیں کہ کون لڑکی ہے اور کون لڑکا
    [age] ہمیں اپنی عمر بتائیں
    [bands] ہمیں بتائیں کہ آپ کا ترجیحی بینڈ (band) کیا ہے
    [tenant] ہمیں بتائیں کہ آپ کس کے کرایہ دار ہیں
   *[income] ہمیں اپنی آمدنی بتائیں
 }: اس گھر کے لیے اس بارے میں ایک شرط ہے۔
advert-silent-on = اشتہار میں یہ نہیں لکھا کہ { $what ->
    [bedrooms] بیڈ روم کتنے ہیں
    [weekly_cost_pence] خرچ کتنا ہے
   *[access_category] اندر جانا اور چلنا پھرنا کتنا آسان ہے
 }۔ کونسل سے پوچھیں۔

need-own-rooms = { $count ->
    [one] 1 کمرہ، ایک جوڑے یا ایک فرد کے لیے
   *[other] { $count } کمرے، جوڑوں کے لیے اور ان کے لیے جنہیں اپنا الگ کمرہ چاہیے
 }
need-sharing = { $count ->
    [one] 1 فرد جو کسی کے ساتھ کمرے میں رہ سکتا ہے
   *[other] { $count } افراد جو مل کر رہ سکتے ہیں، ایک کمرے میں دو
 }
need-extra = { $count ->
    [one] 1 اور کمرہ، جس کی ضرورت آپ نے بتائی
   *[other] { $count } اور کمرے، جن کی ضرورت آپ نے بتائی
 }
need-not-counted = { $count ->
    [one] 1 ننھا بچہ جو ابھی گنا نہیں جاتا
   *[other] { $count } ننھے بچے جو ابھی گنے نہیں جاتے
 }

## On pages: asking who somebody is

applicant-title = یہ گھر کس کے لیے ہے؟
applicant-title-told = یہ گھر کس کے لیے ہے؟ آپ نے بتایا: {"\u200E"}{ $household }
applicant-lead = جتنا چاہیں، ہمیں بتائیں۔ ہم دکھاتے ہیں کہ آپ کن گھروں کے لیے درخواست دے سکتے ہیں اور کیوں۔ ہم یہ بات صرف اسی جواب کے لیے استعمال کرتے ہیں اور اپنے پاس نہیں رکھتے۔ یہ اس صفحے کے پتے کا حصہ بن جاتی ہے، اس لیے کسی کو پتہ بھیجنے سے پہلے سوچ لیں۔
applicant-more = آپ کے بارے میں کچھ اور
field-household = وہاں کون رہے گا
    .hint = انگریزی میں لکھیں، جیسے: {"\u200E"}2 adults, girl 9, boy 4{"\u200E"} (2 بالغ، لڑکی 9 سال، لڑکا 4 سال)۔ اگر دو بالغ میاں بیوی یا جوڑا نہیں ہیں تو: {"\u200E"}2 single adults{"\u200E"}
field-age = آپ کی عمر
    .hint = جو گھر آپ کی عمر کے لوگوں کے لیے نہیں، وہ نہیں دکھائے جاتے
field-tenant = آپ کس کے کرایہ دار ہیں
value-tenant-council = کونسل (council)
value-tenant-housing-association = ہاؤسنگ ایسوسی ایشن (housing association)
value-tenant-none = دونوں میں سے کوئی نہیں
field-lives-in = آپ جس کونسل (council) کے علاقے میں رہتے ہیں
    .hint = انگریزی میں لکھیں، جیسے Lambeth
field-registered-with = جس کونسل (council) کی ہاؤسنگ لسٹ (housing list) میں آپ کا نام ہے
    .hint = انگریزی میں لکھیں، جیسے Lambeth۔ اگر کسی میں نہیں تو لکھیں: nowhere (یعنی کہیں نہیں)
field-works-in = آپ جس کونسل (council) کے علاقے میں کام کرتے ہیں
    .hint = یا یہ لکھیں: nowhere (یعنی کہیں نہیں)
field-bands = آپ کے ترجیحی بینڈ (bands)
    .hint = جو اس کونسل نے دیے جہاں آپ رہتے ہیں، جیسے: A
field-access-need = آپ کو رسائی کا کون سا درجہ (access category) چاہیے
field-extra-bedrooms = آپ کو مزید کتنے بیڈ روم چاہییں
    .hint = رات کو دیکھ بھال کرنے والے کے لیے، یا ایسے بچے کے لیے جو کسی کے ساتھ کمرے میں نہیں رہ سکتا
field-budget = آپ ہفتے میں کتنے پاؤنڈ (£) دے سکتے ہیں
    .hint = جو گھر اس سے مہنگے ہیں، وہ بھی دکھائے جاتے ہیں
field-benefits = آپ کو ایسے بینیفٹس ملتے ہیں جن کی ایک حد ہے (benefit cap)
    .hint = یونیورسل کریڈٹ (Universal Credit) یا ہاؤسنگ بینیفٹ (Housing Benefit)
value-benefits-yes = ہاں
value-benefits-no = نہیں
field-income = آپ سب کی کل آمدنی، سال میں پاؤنڈ (£)
field-eligible = دکھائیں
not-told-choice = نہیں بتایا
value-eligible-all = سب گھر
value-eligible-probable = وہ گھر جن کے لیے آپ درخواست دے سکتے ہیں یا غالباً دے سکتے ہیں
value-eligible-yes = صرف وہ گھر جن کے لیے آپ درخواست دے سکتے ہیں

## On pages: answering

chip-lives-in = آپ یہاں رہتے ہیں: { $council }
chip-works-in = آپ یہاں کام کرتے ہیں: { $council }
chip-registered-with = آپ کا نام اس کونسل کی لسٹ میں ہے: { $council }
chip-budget = آپ {"\u200E"}£{ $pounds } فی ہفتہ دے سکتے ہیں
eligible-answer-yes = ہاں
eligible-answer-probably = غالباً
eligible-answer-no = نہیں
eligible-home-title = کیا آپ اس گھر کے لیے درخواست دے سکتے ہیں؟
eligible-home-yes = جہاں تک ہمیں معلوم ہے، آپ اس کے لیے درخواست دے سکتے ہیں۔
eligible-home-probably = غالباً آپ اس کے لیے درخواست دے سکتے ہیں۔ یہ باتیں کونسل (council) سے پوچھ لیں۔
eligible-home-no = جہاں تک ہمیں معلوم ہے، آپ اس کے لیے درخواست نہیں دے سکتے۔
eligible-no-reason = ہمیں کوئی ایسی بات معلوم نہیں جو آپ کو روکے۔
eligible-rule = یہ اصول کہاں سے ہے
eligible-rule-read = ({ $day } کو پڑھا گیا)
eligible-counts = ان میں سے جن گھروں کے لیے آپ درخواست دے سکتے ہیں: { $yes }۔ غالباً دے سکتے ہیں: { $probably }۔ نہیں دے سکتے: { $no }۔ گھر اسی ترتیب میں ہیں۔
eligible-counts-chosen = { $chosen ->
    [yes] صرف وہ گھر دکھائے گئے ہیں جن کے لیے آپ درخواست دے سکتے ہیں۔
   *[probable] جن گھروں کے لیے آپ درخواست نہیں دے سکتے، وہ نہیں دکھائے گئے۔
 } جن گھروں کے لیے آپ درخواست دے سکتے ہیں: { $yes }۔ غالباً دے سکتے ہیں: { $probably }۔ نہیں دے سکتے: { $no }۔
eligible-leave-out = وہ گھر نہ دکھائیں جن کے لیے میری درخواست نہیں ہو سکتی
eligible-show-all = سب گھر دکھائیں

## On pages: what each council would give

compare-title = ہر کونسل (council) آپ کو کتنے بیڈ روم دے گی؟
compare-lead = کون کس کے ساتھ ایک بیڈ روم میں رہے، اس کے اصول ہر کونسل کے الگ ہیں۔ بتائیں کہ آپ کے ساتھ کون رہے گا۔ یہ صرف اسی جواب کے لیے استعمال ہوتا ہے اور ہم اسے نہیں رکھتے۔
compare-button = کونسلوں کا موازنہ کریں
compare-link = ہر کونسل (council) آپ کو کتنے بیڈ روم دے گی؟
compare-for = ان کے لیے: {"\u200E"}{ $household }
compare-no-more = کوئی نہیں
compare-council = کونسل اور اس کے گھر
compare-bedrooms = آپ کو ملیں گے
compare-sizes = آپ درخواست دے سکتے ہیں
compare-rule = کس کے اصول سے
compare-rule-own = کونسل کا اپنا اصول
compare-rule-national = پورے ملک کا اصول، کیونکہ ہمیں اس کونسل کا اپنا اصول معلوم نہیں
compare-sexes = کچھ بچے صرف اپنی جنس کے بچے کے ساتھ کمرے میں رہ سکتے ہیں۔ ٹھیک تعداد جاننے کے لیے بتائیں کہ کون لڑکی ہے اور کون لڑکا۔
compare-between = { $least ->
    [0] اسٹوڈیو
   *[other] { $least }
 } سے { $most ->
    [one] 1 بیڈ روم
   *[other] { $most } بیڈ روم
 } تک
