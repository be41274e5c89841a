
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = This is guidance. The council decides.
not-a-council = “{ $parameter }” must be a council by its name, slug or code, such as lambeth. Found “{ $found }”.

bedrooms-fit = You need { $need ->
    [0] a studio
    [one] 1 bedroom
   *[other] { $need } bedrooms
 }. This home has { $has ->
    [0] none: it is a studio
   *[other] { $has }
 }.
too-few-bedrooms = Smaller than you need. You need { $need ->
    [one] 1 bedroom
   *[other] { $need } bedrooms
 }. This home has { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(by the national rule: this council’s may differ)
 }.
too-few-bedrooms-allowed = You need { $need } bedrooms and this home has { $has }. This council lets you ask for a home a little too small.
too-many-bedrooms = Bigger than you need. You need { $need ->
    [0] a studio
    [one] 1 bedroom
   *[other] { $need } bedrooms
 }. This home has { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(by the national rule: this council’s may differ)
 }.
too-many-bedrooms-allowed = You need { $need } and this home has { $has } bedrooms. This council may let you have more than you need.
too-many-people = There are { $persons } of you. At most { $most } may live here.
too-few-people = { $persons ->
    [one] There is one of you.
   *[other] There are { $persons } of you.
 } This home is for at least { $least } people.
meant-for = The advert says it is for: { $household }. Check that this is you.

age-min = You must be { $age } or older to live here.
age-max = You must be { $age } or younger to live here.
set-aside = This home is { $designation ->
    [sheltered] sheltered housing, for older people
    [extra_care] extra care housing, for older people who need care
   *[other] for people who need support to live there
 }. The council checks that it is right for you.
access-category = You need a home of access category { $need }. This one is { $has }.
access-reserved = This home is made for people who use a wheelchair (category { $has }). They come first.

band-not-included = Only people in band { $bands } may ask for it.
transfer-only = You must rent from a council or housing association now to ask for it.
homeseeker-only = If you rent from a council or housing association now, you cannot ask for it.
income-above = Only people whose income is at most £{ $most } a year may ask for it.

local-connection = This home is for people with a link to the area: you live or work there, or close family has for five years.
right-to-move-overrides = You work there and rent from a council or housing association. The Right to Move may help you, even without living there.
mobility-label-only = This home is open to tenants of other councils.
not-registered-with = You must be on this council’s housing list. Ask if you can join it.

closed = This home can no longer be asked for.
not-open = You cannot ask for this home yet.
withdrawn = This home was taken back.

rent-over-budget = It costs £{ $cost } a week: £{ $over } more than the £{ $budget } you can pay.
benefit-cap-risk = It costs £{ $cost } a week. Your benefits may stop at £{ $cap } a week in all, so they may not pay for it.
benefit-cap-leaves = If your benefits stop at £{ $cap } a week, £{ $left } a week is left for everything else.

not-told = { $what ->
    [household] Tell us who will live there
    [sexes] Tell us who is a girl and who is a boy
    [age] Tell us how old you are
    [bands] Tell us which band you have
    [tenant] Tell us who you rent from
   *[income] Tell us your income
 }: this home has a rule about it.
advert-silent-on = The advert does not say { $what ->
    [bedrooms] how many bedrooms there are
    [weekly_cost_pence] what it costs
   *[access_category] how easy it is to get in and around
 }. Ask the council.

need-own-rooms = { $count ->
    [one] 1 room for a couple or for one person
   *[other] { $count } rooms for couples, and for people who need their own
 }
need-sharing = { $count ->
    [one] 1 person who could share
   *[other] { $count } people who may share, two to a room
 }
need-extra = { $count ->
    [one] 1 more room that you said you need
   *[other] { $count } more rooms that you said you need
 }
need-not-counted = { $count ->
    [one] 1 baby who does not count yet
   *[other] { $count } babies who do not count yet
 }

## On pages: asking who somebody is

applicant-title = Who is this home for?
applicant-title-told = Who is this home for? You said: { $household }
applicant-lead = Tell us as much as you like. We show which homes you may be able to ask for, and why. We use it for this answer only and do not keep it. It is put in the address of this page. So think before you send that to anybody.
applicant-more = More about you
field-household = Who will live there
    .hint = Such as: 2 adults, girl 9, boy 4. If two adults are not a couple: 2 single adults
field-age = Your age
    .hint = Homes that are not for people of your age are left out
field-tenant = You rent from
value-tenant-council = a council
value-tenant-housing-association = a housing association
value-tenant-none = neither
field-lives-in = The council you live in
    .hint = Such as Lambeth
field-registered-with = Council whose housing list you are on
    .hint = Such as Lambeth. If you are on none: nowhere
field-works-in = The council you work in
    .hint = Or: nowhere
field-bands = Bands you have
    .hint = From the council you live in, such as: A
field-access-need = Access category you need
field-extra-bedrooms = More bedrooms you need
    .hint = For a carer at night, or a child who cannot share
field-budget = What you can pay, £ a week
    .hint = Homes that cost more are still shown
field-benefits = You get benefits that have a limit
    .hint = Universal Credit or Housing Benefit
value-benefits-yes = yes
value-benefits-no = no
field-income = Income of all of you, £ a year
field-eligible = Show
not-told-choice = not told
value-eligible-all = all homes
value-eligible-probable = homes you can or probably can ask for
value-eligible-yes = only homes you can ask for

## On pages: answering

chip-lives-in = You live in { $council }
chip-works-in = You work in { $council }
chip-registered-with = You are on the housing list of { $council }
chip-budget = You can pay £{ $pounds } a week
eligible-answer-yes = Yes
eligible-answer-probably = Probably
eligible-answer-no = No
eligible-home-title = Can you ask for this home?
eligible-home-yes = As far as we know, you can ask for it.
eligible-home-probably = You can probably ask for it. Check these with the council.
eligible-home-no = As far as we know, you cannot ask for it.
eligible-no-reason = Nothing we know of is in your way.
eligible-rule = Where this rule is from
eligible-rule-read = (read on { $day })
eligible-counts = You can ask for { $yes } of these homes, probably for { $probably }, and not for { $no }. They come in that order.
eligible-counts-chosen = { $chosen ->
    [yes] Only homes you can ask for are shown.
   *[probable] Homes you cannot ask for are left out.
 } You can ask for { $yes } homes, probably for { $probably }, and not for { $no }.
eligible-leave-out = Leave out homes I cannot ask for
eligible-show-all = Show all of them

## On pages: what each council would give

compare-title = How many bedrooms would each council give you?
compare-lead = Councils have different rules on who shares a bedroom. Say who will live with you. It is used for this answer only and not kept.
compare-button = Compare councils
compare-link = How many bedrooms would each council give you?
compare-for = For { $household }
compare-no-more = none
compare-council = Council and its homes
compare-bedrooms = You would be given
compare-sizes = You may ask for
compare-rule = By whose rule
compare-rule-own = The council’s own rule
compare-rule-national = The national rule, as we do not know this council’s own
compare-sexes = Some children may share only with their own sex. Say who is a girl and who is a boy to know exactly.
compare-between = { $least ->
    [0] A studio
   *[other] { $least }
 } to { $most ->
    [one] 1 bedroom
   *[other] { $most } bedrooms
 }
