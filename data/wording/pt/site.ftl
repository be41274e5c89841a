# What the site says about itself, and the words its look needs.

back-to-search = Procurar uma casa
card-access = Acesso { $category }
card-bands = grupos de prioridade (bands) { $bands }
card-age-min = com { $age } anos ou mais
card-age-max = com { $age } anos ou menos
card-who = Para: { $who }

## Accessibility

accessibility-title = Acessibilidade
accessibility-lead = Queremos que todas as pessoas que precisam de casa possam usar este site, em qualquer telemóvel ou computador.
accessibility-can = O que pode fazer
accessibility-can-text = Pode usar todas as páginas só com o teclado ou com letra grande. Pode usá-las com as cores que escolher. Pode desligar os scripts. Nada se mexe sozinho. Pode demorar o tempo que quiser.
accessibility-can-more = Todas as páginas se podem imprimir. A primeira página é pequena, para abrir num telemóvel antigo e com uma ligação lenta. A lista tem todas as casas que estão no mapa. Pode desenhar no mapa com o teclado.
accessibility-cannot = O que ainda não funciona
accessibility-cannot-text = Alguns anúncios têm ligações para fotografias e documentos. Estes estão no site da própria câmara (council). Não sabemos se todas as pessoas os conseguem ler. O mapa que pode mover e onde pode desenhar precisa de scripts. Também precisam deles as palavras sugeridas enquanto escreve e o botão para guardar no seu navegador o que disse. Pode procurar sem eles.
accessibility-cannot-language = O que a própria câmara escreveu fica em inglês, tal como o escreveu. As traduções que ainda não foram revistas por alguém que fale bem a língua dizem-no no cimo da página. As páginas para os funcionários das câmaras são só em inglês.
accessibility-checked = Como é verificado
accessibility-checked-text = Sempre que o site muda, as páginas para quem procura casa são verificadas por programas. Procuram falhas (axe-core) num ecrã pequeno e num grande. Experimentam a procura só com o teclado. Experimentam páginas a 320 píxeis, com ampliação de 400 por cento, com cores forçadas e sem movimento. Verificam se o HTML está certo (o verificador Nu) e se as palavras são simples. Os programas só encontram alguns tipos de falhas. Ainda não experimentámos o site com um leitor de ecrã. Também ainda não foi experimentado por pessoas com deficiência nem por um especialista de fora. Por isso não dizemos que cumpre as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines) 2.2.
accessibility-help = Se alguma coisa não funcionar para si
accessibility-help-text = Diga à câmara que anuncia a casa: pode dar-lhe o anúncio de outra forma e tem de fazer as adaptações razoáveis para pessoas com deficiência (lei Equality Act 2010).

## Privacy

privacy-title = Privacidade
privacy-lead = Não precisa de ter conta para procurar. Estas páginas não põem cookies. O seu navegador pode guardar cópias das páginas que lê. Também guarda aquilo que lhe pede para guardar ao carregar num botão.
privacy-searches = O que procura
privacy-searches-text = O que procura fica no endereço da página, para o poder guardar ou enviar a alguém. O mesmo acontece com as casas da sua lista: nós não guardamos nenhuma lista. É usado para lhe responder e não fica registado.
privacy-people-text = Se disser quem vai viver consigo, que idade tem, onde vive ou trabalha, ou outra coisa sobre si, isso é usado só para essa resposta. Vai consigo para as páginas das casas que abrir. Dizemos ao seu navegador para não guardar a página, e o endereço que sugerimos para partilhar não o inclui.
privacy-logs = O que fica registado
privacy-logs-text = De cada pedido registamos quando chegou, quanto tempo demorou a resposta e se funcionou, para manter o site a funcionar. Não registamos o que foi pedido nem quem pediu. Quem gere as máquinas que estão à frente do site pode guardar os seus próprios registos.
privacy-others = Outras empresas
privacy-others-text = Tudo o que está numa página vem deste site. Nenhuma outra empresa fica a saber que esteve aqui, e os sites para onde vai a seguir não ficam a saber de onde veio.
privacy-adverts = Os anúncios
privacy-adverts-text = Os anúncios vêm das câmaras (councils). Antes de mostrar um, tapamos os nomes de inquilinos, números de telefone, endereços de e-mail e códigos de chaves que reconhecemos. Se vir alguma coisa sobre uma pessoa, diga à câmara que anuncia a casa.

## Developers

developers-lead = Tudo o que está publicado aqui pode ser lido por programas, sem chave. As respostas são em JSON e as páginas de outros sites também as podem ler.
developers-same-query = Uma pesquisa usa os mesmos parâmetros que o endereço deste site: ponha /api/v1/vacancies antes do ponto de interrogação de qualquer pesquisa.
developers-kept = Devolva o ETag de uma resposta como If-None-Match e fica a saber em poucos bytes se nada mudou. Se receber 503, espere os segundos que Retry-After indicar.
developers-vacancies = Casas com dois quartos a duas milhas ou menos de SW9
developers-household = Casas que um agregado pode pedir, cada uma com sim, provavelmente ou não, e porquê
developers-words = A mesma pesquisa, como uma pessoa a escreveria
developers-authorities = As câmaras e se as casas de cada uma são recentes
developers-places = Lugares a que um nome se pode referir
developers-suggest = Sugestões para o que alguém começou a escrever
developers-openapi = Toda a API, descrita em OpenAPI
developers-table-schema = O que podem conter as colunas de uma exportação, como Frictionless Table Schema
developers-csvw = O mesmo como metadados de CSV on the Web
developers-template-csv = Uma tabela vazia com essas colunas
developers-template-xlsx = O mesmo como folha de cálculo (XLSX)
