import type { RuleSet } from '../../../rules/rule-set.ts';
import { unreal } from './unreal.ts';

export const violence: RuleSet = {
  words: {
    unreal,
    hit: `
      bate, bateu, batendo, bater, espanca, espancou, espancada, espancado, espancando, espancar, agride, agrediu, agredida, agredido, agredindo, agredir, surra, surrou, soca, socou, esmurrou, chutou, pontapeou, esfaqueou, esfaqueada, esfaqueado, violou, violada, estuprou, estuprada, estupro, enforcou, estrangulou, estrangulada,
      esbofeteou, tapa, tapas, socos, murros, pontapes, chutes, bofetadas, porrada, pancada, espancamento, abusa, abusou, abusada, abusado, maltrata, maltratada, maltratado, assedia, assediada, assedio, molesta, molestou, molestada, apalpou, ameaça, ameaçou, ameaçada, ameaçado, ameaçando, ameaçam, ameaças, sequestrou, sequestrada, sequestrado, raptou, raptada, chantagem, chantageia, persegue, perseguida, perseguindo, stalker, tortura, torturado, agarrou, agarra, empurrou, violencia`,
    attack: `
      matar, mato, matarei, matava, atirar, atiro, esfaquear, esfaqueio, queimar, queimo, incendiar, incendeio, partir, parto, quebrar, quebro, espancar, bater, bato, rebentar, rebento, arrebentar, arrebento, estourar, explodir, linchar, esganar, esgano, estrangular, degolar, acabar com a raça, encher de porrada, dar uma surra, meter bala, dar um tiro, dar tiro, meter fogo, por fogo, tacar fogo, botar fogo, deitar fogo, atear fogo, moer, atropelar, foder, apagar voces, quebrar a cara, partir a cara, partir tudo, quebrar tudo`,
    weapon:
      'arma, armas, pistola, faca, facao, navalha, espingarda, revolver, fuzil, metralhadora, bomba, machado, taco, pau, barra de ferro, armado, armada, armados, canivete, martelo, granada, explosivo, punhal, caçadeira, molotov, tesoura, facas, catana, terçado, peixeira',
    attacker:
      'marido, ex, companheiro, namorado, pai, padrasto, filho, irmao, vizinho, homem, cara, tipo, gajo, patrao, patroa, chefe, ele, motorista, taxista, entregador, estafeta, tecnico, rapaz, tio, sogro, colega, alguem, desconhecido, assaltante, ladrao, ladroes, mae, mulher, esposa, cuidadora, avo, segurança, treinador, professor, bandido, bandidos, vigilante, esposo, porteiro, pastor, padre',
    fear: 'medo, apavorada, apavorado, aterrorizada, aterrorizado, pavor, assustada, assustado, receio, fugir, fugi, fugiu, escondida, escondido, esconder, escondi, escapar',
  },
  certain: `
    (diz|disse|dizendo|dizia|jurou|escreveu) ..4 nao (escapo|escapas|escapa|saio viva|saio vivo|chego ao|passo de hoje)
    (deu|levei|dando|deram|dar|da|levou|dá) ..3 (soco|murro|tapa|chapada|pontape|bofetada|sova|coça|facada|socos|murros|tapas|pontapes|estalada|chute|chutes|surra|empurrao|porrada)
    (me|nos) (seguindo|perseguindo|assaltaram|roubaram|bateram|agrediram|ameaçaram|perseguem|espancaram|sequestraram|cercaram|encurralaram|violaram|estupraram|bateu|agrediu|ameaçou|assaltou)
    (assaltaram|roubaram|bateram|agrediram|ameaçaram|espancaram|sequestraram|perseguem|seguem|violaram|agrediu|assaltou|esfaqueou) (me|nos)
    (vou|vamos|irei|apareço|volto|chego|entro|passo) ..4 com ..2 <weapon>
    (passou|meteu|pos|passa|mete|colocou) ..1 (a|as) (mao|maos|mão|mãos) ..1 (em mim|na minha|nas minhas|no meu|em cima|em cima de mim)
    (nao|n) (digam|diga|deem|de|contem|revelem|informem|passem|digas) ..5 (onde|morada|endereço|moro) ..6 (perigos*|violent*|medo|mat*|encontr*|ex|batia|agredi*)
    (ouço|ouvi|ouvindo|escuto|escutando|oiço) ..3 (tiros|tiro|gritos|disparos)
    (ex|marido|homem|ele|alguem|carro|cara|gajo) ..3 (persegue|segue|perseguiu) (me|nos)
    (persegue|segue) (me|nos) ..8 (medo|moro|casa|rua|noite)
    (me|nos|mim|na|no|nela|nele|em|sua) ..1 (bate|bateu|batendo|espanca|espancou|espancando|agride|agrediu|agredindo|bater|socou|chutou|esfaqueou|violou|estuprou|enforcou|estrangulou|molestou|abusou|abusa|apalpou|sequestrou|raptou|espancar|agredir|surrou|esmurra|esmurrou|agarrou|agarrar|tocou|maltrata)
    (bate|bateu|batia|batendo|bater|espancou|espanca|agrediu|agride|violou|agarrou|ameaçou|apontou|abusou|tocou|maltrata) (me|nos|em mim|na minha|no meu|na mulher|nela|nele|na criança|nos filhos|nos meus|na avo)
    (fui|foi|ser|sendo|sou|esta a ser|estou a ser|ta sendo|esta sendo|a ser|sido) ..1 (espancada|espancado|agredida|agredido|violada|violado|estuprada|estuprado|esfaqueada|esfaqueado|ameaçada|ameaçado|assaltada|assaltado|sequestrada|sequestrado|perseguida|perseguido|raptada|abusada|abusado|molestada|chantageada|chantageado|torturado|maltratada|maltratado|estrangulada|atacada|atacado|assaltados|roubada)
    <attacker> ..5 (me|nos|mim) ..1 (bate|bateu|segue|persegue|ameaça|ameaçou|agarra|agarrou|toca|tranca|trancou|tranca|espanca|agride|empurrou|aponta|apontou|prendeu|prende|chantageia|vigia|sufoca|enforca|puxou)
    (me|nos) ..1 (segue|seguindo|seguiu|persegue|perseguindo|a seguir|vigia|vigiando|espia|espiando) ..8 (medo|agora|casa|fora|carro|socorro|rua|noite|toda|todo|app|celular|telemovel|trabalho|esquina|metro)
    (me|nos|ameaçou|esta|ta|estao|tao) ..2 (ameaça|ameaçou|ameaçando|ameaçam|a ameaçar|ameaçaram|chantageia|chantageando|a chantagear|chantagem)
    (ameaça|ameaçou|ameaçam|ameaçando|ameaçar) ..4 (morte|matar|me matar|faca|arma|publicar|divulgar|queimar|bater|espalhar|mostrar|<weapon>|postar|vazar)
    (quer|querem|disse|diz|vai|vao|jurou|promete|prometeu|falou) ..5 (me matar|matar me|nos matar|matar nos|mata la|mata lo|matar a gente|acabar comigo|me pegar|me furar|dar cabo de mim|me dar um tiro|me arrebentar|matar a mim)
    (com|tem|uma|de|tinha|puxou|sacou|apontou|aponta|trouxe) ..2 <weapon> ..4 (na mao|na porta|aqui|loja|mim|dentro|cintura|apontada|cabeça|pescoço|fora|agora|gente|minha|apontar|me)
    (tem|ha|esta|ta|entrou|e) ..3 (homem|cara|gajo|tipo|alguem|rapaz|individuo|pessoa|bandido) ..4 (<weapon>)
    (apontou|apontaram|aponta|sacou|puxou|puxaram|apontando) ..3 <weapon>
    (assalto|assaltantes|assaltante|tiroteio|tiros|sequestro|refens|refem|briga|arrastao|facada|esfaqueamento) ..6 (agora|aqui|dentro|em curso|acontecendo|loja|socorro|agencia|a decorrer|rua)
    (estao|ta|tao|esta|estou|estamos) ..1 (me|nos|a)? ..1 (assaltando|assaltar|roubando|atirando|disparando|atirar|disparar|agredindo|sendo assaltado|sendo assaltada|sendo roubado)
    (ouço|ouvi|ouvindo|escuto|oiço|ouvem|ouve|ouvir|escutando) ..3 (tiros|gritos|pancadas|berros|disparos|gritar|socorro|bater)
    (gritando|grita|gritos|gritar|berrando|a gritar|gritava) ..3 (socorro|para|larga|ajuda|parede|vizinha|vizinho|nao)
    (nao|n) ..1 (me|nos|a) ..1 (deixa|deixam|deixou|deixava) ..1 (sair|descer|ir embora|falar com ninguem|mexer|fugir|levantar|usar o telefone)
    (nao|n) ..1 (deixa|deixam|deixou) ..1 (me|nos|a gente|eu|ela) ..1 (sair|descer|ir|fugir|falar)
    (tranca|trancou|trancada|trancado|trancados|fechada|fechado|fechou|prendeu|presa|preso|amarrada|amarrado|amarrou|acorrentada|fechados|dormimos fechados|prende|amarraram) ..4 (em casa|quarto|cave|porao|à chave|a chave|cadeira|cama|banheiro|armazem|galpao|sem comer|aqui dentro|no escuro|anexo)
    (guarda|tirou|tiraram|prende|ficou com|retem|tira|roubou|confiscou|levou|tem|tomaram) ..2 (documentos|passaporte|passaportes|documento) ..10 (devo|dinheiro|sair|fugir|trabalhar|casa|nao|divida|paga)
    (tiraram|tirou) ..2 passaporte
    (toca|tocou|mexe|mexeu|toca me|tocar) (em mim|me|comigo) ..4 (medo|noite|cama|nojo|padrasto|nua|corpo|partes|quarto|tio)
    (esta|ta|estou|tá|está) ..2 (la fora|aqui fora|na porta|à porta|no portao|em baixo|à janela|rondando) ..8 (ele|ex|medo|grita|bater|arrombar|ameaça|faca|quer)
    (ele|ex|marido) ..4 (la fora|aqui fora|na porta|à porta|no portao|chegando|esta vindo|vem ai|a chegar)
    (arrombar|arrombando|arrombou|arrombaram|invadiu|invadiram|invadindo|a arrombar|invadir|entraram|pularam|forçando) ..3 (porta|janela|casa|fechadura|muro|portao|quintal|apartamento)
    (ladrao|ladroes|intruso|desconhecido|alguem|bandido|estranho|homem) ..3 (dentro de casa|em casa|no quintal|no meu apartamento|no jardim|entrou|invadiu|quer entrar|a entrar|tentando entrar)
    (chamem|chama|chame|chamar|mandem|mande|preciso|liguem|ligue|avise|avisem) ..3 (policia|190|gnr|psp|112|bombeiros|viatura|180|policial)
    (pedir|peço|pedindo|fingir|fingindo|finja|finge) ..6 (policia|socorro|ele le|ele ve|ele ouve|pizza)
    ele ..1 (le|ouve|ve|escuta|controla|esta ouvindo|ta ouvindo) ..1 tudo
    (vou|vamos|vo|irei|ia|hei de) ..3 (te|vos|lhe|los|a voces|voces|ele|ela|esse|essa|o|a|todos|todo|voceis|aquele|esta|essa|a vossa|esses)? ..1 (matar|atirar|esfaquear|espancar|esganar|incendiar|explodir|arrebentar|rebentar|linchar|degolar|estourar|meter bala|dar tiro|dar um tiro|meter fogo|tacar fogo|botar fogo|deitar fogo|por fogo|quebrar a cara|partir a cara|partir tudo|quebrar tudo|partir vos|partir lhe|matar vos|queimar a|estripar|furar|pegar voces|te pegar|bater em) !(tempo|saudade|saudades|charada|fome|sede|aula|curiosidade|hora)
    (mato|rebento|arrebento|esfaqueio|parto|quebro|queimo|explodo|furo) ..1 (te|vos|voces|esse|essa|todos|ele|ela|a cara|os dentes|todo mundo|o gerente|a loja|tudo|lhe|o)
    meter bala
    (so|sei|sabemos|descobri|vou descobrir|descubro) onde (mora|moras|moram|vive|vives|trabalha|estaciona|vivem|trabalhas|voce mora|voces moram|para)
    (te|vos|lhe|o|a) (espero|esperamos|pego|apanho|encontro) (la fora|na saida|à saida|na rua|fora|ca fora)
    (pego|apanho|espero) (te|voce|voces|ele|ela|vos) (la fora|na saida|à saida|na rua|ca fora|na esquina)
    (partir|quebrar|parto|quebro|rebentar|arrebentar) ..2 (cara|ossos|pernas|cabeça|dentes|fuça|boca|vidros|montra|focinho|loja)
    (dou|dar|vou dar|meto|meter|pego|ponho|por|taco|tacar|boto|deitar|deito|atear) ..1 fogo ..4 (a|ao|na|no|em|voces|loja|agencia|tudo|vossa|predio|nessa|nesse|empresa)
    (bomba|explosivo) ..5 (agencia|loja|estaçao|metro|escola|mochila|explode|explodir|coloquei|pus|puseram|plantei|aeroporto|escritorio)
    (vai|vao|vão|ides) ..1 (pagar caro|se arrepender|arrepender se|levar|apanhar|morrer)
    (acabar|acabo) com a (tua|sua|vossa|raça|vida de|raça de)
    (voltando|volta|a voltar|chegando|chega|vai voltar) ..6 (medo|escondida|escondido|bate|bater|bebado|bebida|socorro)
    (apontou|aponta) ..1 me ..2 <weapon>
    (enfiou|encostou) ..3 (faca|arma|pistola)
    (me apertou|apertou me|me agarrou|agarrou me|me pegou|pegou me|me segurou) ..2 (pescoco|garganta)
    (me enforcou|me esganou|enforcou me|esganou me|estrangulou me|me estrangulou)
    (homem|cara|alguem|carro|tipo|sujeito|moto|desconhecido) ..3 (me seguindo|a seguir me|atras de mim|me perseguindo|nos seguindo)
    (faz|vai fazer|acontece|vai acontecer|machuca) ..1 (mal|algo|alguma coisa)? ..1 (a|aos|com|com o|com a|pra)? (minha|meu|meus) (filh*|mae|familia|irma*)
    (ex|ex marido|ex namorado|stalker) ..5 (espera|esperando|rondando|parado|plantado) ..5 (porta|casa|portao|janela|rua)
    (loja|agencia|escritorio|balcao) ..6 (feridos|sangue|mortos|vao se arrepender|alguem se magoa|alguem se machuca)
    (trancou|levou|escondeu) ..3 (chaves|chave|passaporte|telefone|documentos) ..4 (nao posso sair|presa|preso|voltar|nao consigo sair)
    (segui) (o|a)? ..1 (funcionario|funcionaria|empregado|gerente|motorista|atendente) ..3 casa
    (escondid*|trancad*) (no|na|em) (banheiro|casa de banho|quarto|armario|guarda roupa) ,? (ele|ela)
    (tem) um (cara|homem|tipo) armado
    (alguem|homem|cara) ..1 (tenta|tentando|a tentar|quer) (abrir|arrombar|forçar|entrar) ..2 (porta|janela)
    (fogo|queimar) ..2 casa com (a gente|nos|nos todos|todos) dentro
    com (uns|os) (caras|amigos|irmaos) ..1 (me dar uma surra|me bater|bater me|me matar)
  `,
  possible: `
    nao respondo por mim
    (companheiro|marido|namorado|ele) nao (veja|descubra|saiba|perceba|note)
    sem ele (notar|saber|ver|perceber|descobrir)
    (nao|n) (digam|diga|deem|contem|revelem|informem) ..4 (onde|morada|endereço|moro)
    (ele|marido|ex|pai) e (perigoso|violento|agressivo)
    (ele|ex|marido|pai|companheiro|ninguem|namorado) ..3 (nao|n) ..1 (pode|podem|deve|devia) ..2 (saber|descobrir|ver|encontrar|achar|perceber|me achar|desconfiar)
    (nao|n) ..1 (pode|podem|deve) ..2 (saber|descobrir) ..3 (onde|endereço|morada|moro|estou|estamos|vivo)
    <fear> ..4 (dele|do meu|que ele|que me|de ele|ficar sozinha|de voltar|voltar|em casa|de casa|para casa|pra casa|ex|marido|por mim|pelos meus filhos|sozinha|sair|meu pai|dela)
    (nao|n) ..1 (quer|quero|posso|consigo) ..1 (voltar|ir) (para|pra|a) casa
    (marcas|hematomas|hematoma|nodoas|roxos|roxas|olho negro|olho roxo|arranhoes|negras|machucados) ..5 (pescoço|braços|braço|rosto|cara|olho|pernas|costas|pulsos|corpo|dela|dele)
    (me segue|nos segue|persegue|perseguida|perseguido|stalker|perseguiçao|me vigia|espia|rondando|rondar)
    (mesmo|mesma|aquele|esse|um) (carro|mota|moto|carrinha|homem|cara) ..4 (parado|em frente|porta|segue|estacionado|la fora|rua|atras) ..6 (dias|semanas|noite|noites|medo|todo|sempre|outra|de novo|desde)
    (ele|tecnico|motorista|instalador|entregador|segurança|homem|porteiro|estafeta) ..8 (moro sozinha|vivo sozinha|se eu moro|me tocou|encostou em mim|nao se ia embora|nao ia embora|caminho estranho|meu numero pessoal|mandou mensagens)
    (sabe|sabia|descobre) ..3 (onde estou|onde vou|tudo o que|tudo que|cada passo|onde moro|onde ando)
    (controla|vigia|espia|le|ve|mexe) ..3 (meu|minha|meus|minhas) ..2 (telefone|telemovel|celular|mensagens|localizaçao|conta|passos|dinheiro)
    (comprar|fugir|sair|partir|bilhete|passagem|conta) ..5 (escondido|escondidas|sem ele saber|sem que ele|às escondidas|sem o meu marido)
    (trabalhar|trabalho) ..6 (sem receber|ate pagar|divida|nao me pagam|sem salario|de graça|passaporte|patrao)
    (nao nos pagam|nao me pagam|nao posso sair|nao podemos sair|nao posso falar|nao me deixam)
    (arrepender|arrependem|arrependam|arrependerao|arrependerem)
    (pagar|pagam|paga|pagarao|vao pagar) (caro|por isto|por isso|bem caro)
    (vao|vai|voces|cuidado|aguardem|esperem|ides) ..1 (ver|saber|aprender|tomem|ter noticias) ..3 (com quem|o que acontece|o que eu|a mal|do que sou|quem sou|minhas|se)
    (faço|fazer|farei|vou fazer) ..1 (uma)? visita ..4 (escritorio|agencia|loja|vosso|voces|ai)
    (passo|vou|apareço|irei) ..2 (ai|pessoalmente|la) ..6 (resolver|acertar|contas|do meu jeito|à minha maneira|com os meus|amigos|ver)
    (sei|conheço) ..3 (onde ele mora|que carro|a que horas|horario dele|morada dele|endereço dele)
    (alguem|homem|estranho|desconhecido|cara) ..4 (porta|janela|quintal|portao|olho magico) ..4 (entrar|batendo|tentando|espia|parado|olha|gritando|forçando|a tentar)
    (me|nos|lhe) (obriga|obrigam|obrigou|força|forçou|forçam) ..1 a
    (obriga|obrigam|obrigou|força) (me|nos|la) ..1 a
    (marido|companheiro|pai|namorado|ex|padrasto) ..4 (violento|agressivo|bebado|perigoso|perde a cabeça|ciumento|bebe muito|explosivo|batia|bêbado)
    (violento|agressivo|violenta) ..3 (comigo|connosco|conosco|quando bebe|em casa)
    (perdeu|perde|perder) a cabeça
    (medida protetiva|casa abrigo|lei maria da penha|maria da penha|violencia domestica|apav|ligue 180|ordem de restrição|afastamento)
    (fotos|videos|nudes|imagens) ..2 (intimas|intimos|nua|nu|nudes|minhas) ..8 (publica*|chantag*|espalha*|divulga*|dinheiro|ameaça*|posta*)
    (bullying)
    (estou|estamos|esta) em perigo
    (socorro|ajudem|me ajuda|ajuda me) ..4 (nao posso falar|por favor ele|baixinho|ele ouve)
    (nao|n) posso falar ..3 (muito|alto|ele|aqui|agora)
    (volta|voltar|disse que volta|vai voltar) ..6 (fechadura|fechaduras|medo|ele)
    (fechadura|fechaduras) ..4 ,? ..3 (ele|ex|marido)
    bateu em mim
    (ex|ex marido|stalker) ..3 (sabe|descobriu|achou) ..4 (onde moro|onde eu moro|morada|endereco|onde trabalho)
    (controla|mexe|le|vigia|olha) ..2 (meu telefone|meu celular|minhas mensagens|minha localizacao|o meu telemovel)
    (localizacao|endereco|morada|rastreio) ..1 sem (ele|ela|meu marido|o meu marido|meu ex|meu namorado) ..2
  `,
  not: `
    (bebe|barriga) ..3 (chute|chutes|pontape|pontapes)
    (medida protetiva|ordem de restriçao) ..1 (acabou|terminou|caducou|venceu|expirou)
    (vai|vao) (me matar|matar me) se ..2 (perder|esquecer|gastar|comprar|errar|atrasar|queimar)
    (facada|tapa|soco|murro) (na|no|nas) (paciencia|conta|cara do consumidor|bolso|carteira|olho|orçamento)
    (surra|sova|coça) (nesse|neste|no|na|nessa|nesta) (armario|movel|maquina|teclado|travesseiro|tapete)
    (sogra|mae|vizinha|gata|gato) espia tudo ,? ..3 notifica*
    (time|equipa|equipe|seleçao|clube|mercado|bolsa|flamengo|corinthians|palmeiras|benfica) ..2 (levou|leva|levar|tomou|deu) ..2 (surra|sova|coça|goleada|porrada|tapa)
    (presente|surpresa|prenda|aliança|alianças|anel|festa|aniversario) ..6 (escondid*|saber|descobrir|desconfiar)
    (escondid*|descobrir|saber|desconfiar) ..5 (presente|surpresa|prenda|aliança|alianças|anel|aniversario)
    (ninguem|nunca) ..1 (me|nos) ..1 (tocou|tocaram|segue|seguiu|persegue|perseguiu|ameaça|vigia|empurrou)
    nao (e|era|sou) (um|uma|o)? ..1 (perseguidor|stalker|ladrao|bandido|assaltante|intruso)
    (li|soube|ouvi falar|vi noticia) (do|da|de|sobre) ..1 (assalto|tiroteio|sequestro|agressao|briga|arrastao)
    (porta|carrinho|bola|galho|prateleira|portao|gaveta|vento|bicicleta|catraca|mala|cancela) ..2 (bateu|bate) (em mim|me|na minha|no meu|em)
    (anuncio|anuncios|propaganda|publicidade|banner|cookie|cookies|algoritmo|app|gps|telefone|relogio) ..3 (persegue|perseguem|segue|espia|vigia|me segue|rastreia)
    (calor|frio|sono|espera|fila|fome|saudade|prazo|chefe|cliente|tpm|ressaca) ..1 (vai|vao|ta|esta|estao) ..1 (me matar|me matando|matar me|a matar me)
    ela me mata se
    alguem em casa ..4 (receber|tarde|manha|entrega|quando)
    (mato|mata|matar|matando|matei) ..2 (processo|processos|tarefa|app|thread|aplicativo|daemon|sessao)
    (ninguem|nunca) ..1 (me|nos) ..1 (<hit>|assaltaram|assaltou|roubou|roubaram|agrediu|agrediram|ameaçou|bateu|ameaçaram|seguiu)
    nao (estou|estamos) em perigo
    (ordem de restriçao|medida protetiva) ja (caducou|venceu|expirou|terminou)
    (peça|estudo|palestra|aula|concurso|prova|tcc|curso) ..4 (violencia domestica|maria da penha)
    (maria da penha|violencia domestica) ..3 (concurso|prova|aula|tcc|no sesc)
    nao me vou (atirar|matar|jogar)
    te mato ..5 (funk|musica|faixa|filme)
    (surra|coça|porrada|sova) (do|da|na|no) (excel|concorrencia|sistema|imposto|treino|academia|time|vida)
    (chefe|mae|pai|mulher|marido|namorada|esposa|patrao) ..1 (me|vai|mata) ..1 (me|matar|mata) ..3 (se|quando)
    (mata me|me mata|vai me matar|matar me) (se|quando)
    (promoção|promoçao|lanche|festa|noticia|show|preço|isto|essa|site|oferta) ..3 (bomba|mata|matador|violencia|bombando|assalto|roubo)
    (bomba|bombas) (de|d|da|do) (banho|chocolate|agua|calor|creme|ar|combustivel|gasolina|piscina|infusao|insulina|leite|tirar leite|vacuo)
    (faca|facas|pistola|arma|taco|pau|tesoura|bomba|machado|martelo|canivete|espingarda) ..4 (cozinha|chef|pao|cola|agua|d|golfe|beisebol|selfie|brinquedo|massagem|pintura|pintar|promoçao|enviar|vendem|preço|comprar|inox|conjunto|jogo|skin|cm|queijo|suiço|camping|borracha|silicone|churrasco|nerf|talheres|jardim|poda|unhas)
    (conjunto|jogo|kit|skin) ..2 (facas|faca|espingarda|arma|armas)
    (matar|mato|mata) ..1 (a|o|as)? (tempo|saudade|saudades|fome|sede|charada|curiosidade|aula|formigas|baratas|mosquitos|insetos|bicho|pragas|ratos|vontade)
    (assaltado|assalto|roubo|assaltada) ..2 (pelo|por|à mao armada|este|preço) ..2 (preço|valor|pipoca|taxa|taxas|tarifa|mao)?
    (este|esse|o|isto e um|que) ..1 preço ..3 (assalto|roubo|facada)
    (bateu|bati|bate|batida|batendo|bater|bateram) ..3 (carro|moto|meta|record|recorde|ponto|papo|foto|fotos|saudade|palmas|fome|porta do carro|traseira|para choque|portao da garagem|cartao|valores|contas|conta|sono|poste|muro|mota|certo)
    (xadrez|cartas|tenis|jogo|torneio|futebol|partida|truco|campeonato|final)
    (cobre|cobrem|cobertura|seguro|apolice|paga|reembolsa|enviar|indeniza) ..8 (assalto|roubo|agressao|furto|<weapon>|violencia|arrombamento)
    (ataque|ataques|força|tentativas|virus|tentativa|vetor) ..1 (de|brute|bruta|informatico|hacker|ddos|cardiaco)
    (matar|finalizar|encerrar|mata) ..2 (processo|tarefa|app|programa|sessão|thread|aplicaçao)
    (nao|n) ..1 (e|foi|quero|sou|ha|estou) ..2 (ameaça|ameaças|violencia|ameaçar|ameaçando|medo)
    (em|ha|desde|no ano de) (19*|20*|anos|muitos anos|decadas) ..8 (<hit>|<weapon>|violento|assaltada|assaltado|assalto)
    (<hit>|assaltada|assaltado|assalto|violento) ..6 (em 19*|em 20*|ha anos|anos atras|ha muitos|ano passado|felizmente)
    quando era
    (ameaça|ameaçando|ameaça de) (chuva|chover|tempestade|temporal|trovoada)
    (botao|velocidade|modo) ..1 (de)? disparo
    (disparo|disparos) ..2 (camara|camera|foto|alarme|preços|email|emails|automatico)
    (gato|cao|cachorro|gata|cadela) ..3 (arranhou|morde|mordeu|espera|segue|bate|arranha)
    (aula|curso|spray|app|apito|alarme) ..3 (defesa|pimenta|antirroubo)
    (me|nos) segue ..2 (instagram|facebook|twitter|redes|insta|tiktok)
    (protecao|proteção) _
    (tiro|tiros) (no pe|ao alvo|no escuro|pela culatra|liro)
    (conta|cartao|pagamento|site|login|app) ..4 (me|nos) ..1 (tranca|trancou|bloqueou|deixa)
    (taxas|juros|precos|calor|tarifas|boleto|boletos|espera|fila|dor|trabalho|contas|prazos) ..1 (vao|vai) me matar
  `,
  notInSentence: `
    <unreal>`,
};
