import type { SharedWords } from '../../rules/rule-set.ts';
import { commonWords } from './common-words.ts';
import { lookAlikes } from './look-alikes.ts';

export const sharedWords: SharedWords = {
  words: {
    person: `
      humano, humana, humanos, umano, ser humano, seres humanos, pessoa, pessoas, pessoa real, atendente, atendentes, atendete, operador, operadores, operadora humana, assistente,
      assistentes, agente, agentes, consultor, consultora, consultores, funcionario, funcionaria, funcionarios, empregado, empregada, colaborador, colaboradora, colaboradores, gerente, gerentes, subgerente, gestor,
      gestora, gestores, responsavel, responsaveis, supervisor, supervisora, supervisores, chefe, chefia, patrao, patroa, dono, dona, proprietario, proprietaria, diretor, diretora, coordenador, coordenadora, encarregado, encarregada,
      superior, superiores, tecnico, tecnica, tecnicos, especialista, especialistas, analista, analistas, perito, perita, representante, representantes, colega, colegas, interlocutor, recepcionista, rececionista, telefonista,
      secretaria, enfermeira, enfermeiro, medico, medica, doutor, doutora, dra, dr, farmaceutico, farmaceutica, motorista, condutor, entregador, estafeta, carteiro, motoboy, mecanico, corretor, corretora, mediador, mediadora, vendedor,
      vendedora, comercial, caixa humano, gente, cristao, cristo, alminha, alma viva, moço, moça, rapaz, menina do atendimento, profissional, profissionais, professor, professora, instrutor, instrutora, tutor, tutora, personal,
      engenheiro, engenheira, advogado da empresa, contabilista, rececao humana, ouvidor, provedor, sindico da empresa, zelador, porteiro, governanta, camareira, chef, cozinheiro, garçom, sommelier, fisioterapeuta, nutricionista, psicologa, psicologo,
      dentista, veterinario, veterinaria, assistente social, gestor de conta, gerente de conta, gestor de cliente, team leader, lider, lider de equipe, lider de equipa, manager, supervisao, gerencia, direcao, diretoria, coordenacao, admin, administrador, administradora, moderador, suporte humano, apoio humano, atendimento humano,
      atendimento pessoal, atendimento personalizado, assistencia humana, contacto humano, contato humano, ajuda humana, voz humana, agente humano, human, agent, operator, someone, pessoa de verdade, pessoa viva, funça, sac humano, carne e osso,
      vivente, fulano, sujeito, cara do suporte, pessoal do suporte, pessoal da loja, pessoal tecnico, equipe humana, equipa humana`,
    someone: `
      alguem, alguém, algm, alguen, aguem, algum humano, outra pessoa, outro atendente, outra atendente, um dos seus, uma das suas, um de voces, um de vós, um dos vossos, uma das vossas, um dos teus, um colega teu, um colega seu, um colega vosso, um da equipa, um da equipe,
      uma pessoa, umas pessoas, um humano, alguma pessoa, qualquer pessoa, qualquer um, algum funcionario, algum atendente, gente de verdade, gente mesmo, gente a serio`,
    whoever: `
      quem, voces, eles, elas, ela, ele, senhor, senhora, seu, dona, dr, dra, doutor, doutora, engenheiro, engenheira, sr, sra, equipe, equipa, time, pessoal, malta, aquele que, aquela que, galera`,
    department: `
      suporte, atendimento, atendimento ao cliente, serviço de apoio, apoio ao cliente, serviço ao cliente, apoio a clientes, apoio tecnico, suporte tecnico, assistencia tecnica, assistencia, central, central de atendimento, sac, ouvidoria, setor, departamento,
      financeiro, financeira, faturamento, faturacao, administraçao, tesouraria, contabilidade, cobrança, cobranças, recepcao, rececao, secretaria, portaria, loja, agencia, balcao, filial, sucursal, banco, seguradora, sinistros, avarias, bagagens, bagagens perdidas, perdidos e achados, pos venda, pós-venda, vendas,
      comercial, compras, logistica, expedicao, armazem, juridico, departamento juridico, rh, recursos humanos, call center, help desk, helpdesk, customer service, linha de apoio, oficina, clinica, consultorio, hospital, escola, reitoria, coordenacao, direcao,
      diretoria, gerencia, chefia, supervisao, reservas, bilheteira, bilheteria, housekeeping, spa, ginasio, academia, prefeitura, camara, reclamacoes, cancelamento, retencao, fraude, antifraude, cartoes, emprestimos, creditos, unitel, hotel, empresa, companhia, triagem, enfermagem`,
    machine: `
      robo, robos, robot, robots, bot, bots, chatbot, chatbots, chat bot, inteligencia artificial, ia, assistente virtual, assistente digital, assistente automatico, atendente virtual, atendimento automatico, atendimento virtual,
      atendimento eletronico, resposta automatica, respostas automaticas, mensagem automatica, mensagens automaticas, gravacao, gravaçoes, programa de computador, algoritmo, ura, chatgpt, gpt, siri, alexa, mensagens prontas, texto pronto, respostas prontas, troço automatico, sistema automatico, automato, lata velha, secretaria eletronica, voz gravada, voz eletronica, resposta pronta, faq, automatizado, automatizada`,
    determiner: `
      um, uma, uns, umas, o, a, os, as, de, do, da, dos, das, dum, duma, algum, alguma, outro, outra, seu, sua, seus, teu, tua, vosso, vossa, vossos, 1, qualquer, esse, essa, aquele, aquela, no, na, e, é, mesmo, so, um(a), logo, la`,
    with: 'com, cm, c, co, con, mais, junto',
    to: 'para, pra, pro, p, a, ao, aos, a, à, pros, pras, com, num, numa, no, na, por, ate, prum, pruma, p/, cm, c',
    not: 'nao, n, num, nem, sem, nunca, jamais, ñ, na~o, naum, dispenso',
    stop: 'porque, pq, porq, pois, mas, porem, entao, enquanto, quando, qd, se, senao, embora, contudo, todavia, apesar, entretanto',
    lead: `
      ola, oi, oie, bom dia, boa tarde, boa noite, bomdia, boatarde, bom, alo, ei, opa, e ai, por favor, pf, pfv, pff, se faz favor, faz favor, sff, olhe, olha, desculpe, desculpa, entao, sim, nao, ok, ta, ta bom, certo, obrigado, obrigada, por gentileza, com licença, agora,
      ja, so, apenas, simplesmente, mas, e, ai, bem, blz, beleza, tudo bem, ah, eita, oxe, vixe, cara, mano, moço, moça, amigo, amiga, gente, porra, caramba, epa, pronto, basta, chega, urgente, opcao`,
    closing: `
      nao carrega, nao abre, nao abre nada, nao funciona, nao funciona nada, nao esta funcionando, nao esta a funcionar, nao ta funcionando, nao da,
      nao deu certo, nao entra, nao consigo entrar, nao chegou, nao chegou nada, nao aparece nada, nao acontece nada, nao adianta, nao adianta nada,
      nao responde, continua igual, deu erro, da erro, so da erro, ta travado, esta travado, esta bloqueado, ta bloqueado, esta quebrado, ta quebrado,
      esta errado, e urgente, to com pressa, estou com pressa, ja tentei isso, ja tentei, ja tentei tudo, ja fiz isso, ja fiz tudo, ja fiz, ja testei,
      ja mandei, ja enviei, ja reiniciei, tentei de tudo, ja tentei de tudo, nao mudou nada, nao resolveu, nao ajudou, segunda mensagem,
      terceira mensagem, quarta mensagem, quinta mensagem, segunda vez, terceira vez, quarta vez, segunda tentativa, terceira tentativa, desde ontem,
      ha horas, ha dias, faz dias, faz horas`,
    trail: `
      por favor, pf, pfv, pff, pfvr, porfa, se faz favor, faz favor, sff, obrigado, obrigada, obg, obgd, brigado, brigada, valeu, vlw, ja, agora, agr, urgente, urgentemente, imediatamente, rapido, logo, hoje, aqui, ai, la, por gentileza, please, pls, plz, se possivel, se der, se puder, grato, grata, kkk, kkkk, rsrs, rs, lol,
      haha, hein, ne, né, viu, vai, ta, ok, mesmo, desde ja, agradeço, muito obrigado, muito obrigada, carago, caralho, porra, poxa, po, pô, cara, mano, moço, moça, amigo, amiga, e pronto, pronto, sim, thx, tks, de uma vez, por favorzinho, favorzinho, pra ontem, homi, homem, neste instante, neste momento, no chat, na linha, ao telefone, no telefone, xau, tchau`,
  },
  common: `${commonWords} ${lookAlikes}`,
};
