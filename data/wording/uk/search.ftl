# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Немає такого параметра пошуку: «{ $parameter }».
misspelt-parameter = Немає такого параметра пошуку: «{ $parameter }». Ви мали на увазі «{ $suggestion }»?
parameter-repeated = «{ $parameter }» вказано більше ніж один раз. Вкажіть це один раз.
too-many-values = «{ $parameter }» вказано забагато разів. Найбільша дозволена кількість значень: { $most }.
spoilt-encoding = «{ $parameter }» пошкоджено: «{ $found }» не є правильним кодом UTF-8 зі знаками відсотка. Знак відсотка пишіть як %25.
parameter-not-whole = «{ $parameter }» має бути цілим числом від { $least } до { $most }. Вказано: «{ $found }».
parameter-out-of-range = «{ $parameter }» має бути від { $least } до { $most }. Вказано: «{ $found }».
not-one-of = «{ $parameter }» не може мати значення «{ $found }». Дозволено: { $allowed }.
misspelt-value = «{ $parameter }» не може мати значення «{ $found }». Ви мали на увазі «{ $suggestion }»? Дозволено: { $allowed }.
text-too-long = «{ $parameter }» задовге. Кількість знаків: { $found }. Дозволено не більше ніж { $most }.
not-a-label = «{ $parameter }» не може мати значення «{ $found }». Позначка складається з малих латинських літер, цифр і знаків підкреслення, наприклад right_to_move.
not-a-distance = «{ $parameter }» має бути відстанню, наприклад 2km, 1.5mi або 800m, не більше ніж { $most }. Вказано: «{ $found }».
distance-out-of-range = «{ $parameter }» має бути більше за нуль і не більше ніж { $most }. Вказано: «{ $found }».
not-an-amount = «{ $parameter }» має бути сумою у фунтах на тиждень, наприклад 150 або 149.50. Вказано: «{ $found }».
amount-out-of-range = «{ $parameter }» має бути не більше ніж £{ $most } на тиждень. Вказано: «{ $found }».
range-reversed = «{ $parameter }» ({ $found }) більше, ніж «{ $other }» ({ $most }). Поміняйте їх місцями або приберіть одне.
not-a-box = «{ $parameter }» має бути з чотирьох чисел: west,south,east,north (захід, південь, схід, північ). Вказано: «{ $found }».
box-reversed = «{ $parameter }» має бути в порядку west,south,east,north (захід, південь, схід, північ), де захід менший за схід, а південь менший за північ. Вказано: «{ $found }».
off-the-earth = «{ $parameter }» має містити довготи від -180 до 180 і широти від -90 до 90, спершу довготу. Вказано: «{ $found }».
not-a-point = «{ $parameter }» має складатися з кутів, наприклад -0.11,51.46;-0.10,51.47;-0.12,51.47. Вказано: «{ $found }».
polygon-points = Кількість кутів у «{ $parameter }» має бути від { $least } до { $most }. Вказано: { $found }.
polygon-crosses-itself = Сторони фігури «{ $parameter }» перетинаються або торкаються. Намалюйте фігуру, сторони якої не сходяться.
access-with-a-blank = У «{ $parameter }» є пробіл: «{ $found }». Категорію E+ пишіть в адресі як E%2B, а категорію E – просто як E.
not-a-household = У «{ $parameter }» треба вказати англійською дорослих, а потім кожну дитину з віком, наприклад «2 adults, girl 9, child 5». Вказано: «{ $found }».
not-a-date = «{ $parameter }» має бути датою, наприклад 2026-07-01. Вказано: «{ $found }».
page-too-deep = Сторінка { $found } задалеко. Можна переглянути лише стільки перших помешкань: { $homes }, тож остання сторінка – { $most }. Краще звузьте пошук.
unknown-place = Ми не знаємо місця «{ $found }». Спробуйте поштовий індекс, станцію, район або раду (council).
sort-needs-place = Упорядкувати помешкання за відстанню можна лише від якогось місця. Вкажіть також «near».
sort-needs-words = Упорядкувати помешкання за збігом слів можна лише тоді, коли є слова. Вкажіть також «q».
eligible-needs-household = Вибирати помешкання за «{ $parameter }» можна лише тоді, коли відомо, хто шукає. Скажіть, хто там житиме.

## What the searcher should know

words-beyond = Скільки слів використано (лише перші): { $used }; { $beyond ->
    [one] ще { $beyond } слово пропущено.
    [few] ще { $beyond } слова пропущено.
    [many] ще { $beyond } слів пропущено.
   *[other] ще { $beyond } слова пропущено.
 }
no-words = У «{ $found }» немає слів для пошуку.
within-without-place = Відстань не враховано, бо не вказано місця.
area-not-served = { $name } не надсилає сюди своїх помешкань, тому показати їх не можна. Подивіться також на сайті цієї ради (council).
area-succeeded = { $name } більше не існує. Помешкання звідти показано; новіші оголошує { $successor }.
place-taken-as = Ми зрозуміли «{ $found }» як { $place }. Є також { $other }{ $others ->
    [1] .
   *[other] {" "}та інші місця.
 }
word-taken-as = У жодному оголошенні немає слова «{ $found }». Замість нього шукали «{ $taken }».

## Why a home was found

why-words = { $count ->
    [1] В оголошенні є слово: { $words }.
    [one] В оголошенні є слова: { $words }.
    [few] В оголошенні є слова: { $words }.
    [many] В оголошенні є слова: { $words }.
   *[other] В оголошенні є слова: { $words }.
 }
why-word-as = Замість «{ $found }» в оголошенні написано «{ $said }».
why-near = { $metres } м від: { $place }.
why-near-outcode = Приблизно { $metres } м від: { $place }. Відома лише перша половина поштового індексу помешкання.
why-parking-permit = Для паркування потрібен дозвіл.
why-parking-street = Паркування на вулиці.
why-pets-with-permission = На домашніх тварин потрібен дозвіл орендодавця.
why-step-free-by-category = Категорія доступності { $category } означає, що сходів немає, хоча в оголошенні не написано «step free» (без сходів).
why-unknown = В оголошенні не сказано: { $what }.

## What to ask otherwise for more homes

relax-within = ще { $more }: не далі ніж { $miles ->
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
relax-bedrooms = ще { $more }: { $bedrooms ->
    [0] без окремої спальні
    [one] { $bedrooms } спальня
    [few] { $bedrooms } спальні
    [many] { $bedrooms } спалень
   *[other] { $bedrooms } спальні
 }
relax-max-cost = ще { $more }: до £{ $pounds } на тиждень
relax-max-floor = ще { $more }: { $floor ->
    [-1] не вище за підвальний поверх
    [0] не вище за поверх 0 (на рівні землі)
   *[other] поверх { $floor } (лік від 0) або нижче
 }
relax-min-floor = ще { $more }: { $floor ->
    [-1] від підвального поверху
    [0] від поверху 0 (на рівні землі)
   *[other] поверх { $floor } (лік від 0) або вище
 }
relax-include-unknown = { $more ->
    [one] ще { $more }, про яке цього не сказано в оголошенні
    [few] ще { $more }, про які цього не сказано в оголошенні
    [many] ще { $more }, про які цього не сказано в оголошенні
   *[other] ще { $more }, про які цього не сказано в оголошенні
 }
relax-without-feature = ще { $more }, якщо «{ $what }» не обов’язково
relax-not-feature = ще { $more }, якщо може бути «{ $what }»
relax-without = ще { $more }, якщо «{ $parameter }» не має значення

## Why a home is not among those found

why-not-no-such-home = У нас немає помешкання з таким номером. Перевірте його: можливо, у ньому помилка або помешкання вже немає.
why-not-opens-later = Прийом заявок (bids) на нього ще не почався. Початок: { $day }.
why-not-closed-on = Прийом заявок (bids) на нього закінчився: { $day }.
why-not-closed = Прийом заявок (bids) на нього закінчився.
why-not-under-offer = Його комусь запропоновано.
why-not-let = Його вже здано.
why-not-withdrawn = Воно більше не оголошується.
why-not-open = На нього приймають заявки (bids), а ви шукали такі, на які не приймають.
why-not-unknown = В оголошенні не сказано: { $what }.
why-not-words = В оголошенні немає жодного зі слів, які ви шукали.
why-not-near = Відстань від місця { $place }: { $miles ->
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
 }. Ви просили не далі ніж { $within_miles ->
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
   *[other] { $within_miles } милі
 }.
why-not-shape = Воно за межами території, яку ви вибрали.
why-not-area = Його оголошує { $authority }, і воно не лежить у жодній із вибраних вами місцевостей.
why-not-not-area = Воно в місцевості, яку ви виключили. Його оголошує { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] У ньому немає окремої спальні
    [one] У ньому { $bedrooms } спальня
    [few] У ньому { $bedrooms } спальні
    [many] У ньому { $bedrooms } спалень
   *[other] У ньому { $bedrooms } спальні
 }.
why-not-persons = У ньому може жити не більше ніж { $persons ->
    [one] { $persons } особа
    [few] { $persons } особи
    [many] { $persons } осіб
   *[other] { $persons } особи
 }.
why-not-cost-above = Воно коштує £{ $pounds } на тиждень, а це більше, ніж ви вказали.
why-not-cost-below = Воно коштує £{ $pounds } на тиждень, а це менше, ніж ви вказали.
why-not-floor = Де воно розташоване: { $floor ->
    [-1] підвальний поверх
    [0] поверх 0 (на рівні землі)
   *[other] поверх { $floor } (лік від 0)
 }.
why-not-access = Його категорія доступності – { $category }.
why-not-age-under = Воно лише для людей, яким { $age } або більше.
why-not-age-over = Воно лише для людей, яким { $age } або менше.
why-not-feature = В оголошенні сказано «ні» про таке: { $what }.
why-not-not-feature = В оголошенні сказано «так» про таке: { $what }.
why-not-closes = Прийом заявок (bids) на нього закінчується: { $day }.
why-not-opened = Прийом заявок (bids) на нього почався: { $day }.
why-not-available = У нього можна в’їхати з такого дня: { $day }.
why-not-value = { $parameter }: { $value }. Ви цього не вибирали.
why-not-other = У ньому немає того, що ви вибрали в «{ $parameter }».

## How a home is like another

similar-near = Відстань: { $miles ->
    [0] менше ніж 0,1 милі
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
similar-kind = Такий самий вид житла
similar-bedrooms = { $more ->
    [0] Стільки ж спалень
    [-1] На одну спальню менше
   *[other] На одну спальню більше
 }
similar-cost-less = На £{ $pounds } на тиждень менше
similar-cost-same = Така сама вартість на тиждень
similar-cost-more = На £{ $pounds } на тиждень більше
