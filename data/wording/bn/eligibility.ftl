
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = এটি শুধু পরামর্শ। সিদ্ধান্ত নেয় কাউন্সিল (council)।
not-a-council = “{ $parameter }” ঘরে কোনো কাউন্সিলের নাম, ছোট নাম বা কোড থাকতে হবে, যেমন lambeth। লেখা ছিল “{ $found }”।

bedrooms-fit = আপনার দরকার: { $need ->
    [0] স্টুডিও
   *[other] { $need }টি বেডরুম
 }। এই বাসায় আছে: { $has ->
    [0] আলাদা বেডরুম নেই, এটি স্টুডিও
   *[other] { $has }টি বেডরুম
 }।
too-few-bedrooms = আপনার দরকারের চেয়ে ছোট। আপনার দরকার: { $need }টি বেডরুম। এই বাসায় আছে: { $has ->
    [0] স্টুডিও
   *[other] { $has }টি বেডরুম
 }{ $basis ->
    [own] {""}
   *[other] {" "}(এটি সারা দেশের নিয়ম, এই কাউন্সিলের নিয়ম আলাদা হতে পারে)
 }।
too-few-bedrooms-allowed = আপনার দরকার { $need }টি বেডরুম, আর এই বাসায় আছে: { $has ->
    [0] স্টুডিও
   *[other] { $has }টি বেডরুম
 }। এই কাউন্সিল আপনাকে একটু ছোট বাসার জন্য আবেদন করতে দেয়।
too-many-bedrooms = আপনার দরকারের চেয়ে বড়। আপনার দরকার: { $need ->
    [0] স্টুডিও
   *[other] { $need }টি বেডরুম
 }। এই বাসায় আছে: { $has }টি বেডরুম{ $basis ->
    [own] {""}
   *[other] {" "}(এটি সারা দেশের নিয়ম, এই কাউন্সিলের নিয়ম আলাদা হতে পারে)
 }।
too-many-bedrooms-allowed = আপনার দরকার: { $need ->
    [0] স্টুডিও
   *[other] { $need }টি বেডরুম
 }। এই বাসায় আছে: { $has }টি বেডরুম। এই কাউন্সিল হয়তো আপনাকে দরকারের চেয়ে বেশি দিতে পারে।
too-many-people = আপনারা { $persons } জন। এখানে বেশি হলে { $most } জন থাকতে পারেন।
too-few-people = { $persons ->
    [1] আপনি 1 জন।
   *[other] আপনারা { $persons } জন।
 } এই বাসা কমপক্ষে { $least } জনের জন্য।
meant-for = বিজ্ঞাপনে লেখা আছে, এটি এদের জন্য: { $household }। এটি আপনার সঙ্গে মেলে কি না দেখে নিন।

age-min = এখানে থাকতে হলে আপনার বয়স { $age } বা তার বেশি হতে হবে।
age-max = এখানে থাকতে হলে আপনার বয়স { $age } বা তার কম হতে হবে।
set-aside = এই বাসা { $designation ->
    [sheltered] বয়স্ক মানুষদের জন্য, যেখানে কিছু সাহায্য পাওয়া যায় (sheltered housing)
    [extra_care] যেসব বয়স্ক মানুষের যত্ন দরকার তাঁদের জন্য (extra care housing)
   *[other] যাঁদের সেখানে থাকতে সাহায্য দরকার তাঁদের জন্য
 }। এটি আপনার জন্য ঠিক কি না, কাউন্সিল তা দেখে।
access-category = আপনার দরকার চলাফেরার সুবিধার { $need } শ্রেণির বাসা। এই বাসার শ্রেণি { $has }।
access-reserved = যাঁরা হুইলচেয়ার ব্যবহার করেন, এই বাসা তাঁদের জন্য তৈরি (শ্রেণি { $has })। তাঁরা আগে পাবেন।

band-not-included = শুধু যাঁদের অগ্রাধিকার ব্যান্ড (band) { $bands }, তাঁরা আবেদন করতে পারেন।
transfer-only = শুধু যাঁরা এখনই কাউন্সিল বা হাউজিং অ্যাসোসিয়েশনের (housing association) ভাড়াটে, তাঁরা আবেদন করতে পারেন।
homeseeker-only = শুধু যাঁরা এখনো কাউন্সিল বা হাউজিং অ্যাসোসিয়েশনের (housing association) ভাড়াটে নন, তাঁরা আবেদন করতে পারেন।
income-above = শুধু যাঁদের আয় বছরে £{ $most } বা তার কম, তাঁরা আবেদন করতে পারেন।

local-connection = এই বাসা তাঁদের জন্য, এলাকার সঙ্গে যাঁদের সম্পর্ক আছে (local connection): আপনি সেখানে থাকেন বা কাজ করেন, অথবা আপনার কাছের আত্মীয় পাঁচ বছর ধরে সেখানে থাকেন।
right-to-move-overrides = আপনি সেখানে কাজ করেন এবং কাউন্সিল বা হাউজিং অ্যাসোসিয়েশনের ভাড়াটে। সেখানে না থাকলেও বাসা বদলের অধিকার (Right to Move) আপনার কাজে লাগতে পারে।
mobility-label-only = এই বাসা অন্য কাউন্সিলের ভাড়াটেদের জন্যও খোলা।
not-registered-with = এই কাউন্সিলের বাসার তালিকায় (housing list) আপনার নাম থাকতে হবে। নাম দিতে পারবেন কি না, তাদের জিজ্ঞাসা করুন।

closed = এই বাসার জন্য আর আবেদন করা যায় না।
not-open = এই বাসার জন্য এখনো আবেদন করা যায় না।
withdrawn = এই বাসা ফিরিয়ে নেওয়া হয়েছে।

rent-over-budget = এর খরচ সপ্তাহে £{ $cost }। আপনি দিতে পারেন £{ $budget }, এটি তার চেয়ে £{ $over } বেশি।
benefit-cap-risk = এর খরচ সপ্তাহে £{ $cost }। আপনার সব বেনিফিট মিলিয়ে সপ্তাহে £{ $cap } পর্যন্ত সীমা (benefit cap) থাকতে পারে, তাই বেনিফিটে এই খরচ না-ও মিটতে পারে।
benefit-cap-leaves = আপনার বেনিফিটের সীমা (benefit cap) সপ্তাহে £{ $cap } হলে, বাকি সবকিছুর জন্য সপ্তাহে £{ $left } থাকে।

not-told = { $what ->
    [household] সেখানে কে কে থাকবেন, আমাদের বলুন
    [sexes] কে মেয়ে আর কে ছেলে, আমাদের বলুন
    [age] আপনার বয়স কত, আমাদের বলুন
    [bands] আপনার অগ্রাধিকার ব্যান্ড (band) কোনটি, আমাদের বলুন
    [tenant] আপনি কার কাছ থেকে ভাড়া নেন, আমাদের বলুন
   *[income] আপনার আয় কত, আমাদের বলুন
 }: এই বাসার জন্য এ বিষয়ে একটি নিয়ম আছে।
advert-silent-on = বিজ্ঞাপনে লেখা নেই { $what ->
    [bedrooms] কয়টি বেডরুম আছে
    [weekly_cost_pence] খরচ কত
   *[access_category] ভেতরে ঢোকা ও চলাফেরা করা কতটা সহজ
 }। কাউন্সিলকে জিজ্ঞাসা করুন।

need-own-rooms = { $count ->
    [1] 1টি ঘর, এক দম্পতি বা এক জনের জন্য
   *[other] { $count }টি ঘর, দম্পতিদের জন্য এবং যাঁদের নিজের ঘর দরকার তাঁদের জন্য
 }
need-sharing = { $count ->
    [1] 1 জন, যিনি অন্যের সঙ্গে এক ঘরে থাকতে পারেন
   *[other] { $count } জন, যাঁরা এক ঘরে দুজন করে থাকতে পারেন
 }
need-extra = আরও { $count }টি ঘর, যা আপনি দরকার বলেছেন
need-not-counted = { $count } জন ছোট শিশু, যাকে এখনো ধরা হয় না

## On pages: asking who somebody is

applicant-title = এই বাসা কার জন্য?
applicant-title-told = এই বাসা কার জন্য? আপনি বলেছেন: { $household }
applicant-lead = যতটুকু চান, আমাদের বলুন। আপনি কোন কোন বাসার জন্য আবেদন করতে পারেন এবং কেন, আমরা তা দেখাই। আমরা এসব তথ্য শুধু এই উত্তরের জন্য ব্যবহার করি, রেখে দিই না। তবে এসব এই পাতার ঠিকানায় লেখা থাকে, তাই কাউকে ঠিকানাটি পাঠানোর আগে ভেবে নিন।
applicant-more = আপনার সম্পর্কে আরও
field-household = সেখানে কে কে থাকবেন
    .hint = ইংরেজিতে লিখুন, যেমন: 2 adults, girl 9, boy 4 (2 জন বড়, মেয়ে 9 বছর, ছেলে 4 বছর)। দুজন বড় মানুষ দম্পতি না হলে: 2 single adults
field-age = আপনার বয়স
    .hint = যেসব বাসা আপনার বয়সের মানুষের জন্য নয়, সেগুলো বাদ থাকে
field-tenant = আপনি কার ভাড়াটে
value-tenant-council = কাউন্সিল (council)
value-tenant-housing-association = হাউজিং অ্যাসোসিয়েশন (housing association)
value-tenant-none = কোনোটিই নয়
field-lives-in = আপনি যে কাউন্সিলে (council) থাকেন
    .hint = ইংরেজিতে লিখুন, যেমন Lambeth
field-registered-with = যে কাউন্সিলের (council) বাসার তালিকায় (housing list) আপনার নাম আছে
    .hint = ইংরেজিতে লিখুন, যেমন Lambeth। কোনো তালিকায় না থাকলে: nowhere (মানে কোথাও না)
field-works-in = আপনি যে কাউন্সিলে (council) কাজ করেন
    .hint = অথবা লিখুন: nowhere (মানে কোথাও না)
field-bands = আপনার অগ্রাধিকার ব্যান্ড (bands)
    .hint = আপনি যেখানে থাকেন সেই কাউন্সিলের দেওয়া, যেমন: A
field-access-need = আপনার দরকারি চলাফেরার সুবিধার শ্রেণি (access category)
field-extra-bedrooms = আরও কয়টি বেডরুম দরকার
    .hint = রাতে যিনি দেখাশোনা করেন তাঁর জন্য, বা যে শিশু অন্যের সঙ্গে এক ঘরে থাকতে পারে না তার জন্য
field-budget = আপনি সপ্তাহে কত পাউন্ড (£) দিতে পারেন
    .hint = এর চেয়ে বেশি খরচের বাসাও দেখানো হয়
field-benefits = আপনি এমন বেনিফিট পান যার সীমা আছে (benefit cap)
    .hint = ইউনিভার্সাল ক্রেডিট (Universal Credit) বা হাউজিং বেনিফিট (Housing Benefit)
value-benefits-yes = হ্যাঁ
value-benefits-no = না
field-income = আপনাদের সবার মোট আয়, বছরে কত পাউন্ড (£)
field-eligible = দেখান
not-told-choice = বলা হয়নি
value-eligible-all = সব বাসা
value-eligible-probable = যেসব বাসার জন্য আপনি আবেদন করতে পারেন বা সম্ভবত পারেন
value-eligible-yes = শুধু যেসব বাসার জন্য আপনি আবেদন করতে পারেন

## On pages: answering

chip-lives-in = আপনি থাকেন: { $council }
chip-works-in = আপনি কাজ করেন: { $council }
chip-registered-with = আপনার নাম এই কাউন্সিলের তালিকায় আছে: { $council }
chip-budget = আপনি সপ্তাহে £{ $pounds } দিতে পারেন
eligible-answer-yes = হ্যাঁ
eligible-answer-probably = সম্ভবত
eligible-answer-no = না
eligible-home-title = আপনি কি এই বাসার জন্য আবেদন করতে পারেন?
eligible-home-yes = আমরা যতদূর জানি, আপনি আবেদন করতে পারেন।
eligible-home-probably = আপনি সম্ভবত আবেদন করতে পারেন। এই বিষয়গুলো কাউন্সিলের (council) কাছে জেনে নিন।
eligible-home-no = আমরা যতদূর জানি, আপনি এর জন্য আবেদন করতে পারেন না।
eligible-no-reason = আমাদের জানা কোনো বাধা নেই।
eligible-rule = এই নিয়ম কোথা থেকে এসেছে
eligible-rule-read = ({ $day } তারিখে পড়া)
eligible-counts = এর মধ্যে আপনি আবেদন করতে পারেন { $yes }টি বাসার জন্য, সম্ভবত পারেন { $probably }টির জন্য, আর পারেন না { $no }টির জন্য। বাসাগুলো এই ক্রমেই আছে।
eligible-counts-chosen = { $chosen ->
    [yes] শুধু যেসব বাসার জন্য আপনি আবেদন করতে পারেন, সেগুলো দেখানো হচ্ছে।
   *[probable] যেসব বাসার জন্য আপনি আবেদন করতে পারেন না, সেগুলো বাদ আছে।
 } আপনি আবেদন করতে পারেন { $yes }টি বাসার জন্য, সম্ভবত পারেন { $probably }টির জন্য, আর পারেন না { $no }টির জন্য।
eligible-leave-out = যেসব বাসার জন্য আমি আবেদন করতে পারি না, সেগুলো বাদ দিন
eligible-show-all = সবগুলো দেখান

## On pages: what each council would give

compare-title = কোন কাউন্সিল (council) আপনাকে কয়টি বেডরুম দেবে?
compare-lead = কে কার সঙ্গে এক বেডরুমে থাকবে, তার নিয়ম একেক কাউন্সিলে একেক রকম। আপনার সঙ্গে কে কে থাকবেন বলুন। এটি শুধু এই উত্তরের জন্য ব্যবহার হয়, রাখা হয় না।
compare-button = কাউন্সিলগুলোর তুলনা করুন
compare-link = কোন কাউন্সিল (council) আপনাকে কয়টি বেডরুম দেবে?
compare-for = এদের জন্য: { $household }
compare-no-more = একটিও না
compare-council = কাউন্সিল ও তার বাসা
compare-bedrooms = আপনি পাবেন
compare-sizes = আপনি আবেদন করতে পারেন
compare-rule = কার নিয়মে
compare-rule-own = কাউন্সিলের নিজের নিয়ম
compare-rule-national = সারা দেশের নিয়ম, কারণ এই কাউন্সিলের নিজের নিয়ম আমরা জানি না
compare-sexes = কিছু শিশু শুধু ছেলে ছেলের সঙ্গে বা মেয়ে মেয়ের সঙ্গে এক ঘরে থাকতে পারে। ঠিক সংখ্যা জানতে কে মেয়ে আর কে ছেলে বলুন।
compare-between = { $least ->
    [0] স্টুডিও
   *[other] { $least }টি
 } থেকে { $most }টি বেডরুম
