# Everything the site's own pages and problems say. Ids are codes with `-` for `_`.

## Every page

site-name = Breaking the Boundaries
skip-to-content = Ir para o conteúdo principal
site-navigation = Site
nav-search = Procurar casa
nav-status = Os dados são recentes?
demo-title = Casas de exemplo.
demo-text = Estes anúncios são inventados. Ninguém se pode candidatar a estas casas.
footer-guidance = O que este site diz sobre quem se pode candidatar é só uma orientação. Quem decide é a câmara (council). Leia sempre o anúncio da própria câmara antes de se candidatar (bid).
footer-privacy = Estas páginas não põem cookies e não registam o que procura.
sources-title = De onde vêm os dados
sources-homes = Cada casa é mostrada tal como a câmara (council) a enviou. É no site da própria câmara que se candidata (bid).
sources-places = Os códigos postais, os lugares, as estações e os limites vêm de dados abertos. Os donos desses dados pedem-nos que digamos:
footer-api = Use estes dados no seu próprio programa

## Languages

language-title = Língua
language-unreviewed = Esta tradução ainda não foi revista por ninguém que fale bem português. Quando for importante, leia também o texto em inglês.
    .english = Ler esta página em inglês
language-reviewed = { $language }: lido por inteiro por { $who }, { $day }
language-not-reviewed = { $language }: ainda não foi revisto por quem domine a língua
language-adverts = O que a própria câmara (council) escreveu é mostrado tal como o escreveu, em inglês.

## When something cannot be answered

not-found = Página não encontrada
    .detail = Não há nada neste endereço. Se o escreveu, confirme-o. Se seguiu uma ligação, a casa pode já não estar disponível.
method-not-allowed = Este endereço não aceita esse tipo de pedido
took-too-long = Demorou demasiado tempo
    .detail = A pesquisa foi parada. Não há nada de errado no que pediu.
    .way-on = Tente outra vez daqui a um minuto ou procure numa zona mais pequena.
body-too-large = O que enviou é demasiado grande
    .detail = Pode enviar 50 MB, no máximo. Não foi guardado nada.
address-too-long = O endereço é demasiado comprido
    .detail = Uma pesquisa pode ter, no máximo, 8000 caracteres.
    .way-on = Tente uma pesquisa mais curta.
bad-request = Não foi possível entender o pedido
busy = O site está muito ocupado
    .detail = Há mais pessoas a procurar do que aquelas a que consegue responder ao mesmo tempo.
    .way-on = Espere uns segundos e tente outra vez.
nothing-published = Ainda não há casas publicadas
    .detail = O servidor já arrancou, mas ainda não recebeu as casas de nenhuma câmara (council).
    .way-on = Tente outra vez mais tarde.
internal = Pedimos desculpa, alguma coisa correu mal
    .detail = O erro é nosso, não é seu. Não foi guardado nada do que escreveu.
    .way-on = Tente outra vez daqui a um minuto.
wrong-parameters = Não foi possível fazer a pesquisa tal como foi pedida
fault-to-search = Procurar uma casa
fault-to-status = Ver se as casas de cada câmara (council) são recentes

## Numbers, days, distances

number-groups = {"\u00A0"}
number-decimal = ,
list-comma = {", "}
money = £{ $amount }
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = segunda
weekday-short-2 = terça
weekday-short-3 = quarta
weekday-short-4 = quinta
weekday-short-5 = sexta
weekday-short-6 = sábado
weekday-short-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
# A day with its year, and without: Wednesday 1 July 2026; Wed 1 July.
day-long = { $day } de { $month } de { $year }, { $weekday }
day-short = { $day } de { $month }, { $weekday }
# By a clock of twelve hours ($clock12 is 7 or 11:59, $half am or pm) or of twenty-four ($clock24 is 07:00 or 23:59).
time-midnight = à meia-noite
time-midday = ao meio-dia
time-of-day = às { $clock24 }
instant = { $day }, { $time }
today = hoje
yesterday = ontem
days-ago = { $count ->
    [0] hoje
    [one] há um dia
   *[other] há { $count } dias
 }
closed-on = Fechou no dia { $day }
closes-today = Fecha hoje { $time }
closes-tomorrow = Fecha amanhã ({ $day }) { $time }
closes-in-days = Fecha daqui a { $count ->
    [one] { $count } dia
   *[other] { $count } dias
 } ({ $day }) { $time }
distance-under-tenth = menos de 0,1 milhas
distance-miles = { $miles ->
    [1.0] 1 milha
   *[other] { $miles } milhas
 }

## The search

box-label = O que procura?
box-hint = Escreva em inglês. Por exemplo: 2 bed ground floor flat near Brixton with a garden, under £150 a week
near-label = Código postal ou lugar
suggestions-shown = sugestões: as setas passam de uma para outra, Enter escolhe uma, Escape fecha-as
within-label = No máximo a
within-default = cerca de 2 milhas
within-miles = { $miles ->
    [1] 1 milha
   *[other] { $miles } milhas
 }
search-button = Procurar
filters = Filtrar a pesquisa
filters-button = Filtrar a pesquisa
filters-button-chosen = Filtrar a pesquisa ({ $count ->
    [one] { $count } escolha feita
   *[other] { $count } escolhas feitas
 })
show-homes = Mostrar casas
homes = casas
results = Resultados
chosen = O que escolheu
remove = Tirar:
sort-label = Ordenar por
sort-button = Ordenar
sort-default = as melhores primeiro
value-sort-relevance = as que melhor coincidem
value-sort-distance = as mais próximas
value-sort-cost = as mais baratas
value-sort-closing = as que fecham primeiro
value-sort-newest = as mais novas
any-choice = qualquer
section-floor-access = Andar e acesso
section-size-cost = Mais sobre tamanho e custo
section-people = Quantas pessoas
section-days = Datas
access-choice = { $category }:{" "}
closing-within-choice = { $count ->
    [0] hoje
    [one] até amanhã
   *[other] nos próximos { $count } dias
 }
include-unknown-label = Mostrar também casas cujo anúncio não diz
search-title = Procure uma casa de uma câmara (council) ou de uma associação de habitação (housing association)
search-lead = { $homes ->
    [0] Agora não há casas com candidaturas abertas
    [one] Agora há uma casa com candidaturas abertas
   *[other] Agora há { $shown } casas com candidaturas abertas
 } em { $councils ->
    [one] { $councils } câmara
   *[other] { $councils } câmaras
 }. Procure em todas ao mesmo tempo.
search-title-results = { $count ->
    [0] Nenhuma casa encontrada
    [one] Uma casa encontrada
   *[other] { $shown } casas encontradas
 }
search-title-errors = Procurar uma casa
search-errors-title = Há um problema
error = Erro:
left-out-unknown = { $count ->
    [0] Não há mais casas que lhe possam servir.
    [one] Há mais uma casa que lhe pode servir, mas o anúncio não diz.
   *[other] Há mais { $shown } casas que lhe podem servir, mas os anúncios não dizem.
 }
left-out-show = { $count ->
    [one] Mostrá-la também
   *[other] Mostrá-las também
 }
no-results-try = Pode tentar:
no-results-council = Quase todas as noites entram casas novas, por isso volte a ver em breve. Se precisa já de um sítio para viver, fale com a equipa de habitação (housing team) da sua câmara (council): tem de lhe dar aconselhamento gratuito.
way-first-page = Voltar à primeira página
way-everywhere = Ver todas as casas com candidaturas abertas
pages = Páginas de resultados
previous-page = Anterior
next-page = Seguinte
page-of = Página { $page } de { $pages }
which-place = Qual { $place }?
place-with-detail = { $name }, { $detail }
unsaid-location = Onde fica
chip-near = num raio de { $within } de { $place }
place-station = { $place } (estação)
chip-max-cost = até £{ $pounds } por semana
chip-min-cost = pelo menos £{ $pounds } por semana
chip-access = acesso { $category } ou melhor
chip-persons = espaço para { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
 }
chip-closing = fecha { $when }
chip-not = sem: { $text }
chip-min-floor = { $floor } ou mais acima
chip-max-floor = { $floor } ou mais abaixo
searched-for-alone = Procurámos nos anúncios as palavras: { $text }
searched-for = Entendemos o que está em cima e procurámos nos anúncios as palavras: { $text }
quoted-words = Agora procuramos «{ $words }» como palavras no anúncio.
quoted-drop = Não procurar «{ $words }»
why-not-question = Procura uma casa que já viu?
why-not-label = Escreva a referência dela
why-not-hint = Por exemplo 0041873, ou o endereço da página dela neste site
why-not-button = Procurar essa casa
home-is-found = { $reference } ({ $authority }) está entre as casas encontradas.
home-is-not-found = { $reference } ({ $authority }) não está entre as casas encontradas:
chip-parameter = { $name }: { $value }
example-home = Casa de exemplo
a-week-all-in = por semana, tudo incluído
cost-unsaid = O anúncio não diz quanto custa por semana
bedrooms-unsaid = O anúncio não diz quantos quartos tem
closing-unsaid = O anúncio não diz quando fecham as candidaturas
council-updated = Casas de { $authority }: dados atualizados { $when }
council-updated-stale = Casas de { $authority }: dados atualizados { $when }, por isso algumas podem já não estar disponíveis

## A home

kind-with-bedrooms = { $kind } com { $bedrooms ->
    [one] { $bedrooms } quarto
   *[other] { $bedrooms } quartos
 }
kind-bedrooms-only = Casa com { $bedrooms ->
    [one] { $bedrooms } quarto
   *[other] { $bedrooms } quartos
 }
kind-unknown = Casa
bedrooms = { $count ->
    [0] Sem quarto separado
    [one] 1 quarto
   *[other] { $count } quartos
 }
up-to-people = { $count ->
    [0] 0 pessoas
    [one] 1 pessoa
   *[other] até { $count } pessoas
 }
alike-homes = { $count ->
    [one] { $count } casa
   *[other] { $count } casas iguais
 }
floor-basement = Cave
floor-ground = Rés do chão
floor-number = { $floor }.º andar
rent-each-period = { $amount } { $period }
rent-weeks-per-year = { $rent }, { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 } por ano
rent-alone = No anúncio: { $rent }
rent-and-charge = No anúncio: { $rent }, mais { $charge } de despesas de serviço (service charge)
each-week = { $amount } por semana, tudo incluído
each-year = { $amount } por ano
distance-from-place = A { $distance } de { $place }
distance-from-place-about = A { $distance } de { $place }, mais ou menos (o anúncio não dá o código postal completo)
distance-away = A { $distance } de distância
distance-away-about = A { $distance } de distância, mais ou menos (o anúncio não dá o código postal completo)
advertised-by = Anunciada por { $authority }
to-council = Ver esta casa no site de { $authority }
no-council-link = Para se candidatar (bid), vá ao site de procura de casa de { $authority } e procure a referência { $reference }.
advert-does-not-say = O anúncio não diz:
no-restriction-stated = O anúncio não indica nenhum limite
yes = Sim
no = Não
section-description = Nas palavras da câmara (council)
section-cost = Custo
section-dates = Datas
section-home = A casa
section-access = Entrar e andar lá dentro
section-who = Para quem é
rules-of = Quem se pode candidatar a { $authority }, nas palavras da própria câmara (council)
rules-read = (lido no dia { $day })
rules-guidance = O que lê aqui é só uma orientação. Quem decide é a câmara.
section-advert = O anúncio
section-pictures = Fotografias
section-history = Histórico
picture-number = Fotografia { $count } (no site da câmara)
history-first-seen = Vista pela primeira vez no dia { $day }
history-last-seen = Ainda estava na lista da câmara no dia { $day }
history-last-listed = Esteve pela última vez na lista da câmara no dia { $day }
history-changed = { $day }: { $field } – mudou de { $before } para { $after }
history-stated = { $day }: { $field } – agora diz: { $after }
history-unstated = { $day }: { $field } – já não diz (era { $before })
history-changed-long = { $day }: { $field } – mudou
home-withdrawn = Esta casa já não está anunciada
    .detail = Foi tirada da lista da câmara (council). O que o anúncio dizia fica guardado em baixo durante 90 dias.
home-closed = As candidaturas a esta casa já fecharam
    .detail = Já não se pode candidatar (bid) a ela.
home-under-offer = Esta casa já foi oferecida a alguém
    .detail = Já não se pode candidatar (bid) a ela, a não ser que a câmara a anuncie outra vez.
home-let = Esta casa já foi arrendada
    .detail = Alguém está a mudar-se para lá ou já se mudou.
home-not-open-yet = As candidaturas a esta casa ainda não abriram
home-gone = Esta casa já não está anunciada
    .detail = Foi tirada da lista da câmara (council) há mais de 90 dias.
    .way-on = Procure casas com candidaturas abertas agora.
home-not-found = Nenhuma casa tem esta referência
    .detail = Confirme a referência ou procure a casa pela morada.
authority-not-found = Nenhuma câmara (council) tem esse nome ou código
    .detail = Use o código de uma câmara, por exemplo E09000022, ou o nome curto, por exemplo lambeth.
similar-title = Casas parecidas com esta

## How fresh the homes are

status-title = A lista de cada câmara (council) é recente?
status-lead = Cada câmara envia-nos a sua lista de casas, a maior parte todas as noites. Esta página mostra quando cada uma enviou a última.
status-summary = { $homes ->
    [0] Nenhuma casa com candidaturas abertas
    [one] Uma casa com candidaturas abertas
   *[other] { $shown } casas com candidaturas abertas
 }, de { $councils ->
    [one] { $councils } câmara
   *[other] { $councils } câmaras
 }.
status-council = Câmara (council)
status-open = Casas com candidaturas abertas
status-last-file = Última lista
status-result = O que lhe aconteceu
status-stale = Antiga
status-never = Nunca
verdict-published = Publicada
verdict-unchanged = Igual à anterior
verdict-held = À espera de ser vista por uma pessoa; é mostrada a lista anterior
verdict-refused = Não foi possível usá-la; é mostrada a lista anterior
verdict-none = Ainda não foi tratada

## Names of fields

field-weekly-cost = Custo por semana, tudo incluído
field-weekly-cost-pence = Custo por semana
field-rent = Renda segundo o anúncio
field-service-charge = Despesas de serviço (service charge)
field-rent-type = Tipo de renda
field-tenancy = Tipo de contrato (tenancy)
field-council-tax-band = Escalão do imposto municipal (Council Tax)
field-opens-at = Candidaturas (bids) abrem
field-closes-at = Candidaturas (bids) fecham
field-available-from = Pronta para ir viver
field-viewing-at = Visita
field-bids = Candidaturas (bids) até agora
field-property-type = Tipo de casa
field-bedrooms = Quartos
field-max-persons = Pessoas que podem viver lá
field-homes = Casas iguais neste anúncio
field-floor = Andar
field-garden = Jardim
field-balcony = Varanda
field-parking = Estacionamento
field-pets = Animais
field-furnished = Com mobília
field-heating = Aquecimento
field-epc = Classe energética
field-lift = Elevador
field-step-free = Sem degraus
field-access-category = Categoria de acesso
field-access-raw = Acesso, nas palavras da câmara
field-adaptations = Adaptações
field-bands-asked = Grupos de prioridade (bands) que se podem candidatar
field-local-connection = Só pessoas com uma ligação à zona (local connection)
field-transfer-only = Só inquilinos sociais que querem mudar de casa
field-homeseeker-only = Só pessoas que ainda não são inquilinos sociais
field-meant-for = Destina-se a
field-min-persons = Mínimo de pessoas
field-max-income = Rendimento máximo
field-age-min = Idade mínima
field-age-max = Idade máxima
field-designation = Reservada para
field-labels = Indicações
field-restrictions = Limites
field-reference = Referência
field-landlord = Senhorio
field-address = Morada
field-postcode = Código postal
field-location = Onde fica, segundo
field-status = Estado
field-area = Câmara (council) ou zona
field-not-area = Que não fique em
field-feature = Características
field-not-feature = Sem
field-min-bedrooms = Quartos, no mínimo
field-max-bedrooms = Quartos, no máximo
field-persons = Pessoas
    .hint = Quantas pessoas precisam de viver lá
field-min-cost = Custo mínimo, £ por semana
field-max-cost = O máximo que pode pagar, £ por semana
    .hint = Renda e despesas juntas. £600 por mês são 138.46 por semana (escreva com ponto).
field-min-floor = Andar mais baixo
    .hint = 0 é o rés do chão, −1 uma cave
field-max-floor = Andar mais alto
field-access = Acesso de que precisa
    .hint = São mostradas casas desta categoria ou de uma mais acessível
field-closing-within = Fecha
field-opens-since = Anunciada desde
field-available-by = Pronta para ir viver até
field-bbox = Retângulo no mapa
field-polygon = Forma no mapa
field-near = Perto de
field-within = No máximo a
field-q = Pesquisa

## Values of closed sets

value-property-type-flat = Apartamento
value-property-type-maisonette = Apartamento duplex
value-property-type-house = Moradia
value-property-type-bungalow = Casa térrea
value-property-type-studio = Estúdio
value-property-type-bedsit = Quarto com cozinha
value-property-type-room = Quarto numa casa partilhada
value-property-type-other = Outro
value-status-open = Candidaturas abertas
value-status-closed = Fechada
value-status-under-offer = Oferecida a alguém
value-status-let = Arrendada
value-status-withdrawn = Já não está anunciada
value-rent-type-social = Renda social (Social Rent)
value-rent-type-affordable = Renda abaixo do mercado (Affordable Rent)
value-rent-type-london-affordable = Renda reduzida em Londres (London Affordable Rent)
value-rent-type-london-living = Renda conforme os rendimentos da zona, em Londres (London Living Rent)
value-rent-type-intermediate = Renda entre a social e a do mercado (Intermediate Rent)
value-rent-type-rent-to-buy = Arrendar agora e poder comprar mais tarde (Rent to Buy)
value-rent-type-shared-ownership = Comprar uma parte e pagar renda pelo resto (Shared Ownership)
value-rent-type-other = Outra
value-tenancy-secure = Seguro, em geral para toda a vida (Secure)
value-tenancy-flexible = Por um prazo fixo (Flexible, fixed term)
value-tenancy-assured = De longa duração (Assured)
value-tenancy-assured-shorthold = De curta duração (Assured Shorthold)
value-tenancy-introductory = À experiência, no início (Introductory / Starter)
value-tenancy-licence = Autorização para viver lá (Licence)
value-tenancy-other = Outro
value-designation-general = Qualquer pessoa
value-designation-sheltered = Pessoas mais velhas, com ajuda se for preciso (Sheltered)
value-designation-extra-care = Pessoas mais velhas que precisam de cuidados (Extra Care)
value-designation-supported = Pessoas que precisam de apoio (Supported)
value-garden-private = Próprio
value-garden-shared = Partilhado
value-garden-none = Não tem
value-parking-private = Próprio
value-parking-permit = Na rua, com licença
value-parking-street = Na rua
value-parking-none = Não tem
value-pets-allowed = Permitidos
value-pets-with-permission = Com autorização do senhorio
value-pets-no = Não permitidos
value-period-weekly = por semana
value-period-fortnightly = a cada duas semanas
value-period-four-weekly = a cada quatro semanas
value-period-monthly = por mês
value-period-yearly = por ano
value-precision-exact = O edifício
value-precision-postcode = O código postal
value-precision-sector = A primeira metade do código postal e um algarismo
value-precision-outcode = A primeira metade do código postal
value-precision-authority = Só a câmara (council)
value-access-category-a = toda acessível em cadeira de rodas
value-access-category-b = acessível em cadeira de rodas nas divisões principais
value-access-category-c = entrada sem desnível e portas mais largas
value-access-category-d = fácil de entrar
value-access-category-e = sem degraus
value-access-category-e-plus = poucos degraus
value-access-category-f = casa comum
value-access-category-g = não avaliada
value-feature-garden = Jardim
value-feature-private-garden = Jardim próprio
value-feature-balcony = Varanda
value-feature-parking = Estacionamento
value-feature-lift = Elevador
value-feature-step-free = Sem degraus
value-feature-pets = Animais permitidos
value-feature-furnished = Com mobília
value-feature-level-access-shower = Duche ao nível do chão
value-feature-wet-room = Casa de banho com duche aberto (wet room)
value-feature-stairlift = Cadeira elevatória de escadas
value-feature-through-floor-lift = Elevador entre pisos, dentro da casa
value-feature-hoist = Aparelho para levantar uma pessoa
value-feature-ramp = Rampa
value-feature-grab-rails = Barras de apoio
value-feature-lowered-kitchen = Cozinha mais baixa
value-feature-over-bath-shower = Chuveiro por cima da banheira
value-feature-widened-doors = Portas alargadas
value-adaptations-level-access-shower = Duche ao nível do chão
value-adaptations-wet-room = Casa de banho com duche aberto (wet room)
value-adaptations-stairlift = Cadeira elevatória de escadas
value-adaptations-through-floor-lift = Elevador entre pisos, dentro da casa
value-adaptations-hoist = Aparelho para levantar uma pessoa
value-adaptations-ramp = Rampa
value-adaptations-grab-rails = Barras de apoio
value-adaptations-lowered-kitchen = Cozinha mais baixa
value-adaptations-over-bath-shower = Chuveiro por cima da banheira
value-adaptations-widened-doors = Portas alargadas
value-labels-mobility = Aberta a inquilinos de outras câmaras (councils)
value-labels-right-to-move = Direito a mudar-se por causa do trabalho (Right to Move)
value-labels-local-lettings-plan = Regras locais de atribuição (Local Lettings Plan)
value-labels-new-build = Construída há pouco tempo
value-labels-direct-offer = Oferecida diretamente, sem candidaturas (Direct Offer)
value-labels-sensitive-let = Inquilino escolhido com especial cuidado (Sensitive Let)
value-labels-decant = Para pessoas cuja casa está a ser reconstruída (Decant)
value-labels-readvertised = Anunciada outra vez
