# What the search says of a query: errors by parameter, notices, why a home was found, what to give up.
# Every error has `parameter`; `found` is what was written.

## What is wrong with a parameter

unknown-parameter = Não há nenhuma opção de pesquisa chamada «{ $parameter }».
misspelt-parameter = Não há nenhuma opção de pesquisa chamada «{ $parameter }». Queria dizer «{ $suggestion }»?
parameter-repeated = «{ $parameter }» aparece mais de uma vez. Ponha-o uma só vez.
too-many-values = «{ $parameter }» aparece demasiadas vezes. São permitidos, no máximo, { $most ->
    [one] { $most } valor
   *[other] { $most } valores
 }.
spoilt-encoding = «{ $parameter }» está estragado: «{ $found }» não é UTF-8 codificado com o sinal de por cento. Escreva o sinal de por cento como %25.
parameter-not-whole = «{ $parameter }» tem de ser um número inteiro de { $least } a { $most }. Encontrámos «{ $found }».
parameter-out-of-range = «{ $parameter }» tem de ser de { $least } a { $most }. Encontrámos «{ $found }».
not-one-of = «{ $parameter }» não pode ser «{ $found }». Pode ser: { $allowed }.
misspelt-value = «{ $parameter }» não pode ser «{ $found }». Queria dizer «{ $suggestion }»? Pode ser: { $allowed }.
text-too-long = «{ $parameter }» tem { $found ->
    [one] { $found } carácter
   *[other] { $found } caracteres
 }. São permitidos, no máximo, { $most }.
not-a-label = «{ $parameter }» não pode ser «{ $found }». Uma etiqueta tem letras minúsculas, algarismos e traços em baixo, por exemplo right_to_move.
not-a-distance = «{ $parameter }» tem de ser uma distância, por exemplo 2km, 1.5mi ou 800m, até { $most }. Encontrámos «{ $found }».
distance-out-of-range = «{ $parameter }» tem de ser mais do que zero e, no máximo, { $most }. Encontrámos «{ $found }».
not-an-amount = «{ $parameter }» tem de ser um valor em libras por semana, escrito com ponto, por exemplo 150 ou 149.50. Encontrámos «{ $found }».
amount-out-of-range = «{ $parameter }» tem de ser, no máximo, £{ $most } por semana. Encontrámos «{ $found }».
range-reversed = «{ $parameter }» ({ $found }) é maior do que «{ $other }» ({ $most }). Troque-os ou tire um.
not-a-box = «{ $parameter }» tem de ser quatro números: oeste,sul,este,norte. Encontrámos «{ $found }».
box-reversed = «{ $parameter }» tem de ser oeste,sul,este,norte, com o oeste menor do que o este e o sul menor do que o norte. Encontrámos «{ $found }».
off-the-earth = «{ $parameter }» tem de ter longitudes de -180 a 180 e latitudes de -90 a 90, primeiro a longitude. Encontrámos «{ $found }».
not-a-point = «{ $parameter }» tem de ser cantos, por exemplo -0.11,51.46;-0.10,51.47;-0.12,51.47. Encontrámos «{ $found }».
polygon-points = «{ $parameter }» tem de ter de { $least } a { $most } cantos. Encontrámos { $found }.
polygon-crosses-itself = Os lados de «{ $parameter }» cruzam-se ou tocam-se. Desenhe uma forma cujos lados não se encontrem.
access-with-a-blank = «{ $parameter }» tem um espaço: «{ $found }». Para a categoria E+, escreva E%2B no endereço; para E, escreva só E.
not-a-household = «{ $parameter }» tem de dizer, em inglês, os adultos e depois cada criança com a sua idade, por exemplo «2 adults, girl 9, child 5». Encontrámos «{ $found }».
not-a-date = «{ $parameter }» tem de ser um dia escrito assim: 2026-07-01. Encontrámos «{ $found }».
page-too-deep = A página { $found } fica longe de mais: só se podem ver as primeiras { $homes } casas, por isso a última página é a { $most }. É melhor filtrar a pesquisa.
unknown-place = Não conhecemos o lugar «{ $found }». Tente um código postal, uma estação, um bairro ou uma câmara (council).
sort-needs-place = As casas só se podem ordenar por distância a partir de um lugar. Indique também «near».
sort-needs-words = As casas só se podem ordenar pelas palavras que coincidem quando há palavras. Indique também «q».
eligible-needs-household = As casas só se podem escolher por «{ $parameter }» quando sabemos quem pede. Diga quem vai viver lá.

## What the searcher should know

words-beyond = { $used ->
    [one] Só foi usada a primeira palavra
   *[other] Só foram usadas as primeiras { $used } palavras
 }; { $beyond ->
    [one] ficou de fora mais { $beyond }
   *[other] ficaram de fora mais { $beyond }
 }.
no-words = «{ $found }» não tem nenhuma palavra para procurar.
within-without-place = A distância não foi usada, porque não indicou nenhum lugar.
area-not-served = { $name } não envia as suas casas para aqui, por isso não podemos mostrar nenhuma. Veja também no site próprio.
area-succeeded = { $name } já não existe. As suas casas são mostradas; as mais novas são anunciadas por { $successor }.
place-taken-as = Entendemos «{ $found }» como { $place }. Também há { $other }{ $others ->
    [one] .
   *[other] , e mais.
 }
word-taken-as = Nenhum anúncio tem a palavra «{ $found }». Procurámos «{ $taken }» em vez dela.

## Why a home was found

why-words = { $count ->
    [one] O anúncio tem a palavra { $words }.
   *[other] O anúncio tem as palavras { $words }.
 }
why-word-as = Para «{ $found }», o anúncio tem «{ $said }».
why-near = A { $metres } m de { $place }.
why-near-outcode = A cerca de { $metres } m de { $place }: só se conhece a primeira metade do código postal.
why-parking-permit = Para estacionar é preciso uma licença.
why-parking-street = O estacionamento é na rua.
why-pets-with-permission = Para ter animais é preciso autorização do senhorio.
why-step-free-by-category = A categoria de acesso { $category } quer dizer que não há degraus, embora o anúncio não diga «sem degraus».
why-unknown = O anúncio não diz: { $what }.

## What to ask otherwise for more homes

relax-within = mais { $more } a { $miles ->
    [1] 1 milha
    [one] { $miles } milha
   *[other] { $miles } milhas
 }, no máximo
relax-bedrooms = mais { $more } { $bedrooms ->
    [0] sem quarto separado
    [one] com 1 quarto
   *[other] com { $bedrooms } quartos
 }
relax-max-cost = mais { $more } até £{ $pounds } por semana
relax-max-floor = mais { $more } até { $floor ->
    [-1] à cave
    [0] ao rés do chão
   *[other] ao { $floor }.º andar
 }
relax-min-floor = mais { $more } a partir { $floor ->
    [-1] da cave
    [0] do rés do chão
   *[other] do { $floor }.º andar
 } para cima
relax-include-unknown = { $more ->
    [one] mais { $more } cujo anúncio não diz
   *[other] mais { $more } cujos anúncios não dizem
 }
relax-without-feature = mais { $more } se «{ $what }» não for obrigatório
relax-not-feature = mais { $more } se puder ter «{ $what }»
relax-without = mais { $more } se «{ $parameter }» não importar

## Why a home is not among those found

why-not-no-such-home = Não temos nenhuma casa com esta referência. Confirme-a: pode estar mal escrita ou a casa pode já não estar disponível.
why-not-opens-later = As candidaturas ainda não abriram. Abrem no dia { $day }.
why-not-closed-on = As candidaturas fecharam no dia { $day }.
why-not-closed = As candidaturas já fecharam.
why-not-under-offer = Já foi oferecida a alguém.
why-not-let = Já foi arrendada.
why-not-withdrawn = Já não está anunciada.
why-not-open = Tem candidaturas abertas, e pediu casas que não as têm.
why-not-unknown = O anúncio não diz: { $what }.
why-not-words = O anúncio não tem nenhuma das palavras que procurou.
why-not-near = Fica a { $miles ->
    [1] 1 milha
   *[other] { $miles } milhas
 } de { $place }. Pediu, no máximo, { $within_miles ->
    [1] 1 milha
   *[other] { $within_miles } milhas
 }.
why-not-shape = Fica fora da zona que escolheu.
why-not-area = É anunciada por { $authority } e não está em nenhuma das zonas que escolheu.
why-not-not-area = Fica numa zona que tirou da pesquisa. É anunciada por { $authority }.
why-not-bedrooms = { $bedrooms ->
    [0] Não tem quarto separado
    [one] Tem 1 quarto
   *[other] Tem { $bedrooms } quartos
 }.
why-not-persons = É para, no máximo, { $persons ->
    [one] { $persons } pessoa
   *[other] { $persons } pessoas
 }.
why-not-cost-above = Custa £{ $pounds } por semana, mais do que pediu.
why-not-cost-below = Custa £{ $pounds } por semana, menos do que pediu.
why-not-floor = Fica { $floor ->
    [-1] numa cave
    [0] no rés do chão
   *[other] no { $floor }.º andar
 }.
why-not-access = A categoria de acesso é { $category }.
why-not-age-under = É só para pessoas com { $age } anos ou mais.
why-not-age-over = É só para pessoas com { $age } anos ou menos.
why-not-feature = O anúncio diz que não a «{ $what }».
why-not-not-feature = O anúncio diz que sim a «{ $what }».
why-not-closes = As candidaturas fecham no dia { $day }.
why-not-opened = As candidaturas abriram no dia { $day }.
why-not-available = Fica pronta para ir viver no dia { $day }.
why-not-value = «{ $parameter }» é { $value }, e não foi isso que escolheu.
why-not-other = Não tem o que escolheu em «{ $parameter }».

## How a home is like another

similar-near = A { $miles ->
    [0] menos de 0,1 milhas
    [1] 1 milha
   *[other] { $miles } milhas
 } desta casa
similar-kind = O mesmo tipo de casa
similar-bedrooms = { $more ->
    [0] O mesmo número de quartos
    [-1] Menos um quarto
   *[other] Mais um quarto
 }
similar-cost-less = Menos £{ $pounds } por semana
similar-cost-same = O mesmo custo por semana
similar-cost-more = Mais £{ $pounds } por semana
