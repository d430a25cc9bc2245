import type { RuleSet } from '../../../rules/rule-set.ts';
import { kin, unreal } from './unreal.ts';

export const safety: RuleSet = {
  words: {
    unreal,
    kin,
    die: `
      morrer, matar me, me matar, matar se, se matar, suicidar me, me suicidar, suicidar se, se suicidar, suicidio, enforcar me, me enforcar, se enforcar, enforcar se, pular da ponte, me jogar, se jogar, jogar se, atirar me, atirar se, me atirar, cortar me, me cortar, se cortar, cortar se,
      tirar a minha vida, tirar minha vida, tirar a vida, tirar a propria vida, por fim à vida, por fim a tudo, acabar com tudo, acabar com a minha vida, acabar com a vida, acabar comigo, dar cabo de mim, fazer mal a mim, me machucar, se machucar, me ferir, fazer mal a si, magoar me, magoar se, deixar de existir, sumir do mapa, sumir para sempre,
      desaparecer para sempre, dormir para sempre, nao acordar mais, envenenar me, me envenenar, pular da janela, saltar da janela, saltar da ponte, atear fogo em mim`,
    resolve: `
      quero, queria, quer, vou, vai, penso, pensa, pensando, pensei, pensar, pensado, decidi, decidiu, estou, esta, tentei, tentou, tento, tenta, tentar, ameaça, ameaçou, ameaçando, falou, disse, diz, prefiro, preferia, melhor, vontade, medo, ideia, ideias, pensamentos, pensamento, pronto, pronta, capaz, sonho, espero,
      risco, preciso, escreveu, tentativa, tentando, desejo, planejo, planejando, planeia, quis, apetece, hoje, fala, fica falando, jura, dizendo, cogitando`,
    fire: 'fogo, chamas, chama, incendio, incendiou, queimando, arder, ardendo, fumaça, fumo, faiscas, faisca, faiscando, explodiu, explosao, explodindo, estourou, derretendo, pegando fogo, soltando fumaça',
    thing: `
      quadro, disjuntor, contador, relogio, tomada, caldeira, esquentador, aquecedor, fogao, forno, maquina, lavadora, geladeira, frigorifico, bateria, carregador, patinete, trotinete, trotineta, bicicleta, motor, carro, cofre, capo, casa, cozinha, cave, garagem, apartamento, apto, predio, telhado, porao, quarto, corredor, hotel, telefone, celular, telemovel,
      tablet, powerbank, secadora, extensao, fio, fios, parede, televisao, tv, modem, router, roteador, computador, portatil, notebook, termoacumulador, lareira, chamine, scooter, moto, carrinha, caminhao, camiao, comboio, trem, vagao, metro, onibus, autocarro, candeeiro, luminaria, interruptor, secador, torradeira, fritadeira, air fryer, airfryer, oleo, andar, cortina, sofa, colchao, armazem, galpao, botija, botijao, varanda, ficha, inversor, paineis, chuveiro, micro ondas, microondas, poste, transformador, ventilador, ar condicionado, manta, loja`,
    poison: `
      pilha, pilhas, bateria, baterias, ima, imas, iman, imanes, detergente, lixivia, cloro, agua sanitaria, amoniaco, acido, soda caustica, pastilha, pastilhas, comprimido, comprimidos, capsula, capsulas, remedio, remedios, medicamento, medicamentos, medicaçao, veneno, chumbinho, raticida, thinner, diluente, cola, moeda, moedas,
      vidro, calmante, calmantes, sonifero, soniferos, ansioliticos, rivotril, xanax, valium, dipirona, paracetamol, gotas, amaciante, sabao, gasolina, cogumelos, caixa, cartela, frasco, blister, desentupidor, desinfetante, alcool gel, perfume, inseticida, nicotina, antidepressivos, insulina, peça, peças, prego, alfinete`,
    swallowed:
      'engoliu, engoli, engolir, bebeu, bebi, comeu, ingeriu, ingeri, tomou, tomei, chupou, pos na boca, meteu na boca, colocou na boca, enfiou, engolido, bebido, tomar, vou tomar, aspirou, cheirou',
    trapped:
      'preso, presa, presos, presas, trancado, trancada, trancados, trancadas, soterrado, soterrados, entalado, entalada, fechado, fechada, fechados, encurralados, encurralado, encurralada, encravado, encravada, isolados, ilhados, ilhado, ilhada',
    place:
      'elevador, escombros, tunel, garagem, cave, porao, sauna, camara, carro, neve, lama, agua, rio, teleferico, cabine, cabina, mala, porta malas, enchente, cheia, telhado, poço, deposito, silo, gruta, maquina, trator, barranco, ravina, sol, contentor, container, dentro, ferragens, banheiro, casa, incendio, quarto, andar',
  },
  always: `
    (detector|detetor|alarme|sensor) ..1 (de|do)? (monoxido|gas|fumaça|fumo|co) ..4 (tocando|toca|apitando|apita|disparou|a tocar|a apitar|nao para|nao se cala|piscando|cala)
    (disparou|apita|tocou|tocando|apitando) ..3 (alarme|detector|detetor) ..2 (monoxido|gas|fumaça|incendio|fumo)`,
  certain: `
    (no|do|em cima do|pelo) parapeito ..6 (ponte|predio|nao vou|saltar|pular|janela|terraço)
    (que|hoje|agora|ja) ..2 se (enforca|mata)
    (cortei|cortou) ..2 (pulsos|pulso|veias)
    (esta noite|hoje|agora|amanha|logo) ..2 (acabo com isto|acabo com isso|acabo com tudo|acabo comigo|acabo com a minha|vou acabar com isto)
    (olhando|olhar|olho|frente|mao|maos|lado) ..4 (comprimidos|remedios|caixa de comprimidos|calmantes|frasco|cartela) ..8 (todos|tudo|tomar|engolir|penso|acabar|adeus)
    (tomar|engolir|toma|tomo) (todos|tudo|todas)
    (corda|laço|navalha|lamina|pistola|gilete) ..2 (pronta|pronto|preparada|na mao|no pescoço|preparado)
    (com|uma|tem|tenho) ..1 (lamina|gilete|navalha|corda|faca) ..6 (nao quer viver|viver|pulso|pulsos|morrer|acabar|se cortar|me cortar)
    (estou|esta|ta|to|tou) (na|no|em cima da|em cima do|à beira da) (ponte|telhado|parapeito|viaduto|linha|trilhos|beirada|varanda) ..6 (desço|salto|pular|saltar|descer|coragem|morrer|adeus|atirar|jogar|volto)
    (escrevi|escrever|deixei|escreveu|deixou) ..2 (carta|cartas|bilhete|bilhetes) ..8 (adeus|despedida|despedir|morrer)
    (carro|moto|onibus|caminhao|autocarro|trem) ..3 (chamas|fumaça|capotou|ribanceira|rio)
    <resolve> ..3 <die>
    (cortou|corto|cortei|cortando|cortar) ..2 (pulsos|pulso|bracos|braços|veias|proposito)
    (nao|n|num|nem) ..1 (quero|queria|quer|aguento|consigo|tenho|tem|vale) ..3 (viver|acordar|existir|estar vivo|estar viva|estar aqui mais|cá andar)
    (vontade|motivo|razao|razoes|sentido) (de|para|pra) (viver|continuar a viver|continuar vivo|continuar viva)
    (disse|diz|falou|quer|jura) ..2 se ..1 (matar|suicidar|enforcar|atirar|mata)
    (vou|quero|vontade|queria|penso) ..2 me matar
    (me|se|mim) (mato|enforco|enforcar|suicido|suicidar|suicidou|mutilo|mutila|mutilando|corto) !(de|rir)
    (mato|suicido|enforco|mutilo) me !de
    (mata|matar|suicida|suicidou|enforcou) se !(de|rir)
    (deixei|deixou|deixo) ..1 carta ..12 ,? ..4 (ja nao|nao estou|nao vou)
    (vou|vai|quero|quer|ia|tentou|tentar) ..1 (pular|saltar|jogar|atirar) ..3 (ponte|janela|predio|andar|viaduto|linha|trilhos|comboio|telhado|metro|abaixo|varanda)
    (carta|bilhete|mensagem|video|audio) ..3 (despedida|despedir|adeus|suicidio)
    (deixei|deixou|escrevi) ..2 carta ..12 (ja nao|nao estou|nao vou estar|daqui a pouco)
    (tentou|tentei|tentativa|tentar|tentando) ..1 (de)? suicidio
    (quer|quero|queria|vou|vai|ia) ..1 morrer
    (esta|estou|ta|to|subiu|tá) ..3 (parapeito|viaduto|ponte|beirada|peitoril|telhado|terraço|trilhos) ..8 (pular|saltar|jogar|atirar|morrer|acabar)
    (tomei|tomou|tomar|engoli|engoliu|vou tomar) ..2 (todos|todas|tudo|vinte|trinta|quarenta|cinquenta|muitos|muitas|varios|varias|demais|caixa|cartela|frasco|inteira|inteiro|um monte|montes) ..4 <poison>
    (tomei|tomou|engoli|engoliu|tomar) ..3 (comprimidos|remedios|calmantes|soniferos|rivotril|xanax|medicamentos|pastilhas) ..6 (todos|todas|demais|morrer|inteira|inteiro|dormir|adeus|acordar|caixa|cartela|frasco)
    (acabar|por fim|ponho fim|acabo) ..1 (com|a|à)? (tudo|a minha vida|minha vida|isto tudo|o sofrimento|meu sofrimento)
    (dormir|adormecer) ..2 (sempre|nao acordar|nunca mais acordar)
    (cheiro|cheira|fuga|vazamento|vazando|escape|cheirando|sinto|sentindo|fugas|vaza|vazar|cheirar|perde) ..4 gas !natural
    gas ..3 (vazando|fortissimo|a escapar|escapando|a fugir|aberto|na casa toda|no predio)
    (saindo|sai|sair|solta|soltando|saiu|a deitar|deita|deitar|vejo|ve se|cheio|encher|enchendo|muita|tem|ha|entra|entrando|fazendo) ..4 (fumaça|faiscas|faisca|fumo|chamas)
    <thing> ..5 (pegou fogo|pega fogo|pegando fogo|a arder|arder|em chamas|incendiou|incendio|faiscas|fumaça|fumo|fumaceira|explodiu|estourou|queimando|soltando fumaça|faiscando|ardendo|fumegando|derretendo|a deitar fumo)
    (pegou|pega|pegando|pegar|tocou|botaram|puseram|deitaram) fogo
    (ta|esta|estao|tao|tá|está) ..1 (queimando|pegando fogo|a arder|ardendo|explodindo|a afogar|afogando|afundando|a afundar|desabando|a desabar|a sufocar|sufocando|morrendo|congelando|caindo|inundando|alagando|a inundar)
    (tem|ha|houve|e) ..1 (um|o)? incendio
    em chamas
    (levei|levou|leva|tomei|tomou|apanhei|apanhou|da|deu|dando|dá) ..1 (um|uma|me|nos)? ..1 (choque|choques|descarga eletrica|esticao|choque eletrico)
    (eletrocutado|eletrocutada|eletrocutou)
    (fio|fios|cabo|cabos|poste) ..4 (caido|caidos|pendurado|solto|soltos|desencapado|descarnado|no chao|na agua|partido|rebentado|descascado)
    agua ..6 (tomada|tomadas|quadro|disjuntor|quadro eletrico|luz)
    (agua|rio|enchente|cheia|onda|corrente|mare) ..4 (subindo|a subir|sobe|invadiu|entrando|a entrar|levou|arrastou|arrastada|arrastado|cintura|pescoço|peito|joelho)
    (barco|bote|canoa|caiaque|lancha|iate|jangada) ..4 (afundando|afunda|a afundar|virou|virado|deriva|agua|afundar|à deriva)
    <trapped> ..3 (no|na|em|num|numa|dentro|debaixo|nos|nas|sob|de) ..2 <place>
    (elevador) ..2 (parou|parado|travou|encravou|preso|presos|caiu|despencou) ..8 (dentro|presos|presa|preso|gente|ca|aqui|escuro|fumo|criança|passando mal|somos|ar)
    (bebe|criança|filho|filha|menino|menina|miudo|miuda|cachorro|cao|neto|neta) ..4 (preso|presa|trancado|trancada|fechado|fechada|ficou|dentro) ..2 (carro|elevador|sol|quarto|casa|varanda|banheiro|dentro)
    (<kin>|me|se|mim) ..3 (engoliu|engoli|bebeu|bebi|comeu|ingeriu|tomou) ..5 <poison>
    (engoliu|bebeu|ingeriu|engoli|bebi) ..3 (pilha|bateria|lixivia|cloro|detergente|agua sanitaria|veneno|chumbinho|raticida|acido|ima|iman|imas|thinner|soda caustica|amoniaco|desentupidor)
    (lixivia|cloro|acido|agua sanitaria|spray|soda|amoniaco) ..5 (nos olhos|olho|olhos|misturei|misturou|vapores|respirei)
    (sufocando|sufocar|engasgado|engasgada|engasgou|engasgando|engasguei|asfixiando|a sufocar|asfixiada)
    (teto|telhado|parede|muro|predio|casa|laje|andaime|varanda|barragem) ..3 (desabou|desabando|a cair|caindo|a desabar|ruiu|cedeu|cedendo|rachando|vai cair|vai desabar)
    (freio|freios|travoes|travao|acelerador|direçao|volante) ..4 (nao|falhou|falharam|travou|preso|sem) ..8 (estrada|autoestrada|descida|dirigindo|conduzir|andando|rodovia|pista|velocidade|parar)
    (perdidos|perdido|perdida) ..4 (mata|serra|montanha|floresta|mar|neve|trilha|mato|nevoeiro)
    (dor de cabeça|dores de cabeça|tonturas|tontos|tonta|sono|enjoo) ..8 (monoxido|esquentador|aquecedor|caldeira|lareira|gas)
    (cartas) ..2 (escritas|prontas) ,? ..5 (gato|cachorro|cao|dei|distribui)
    (cartas) ..2 (escritas|prontas) ,? ..5 (so falta|resta) ..3 (conta|contrato|linha|plano)
    (ja)? (escrevi|distribui|dei|doei) ..2 (cartas|minhas coisas|as minhas coisas|tudo) ..2 ,? ..3 (so falta|falta|resta|cancela*)
    se ..2 (cortarem|cortar|penhorarem|despejarem|bloquearem|tirarem) ..5 ,? ..2 (acabou|acaba|e o fim|ponho fim|acabo|termina) ..2 (pra mim|para mim|comigo|com tudo|tudo)
    (acabou para mim|acabou pra mim|e o meu fim) ,? ..2 (decidi|esta decidido|ta decidido|adeus)
    (todos|todo mundo|toda a gente|familia|filhos|eles|mulher|marido|pais) ..4 (melhor|aliviados|tranquilos|felizes|descansados) sem mim
    (estao|ficam|ficariam|estariam|vao ficar|vivem) (bem|muito)? (melhor|aliviados) sem mim
    (dormir|adormecer) ..3 (nao|nunca|jamais) ..1 (acordar|mais acordar|voltar)
    (cansad*|fart*) de acordar $
    (decepcao|pena|triste|raiva|decepcionad*) ..3 (acordei|acordar|ter acordado|ainda estar viv*)
    acordar e ..2 (pior|inferno|tortura)
    (morreu|faleceu|partiu|foi|morta|morto) ..3 ,? ..1 so (penso|quero) ..2 (ir ter com|encontrar|ir com|estar com|juntar)
    (financiamento|emprestimo|dividas|divida|prestacao|parcelas|enterro|funeral) se eu ..2 (sumir|morrer|faltar|nao estiver|desaparecer) ,? ..3 (esta semana|essa semana|hoje|amanha|sexta|domingo|em breve)
    (poço|buraco|fundo) ..3 (nao quero|nao tenho vontade|ja nao quero|nao tenho forca) ..3 (sair|subir)
    (janela|varanda|ponte|trilhos|linha do trem|viaduto|sacada|telhado) (me|esta me|ta me)? ..1 (chamando|a chamar me) !a
    (estou|to|tou|sentad*|parad*) ..2 (nos trilhos|na linha do trem|no parapeito|na beira do|na linha do comboio|na grade da ponte|no beiral|em cima da ponte)
    vozes ..6 (pular|saltar|matar|morrer|cortar|mate|pule|machucar|ferir)
    (amig*|irma*|filh*|prim*|namorad*|colega) ..5 (despedida|despediu|adeus|me perdoem|perdao por tudo|desculpa por tudo) ..6 (nao atende|desligado|desligou|nao responde|localizar)
    (medo) ..3 (me machucar|fazer mal a mim|do que eu posso fazer comigo|de mim mesm*|fazer uma besteira|do que posso fazer comigo|dos meus pensamentos|ficar sozinh* com)
    (nao posso|nao consigo|nao devo) ficar sozinh* ..3 (pensamentos|hoje|noite|cabeca)
    nada ..1 me (prende|segura) (aqui|ca|mais aqui|neste mundo|a vida|na vida)
    (para onde vou|pra onde vou|onde eu vou|onde vou) ,? ..3 (nao preciso|nao vou precisar) ..2 (dinheiro|nada|conta)
    (remedios|comprimidos|medicamentos|calmantes) ..4 (misturei|misturad*|todos|tudo) ..3 (tomei|engoli)
    (misturei|juntei) ..2 (remedios|comprimidos|medicamentos) ..6 tomei
    (tomei|engoli) ..2 (todos os comprimidos|todos os remedios|tudo o que tinha|tudo que tinha|a caixa toda|a cartela toda|a cartela inteira|o frasco todo)
    (alcool|vodka|vinho|bebi|bebado|bebada|cachaca|whisky) ..5 (calmante*|comprimidos|remedio*|remedios|rivotril|soniferos) ..3
    (morri|mort*) por dentro ,? ..3 (falta|resto|corpo)
    (unica|ultima) (saida|solucao|opcao) ..4 (janela|ponte|morte|morrer|pular|sumir)
    (janela|ponte|morte|morrer|pular|sumir) ..3 (unica|ultima) (saida|solucao|opcao)
    (me cortei|cortei me) (de novo|outra vez|de proposito) (,|$|ontem|hoje|os)
    (voltei a me cortar|voltei a cortar me)
    (nao quero|ja nao quero) (mais)? (estar aqui|existir|viver|estar neste mundo) (mais)?
    (nao tenho|ja nao tenho|sem) (mais)? forcas (para|pra) (mais)? ..2 (um dia|viver|continuar|uma noite|isto|isso)
    (fogareiro|aquecedor|esquentador|lareira|braseiro|motor|gerador|caldeira) ..8 (dor de cabeca|tont*|enjoad*|enjoo|vomit*|sonolent*|nao acorda*|nao responde|desmai*)
    (choque|corrente) ..6 (coracao|formig*|braco|desmai*|dormente|palpit*)
    (fritadeira|panela|oleo|cortina|carregador|tomada|quadro eletrico|quadro de luz|disjuntor) ..3 (pegando fogo|pegou fogo|a arder|em chamas|faiscas|faisca|faiscando|chiando|fumaca|fumo|estalando)
    (fogo) ..5 (cortina|teto|sofa|cama|cozinha|parede) ..4 (pegando|espalha*|teto|alastr*)
    (comprimidos|remedios|insulina|calmantes) ..4 (guardei|guardad*|juntei|juntando|contad*) ..4
    (corda|laco) ..3 (pendurad*|pronta|pronto|viga|amarrad*)
    por dentro ..2 mort* , so falta
    (carvao|mangueira|brasa) ..3 (carro|porta malas|barraca|carrinha) e ..2 (lugar|sitio|mato|calmo|sossegado)
    (despedi|despedido) de (todos|todo mundo|toda a gente|eles) sem ..2 (saberem|perceberem|notarem|saber|perceber)
    (power bank|powerbank|bateria) ..2 (inchou|inchad*|estufou|estufad*) e ..1 (chiando|a chiar|fumaca|fumo|quente|a deitar)
    (herbicida|anticongelante|inseticida|lixivia|agua sanitaria|soda caustica|aguarras|veneno|pesticida|agrotoxico) ..5 (bebeu|engoliu|tomou|bebeu)
    (bebeu|engoliu|tomou) ..2 (herbicida|anticongelante|inseticida|lixivia|agua sanitaria|soda caustica|veneno|agrotoxico)
    (mare|agua) ..3 e (eu)? nao sei nadar
    nao mereço (viver|existir|estar viv*)
    (sofa|cama|colchao|tapete|cortina) (esta|ta)? (queimando|a arder|pegando fogo|em chamas)
    (agua|pinga) ..3 (quadro de luz|quadro eletrico|na tomada|disjuntor)
    nao sai do quarto ..4 e nao (responde|abre|atende)
  `,
  possible: `
    (familia|beneficiario|herdeiros|titular|segurado) ..5 (se matar|se suicidar|suicidar se|se mata)
    quando eu (faltar|partir|me for|morrer)
    quanto ..2 (paracetamol|dipirona|ibuprofeno|rivotril|zolpidem) ..1 demais
    (parar|deixar|cansad*|farto|farta) ..1 de sofrer
    se eu ..1 (nao)? ..1 (existisse|existir|estivesse|nascesse|morresse|sumisse|desaparecesse|fosse embora para sempre)
    (escrevi|escrever|deixei|escreveu) ..2 (carta|cartas) ..6 (filhos|familia|todos|pais)
    (daqui a pouco|em breve|logo|finalmente|hoje|esta noite|amanha) ..2 (acaba|acabou|acabara|acabar|termina) ..1 (tudo|para sempre)
    _ , adeus $
    (estou|esta|ta|to) (na|no|em cima da|em cima do|à beira da) (ponte|telhado|parapeito|viaduto|trilhos|beirada)
    (corda|laço) ..1 (pronta|pronto)
    (melhor|preferia|queria|antes) ..3 (nao estar ca|nao existir|nunca ter nascido|nao ter nascido|nao estar aqui|morta|morto)
    (odeio|detesto) ..1 (a)? (minha vida|viver|mim)
    (nao) (come|dorme|sai do quarto|fala) ..1 ha ..2 (dias|semanas) ..6 (morrer|viver|acabar|preocup*)
    (ja|logo|breve|pouco|amanha|entao|mim) ..2 (nao|n) ..1 (estou|estarei|vou estar|estar|vai dar mais trabalho|vou dar trabalho|dou mais trabalho) ..1 (ca|aqui|mais|trabalho|por perto)?
    (nao|n) ..1 (vou|irei) ..1 (precisar|estar) ..2 (mais|nada|aqui|ca|disso)
    sem mim ..6 (melhor|bem|felizes|aliviados|melhores)
    (melhor|felizes|bem|aliviados|aliviado) ..3 sem mim
    (sou|ser|so sou|me sinto|sinto me|virei|sou so|como eu) ..3 (um|apenas um)? (peso|fardo|estorvo|encargo|empecilho)
    se ..1 (sumir|sumisse|desaparecer|desaparecesse|morrer|morresse|morrer hoje|for embora para sempre|me acontecer|eu for|fosse desta|me for)
    (quero|queria|penso|penso em|apetece me|vontade de|melhor|so quero|pensar em) ..2 (sumir|desaparecer|evaporar|nao acordar|nao existir|dormir e nao|nunca ter nascido|nao estar ca)
    (dormir e|e) nao acordar
    (ultima|ultimo|ultimos) (mensagem|mensagens|vez que|carta|adeus|conversa|a me|a tratar|contacto|vontade)
    adeus (a todos|mundo|para sempre|amigos|pra sempre)
    (finalmente|logo|em breve|enfim|vou ter|terei) ..2 (paz|em paz|descanso|descansar)
    (dei|dando|doei|doando|distribui|distribuindo|deu|dá|da|ofereci) ..6 (tudo|roupas|coisas|gato|cao|cachorro|livros|violao|guitarra) ..8 (dela|dele|preciso|precisar|nao vou|mais|embora|adeus)
    (nao|n) ..1 (aguento|suporto) ..1 mais !(com|de|do|da|esse|essa|esta|este|isso|isto|esperar|a|o|ligar|voces|tanta|tanto|ficar|falar|repetir|vossa|pagar|as|os|ouvir|receber)
    (nao|n) ..1 (vejo|tenho|ha|encontro) ..1 (saida|esperança|futuro)
    (nao|n) ..1 (consigo|quero|aguento) ..1 viver
    (vida|viver) ..3 (nao|n|sem|nem|perdeu) ..2 (sentido|vale|pena|graça|valor|esperança)
    (pra|para) que ..2 (viver|continuar|existir|acordar|insistir)
    (ninguem) ..3 (sentiria|sentir|daria|notar|notaria|dava|choraria|importa|vai dar|vai sentir) ..2 (falta|conta|minha|comigo|por mim)?
    (deprimido|deprimida|desesperado|desesperada|desespero|automutilaçao|automutila|suicida|suicidas|suicidio)
    (pensamentos|pensamento|ideias) (ruins|negros|maus|mau|sombrios|pretos|suicidas|estranhos|escuros|de morte)
    (cansado|cansada|farto|farta|cansei) (de|da) (viver|vida|existir|lutar|tudo)
    (quantos|quantas|dose|quanto|quantidade) ..4 (comprimidos|remedio|remedios|calmantes|pastilhas|gotas|medicamento) ..6 (morrer|mortal|letal|perigo|matam|matar|acordar|demais|mata|fatal|bastam)
    (dose) (letal|mortal|fatal)
    (seguro|apolice|pagam|paga|conta) ..6 (suicidio|se me matar|me matar|se eu morrer|me mato|asneira|disparate)
    (preocupado|preocupada|medo|receio|temo) ..6 (faça|fazer|besteira|loucura|asneira|disparate|pior|mal a si|se mate)
    (fazer|faça|fizer|faço|fazendo|fez) ..1 (uma|alguma)? (besteira|loucura|asneira|disparate|parvoice|bobagem)
    (aquecedor|esquentador|caldeira|lareira|chuveiro a gas|braseiro) ..8 (dor de cabeça|dores de cabeça|tontura|tonturas|enjoo|nausea|sono|desmai*|tonto|tonta)
    (dor de cabeça|dores de cabeça|tontura|tonturas|nauseas|enjoos|tontos|tonto|tonta) ..8 (aquecedor|esquentador|caldeira|lareira|braseiro)
    cheiro (a|de) (queimado|plastico queimado|ovo podre|esturro|ovos podres|gasolina|fio queimado)
    cheira a (queimado|esturro|ovos podres|gasolina)
    (tomada|carregador|fio|ficha|bateria|celular|telemovel|telefone|quadro|powerbank|extensao|plugue|chuveiro) ..4 (quente|a ferver|escaldar|pelando|inchada|inchado|inchou|derreteu|derretendo|preta|queimada|queimado|faisca|faiscas|aquece muito|queimou|estalando)
    (faisca|faiscas|faiscar|faiscando|estalos)
    (testamento|instrucoes|cartas|funeral|enterro) ..4 (escrito|pronto|deixei|deixo|meu|preparado|prontas) ..4 (todos|filhos|mim|minha|meu)
    (falta me|me falta) coragem
    (me|se|mim) (machuco|machucando|corto|cortando|mutilando|machucar|firo)
    (machuco|corto|magoo) me
    dar (fim|cabo) (em|de|a) (mim|tudo|vida)
    para ..4 (quando eu|quando ja) (nao estiver|morrer|for)
    (cachorro|cao|gato|guitarra|moveis) ..4 (dei|doei|distribui) ..3 ,? ..3 (so falta|falta|resta|cancela*) ..4
    (financiamento|emprestimo|dividas|divida|parcelas) se eu ..2 (sumir|morrer|faltar|nao estiver|desaparecer)
    (seguro|apolice) ..6 (de proposito|voluntari*|intencional*|tira a propria|tirar a propria|por querer)
    (segunda|terca|sexta|domingo|amanha|semana que vem|proxima semana|mes que vem) ..2 (ja nao (vou estar|estarei|estou|existo)|nao (vou estar|estarei|estou|existo) mais)
    (nao aguento|nao suporto|nao consigo) ..1 (outra|mais uma) (noite|dia|semana|hora)
    (imagino|penso|sonho) ..4 (silencio|paz|calmo|tranquilo) ..3 (seria)
    (digam|diga|diz) (a|ao|aos|pra|pro|para) ..2 (minha mae|meus filhos|meu pai|minha mulher|meu marido|minha familia) ..4 (desculpa|perdao|amo)
    ninguem ..2 (vai notar|notara|vai sentir|sentira|vai reparar|vai dar por) ..3
    (tomei a decisao|ja decidi|esta decidido) ..6 (calm*|paz|alivi*|tranquil*)
    seguro ..4 se ..3 (de proposito|por querer|intencional)
    (quero|queria) que tudo (pare|acabe|termine) (,|$)
  `,
  weaken: `
    (<die>|mato|matar|enforco|enforcar|pulo|pular|jogo|corto) ..8 (kkk|kkkk|kkkkk|haha|hahaha|rsrs|rs|lol|brincadeira)
    me jogar (,|$)`,
  not: `
    (vai|vao) (me matar|matar me) se ..2 (perder|esquecer|gastar|comprar|errar|atrasar|queimar)
    (atirar|atirar me|me atirar|atirar se) (ao|aos|no|nos) (trabalho|estudo|estudos|saldos|bolo|doces|buffet)
    coraçao pega fogo
    esquadrao suicida
    (suicidio|suicida) (comercial|financeiro|politico|fiscal)
    corda no pescoço (pra|para|com) (entregar|pagar|acabar|terminar|o prazo|os prazos)
    (me enforco|enforco me|enforcar me) (nas|com as|em) (prestaçoes|contas|dividas|parcelas)
    (ha|faz) (um|dois|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|muitos|varios|uns|alguns|muito) (ano|anos|meses|tempo) ..6 (<fire>|incendio|engoli|engoliu)
    (<fire>|incendio) ..6 (ha|faz) (um|dois|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|muitos|varios|uns|alguns|muito) (ano|anos|meses|tempo)
    (alarme|alarmes) de (fumo|fumaça) ..4 (faz parte|inclui|custa|preço|instal*|pilha|obrigatorio|compr*)
    (bateria|pilha) do (alarme|detector|detetor)
    (nao|n) (vejo|ha|encontro) saida (para|pra|do|no|na) (o|a)? ..1 (reembolso|menu|estacionamento|problema|site|app)
    me jogar ,? (no|na|nos|nas|nessa|nesse|nessas|nesses) (sofa|promo*|ofertas|cama|piscina|pista|descontos|liquidaçao)
    (calor|frio|sono|espera|fila|fome|saudade|prazo|chefe|cliente|tpm|ressaca|preço|dor nas costas) ..1 (vai|vao|ta|esta|estao) ..1 (me matar|me matando|matar me|a matar me)
    (jogar|jogo|joguei|joga) (na|no|nas|nos|em) (promo*|pista|compras|sofa|cama|piscina|festa|balada|dieta|ofertas|academia|curso*|estudos|trabalho|saldos|sobremesa|cardapio|modelo)
    acabar com tudo (que|o que) e
    (sumir|desaparecer) ..1 (numa|para|pra|em|no|na|num|por) ..2 (ilha|praia|ferias|caribe|mato|sitio|feriado|viagem|nordeste|algarve|dias|fim de semana|feriadao)
    amanha ..1 nao (estou|vou estar|estarei) ..2 ,? (passem|passe|entreguem|entregue|venham|venha|deixem|podem|liguem|em casa|no escritorio|disponivel|na cidade|volto)
    nao (vou|irei) estar ..3 (endereço|casa|morada|escritorio|loja|cidade|online|disponivel|trabalho)
    nao (vou|irei) precisar (mais)? (do|da|de|dos|das) (boleto|nota|fatura|caixa|visita|tecnico|visto|modem|aparelho|plano|ajuda|reserva|entrega|troca)
    esperança de (achar|encontrar|receber|conseguir|ganhar|recuperar|comprar)
    peso (pena|pesado|medio|liquido|bruto|maximo|ideal|galo|leve)
    (ultima|ultimo|ultimos|ultimas) (mensagem|mensagens|conversa|contacto|vez que|carta) (de voces|de vcs|vossa|do|da|dos|das|que recebi|que mandei|que enviei|que voces|que me mandaram|enviada|recebida|que liguei|que comprei|que paguei|que fui)
    (e|preço|prazo|filme|musica|fila|serie) ..1 de cortar os pulsos
    (camiseta|camisola|tshirt|caneca|quadro|adesivo) ..3 (adeus|<die>)
    (vela|velas|aroma|aromatica|sabor|essencia|difusor) ..3 (fumo|fumaça|fogo|lareira)
    (<die>|<fire>|choque|engoliu|engoli|preso|presa) ..5 em (criança|pequeno|pequena|miudo|miuda)
    em (criança|pequeno|pequena|miudo|miuda) ..5 (choque|<fire>|engoli|preso|presa|afoguei|cai)
    (mes passado|ano passado|semana passada|verao passado) ..4 (<trapped>|choque|elevador)
    (saudade|saudades|vontade|curiosidade) de morrer
    gas ja? (foi|esta|ficou) ..1 (reparad*|arranjad*|resolvid*|consertad*)
    gas (de|do|em) (20*|19*|ano passado|mes passado|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) ..3 (reparad*|arranjad*|resolvid*|consertad*)
    (inspeçao|revisao|vistoria|leitura|manutençao) ..2 gas
    (live|debate|discussao|jogo|treta|grupo) ..2 (pegou|pega|pegando) fogo
    (site|net|internet|grupo|chat|zap) ..2 (a arder|explodindo|pegando fogo|ardendo|em chamas)
    deu (na|no) (tv|televisao|radio|jornal|noticiario) ..6 <fire>
    (motor|carro|moto|impressora|app|site|video|som|carburador) ..2 engasg*
    (aplicaçao|app|processo|programa|script|container) ..2 (suicida|suicidou|enforcou)
    presos? no elevador ..3 (mes passado|ano passado|ha dias|semana passada|em 20*)
    ninguem se (machucou|feriu|magoou|queimou)
    suprimido
    nao me vou (atirar|matar|jogar)
    me mata se
    (nao|n|nem|nenhum|nenhuma|sem|nunca) ..4 (<die>|<fire>|suicidio|deprimido|deprimida|cheiro|fumo|fumaça|gas|overdose)
    (de) (rir|riso|fome|sono|tedio|calor|frio|vergonha|curiosidade|inveja|saudade|saudades|sede|amores|raiva|tanta compra|alegria|tanto rir|cansaço|medo|vontade)
    (morri|morro|morrendo|morrer|morta|morto|mato|matar|afogando|afogado|sufocando|afundado|pegando fogo|a morrer) ..3 (de|em|com|no|na|nas|nos|d) ..2 (rir|riso|fome|sono|tedio|calor|frio|vergonha|curiosidade|inveja|saudade|saudades|sede|amores|compra|alegria|trabalho|emails|mensagens|divida|dividas|papelada|burocracia|vontade|propaganda|contas|nivel|fase|praia|natal|boletos)
    (bateria|celular|telemovel|app|site|sistema|aplicativo|computador|servidor|wifi|rede|programa|ponto de acesso|bolsa|preço|tv|router|roteador|tablet|pc) ..4 (morreu|morre|morto|morta|morrer|afundou|suicida|caindo|caiu)
    (conta|contas|fatura|leitura|contador|fornecimento|tarifa|ligaçao|contrato|botija|preço|escalao|fogao a|esquentador a|entrega de|ligar o|instalaçao de|troca de|ligar|carro a|aquecedor a) ..2 (gas|luz)
    (cobre|cobrem|cobertura|seguro|seguros|apolice|garantia|reembolsa|indenização|indemniza|franquia|sinistro|paga) ..7 (<fire>|<die>|afogamento|danos|velas|suicidio|incendio|choque)
    (detector|detetor|sensor|sensores|extintor|extintores|colete|kit|valvula|placa|camara|maquina de|detectores|quarto|area|zona|velas|livre|porta corta) ..3 (fumo|fumaça|gas|monoxido|incendio|fogo|fumadores|de fumar)
    (<die>|<fire>|gas|fuga|incendio|choque) ..8 (anos atras|ha anos|meses atras|ano passado|mes passado|resolvido|consertado|apagado|ja passou|em 19*|em 20*|felizmente)
    (ha|faz|em) ..1 (dez|cinco|muitos|vinte|anos|19*|20*|tres|dois) ..2 (anos)? ..6 (<die>|<fire>|deprimido|deprimida)
    (quando eu era|quando era|na adolescencia|antigamente|no passado) ..8 (<die>|deprimido|deprimida|suicid*)
    (fire|firewall|stick) _
    (fogo|fogos) (de artificio|amigo|lento|brando|medio|alto|d)
    (pega|pegar|pegando|pegou) ..1 fogo ..3 (compra|compras|promoçao|festa|vendas|dinheiro)
    (cartao|promoçao|festa|bolso|mercado|vendas|internet) ..3 (pegando fogo|em chamas|explodindo|a arder|bombando)
    (era|foi|foram) so ..2 (torradeira|teste|treino|simulacro|simulação|vapor|panela)
    (maquina|botao|queima|bomba|panela|produção|ferro|vapor) de fumaça
    (medo|morro|morrer) de (altura|barata|aviao|avião|voar)
    (ate|amor|vida ou|pena de|certidao de|risco de) morte
    queima (de estoque|total|stock)
    (o que|que) (significa|quer dizer) .. (<die>|<fire>)
    (prevençao|campanha|semana|setembro) ..4 (suicidio|amarelo)
    (caiu|caindo) ..2 (rede|sistema|site|ligação|chamada|preço|conta|internet|pix)
    (rede|sistema|site|chamada|internet|preço|pix|dinheiro|app|linha|conexao|ligaçao) ..2 (caindo|caiu|a cair|morrendo)
    (levou|levei|tomei|tomou) ..1 (um|uma)? choque ..4 (preço|conta|fatura|valor|quando vi)
    (tem|ha|sai|entra) ..4 (fumo|fumaça) (livre|zero)`,
  notInSentence: `
    <unreal>`,
};
