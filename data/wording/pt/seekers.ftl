# The short pages, pages about one place, reporting a problem, the poster, and what others show on their own pages.

## Short pages

lite-link = Esta pesquisa numa página curta
lite-home-link = Página curta
lite-asked = Procura: { $asked }.
lite-anew = Começar de novo
lite-cost = { $cost } por semana
lite-full = Página completa
lite-full-home = Página completa desta casa

## Homes of one place

landing-all = Casas em { $place }
landing-bedrooms = Casas com { $bedrooms ->
    [one] { $bedrooms } quarto
   *[other] { $bedrooms } quartos
 } em { $place }
landing-kind = { $kind ->
    [flat] Apartamentos em { $place }
    [house] Moradias em { $place }
    [bungalow] Casas térreas em { $place }
    [maisonette] Apartamentos duplex em { $place }
    [studio] Estúdios em { $place }
    [bedsit] Quartos com cozinha em { $place }
   *[room] Quartos em { $place }
 }
landing-feature = { $feature ->
    [garden] Casas com jardim em { $place }
    [balcony] Casas com varanda em { $place }
    [lift] Casas com elevador em { $place }
   *[step_free] Casas sem degraus em { $place }
 }
landing-count = { $count ->
    [0] Agora não há casas destas com candidaturas abertas. Quase todas as noites chegam casas novas, por isso volte a ver em breve.
    [one] Agora há uma casa com candidaturas abertas.
   *[other] Agora há { $shown } casas com candidaturas abertas.
 }
landing-cost = Metade delas custa { $cost } por semana ou menos.
landing-here = Mais em { $place }
landing-elsewhere = Noutros lugares
landing-link = Todas as casas em { $place }

## Reporting a problem

report-link = Avisar de um problema com este anúncio
report-title = Avisar de um problema
report-lead = Diga-nos o que está errado. A sua mensagem vai para { $authority } e para as pessoas que gerem este site. Não é mostrada neste site.
report-question = O que está errado?
report-kind-details = Alguns dados estão errados
report-kind-gone = A casa já não está disponível
report-kind-personal = Diz alguma coisa sobre uma pessoa
report-kind-link = Não consigo abrir a página da câmara (council)
report-kind-other = Outra coisa
report-text = O que devemos saber?
report-text-hint = Não precisa de escrever nada, a não ser que tenha escolhido «Outra coisa». { $most ->
    [one] { $most } letra
   *[other] { $most } letras
 }, no máximo. Por favor, não escreva dados privados.
report-contact = O seu e-mail, se quiser uma resposta
report-contact-hint = Pode deixar em branco. Só { $authority } e as pessoas que gerem este site o podem ver. É apagado { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } depois de o problema ficar resolvido.
report-send = Enviar
report-error = Erro:
report-wrong-title = Há um problema
report-kind-missing = Escolha o que está errado.
report-contact-wrong = Isto não é um endereço de e-mail.
    .hint = Escreva-o assim: name@example.org, ou deixe em branco.
report-text-missing = Diga o que está errado.
    .hint = Bastam poucas palavras.
report-text-long = É demasiado comprido.
    .hint = Escreva, no máximo, 1000 letras.
report-closed-already = Este aviso já foi resolvido.
    .hint = Não é preciso fazer mais nada.
report-too-often = Foram enviados demasiados avisos agora mesmo
    .detail = Não foi enviado nada.
    .way-on = Tente outra vez daqui a uma hora ou diga à câmara (council) que anuncia a casa.
report-thanks-title = Obrigado
report-thanks = O seu aviso tem o número { $number }. Foi enviado a { $authority } e às pessoas que gerem este site.
report-thanks-next = Se deu um e-mail, enviamos-lhe uma mensagem a dizer que o seu aviso chegou.
report-thanks-urgent = Para perguntar sobre uma candidatura (bid) ou uma casa, fale com { $authority }.
report-back = Voltar à casa

report-mail-thanks-subject = O seu aviso número { $number }
report-mail-thanks = Obrigado. O seu aviso sobre a casa { $reference } de { $authority } chegou no dia { $at }. O número do aviso é { $number }. Pode receber uma mensagem de { $authority }.
report-mail-not-you = Se não enviou nenhum aviso, alguém escreveu o seu endereço por engano. Não precisa de fazer nada.

privacy-reports = Se avisar de um problema
privacy-reports-text = O que escreve e o seu e-mail, se o der, ficam guardados para a câmara (council) poder tratar do problema. Não são mostrados neste site. São apagados 90 dias depois de o problema ficar resolvido e, em qualquer caso, ao fim de um ano. Para evitar abusos, durante uma hora contamos os avisos que vêm do endereço da sua ligação à internet. Esse endereço não fica registado.

## The poster

poster-link = Cartaz para imprimir
poster-title = Cartaz
poster-closes = Fecha: { $when }
poster-how = Para imprimir esta página, use o botão de imprimir do seu navegador.
poster-apply-title = Como se candidatar
poster-apply = Candidate-se junto de { $authority }. Procure a casa com a referência { $reference }.
poster-scan = Leia o código com a câmara de um telemóvel ou vá a:
poster-code = Código QR que abre a página desta casa
poster-printed = Impresso no dia { $day }. Antes de se candidatar, veja na internet se alguma coisa mudou.

## Homes on other people’s pages

widget-count = { $count ->
    [0] Agora não há casas destas com candidaturas abertas.
    [one] Agora há uma casa com candidaturas abertas.
   *[other] Agora há { $shown } casas com candidaturas abertas.
 }
widget-all = Ver todas
widget-new-page = As ligações abrem uma página nova.
widget-wrong = Não é possível mostrar esta lista.
widget-wrong-next = Procurar casa
widget-help-title = Mostre casas na sua própria página
widget-help-lead = Qualquer câmara (council) ou instituição de solidariedade pode mostrar na sua própria página as casas de uma pesquisa. É grátis. Não é posto nenhum cookie e ninguém fica a saber quem vê a sua página.
widget-help-script = Com uma linha
widget-help-script-text = Ponha isto no lugar onde a lista deve estar. Cresce e encolhe com a lista. Se os scripts estiverem desligados, as pessoas veem a ligação.
widget-help-frame = Sem script
widget-help-frame-text = Ponha uma moldura (frame) na sua página. Escolha a altura.
widget-help-settings = O que pode definir
widget-help-query = A pesquisa: o que vem depois do ponto de interrogação quando procura neste site.
widget-help-colour = A cor da barra e das ligações, por exemplo #0b5d57. As ligações ficam a preto se a cor for demasiado clara para se ler.
widget-help-ink = A cor do texto. Uma cor demasiado clara para se ler não é usada.
widget-help-size = O tamanho do texto, de 14 a 24.
widget-help-count = Quantas casas são mostradas, de 1 a 10.
widget-help-title-set = O título da lista.
widget-help-try = Ver como fica
developers-widget = Mostrar as casas de uma pesquisa na sua própria página
privacy-counts-text = Contamos quantas pesquisas há em cada hora, quantas encontraram casas, que tipos de filtro foram usados e que câmaras (councils) tinham casas. Não contamos o que foi escrito e não sabemos quem procurou.
