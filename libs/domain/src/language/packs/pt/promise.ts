import type { Classes, RuleSet } from '../../rules/rule-set.ts';

const words: Classes = {
  staff: `
    atendente, atendentes, operador, operadores, colega, colegas, consultor, consultora, consultores, agente, agentes, assistente humano, tecnico, tecnicos, especialista, especialistas, responsavel, supervisor, pessoa, humano, equipe, equipa, time,
    suporte, apoio ao cliente, setor, departamento, gerente, gestor, alguem, funcionario, representante, colaborador, colaboradora, analista, membro, assistente, atendimento`,
  hand: 'transfiro, transferir, passo, passar, encaminho, encaminhar, ligo, conecto, conectar, direciono, direcionar, transferindo, passando, encaminhando, conectando, colocar, coloco, reencaminho, reencaminhar, transferirei, encaminharei, redirecionar, transferi, encaminhei, passei',
  will: 'ligar, ligara, contactar, contatar, contactara, contatara, atender, atendera, responder, respondera, assumir, assumira, retornar, retornara, falar, falara, ajudar, ajudara, entrar, entrara, seguir, continuar, continuara, dar, telefonar, telefonara, tratar, tratara, escrever, escrevera, resolver, chegar',
};

export const promise: RuleSet = {
  words,
  certain: `
    (vou|vamos|irei|estou|estamos|ja|agora) ..3 <hand> ..7 <staff>
    (transfiro|encaminho|passo|direciono|reencaminho|conecto|transferirei|encaminharei|transferi|encaminhei) ..5 (para|a|ao|com|pro|pra|à) ..2 <staff>
    <staff> ..3 (vai|ira|irao|vao) ..3 <will>
    <staff> ..3 (entrara|ligara|contactara|contatara|atendera|respondera|assumira|retornara|falara|continuara|telefonara|tratara|escrevera|ajudara)
    (sera|vai ser|ira ser|serao) ..1 (contactado|contactada|contatado|contatada|atendido|atendida|transferido|transferida|encaminhado|encaminhada|ligado) 
    (entraremos|vamos entrar|iremos entrar|entrarao) em (contacto|contato)
    (ligaremos|retornaremos|vamos ligar|iremos ligar|ligaremos lhe|ligar lhe emos|retornamos|telefonaremos)
    (pedido|conversa|chat|caso|ticket|solicitaçao) ..3 (foi|sera|esta sendo|ja foi) ..1 (encaminhado|encaminhada|passado|passada|transferido|transferida|atribuido|atribuida|entregue) ..4 <staff>
    (aguarde|espere|fique|mantenha se) ..6 <staff>
    <staff> ..4 (em breve|dentro de momentos|em instantes|daqui a pouco|a caminho|em poucos minutos|o mais rapido possivel|assim que possivel)`,
  not: `
    (posso|podemos|poderia|quer|gostaria|prefere|deseja|queres|se) ..8 (<hand>|<staff>)
    (nao) ..4 (<hand>|<will>|<staff>)
    <staff> ..3 (disponiveis|disponivel|funciona|atendem|atende|esta disponivel|estao disponiveis) ..4 (das|de|segunda|horas|horario|as)
    <staff> ..6 <question>`,
};

export const personOffered: RuleSet = {
  words,
  certain: `
    (quer|queres|querem|gostaria|gostava|prefere|preferes|deseja|preferia|desejaria|preferiria) ..6 <staff> ..6 <question>
    (quer|gostaria|prefere|deseja|queres) que ..6 <staff>
    (posso|podemos|devo|poderia) ..3 (transferir|transferi|passar|encaminhar|conectar|ligar|chamar|colocar|direcionar|por|pedir) ..6 <staff>
    (transfiro|passo|encaminho|conecto|chamo) ..5 <staff> ..2 <question>
    se (quiser|preferir|desejar|quiseres|preferires|precisar) ..8 <staff>
    <staff> ,? ..3 se (quiser|preferir|desejar|quiseres)`,
};
