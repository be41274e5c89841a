# Places and postcodes.

postcode-placed-by-sector = پوسٹ کوڈ { $postcode } ہمارے پاس نہیں ہے، اس لیے ہم نے { $sector } کا بیچ کا مقام لیا۔
    .hint = پوسٹ کوڈ دیکھ لیں۔ فاصلوں میں چند سو میٹر کا فرق ہو سکتا ہے۔
postcode-placed-by-outcode = پوسٹ کوڈ { $postcode } ہمارے پاس نہیں ہے، اس لیے ہم نے { $outcode } کا بیچ کا مقام لیا۔
    .hint = پوسٹ کوڈ دیکھ لیں۔ فاصلوں میں ایک کلومیٹر یا زیادہ کا فرق ہو سکتا ہے۔
sector-is-approximate = صرف { $sector } معلوم ہے، اس لیے فاصلے اندازے سے ہیں۔
    .hint = ٹھیک فاصلے کے لیے پورا پوسٹ کوڈ لکھیں۔
outcode-is-approximate = صرف { $outcode } معلوم ہے، اس لیے فاصلے اندازے سے ہیں۔
    .hint = ٹھیک فاصلے کے لیے پورا پوسٹ کوڈ لکھیں۔
postcode-repaired = ہم نے پوسٹ کوڈ یوں پڑھا: { $postcode }۔
place-spelling-mended = ہم “{ $asked }” کو نہیں جانتے۔ کیا آپ کا مطلب { $name } تھا؟
