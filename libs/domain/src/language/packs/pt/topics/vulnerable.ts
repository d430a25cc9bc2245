import type { RuleSet } from '../../../rules/rule-set.ts';

export const vulnerable: RuleSet = {
  words: {
    condition: `
      cego, cega, cegos, invisual, baixa visao, deficiente visual, deficiencia visual, surdo, surda, surdos, surdo mudo, deficiente auditivo, deficiencia auditiva, deficiente, deficiencia, deficientes, pcd, invalido, invalida, paralisado, paralisada, tetraplegico, tetraplegica, paraplegico, paraplegica, cadeirante, cadeira de rodas, andarilho, demencia, alzheimer, parkinson, esclerose, esclerose lateral,
      autista, autistas, autismo, asperger, sindrome de down, trissomia 21, epilepsia, epiletico, epileptico, epileptica, esquizofrenia, esquizofrenico, bipolar, depressao, ansiedade, panico, ataques de panico, crise de panico, agorafobia, dislexia, dislexico, dislexica, analfabeto, analfabeta, avc, cancro, cancer, quimio, quimioterapia, radioterapia, dialise, hemodialise, tdah, tea,
      psiquiatrico, psiquiatrica, psiquiatra, interditado, interditada, curador, curadora, tutor legal, acamado, acamada, oxigenio, ventilador, cuidador, cuidadora, protese, amputado, amputada, transplantado, perda de memoria, incapaz, incapacidade, atestado multiuso, mobilidade reduzida, muletas, gagueira, gago, gaga, esclerose multipla, fibromialgia, idoso, idosa, bengala branca, cao guia`,
  },
  certain: `
    (a|minha) vista ..1 nao (ajuda|deixa|alcança|permite|chega)
    (maos|mao) (tremem|treme|tremo)
    nunca (fui|andei) ..1 (à|na|a) escola
    (entro|entra) em panico
    (perdeu|perdi|sem) (as|uma|a) (pernas|perna|visao|audiçao|mao|maos)
    quarto adaptado ..8 (mulher|marido|mae|pai|filho|filha|cadeira)
    (tem|com|tenho) (alzheimer|demencia|parkinson|autismo|esquizofrenia|epilepsia|dislexia)
    (sou|somos|por ser|sendo|estou|fiquei|e|ficou) ..2 (cego|cega|surdo|surda|deficiente|cadeirante|autista|esquizofrenico|bipolar|dislexico|dislexica|analfabeto|analfabeta|epiletico|epileptico|epileptica|tetraplegico|paraplegico|invisual|acamado|acamada|paralisado|paralisada|gago|gaga|pcd|invalido|invalida|deficiente visual|deficiente auditivo|amputado|incapaz)
    (tenho|tem|temos|sofro|sofre|diagnosticado|diagnosticada|diagnostico|com|portador|portadora|por causa|tive|teve|faço|fazendo) ..3 (demencia|alzheimer|parkinson|esclerose|autismo|asperger|sindrome|epilepsia|esquizofrenia|depressao|ansiedade|panico|ataques de panico|agorafobia|dislexia|avc|cancro|cancer|quimio|quimioterapia|dialise|hemodialise|deficiencia|tdah|baixa visao|fibromialgia|incapacidade|mobilidade reduzida|perda de memoria|surdez|bipolaridade|radioterapia)
    (meu|minha|pai|mae|avo|marido|mulher|filho|filha|irmao|irma|esposa|sogra|tia|tio) ..5 (<condition>)
    (ando|anda|uso|usa|em|estou|numa|de) ..2 (cadeira de rodas|cadeira|andarilho|muletas|bengala) ..6 (rodas|escada|escadas|rampa|elevador|degrau|degraus)
    cadeira de rodas ,? ..6 (balcao|escada|escadas|rampa|elevador|porta|preciso|ajuda|entrar|voo|embarque)
    (sou|e|faço) ..2 (cuidador|cuidadora|cuidador informal|acompanhante|curador|curadora|tutor|tutora)
    (cuido|cuidar|trato|tomo conta|olho|assisto) ..3 (pai|mae|avo|filho|filha|pais|marido|mulher|irmao|irma|esposa|tia|idoso|idosa|acamad*|deficiente|sogra|coisas dele|coisas dela|dele|dela)
    (nao|n) ..1 (sei|sabe|aprendi a) ..1 (ler|escrever) !(isso|o|este|esse|a)
    (ouço|ouve|oiço|vejo|ve|enxergo|enxerga|escuto) ..1 (mal|pouco|pouquissimo|muito mal|muito pouco|quase nada|bem mal)
    (nao|n) ..1 (enxergo|enxerga|ouço|oiço|ouve|vejo|escuto|ve) ..2 (bem|nada|quase|direito|letras|letra|mais|de um ouvido)
    (quase) ..1 (nao|n) (vejo|ouço|oiço|enxergo|escuto|ve|ouve)
    (interprete) ..2 (libras|lingua gestual|sinais|gestual)
    (libras|lingua gestual|braille|braile|leitor de tela|leitor de ecra|letras grandes|letra grande|letras maiores)
    (esquece|esqueço|esquecer|esqueceu) ..4 (tudo|que ja|pagou|coisas|nomes|sempre|onde|paga duas)
    (perde|perdendo|perdi|perda|falha|falhas) ..2 memoria
    (confuso|confusa|confunde|baralha|baralhado|atrapalha|me perco|embaralham|embaralha) ..8 (idade|idoso|idosa|tudo|anos|informaçao|texto|textos|medicamentos|cabeça|facilmente|letras)
    (tenho|tem|com|faço|completo) ..1 (setenta*|oitenta*|noventa*|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95) ..2 anos ..10 (so|sozinh*|nao|ajud*|entendo|percebo|computador|internet|filhos|telemovel|celular|dificil|vejo|ouço|vista)
    (moro|vivo|vive|mora|estou|fico|sou) ..1 (so|sozinho|sozinha) ..8 (idos*|ajud*|ninguem|idade|anos|entendo|percebo|nao tenho|filhos|longe)
    (idoso|idosa|idosos|idade) ..8 (sozinh*|nao entende*|nao percebe*|nao sabe*|ajud*|confus*|dificuldad*|assustad*|nao consegue*|so)
    (nao|n) ..1 tenho ninguem ..3 (ajude|ajudar|que|me)?
    (ninguem) ..1 (que|para|pra) me ..1 (ajude|ajudar|ajuda|explique)
    (uso|usa|depende|dependo|dependente|precisa|ligado|ligada) ..4 (oxigenio|ventilador|respirador|dialise|maquina|bipap|concentrador|aparelho)
    (oxigenio|respirador|ventilador|dialise|concentrador|bipap|aspirador) ..8 (cortarem|cortar|luz|energia|apagao|eletricidade|corte)
    (tratamento|internado|internada|internamento|acompanhamento|consulta|medicado|medicada) ..2 (psiquiatric*|psiquiatrico|mental|oncologic*|cancro|cancer|caps)
    (saude|doença|transtorno|perturbaçao|disturbio|deficiencia|problema|problemas|doente|debil) ..1 (mental|mentais|cognitiv*|psicologic*|intelectual|psiquiatric*|neurologic*|motora|rara|degenerativa|cronica|incapacitante)
    (quimio|quimioterapia|medicaçao|remedios|avc|doença|tratamento) ..6 (cabeça|lenta|lento|esquec*|concentr*|memoria|cansad*|raciocinio|confus*)
    (dificuldade|dificuldades|custa me|me custa|limitaçao|limitaçoes) ..3 (ler|leitura|compreensao|falar|andar|concentrar|escrever|mover|locomoçao|memoria|entender|perceber|fala|aprendizagem|visao|audiçao|mobilidade)
    (barulho|multidao|luzes|ruido|fila|espera|barulhos) ..5 (desespera|crise|panico|desregula|autista|ansiedade)
    (expliquem|explique|explicar|explica|fale|falem|fala|escrevam|escreva|ir|vá|va) ..3 (devagar|devagarinho|simples|por partes|calma|palavras simples|em vez de falar|com paciencia|pausadamente)
    (viaja|viajar|vai|embarca) ..2 (sozinho|sozinha) ..8 (primeira vez|ajud*|down|deficien*|ceg*|menor|anos|autis*|idos*)
    (assistencia|acompanhamento|ajuda) ..4 (deficiente|cadeira de rodas|mobilidade reduzida|cegos|cego|surdo)
    (mobilidade) reduzida
    (assinou|assina|comprou|vendeu|enganaram|venderam|assinar) ..8 (demencia|alzheimer|idos*|nao percebe|nao entende|porta a porta|anos|confus*)
    (nao) (percebe|entende|sabe) ..2 (o que assina|o que faz|o que diz|assina)
    (pai|mae|avo|avó|avô|vo|tia) ..4 (esquece|nao percebe|nao entende|confunde|nao ouve|nao ve|nao enxerga|nao sabe mexer|ja nao|cai|baralha)
    (acamado|acamada|fraldas geriatricas|fraldas de adulto|so sai da cama|nao sai da cama)
    (usa|uso|com|por|pela) (uma)? sonda
    (nao) ..1 (posso|consigo) ..1 (atender|falar) ..2 (telefonemas|telefone|ao telefone|ligaçoes|chamadas)
    (pessoa|pessoas) (com deficiencia|surda|cega|vulneravel|idosa|com mobilidade)`,
  possible: `
    (sou|somos|ja sou) ..2 (idoso|idosa|velho|velha|velhinho|velhinha|de idade|uma senhora de idade|doente)
    (deficiencia|deficiente|incapacidade|cuidador|cuidadora|cadeirante|autismo|autista)
    (nao) ..1 (entendo|percebo|sei) ..3 (tecnologia|computador|computadores|internet|dessas coisas|destas coisas|modernices|telemovel|telemoveis)
    (elevador|rampa|escada|escadas|degraus) ..6 (cadeira|deficien*|cadeirante|muletas)
    nao me entendo
    (idade|anos) ..5 (tecnologia|computador|percebo|entendo|celular|telemovel)`,
  not: `
    velho cliente
    (curso|cursos|aula|aulas|dou|ensino|livro|livros|mapa|vendem|presente|professor|professora|tradutor|placa|placas|teclado) ..4 (libras|lingua gestual|braille|braile|leitor de tela|leitor de ecra|letra grande|letras grandes)
    (leitor de tela|leitor de ecra|libras|braille|letra grande) ,? ..6 (dev|programador|curso|parceria|testar|presente|prenda)
    (surdo|surda|cego|cega) (com|de|do) (estes|este|o volume|esse|esses|tanto|tanta|barulho|som|o som|o barulho)
    (meio|quase) (surdo|surda|cego|cega) com
    (sistema|site|app|aplicativo|computador|robo|bot|telemovel|celular|gato|gata|cachorro|cachorra|cadela|cavalo|coelho|papagaio) ..4 <condition>
    cao !guia ..3 <condition>
    amor ..1 cego
    (tive|teve|tinha) ..2 <condition> ..4 (em 19*|em 20*|ha|faz|na infancia|em criança|quando) ..8 (hoje|recuperad*|curad*|ja|bem|corro)
    ja tive ..2 <condition>
    (paga|pagam|desconto|meia|preço|dia do|dia da|bilhete|passe) ..3 (idoso|idosa|idosos|pessoa idosa)
    (idoso|idosa|idosos) (paga|pagam|tem desconto)
    (camiseta|camisola|laço|fita|caminhada|livro|dia) ..2 <condition>
    (cuidador|cuidadora) de (plantas|animais|gatos|caes)
    (terapeuta|fisioterapeuta|enfermeiro|enfermeira|fonoaudiologa) ..8 <condition>
    (vendem|venda|vende|preço|quanto|modelo|comprar|aluguel|aluguer|doar|doamos|oferecer|orçamento|fazem) ..4 (<condition>|aparelhos auditivos|rampas|fraldas)
    (nao|n|nem) ..2 (sou|preciso|tenho|estou) ..3 (<condition>)
    (vaga|vagas|lugar|lugares|estacionamento|banheiro|cartao|prova|equipe|desconto|museu|lar|voluntariado|associação|associaçao|hospital) ..3 (deficientes|idosos|idoso|pcd|deficiente)
    (quando era|em criança|ha anos|antigamente|curad*) ..6 <condition>
    (livro|filme|serie|romance|peça|curso|tese|trabalho|trabalha|empresa|enfermeiro|enfermeira|medico|voluntari*|estagio) ..5 (<condition>|idosos|psiquiatria)
    (sistema|site|software|servidor|senha|pedido) ..3 (vulneravel|cego|surdo)
    (encontro|encontros|beco|prova|tiro|vôo|compra) ..1 (às|as|a)? (cegas|cega|cego)
    (cego|cega) ..2 (para|pra|de|por) ..2 (numeros|matematica|amor|paixao|nomes)
    (loucura|louco|louca) (de|por|da) _
    (da|dá|me da|que) ..1 (ansiedade|depressao|panico) ..3 (espera|esperar|entrega|encomenda|preço)
    (vivo|moro) (so|sozinho|sozinha) ..2 (por gosto|por opçao|dose|porçao)
    (ventilador) ..3 (teto|pc|computador|pa|mesa|quarto|barulho)
    (deficiencia|deficiente) ..2 (ferro|vitamina|iluminaçao|sinal)
    oxigenio ..3 (mergulho|piscina|aquario)`,
};
