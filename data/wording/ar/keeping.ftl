# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = حفظ هذا في هذا المتصفح
keeping-warning = قد يراه أي شخص يستعمل هذا الهاتف أو الحاسوب.
keeping-kept = حُفظ في هذا المتصفح.
keeping-failed = هذا المتصفح لا يسمح لنا بحفظه.
keeping-here = ما قلته عن نفسك محفوظ في هذا المتصفح.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = استعمال ما حفظته؟ {"\u200E"}{ $who }
keeping-forget = حذف ما حُفظ
keeping-forgotten = لم يعد محفوظًا في هذا المتصفح.
keeping-link = إنشاء رابط يذكر من يبحث
keeping-link-warning = كل من لديه هذا الرابط يمكنه أن يرى ما قلته عن نفسك، ويمكنه أن يرسله إلى غيره. يُرجى إرساله فقط إلى من تثق بهم.
keeping-link-label = الرابط
keeping-link-open = فتح الرابط

## Privacy

privacy-kept = ما يحفظه متصفحك
privacy-kept-text = عند الضغط على «حفظ هذا في هذا المتصفح»، يبقى ما قلته عمّن سيسكن المنزل في هذا المتصفح. ولا يُرسل إلينا إلا عند الضغط على «استعمال ما حفظته». ويبقى إلى أن تضغط على «حذف ما حُفظ» أو تمسح بيانات متصفحك. قد يراه أي شخص يستعمل الهاتف نفسه أو الحاسوب نفسه.
privacy-kept-link = عند إنشاء رابط يذكر من يبحث، يحتوي الرابط على ما قلته. كل من لديه الرابط يمكنه قراءة ذلك.
