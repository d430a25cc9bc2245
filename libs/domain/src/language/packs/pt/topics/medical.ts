import type { RuleSet } from '../../../rules/rule-set.ts';
import { kin, unreal } from './unreal.ts';

export const medical: RuleSet = {
  words: {
    unreal,
    kin,
    chest: 'peito, torax, coração, coraçao, esterno, tórax',
    pain: 'dor, dores, pontada, pontadas, aperto, pressão, pressao, peso, queimação, doi, dói, doendo, apertado, aperta, fisgada, facada, a doer, doer',
    senseless:
      'desmaiou, desmaiei, desmaiado, desmaiada, desmaiar, desmaiando, inconsciente, inconscientes, convulsao, convulsoes, convulsão, convulsões, convulsionando, colapsou, desacordado, desacordada, apagou, desfaleceu, ataque epiletico, crise epileptica, sem sentidos, sem pulso, em coma',
    face: 'boca, rosto, cara, face, labios, lábios, lingua, língua, garganta, olhos, palpebras, pescoço, glote',
    swollen:
      'inchada, inchado, inchando, inchados, inchou, a inchar, incha, fechando, fechou, a fechar, fechada, fecha, apertando, inchar',
    blood: 'sangue, sangrando, sangra, hemorragia, sangramento',
    illness:
      'enfarte, enfarto, infarto, ataque cardiaco, avc, derrame, embolia, anafilaxia, choque anafilatico, anafilatico, hemorragia, meningite, overdose, peritonite, parada cardiaca, paragem cardiaca, coma alcoolico, intoxicação, intoxicaçao, envenenamento, sepse, sepsis, edema, trombose, isquemia, apendicite, pré eclampsia, aborto, descolamento de placenta',
  },
  certain: `
    (injetaram|deram|aplicaram|tomei|tomou|dei) ..3 (remedio|medicamento|dose|vacina) errad*
    (desmaiou|desmaiaram|desmaiada|desmaiado|convulsoes|convulsao|convulsionando|inconsciente|desacordado|desacordada|desmaiei)
    (nao|n) (consegue|consigo) ..1 (falar|mexer|levantar|engolir|se mexer|mexer se|levantar se|respirar) !(com|no|o|a|na|para|pra|por)
    (braço|perna|boca|rosto|palpebra) ..3 (caiu|caido|caida|mole|pendurado|torta|torto)
    (esta|ta|ficou|ficando|o meu|meu) ..3 (bebe|filho|filha|criança|menino|menina) ..2 (roxo|roxa|azul|molinho|gelado|gelada)
    (bebe|filho|filha|criança) ..2 (roxo|roxa|azul)
    (boca|rosto|cara|face|sorriso|labio) ..2 (torta|torto|caida|caido|paralisad*|repuxada|ao lado|de lado|descaida)
    (nao|n) ..1 (mexo|mexe|sinto|sente|consigo mexer|consigo sentir|consegue mexer|mexer) ..2 (braço|mão|mao|perna|lado|pernas|pe|metade|corpo|rosto)
    (perdi|perdeu|perder|sem) ..2 (força|forças|fala|movimentos|sensibilidade) ..3 (lado|braço|perna|mão|mao|rosto|corpo|esquerdo|direito|face)
    (fala|falando|falar|fala) (enrolado|enrolada|arrastado|arrastada|estranho|embolado|embolada|desconexo|coisas sem sentido)
    (nao|n) ..1 (fala|diz) (coisa com coisa|direito|nada que)
    (garganta|lingua|língua|glote|labios|rosto|cara|boca|olhos) ..3 <swollen>
    <swollen> ..3 (garganta|lingua|glote|labios|rosto|cara|boca|pescoço)
    (nao|n|mal) ..3 (respira|respiro|respirar|respirando|respiram|consigo respirar|passa ar|passa o ar|entra ar)
    (dificuldade|dificuldades|custa|dificil|custo|custar) ..2 (respirar|engolir ar|em respirar)
    (falta|faltando|faltar) ..1 (de|o|me)? ar ..8 (peito|labios|parado|deitado|agora|socorro|boca|azul|roxo|sentado|perna|falar|muita)
    <pain> ..4 (no|do|ao) ..1 <chest> ..10 (braço|suando|suor|maxilar|queixo|ar|respirar|forte|fortissima|costas|agora|ajuda|enjoo|esquerdo|mandibula|a suar|socorro)
    <chest> ..4 <pain> ..8 (braço|suando|ar|respirar|queixo|costas|esquerdo)
    (dor|aperto|pressão|pontada) (forte|fortissima|muito forte|horrivel|insuportavel|terrivel|enorme|subita) ..2 (no|do) <chest>
    (braço|mão|mao|perna|lado|rosto) ..2 (esquerdo|esquerda|direito|direita)? ..1 (dormente|formigando|a formigar|paralisad*|formigar|pesado|mole|sem força|adormecido)
    (<kin>|ela|ele|eu|mim|me|ta|esta|estou|com|quase|tendo|ter|de|teve|uma|no|que|senhor|hospede|a|o|ficou|e|caiu|acabou|homem) ..2 <senseless>
    (esta|estou|ta|to|tendo|ter|teve|sofreu|sofrendo|tá|está|estar|entrou em|acho que|acho|com) ..3 <illness>
    (nao|n|nem) ..2 (acorda|acordar|reage|reagir|abre os olhos|desperta|abriu os olhos|me reconhece|tem pulso|da acordo)
    <kin> ..6 (nao|n|nem) ..2 (responde|responder|reconhece|mexe)
    (<senseless>|caiu|caido|caida|chao|cama|sofa) ..6 ,? ..4 (nao|n|nem) ..2 (responde|responder|reconhece|mexe)
    (nao|n|nem) ..1 (responde|mexe|reconhece) ,? ..2 (mais|nada|quando|nem|e) ..3 (chamo|chamamos|respira|mexe|reage|fala|chamado|abre|acorda|gelad*|branc*|socorro)
    (nao|n) (responde|mexe) (mais)? ,? (socorro|ajuda|ajudem|nem|acho que|por favor)
    (gelado|gelada|azul|roxo|roxa|cinzento|palido|palida|palidissim*|azulado|azulada) ..5 (labios|nao|n|respira|acorda|reage|dedos)
    (labios|cara|rosto|boca|bebe|criança|unhas|dedos) ..2 (azuis|azul|roxo|roxa|roxos|azulados|roxas)
    (vomitando|vomita|vomitou|cuspindo|cuspiu|tossindo|a vomitar|a deitar|deitar|deita|perdendo|perde|saindo|tossir|a perder|a tossir|perder|vomitei|evacuando) ..3 sangue
    (sangue|sangrando|sangra|sangramento|hemorragia|a sangrar|sangrar) ..4 (muito|muita|para|parar|estanca|estancar|todo lado|cabeça|jorrando|poça|tanto|sem parar|demais|imenso|litros|barriga)
    (glicemia|açucar|glicose|saturação|saturaçao|pressão|pressao|oxigenio|batimentos|febre|tensao) ..4 (a|em|de|marca|esta|abaixo|acima|alta|baixissima|altissima|40|41|42|caiu) ..10 (suando|suor|tremendo|reconhece|desmai*|confus*|responde|acorda|convuls*|bebe|delirando|labios|vomita|meses|grogue)
    (tomou|tomei|engoliu|ingeriu|tomado) ..3 (inteira|inteiro|todos|todas|demais|dobro|muitos|dose dupla|cartela) ..6 (remedio|remedios|comprimidos|cartela|caixa|calmantes|frasco|insulina|medicamento|querer|pastilhas|vendo|soniferos)
    (tomou|tomei|usou|usei) ..3 (pastilhas|drogas|bala|algo|coisa|lsd|cocaina|ecstasy|md) ..8 (acorda|abre os olhos|responde|respira|gelad*|olhos|desmai*|convuls*|espumando)
    (caiu|cai|caí|despencou|atropelado|atropelada|atropelaram|bateu|bati|batida) ..5 (janela|escada|escadas|cabeça|varanda|telhado|andaime|carro|caminhao|cavalo|mota|moto|laje|andar) ..10 (nao|n|sangue|fala|vomit*|mexe|confus*|responde|desmai*|lembra|sangra|acorda|desacordad*)
    (cortou|cortei|amputou|decepou|arrancou|decepei|esmagou|corte) ..4 (dedo|dedos|mão|mao|braço|perna|veia|arteria|pulso) ..8 (sangue|sangra*|para|serra|fora|estanca|pendurado|jorra*)
    (queimou|queimei|queimadura|queimaduras|queimado|queimada) ..5 (rosto|cara|oleo|acido|fervendo|bolhas|pernas|peito|maos|menina|menino|criança|agua|bebe|ferver)
    (mordida|picada|picado|picada|mordeu|picou|ferrão|picou|mordido) ..3 (cobra|vibora|abelha|vespa|escorpiao|aranha|abelhas|vespas|marimbondo|medusa|jararaca)
    (choque|crise|reação|reaçao) ..1 (anafilatic*|alergic*|epileptic*|epiletic*|respiratori*|hipoglicemic*|convulsiv*|de asma|asmatica)
    (alergic*|alergia) ..8 (incha*|respir*|garganta|lingua|comeu|comi|manchas|labios) ..6 (agora|garganta|labios|respir*|lingua|ajuda|inchad*|olhos|fechando|toda|boca)
    (gravida|gravidez|gestante|meses|semanas|grávida) ..8 (sangrando|muito sangue|sangramento|nao mexe|nao se mexe|contrações|contraçoes|rompeu|dores fortes|perder liquido|a deitar|bolsa|hemorragia)
    (bolsa|aguas) (rompeu|estourou|rebentou|rebentaram)
    (esta|ta|vai|tá) (nascendo|a nascer|parindo|a parir|nascer|dando à luz)
    (no chao|caido|caida|estirado|deitado no chao) ..5 (nao|n|convuls*|sangue|sozinho|sozinha|desmai*|imovel|inconsciente|respira|consciencia)
    (preciso|chamem|chama|chame|chamar|mandem|manda|mande|ligue|ligar|quero|urgente|enviem) ..3 (ambulancia|192|193|112|samu|inem|bombeiros|socorro|resgate)
    (entrou|esta|ta) em (paragem|parada|choque|overdose|coma)
    (acabou|acabaram|acabou se|sem|quebrou|avariou|parou|desligou|ficou sem|terminou) ..3 (insulina|oxigenio|bomba de insulina|adrenalina|respirador|ventilador|inalador|bombinha|concentrador|dialise|aspirador de secreçoes)
    (respirador|concentrador|ventilador pulmonar|oxigenio|bomba de insulina|pacemaker|marcapasso|cpap|concentrador de oxigenio|bipap) ..4 (parou|desligado|desligou|acabou|apitando|nao funciona|sem bateria|alarme|nao liga|avariou|sem luz|falhou)
    (engoli|engoliu|engasgou|engasguei|engasgada|engasgado) ..6 (osso|espinha|caroço|carne|peça|brinquedo|nao passa|ar|roxo|respirar|moeda)
    (sem|tem) pulso
    espumando ..2 boca
    (caiu|queda|escada|escorregou) ..6 (coisas sem sentido|coisa com coisa|confus*|desorientad*|delira|vomit*|fala enrolad*|nao se mexe|inconscient*)
    febre ..2 ,? ..4 (nuca|pescoco|manchas|convuls*|rigid*)
    (diabetic*|diabetes|glicemia) ..6 (nao reage|treme|tremendo|sua|suando|confus*|inconscient*|nao responde)
    (amendoim|nozes|vespa|abelha|alergi*|penicilina|camarao) ..8 (inch*|nao respira|labio*|garganta|sufoc*)
    (bebe|recem nascido|nenem|menin*) ..5 (nao acorda|mole|molinh*|nao mama|nao reage|custa a acordar)
    (anticoagulante|insulina|remedio|comprimidos|dose) ..4 (dobro|duas vezes|a mais|dobrad*) ..6 (sangr*|sonolent*|respira*|acorda|treme|confus*|sono)
    (cinzent*|palid*|su*) ..5 (aperto|pressao|dor) ..2 peito
    respira* ..2 (devagar|lent*|a custo|mal|pouco)
    gravida ..4 e (sangrando|a sangrar|com contracoes|perdendo|sangro|com sangramento)
    insulina e eu tambem ,? ..2 (treme|sua|dorme|confus*|gelad*)
    (toalha|pano) ..2 (sangue|encharcad*)
  `,
  possible: `
    <pain> ..4 (no|do|ao|em) ..1 <chest>
    <chest> ..2 (doi|dói|doendo|bate|batendo|aperta|apertado|arde|queima|disparado|acelerado|a mil|saltando|a bater|dispara|descompassado|disparou|pula)
    (taquicardia|palpitações|palpitaçoes|arritmia|desmaio|desmaios|desmaiei|tonturas|tontura|vertigens)
    (falta|faltou|faltando) ..1 (de|o|me|um)? ar
    (sem) (ar|folego|fôlego)
    (vejo|vendo|visão|visao|vista|ver) ..2 (dobrado|a dobrar|turva|embaçada|embaçado|duplicado|enevoada|duplo|escura|desfocada|turvo|luzes|escurecer)
    (dificuldade|custa|dificil) ..2 (engolir|andar|respirar|deglutir)
    (dificuldade|custa me|me custa) ..2 falar !(com|por|convosco|ai)
    (perna|braço|pe|panturrilha|tornozelo|mão|mao|barriga da perna) ..3 (inchada|inchado|quente e|preto|preta|roxa|roxo|azul|vermelha e|formigando|formigar|dormente)
    (boca|lingua|labios|mãos|rosto|cara|língua) ..3 (formigar|formigando|dormente|formigueiro|a formigar|dormentes)
    (nao|n) ..3 (abre|responde|atende|sai|come|bebe|levanta|acordo|atendeu|aparece) ..8 (ontem|dias|horas|manha|noite|dia|desde) ..8 (diabetic*|cardiac*|idos*|doente|coraçao|oitenta|noventa|epiletic*|sozinh*|acord*|mal|fraco|fraca)
    mal ..1 (o|a)? acordo
    (remedio|comprimido|comprimidos|medicamento|medicação|dose|tratamento|antibiotico|gotas|suplemento|vacina|creme|adesivo|injeção|injeçao|pilula|xarope) ..8 (desmai*|vista|tonto|tonta|tontura*|manchas|coceira|comichão|inchad*|inchar|vomit*|tremor|tremend*|confus*|pior|enjo*|palpitaçoes|errad*|dupla|dobro|formig*|respir*|urticaria|bolhas|grogue|sangue|desequilíbrio)
    (tomei|tomou|dei|deu|tomar|dar) ..3 (dupla|dobro|duas vezes|demais|errado|errada|vencido|vencida|fora do prazo|sem querer|por engano) ..5 (dose|remedio|comprimido|medicamento|xarope|gotas|insulina|comprimidos|vacina)
    (tomei|tomou) ..2 (dupla|dobro|duas vezes|demais|errado|errada|vencido|vencida|a mais|por engano|sem querer)
    (comi|comer|comemos|comeu|jantar|almoço|cogumelos|sushi|mariscos|marisco|frango|lanche|camarao) ..8 (vomit*|diarreia|inchad*|coceira|bolhas|passando mal|intoxicad*|dobrado|colicas|manchas|urticaria|passamos mal|maldisposto|mal disposto|febre|passei mal|estou mal|fez mal|fizeram mal|ficamos mal|muito mal)
    (vosso|vossa|pedido) ..8 (vomit*|diarreia|coceira|bolhas|passando mal|intoxicad*|colicas|urticaria|passamos mal|maldisposto|mal disposto)
    febre ..3 (alta|altissima|39|40|41|nao baixa|nao desce|recem|dias)
    dor de cabeça ..6 (forte|fortissima|horrivel|nunca|nunca tive|de repente|subita|segundo|insuportavel|explodir|pior da minha vida)
    sangue ..2 (urina|fezes|nariz|tosse|coco|xixi|vomito|saliva|cuspe|papel)
    (bocadinho|pouco|gotas|mancha|manchas) ..1 (de)? sangue
    (desmaiar|desmaio|desmaiei|perder os sentidos|perdi os sentidos|apaguei|desmaiando|quase desmaiei)
    (bati|bateu|pancada|batida|caiu|cai|queda) ..3 (cabeça|costas|coluna)
    (pressão|pressao|tensao|glicemia|glicose|açucar|saturação|oxigenio) ..6 (alta|altissima|baixa|baixissima|caiu|disparou|22|20|25|200|300|400|500|30|40|50|80)
    (passando|sentindo|sinto|sente|sinto me|sentindo me|sente se) (muito|tao)? (mal|malissimo|pessimo|pessima)
    (estou|tou|to) (muito|tao)? mal !(informad*|servid*|atendid*|acostumad*|habituad*|com|na)
    <kin> ..3 (esta|ta) (muito|tao)? (mal|malissimo|pessimo|pessima)
    (dor|dores) ..2 (barriga|abdomen|estomago|lado|costas|cabeça|rim) ..2 (fortissim*|horrive*|insuportave*|muito fort*|tremend*|atroz)
    (gravida|gravidez|gestante|grávida) ..10 (dores|sangue|manchas|colicas|enjoo|cabeça|inchad*|perdas|corrimento|sangramento)
    (acabou|acabou se|sem|acabando|a acabar|esgotado|fiquei sem) ..3 (insulina|oxigenio|adrenalina|bombinha|anticonvulsivo|remedio da pressao|anti epileptico|medicação do coraçao)
    (bebe|filho|filha|menino|menina|avo|vo|mae|pai|marido|mulher|tia|tio|criança) ..4 (nao come|nao bebe|so dorme|mole|molinho|molinha|apatico|apatica|nao levanta|nao se levanta|vomita|rigido|confuso|confusa|palido|palida|desidratad*|tremendo|a tremer|ardendo em febre|queimando de febre)
    (engoli|engoliu|ingeriu)`,
  not: `
    (ja passou|passou) ..2 (crise|reaçao|choque)
    (reaçao|crise) ..2 (foi|era) (com o|no|do|com a) ..4 antig*
    (<illness>|<senseless>) ..6 (ha|faz) (um|dois|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|muitos|varios|uns|alguns|muito) (ano|anos|meses|tempo)
    (ha|faz) (um|dois|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|muitos|varios|uns|alguns|muito) (ano|anos|meses|tempo) ..6 (<illness>|<senseless>)
    ar (condicionado|quente|frio|comprimido|no pneu|nos pneus|na bola|puro|fresco)
    (bola|pneu|pneus|boia|colchao|balao|piscina) ..3 sem ar
    ver ..1 (as|os|uma|um) (luzes|escura|escurecer)
    (vejo|vendo) (a|o|as|os|uma|um)? ..1 (cobrança|imagem|foto|tela|ecra|pagamento|valor|debito) ..3 (duplicado|dobrado|desfocada|escura|duplo)
    (vendem|tem|existe|ha|procuro) ..3 (contra|para|pra) ..3 (tonturas|tontura|vertigens|taquicardia)
    (remedio|medicamento|creme|suplemento|vacina|comprimidos|xarope|gotas|adesivo) ..1 (veio|vieram|chegou|chegaram) ..1 (errad*|pior|manchad*)
    (mandaram|enviaram|recebi|entregaram|comprei|venderam|veio|chegou) ..2 (remedio|medicamento|creme|suplemento|xarope|comprimidos) errad*
    (creme|pomada|gotas|adesivo) (para|de|anti|contra|pra) ..2 (manchas|coceira|comichao|bolhas|urticaria)
    (açucar|glicose) ..4 (g|gr|gramas|kg|kilo|quilo|pacote|mascavo|demerara|cristal)
    coraçao ..4 (seleção|time|festa|saudade|alegria|amor|emoçao)
    sangue (de boi|de porco|de dragao|latino|azul)
    (exame|admissional|ficha) ..3 falta de ar
    nao ..1 falta de ar nem
    nao responde (as|a|ao|aos)? ..1 (mensagens|mensagem|email|emails|chamadas|telefone|telefonemas|whatsapp|chat|perguntas|minhas|meu|ninguem)
    (tem|vendem|ha|qual|quais|que|existe|compro|comprar|recomendam|indicam|procuro) ..2 (remedio|creme|pomada|gotas|xarope|adesivo|suplemento|colirio|spray|cha|pulseira|comprimido|comprimidos) (para|pra|contra) ..3 (tontura*|enjo*|manchas|coceira|vomit*|comichão|inchar|urticaria|bolhas)
    (tenis|sapato|sandalia|bota|meia|luva|cadeira|chinelo) ..6 (preto|preta|azul|roxo|roxa)
    (aperto|dor|doi|peso) no coraçao (ver|de ver|deixar|em|saber|jogar|dizer|vender|despedir)
    (drone|celular|telemovel|telefone|tablet|camera|boneca|vaso|tv|caixa|notebook|portatil|brinquedo|bicicleta|relogio|quadro|espelho) ..4 (caiu|bateu|cai) ..3 (cabeça|costas)
    (colete|camisa|camisola|blusa|casaco|sutia|vestido|cinta|cinto|top|fato|blazer|alça|mochila) ..2 (aperta|apertado|apertada|pesa|apertando) ..3 (peito|costas)
    (leitor|aparelho|dispositivo|ecra|botao|teclado|robo|aspirador|impressora|camera|comando|controle|fechadura|touch) ..3 (nao|n) ..2 (acorda|reage|desperta|responde|reconhece|mexe)
    (braço|perna|boca|pe|peito|cabeça|coraçao|cara|rosto|lingua|costas) (da|do|de|das|dos) (cadeira|mesa|sofa|cama|poltrona|sandalia|sapato|tenis|bota|fogao|forno|garrafa|panela|chuveiro|estante|oculos|candeeiro|luminaria|maquina|impressora|sistema|robo|suporte|microfone|guarda sol|frango|peru|pe|planta|apartamento|projeto)
    (pressao|saturaçao|temperatura|tensao) ..1 (do|da|dos|das|de) (chuveiro|pneu|pneus|agua|fotos|foto|cor|cores|imagem|tela|ecra|bomba|torneira|caldeira|mangueira|compressor|rede|gas|tomada|maquina|bola|bicicleta|forno|esquentador)
    (aspirador|maquina|motor|secador|batedeira|furadeira|liquidificador|ventilador|carro|moto|site|app) ..1 (perdeu|perder|perde|sem) ..2 (força|forças|fala|sensibilidade)
    (<illness>|<senseless>|<pain>|febre|engoliu|engoli) ..5 em (criança|pequeno|pequena|miudo|miuda|bebe)
    (<illness>|<senseless>|<pain>|desmaio|sangue|febre) ..4 em (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    (nao|nunca|nem) (se)? (<senseless>|sangrou|sangra|sangrei)
    foi so (um|uma) (desmaio|tontura|susto|mal estar|enjoo|quebra de tensao)
    (desmaio|susto|tontura) ..1 no (casamento|batizado|baile|show) ..1 em (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    (fila|senha|burocracia|formulario|perfume|vestido|frete|saldo|vitrine|episodio|serie|promoçao|juros) ..6 (enfarte|infarto|colapso|coma|desmaiar|desmaiei|ataque|avc|treco|derrame|taquicardia|piripaque|perdi os sentidos|falta de ar|sem ar|sem folego)
    (perdi os sentidos|desmaiei|apaguei|infartei|sem folego|sem ar|taquicardia|desmaiar) (com|de|pelo|por|so de) (esse|essa|este|esta|tanto|tanta|o preço|a beleza|alegria|felicidade|amor|rir|ver|olhar)
    so de (ver|olhar|pensar) ..5 (taquicardia|palpitaçoes|tonturas|tontura|falta de ar|desmaio|desmaiar)
    (influencer|influenciador|influenciadora|youtuber|blogueira|boato|artigo|reportagem|bula|li que|ouvi dizer|blog) ..8 (palpitaçoes|taquicardia|tonturas|tontura|desmaio|desmaios|arritmia|vomit*|trombose|avc|falta de ar)
    (cancelar|cancelem|desmarcar|reservei|reservar|remarcar|preço|quanto custa|fatura|reembolso|recibo) ..4 (ambulancia|bombeiros|resgate)
    ambulancia (particular|de brinquedo|miniatura) ..3
    (engoli|engoliu) ..2 (mosca|mosquito|seco|sapo|sapos|orgulho|choro|palavras|cartao|dinheiro)
    (atestado|ficha|admissional|cadastro|declaraçao) ..8 (falta de ar|tontura|tonturas|desmaio|desmaios)
    sem (ar|folego) (de|com) (tao|tanto|tanta|a beleza|o preço|a vista|rir)
    (aberto|abertos|aberta|abertas) , sem ar
    sem ar (condicionado|quente|frio)
    (sms|email|mensagem|mail|estranho|suspeito|falso) e? (ja)? apaguei
    (caixa|maquina|multibanco|atm|terminal|aspirador) ..1 (engoliu|engoli)
    (agente|porta|link|formulario|facial|biometria|leitor|site|sensor|face id|maquina) ..2 nao (responde|reconhece|me reconhece|reage)
    nao reconhece ..2 (rosto|cara|digital|voz|cartao|usb|chip)
    ninguem ..1 (<senseless>|desmaiou|infartou)
    ja tive ..3 (convulsao|convulsoes|avc|infarto|enfarte|desmaio|desmaios)
    tive ..2 (convulsao|avc|infarto|enfarte) ..3 (na infancia|em 19*|em 20*|em criança)
    placa mae
    (impressora|maquina|aspirador) ..3 (convulsao|convulsoes)
    nao engoliu
    (cobre|cobrem|cobertura|seguro|reembolsa|plano|garantia|comparticipa|comparticipado|isençao|carencia|convênio|receita|declarar) ..8 (<illness>|<senseless>|glicemia|pressao|sangue|gravidez|febre|gravida)
    (sensor|medidor|relogio|smartwatch|pulseira|faixa|teste|analise|analises|exame|exames|colheita|doar|doaçao|dador|doador|kit|termometro|oximetro|aparelho|glicosimetro|pressao dos|pressao de|banco de|aparelho de) ..3 (batimento|batimentos|glicemia|pressao|sangue|oxigenio|coraçao|febre|saturaçao|pneus|pneu|agua|epilepsia|tensao|glicose)
    (efeitos|quais|que) ..3 (colaterais|secundarios|efeitos|sintomas)
    (nao|n|nenhum|nenhuma|sem|nem|nada) ..1 (foi|e|ha|tem|tenho|tive)? ..1 (<illness>|febre|alergia|alergias|sintoma|sintomas|dor|dores)
    (pc|computador|portatil|app|servidor|telefone|telemovel|celular|site|impressora|sistema|roteador|router|modem|tela|ecra|notebook|tablet|programa|conta|aplicativo|jogo|tv) ..5 (coma|virus|colapso|febre|desmaiou|morto|morta|responde|reconhece|acorda|desacordado|infarto|apagado|apagou|choque|respira|reage|desligado|sangra|travado|abre|desmaia|apaga)
    (ha|faz|em|ano passado|quando era|antigamente|no passado|recuperei|curado|curada|operado|operada) ..2 (anos|19*|20*|meses|tempo|dez|cinco|dois|tres|muitos|criança|pequeno)? ..6 (<illness>|<senseless>|<pain>|febre|sangue|infartou)
    (<illness>|<senseless>|infartou|<pain>|febre) ..8 (ha anos|anos atras|meses atras|ano passado|mes passado|curad*|recuper*|passou|em 19*|em 20*|faz tempo|ha tempos|ha muito)
    (enfarte|infarto|colapso|coma|desmaiar|desmaiei|febre|taquicardia|treco|derrame|ataque|avc|desmaio) ..4 (preço|preços|conta|fatura|golo|gol|jogo|valor|quando vi|susto|sabado|rir)
    (preço|preços|conta|fatura|gol|golo|valor|boleto|susto) ..6 (enfarte|infarto|colapso|coma|desmaiar|desmaiei|ataque|avc|treco|sangrar)
    quase (tive|morri|enfartei|infartei)
    (vinho|grupo|tipo|laranja|mancha de|manchas de|laço|irmão|familia|suor) ..1 (de)? sangue
    sangrar os olhos
    (curso|kit|caixa|aula|mala|formação|maleta) ..4 (socorros|socorro|reanimação|reanimaçao|emergencia)
    (site|app|pagina|video|conexao|ligação|loja|chamada|voz|som|imagem|musica|filme|ecra) ..3 (parado|travad*|fecha|desmaia|fechando|fechou|corta|cortando)
    (barriga|mandibula|maxilar) ..3 (rir|gargalhada|riso)
    (site|app|voces|isto|senha|codigo|boleto|senha) ..3 (da|me da|dá|dando) ..1 dor de cabeça
    (me da|da me|dar|da) dor de cabeça
    (coração|coraçao) (do|da|de) (sistema|cidade|empresa|negocio|lisboa|rio|ouro|pedra)
    (acordar|acordo) ..4 (barulho|obra|despertador|vizinh*|alarme)
  `,
  notInSentence: `
    <unreal>`,
};
