# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Guardar isto neste navegador
keeping-warning = Qualquer pessoa que use este telemóvel ou computador pode ver o que guardou.
keeping-kept = Está guardado neste navegador.
keeping-failed = Este navegador não nos deixa guardar isto.
keeping-here = O que disse sobre si está guardado neste navegador.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Usar o que guardou?: { $who }
keeping-forget = Apagar
keeping-forgotten = Já não está guardado neste navegador.
keeping-link = Criar uma ligação que diz quem procura
keeping-link-warning = Qualquer pessoa que tenha esta ligação pode ver o que disse sobre si. Também a pode passar a outras. Envie-a só a pessoas de confiança.
keeping-link-label = A ligação
keeping-link-open = Abrir a ligação

## Privacy

privacy-kept = O que o seu próprio navegador guarda
privacy-kept-text = Se carregar em «Guardar isto neste navegador», o que disse sobre para quem é a casa fica neste navegador. Só nos é enviado quando carrega em «Usar o que guardou». Fica lá até carregar em «Apagar» ou limpar os dados do seu navegador. Qualquer pessoa que use o mesmo telemóvel ou computador pode ver o que guardou.
privacy-kept-link = Se criar uma ligação que diz quem procura, essa ligação contém o que disse. Qualquer pessoa que a tenha pode ler isso.
