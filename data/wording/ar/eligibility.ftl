
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = هذا للإرشاد فقط. القرار للبلدية (council).
not-a-council = يجب أن يكون في «{ $parameter }» اسم بلدية (council) أو اسمها القصير أو رمزها، مثل lambeth. المكتوب الآن: «{ $found }».

bedrooms-fit = اللازم لك: { $need ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $need } غرف نوم
    [many] { $need } غرفة نوم
   *[other] { $need } غرفة نوم
 }. وهذا المنزل: { $has ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $has } غرف نوم
    [many] { $has } غرفة نوم
   *[other] { $has } غرفة نوم
 }.
too-few-bedrooms = أصغر مما يلزمك. اللازم لك: { $need ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $need } غرف نوم
    [many] { $need } غرفة نوم
   *[other] { $need } غرفة نوم
 }. وهذا المنزل: { $has ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $has } غرف نوم
    [many] { $has } غرفة نوم
   *[other] { $has } غرفة نوم
 }{ $basis ->
    [own] {""}
   *[other] {" "}(بحسب القاعدة العامة في البلد، وقد تختلف قاعدة هذه البلدية)
 }.
too-few-bedrooms-allowed = اللازم لك: { $need ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $need } غرف نوم
    [many] { $need } غرفة نوم
   *[other] { $need } غرفة نوم
 }. وهذا المنزل: { $has ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $has } غرف نوم
    [many] { $has } غرفة نوم
   *[other] { $has } غرفة نوم
 }. تسمح لك هذه البلدية بطلب منزل أصغر قليلًا مما يلزمك.
too-many-bedrooms = أكبر مما يلزمك. اللازم لك: { $need ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $need } غرف نوم
    [many] { $need } غرفة نوم
   *[other] { $need } غرفة نوم
 }. وهذا المنزل: { $has ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $has } غرف نوم
    [many] { $has } غرفة نوم
   *[other] { $has } غرفة نوم
 }{ $basis ->
    [own] {""}
   *[other] {" "}(بحسب القاعدة العامة في البلد، وقد تختلف قاعدة هذه البلدية)
 }.
too-many-bedrooms-allowed = اللازم لك: { $need ->
    [0] استوديو
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $need } غرف نوم
    [many] { $need } غرفة نوم
   *[other] { $need } غرفة نوم
 }. وهذا المنزل: { $has ->
    [one] غرفة نوم واحدة
    [two] غرفتا نوم
    [few] { $has } غرف نوم
    [many] { $has } غرفة نوم
   *[other] { $has } غرفة نوم
 }. قد تسمح لك هذه البلدية بأكثر مما يلزمك.
too-many-people = عددكم { $persons ->
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
 }. أكبر عدد يمكنه السكن هنا: { $most }.
too-few-people = عددكم { $persons ->
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
 }. أقل عدد لهذا المنزل: { $least }.
meant-for = يقول الإعلان إن المنزل مخصص لـ: {"\u200E"}{ $household }. يُرجى التأكد من أن هذا ينطبق عليك.

age-min = للسكن هنا يجب أن يكون عمرك { $age } أو أكثر.
age-max = للسكن هنا يجب أن يكون عمرك { $age } أو أقل.
set-aside = هذا المنزل { $designation ->
    [sheltered] سكن لكبار السن مع بعض المساعدة (sheltered housing)
    [extra_care] سكن لكبار السن المحتاجين إلى رعاية (extra care housing)
   *[other] لأشخاص يحتاجون إلى مساعدة كي يسكنوا فيه
 }. تتأكد البلدية من أنه مناسب لك.
access-category = يلزمك منزل من فئة سهولة الحركة { $need }{"\u200E"}. فئة هذا المنزل { $has }{"\u200E"}.
access-reserved = هذا المنزل مجهّز لمن يستعملون كرسيًا متحركًا، وفئته { $has }{"\u200E"}. الأولوية لهم.

band-not-included = هذا المنزل فقط لمن هم في فئة الأولوية (band): { $bands }{"\u200E"}.
transfer-only = هذا المنزل فقط لمن يستأجرون الآن من بلدية أو من جمعية إسكان (housing association).
homeseeker-only = هذا المنزل فقط لمن لا يستأجرون الآن من بلدية أو من جمعية إسكان (housing association).
income-above = هذا المنزل فقط لمن لا يزيد دخلهم على {"\u200E"}£{ $most } في السنة.

local-connection = هذا المنزل لمن لهم صلة بالمنطقة (local connection): السكن أو العمل فيها، أو قريب من العائلة يسكن فيها منذ خمس سنوات.
right-to-move-overrides = عملك هناك، وأنت من مستأجري بلدية أو جمعية إسكان. قد يساعدك الحق في الانتقال (Right to Move)، حتى بدون السكن هناك.
mobility-label-only = هذا المنزل متاح لمستأجري بلديات أخرى.
not-registered-with = يجب أن يكون اسمك في قائمة انتظار السكن (housing list) لدى هذه البلدية. يُرجى سؤالها إن كان يمكنك التسجيل.

closed = لم يعد بالإمكان طلب هذا المنزل.
not-open = لا يمكن طلب هذا المنزل بعد.
withdrawn = سُحب هذا المنزل.

rent-over-budget = تكلفته {"\u200E"}£{ $cost } في الأسبوع، أي أكثر بـ {"\u200E"}£{ $over } من المبلغ الذي يمكنك دفعه، وهو {"\u200E"}£{ $budget }.
benefit-cap-risk = تكلفته {"\u200E"}£{ $cost } في الأسبوع. قد يكون الحد الأعلى لكل إعاناتك (benefit cap) هو {"\u200E"}£{ $cap } في الأسبوع، فقد لا تكفي لدفعها.
benefit-cap-leaves = إذا كان الحد الأعلى لإعاناتك (benefit cap) هو {"\u200E"}£{ $cap } في الأسبوع، يبقى {"\u200E"}£{ $left } في الأسبوع لكل شيء آخر.

not-told = { $what ->
    [household] يُرجى إخبارنا بمن سيسكن هناك
    [sexes] يُرجى إخبارنا مَن بنت ومَن ولد
    [age] يُرجى إخبارنا بعمرك
    [bands] يُرجى إخبارنا بفئة الأولوية (band) التي لديك
    [tenant] يُرجى إخبارنا بصاحب سكنك الآن
   *[income] يُرجى إخبارنا بدخلك
 }: لهذا المنزل شرط عن ذلك.
advert-silent-on = لا يذكر الإعلان { $what ->
    [bedrooms] عدد غرف النوم
    [weekly_cost_pence] التكلفة
   *[access_category] مدى سهولة الدخول والحركة في المنزل
 }. يُرجى سؤال البلدية.

need-own-rooms = { $count ->
    [one] غرفة واحدة لزوجين أو لشخص واحد
    [two] غرفتان للأزواج ولمن يحتاج إلى غرفة وحده
    [few] { $count } غرف للأزواج ولمن يحتاج إلى غرفة وحده
    [many] { $count } غرفة للأزواج ولمن يحتاج إلى غرفة وحده
   *[other] { $count } غرفة للأزواج ولمن يحتاج إلى غرفة وحده
 }
need-sharing = { $count ->
    [one] شخص واحد يمكن أن يشارك غيره الغرفة
    [two] شخصان يمكن أن يتشاركا غرفة
    [few] { $count } أشخاص يمكن أن يتشاركوا، كل اثنين في غرفة
    [many] { $count } شخصًا يمكن أن يتشاركوا، كل اثنين في غرفة
   *[other] { $count } شخص يمكن أن يتشاركوا، كل اثنين في غرفة
 }
need-extra = { $count ->
    [one] غرفة إضافية واحدة قلت إنها تلزمك
    [two] غرفتان إضافيتان قلت إنهما تلزمانك
    [few] { $count } غرف إضافية قلت إنها تلزمك
    [many] { $count } غرفة إضافية قلت إنها تلزمك
   *[other] { $count } غرفة إضافية قلت إنها تلزمك
 }
need-not-counted = { $count ->
    [one] مولود واحد لا يُحسب بعد
    [two] مولودان لا يُحسبان بعد
    [few] { $count } مواليد لا يُحسبون بعد
    [many] { $count } مولودًا لا يُحسبون بعد
   *[other] { $count } مولود لا يُحسبون بعد
 }

## On pages: asking who somebody is

applicant-title = لمن هذا المنزل؟
applicant-title-told = لمن هذا المنزل؟ قلت: {"\u200E"}{ $household }
applicant-lead = يمكنك إخبارنا بالقدر الذي يريحك. نعرض المنازل التي قد يمكنك طلبها، ونقول لماذا. نستعمل كلامك لهذه الإجابة فقط ولا نحتفظ به. لكنه يصبح جزءًا من عنوان هذه الصفحة، فيُرجى التفكير قبل إرسال العنوان إلى أي شخص.
applicant-more = المزيد عنك
field-household = من سيسكن هناك
    .hint = يُكتب بالإنجليزية، مثل: {"\u200E"}2 adults, girl 9, boy 4{"\u200E"} (بالغان، بنت عمرها 9، ولد عمره 4). إذا كان البالغان ليسا زوجين: {"\u200E"}2 single adults{"\u200E"}
field-age = عمرك
    .hint = لا تظهر المنازل غير المخصصة لمن هم في عمرك
field-tenant = صاحب سكنك الآن
value-tenant-council = بلدية (council)
value-tenant-housing-association = جمعية إسكان (housing association)
value-tenant-none = لا هذه ولا تلك
field-lives-in = البلدية (council) التي يقع فيها سكنك
    .hint = يُكتب بالإنجليزية، مثل Lambeth
field-registered-with = البلدية (council) التي اسمك في قائمة انتظار السكن (housing list) لديها
    .hint = يُكتب بالإنجليزية، مثل Lambeth. إن لم يكن اسمك في أي قائمة: nowhere (كلمة إنجليزية معناها: لا مكان)
field-works-in = البلدية (council) التي يقع فيها عملك
    .hint = أو: nowhere (كلمة إنجليزية معناها: لا مكان)
field-bands = فئات الأولوية (bands) التي لديك
    .hint = من البلدية التي يقع فيها سكنك، مثل: A
field-access-need = فئة سهولة الحركة (access category) التي تلزمك
field-extra-bedrooms = غرف نوم إضافية تلزمك
    .hint = لمن يرعاك في الليل، أو لطفل لا يمكنه مشاركة غرفة
field-budget = ما يمكنك دفعه في الأسبوع، بالجنيه (£)
    .hint = المنازل الأغلى تظهر أيضًا
field-benefits = لديك إعانات لها حد أعلى (benefit cap)
    .hint = الإعانة الموحدة (Universal Credit) أو إعانة السكن (Housing Benefit)
value-benefits-yes = نعم
value-benefits-no = لا
field-income = دخلكم جميعًا في السنة، بالجنيه (£)
field-eligible = عرض
not-told-choice = لم يُذكر
value-eligible-all = كل المنازل
value-eligible-probable = المنازل التي يمكنك طلبها أو يُحتمل أن يمكنك
value-eligible-yes = فقط المنازل التي يمكنك طلبها

## On pages: answering

chip-lives-in = سكنك في { $council }
chip-works-in = عملك في { $council }
chip-registered-with = اسمك في قائمة السكن لدى { $council }
chip-budget = يمكنك دفع {"\u200E"}£{ $pounds } في الأسبوع
eligible-answer-yes = نعم
eligible-answer-probably = على الأغلب
eligible-answer-no = لا
eligible-home-title = هل يمكنك طلب هذا المنزل؟
eligible-home-yes = بحسب ما نعرف، يمكنك طلبه.
eligible-home-probably = على الأغلب يمكنك طلبه. يُرجى التأكد من هذه الأمور لدى البلدية (council).
eligible-home-no = بحسب ما نعرف، لا يمكنك طلبه.
eligible-no-reason = لا نعرف شيئًا يمنعك.
eligible-rule = من أين هذه القاعدة
eligible-rule-read = (قُرئت يوم { $day })
eligible-counts = من هذه المنازل، يمكنك طلب: { $yes }. على الأغلب يمكنك طلب: { $probably }. لا يمكنك طلب: { $no }. وهي مرتبة بهذا الترتيب.
eligible-counts-chosen = { $chosen ->
    [yes] تظهر فقط المنازل التي يمكنك طلبها.
   *[probable] المنازل التي لا يمكنك طلبها لا تظهر.
 } عدد المنازل التي يمكنك طلبها: { $yes }. على الأغلب يمكنك طلب: { $probably }. لا يمكنك طلب: { $no }.
eligible-leave-out = إخفاء المنازل التي لا يمكنني طلبها
eligible-show-all = عرضها كلها

## On pages: what each council would give

compare-title = كم غرفة نوم تعطيك كل بلدية (council)؟
compare-lead = لكل بلدية قواعدها عمّن يتشارك غرفة النوم. يُرجى ذكر من سيسكن معك. نستعمل ذلك لهذه الإجابة فقط ولا نحتفظ به.
compare-button = مقارنة البلديات
compare-link = كم غرفة نوم تعطيك كل بلدية (council)؟
compare-for = لـ: {"\u200E"}{ $household }
compare-no-more = لا شيء
compare-council = البلدية ومنازلها
compare-bedrooms = ما ستعطيك إياه
compare-sizes = ما يمكنك طلبه
compare-rule = بحسب أي قاعدة
compare-rule-own = قاعدة البلدية نفسها
compare-rule-national = القاعدة العامة في البلد، لأننا لا نعرف قاعدة هذه البلدية
compare-sexes = بعض الأطفال لا يتشاركون الغرفة إلا مع طفل من جنسهم. لمعرفة العدد بالضبط يُرجى ذكر مَن بنت ومَن ولد.
compare-between = من { $least ->
    [0] استوديو
   *[other] { $least }
 } إلى { $most ->
    [one] غرفة نوم واحدة
    [two] غرفتي نوم
    [few] { $most } غرف نوم
    [many] { $most } غرفة نوم
   *[other] { $most } غرفة نوم
 }
