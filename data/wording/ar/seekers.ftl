# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = هذا البحث في صفحة قصيرة
lite-home-link = صفحة قصيرة
lite-asked = البحث عن: { $asked }.
lite-anew = البدء من جديد
lite-cost = { $cost } في الأسبوع
lite-full = الصفحة الكاملة
lite-full-home = الصفحة الكاملة لهذا المنزل

## Homes of one place

landing-all = منازل في { $place }
landing-bedrooms = { $bedrooms ->
    [one] منازل بغرفة نوم واحدة في { $place }
    [two] منازل بغرفتي نوم في { $place }
    [few] منازل بعدد { $bedrooms } غرف نوم في { $place }
    [many] منازل بعدد { $bedrooms } غرفة نوم في { $place }
   *[other] منازل بعدد { $bedrooms } غرفة نوم في { $place }
 }
landing-kind = { $kind ->
    [flat] شقق في { $place }
    [house] بيوت في { $place }
    [bungalow] بيوت من طابق واحد في { $place }
    [maisonette] شقق من طابقين في { $place }
    [studio] شقق استوديو في { $place }
    [bedsit] غرف للنوم والمعيشة في { $place }
   *[room] غرف في { $place }
 }
landing-feature = { $feature ->
    [garden] منازل مع حديقة في { $place }
    [balcony] منازل مع شرفة في { $place }
    [lift] منازل مع مصعد في { $place }
   *[step_free] منازل بدون درجات في { $place }
 }
landing-count = { $count ->
    [0] لا توجد منازل كهذه متاحة الآن. تُضاف منازل جديدة في معظم الليالي، فيمكنك البحث مرة أخرى قريبًا.
    [one] يوجد منزل واحد متاح الآن.
    [two] يوجد منزلان متاحان الآن.
    [few] توجد { $shown } منازل متاحة الآن.
    [many] يوجد { $shown } منزلًا متاحًا الآن.
   *[other] يوجد { $shown } منزل متاح الآن.
 }
landing-cost = نصفها يكلّف { $cost } في الأسبوع أو أقل.
landing-here = المزيد في { $place }
landing-elsewhere = في أماكن أخرى
landing-link = كل المنازل في { $place }

## Reporting a problem

report-link = الإبلاغ عن مشكلة في هذا الإعلان
report-title = الإبلاغ عن مشكلة
report-lead = يُرجى إخبارنا بما هو خطأ. تصل رسالتك إلى { $authority } وإلى من يديرون هذا الموقع. ولا تظهر في هذا الموقع.
report-question = ما الخطأ؟
report-kind-details = بعض المعلومات خطأ
report-kind-gone = المنزل لم يعد متاحًا
report-kind-personal = يذكر الإعلان شيئًا عن شخص
report-kind-link = لا أستطيع فتح صفحة البلدية (council)
report-kind-other = شيء آخر
report-text = ماذا يجب أن نعرف؟
report-text-hint = لا حاجة إلى كتابة شيء، إلا إذا اخترت «شيء آخر». { $most ->
    [one] حرف واحد
    [two] حرفان
    [few] { $most } أحرف
    [many] { $most } حرفًا
   *[other] { $most } حرف
 } على الأكثر. يُرجى عدم كتابة معلومات خاصة.
report-contact = عنوان بريدك الإلكتروني، إذا أردت جوابًا
report-contact-hint = يمكنك ترك هذا فارغًا. لا يراه إلا { $authority } ومن يديرون هذا الموقع. ويُحذف بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } من حل المشكلة.
report-send = إرسال
report-error = خطأ:
report-wrong-title = هناك مشكلة
report-kind-missing = يُرجى اختيار ما هو خطأ.
report-contact-wrong = هذا ليس عنوان بريد إلكتروني.
    .hint = يُكتب مثل {"\u200E"}name@example.org{"\u200E"}، أو يُترك فارغًا.
report-text-missing = يُرجى كتابة ما هو خطأ.
    .hint = تكفي كلمات قليلة.
report-text-long = هذا طويل جدًا.
    .hint = يُرجى كتابة 1,000 حرف أو أقل.
report-closed-already = تم التعامل مع هذا البلاغ من قبل.
    .hint = لا حاجة إلى عمل شيء آخر.
report-too-often = أُرسلت الآن بلاغات كثيرة جدًا
    .detail = لم يُرسل شيء.
    .way-on = يُرجى المحاولة مرة أخرى بعد ساعة، أو إخبار البلدية (council) التي تعلن عن المنزل.
report-thanks-title = شكرًا
report-thanks = رقم بلاغك { $number }. وصل إلى { $authority } وإلى من يديرون هذا الموقع.
report-thanks-next = إذا كتبت عنوان بريد إلكتروني، نرسل إليك رسالة بأن بلاغك وصل.
report-thanks-urgent = للسؤال عن طلب (bid) أو عن منزل، يُرجى التحدث مع { $authority }.
report-back = العودة إلى المنزل

report-mail-thanks-subject = بلاغك رقم { $number }
report-mail-thanks = شكرًا. وصل بلاغك عن المنزل { $reference } لدى { $authority } يوم { $at }. رقم البلاغ { $number }. قد تصلك رسالة من { $authority }.
report-mail-not-you = إذا لم ترسل أي بلاغ، فقد كتب شخص عنوانك بالخطأ. لا حاجة إلى عمل أي شيء.

privacy-reports = عند الإبلاغ عن مشكلة
privacy-reports-text = نحتفظ بما كتبته وبعنوان بريدك الإلكتروني، إن ذكرته، لكي تتمكن البلدية (council) من حل المشكلة. ولا يظهر ذلك في هذا الموقع. ويُحذف بعد 90 يومًا من حل المشكلة، وبعد سنة على كل حال. لمنع سوء الاستعمال، نعدّ لمدة ساعة البلاغات التي تأتي من عنوان اتصالك بالإنترنت. ولا نسجّل هذا العنوان.

## The poster

poster-link = ملصق للطباعة
poster-title = ملصق
poster-closes = ينتهي تقديم الطلبات: { $when }
poster-how = لطباعة هذه الصفحة، يُرجى استعمال زر الطباعة في متصفحك.
poster-apply-title = كيفية تقديم الطلب
poster-apply = يُقدَّم الطلب إلى { $authority }. يُرجى البحث عن المنزل بالرقم المرجعي { $reference }.
poster-scan = يُرجى مسح الرمز بكاميرا الهاتف، أو فتح العنوان:
poster-code = رمز QR يفتح صفحة هذا المنزل
poster-printed = طُبع يوم { $day }. قبل تقديم الطلب، يُرجى التأكد على الإنترنت من أن شيئًا لم يتغير.

## Homes on other people’s pages

widget-count = { $count ->
    [0] لا توجد منازل كهذه متاحة الآن.
    [one] يوجد منزل واحد متاح الآن.
    [two] يوجد منزلان متاحان الآن.
    [few] توجد { $shown } منازل متاحة الآن.
    [many] يوجد { $shown } منزلًا متاحًا الآن.
   *[other] يوجد { $shown } منزل متاح الآن.
 }
widget-all = عرضها كلها
widget-new-page = تُفتح الروابط في صفحة جديدة.
widget-wrong = لا يمكن عرض هذه القائمة.
widget-wrong-next = البحث عن منازل
widget-help-title = عرض المنازل في صفحتك
widget-help-lead = يمكن لأي بلدية (council) أو جمعية خيرية أن تعرض منازل بحثٍ ما في صفحتها. وهذا مجاني. لا تُوضع أي ملفات تعريف (cookies)، ولا يُخبَر أحد بمن يزور صفحتك.
widget-help-script = بسطر واحد
widget-help-script-text = يُوضع هذا في مكان القائمة. يكبر ويصغر مع القائمة. وإذا كانت البرامج النصية (scripts) متوقفة، يظهر الرابط.
widget-help-frame = بدون برنامج نصي
widget-help-frame-text = يمكنك وضع إطار (frame) في صفحتك بنفسك، واختيار ارتفاعه.
widget-help-settings = ما يمكنك ضبطه
widget-help-query = البحث: ما يأتي بعد علامة الاستفهام عند البحث في هذا الموقع.
widget-help-colour = لون الشريط والروابط، مثل {"\u200E"}#0b5d57{"\u200E"}. تبقى الروابط سوداء إذا كان اللون فاتحًا تصعب قراءته.
widget-help-ink = لون النص. لا يُستعمل لون فاتح تصعب قراءته.
widget-help-size = حجم النص، من 14 إلى 24.
widget-help-count = عدد المنازل المعروضة، من 1 إلى 10.
widget-help-title-set = عنوان القائمة.
widget-help-try = معرفة كيف تظهر
developers-widget = عرض منازل بحثٍ ما في صفحتك
privacy-counts-text = نعدّ كم بحثًا جرى في كل ساعة، وكم منها وجد منازل، وما أنواع الخيارات التي استُعملت لتضييق البحث، وأي البلديات (councils) كانت لديها منازل. لا نعدّ ما كُتب، ولا نعرف من بحث.
