
## Whether somebody may ask for a home, and why. Guidance: the council decides.

eligibility-guidance = Isto é só uma orientação. Quem decide é a câmara (council).
not-a-council = «{ $parameter }» tem de ser uma câmara (council): o nome, o nome curto ou o código, por exemplo lambeth. Encontrámos «{ $found }».

bedrooms-fit = Precisa de { $need ->
    [0] um estúdio
    [one] 1 quarto
   *[other] { $need } quartos
 }. Esta casa { $has ->
    [0] não tem quarto separado: é um estúdio
   *[other] tem { $has }
 }.
too-few-bedrooms = Mais pequena do que precisa. Precisa de { $need ->
    [0] um estúdio
    [one] 1 quarto
   *[other] { $need } quartos
 }. Esta casa { $has ->
    [0] não tem quarto separado
   *[other] tem { $has }
 }{ $basis ->
    [own] {""}
   *[other] {" "}(pela regra nacional: a desta câmara pode ser outra)
 }.
too-few-bedrooms-allowed = Precisa de { $need ->
    [0] um estúdio
    [one] 1 quarto
   *[other] { $need } quartos
 } e esta casa { $has ->
    [0] não tem quarto separado
   *[other] tem { $has }
 }. Esta câmara deixa pedir uma casa um pouco pequena.
too-many-bedrooms = Maior do que precisa. Precisa de { $need ->
    [0] um estúdio
    [one] 1 quarto
   *[other] { $need } quartos
 }. Esta casa tem { $has }{ $basis ->
    [own] {""}
   *[other] {" "}(pela regra nacional: a desta câmara pode ser outra)
 }.
too-many-bedrooms-allowed = Precisa de { $need ->
    [0] um estúdio
    [one] 1 quarto
   *[other] { $need } quartos
 } e esta casa tem { $has }. Esta câmara pode dar-lhe mais quartos do que precisa.
too-many-people = { $persons ->
    [one] É { $persons } pessoa
   *[other] São { $persons } pessoas
 }. Aqui { $most ->
    [one] pode viver, no máximo, { $most } pessoa
   *[other] podem viver, no máximo, { $most } pessoas
 }.
too-few-people = { $persons ->
    [one] É só uma pessoa.
   *[other] São { $persons } pessoas.
 } Esta casa é para { $least ->
    [one] { $least } pessoa ou mais
   *[other] { $least } pessoas ou mais
 }.
meant-for = O anúncio diz que é para: { $household }. Veja se é o seu caso.

age-min = Para viver aqui é preciso ter { $age ->
    [one] { $age } ano
   *[other] { $age } anos
 } ou mais.
age-max = Para viver aqui é preciso ter { $age ->
    [one] { $age } ano
   *[other] { $age } anos
 } ou menos.
set-aside = Esta casa é { $designation ->
    [sheltered] para pessoas mais velhas, com ajuda se for preciso (sheltered housing)
    [extra_care] para pessoas mais velhas que precisam de cuidados (extra care housing)
   *[other] para pessoas que precisam de apoio para viver lá
 }. A câmara verifica se é adequada para si.
access-category = Precisa de uma casa da categoria de acesso { $need }. Esta é da categoria { $has }.
access-reserved = Esta casa é feita para pessoas que usam cadeira de rodas (categoria { $has }). Elas têm prioridade.

band-not-included = Só a podem pedir pessoas do grupo de prioridade (band) { $bands }.
transfer-only = Só a podem pedir pessoas que já arrendam uma casa de uma câmara (council) ou de uma associação de habitação (housing association).
homeseeker-only = Só a podem pedir pessoas que ainda não arrendam uma casa de uma câmara (council) nem de uma associação de habitação (housing association).
income-above = Só a podem pedir pessoas com um rendimento de £{ $most } por ano, no máximo.

local-connection = Esta casa é para pessoas com uma ligação à zona (local connection): vive ou trabalha lá, ou tem família próxima que lá vive há cinco anos.
right-to-move-overrides = Trabalha lá e arrenda uma casa de uma câmara (council) ou de uma associação de habitação. O direito a mudar-se (Right to Move) pode ajudar, mesmo que não viva lá.
mobility-label-only = Esta casa também está aberta a inquilinos de outras câmaras (councils).
not-registered-with = Tem de estar na lista de habitação desta câmara (council). Pergunte se se pode inscrever.

closed = Esta casa já não se pode pedir.
not-open = Ainda não pode pedir esta casa.
withdrawn = Esta casa foi retirada.

rent-over-budget = Custa £{ $cost } por semana: £{ $over } mais do que as £{ $budget } que pode pagar.
benefit-cap-risk = Custa £{ $cost } por semana. Os seus apoios do Estado (benefits) podem ter um limite de £{ $cap } por semana no total (benefit cap), por isso podem não chegar para a pagar.
benefit-cap-leaves = Se os seus apoios do Estado (benefits) tiverem um limite de £{ $cap } por semana, sobram £{ $left } por semana para tudo o resto.

not-told = { $what ->
    [household] Diga-nos quem vai viver lá
    [sexes] Diga-nos quem é rapariga e quem é rapaz
    [age] Diga-nos que idade tem
    [bands] Diga-nos que grupo de prioridade (band) tem
    [tenant] Diga-nos quem é o senhorio da casa que arrenda
   *[income] Diga-nos qual é o seu rendimento
 }: esta casa tem uma regra sobre isso.
advert-silent-on = O anúncio não diz { $what ->
    [bedrooms] quantos quartos há
    [weekly_cost_pence] quanto custa
   *[access_category] se é fácil entrar e andar lá dentro
 }. Pergunte à câmara.

need-own-rooms = { $count ->
    [0] 0 quartos para casais e para pessoas que precisam de um só para si
    [one] 1 quarto para um casal ou para uma só pessoa
   *[other] { $count } quartos para casais e para pessoas que precisam de um só para si
 }
need-sharing = { $count ->
    [0] 0 pessoas que podem partilhar
    [one] 1 pessoa que poderia partilhar o quarto
   *[other] { $count } pessoas que podem partilhar, duas em cada quarto
 }
need-extra = { $count ->
    [0] mais 0 quartos que disse que precisa
    [one] mais 1 quarto de que disse que precisa
   *[other] mais { $count } quartos de que disse que precisa
 }
need-not-counted = { $count ->
    [0] 0 bebés que ainda não contam
    [one] 1 bebé que ainda não conta
   *[other] { $count } bebés que ainda não contam
 }

## On pages: asking who somebody is

applicant-title = Para quem é a casa?
applicant-title-told = Para quem é a casa? Disse: { $household }
applicant-lead = Diga-nos só o que quiser. Mostramos as casas que talvez possa pedir e porquê. Usamos isto só para esta resposta e não o guardamos. Passa a fazer parte do endereço desta página, por isso pense antes de o enviar a alguém.
applicant-more = Mais sobre si
field-household = Quem vai viver lá
    .hint = Escreve-se em inglês, por exemplo: 2 adults, girl 9, boy 4 (2 adultos, uma rapariga de 9 anos, um rapaz de 4). Se dois adultos não forem um casal, escreva: 2 single adults
field-age = A sua idade
    .hint = As casas que não são para pessoas da sua idade não são mostradas
field-tenant = O senhorio da casa que arrenda é
value-tenant-council = uma câmara (council)
value-tenant-housing-association = uma associação de habitação (housing association)
value-tenant-none = nenhuma delas
field-lives-in = A câmara (council) onde vive
    .hint = Por exemplo: Lambeth
field-registered-with = A câmara (council) em cuja lista de habitação está
    .hint = Por exemplo: Lambeth. Se não está em nenhuma, escreva em inglês: nowhere (em lado nenhum)
field-works-in = A câmara (council) onde trabalha
    .hint = Se não trabalha em nenhuma, escreva em inglês: nowhere (em lado nenhum)
field-bands = Grupos de prioridade (bands) que tem
    .hint = Da câmara onde vive, por exemplo: A
field-access-need = Categoria de acesso de que precisa
field-extra-bedrooms = Quartos a mais de que precisa
    .hint = Para alguém que cuida de si à noite, ou para uma criança que não pode partilhar o quarto
field-budget = O que pode pagar, £ por semana
    .hint = As casas que custam mais também são mostradas
field-benefits = Recebe apoios do Estado (benefits) que têm um limite
    .hint = Apoio único do Estado (Universal Credit) ou apoio para a renda (Housing Benefit)
value-benefits-yes = sim
value-benefits-no = não
field-income = Rendimento de todos juntos, £ por ano
field-eligible = Mostrar
not-told-choice = não digo
value-eligible-all = todas as casas
value-eligible-probable = as que posso ou provavelmente posso pedir
value-eligible-yes = só as que posso pedir

## On pages: answering

chip-lives-in = Vive em { $council }
chip-works-in = Trabalha em { $council }
chip-registered-with = Está na lista de habitação de { $council }
chip-budget = Pode pagar £{ $pounds } por semana
eligible-answer-yes = Sim
eligible-answer-probably = Provavelmente
eligible-answer-no = Não
eligible-home-title = Pode pedir esta casa?
eligible-home-yes = Pelo que sabemos, pode pedi-la.
eligible-home-probably = Provavelmente pode pedi-la. Confirme o seguinte com a câmara (council).
eligible-home-no = Pelo que sabemos, não a pode pedir.
eligible-no-reason = Pelo que sabemos, não há nada contra.
eligible-rule = De onde vem esta regra
eligible-rule-read = (lida no dia { $day })
eligible-counts = Destas casas, pode pedir { $yes }, provavelmente mais { $probably }, e não pode pedir { $no }. Aparecem por essa ordem.
eligible-counts-chosen = { $chosen ->
    [yes] Só são mostradas as casas que pode pedir.
   *[probable] As casas que não pode pedir não são mostradas.
 } Casas que pode pedir: { $yes }; provavelmente: { $probably }; que não pode pedir: { $no }.
eligible-leave-out = Tirar as casas que não posso pedir
eligible-show-all = Mostrar todas

## On pages: what each council would give

compare-title = Quantos quartos lhe daria cada câmara (council)?
compare-lead = As câmaras têm regras diferentes sobre quem partilha um quarto. Diga quem vai viver consigo. É usado só para esta resposta e não é guardado.
compare-button = Comparar câmaras
compare-link = Quantos quartos lhe daria cada câmara (council)?
compare-for = Para { $household }
compare-no-more = nenhum
compare-council = A câmara e as suas casas
compare-bedrooms = Davam-lhe
compare-sizes = Pode pedir
compare-rule = Pela regra de quem
compare-rule-own = A regra da própria câmara
compare-rule-national = A regra nacional, porque não sabemos a desta câmara
compare-sexes = Algumas crianças só podem partilhar o quarto com outras do mesmo sexo. Para saber ao certo, diga quem é rapariga e quem é rapaz.
compare-between = { $least ->
    [0] De um estúdio
   *[other] De { $least }
 } a { $most ->
    [one] { $most } quarto
   *[other] { $most } quartos
 }
