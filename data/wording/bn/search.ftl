# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = “{ $parameter }” নামে খোঁজার কোনো উপায় নেই।
misspelt-parameter = “{ $parameter }” নামে খোঁজার কোনো উপায় নেই। আপনি কি “{ $suggestion }” বলতে চেয়েছেন?
parameter-repeated = “{ $parameter }” একাধিকবার আছে। একবার দিন।
too-many-values = “{ $parameter }” খুব বেশিবার আছে। বেশি হলে { $most } বার দেওয়া যায়।
spoilt-encoding = “{ $parameter }” নষ্ট হয়ে গেছে: “{ $found }” ঠিক percent-encoded UTF-8 নয়। শতকরা চিহ্ন এভাবে লিখুন: %25।
parameter-not-whole = “{ $parameter }” হতে হবে { $least } থেকে { $most } পর্যন্ত একটি পূর্ণ সংখ্যা। লেখা ছিল “{ $found }”।
parameter-out-of-range = “{ $parameter }” হতে হবে { $least } থেকে { $most } পর্যন্ত। লেখা ছিল “{ $found }”।
not-one-of = “{ $parameter }” ঘরে “{ $found }” চলে না। যা চলে: { $allowed }।
misspelt-value = “{ $parameter }” ঘরে “{ $found }” চলে না। আপনি কি “{ $suggestion }” বলতে চেয়েছেন? যা চলে: { $allowed }।
text-too-long = “{ $parameter }” খুব লম্বা, এতে { $found }টি অক্ষর আছে। বেশি হলে { $most }টি চলে।
not-a-label = “{ $parameter }” ঘরে “{ $found }” চলে না। চিহ্ন লেখা হয় ছোট ইংরেজি অক্ষর, সংখ্যা ও নিচের দাগ দিয়ে, যেমন right_to_move।
not-a-distance = “{ $parameter }” হতে হবে দূরত্ব, যেমন 2km, 1.5mi বা 800m, বেশি হলে { $most }। লেখা ছিল “{ $found }”।
distance-out-of-range = “{ $parameter }” হতে হবে শূন্যের বেশি এবং বেশি হলে { $most }। লেখা ছিল “{ $found }”।
not-an-amount = “{ $parameter }” হতে হবে সপ্তাহে কত পাউন্ড, যেমন 150 বা 149.50। লেখা ছিল “{ $found }”।
amount-out-of-range = “{ $parameter }” হতে হবে সপ্তাহে বেশি হলে £{ $most }। লেখা ছিল “{ $found }”।
range-reversed = “{ $parameter }” ({ $found }) “{ $other }” ({ $most }) থেকে বেশি। দুটি অদলবদল করুন, বা একটি বাদ দিন।
not-a-box = “{ $parameter }” হতে হবে চারটি সংখ্যা, এই ক্রমে: পশ্চিম,দক্ষিণ,পূর্ব,উত্তর (west,south,east,north)। লেখা ছিল “{ $found }”।
box-reversed = “{ $parameter }” হতে হবে এই ক্রমে: পশ্চিম,দক্ষিণ,পূর্ব,উত্তর (west,south,east,north)। পশ্চিম পূর্বের চেয়ে কম, আর দক্ষিণ উত্তরের চেয়ে কম হতে হবে। লেখা ছিল “{ $found }”।
off-the-earth = “{ $parameter }” ঘরে দ্রাঘিমাংশ -180 থেকে 180 এবং অক্ষাংশ -90 থেকে 90 হতে হবে, দ্রাঘিমাংশ আগে। লেখা ছিল “{ $found }”।
not-a-point = “{ $parameter }” ঘরে কোণগুলো লিখতে হবে এভাবে: -0.11,51.46;-0.10,51.47;-0.12,51.47। লেখা ছিল “{ $found }”।
polygon-points = “{ $parameter }” ঘরে { $least } থেকে { $most }টি কোণ থাকতে হবে। আছে { $found }টি।
polygon-crosses-itself = “{ $parameter }” আকারের ধারগুলো একে অন্যকে কাটে বা ছোঁয়। এমন আকার আঁকুন যার ধারগুলো মেলে না।
access-with-a-blank = “{ $parameter }” ঘরে একটি ফাঁক আছে: “{ $found }”। শ্রেণি E+ হলে ঠিকানায় লিখুন E%2B। শ্রেণি E হলে শুধু E লিখুন।
not-a-household = “{ $parameter }” ঘরে ইংরেজিতে প্রথমে বড়দের কথা, তারপর প্রতিটি শিশু ও তার বয়স লিখুন, যেমন “2 adults, girl 9, child 5”। লেখা ছিল “{ $found }”।
not-a-date = “{ $parameter }” হতে হবে তারিখ, যেমন 2026-07-01। লেখা ছিল “{ $found }”।
page-too-deep = পাতা { $found } অনেক দূরে। শুধু প্রথম { $homes }টি বাসা পাতা ধরে দেখা যায়, তাই শেষ পাতা { $most }। তার বদলে আরও বেছে খুঁজুন।
unknown-place = “{ $found }” জায়গাটি আমাদের জানা নেই। পোস্টকোড, স্টেশন, পাড়া বা কাউন্সিলের (council) নাম ইংরেজিতে লিখে দেখুন।
sort-needs-place = দূরত্ব ধরে বাসা সাজাতে একটি জায়গা লাগে। “near” দিন।
sort-needs-words = কথার মিল ধরে বাসা সাজাতে কিছু কথা লাগে। “q” দিন।
eligible-needs-household = কে আবেদন করছেন তা জানলে তবেই “{ $parameter }” দিয়ে বাসা বাছা যায়। সেখানে কে কে থাকবেন বলুন।

## What the searcher should know

words-beyond = শুধু প্রথম { $used }টি শব্দ ব্যবহার হয়েছে। আরও { $beyond }টি শব্দ বাদ গেছে।
no-words = “{ $found }” লেখায় খোঁজার মতো কোনো শব্দ নেই।
within-without-place = দূরত্ব ব্যবহার হয়নি, কারণ কোনো জায়গা দেওয়া হয়নি।
area-not-served = { $name } এখানে তার বাসা পাঠায় না, তাই একটিও দেখানো যায় না। তার নিজের সাইটও দেখুন।
area-succeeded = { $name } আর নেই। তার বাসাগুলো দেখানো হচ্ছে। নতুন বাসার বিজ্ঞাপন দেয় { $successor }।
place-taken-as = “{ $found }” বলতে আমরা { $place } ধরেছি। এটিও আছে: { $other }{ $others ->
    [1] ।
   *[other] , এবং আরও।
 }
word-taken-as = কোনো বিজ্ঞাপনে “{ $found }” শব্দটি নেই। তার বদলে “{ $taken }” খোঁজা হয়েছে।

## Why a home was found

why-words = { $count ->
    [1] এর বিজ্ঞাপনে এই শব্দটি আছে: { $words }।
   *[other] এর বিজ্ঞাপনে এই শব্দগুলো আছে: { $words }।
 }
why-word-as = “{ $found }” শব্দের জায়গায় এর বিজ্ঞাপনে আছে “{ $said }”।
why-near = { $place } থেকে { $metres } মিটার দূরে।
why-near-outcode = { $place } থেকে প্রায় { $metres } মিটার দূরে: শুধু এর পোস্টকোডের প্রথম অংশ জানা আছে।
why-parking-permit = গাড়ি রাখতে পারমিট লাগে।
why-parking-street = গাড়ি রাস্তায় রাখতে হয়।
why-pets-with-permission = পোষা প্রাণী রাখতে বাড়িওয়ালার (landlord) অনুমতি লাগে।
why-step-free-by-category = এর চলাফেরার সুবিধার শ্রেণি { $category }, মানে সিঁড়ি নেই, যদিও বিজ্ঞাপনে “step free” (সিঁড়ি ছাড়া) লেখা নেই।
why-unknown = বিজ্ঞাপনে লেখা নেই: { $what }।

## What to ask otherwise for more homes

relax-within = আরও { $more }টি বাসা, { $miles ->
    [1] 1 মাইল
   *[other] { $miles } মাইল
 } পর্যন্ত গেলে
relax-bedrooms = আরও { $more }টি বাসা, { $bedrooms ->
    [0] আলাদা বেডরুম ছাড়া
   *[other] { $bedrooms }টি বেডরুম হলে
 }
relax-max-cost = আরও { $more }টি বাসা, সপ্তাহে £{ $pounds } পর্যন্ত হলে
relax-max-floor = আরও { $more }টি বাসা, { $floor ->
    [-1] বেসমেন্ট
    [0] গ্রাউন্ড ফ্লোর
   *[other] ফ্লোর { $floor }
 } পর্যন্ত হলে
relax-min-floor = আরও { $more }টি বাসা, { $floor ->
    [-1] বেসমেন্ট
    [0] গ্রাউন্ড ফ্লোর
   *[other] ফ্লোর { $floor }
 } থেকে উপরে হলে
relax-include-unknown = আরও { $more }টি বাসা, যার বিজ্ঞাপনে এটি লেখা নেই
relax-without-feature = আরও { $more }টি বাসা, “{ $what }” না থাকলেও চললে
relax-not-feature = আরও { $more }টি বাসা, “{ $what }” থাকলেও চললে
relax-without = আরও { $more }টি বাসা, “{ $parameter }” জরুরি না হলে

## Why a home is not among those found

why-not-no-such-home = এই রেফারেন্স নম্বরের কোনো বাসা আমাদের কাছে নেই। মিলিয়ে দেখুন: লেখায় ভুল থাকতে পারে, বা বাসাটি হয়তো আর নেই।
why-not-opens-later = এর জন্য আবেদন এখনো শুরু হয়নি। শুরু হবে { $day } তারিখে।
why-not-closed-on = এর জন্য আবেদন { $day } তারিখে বন্ধ হয়েছে।
why-not-closed = এর জন্য আবেদন বন্ধ হয়েছে।
why-not-under-offer = এটি কাউকে দেওয়ার প্রস্তাব করা হয়েছে।
why-not-let = এটি ভাড়া হয়ে গেছে।
why-not-withdrawn = এর বিজ্ঞাপন আর নেই।
why-not-open = এটি আবেদনের জন্য খোলা, আর আপনি চেয়েছেন যেগুলো খোলা নয়।
why-not-unknown = বিজ্ঞাপনে লেখা নেই: { $what }।
why-not-words = আপনি যেসব কথা খুঁজেছেন, তার একটিও এর বিজ্ঞাপনে নেই।
why-not-near = এটি { $place } থেকে { $miles ->
    [1] 1 মাইল
   *[other] { $miles } মাইল
 } দূরে। আপনি চেয়েছেন বেশি হলে { $within_miles ->
    [1] 1 মাইল
   *[other] { $within_miles } মাইল
 }।
why-not-shape = এটি আপনার বেছে নেওয়া এলাকার বাইরে।
why-not-area = এর বিজ্ঞাপন দিয়েছে { $authority }, আর এটি আপনার বেছে নেওয়া কোনো এলাকায় নেই।
why-not-not-area = এটি এমন এলাকায়, যা আপনি বাদ দিয়েছেন। এর বিজ্ঞাপন দিয়েছে { $authority }।
why-not-bedrooms = { $bedrooms ->
    [0] এতে আলাদা বেডরুম নেই।
   *[other] এতে { $bedrooms }টি বেডরুম আছে।
 }
why-not-persons = এটি বেশি হলে { $persons } জনের জন্য।
why-not-cost-above = এর খরচ সপ্তাহে £{ $pounds }। আপনি যা চেয়েছেন, তার চেয়ে বেশি।
why-not-cost-below = এর খরচ সপ্তাহে £{ $pounds }। আপনি যা চেয়েছেন, তার চেয়ে কম।
why-not-floor = এটি আছে { $floor ->
    [-1] বেসমেন্টে
    [0] গ্রাউন্ড ফ্লোরে (নিচতলায়)
   *[other] { $floor } নম্বর ফ্লোরে
 }।
why-not-access = এর চলাফেরার সুবিধার শ্রেণি { $category }।
why-not-age-under = এটি শুধু { $age } বা তার বেশি বয়সের মানুষের জন্য।
why-not-age-over = এটি শুধু { $age } বা তার কম বয়সের মানুষের জন্য।
why-not-feature = “{ $what }” নিয়ে বিজ্ঞাপনে লেখা: না।
why-not-not-feature = “{ $what }” নিয়ে বিজ্ঞাপনে লেখা: হ্যাঁ।
why-not-closes = এর জন্য আবেদন { $day } তারিখে বন্ধ হবে।
why-not-opened = এর জন্য আবেদন { $day } তারিখে শুরু হয়েছে।
why-not-available = এটিতে { $day } তারিখে ওঠা যাবে।
why-not-value = “{ $parameter }” হলো { $value }, যা আপনি বেছে নেননি।
why-not-other = আপনি “{ $parameter }” ঘরে যা বেছেছেন, তা এতে নেই।

## How a home is like another

similar-near = { $miles ->
    [0] 0.1 মাইলের কম দূরে
    [1] 1 মাইল দূরে
   *[other] { $miles } মাইল দূরে
 }
similar-kind = একই ধরনের বাসা
similar-bedrooms = { $more ->
    [0] সমান সংখ্যক বেডরুম
    [-1] একটি বেডরুম কম
   *[other] একটি বেডরুম বেশি
 }
similar-cost-less = সপ্তাহে £{ $pounds } কম
similar-cost-same = সপ্তাহের খরচ একই
similar-cost-more = সপ্তাহে £{ $pounds } বেশি
