import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  falo: 'falo, converso, trato, discuto, dialogo, conversar, converso mais, falo mais, quero falar, vou falar, vou discutir, vou conversar, gosto de falar, pretendo falar, quero conversar, me entendo, negocio',
  dou: 'dou, vou dar, digo, vou dizer, conto, vou contar, partilho, vou partilhar, compartilho, passo, vou passar, dito, vou ditar, confio, escrevo, explico, forneço, vou fornecer, digito, vou digitar, revelo, abro, quero dar, informo, vou informar',
  sim: 'sim, dou, passo, digo, tudo bem, com gosto, sem problema',
  nadaDe:
    'nada de, chega de, sem, para de mandar, parem de mandar, em vez de, basta de, estou farto de, estou farta de',
  links:
    'links, link, artigo, artigos, faq, faqs, menu, menus, formulario, formularios, paginas de ajuda, respostas automaticas, tutorial, tutoriais, respostas prontas',
  eNao: 'e nao, em vez de, nada de',
  guarde: 'guarde, guarda, guardem, fique com, fica com, fiquem com, poupe me, pode guardar, podem guardar',
  deixa:
    'deixa, deixe, deixem, deixemos, esquece, esqueça, chega, larga, acaba, vamos deixar, bora deixar, sai',
  o: 'o, do, com o, de, desse, esse, la o',
  e: 'e, por favor, pra la, para la, de lado, ja, em paz',
  oQue: 'o que, que, qual, quais, como, onde, que tecla, qual tecla, que numero, qual numero, que botao, qual o codigo, tem algum codigo',
  eu: 'eu, a gente, e que eu, e que se, faço para, faço pra, posso',
  pulo: 'pulo, salto, evito, contorno, passo, saio, fujo, escapo, me livro, pular, saltar, sair, contornar, evitar, livrar me, furo',
  voce: 'voce, ti, te, desse, deste, essa, esta, do, o, dessa, de ti, de voce, por cima de',
  parteAutomatica: 'parte automatica, menu, atendimento automatico, bot, chat, central',
  meLivro: 'me livro, me vejo livre, te evito, te pulo, te salto, te contorno',
  onde: 'onde, em que, que, no qual',
  umaPessoa: 'uma pessoa, um humano, gente, alguem, pessoas',
  nadaDeOr: 'nada de, e nada de',
  segundoNivel:
    'segundo nivel, nivel 2, nivel dois, segunda linha, proximo nivel, nivel acima, suporte nivel 2, nivel superior, n2',
  nivelAcima:
    'nivel acima, nivel superior, nivel 2, segundo nivel, nivel de cima, um nivel, acima, instancia superior, superiores, hierarquia, de nivel',
  quem: 'quem, alguem que, uma pessoa que, quem realmente',
  meColoca:
    'me coloca, me coloque, me coloquem, coloque me, coloca me, ponha me, poe me, ponham me, me bota, me bote, me poe, me deixa, me deixe, deixe me, me inclui',
  naLinha: 'na linha, na fila, em linha, na espera',
  ai: 'ai, ai dentro, trabalhando, a trabalhar, na empresa, desse lado, desse outro lado, no escritorio, de plantao',
  le: 'le, lendo, esta lendo, esta a ler, ve, acompanha, ta lendo',
  isso: 'isso, isto, aqui, este chat, esse chat, o que escrevo, minhas mensagens',
  cade: 'cade, onde esta, onde estao, onde anda, onde andam, onde foi parar, kd',
  manda: 'manda, responde, e que manda, e que responde, comanda, e o responsavel, e responsavel',
  aqui: 'aqui, ai, nisto, nisso, por esta empresa, por essa empresa, por isto, por isso, dessa empresa',
  seu: 'seu, teu, o seu, o teu, vosso',
  vir: 'vir, aqui, pra ca, para ca',
  alguem: 'alguem, o responsavel, o dono, um',
  procuro: 'procuro, queria, gostaria, preciso, esta, falar com, passar a, passe me a, passa pra',
  esta: 'esta, ta, se encontra, encontra se',
  disponivel: 'disponivel, ai, livre, no escritorio, na empresa, na loja',
  oOr: 'o, a, com o, com a',
  porFavor: 'por favor, pfv, pf, ja, agora, faz favor',
  clientesEmpresariais: 'clientes empresariais, empresas, pessoa juridica, pj, empresarial, empresariais',
  voces: 'voces, humanos, uma pessoa, sua equipe, seus colegas, vossa equipa, gente',
  alguemOr: 'alguem, uma pessoa, um de voces, um tecnico, um humano, gente, um funcionario',
  falar: 'falar, vir, ligar, la, aqui, pra ca, em casa, comigo',
  alguemOr3: 'alguem, uma pessoa, voces, podem, pode, precisam, tem que',
  ela: 'ela, ele, minha, meu, a minha, o meu',
  espero: 'espero, estou esperando, estou a espera, nao saio, continuo, estou aqui, fico, to esperando',
  porTelefone:
    'por telefone, falando, de viva voz, ao telefone, conversando, no telefone, por voz, a falar, pessoalmente',
  maisRapido: 'mais rapido, antes, melhor, mais facil, mais simples, num instante, resolve, rapido',
  maisRapidoOr: 'mais rapido, antes, melhor, mais facil, mais simples',
  porTelefoneOr:
    'por telefone, falando, de viva voz, ao telefone, conversando, no telefone, a falar, pessoalmente',
  voz: 'voz, voz humana, voz de gente',
  uma: 'uma, so uma, queria era uma',
  umaPessoaOr: 'uma pessoa, alguem, um humano, um responsavel',
  oTelefone: 'o telefone, alguem, esse telefone, ai, logo',
  deVerdade: 'de verdade, real, com pessoas, com gente, com humanos, humano, a serio',
  cmg: 'cmg, comigo, pra mim, para mim',
  deVoce: 'de voce, de ti, desse bot, desse robo, do robo, do bot, deste bot',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    nada de (chegar|falar|atender|cair|conseguir|sair) ..3 (<person>|<someone>)
    (manda|mande|mandem|põe|bota) (um|uma|o|a|algum) (tecnico|gerente|atendente|supervisor|funcionario|humano|pessoa) (falar|ligar|conversar) ..1 <cmg>
    (horario|hora|reuniao|marcaçao|chamada|ligaçao|agendamento|consulta) ..3 com (o|a)? (meu|minha) (gerente|gestor|gestora|consultor|consultora|assessor|assessora|agente)
    ^ <oOr>? (meu|minha|seu|teu|vosso) (gerente|gestor|gestora|consultor|consultora|assessor|assessora|chefe|supervisor|superior|responsavel) ,? <porFavor>
    (codigo|jeito|truque|forma|tecla|maneira) ..1 (pra|para|de) (furar|pular|evitar|saltar|contornar|fugir) ..2 <machine>
    como e que eu ..1 (salto|pulo|evito|contorno|passo|furo) ..1 <machine>
    <not> ..1 <falo> ..5 (com|a|para|pra|sobre) ..3 (<machine>|software|programa|maquina|maquinas|computador)
    <not> ..1 <dou> ..7 (a|ao|para|pra|pro|com|num|numa|em) ..2 (<machine>|software|programa|maquina|maquinas|computador)
    (com|a|ao|para|pra) ..2 (<machine>|software|programa|maquina|maquinas|computador) (eu)? <not> ..1 (falo|converso|trato|discuto|dou|digo|conto|quero|vou|passo)
    (a|ao|para|pra|pro|com) (um|uma|algum|alguem) ..1 (funcionario|funcionaria|pessoa|humano|colaborador|atendente|empregado|ser humano) <sim>
    so ..1 (falo|dou|digo|conto|trato|converso|passo|respondo) ..3 (com|a|para|pra) ..2 (<person>|<someone>|gente)
    (<nadaDe>|<not> quero|<not> quero mais|<not> me mande|<not> me manda|<not> me mandem|<not> mandem) ..2 <links> ..5 ,? (quero|queria|preciso|prefiro)? ..4 (voz|conversa|<person>|<someone>|ligaçao|chamada|telefonema|liguem|liga|ligue)
    (voz|conversa|<person>|<someone>|ligaçao|chamada|telefonema|tecnico) ..3 ,? (<eNao>|<not>) ..2 (links|link|artigo|artigos|faq|faqs|menu|menus|formulario|formularios|paginas de ajuda)
    <guarde> ..1 (as|os|suas|tuas|essas|esses|seus|teus) ..2 (respostas|links|artigos|menus|frases feitas|mensagens)
    <deixa> ..2 <o>? (bot|robo|robot|chatbot|maquina|robozinho) (<e>|,|$)
    <oQue> ..4 (aperto|apertar|marco|marcar|digito|digitar|clico|clicar|carrego|carregar|disco|discar|escrevo|escrever|teclo|teclar|prima|premir|tecla|numero|faço|botao|pressiono) ..3 (para|pra|pa|p) ..1 (te|me|voce)? (pular|saltar|evitar|passar|contornar|livrar|sair|escapar|desviar|chegar|cair|furar|ignorar) ..6
    como ..1 <eu>? ..1 <pulo> ..2 <voce> ..2 (<parteAutomatica>|<machine>|$)
    como <meLivro> (<deVoce>|$)
    (numero|telefone|linha) ..1 <onde> ..3 (atenda|atendam|atende|atendem|responda|respondam|responde) ..4
    (numero|telefone|linha) com ..1 <umaPessoa> ..3
    (tem|ha|voces tem|tens|existem|existe) ..2 (gente|pessoal|pessoas|funcionarios|humanos|funcionario) ,? ou ..1 (e|so|sao|es|tem)? ..1 (so|apenas|somente) ..2
    (ja|tentei|digitei) ..7 <nadaDeOr> (chegar|falar|atender|cair) ..4 (<person>|<someone>)
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    ^ linha (empresarial|empresas|corporativa|comercial) ,? (por favor|pfv|pf|ja|agora|$)
    ^ <segundoNivel> ,? (por favor|pfv|pf|obrigado|obrigada|agora|ja|$)
    (subir|sobe|suba|subam|escalar|escale|escala|escalem|eleve|elevar|passe|passa|passar|levar|leve|encaminhe|encaminhar) ..4 <nivelAcima>
    ^ (escalar|escala|escale|escalonar|escalona|escalonamento|escalada) ,? (por favor|pfv|pf|agora|ja|$)
    (escale|escala|escalar|escalonem|escalone|escalem) ..2 (caso|chamado|reclamaçao|isso|isto|pedido|processo|ticket)
    (a|para|pra|ao) <quem> ..1 (possa|pode|saiba|sabe|tenha|tem|decida|decide|entenda|entende|mande|manda) ..2 (decidir|decisao|autoridade|poder|resolver|autonomia|autorizar|$)
    (alguem|pessoa|gente) com (autonomia|autoridade|poder de decisao|alçada|poder)
    <meColoca> ..1 (na|em|numa) (fila|fila de espera)
    (aguardo|espero|fico|aguento) ..2 <naLinha>
    (tem|ha|trabalha|trabalham|sobrou|resta|existe) ..2 (alguem|gente|pessoas|ninguem|funcionario|uma alma) ..2 <ai> ..3
    <cade> (o|a|os|as|todo|toda|seus|vosso|vossos)? ..1 (pessoal|gente|equipe|equipa|funcionarios|humanos|pessoas|todo mundo|atendentes|mundo) ..1 ($|<question>|dai|de voces|ai)
    quem <manda> ..1 (<aqui>|$)
    quem (e|eh) ..1 <seu> (chefe|superior|supervisor|gerente|responsavel)
    (manda|mande|chama|chame|mandem) <vir> ..2 (<alguem>|<person>|<someone>|$)
    <procuro> ..2 (senhora|senhor|dona|seu|dra|dr|doutora|doutor|sra|sr) _ (do|da|de|dos|das) ..3
    (senhora|senhor|dona|dra|dr|doutora|doutor|sra|sr) _ <esta> ..1 <disponivel>
    (esta|ta|o|a) (senhora|senhor|dona|dra|dr|sra|sr) _ ..5 (esta|ta) ..1 (disponivel|ai|livre|no escritorio)
    (linha|departamento|setor|sector|area|central|balcao) (de|do|da|dos|das|para|pra) ..1 (<clientesEmpresariais>|<department>) ..2 (por favor|pfv|pf|ja|agora|<question>|$)
    ^ (fraude|fraudes|cobranças|faturamento|faturaçao|cancelamento|cancelamentos|avarias|sinistros|reclamaçoes|ouvidoria|financeiro|suporte tecnico) ,? (por favor|pfv|pf|ja|agora|urgente|rapido)
    alguem (da|do|de) ..1 (<department>|fraude|fraudes|financeiro|cobrança) ,? (ja|agora|urgente|rapido|por favor|pfv|pf)
    (disseram|mandaram|falaram|diz|informaram|orientaram) ..3 (pedir|pedisse|solicitar|solicitasse|exigir|chamar|procurar|perguntar) ..2 (<person>|<someone>|especialista|gerente|supervisor|<department>) ..2
    (agora|ja) e (a vez|com|vez) (de|dos|da|das|do)? ..1 <voces>
    (mande|mandem|manda|envie|enviem|envia) ..1 <alguemOr> ..2 (<falar>|$)
    <alguemOr3> ..2 (ligar|telefonar|ligue|telefone|liguem) (pra|para|a) <ela> ..1
    (que)? (alguem|uma pessoa) (lhe|a|o)? (ligue|telefone|ligar|telefonar) ..2
    (diz|diga|digam|avisa|avise|fala|fale) ..1 (a|ao|aos|pra|pro|para|pros) ..1 (sua|tua|vossa|seu|seus|teus|teu)? ..1 (equipe|equipa|chefe|colegas|pessoal|time|supervisor) que ..1 <espero>
    <porTelefone> ..2 (seria|era|acabavamos|a gente|terminavamos|resolviamos|e|ia|despachavamos|ficava) ..3 <maisRapido>
    (seria|era|acabavamos|terminavamos|resolviamos|ia|despachavamos|ficava) ..2 <maisRapidoOr> ..1 <porTelefoneOr>
    (ouvir|queria|quero) ..1 (uma|a) <voz>
    ^ <uma>? (voz|conversa|voz humana) ,? (por favor|pfv|pf|$)
    (chama|passa|passe|da|traz|arranja|arruma) ..1 (me)? (um|uma) (adulto|adulta|gente grande)
    (reclamar|queixar|queixa|reclamaçao) ..3 (com|a|para|pra|perante) <umaPessoaOr> ..3
    (atendam|atenda|peguem|pega) ..1 <oTelefone>
    alguem (atende|atenda|me atende) ..1 (ai|isso|aqui|o telefone|$)
    (tem|ha|existe|voces tem) ..1 (um|uma|algum)? (chat|telefone|numero|linha|atendimento) <deVerdade> ..2
    (falar|conversar) (pessoa|responsavel|chefe|gerente) (por favor|pfv|$|,)
    (falar|fala|fale) (cmg|comigo) ..2 (um|uma)? (tecnico|gerente|pessoa|atendente)
    (tecnico|gerente|atendente|supervisor|funcionario|alguem) (falar|ligar|conversar) <cmg>
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const maybeOnward = `
    (alguem|pessoa|humano|algum humano) ..1 <le> ..1 <isso> ..2
`;
