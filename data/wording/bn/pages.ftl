# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = মূল লেখায় যান
site-navigation = সাইটের অংশ
nav-search = বাসা খুঁজুন
nav-status = তালিকাগুলো কবেকার?
demo-title = উদাহরণের বাসা।
demo-text = এই বিজ্ঞাপনগুলো বানানো। কেউ এগুলোর জন্য আবেদন করতে পারে না।
footer-guidance = কে আবেদন করতে পারে, সে বিষয়ে এই সাইটে যা লেখা তা শুধু পরামর্শ। সিদ্ধান্ত নেয় কাউন্সিল (council)। আবেদন (bid) করার আগে সব সময় কাউন্সিলের নিজের বিজ্ঞাপন দেখে নিন।
footer-privacy = এই পাতাগুলো আপনার ফোনে বা কম্পিউটারে কুকি (cookies) রাখে না, আর আপনি কী খোঁজেন তা লিখে রাখে না।
sources-title = তথ্য কোথা থেকে আসে
sources-homes = প্রতিটি বাসা তার কাউন্সিল (council) যেমন পাঠিয়েছে তেমনই দেখানো হয়। আবেদন (bid) করতে হয় কাউন্সিলের নিজের সাইটে।
sources-places = পোস্টকোড, জায়গা, স্টেশন ও সীমানা আসে সবার জন্য খোলা তথ্য থেকে। সেগুলোর মালিকেরা আমাদের এই কথা লিখতে বলেন:
footer-api = আপনার নিজের প্রোগ্রামে এই তথ্য ব্যবহার করুন

## Languages

language-title = ভাষা
language-unreviewed = বাংলা ভালো জানেন এমন কেউ এই অনুবাদ এখনো দেখেননি। জরুরি বিষয়ে ইংরেজিটাও পড়ুন।
    .english = এই পাতা ইংরেজিতে পড়ুন
language-reviewed = { $language }: পুরো অনুবাদ পড়ে দেখেছেন { $who }, তারিখ: { $day }
language-not-reviewed = { $language }: ভাষাটি ভালো জানেন এমন কেউ এখনো দেখেননি
language-adverts = কাউন্সিল (council) নিজে যা লিখেছে, তা ইংরেজিতেই দেখানো হয়।

## When something cannot be answered

not-found = পাতাটি পাওয়া যায়নি
    .detail = এই ঠিকানায় কিছু নেই। ঠিকানাটি নিজে লিখে থাকলে মিলিয়ে দেখুন। কোনো লিংক থেকে এলে, বাসাটি হয়তো আর নেই।
method-not-allowed = এই ঠিকানায় এ ধরনের অনুরোধ করা যায় না
took-too-long = অনেক বেশি সময় লেগে গেছে
    .detail = খোঁজা থামানো হয়েছে। আপনি যা চেয়েছেন তাতে কোনো ভুল নেই।
    .way-on = এক মিনিট পরে আবার চেষ্টা করুন, অথবা ছোট এলাকায় খুঁজুন।
body-too-large = আপনি যা পাঠিয়েছেন তা খুব বড়
    .detail = একবারে বেশি হলে 50 MB পাঠানো যায়। কিছুই রাখা হয়নি।
address-too-long = ঠিকানাটি খুব লম্বা
    .detail = একটি খোঁজ বেশি হলে 8,000 অক্ষরের হতে পারে।
    .way-on = আরও ছোট করে খুঁজুন।
bad-request = অনুরোধটি বোঝা যায়নি
busy = সাইটটি এখন ব্যস্ত
    .detail = একসঙ্গে এত মানুষ খুঁজছেন যে সবাইকে উত্তর দেওয়া যাচ্ছে না।
    .way-on = কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।
nothing-published = এখনো কোনো বাসা দেওয়া হয়নি
    .detail = সাইটটি চালু হয়েছে, কিন্তু কোনো কাউন্সিলের (council) বাসা এখনো যোগ হয়নি।
    .way-on = পরে আবার চেষ্টা করুন।
internal = দুঃখিত, কিছু একটা ভুল হয়েছে
    .detail = ভুল আমাদের, আপনার নয়। আপনি যা লিখেছিলেন তার কিছুই রাখা হয়নি।
    .way-on = এক মিনিট পরে আবার চেষ্টা করুন।
wrong-parameters = যেভাবে চাওয়া হয়েছে সেভাবে খোঁজা যায়নি
fault-to-search = বাসা খুঁজুন
fault-to-status = কোন কাউন্সিলের বাসার তালিকা কবেকার, দেখুন

## Numbers, days, distances

number-groups = ,
number-decimal = .
# What stands between things said one after another.
list-comma = {", "}
money = £{ $amount }
weekday-1 = সোমবার
weekday-2 = মঙ্গলবার
weekday-3 = বুধবার
weekday-4 = বৃহস্পতিবার
weekday-5 = শুক্রবার
weekday-6 = শনিবার
weekday-7 = রবিবার
weekday-short-1 = সোম
weekday-short-2 = মঙ্গল
weekday-short-3 = বুধ
weekday-short-4 = বৃহস্পতি
weekday-short-5 = শুক্র
weekday-short-6 = শনি
weekday-short-7 = রবি
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday }, { $day } { $month } { $year }
day-short = { $weekday }, { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = রাত 12টা
time-midday = দুপুর 12টা
time-of-day = { $clock12 } { $half ->
    [am] am
   *[pm] pm
 }
instant = { $day }, { $time }
today = আজ
yesterday = গতকাল
days-ago = { $count } দিন আগে
closed-on = আবেদন বন্ধ হয়েছে: { $day }
closes-today = আবেদনের শেষ সময়: আজ, { $time }
closes-tomorrow = আবেদনের শেষ সময়: আগামীকাল ({ $day }), { $time }
closes-in-days = আবেদনের শেষ সময়: { $count } দিন পরে ({ $day }), { $time }
distance-under-tenth = 0.1 মাইলের কম
distance-miles = { $count ->
    [1] 1 মাইল
   *[other] { $miles } মাইল
 }

## The search

box-label = আপনি কেমন বাসা খুঁজছেন?
box-hint = ইংরেজিতে লিখুন। যেমন: 2 bed ground floor flat near Brixton with a garden, under £150 a week (Brixton এলাকার কাছে গ্রাউন্ড ফ্লোরে 2 বেডরুমের ফ্ল্যাট, বাগান আছে, সপ্তাহে 150 পাউন্ডের কম)
near-label = পোস্টকোড বা জায়গা
suggestions-shown = পরামর্শ: তিরচিহ্নের বোতাম দিয়ে এগুলোতে ঘোরা যায়, Enter দিয়ে বেছে নেওয়া যায়, Escape দিয়ে সরানো যায়
within-label = কত দূরের মধ্যে
within-default = প্রায় 2 মাইল
within-miles = { $miles ->
    [1] 1 মাইল
   *[other] { $miles } মাইল
 }
search-button = খুঁজুন
filters = আরও বেছে খুঁজুন
filters-button = আরও বেছে খুঁজুন
filters-button-chosen = আরও বেছে খুঁজুন ({ $count }টি বেছে নিয়েছেন)
show-homes = বাসা দেখান
homes = বাসা
results = ফলাফল
chosen = আপনি যা বেছে নিয়েছেন
remove = সরান:
sort-label = সাজান
sort-button = সাজান
sort-default = সবচেয়ে ভালোটি আগে
value-sort-relevance = কথার সঙ্গে সবচেয়ে মিল
value-sort-distance = সবচেয়ে কাছে
value-sort-cost = সবচেয়ে কম খরচ
value-sort-closing = সবার আগে শেষ হবে
value-sort-newest = সবচেয়ে নতুন
any-choice = যেকোনো
section-floor-access = ফ্লোর ও চলাফেরার সুবিধা
section-size-cost = আকার ও খরচ নিয়ে আরও
section-people = কত জন
section-days = তারিখ
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] আজ
    [1] আগামীকালের মধ্যে
   *[other] { $count } দিনের মধ্যে
 }
include-unknown-label = যেসব বাসার বিজ্ঞাপনে এটি লেখা নেই, সেগুলোও দেখান
search-title = কাউন্সিল (council) বা হাউজিং অ্যাসোসিয়েশনের (housing association) বাসা খুঁজুন
search-lead = { $councils }টি কাউন্সিলের { $shown }টি বাসার জন্য এখন আবেদন করা যায়। সব একসঙ্গে খুঁজুন।
search-title-results = { $count ->
    [0] কোনো বাসা পাওয়া যায়নি
   *[other] { $shown }টি বাসা পাওয়া গেছে
 }
search-title-errors = বাসা খুঁজুন
search-errors-title = একটি সমস্যা আছে
error = ভুল:
left-out-unknown = আরও { $shown }টি বাসা আপনার জন্য ঠিক হতে পারে, কিন্তু বিজ্ঞাপনে এটি লেখা নেই।
left-out-show = { $count ->
    [1] এটিও দেখান
   *[other] এগুলোও দেখান
 }
no-results-try = আপনি এগুলো করে দেখতে পারেন:
no-results-council = বেশির ভাগ রাতে নতুন বাসা যোগ হয়, তাই কিছুদিন পরে আবার দেখুন। এখনই থাকার জায়গা দরকার হলে আপনার কাউন্সিলের (council) হাউজিং টিমকে (housing team) জিজ্ঞাসা করুন। তারা আপনাকে বিনা খরচে পরামর্শ দিতে বাধ্য।
way-first-page = প্রথম পাতায় ফিরে যান
way-everywhere = আবেদনের জন্য খোলা সব বাসা দেখুন
pages = ফলাফলের পাতা
previous-page = আগের
next-page = পরের
page-of = পাতা { $page }, মোট { $pages }
which-place = কোন { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = বাসাটি কোথায়
chip-near = { $place } থেকে { $within } পর্যন্ত
place-station = { $place } (স্টেশন)
chip-max-cost = সপ্তাহে £{ $pounds } পর্যন্ত
chip-min-cost = সপ্তাহে কমপক্ষে £{ $pounds }
chip-access = চলাফেরার সুবিধা: শ্রেণি { $category } বা আরও ভালো
chip-persons = { $count } জনের জায়গা
chip-closing = আবেদনের শেষ সময়: { $when }
chip-not = এটি নয়: { $text }
chip-min-floor = { $floor } বা তার উপরে
chip-max-floor = { $floor } বা তার নিচে
searched-for-alone = আমরা বিজ্ঞাপনে এই কথাগুলো খুঁজেছি: { $text }
searched-for = উপরে যা আছে তা আমরা বুঝেছি, আর বিজ্ঞাপনে এই কথাগুলো খুঁজেছি: { $text }
quoted-words = এখন আমরা “{ $words }” কথাগুলো বিজ্ঞাপনের লেখায় খুঁজছি।
quoted-drop = “{ $words }” বাদ দিন
why-not-question = আগে দেখা কোনো বাসা খুঁজছেন?
why-not-label = বাসার রেফারেন্স নম্বর এখানে দিন
why-not-hint = যেমন 0041873, অথবা এই সাইটে বাসাটির পাতার ঠিকানা
why-not-button = খুঁজে দেখুন
home-is-found = { $authority } কাউন্সিলের বাসা { $reference } পাওয়া বাসাগুলোর মধ্যে আছে।
home-is-not-found = { $authority } কাউন্সিলের বাসা { $reference } পাওয়া বাসাগুলোর মধ্যে নেই:
chip-parameter = { $name }: { $value }
example-home = উদাহরণের বাসা
a-week-all-in = সপ্তাহে, সবকিছু মিলিয়ে
cost-unsaid = সপ্তাহে খরচ কত, বিজ্ঞাপনে লেখা নেই
bedrooms-unsaid = কয়টি বেডরুম, বিজ্ঞাপনে লেখা নেই
closing-unsaid = আবেদনের শেষ সময় কবে, বিজ্ঞাপনে লেখা নেই
council-updated = { $authority } কাউন্সিলের বাসার তালিকা এসেছে: { $when }
council-updated-stale = { $authority } কাউন্সিলের বাসার তালিকা এসেছে: { $when }। তাই কিছু বাসা হয়তো আর নেই

## A home

kind-with-bedrooms = { $bedrooms } বেডরুমের { $kind }
kind-bedrooms-only = { $bedrooms } বেডরুমের বাসা
kind-unknown = বাসা
bedrooms = { $count ->
    [0] আলাদা বেডরুম নেই
   *[other] { $count }টি বেডরুম
 }
up-to-people = { $count ->
    [1] 1 জন
   *[other] { $count } জন পর্যন্ত
 }
alike-homes = একই রকম { $count }টি বাসা
floor-basement = বেসমেন্ট (মাটির নিচের তলা)
floor-ground = গ্রাউন্ড ফ্লোর (নিচতলা)
floor-number = ফ্লোর { $floor }
rent-each-period = { $period } { $amount }
rent-weeks-per-year = { $rent }, বছরে { $weeks } সপ্তাহ
rent-alone = বিজ্ঞাপনে লেখা: { $rent }
rent-and-charge = বিজ্ঞাপনে লেখা: { $rent }, সঙ্গে সার্ভিস চার্জ { $charge }
each-week = সপ্তাহে { $amount }, সবকিছু মিলিয়ে
each-year = বছরে { $amount }
distance-from-place = { $place } থেকে { $distance }
distance-from-place-about = { $place } থেকে প্রায় { $distance } (বিজ্ঞাপনে পুরো পোস্টকোড নেই)
distance-away = { $distance } দূরে
distance-away-about = প্রায় { $distance } দূরে (বিজ্ঞাপনে পুরো পোস্টকোড নেই)
advertised-by = বিজ্ঞাপন দিয়েছে: { $authority }
to-council = এই বাসা { $authority } কাউন্সিলের সাইটে দেখুন
no-council-link = আবেদন (bid) করতে { $authority } কাউন্সিলের বাসা খোঁজার সাইটে যান এবং { $reference } রেফারেন্স নম্বরটি খুঁজুন।
advert-does-not-say = বিজ্ঞাপনে লেখা নেই:
no-restriction-stated = বিজ্ঞাপনে কোনো শর্ত লেখা নেই
yes = হ্যাঁ
no = না
section-description = কাউন্সিলের কথায়
section-cost = খরচ
section-dates = তারিখ
section-home = বাসা
section-access = ভেতরে ঢোকা ও চলাফেরা
section-who = কাদের জন্য
rules-of = { $authority } কাউন্সিলে কে আবেদন করতে পারে, কাউন্সিলের নিজের কথায়
rules-read = ({ $day } তারিখে পড়া)
rules-guidance = এখানে যা লেখা আছে তা শুধু পরামর্শ। সিদ্ধান্ত নেয় কাউন্সিল (council)।
section-advert = বিজ্ঞাপন
section-pictures = ছবি
section-history = আগে কী কী হয়েছে
picture-number = ছবি { $count } (কাউন্সিলের সাইটে)
history-first-seen = প্রথম দেখা গেছে: { $day }
history-last-seen = কাউন্সিলের তালিকায় তখনো ছিল: { $day }
history-last-listed = কাউন্সিলের তালিকায় শেষবার ছিল: { $day }
history-changed = { $day }: “{ $field }” বদলেছে, আগে { $before }, এখন { $after }
history-stated = { $day }: “{ $field }” এখন লেখা আছে: { $after }
history-unstated = { $day }: “{ $field }” আর লেখা নেই (আগে ছিল { $before })
history-changed-long = { $day }: “{ $field }” বদলেছে
home-withdrawn = এই বাসার বিজ্ঞাপন আর নেই
    .detail = এটি কাউন্সিলের (council) তালিকা থেকে সরানো হয়েছে। বিজ্ঞাপনে যা লেখা ছিল তা 90 দিন নিচে রাখা থাকবে।
home-closed = এই বাসার জন্য আবেদন বন্ধ হয়েছে
    .detail = আপনি আর এর জন্য আবেদন করতে পারবেন না।
home-under-offer = এই বাসা কাউকে দেওয়ার প্রস্তাব করা হয়েছে
    .detail = কাউন্সিল (council) আবার বিজ্ঞাপন না দিলে আপনি আর এর জন্য আবেদন করতে পারবেন না।
home-let = এই বাসা ভাড়া হয়ে গেছে
    .detail = কেউ এখানে উঠছেন, বা উঠে গেছেন।
home-not-open-yet = এই বাসার জন্য আবেদন এখনো শুরু হয়নি
home-gone = এই বাসার বিজ্ঞাপন আর নেই
    .detail = 90 দিনেরও বেশি আগে এটি কাউন্সিলের (council) তালিকা থেকে সরানো হয়েছে।
    .way-on = এখন খোলা আছে এমন বাসা খুঁজুন।
home-not-found = এই রেফারেন্স নম্বরের কোনো বাসা নেই
    .detail = রেফারেন্স নম্বরটি মিলিয়ে দেখুন, অথবা ঠিকানা দিয়ে বাসাটি খুঁজুন।
authority-not-found = এই নাম বা কোডের কোনো কাউন্সিল (council) নেই
    .detail = কাউন্সিলের কোড দিন, যেমন E09000022, অথবা তার ছোট নাম, যেমন lambeth।
similar-title = এর মতো আরও বাসা

## How fresh the homes are

status-title = কোন কাউন্সিলের (council) তালিকা কবেকার?
status-lead = প্রতিটি কাউন্সিল আমাদের কাছে তার বাসার তালিকা পাঠায়, বেশির ভাগই প্রতি রাতে পাঠায়। কে শেষবার কবে পাঠিয়েছে, এই পাতায় তা দেখা যায়।
status-summary = { $councils }টি কাউন্সিলের { $shown }টি বাসার জন্য এখন আবেদন করা যায়।
status-council = কাউন্সিল (council)
status-open = আবেদনের জন্য খোলা বাসা
status-last-file = শেষ তালিকা
status-result = তালিকাটির কী হয়েছে
status-stale = পুরোনো
status-never = কখনো আসেনি
verdict-published = দেখানো হয়েছে
verdict-unchanged = আগের মতোই
verdict-held = একজন মানুষ দেখবেন বলে রাখা আছে। এর আগের তালিকা দেখানো হচ্ছে
verdict-refused = ব্যবহার করা যায়নি। এর আগের তালিকা দেখানো হচ্ছে
verdict-none = এখনো দেখা হয়নি

## Names of fields

field-weekly-cost = সপ্তাহের খরচ, সবকিছু মিলিয়ে
field-weekly-cost-pence = সপ্তাহের খরচ
field-rent = বিজ্ঞাপনে লেখা ভাড়া
field-service-charge = সার্ভিস চার্জ (service charge)
field-rent-type = ভাড়ার ধরন
field-tenancy = ভাড়ার চুক্তির ধরন (tenancy)
field-council-tax-band = কাউন্সিল ট্যাক্সের ব্যান্ড (council tax band)
field-opens-at = আবেদন শুরু
field-closes-at = আবেদনের শেষ সময়
field-available-from = ওঠার জন্য তৈরি
field-viewing-at = বাসা দেখার সময়
field-bids = এ পর্যন্ত আবেদন
field-property-type = বাসার ধরন
field-bedrooms = বেডরুম
field-max-persons = কত জন থাকতে পারেন
field-homes = এই বিজ্ঞাপনে একই রকম বাসা
field-floor = ফ্লোর
field-garden = বাগান
field-balcony = বারান্দা
field-parking = গাড়ি রাখার জায়গা
field-pets = পোষা প্রাণী
field-furnished = আসবাবসহ
field-heating = ঘর গরম রাখার ব্যবস্থা (heating)
field-epc = বিদ্যুৎ ও গ্যাস সাশ্রয়ের মান (EPC)
field-lift = লিফট
field-step-free = সিঁড়ি ছাড়া
field-access-category = চলাফেরার সুবিধার শ্রেণি (access category)
field-access-raw = চলাফেরার সুবিধা, কাউন্সিলের কথায়
field-adaptations = বিশেষ ব্যবস্থা (adaptations)
field-bands-asked = যে ব্যান্ড (bands) আবেদন করতে পারে
field-local-connection = শুধু যাঁদের এলাকার সঙ্গে সম্পর্ক আছে (local connection)
field-transfer-only = শুধু কাউন্সিল বা হাউজিং অ্যাসোসিয়েশনের যেসব ভাড়াটে বাসা বদলাতে চান
field-homeseeker-only = শুধু যাঁরা এখনো কাউন্সিল বা হাউজিং অ্যাসোসিয়েশনের ভাড়াটে নন
field-meant-for = যাদের জন্য
field-min-persons = কমপক্ষে কত জন
field-max-income = সবচেয়ে বেশি আয়
field-age-min = সবচেয়ে কম বয়স
field-age-max = সবচেয়ে বেশি বয়স
field-designation = যাদের জন্য আলাদা রাখা
field-labels = বিজ্ঞাপনের চিহ্ন
field-restrictions = শর্ত
field-reference = রেফারেন্স নম্বর
field-landlord = বাড়িওয়ালা (landlord)
field-address = ঠিকানা
field-postcode = পোস্টকোড
field-location = কোথায়, যা থেকে জানা গেছে
field-status = অবস্থা
field-area = কাউন্সিল বা এলাকা
field-not-area = এখানে নয়
field-feature = সুবিধা
field-not-feature = এটি ছাড়া
field-min-bedrooms = কমপক্ষে এতগুলো বেডরুম
field-max-bedrooms = বেশি হলে এতগুলো বেডরুম
field-persons = কত জন
    .hint = সেখানে কত জনের থাকা দরকার
field-min-cost = সবচেয়ে কম খরচ, সপ্তাহে পাউন্ড (£)
field-max-cost = আপনি বেশি হলে কত দিতে পারেন, সপ্তাহে পাউন্ড (£)
    .hint = ভাড়া ও অন্য খরচ মিলিয়ে। মাসে £600 মানে সপ্তাহে £138.46।
field-min-floor = সবচেয়ে নিচের ফ্লোর
    .hint = 0 মানে গ্রাউন্ড ফ্লোর (নিচতলা), −1 মানে বেসমেন্ট
field-max-floor = সবচেয়ে উপরের ফ্লোর
field-access = চলাফেরার যে সুবিধা দরকার
    .hint = আপনাকে এই শ্রেণির বা এর চেয়ে বেশি সুবিধার বাসা দেখানো হয়
field-closing-within = আবেদনের শেষ সময়
field-opens-since = যখন থেকে বিজ্ঞাপন আছে
field-available-by = যে তারিখের মধ্যে তৈরি
field-bbox = মানচিত্রে চারকোনা ঘর
field-polygon = মানচিত্রে আঁকা এলাকা
field-near = যে জায়গার কাছে
field-within = কত দূরের মধ্যে
field-q = খোঁজ

## Values of closed sets

value-property-type-flat = ফ্ল্যাট
value-property-type-maisonette = দুই তলা ফ্ল্যাট (maisonette)
value-property-type-house = বাড়ি (house)
value-property-type-bungalow = একতলা বাড়ি (bungalow)
value-property-type-studio = স্টুডিও (studio)
value-property-type-bedsit = শোয়া ও থাকার এক ঘর (bedsit)
value-property-type-room = অন্যদের সঙ্গে থাকা বাসায় একটি ঘর
value-property-type-other = অন্য
value-status-open = আবেদনের জন্য খোলা
value-status-closed = আবেদন বন্ধ
value-status-under-offer = কাউকে প্রস্তাব করা হয়েছে
value-status-let = ভাড়া হয়ে গেছে
value-status-withdrawn = বিজ্ঞাপন আর নেই
value-rent-type-social = কম সরকারি ভাড়া (social rent)
value-rent-type-affordable = বাজারের চেয়ে কম ভাড়া (affordable rent)
value-rent-type-london-affordable = লন্ডনের কম ভাড়া (London Affordable Rent)
value-rent-type-london-living = লন্ডনে আয়ের হিসাবে ভাড়া (London Living Rent)
value-rent-type-intermediate = মাঝারি ভাড়া (intermediate rent)
value-rent-type-rent-to-buy = আগে ভাড়া, পরে কেনা (Rent to Buy)
value-rent-type-shared-ownership = এক অংশ কেনা, বাকিটার ভাড়া (shared ownership)
value-rent-type-other = অন্য
value-tenancy-secure = পাকা চুক্তি (secure)
value-tenancy-flexible = নির্দিষ্ট মেয়াদের চুক্তি (flexible, fixed term)
value-tenancy-assured = নিশ্চিত চুক্তি (assured)
value-tenancy-assured-shorthold = অল্প মেয়াদের নিশ্চিত চুক্তি (assured shorthold)
value-tenancy-introductory = শুরুর পরীক্ষামূলক চুক্তি (introductory, starter)
value-tenancy-licence = থাকার অনুমতি (licence)
value-tenancy-other = অন্য
value-designation-general = সবাই
value-designation-sheltered = বয়স্ক মানুষ, কিছু সাহায্যসহ (sheltered)
value-designation-extra-care = যেসব বয়স্ক মানুষের যত্ন দরকার (extra care)
value-designation-supported = যাঁদের সাহায্য দরকার (supported)
value-garden-private = বাসার নিজের
value-garden-shared = সবার সঙ্গে মিলে
value-garden-none = নেই
value-parking-private = বাসার নিজের
value-parking-permit = রাস্তায়, পারমিট লাগে
value-parking-street = রাস্তায়
value-parking-none = নেই
value-pets-allowed = রাখা যায়
value-pets-with-permission = বাড়িওয়ালার (landlord) অনুমতি নিয়ে
value-pets-no = রাখা যায় না
value-period-weekly = সপ্তাহে
value-period-fortnightly = প্রতি দুই সপ্তাহে
value-period-four-weekly = প্রতি চার সপ্তাহে
value-period-monthly = মাসে
value-period-yearly = বছরে
value-precision-exact = ভবনটি
value-precision-postcode = পোস্টকোড
value-precision-sector = পোস্টকোডের প্রথম অংশ ও একটি সংখ্যা
value-precision-outcode = পোস্টকোডের প্রথম অংশ
value-precision-authority = শুধু তার কাউন্সিল
value-access-category-a = পুরো বাসায় হুইলচেয়ারে চলা যায়
value-access-category-b = প্রধান ঘরগুলোতে হুইলচেয়ারে চলা যায়
value-access-category-c = সমান প্রবেশপথ ও চওড়া দরজা
value-access-category-d = ভেতরে ঢোকা সহজ
value-access-category-e = সিঁড়ি ছাড়া
value-access-category-e-plus = অল্প কয়েকটি সিঁড়ি
value-access-category-f = সাধারণ বাসা (general needs)
value-access-category-g = যাচাই করা হয়নি
value-feature-garden = বাগান
value-feature-private-garden = বাসার নিজের বাগান
value-feature-balcony = বারান্দা
value-feature-parking = গাড়ি রাখার জায়গা
value-feature-lift = লিফট
value-feature-step-free = সিঁড়ি ছাড়া
value-feature-pets = পোষা প্রাণী রাখা যায়
value-feature-furnished = আসবাবসহ
value-feature-level-access-shower = মেঝের সমান শাওয়ার (level-access shower)
value-feature-wet-room = খোলা মেঝের শাওয়ার ঘর (wet room)
value-feature-stairlift = সিঁড়িতে ওঠার চেয়ার (stairlift)
value-feature-through-floor-lift = বাসার ভেতরে এক ফ্লোর থেকে অন্য ফ্লোরে লিফট (through-floor lift)
value-feature-hoist = মানুষ তোলার যন্ত্র (hoist)
value-feature-ramp = ঢালু পথ (ramp)
value-feature-grab-rails = ধরার হাতল (grab rails)
value-feature-lowered-kitchen = নিচু করা রান্নাঘর
value-feature-over-bath-shower = বাথটাবের উপরে শাওয়ার
value-feature-widened-doors = চওড়া করা দরজা
value-adaptations-level-access-shower = মেঝের সমান শাওয়ার (level-access shower)
value-adaptations-wet-room = খোলা মেঝের শাওয়ার ঘর (wet room)
value-adaptations-stairlift = সিঁড়িতে ওঠার চেয়ার (stairlift)
value-adaptations-through-floor-lift = বাসার ভেতরে এক ফ্লোর থেকে অন্য ফ্লোরে লিফট (through-floor lift)
value-adaptations-hoist = মানুষ তোলার যন্ত্র (hoist)
value-adaptations-ramp = ঢালু পথ (ramp)
value-adaptations-grab-rails = ধরার হাতল (grab rails)
value-adaptations-lowered-kitchen = নিচু করা রান্নাঘর
value-adaptations-over-bath-shower = বাথটাবের উপরে শাওয়ার
value-adaptations-widened-doors = চওড়া করা দরজা
value-labels-mobility = অন্য কাউন্সিলের ভাড়াটেদের জন্যও খোলা
value-labels-right-to-move = বাসা বদলের অধিকার (Right to Move)
value-labels-local-lettings-plan = এলাকার বিশেষ ভাড়ার নিয়ম (local lettings plan)
value-labels-new-build = নতুন তৈরি
value-labels-direct-offer = সরাসরি প্রস্তাব, আবেদনে নয় (direct offer)
value-labels-sensitive-let = ভেবেচিন্তে ভাড়াটে বাছা হবে (sensitive let)
value-labels-decant = যাঁদের বাসা নতুন করে তৈরি হচ্ছে তাঁদের জন্য (decant)
value-labels-readvertised = আবার বিজ্ঞাপন দেওয়া হয়েছে
