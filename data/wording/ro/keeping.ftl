# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Păstrați aceste date în acest browser
keeping-warning = Oricine folosește acest telefon sau calculator le poate vedea.
keeping-kept = Datele sunt păstrate în acest browser.
keeping-failed = Acest browser nu ne lasă să le păstrăm.
keeping-here = Ce ați spus despre dumneavoastră este păstrat în acest browser.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Folosiți ce ați păstrat: { $who }?
keeping-forget = Ștergeți aceste date
keeping-forgotten = Datele nu mai sunt păstrate în acest browser.
keeping-link = Faceți un link care spune cine caută
keeping-link-warning = Oricine are acest link poate vedea ce ați spus despre dumneavoastră. Îl poate trimite mai departe. Trimiteți-l doar persoanelor în care aveți încredere.
keeping-link-label = Linkul
keeping-link-open = Deschideți linkul

## Privacy

privacy-kept = Ce păstrează browserul dumneavoastră
privacy-kept-text = Dacă apăsați „Păstrați aceste date în acest browser”, ce ați spus despre cine va locui acolo rămâne în acest browser. Ni se trimite doar când apăsați „Folosiți ce ați păstrat”. Rămâne până când apăsați „Ștergeți aceste date” sau până când goliți datele browserului. Oricine folosește același telefon sau calculator poate vedea ce ați spus.
privacy-kept-link = Dacă faceți un link care spune cine caută, linkul conține ce ați spus. Oricine are linkul poate citi.
