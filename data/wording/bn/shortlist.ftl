# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = পছন্দের তালিকা
nav-shortlist-count = পছন্দের তালিকা ({ $count })
shortlist-title = আপনার পছন্দের তালিকা
shortlist-title-count = আপনার পছন্দের তালিকা: { $count }টি বাসা
shortlist-empty = এতে এখনো কিছু নেই। বাসা খুঁজুন, আর যেগুলো ভালো লাগে সেগুলোর পাশে “পছন্দের তালিকায় রাখুন” বেছে নিন। এখানে { $count }টি পর্যন্ত বাসার তুলনা করতে পারেন।
shortlist-lead = এই তালিকা শুধু এই পাতার ঠিকানায় রাখা আছে, আর কোথাও নয়। রেখে দিতে চাইলে পাতাটি বুকমার্ক করুন, ছাপিয়ে নিন, বা যিনি আপনাকে সাহায্য করেন তাঁকে ঠিকানাটি পাঠান।
shortlist-back = পাওয়া বাসাগুলোতে ফিরে যান
shortlist-add = পছন্দের তালিকায় রাখুন
shortlist-remove = পছন্দের তালিকা থেকে সরান
shortlist-clear = সব সরান
shortlist-deadlines = আবেদনের শেষ সময়গুলো আপনার ক্যালেন্ডারে রাখুন
shortlist-side-by-side = বাসাগুলো পাশাপাশি
shortlist-unsaid = বিজ্ঞাপনে লেখা নেই
shortlist-nothing = কিছু লেখা নেই
shortlist-gone = আপনার তালিকার { $count }টি বাসার বিজ্ঞাপন আর নেই, তাই দেখানো হচ্ছে না।

## A home's page

way-back = ফিরে যান
back-to-results = পাওয়া বাসাগুলোতে ফিরে যান
back-to-shortlist = আপনার পছন্দের তালিকায় ফিরে যান
home-deadline = আবেদনের শেষ সময় আপনার ক্যালেন্ডারে রাখুন
deadline-title = আবেদনের শেষ সময়: { $home }
deadline-text = আবেদন করার আগে কাউন্সিলের (council) নিজের বিজ্ঞাপন দেখে নিন। { $address }

## Which place

which-place-taken = { $place } এলাকার কাছের বাসা দেখানো হচ্ছে। এই নামে আরও জায়গা আছে:

## A search in other forms

follow-title = এই খোঁজে নজর রাখুন, বা এর বাসাগুলো রেখে দিন
follow-lead = এই ঠিকানাগুলোতে সব সময় এই খোঁজের তখনকার বাসাগুলো পাওয়া যায়। সেখানে কে থাকবেন বা আপনার বয়স কত, তা এতে থাকে না।
feed-atom = ফিড রিডারের জন্য: Atom
feed-json = ফিড রিডারের জন্য: JSON Feed
feed-csv = স্প্রেডশিটের জন্য: CSV
feed-geojson = মানচিত্রের জন্য: GeoJSON
feed-title = বাসা: { $asked }
feed-title-all = আবেদনের জন্য খোলা সব বাসা
feed-guidance = কে আবেদন করতে পারে, সে বিষয়ে এখানে যা লেখা তা শুধু পরামর্শ। সিদ্ধান্ত নেয় কাউন্সিল (council)।
feed-private = ফিডের ঠিকানা অন্য প্রোগ্রাম রেখে দেয়, তাই সেখানে কে থাকবেন বা কারও বয়স কত, তা এতে থাকা চলবে না।
    .hint = “household” ও “age” বাদ দিন, আর এগুলো “q” ঘরে লিখবেন না।
developers-feeds = একটি খোঁজের সবচেয়ে নতুন বাসা, ফিড রিডারের জন্য (আরও আছে /feed.json)
developers-csv = একটি খোঁজের সব বাসা, স্প্রেডশিটের জন্য (আরও আছে মানচিত্রের জন্য /homes.geojson)
