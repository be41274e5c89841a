# Places and postcodes.

postcode-placed-by-sector = الرمز البريدي { $postcode } غير موجود لدينا، فاستعملنا وسط { $sector } بدلًا منه.
    .hint = يُرجى التأكد من الرمز البريدي. قد تزيد المسافات أو تنقص بضع مئات من الأمتار.
postcode-placed-by-outcode = الرمز البريدي { $postcode } غير موجود لدينا، فاستعملنا وسط { $outcode } بدلًا منه.
    .hint = يُرجى التأكد من الرمز البريدي. قد تزيد المسافات أو تنقص كيلومترًا أو أكثر.
sector-is-approximate = لا نعرف سوى { $sector }، لذلك المسافات تقريبية.
    .hint = لمعرفة المسافات بالضبط يُرجى كتابة الرمز البريدي كاملًا.
outcode-is-approximate = لا نعرف سوى { $outcode }، لذلك المسافات تقريبية.
    .hint = لمعرفة المسافات بالضبط يُرجى كتابة الرمز البريدي كاملًا.
postcode-repaired = قرأنا الرمز البريدي هكذا: { $postcode }.
place-spelling-mended = لا نعرف «{ $asked }». هل المقصود { $name }؟
