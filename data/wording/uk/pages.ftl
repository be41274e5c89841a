# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Перейти до основного вмісту
site-navigation = Сайт
nav-search = Знайти житло
nav-status = Наскільки це свіже?
demo-title = Помешкання для прикладу.
demo-text = Ці оголошення вигадані. Подати на них заявку (bid) не можна.
footer-guidance = Те, що на цьому сайті сказано про те, хто може подати заявку, лише орієнтовне. Вирішує місцева рада (council). Перш ніж подати заявку (bid), завжди читайте оголошення самої ради.
footer-privacy = Ці сторінки не ставлять файлів cookie й не записують, що ви шукаєте.
sources-title = Звідки ці дані
sources-homes = Кожне помешкання показано так, як його надіслала рада (council). Заявку (bid) подають на сайті самої ради.
sources-places = Поштові індекси, місця, станції й межі взято з відкритих даних. Їхні власники просять нас сказати:
footer-api = Використати ці дані у власній програмі

## Languages

language-title = Мова
language-unreviewed = Цей переклад ще не перевірила людина, яка вільно володіє українською. Якщо це важливо, прочитайте також англійською.
    .english = Прочитати цю сторінку англійською
language-reviewed = { $language }: увесь текст прочитано ({ $who }, { $day })
language-not-reviewed = { $language }: ще не перевірено людиною, яка вільно володіє мовою
language-adverts = Те, що рада (council) написала сама, показано так, як вона написала, англійською.

## When something cannot be answered

not-found = Сторінку не знайдено
    .detail = За цією адресою нічого немає. Якщо ви її ввели, перевірте її. Якщо ви перейшли за посиланням, можливо, помешкання вже немає.
method-not-allowed = Ця адреса не приймає таких запитів
took-too-long = Це тривало задовго
    .detail = Пошук зупинено. У вашому запиті немає нічого поганого.
    .way-on = Спробуйте ще раз за хвилину або шукайте на меншій території.
body-too-large = Те, що ви надіслали, завелике
    .detail = Можна надіслати не більше ніж 50 МБ. Нічого не збережено.
address-too-long = Адреса задовга
    .detail = Пошук може мати не більше ніж 8000 знаків.
    .way-on = Спробуйте коротший пошук.
bad-request = Не вдалося зрозуміти запит
busy = Сайт перевантажений
    .detail = Зараз шукає більше людей, ніж він може обслужити водночас.
    .way-on = Зачекайте кілька секунд і спробуйте ще раз.
nothing-published = Помешкань ще не опубліковано
    .detail = Сервер запущено, але помешкань від жодної ради (council) ще не завантажено.
    .way-on = Спробуйте пізніше.
internal = Вибачте, щось пішло не так
    .detail = Це наша помилка, а не ваша. Нічого з того, що ви ввели, не збережено.
    .way-on = Спробуйте ще раз за хвилину.
wrong-parameters = Не вдалося виконати такий пошук
fault-to-search = Шукати житло
fault-to-status = Подивитися, наскільки свіжі помешкання кожної ради (council)

## Numbers, days, distances

number-groups = {"\u00A0"}
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $weekday }, { $day } { $month } { $year }
day-short = { $weekday }, { $day } { $month }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = опівночі
time-midday = опівдні
time-of-day = { $clock24 }
instant = { $day }, { $time }
today = сьогодні
yesterday = учора
days-ago = { $count ->
    [one] { $count } день тому
    [few] { $count } дні тому
    [many] { $count } днів тому
   *[other] { $count } дня тому
 }
closed-on = Прийом заявок закінчився: { $day }
closes-today = Кінець прийому заявок: сьогодні, { $time }
closes-tomorrow = Кінець прийому заявок: завтра ({ $day }), { $time }
closes-in-days = Кінець прийому заявок: через { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
 } ({ $day }), { $time }
distance-under-tenth = менше ніж 0,1 милі
distance-miles = { $miles ->
    [1.0] 1 миля
    [10] 10 миль
    [11] 11 миль
    [12] 12 миль
    [13] 13 миль
    [14] 14 миль
    [15] 15 миль
    [16] 16 миль
    [17] 17 миль
    [18] 18 миль
    [19] 19 миль
    [20] 20 миль
    [21] 21 миля
    [25] 25 миль
    [26] 26 миль
    [27] 27 миль
    [28] 28 миль
    [29] 29 миль
    [30] 30 миль
    [31] 31 миля
   *[other] { $miles } милі
 }

## The search

box-label = Яке житло ви шукаєте?
box-hint = Пишіть англійською, наприклад: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Поштовий індекс або місце
suggestions-shown = підказки: клавіші зі стрілками переходять між ними, Enter вибирає, Escape закриває їх
within-label = Не далі ніж
within-default = приблизно 2 милі
within-miles = { $miles ->
    [1] 1 миля
    [5] 5 миль
    [6] 6 миль
    [7] 7 миль
    [8] 8 миль
    [9] 9 миль
    [10] 10 миль
    [11] 11 миль
    [12] 12 миль
    [13] 13 миль
    [14] 14 миль
    [15] 15 миль
    [16] 16 миль
    [17] 17 миль
    [18] 18 миль
    [19] 19 миль
    [20] 20 миль
    [21] 21 миля
    [25] 25 миль
    [26] 26 миль
    [27] 27 миль
    [28] 28 миль
    [29] 29 миль
    [30] 30 миль
    [31] 31 миля
   *[other] { $miles } милі
 }
search-button = Шукати
filters = Звузити пошук
filters-button = Звузити пошук
filters-button-chosen = { $count ->
    [one] Звузити пошук (вибрано { $count })
    [few] Звузити пошук (вибрано { $count })
    [many] Звузити пошук (вибрано { $count })
   *[other] Звузити пошук (вибрано { $count })
 }
show-homes = Показати помешкання
homes = помешкань
results = Результати
chosen = Що ви вибрали
remove = Прибрати:
sort-label = Упорядкувати
sort-button = Упорядкувати
sort-default = спершу найкращі
value-sort-relevance = найкраще підходять
value-sort-distance = найближчі
value-sort-cost = найдешевші
value-sort-closing = найближчий кінець прийому
value-sort-newest = найновіші
any-choice = не має значення
section-floor-access = Поверх і доступність
section-size-cost = Більше про розмір і вартість
section-people = Скільки людей
section-days = Дати
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] сьогодні
    [1] до завтра
    [one] упродовж { $count } дня
    [few] упродовж { $count } днів
    [many] упродовж { $count } днів
   *[other] упродовж { $count } дня
 }
include-unknown-label = Показати також помешкання, про які цього не сказано в оголошенні
search-title = Знайти житло від ради (council) або житлової асоціації (housing association)
search-lead = { $homes ->
    [one] На { $shown } помешкання приймають заявки (bids)
    [few] На { $shown } помешкання приймають заявки (bids)
    [many] На { $shown } помешкань приймають заявки (bids)
   *[other] На { $shown } помешкання приймають заявки (bids)
 } у { $councils ->
    [one] { $councils } раді (council)
    [few] { $councils } радах (council)
    [many] { $councils } радах (council)
   *[other] { $councils } ради (council)
 }. Шукайте в усіх водночас.
search-title-results = { $count ->
    [0] Помешкань не знайдено
    [one] Знайдено { $shown } помешкання
    [few] Знайдено { $shown } помешкання
    [many] Знайдено { $shown } помешкань
   *[other] Знайдено { $shown } помешкання
 }
search-title-errors = Шукати житло
search-errors-title = Є проблема
error = Помилка:
left-out-unknown = { $count ->
    [one] Можливо, вам підійде ще { $shown } помешкання, але в оголошенні цього не сказано.
    [few] Можливо, вам підійдуть ще { $shown } помешкання, але в оголошеннях цього не сказано.
    [many] Можливо, вам підійдуть ще { $shown } помешкань, але в оголошеннях цього не сказано.
   *[other] Можливо, вам підійдуть ще { $shown } помешкання, але в оголошеннях цього не сказано.
 }
left-out-show = { $count ->
    [1] Показати і його
    [one] Показати і їх
    [few] Показати і їх
    [many] Показати і їх
   *[other] Показати і їх
 }
no-results-try = Можете спробувати:
no-results-council = Нові помешкання додаються майже щоночі, тож незабаром подивіться ще раз. Якщо вам треба десь жити вже зараз, зверніться до житлового відділу (housing team) своєї ради (council): вони зобов’язані дати вам безплатну пораду.
way-first-page = Повернутися на першу сторінку
way-everywhere = Подивитися всі відкриті помешкання
pages = Сторінки результатів
previous-page = Попередня
next-page = Наступна
page-of = Сторінка { $page } з { $pages }
which-place = Яке саме місце: { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Де воно
chip-near = не далі ніж { $within } від: { $place }
place-station = { $place } (станція)
chip-max-cost = до £{ $pounds } на тиждень
chip-min-cost = від £{ $pounds } на тиждень
chip-access = доступність { $category } або краща
chip-persons = є місце: { $count ->
    [one] { $count } особа
    [few] { $count } особи
    [many] { $count } осіб
   *[other] { $count } особи
 }
chip-closing = кінець прийому заявок: { $when }
chip-not = не: { $text }
chip-min-floor = { $floor } або вище
chip-max-floor = { $floor } або нижче
searched-for-alone = Ми шукали в оголошеннях слова: { $text }
searched-for = Ми зрозуміли сказане вище й шукали в оголошеннях слова: { $text }
quoted-words = Тепер ми шукаємо «{ $words }» як слова в оголошенні.
quoted-drop = Не шукати «{ $words }»
why-not-question = Шукаєте помешкання, яке вже бачили?
why-not-label = Вставте його номер
why-not-hint = Наприклад 0041873 або адресу його сторінки на цьому сайті
why-not-button = Шукати його
home-is-found = { $reference } ({ $authority }) є серед знайдених помешкань.
home-is-not-found = { $reference } ({ $authority }) немає серед знайдених помешкань:
chip-parameter = { $name }: { $value }
example-home = Помешкання для прикладу
a-week-all-in = на тиждень, усе включено
cost-unsaid = В оголошенні не сказано, скільки це коштує на тиждень
bedrooms-unsaid = Не сказано, скільки спалень
closing-unsaid = В оголошенні не сказано, коли закінчується прийом заявок (bids)
council-updated = Помешкання, рада { $authority }: останнє оновлення { $when }
council-updated-stale = Помешкання, рада { $authority }: останнє оновлення { $when }, тож деяких може вже не бути

## A home

kind-with-bedrooms = { $bedrooms ->
    [one] { $bedrooms } спальня
    [few] { $bedrooms } спальні
    [many] { $bedrooms } спалень
   *[other] { $bedrooms } спальні
 }, { $kind }
kind-bedrooms-only = Помешкання, { $bedrooms ->
    [one] { $bedrooms } спальня
    [few] { $bedrooms } спальні
    [many] { $bedrooms } спалень
   *[other] { $bedrooms } спальні
 }
kind-unknown = Помешкання
bedrooms = { $count ->
    [0] Без окремої спальні
    [one] { $count } спальня
    [few] { $count } спальні
    [many] { $count } спалень
   *[other] { $count } спальні
 }
up-to-people = { $count ->
    [1] 1 особа
    [one] до { $count } особи
    [few] до { $count } осіб
    [many] до { $count } осіб
   *[other] до { $count } особи
 }
alike-homes = { $count ->
    [one] { $count } таке помешкання
    [few] { $count } однакові помешкання
    [many] { $count } однакових помешкань
   *[other] { $count } однакового помешкання
 }
floor-basement = Підвальний поверх
floor-ground = Поверх 0 (на рівні землі)
floor-number = Поверх { $floor } (лік від 0)
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижня
 } на рік
rent-alone = В оголошенні: { $rent }
rent-and-charge = В оголошенні: { $rent } і плата за обслуговування (service charge) { $charge }
each-week = { $amount } на тиждень, усе включено
each-year = { $amount } на рік
distance-from-place = { $distance } від: { $place }
distance-from-place-about = приблизно { $distance } від: { $place } (в оголошенні немає повного поштового індексу)
distance-away = відстань: { $distance }
distance-away-about = приблизна відстань: { $distance } (в оголошенні немає повного поштового індексу)
advertised-by = Оголошує рада { $authority }
to-council = Переглянути це помешкання на сайті ради { $authority }
no-council-link = Щоб подати заявку (bid), перейдіть на сайт пошуку житла ради { $authority } і знайдіть номер { $reference }.
advert-does-not-say = В оголошенні не сказано:
no-restriction-stated = В оголошенні обмежень не вказано
yes = Так
no = Ні
section-description = Опис від ради (council)
section-cost = Вартість
section-dates = Дати
section-home = Помешкання
section-access = Вхід і пересування
section-who = Для кого воно
rules-of = Хто може подати заявку: рада { $authority }, її власними словами
rules-read = (прочитано: { $day })
rules-guidance = Те, що ви тут читаєте, лише орієнтовне. Вирішує рада (council).
section-advert = Оголошення
section-pictures = Фото
section-history = Історія
picture-number = Фото { $count } (на сайті ради)
history-first-seen = Уперше в списку: { $day }
history-last-seen = Досі в списку ради: { $day }
history-last-listed = Востаннє в списку ради: { $day }
history-changed = { $day }: { $field } – було: { $before }, стало: { $after }
history-stated = { $day }: { $field } – тепер вказано: { $after }
history-unstated = { $day }: { $field } – більше не вказано (було: { $before })
history-changed-long = { $day }: { $field } – змінено
home-withdrawn = Це помешкання більше не оголошується
    .detail = Його прибрали зі списку ради. Те, що було в оголошенні, зберігається нижче 90 днів.
home-closed = Прийом заявок (bids) на це помешкання закінчився
    .detail = Подати на нього заявку вже не можна.
home-under-offer = Це помешкання комусь запропоновано
    .detail = Подати на нього заявку (bid) вже не можна, якщо рада не оголосить його знову.
home-let = Це помешкання вже здано
    .detail = Хтось в’їжджає або вже в’їхав.
home-not-open-yet = Прийом заявок (bids) на це помешкання ще не почався
home-gone = Це помешкання більше не оголошується
    .detail = Його прибрали зі списку ради понад 90 днів тому.
    .way-on = Шукайте помешкання, відкриті зараз.
home-not-found = Немає помешкання з таким номером
    .detail = Перевірте номер або шукайте помешкання за його адресою.
authority-not-found = Немає ради (council) з такою назвою або кодом
    .detail = Вкажіть код ради, наприклад E09000022, або її коротку назву, наприклад lambeth.
similar-title = Схожі помешкання

## How fresh the homes are

status-title = Наскільки свіжий список кожної ради (council)?
status-lead = Кожна рада надсилає нам список своїх помешкань, більшість щоночі. Тут показано, коли кожна надіслала його востаннє.
status-summary = { $homes ->
    [one] { $shown } відкрите помешкання
    [few] { $shown } відкриті помешкання
    [many] { $shown } відкритих помешкань
   *[other] { $shown } відкритого помешкання
 } від { $councils ->
    [one] { $councils } ради
    [few] { $councils } рад
    [many] { $councils } рад
   *[other] { $councils } ради
 }.
status-council = Рада
status-open = Відкриті помешкання
status-last-file = Останній список
status-result = Що з ним сталося
status-stale = Старий
status-never = Ніколи
verdict-published = Опубліковано
verdict-unchanged = Такий самий, як раніше
verdict-held = Чекає на перевірку людиною; показано попередній список
verdict-refused = Використати не вдалося; показано попередній список
verdict-none = Ще не оброблено

## Names of fields

field-weekly-cost = Вартість на тиждень, усе включено
field-weekly-cost-pence = Вартість на тиждень
field-rent = Орендна плата в оголошенні
field-service-charge = Плата за обслуговування (service charge)
field-rent-type = Вид орендної плати
field-tenancy = Вид оренди (tenancy)
field-council-tax-band = Розряд місцевого податку (council tax band)
field-opens-at = Початок прийому заявок (bids)
field-closes-at = Кінець прийому заявок (bids)
field-available-from = Можна в’їхати з
field-viewing-at = Огляд помешкання
field-bids = Заявок (bids) досі
field-property-type = Вид житла
field-bedrooms = Спальні
field-max-persons = Скільки людей може там жити
field-homes = Однакових помешкань у цьому оголошенні
field-floor = Поверх
field-garden = Сад
field-balcony = Балкон
field-parking = Паркування
field-pets = Домашні тварини
field-furnished = З меблями
field-heating = Опалення
field-epc = Клас енергоефективності
field-lift = Ліфт
field-step-free = Без сходів
field-access-category = Категорія доступності
field-access-raw = Доступність за описом ради
field-adaptations = Пристосування
field-bands-asked = Групи черговості (bands), які можуть подати заявку
field-local-connection = Лише люди, пов’язані з місцевістю (local connection)
field-transfer-only = Лише наймачі соціального житла, які хочуть переїхати
field-homeseeker-only = Лише люди, які ще не винаймають соціальне житло
field-meant-for = Призначено для
field-min-persons = Найменша кількість людей
field-max-income = Найвищий дохід
field-age-min = Найменший вік
field-age-max = Найбільший вік
field-designation = Лише для
field-labels = Позначено як
field-restrictions = Обмеження
field-reference = Номер оголошення
field-landlord = Орендодавець
field-address = Адреса
field-postcode = Поштовий індекс
field-location = Звідки відомо, де воно
field-status = Стан оголошення
field-area = Рада (council) або місцевість
field-not-area = Не тут
field-feature = Зручності
field-not-feature = Без
field-min-bedrooms = Щонайменше стільки спалень
field-max-bedrooms = Не більше спалень, ніж
field-persons = Люди
    .hint = Скільки людей має там жити
field-min-cost = Найменша вартість, £ на тиждень
field-max-cost = Скільки щонайбільше ви можете платити, £ на тиждень
    .hint = Орендна плата й інші платежі разом. £600 на місяць – це 138.46 на тиждень.
field-min-floor = Найнижчий поверх
    .hint = Поверхи рахують від 0: поверх 0 – на рівні землі, 1 – наступний угору, −1 – підвальний
field-max-floor = Найвищий поверх
field-access = Потрібна доступність
    .hint = Вам показують помешкання цієї категорії або доступніші
field-closing-within = Кінець прийому заявок
field-opens-since = Оголошено з
field-available-by = Готове до
field-bbox = Прямокутник на карті
field-polygon = Фігура на карті
field-near = Біля
field-within = Не далі ніж
field-q = Пошук

## Values of closed sets

value-property-type-flat = Квартира
value-property-type-maisonette = Дворівнева квартира (maisonette)
value-property-type-house = Будинок
value-property-type-bungalow = Одноповерховий будинок (bungalow)
value-property-type-studio = Квартира-студія (studio)
value-property-type-bedsit = Кімната для життя з кухонним куточком (bedsit)
value-property-type-room = Кімната у спільному помешканні
value-property-type-other = Інше
value-status-open = Приймають заявки (bids)
value-status-closed = Прийом заявок закінчився
value-status-under-offer = Комусь запропоновано
value-status-let = Здано
value-status-withdrawn = Більше не оголошується
value-rent-type-social = Соціальна орендна плата (social rent)
value-rent-type-affordable = Доступна орендна плата (affordable rent)
value-rent-type-london-affordable = Лондонська доступна орендна плата (London Affordable Rent)
value-rent-type-london-living = Лондонська орендна плата за заробітком (London Living Rent)
value-rent-type-intermediate = Проміжна орендна плата (intermediate rent)
value-rent-type-rent-to-buy = Оренда з можливістю купити (Rent to Buy)
value-rent-type-shared-ownership = Часткова власність (shared ownership)
value-rent-type-other = Інше
value-tenancy-secure = Захищена безстрокова оренда (secure)
value-tenancy-flexible = На визначений строк (flexible)
value-tenancy-assured = Гарантована оренда (assured)
value-tenancy-assured-shorthold = Гарантована короткострокова оренда (assured shorthold)
value-tenancy-introductory = Початкова, пробна оренда (introductory, starter)
value-tenancy-licence = Дозвіл на проживання (licence)
value-tenancy-other = Інше
value-designation-general = Будь-хто
value-designation-sheltered = Люди старшого віку (sheltered)
value-designation-extra-care = Люди старшого віку, яким потрібен догляд (extra care)
value-designation-supported = Люди, яким потрібна підтримка (supported)
value-garden-private = Власний
value-garden-shared = Спільний
value-garden-none = Немає
value-parking-private = Власне місце
value-parking-permit = На вулиці з дозволом
value-parking-street = На вулиці
value-parking-none = Немає
value-pets-allowed = Дозволено
value-pets-with-permission = З дозволу орендодавця
value-pets-no = Не дозволено
value-period-weekly = на тиждень
value-period-fortnightly = кожні два тижні
value-period-four-weekly = кожні чотири тижні
value-period-monthly = на місяць
value-period-yearly = на рік
value-precision-exact = Будинок
value-precision-postcode = Поштовий індекс
value-precision-sector = Перша половина поштового індексу й одна цифра
value-precision-outcode = Перша половина поштового індексу
value-precision-authority = Лише рада (council)
value-access-category-a = усюди доступно на інвалідному візку
value-access-category-b = головні кімнати доступні на інвалідному візку
value-access-category-c = вхід без порога й ширші двері
value-access-category-d = легко зайти
value-access-category-e = без сходів
value-access-category-e-plus = мало сходинок
value-access-category-f = без особливих пристосувань
value-access-category-g = не оцінено
value-feature-garden = Сад
value-feature-private-garden = Власний сад
value-feature-balcony = Балкон
value-feature-parking = Паркування
value-feature-lift = Ліфт
value-feature-step-free = Без сходів
value-feature-pets = Домашні тварини дозволені
value-feature-furnished = З меблями
value-feature-level-access-shower = Душ без порога
value-feature-wet-room = Ванна кімната зі стоком у підлозі (wet room)
value-feature-stairlift = Крісло-підйомник на сходах
value-feature-through-floor-lift = Ліфт між поверхами всередині
value-feature-hoist = Підйомник для людини
value-feature-ramp = Пандус
value-feature-grab-rails = Поручні
value-feature-lowered-kitchen = Низька кухня
value-feature-over-bath-shower = Душ над ванною
value-feature-widened-doors = Розширені двері
value-adaptations-level-access-shower = Душ без порога
value-adaptations-wet-room = Ванна кімната зі стоком у підлозі (wet room)
value-adaptations-stairlift = Крісло-підйомник на сходах
value-adaptations-through-floor-lift = Ліфт між поверхами всередині
value-adaptations-hoist = Підйомник для людини
value-adaptations-ramp = Пандус
value-adaptations-grab-rails = Поручні
value-adaptations-lowered-kitchen = Низька кухня
value-adaptations-over-bath-shower = Душ над ванною
value-adaptations-widened-doors = Розширені двері
value-labels-mobility = Відкрито для наймачів інших рад (mobility)
value-labels-right-to-move = Право на переїзд (Right to Move)
value-labels-local-lettings-plan = Місцеві правила надання житла (local lettings plan)
value-labels-new-build = Новобудова
value-labels-direct-offer = Пряма пропозиція, без заявок (direct offer)
value-labels-sensitive-let = Надання з додатковою перевіркою (sensitive let)
value-labels-decant = Для людей, чиє житло перебудовують (decant)
value-labels-readvertised = Оголошено знову
