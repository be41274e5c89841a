
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Це лише орієнтовна інформація. Вирішує місцева рада (council).
not-a-council = У полі «{ $parameter }» треба вказати раду (council): її назву, коротку назву або код, наприклад lambeth. Вказано: «{ $found }».

bedrooms-fit = Вам потрібно: { $need ->
    [0] квартира-студія
    [one] { $need } спальня
    [few] { $need } спальні
    [many] { $need } спалень
   *[other] { $need } спальні
 }. У цьому помешканні: { $has ->
    [0] немає окремої спальні, це студія
    [one] { $has } спальня
    [few] { $has } спальні
    [many] { $has } спалень
   *[other] { $has } спальні
 }.
too-few-bedrooms = Менше, ніж вам потрібно. Вам потрібно: { $need ->
    [one] { $need } спальня
    [few] { $need } спальні
    [many] { $need } спалень
   *[other] { $need } спальні
 }. У цьому помешканні: { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(за загальнодержавним правилом: ця рада може мати інше)
 }.
too-few-bedrooms-allowed = Скільки спалень вам потрібно: { $need }. У цьому помешканні: { $has }. Ця рада дозволяє просити про помешкання, яке трохи замале.
too-many-bedrooms = Більше, ніж вам потрібно. Вам потрібно: { $need ->
    [0] квартира-студія
    [one] { $need } спальня
    [few] { $need } спальні
    [many] { $need } спалень
   *[other] { $need } спальні
 }. У цьому помешканні: { $has ->
    [one] { $has } спальня
    [few] { $has } спальні
    [many] { $has } спалень
   *[other] { $has } спальні
 }{ $basis ->
    [own] {""}
   *[other] {" "}(за загальнодержавним правилом: ця рада може мати інше)
 }.
too-many-bedrooms-allowed = Скільки спалень вам потрібно: { $need }. У цьому помешканні: { $has }. Ця рада може дозволити вам мати більше, ніж потрібно.
too-many-people = Вас { $persons ->
    [one] { $persons } особа
    [few] { $persons } особи
    [many] { $persons } осіб
   *[other] { $persons } особи
 }. Тут може жити не більше ніж { $most }.
too-few-people = Вас { $persons ->
    [one] { $persons } особа
    [few] { $persons } особи
    [many] { $persons } осіб
   *[other] { $persons } особи
 }. У цьому помешканні має жити щонайменше { $least ->
    [one] { $least } особа
    [few] { $least } особи
    [many] { $least } осіб
   *[other] { $least } особи
 }.
meant-for = В оголошенні сказано, для кого це помешкання: { $household }. Перевірте, чи це про вас.

age-min = Щоб тут жити, вам має бути щонайменше { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
 }.
age-max = Щоб тут жити, вам має бути не більше ніж { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
 }.
set-aside = Це помешкання { $designation ->
    [sheltered] для людей старшого віку (sheltered housing)
    [extra_care] для людей старшого віку, яким потрібен догляд (extra care housing)
   *[other] для людей, яким потрібна підтримка, щоб там жити
 }. Рада перевіряє, чи воно вам підходить.
access-category = Вам потрібне помешкання категорії доступності { $need }. Це має категорію { $has }.
access-reserved = Це помешкання зроблене для людей, які користуються інвалідним візком (категорія { $has }). Вони мають перевагу.

band-not-included = Про нього можуть просити лише люди з групи черговості (band) { $bands }.
transfer-only = Про нього можуть просити лише люди, які вже винаймають житло в ради (council) або житлової асоціації (housing association).
homeseeker-only = Про нього можуть просити лише люди, які ще не винаймають житло в ради (council) або житлової асоціації (housing association).
income-above = Про нього можуть просити лише люди з доходом не більше ніж £{ $most } на рік.

local-connection = Це помешкання для людей, пов’язаних із цією місцевістю (local connection): ви там живете чи працюєте, або ваші близькі родичі живуть там п’ять років.
right-to-move-overrides = Ви там працюєте й винаймаєте житло в ради (council) або житлової асоціації (housing association). Вам може допомогти право на переїзд (Right to Move), навіть якщо ви там не живете.
mobility-label-only = Це помешкання відкрите для наймачів інших рад (council).
not-registered-with = Ви маєте бути в житловому списку цієї ради (council). Запитайте, чи можна до нього стати.

closed = Просити про це помешкання вже не можна.
not-open = Просити про це помешкання ще не можна.
withdrawn = Це помешкання зняли з оголошення.

rent-over-budget = Воно коштує £{ $cost } на тиждень: на £{ $over } більше, ніж £{ $budget }, які ви можете платити.
benefit-cap-risk = Воно коштує £{ $cost } на тиждень. Усі ваші виплати разом можуть бути обмежені сумою £{ $cap } на тиждень (benefit cap), тому їх може не вистачити.
benefit-cap-leaves = Якщо ваші виплати обмежені сумою £{ $cap } на тиждень (benefit cap), на все інше залишиться £{ $left } на тиждень.

not-told = { $what ->
    [household] Скажіть нам, хто там житиме
    [sexes] Скажіть нам, хто дівчинка, а хто хлопчик
    [age] Скажіть нам, скільки вам років
    [bands] Скажіть нам, яка у вас група черговості (band)
    [tenant] Скажіть нам, у кого ви винаймаєте житло
   *[income] Скажіть нам свій дохід
 }: для цього помешкання є таке правило.
advert-silent-on = В оголошенні не сказано, { $what ->
    [bedrooms] скільки там спалень
    [weekly_cost_pence] скільки воно коштує
   *[access_category] чи легко зайти й пересуватися всередині
 }. Запитайте раду (council).

need-own-rooms = { $count ->
    [1] 1 кімната для пари або однієї людини
    [one] { $count } кімната для пар і для людей, яким потрібна своя
    [few] { $count } кімнати для пар і для людей, яким потрібна своя
    [many] { $count } кімнат для пар і для людей, яким потрібна своя
   *[other] { $count } кімнати для пар і для людей, яким потрібна своя
 }
need-sharing = { $count ->
    [1] 1 людина, яка може ділити кімнату
    [one] { $count } людина, які можуть ділити кімнату, по двоє в кімнаті
    [few] { $count } людини, які можуть ділити кімнату, по двоє в кімнаті
    [many] { $count } людей, які можуть ділити кімнату, по двоє в кімнаті
   *[other] { $count } людини, які можуть ділити кімнату, по двоє в кімнаті
 }
need-extra = { $count ->
    [one] ще { $count } кімната, про яку ви сказали
    [few] ще { $count } кімнати, про які ви сказали
    [many] ще { $count } кімнат, про які ви сказали
   *[other] ще { $count } кімнати, про які ви сказали
 }
need-not-counted = { $count ->
    [one] { $count } немовля, яке ще не враховується
    [few] { $count } немовляти, які ще не враховуються
    [many] { $count } немовлят, які ще не враховуються
   *[other] { $count } немовляти, які ще не враховуються
 }

## On pages: asking who somebody is

applicant-title = Для кого це помешкання?
applicant-title-told = Для кого це помешкання? Ви сказали: { $household }
applicant-lead = Розкажіть стільки, скільки хочете. Ми покажемо, про які помешкання ви, можливо, можете просити, і чому. Ми використаємо це лише для цієї відповіді й не зберігаємо. Це стає частиною адреси цієї сторінки, тож подумайте, перш ніж комусь її надсилати.
applicant-more = Більше про вас
field-household = Хто там житиме
    .hint = Пишіть англійською, наприклад: 2 adults, girl 9, boy 4 (двоє дорослих, дівчинка 9 років, хлопчик 4 років). Якщо двоє дорослих не пара: 2 single adults
field-age = Ваш вік
    .hint = Помешкання не для людей вашого віку не показуються
field-tenant = Ви винаймаєте житло в
value-tenant-council = місцевої ради (council)
value-tenant-housing-association = житлової асоціації (housing association)
value-tenant-none = нікого з них
field-lives-in = Рада (council), де ви живете
    .hint = Наприклад: Lambeth
field-registered-with = Рада (council), у чийому житловому списку ви є
    .hint = Наприклад: Lambeth. Якщо ніде, напишіть англійською: nowhere
field-works-in = Рада (council), де ви працюєте
    .hint = Якщо ніде, напишіть англійською: nowhere
field-bands = Ваші групи черговості (bands)
    .hint = Від ради, де ви живете, наприклад: A
field-access-need = Яка категорія доступності вам потрібна
field-extra-bedrooms = Скільки ще спалень вам потрібно
    .hint = Для людини, яка доглядає вночі, або дитини, яка не може ділити кімнату
field-budget = Скільки ви можете платити, £ на тиждень
    .hint = Дорожчі помешкання все одно показуються
field-benefits = Ви отримуєте виплати, які мають обмеження
    .hint = Універсальна допомога (Universal Credit) або допомога на житло (Housing Benefit)
value-benefits-yes = так
value-benefits-no = ні
field-income = Дохід усіх вас разом, £ на рік
field-eligible = Показати
not-told-choice = не сказано
value-eligible-all = усі помешкання
value-eligible-probable = помешкання, про які ви можете або, мабуть, можете просити
value-eligible-yes = лише помешкання, про які ви можете просити

## On pages: answering

chip-lives-in = Ви живете: рада { $council }
chip-works-in = Ви працюєте: рада { $council }
chip-registered-with = Ви в житловому списку: рада { $council }
chip-budget = Ви можете платити £{ $pounds } на тиждень
eligible-answer-yes = Так
eligible-answer-probably = Мабуть, так
eligible-answer-no = Ні
eligible-home-title = Чи можете ви просити про це помешкання?
eligible-home-yes = Наскільки нам відомо, ви можете про нього просити.
eligible-home-probably = Мабуть, ви можете про нього просити. Уточніть це в раді (council).
eligible-home-no = Наскільки нам відомо, ви не можете про нього просити.
eligible-no-reason = Нам не відомо про жодні перешкоди.
eligible-rule = Звідки це правило
eligible-rule-read = (прочитано: { $day })
eligible-counts = Зі знайдених помешкань ви можете просити про { $yes }, мабуть, можете ще про { $probably } і не можете про { $no }. Вони йдуть у такому порядку.
eligible-counts-chosen = { $chosen ->
    [yes] Показано лише помешкання, про які ви можете просити.
   *[probable] Помешкання, про які ви не можете просити, не показано.
 } Скільки помешкань, про які ви можете просити: { $yes }, мабуть, можете: { $probably }, не можете: { $no }.
eligible-leave-out = Не показувати помешкання, про які я не можу просити
eligible-show-all = Показати всі

## On pages: what each council would give

compare-title = Скільки спалень дала б вам кожна рада (council)?
compare-lead = Ради мають різні правила про те, хто ділить спальню. Скажіть, хто житиме з вами. Це використовується лише для цієї відповіді й не зберігається.
compare-button = Порівняти ради
compare-link = Скільки спалень дала б вам кожна рада (council)?
compare-for = Для: { $household }
compare-no-more = немає
compare-council = Рада та її помешкання
compare-bedrooms = Вам дали б
compare-sizes = Ви можете просити про
compare-rule = За чиїм правилом
compare-rule-own = Власне правило ради
compare-rule-national = Загальнодержавне правило, бо ми не знаємо правила цієї ради
compare-sexes = Деякі діти можуть ділити кімнату лише з дитиною своєї статі. Скажіть, хто дівчинка, а хто хлопчик, щоб знати точно.
compare-between = { $least ->
    [0] Від студії
   *[other] Від { $least }
 } до { $most ->
    [one] { $most } спальні
    [few] { $most } спалень
    [many] { $most } спалень
   *[other] { $most } спальні
 }
