# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = یہ تلاش چھوٹے صفحے پر
lite-home-link = چھوٹا صفحہ
lite-asked = تلاش: { $asked }۔
lite-anew = نئے سرے سے شروع کریں
lite-cost = { $cost } فی ہفتہ
lite-full = پورا صفحہ
lite-full-home = اس گھر کا پورا صفحہ

## Homes of one place

landing-all = { $place } میں گھر
landing-bedrooms = { $bedrooms ->
    [one] { $place } میں ایک بیڈ روم کے گھر
   *[other] { $place } میں { $bedrooms } بیڈ روم کے گھر
 }
landing-kind = { $kind ->
    [flat] { $place } میں فلیٹ
    [house] { $place } میں مکان (houses)
    [bungalow] { $place } میں ایک منزلہ مکان (bungalows)
    [maisonette] { $place } میں دو منزلہ فلیٹ (maisonettes)
    [studio] { $place } میں اسٹوڈیو (studios)
    [bedsit] { $place } میں سونے اور رہنے کے ایک کمرے والے گھر (bedsits)
   *[room] { $place } میں کمرے
 }
landing-feature = { $feature ->
    [garden] { $place } میں باغیچے والے گھر
    [balcony] { $place } میں بالکونی والے گھر
    [lift] { $place } میں لفٹ والے گھر
   *[step_free] { $place } میں بغیر سیڑھی کے گھر
 }
landing-count = { $count ->
    [0] ایسا کوئی گھر اس وقت درخواست کے لیے کھلا نہیں ہے۔ اکثر راتوں کو نئے گھر آتے ہیں، اس لیے جلد پھر دیکھیں۔
    [one] اس وقت ایک گھر درخواست کے لیے کھلا ہے۔
   *[other] اس وقت { $shown } گھر درخواست کے لیے کھلے ہیں۔
 }
landing-cost = ان میں سے آدھے گھروں کا خرچ { $cost } فی ہفتہ یا اس سے کم ہے۔
landing-here = { $place } میں مزید
landing-elsewhere = دوسری جگہوں پر
landing-link = { $place } میں سب گھر

## Reporting a problem

report-link = اس اشتہار میں کوئی خرابی بتائیں
report-title = خرابی بتائیں
report-lead = ہمیں بتائیں کہ کیا غلط ہے۔ آپ کا پیغام { $authority } کو اور اس سائٹ کو چلانے والوں کو جاتا ہے۔ وہ اس سائٹ پر نہیں دکھایا جاتا۔
report-question = کیا غلط ہے؟
report-kind-details = کچھ معلومات غلط ہیں
report-kind-gone = یہ گھر اب نہیں ہے
report-kind-personal = اس میں کسی شخص کے بارے میں کچھ لکھا ہے
report-kind-link = کونسل (council) کا صفحہ نہیں کھلتا
report-kind-other = کوئی اور بات
report-text = ہمیں کیا معلوم ہونا چاہیے؟
report-text-hint = اگر آپ نے “کوئی اور بات” نہیں چنا تو کچھ لکھنا ضروری نہیں۔ زیادہ سے زیادہ { $most } حروف۔ براہ کرم ذاتی باتیں نہ لکھیں۔
report-contact = آپ کا ای میل پتہ، اگر آپ جواب چاہتے ہیں
report-contact-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ اسے صرف { $authority } اور اس سائٹ کو چلانے والے دیکھ سکتے ہیں۔ خرابی کا معاملہ نمٹنے کے { $days } دن بعد اسے مٹا دیا جاتا ہے۔
report-send = بھیجیں
report-error = غلطی:
report-wrong-title = کچھ ٹھیک نہیں ہے
report-kind-missing = چنیں کہ کیا غلط ہے۔
report-contact-wrong = یہ ای میل پتہ نہیں ہے۔
    .hint = اسے اس طرح لکھیں: {"\u200E"}name@example.org{"\u200E"}، یا خالی چھوڑ دیں۔
report-text-missing = بتائیں کہ کیا غلط ہے۔
    .hint = چند لفظ کافی ہیں۔
report-text-long = یہ بہت لمبا ہے۔
    .hint = 1,000 یا اس سے کم حروف لکھیں۔
report-closed-already = اس اطلاع کا معاملہ پہلے ہی نمٹ چکا ہے۔
    .hint = اب کچھ اور کرنے کی ضرورت نہیں۔
report-too-often = ابھی ابھی بہت زیادہ اطلاعات بھیجی گئی ہیں
    .detail = کچھ نہیں بھیجا گیا۔
    .way-on = ایک گھنٹے بعد پھر کوشش کریں، یا اس کونسل کو بتائیں جس نے گھر کا اشتہار دیا ہے۔
report-thanks-title = شکریہ
report-thanks = آپ کی اطلاع کا نمبر { $number } ہے۔ یہ { $authority } کو اور اس سائٹ کو چلانے والوں کو بھیج دی گئی ہے۔
report-thanks-next = اگر آپ نے ای میل پتہ دیا ہے تو ہم آپ کو پیغام بھیجیں گے کہ آپ کی اطلاع پہنچ گئی۔
report-thanks-urgent = اپنی درخواست (bid) یا کسی گھر کے بارے میں پوچھنے کے لیے { $authority } سے بات کریں۔
report-back = گھر کے صفحے پر واپس جائیں

report-mail-thanks-subject = آپ کی اطلاع نمبر { $number }
report-mail-thanks = شکریہ۔ { $authority } کے گھر { $reference } کے بارے میں آپ کی اطلاع پہنچ گئی: { $at }۔ اس کا نمبر { $number } ہے۔ ہو سکتا ہے کہ { $authority } کی طرف سے آپ کو جواب لکھا جائے۔
report-mail-not-you = اگر آپ نے کوئی اطلاع نہیں بھیجی تو کسی نے غلطی سے آپ کا پتہ لکھ دیا ہے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔

privacy-reports = اگر آپ کوئی خرابی بتائیں
privacy-reports-text = آپ جو لکھتے ہیں، اور آپ کا ای میل پتہ اگر آپ دیں، وہ اس لیے رکھا جاتا ہے کہ کونسل (council) خرابی دور کر سکے۔ یہ اس سائٹ پر نہیں دکھایا جاتا۔ معاملہ نمٹنے کے 90 دن بعد اسے مٹا دیا جاتا ہے، اور ہر صورت میں ایک سال بعد۔ غلط استعمال روکنے کے لیے آپ کے انٹرنیٹ کنکشن کا پتہ ایک گھنٹے تک گنا جاتا ہے۔ اسے لکھ کر نہیں رکھا جاتا۔

## The poster

poster-link = پرنٹ کرنے کے لیے پوسٹر
poster-title = پوسٹر
poster-closes = درخواست کا آخری وقت: { $when }
poster-how = یہ صفحہ پرنٹ کرنے کے لیے اپنے براؤزر کا پرنٹ کا بٹن استعمال کریں۔
poster-apply-title = درخواست کیسے دیں
poster-apply = درخواست { $authority } کو دیں۔ وہ گھر ڈھونڈیں جس کا حوالہ نمبر { $reference } ہے۔
poster-scan = فون کے کیمرے سے کوڈ اسکین کریں، یا اس پتے پر جائیں:
poster-code = اس گھر کا صفحہ کھولنے والا QR کوڈ
poster-printed = پرنٹ کی تاریخ: { $day }۔ درخواست دینے سے پہلے انٹرنیٹ پر دیکھ لیں کہ کچھ بدلا تو نہیں۔

## Homes on other people’s pages

widget-count = { $count ->
    [0] ایسا کوئی گھر اس وقت درخواست کے لیے کھلا نہیں ہے۔
    [one] اس وقت ایک گھر درخواست کے لیے کھلا ہے۔
   *[other] اس وقت { $shown } گھر درخواست کے لیے کھلے ہیں۔
 }
widget-all = سب دیکھیں
widget-new-page = لنک نئے صفحے پر کھلتے ہیں۔
widget-wrong = یہ فہرست نہیں دکھائی جا سکتی۔
widget-wrong-next = گھر تلاش کریں
widget-help-title = اپنے صفحے پر گھر دکھائیں
widget-help-lead = کوئی بھی کونسل (council) یا فلاحی ادارہ (charity) کسی تلاش کے گھر اپنے صفحے پر دکھا سکتا ہے۔ یہ مفت ہے۔ کوئی کوکی (cookie) نہیں رکھی جاتی، اور کسی کو نہیں بتایا جاتا کہ آپ کا صفحہ کون دیکھتا ہے۔
widget-help-script = ایک سطر سے
widget-help-script-text = اسے وہاں رکھیں جہاں فہرست ہونی چاہیے۔ یہ فہرست کے ساتھ بڑی اور چھوٹی ہوتی ہے۔ جہاں اسکرپٹ (scripts) بند ہوں، وہاں لوگوں کو لنک نظر آتا ہے۔
widget-help-frame = اسکرپٹ کے بغیر
widget-help-frame-text = اپنے صفحے میں خود ایک فریم (frame) رکھیں۔ اس کی اونچائی آپ چنیں۔
widget-help-settings = آپ کیا کیا چن سکتے ہیں
widget-help-query = تلاش: جب آپ اس سائٹ پر تلاش کرتے ہیں تو پتے میں سوالیہ نشان کے بعد جو کچھ ہو۔
widget-help-colour = پٹی اور لنکوں کا رنگ، جیسے {"\u200E"}#0b5d57{"\u200E"}۔ اگر رنگ اتنا ہلکا ہو کہ پڑھا نہ جا سکے تو لنک کالے رہتے ہیں۔
widget-help-ink = حروف کا رنگ۔ جو رنگ اتنا ہلکا ہو کہ پڑھا نہ جا سکے، وہ استعمال نہیں ہوتا۔
widget-help-size = حروف کا سائز، 14 سے 24 تک۔
widget-help-count = کتنے گھر دکھائے جائیں، 1 سے 10 تک۔
widget-help-title-set = فہرست کا عنوان۔
widget-help-try = دیکھیں کہ یہ کیسا لگتا ہے
developers-widget = کسی تلاش کے گھر اپنے صفحے پر دکھائیں
privacy-counts-text = ہم گنتے ہیں کہ ہر گھنٹے میں کتنی تلاشیں ہوئیں، کتنی تلاشوں میں گھر ملے، تلاش محدود کرنے کے کون سے طریقے استعمال ہوئے، اور کن کونسلوں (councils) کے گھر تھے۔ ہم یہ نہیں گنتے کہ کیا لکھا گیا، اور ہمیں معلوم نہیں ہوتا کہ کس نے تلاش کی۔
