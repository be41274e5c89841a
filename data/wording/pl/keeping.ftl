# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Zachowaj to w tej przeglądarce
keeping-warning = Może to zobaczyć każdy, kto używa tego telefonu lub komputera.
keeping-kept = Zachowano w tej przeglądarce.
keeping-failed = Ta przeglądarka nie pozwala nam tego zachować.
keeping-here = Podane informacje o sobie są zachowane w tej przeglądarce.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Użyj zachowanych informacji: { $who }?
keeping-forget = Usuń te informacje
keeping-forgotten = Tych informacji nie ma już w tej przeglądarce.
keeping-link = Utwórz link z informacją, kto szuka
keeping-link-warning = Każdy, kto ma ten link, może zobaczyć podane informacje o osobie, która szuka. Może też przekazać go dalej. Proszę wysyłać go tylko zaufanym osobom.
keeping-link-label = Link
keeping-link-open = Otwórz link

## Privacy

privacy-kept = Co zachowuje własna przeglądarka
privacy-kept-text = Po naciśnięciu „Zachowaj to w tej przeglądarce” informacje o tym, dla kogo jest mieszkanie, zostają w tej przeglądarce. Trafiają do nas dopiero po naciśnięciu „Użyj zachowanych informacji”. Zostają tam do naciśnięcia „Usuń te informacje” albo do wyczyszczenia przeglądarki. Może je zobaczyć każdy, kto używa tego samego telefonu lub komputera.
privacy-kept-link = Link z informacją, kto szuka, zawiera podane informacje. Może je przeczytać każdy, kto ma ten link.
