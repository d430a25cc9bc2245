import type { Classes } from '../../rules/rule-set.ts';

/** Classes of the request for a person alone. */
export const requestWords: Classes = {
  wish: `
    quero, qro, kero, quere, queria, queriamos, queremos, gostaria, gostava, gostavamos, preciso, precisava, precisamos, necessito, desejo, desejava, prefiro, preferia, preferiria, exijo, solicito, peço, pedia, pretendo, posso, podia, poderia, podemos, consigo, consegue, da, dava, deixa, deixe, deixem, tem como, ha como, como faço, quando, modo, jeito, maneira,
    possivel, sera que, aceito, vou, devo, urge, tento, tentando, tentar, conseguir, convinha, exigimos, reivindico, faço questao, procuro, onde, cade, melhor, faz`,
  'wish-noun': `
    quero, qro, kero, quere, queria, queremos, queriamos, gostaria, gostava, preciso, precisava, precisamos, necessito, necessitava, desejo, prefiro, preferia, preferiria, exijo, solicito, solicitamos, peço, pedia, pretendo, aceito, aguardo, procuro, exigimos, cade, espero, requeiro, desejava, reivindico, pedir, esperar, resolve`,
  talk: `
    falar, fala, falo, falá, flar, flaar, falr, falarmos, falamos, conversar, converso, conversa, conversarmos, dialogar, tratar, comunicar, comunicarme, discutir, debater, esclarecer, chatear, teclar, interagir, contactar, contatar, contato, contacto, reunir, reuniao, chamada, ligaçao, videochamada, palavra, palavrinha, palavras, papo, ideia, ideias, desabafar,
    negociar, continuar, continuarmos, ligar, escrever, bater, prosa, prosear, dois dedos, falando, conversando, alinhar`,
  reach: `
    contactar, contatar, chamar, encontrar, ouvir, consultar, alcançar, acionar, ver, achar, localizar, procurar, ter, ouvi, ser atendido por, ser atendida por, escutar, acessar, acordar, solicitar, pedir, chamo, encontro, acho, consigo`,
  connects: `
    passa, passe, passem, passar, passas, passava, passes, passasse, passam, transfere, transfira, transfiram, transferir, transf, tranfere, transferem, transferisse, transferes, liga, ligue, liguem, ligar, ligam, ligas, ligasse, conecta, conecte, conectem, conectar, conectam, direciona, direcione, direcionem, direcionar, redireciona, redirecione, redirecionar, redirecionem, encaminha, encaminhe,
    encaminhem, encaminhar, encaminham, manda, mande, mandem, mandar, poe, ponha, ponham, por, pusesse, pusessem, puser, põe, coloca, coloque, coloquem, colocar, colocasse, coloca-me, bota, bote, botem, botar, deixa, deixe, deixem, leva, leve, levem, sobe, suba, subam, escala, escale, escalar, escalem, repassa, repasse, repassar, envia, envie, enviar, remete, reencaminhe, reencaminhar, encaminhamento, transferencia, muda, mude, mudar, joga, jogue, jogar`,
  gives: `
    deem, dar, arranja, arranje, arranjem, arranjar, arruma, arrume, arrumem, arrumar, chama, chame, chamem, chamar, chamas, traz, traga, tragam, trazer, manda, mande, mandem, mandar, poe, ponha, ponham, bota, bote, botem, coloca, coloque, coloquem, colocar, consegue, consiga, conseguem, arranjas, arranjam, acha, ache, disponibilize, disponibilizem, disponibilizar, designe, designem, indique, indiquem, busca, busque, buscar, acione, acionar, envie, enviem, empresta, deixa, deixe, passa, passe, passem, passar, convoca, convoque, quero, acorda`,
  clear: `
    humano, humanos, ser humano, pessoa real, pessoa de verdade, pessoa humana, atendente, atendentes, operador, operadora humana, agente humano, assistente humano, atendente humano, operador humano, representante, supervisor, supervisora, gerente, funcionario, funcionaria, responsavel, suporte humano, apoio humano, atendimento humano, atendimento pessoal, assistencia humana, human, operator,
    real person, coordenador, coordenadora, superior, voz humana, pessoa viva, gente de verdade, recepcionista, rececionista, telefonista, consultor, consultora, atendimento com humano, ajuda humana, pessoa mesmo`,
  quality:
    'real, reais, humano, humana, humanos, verdadeiro, verdadeira, de, verdade, viva, vivo, carne, osso, e, mesmo, serio, a, competente, disponivel, livre, fisica, qualificado, qualificada, direto, que, respire, cerebro, com, online, especializado, experiente, seria',
  assuming: `
    assuma, assumir, assuma, analise, analisar, veja, olhe, leia, explique, explicar, explicasse, atenda, atender, atendesse, atendam, ligue, ligar, ligasse, liguem, telefone, telefonar, telefonasse, fale, falar, falasse, ajude, ajudar, ajudasse, contacte, contate, contatar, contactar, retorne, retornar, responda, responder, respondesse, converse, conversar, entre, entrar, venha, vir, ouça, ouvir, escute, trate, tratar, resolva, resolver, chame, chamar, escreva, escrever, acompanhe, acompanhar, contactasse, contatasse, recebesse, resolvesse, procurasse, ouvisse, tratasse, esclarecesse, esclareça, recebe, receba, entenda, perceba, continue, continuar, intervenha, intervir, diga, dizer, cuide, cuidar, oriente, orientar, guie, verifique, apareça, venham, devolver, devolva, socorra, pense`,
  refuse: `
    chega, basta, farto, farta, cansado, cansada, cansei, enjoei, odeio, detesto, nao, n, sem, pare, parem, saco cheio, fartei, saturado, saturada, estou farto, desliga, desligue, desliguem, tira, tire, abaixo, nada, raios, droga, maldito, maldita, merda, porcaria, dispenso, recuso, chato, burro, burra, estupido, estupida, inutil, idiota, odiar, detestar, aturar, aturo, aguento`,
  useless:
    'burro, burra, inutil, idiota, estupido, estupida, lixo, merda, droga, porcaria, entende, serve, resolve, ajuda, presta, percebe, nada, incompetente, imbecil, ridiculo, ridicula, chato',
  /** After a negation: it is said of a thing, and what follows begins anew. */
  fails:
    'carrega, carregou, carregam, funciona, funcionou, funcionam, abre, abriu, entra, anda, resolve, resolveu, responde, aparece, chega, chegou, liga, atualiza, baixa, recebi, entendo, entendi',
  negatable: `
    humano, humana, pessoa, pessoas, atendente, atendentes, operador, assistente, agente, agentes, consultor, funcionario, gerente, gestor, supervisor, supervisora, responsavel, chefe, tecnico, especialista, representante, colega, alguem, ninguem, gente, suporte, atendimento, corretor, vendedor, retorno, chamada, ligaçao, ligue, liguem, ligar, ligarem, telefonar, telefonem, telefone, contato, contacto,
    consultores, funcionarios, tecnicos, colegas, supervisores, gerentes, comerciais, vendedores, contactem, contatem, passe, passem, transfira, transferir, transfere, chame, chamem, chamar, encaminhe, encaminhar, chateie, mandar, mande`,
  'obstacle-free':
    'que, de, do, da, dos, das, mais, nada, nenhum, nenhuma, um, uma, o, a, falar, conversar, e, precisa, preciso, necessario, ser, com, por, para, pra, me, nos, ja, agora, ainda, mesmo, qualquer, ligar, passar, transferir, chamar, pedir, pedindo, ter, incomodar, ninguem, vai, vou, querer, contato, necessidade, pedi, em, algum',
  'other-trade': 'de, fisica, juridica, virtual, por, que mora, telefonico, movel, backup, imobiliario',
  'own-people':
    'chefe, patrao, patroa, gerente, supervisor, diretor, colega, colegas, advogado, advogada, contador, contadora, contabilista, medico, medica, professor, professora, dentista, agente, corretor, socio, secretaria, assistente, funcionario, funcionaria, empregada, funcionarios, tecnico, encarregado, mecanico, marido, mulher, esposa, filho, filha, mae, pai',
};
