# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Cadw hyn yn y porwr hwn
keeping-warning = Gall unrhyw un sy’n defnyddio’r ffôn neu’r cyfrifiadur hwn ei weld.
keeping-kept = Mae wedi’i gadw yn y porwr hwn.
keeping-failed = Nid yw’r porwr hwn yn gadael inni ei gadw.
keeping-here = Mae’r hyn a ddywedoch amdanoch eich hun wedi’i gadw yn y porwr hwn.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Defnyddio’r hyn a gadwoch: { $who }?
keeping-forget = Ei anghofio
keeping-forgotten = Nid yw wedi’i gadw yn y porwr hwn mwyach.
keeping-link = Gwneud dolen sy’n dweud pwy sy’n gofyn
keeping-link-warning = Gall unrhyw un sydd â’r ddolen hon weld yr hyn a ddywedoch amdanoch eich hun. Gall ei hanfon ymlaen at eraill. Anfonwch hi dim ond at bobl yr ydych yn ymddiried ynddynt.
keeping-link-label = Y ddolen
keeping-link-open = Agor y ddolen

## Privacy

privacy-kept = Yr hyn y mae eich porwr eich hun yn ei gadw
privacy-kept-text = Os pwyswch “Cadw hyn yn y porwr hwn”, mae’r hyn a ddywedoch am bwy fydd yn byw yn y cartref yn aros yn y porwr hwn. Dim ond pan fyddwch yn pwyso “Defnyddio’r hyn a gadwoch” y caiff ei anfon atom. Mae’n aros nes ichi bwyso “Ei anghofio” neu glirio eich porwr. Gall unrhyw un sy’n defnyddio’r un ffôn neu gyfrifiadur ei weld.
privacy-kept-link = Os gwnewch ddolen sy’n dweud pwy sy’n gofyn, mae’r hyn a ddywedoch yn y ddolen. Gall unrhyw un sydd â’r ddolen ei ddarllen.
