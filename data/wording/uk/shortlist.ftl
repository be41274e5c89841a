# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = Збережені
nav-shortlist-count = Збережені ({ $count })
shortlist-title = Ваш список збережених помешкань
shortlist-title-count = { $count ->
    [one] Ваш список: { $count } помешкання
    [few] Ваш список: { $count } помешкання
    [many] Ваш список: { $count } помешкань
   *[other] Ваш список: { $count } помешкання
 }
shortlist-empty = У ньому ще нічого немає. Знайдіть помешкання й виберіть «Зберегти в список» біля тих, які вам подобаються: тут можна порівняти до { $count ->
    [one] { $count } помешкання
    [few] { $count } помешкань
    [many] { $count } помешкань
   *[other] { $count } помешкання
 }.
shortlist-lead = Цей список зберігається лише в адресі цієї сторінки й більше ніде. Щоб не втратити його, додайте сторінку до закладок, роздрукуйте її або надішліть її адресу тому, хто вам допомагає.
shortlist-back = Назад до знайдених помешкань
shortlist-add = Зберегти в список
shortlist-remove = Прибрати зі списку
shortlist-clear = Прибрати всі
shortlist-deadlines = Додати кінцеві терміни до календаря
shortlist-side-by-side = Помешкання поруч
shortlist-unsaid = В оголошенні не сказано
shortlist-nothing = Нічого не вказано
shortlist-gone = { $count ->
    [one] { $count } помешкання з вашого списку вже не оголошується, тому його не показано.
    [few] { $count } помешкання з вашого списку вже не оголошуються, тому їх не показано.
    [many] { $count } помешкань із вашого списку вже не оголошуються, тому їх не показано.
   *[other] { $count } помешкання з вашого списку вже не оголошуються, тому їх не показано.
 }

## A home's page

way-back = Назад
back-to-results = Назад до знайдених помешкань
back-to-shortlist = Назад до вашого списку
home-deadline = Додати кінцевий термін до календаря
deadline-title = Кінець прийому заявок (bids): { $home }
deadline-text = Перш ніж подати заявку (bid), прочитайте оголошення на сайті самої ради (council). { $address }

## Which place

which-place-taken = Ви бачите помешкання біля місця: { $place }. Так само називаються й інші місця:

## A search in other forms

follow-title = Стежити за цим пошуком або зберегти його помешкання
follow-lead = Ці адреси завжди дають помешкання цього пошуку такими, якими вони є на той час. У них не сказано, хто там житиме або скільки вам років.
feed-atom = Для читання стрічок: Atom
feed-json = Для читання стрічок: JSON Feed
feed-csv = Для електронної таблиці: CSV
feed-geojson = Для карти: GeoJSON
feed-title = Помешкання: { $asked }
feed-title-all = Усі відкриті помешкання
feed-guidance = Сказане тут про те, хто може подати заявку, лише орієнтовне. Вирішує рада (council).
feed-private = Адресу стрічки зберігають інші програми, тому в ній не можна казати, хто там житиме або скільки кому років.
    .hint = Не вказуйте «household» і «age» та не пишіть цього в «q».
developers-feeds = Найновіші помешкання пошуку, для читання стрічок (також /feed.json)
developers-csv = Усі помешкання пошуку, для електронної таблиці (також /homes.geojson, для карти)
