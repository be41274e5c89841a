# The shortlist, the way back to a search, and a search in other forms.

## The shortlist

nav-shortlist = A minha lista
nav-shortlist-count = A minha lista ({ $count })
shortlist-title = A sua lista de casas
shortlist-title-count = { $count ->
    [0] A sua lista: nenhuma casa
    [one] A sua lista: uma casa
   *[other] A sua lista: { $count } casas
 }
shortlist-empty = Ainda não há nada na lista. Procure casas e escolha «Pôr na lista» ao lado das que lhe agradarem. Aqui pode comparar até { $count ->
    [one] { $count } casa
   *[other] { $count } casas
 }.
shortlist-lead = Esta lista fica guardada no endereço desta página e em mais lado nenhum. Para não a perder, guarde a página nos favoritos ou imprima-a. Também pode enviar o endereço a quem lhe dá ajuda.
shortlist-back = Voltar às casas encontradas
shortlist-add = Pôr na lista
shortlist-remove = Tirar da lista
shortlist-clear = Tirar todas
shortlist-deadlines = Pôr as datas de fecho no seu calendário
shortlist-side-by-side = As casas lado a lado
shortlist-unsaid = O anúncio não diz
shortlist-nothing = Nada indicado
shortlist-gone = { $count ->
    [0] Nenhuma casa da sua lista deixou de ser anunciada.
    [one] Uma casa da sua lista já não está anunciada, por isso não é mostrada.
   *[other] { $count } casas da sua lista já não estão anunciadas, por isso não são mostradas.
 }

## A home's page

way-back = Voltar
back-to-results = Voltar às casas encontradas
back-to-shortlist = Voltar à sua lista
home-deadline = Pôr a data de fecho no seu calendário
deadline-title = Fecham as candidaturas (bidding): { $home }
deadline-text = Leia o anúncio da própria câmara (council) antes de se candidatar. { $address }

## Which place

which-place-taken = Está a ver casas perto de { $place }. Há outros lugares com o mesmo nome:

## A search in other forms

follow-title = Siga esta pesquisa ou guarde as casas dela
follow-lead = Estes endereços dão sempre as casas desta pesquisa, tal como estiverem nesse momento. Não dizem quem vai viver lá nem que idade tem.
feed-atom = Para um leitor de notícias (feeds): Atom
feed-json = Para um leitor de notícias (feeds): JSON Feed
feed-csv = Para uma folha de cálculo: CSV
feed-geojson = Para um mapa: GeoJSON
feed-title = Casas: { $asked }
feed-title-all = Todas as casas com candidaturas abertas
feed-guidance = O que se diz aqui sobre quem se pode candidatar é só uma orientação. Quem decide é a câmara.
feed-private = O endereço de um feed é guardado por outros programas, por isso não pode dizer quem vai viver lá nem que idade alguém tem.
    .hint = Tire «household» e «age», e não os escreva em «q».
developers-feeds = As casas mais novas de uma pesquisa, para um leitor de feeds (também /feed.json)
developers-csv = Todas as casas de uma pesquisa, para uma folha de cálculo (também /homes.geojson, para um mapa)
