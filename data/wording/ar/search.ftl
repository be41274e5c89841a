# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = لا يوجد خيار بحث اسمه «{ $parameter }».
misspelt-parameter = لا يوجد خيار بحث اسمه «{ $parameter }». هل المقصود «{ $suggestion }»؟
parameter-repeated = ورد «{ $parameter }» أكثر من مرة. يُرجى كتابته مرة واحدة.
too-many-values = ورد «{ $parameter }» مرات كثيرة. أكبر عدد مسموح به: { $most }.
spoilt-encoding = «{ $parameter }» فيه خلل: «{ $found }» ليس بترميز percent-encoded UTF-8. تُكتب علامة النسبة المئوية هكذا: {"\u200E"}%25{"\u200E"}.
parameter-not-whole = يجب أن يكون «{ $parameter }» عددًا صحيحًا من { $least } إلى { $most }. المكتوب الآن: «{ $found }».
parameter-out-of-range = يجب أن يكون «{ $parameter }» من { $least } إلى { $most }. المكتوب الآن: «{ $found }».
not-one-of = لا يمكن أن يكون «{ $parameter }» هو «{ $found }». المسموح به: { $allowed }.
misspelt-value = لا يمكن أن يكون «{ $parameter }» هو «{ $found }». هل المقصود «{ $suggestion }»؟ المسموح به: { $allowed }.
text-too-long = «{ $parameter }» طويل جدًا. عدد حروفه: { $found }. أكبر عدد مسموح به: { $most }.
not-a-label = لا يمكن أن يكون «{ $parameter }» هو «{ $found }». العلامة تتكون من حروف إنجليزية صغيرة وأرقام وشرطة سفلية، مثل right_to_move.
not-a-distance = يجب أن يكون «{ $parameter }» مسافة مثل {"\u200E"}2km أو {"\u200E"}1.5mi أو {"\u200E"}800m، وحتى {"\u200E"}{ $most } على الأكثر. المكتوب الآن: «{ $found }».
distance-out-of-range = يجب أن يكون «{ $parameter }» أكثر من صفر، و{"\u200E"}{ $most } على الأكثر. المكتوب الآن: «{ $found }».
not-an-amount = يجب أن يكون «{ $parameter }» مبلغًا بالجنيه في الأسبوع، مثل 150 أو 149.50. المكتوب الآن: «{ $found }».
amount-out-of-range = يجب ألا يزيد «{ $parameter }» على {"\u200E"}£{ $most } في الأسبوع. المكتوب الآن: «{ $found }».
range-reversed = قيمة «{ $parameter }» وهي { $found } أكبر من قيمة «{ $other }» وهي { $most }. يُرجى تبديلهما أو ترك واحدة منهما.
not-a-box = يجب أن يكون «{ $parameter }» أربعة أرقام بالترتيب: الغرب، الجنوب، الشرق، الشمال، وبينها فواصل إنجليزية (west,south,east,north). المكتوب الآن: «{ $found }».
box-reversed = يجب أن يكون «{ $parameter }» بالترتيب: الغرب، الجنوب، الشرق، الشمال (west,south,east,north)، والغرب أصغر من الشرق، والجنوب أصغر من الشمال. المكتوب الآن: «{ $found }».
off-the-earth = يجب أن تكون في «{ $parameter }» خطوط طول من {"\u200E"}-180 إلى 180، وخطوط عرض من {"\u200E"}-90 إلى 90، وخط الطول أولًا. المكتوب الآن: «{ $found }».
not-a-point = يجب أن تكون في «{ $parameter }» زوايا مثل {"\u200E"}-0.11,51.46;-0.10,51.47;-0.12,51.47{"\u200E"}. المكتوب الآن: «{ $found }».
polygon-points = يجب أن يكون عدد الزوايا في «{ $parameter }» من { $least } إلى { $most }. العدد الآن: { $found }.
polygon-crosses-itself = حواف «{ $parameter }» تتقاطع أو تتلامس. يُرجى رسم شكل لا تلتقي حوافه.
access-with-a-blank = في «{ $parameter }» فراغ: «{ $found }». للفئة {"\u200E"}E+{"\u200E"} يُكتب في العنوان {"\u200E"}E%2B{"\u200E"}، وللفئة E يُكتب E وحده.
not-a-household = يجب أن يذكر «{ $parameter }» البالغين، ثم كل طفل مع عمره، بالإنجليزية، مثل «{"\u200E"}2 adults, girl 9, child 5{"\u200E"}». المكتوب الآن: «{ $found }».
not-a-date = يجب أن يكون «{ $parameter }» يومًا مثل {"\u200E"}2026-07-01{"\u200E"}. المكتوب الآن: «{ $found }».
page-too-deep = الصفحة { $found } بعيدة جدًا. لا يمكن تصفّح أكثر من أول { $homes } منزل، وآخر صفحة هي { $most }. يُرجى تضييق البحث بدلًا من ذلك.
unknown-place = لا نعرف المكان «{ $found }». يُرجى تجربة رمز بريدي أو محطة أو حيّ أو بلدية (council)، بالإنجليزية.
sort-needs-place = لا يمكن ترتيب المنازل حسب المسافة إلا من مكان محدد. يُرجى كتابة «near» أيضًا.
sort-needs-words = لا يمكن ترتيب المنازل حسب مطابقة الكلمات إلا إذا كانت هناك كلمات. يُرجى كتابة «q» أيضًا.
eligible-needs-household = لا يمكن اختيار المنازل حسب «{ $parameter }» إلا إذا عرفنا لمن المنزل. يُرجى ذكر من سيسكن هناك.

## What the searcher should know

words-beyond = استعملنا فقط أول { $used } كلمة. { $beyond ->
    [one] وتُركت كلمة واحدة.
    [two] وتُركت كلمتان.
    [few] وتُركت { $beyond } كلمات.
    [many] وتُركت { $beyond } كلمة.
   *[other] وتُركت { $beyond } كلمة.
 }
no-words = ليس في «{ $found }» كلمات نبحث عنها.
within-without-place = لم نستعمل المسافة، لأنه لم يُذكر أي مكان.
area-not-served = { $name }: لا تُرسل منازلها إلى هذا الموقع، فلا يمكن عرض أي منها. يُرجى النظر في موقعها أيضًا.
area-succeeded = { $name }: لم تعد موجودة. منازلها تظهر هنا، أما الأحدث فتعلن عنها { $successor }.
place-taken-as = فهمنا «{ $found }» على أنه { $place }. يوجد أيضًا { $other }{ $others ->
    [one] .
    [two] ، وأماكن أخرى.
    [few] ، وأماكن أخرى.
    [many] ، وأماكن أخرى.
   *[other] ، وأماكن أخرى.
 }
word-taken-as = لا توجد كلمة «{ $found }» في أي إعلان. بحثنا عن «{ $taken }» بدلًا منها.

## Why a home was found

why-words = { $count ->
    [one] في إعلانه الكلمة: { $words }.
    [two] في إعلانه الكلمتان: { $words }.
    [few] في إعلانه الكلمات: { $words }.
    [many] في إعلانه الكلمات: { $words }.
   *[other] في إعلانه الكلمات: { $words }.
 }
why-word-as = بدلًا من «{ $found }» في إعلانه «{ $said }».
why-near = على بُعد { $metres } متر من { $place }.
why-near-outcode = على بُعد نحو { $metres } متر من { $place }: لا نعرف سوى النصف الأول من رمزه البريدي.
why-parking-permit = موقف السيارة يحتاج إلى تصريح.
why-parking-street = موقف السيارة في الشارع.
why-pets-with-permission = الحيوانات الأليفة تحتاج إلى إذن المالك المؤجِّر (landlord).
why-step-free-by-category = فئة سهولة الحركة فيه هي { $category }{"\u200E"} ومعناها أنه بدون درجات، مع أن الإعلان لا يقول «step free» (بدون درجات).
why-unknown = لا يذكر الإعلان: { $what }.

## What to ask otherwise for more homes

relax-within = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } ضمن مسافة { $miles ->
    [1] ميل واحد
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
 }
relax-bedrooms = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 }: { $bedrooms ->
    [0] بدون غرفة نوم منفصلة
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $bedrooms } غرف نوم
    [many] { $bedrooms } غرفة نوم
   *[other] { $bedrooms } غرفة نوم
 }
relax-max-cost = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } حتى {"\u200E"}£{ $pounds } في الأسبوع
relax-max-floor = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } حتى { $floor ->
    [-1] الطابق الذي تحت الأرض
    [0] الطابق الأرضي
   *[other] الطابق { $floor }
 }
relax-min-floor = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } من { $floor ->
    [-1] الطابق الذي تحت الأرض
    [0] الطابق الأرضي
   *[other] الطابق { $floor }
 } فما فوق
relax-include-unknown = { $more ->
    [one] منزل آخر لا يذكر إعلانه ذلك
    [two] منزلان آخران لا يذكر إعلاناهما ذلك
    [few] { $more } منازل أخرى لا تذكر إعلاناتها ذلك
    [many] { $more } منزلًا آخر لا تذكر إعلاناتها ذلك
   *[other] { $more } منزل آخر لا تذكر إعلاناتها ذلك
 }
relax-without-feature = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } إذا لم يكن «{ $what }» ضروريًا
relax-not-feature = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } إذا كان «{ $what }» مقبولًا
relax-without = { $more ->
    [one] منزل آخر
    [two] منزلان آخران
    [few] { $more } منازل أخرى
    [many] { $more } منزلًا آخر
   *[other] { $more } منزل آخر
 } إذا لم يكن «{ $parameter }» مهمًا

## Why a home is not among those found

why-not-no-such-home = ليس لدينا منزل بهذا الرقم المرجعي. يُرجى التأكد منه: قد يكون فيه خطأ في الكتابة، أو قد يكون المنزل لم يعد متاحًا.
why-not-opens-later = لم يبدأ بعد تقديم الطلبات له. يبدأ يوم { $day }.
why-not-closed-on = انتهى تقديم الطلبات له يوم { $day }.
why-not-closed = انتهى تقديم الطلبات له.
why-not-under-offer = عُرض على شخص.
why-not-let = تم تأجيره.
why-not-withdrawn = لم يعد معلنًا.
why-not-open = هو متاح لتقديم الطلبات، وقد طلبت منازل غير متاحة.
why-not-unknown = لا يذكر الإعلان: { $what }.
why-not-words = ليس في إعلانه أي كلمة من الكلمات التي بحثت عنها.
why-not-near = هو على بُعد { $miles ->
    [1] ميل واحد
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
 } من { $place }. وقد طلبت أن يكون على بُعد { $within_miles ->
    [1] ميل واحد
    [one] ميل واحد
    [two] ميلين
    [few] { $within_miles } أميال
    [many] { $within_miles } ميلًا
   *[other] { $within_miles } ميل
 } على الأكثر.
why-not-shape = هو خارج المنطقة التي اخترتها.
why-not-area = هو من إعلانات { $authority }، وليس في أي منطقة من المناطق التي اخترتها.
why-not-not-area = هو في منطقة استثنيتها. وهو من إعلانات { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] ليست فيه غرفة نوم منفصلة.
    [one] فيه غرفة نوم واحدة.
    [two] فيه غرفتا نوم.
    [few] فيه { $bedrooms } غرف نوم.
    [many] فيه { $bedrooms } غرفة نوم.
   *[other] فيه { $bedrooms } غرفة نوم.
 }
why-not-persons = يتسع على الأكثر لـ { $persons ->
    [one] شخص واحد
    [two] شخصين
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
 }.
why-not-cost-above = تكلفته {"\u200E"}£{ $pounds } في الأسبوع، وهذا أكثر مما طلبت.
why-not-cost-below = تكلفته {"\u200E"}£{ $pounds } في الأسبوع، وهذا أقل مما طلبت.
why-not-floor = هو في { $floor ->
    [-1] طابق تحت الأرض
    [0] الطابق الأرضي
   *[other] الطابق { $floor }
 }.
why-not-access = فئة سهولة الحركة فيه: { $category }{"\u200E"}.
why-not-age-under = هو فقط لمن عمرهم { $age } أو أكثر.
why-not-age-over = هو فقط لمن عمرهم { $age } أو أقل.
why-not-feature = يقول الإعلان «لا» عن «{ $what }».
why-not-not-feature = يقول الإعلان «نعم» عن «{ $what }».
why-not-closes = ينتهي تقديم الطلبات له يوم { $day }.
why-not-opened = بدأ تقديم الطلبات له يوم { $day }.
why-not-available = يكون جاهزًا للسكن يوم { $day }.
why-not-value = «{ $parameter }» هو { $value }، ولم يكن هذا من اختيارك.
why-not-other = ليس فيه ما اخترته تحت «{ $parameter }».

## How a home is like another

similar-near = { $miles ->
    [0] على بُعد أقل من 0.1 ميل
    [1] على بُعد ميل واحد
    [one] على بُعد ميل واحد
    [two] على بُعد ميلين
    [few] على بُعد { $miles } أميال
    [many] على بُعد { $miles } ميلًا
   *[other] على بُعد { $miles } ميل
 }
similar-kind = نفس نوع المنزل
similar-bedrooms = { $more ->
    [0] نفس عدد غرف النوم
    [-1] أقل بغرفة نوم واحدة
   *[other] أكثر بغرفة نوم واحدة
 }
similar-cost-less = أقل بـ {"\u200E"}£{ $pounds } في الأسبوع
similar-cost-same = نفس التكلفة الأسبوعية
similar-cost-more = أكثر بـ {"\u200E"}£{ $pounds } في الأسبوع
