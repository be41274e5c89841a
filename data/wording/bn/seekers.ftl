# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = এই খোঁজ ছোট পাতায়
lite-home-link = ছোট পাতা
lite-asked = যা খুঁজছেন: { $asked }।
lite-anew = নতুন করে শুরু করুন
lite-cost = সপ্তাহে { $cost }
lite-full = পুরো পাতা
lite-full-home = এই বাসার পুরো পাতা

## Homes of one place

landing-all = { $place } এলাকায় বাসা
landing-bedrooms = { $place } এলাকায় { $bedrooms } বেডরুমের বাসা
landing-kind = { $kind ->
    [flat] { $place } এলাকায় ফ্ল্যাট
    [house] { $place } এলাকায় বাড়ি (houses)
    [bungalow] { $place } এলাকায় একতলা বাড়ি (bungalows)
    [maisonette] { $place } এলাকায় দুই তলা ফ্ল্যাট (maisonettes)
    [studio] { $place } এলাকায় স্টুডিও (studios)
    [bedsit] { $place } এলাকায় শোয়া ও থাকার এক ঘর (bedsits)
   *[room] { $place } এলাকায় ঘর (rooms)
 }
landing-feature = { $feature ->
    [garden] { $place } এলাকায় বাগানসহ বাসা
    [balcony] { $place } এলাকায় বারান্দাসহ বাসা
    [lift] { $place } এলাকায় লিফটসহ বাসা
   *[step_free] { $place } এলাকায় সিঁড়ি ছাড়া বাসা
 }
landing-count = { $count ->
    [0] এমন কোনো বাসা এখন আবেদনের জন্য খোলা নেই। বেশির ভাগ রাতেই নতুন বাসা আসে, তাই শিগগিরই আবার দেখুন।
   *[other] এখন { $shown }টি বাসা আবেদনের জন্য খোলা আছে।
 }
landing-cost = এগুলোর অর্ধেকের খরচ সপ্তাহে { $cost } বা তার কম।
landing-here = { $place } এলাকায় আরও
landing-elsewhere = অন্য জায়গায়
landing-link = { $place } এলাকার সব বাসা

## Reporting a problem

report-link = এই বিজ্ঞাপনের কোনো সমস্যা জানান
report-title = সমস্যা জানান
report-lead = কী ভুল আছে, আমাদের জানান। আপনার কথা { $authority } কাউন্সিলের (council) কাছে ও যাঁরা এই সাইট চালান তাঁদের কাছে যায়। এই সাইটে তা দেখানো হয় না।
report-question = কী ভুল আছে?
report-kind-details = কিছু তথ্য ভুল
report-kind-gone = বাসাটি আর নেই
report-kind-personal = এতে কোনো মানুষের সম্পর্কে কিছু লেখা আছে
report-kind-link = কাউন্সিলের পাতা খুলতে পারছি না
report-kind-other = অন্য কিছু
report-text = আমাদের কী জানা দরকার?
report-text-hint = “অন্য কিছু” না বেছে থাকলে কিছু লিখতেই হবে এমন নয়। বেশি হলে { $most } অক্ষর লেখা যায়। দয়া করে ব্যক্তিগত তথ্য লিখবেন না।
report-contact = উত্তর চাইলে আপনার ই-মেইল ঠিকানা
report-contact-hint = এটি খালি রাখতে পারেন। শুধু { $authority } কাউন্সিল ও যাঁরা এই সাইট চালান তাঁরা এটি দেখতে পারেন। সমস্যাটির ব্যবস্থা নেওয়ার { $days } দিন পরে এটি মুছে ফেলা হয়।
report-send = পাঠান
report-error = ভুল:
report-wrong-title = একটি সমস্যা আছে
report-kind-missing = কী ভুল আছে, তা বেছে নিন।
report-contact-wrong = এটি ই-মেইল ঠিকানা নয়।
    .hint = name@example.org ঠিকানাটির মতো করে লিখুন, অথবা খালি রাখুন।
report-text-missing = কী ভুল আছে, তা লিখুন।
    .hint = কয়েকটি শব্দই যথেষ্ট।
report-text-long = লেখাটি খুব লম্বা।
    .hint = 1,000 অক্ষর বা তার কম লিখুন।
report-closed-already = আপনার জানানো সমস্যাটির ব্যবস্থা আগেই নেওয়া হয়েছে।
    .hint = আর কিছু করার নেই।
report-too-often = এইমাত্র অনেক বেশি সমস্যার কথা পাঠানো হয়েছে
    .detail = কিছুই পাঠানো হয়নি।
    .way-on = এক ঘণ্টা পরে আবার চেষ্টা করুন, অথবা যে কাউন্সিল (council) বাসাটির বিজ্ঞাপন দিয়েছে তাকে জানান।
report-thanks-title = ধন্যবাদ
report-thanks = আপনার জানানো সমস্যার নম্বর { $number }। এটি { $authority } কাউন্সিলের (council) কাছে ও যাঁরা এই সাইট চালান তাঁদের কাছে গেছে।
report-thanks-next = ই-মেইল ঠিকানা দিয়ে থাকলে, আপনার কথা যে আমরা পেয়েছি তা আপনাকে লিখে জানাব।
report-thanks-urgent = কোনো আবেদন (bid) বা বাসার বিষয়ে জানতে { $authority } কাউন্সিলের সঙ্গে কথা বলুন।
report-back = বাসাটিতে ফিরে যান

report-mail-thanks-subject = আপনার জানানো সমস্যার নম্বর { $number }
report-mail-thanks = ধন্যবাদ। { $authority } কাউন্সিলের (council) বাসা { $reference } নিয়ে আপনার জানানো সমস্যা আমরা পেয়েছি: { $at }। এর নম্বর { $number }। { $authority } কাউন্সিল আপনাকে লিখতে পারে।
report-mail-not-you = আপনি কোনো সমস্যা না জানিয়ে থাকলে, কেউ ভুল করে আপনার ঠিকানা লিখেছেন। আপনাকে কিছু করতে হবে না।

privacy-reports = আপনি কোনো সমস্যা জানালে
privacy-reports-text = আপনি যা লেখেন, আর ই-মেইল ঠিকানা দিলে সেটি, রাখা হয় যাতে কাউন্সিল (council) ব্যবস্থা নিতে পারে। এগুলো এই সাইটে দেখানো হয় না। ব্যবস্থা নেওয়ার 90 দিন পরে এগুলো মুছে ফেলা হয়, আর যা-ই হোক, এক বছর পরে মুছে ফেলা হয়। অপব্যবহার ঠেকাতে আপনার ইন্টারনেট সংযোগের ঠিকানা এক ঘণ্টা গোনা হয়। তা লিখে রাখা হয় না।

## The poster

poster-link = ছাপানোর পোস্টার
poster-title = পোস্টার
poster-closes = আবেদনের শেষ সময়: { $when }
poster-how = এই পাতা ছাপাতে আপনার ব্রাউজারের প্রিন্ট বোতাম ব্যবহার করুন।
poster-apply-title = কীভাবে আবেদন করবেন
poster-apply = { $authority } কাউন্সিলের (council) কাছে আবেদন করুন। যে বাসার রেফারেন্স নম্বর { $reference }, সেটি খুঁজুন।
poster-scan = ফোনের ক্যামেরা দিয়ে কোডটি স্ক্যান করুন, অথবা এই ঠিকানায় যান:
poster-code = QR কোড, যা এই বাসার পাতা খোলে
poster-printed = ছাপানোর তারিখ: { $day }। আবেদন করার আগে কিছু বদলেছে কি না, অনলাইনে দেখে নিন।

## Homes on other people’s pages

widget-count = { $count ->
    [0] এমন কোনো বাসা এখন আবেদনের জন্য খোলা নেই।
   *[other] এখন { $shown }টি বাসা আবেদনের জন্য খোলা আছে।
 }
widget-all = সবগুলো দেখুন
widget-new-page = লিংকগুলো নতুন পাতায় খোলে।
widget-wrong = এই তালিকা দেখানো যাচ্ছে না।
widget-wrong-next = বাসা খুঁজুন
widget-help-title = আপনার নিজের পাতায় বাসা দেখান
widget-help-lead = যেকোনো কাউন্সিল (council) বা দাতব্য সংস্থা (charity) একটি খোঁজের বাসাগুলো নিজের পাতায় দেখাতে পারে। এতে কোনো খরচ নেই। কোনো কুকি (cookie) রাখা হয় না, আর আপনার পাতা কে দেখেন তা কাউকে জানানো হয় না।
widget-help-script = এক লাইনে
widget-help-script-text = তালিকা যেখানে থাকবে, সেখানে এটি বসান। তালিকার সঙ্গে এটি বড় ও ছোট হয়। স্ক্রিপ্ট (scripts) বন্ধ থাকলে মানুষ লিংকটি দেখতে পান।
widget-help-frame = স্ক্রিপ্ট ছাড়া
widget-help-frame-text = আপনার পাতায় নিজেই একটি ফ্রেম (frame) বসান। তার উচ্চতা আপনি ঠিক করুন।
widget-help-settings = আপনি যা যা ঠিক করতে পারেন
widget-help-query = খোঁজ: এই সাইটে খুঁজলে ঠিকানায় প্রশ্নচিহ্নের পরে যা থাকে।
widget-help-colour = পট্টি ও লিংকের রং, যেমন #0b5d57। রং এত হালকা হলে যে পড়া যায় না, লিংক কালোই থাকে।
widget-help-ink = লেখার রং। এত হালকা রং যে পড়া যায় না, তা ব্যবহার করা হয় না।
widget-help-size = লেখার আকার, 14 থেকে 24।
widget-help-count = কয়টি বাসা দেখানো হবে, 1 থেকে 10।
widget-help-title-set = তালিকার শিরোনাম।
widget-help-try = দেখতে কেমন হয়, দেখুন
developers-widget = একটি খোঁজের বাসাগুলো আপনার নিজের পাতায় দেখান
privacy-counts-text = আমরা গুনি প্রতি ঘণ্টায় কয়টি খোঁজ হয়েছে, কয়টিতে বাসা পাওয়া গেছে, কী ধরনের বাছাই ব্যবহার হয়েছে, আর কোন কোন কাউন্সিলের (council) বাসা ছিল। কী লেখা হয়েছে তা আমরা গুনি না, আর কে খুঁজেছেন তা আমরা জানি না।
