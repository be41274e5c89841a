# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Ku kaydi biraawsarkan
keeping-warning = Qof kasta oo telefoonkan ama kombiyuutarkan isticmaala ayaa laga yaabaa inuu arko.
keeping-kept = Waxay ku kaydsan tahay biraawsarkan.
keeping-failed = Biraawsarkani nooma oggola inaan kaydinno.
keeping-here = Waxa aad naftaada ka sheegtay waxay ku kaydsan yihiin biraawsarkan.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Ma isticmaashaa waxa aad kaydsatay: { $who }?
keeping-forget = Tirtir
keeping-forgotten = Hadda biraawsarkan kuma kaydsana.
keeping-link = Samee xiriiriye (link) sheegaya cidda guriga raadinaysa
keeping-link-warning = Qof kasta oo xiriiriyahan haysta wuu arki karaa waxa aad naftaada ka sheegtay. Qof kale ayuu u sii diri karaa. U dir oo keliya dadka aad ku kalsoon tahay.
keeping-link-label = Xiriiriyaha (link)
keeping-link-open = Fur xiriiriyaha

## Privacy

privacy-kept = Waxa biraawsarkaagu kaydiyo
privacy-kept-text = Haddii aad riixdo “Ku kaydi biraawsarkan”, waxa aad ka sheegtay cidda guriga loogu talagalay waxay ku jirayaan biraawsarkan. Waxaa naloo soo diraa oo keliya marka aad riixdo “Ma isticmaashaa waxa aad kaydsatay”. Way ku jirayaan ilaa aad riixdo “Tirtir” ama aad biraawsarkaaga nadiifiso. Qof kasta oo isla telefoonka ama kombiyuutarka isticmaala ayaa laga yaabaa inuu arko.
privacy-kept-link = Haddii aad samayso xiriiriye (link) sheegaya cidda guriga raadinaysa, xiriiriyuhu wuxuu sitaa waxa aad sheegtay. Qof kasta oo haysta wuu akhrin karaa.
