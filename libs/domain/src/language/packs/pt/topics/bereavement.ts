import type { RuleSet } from '../../../rules/rule-set.ts';

export const bereavement: RuleSet = {
  words: {
    dear: `
      marido, mulher, esposa, esposo, pai, mae, mamae, papai, papa, avo, avó, avô, vo, vovo, filho, filha, irmao, irma, tio, tia, primo, prima, neto, neta, sogro, sogra, cunhado, cunhada, companheiro, companheira, namorado, namorada, noivo, noiva, amigo, amiga, socio, socia, pais, conjuge, titular, cliente, padrinho, madrinha,
      veio, velho, velha, bebe, familiar, parente, senhor, senhora, padrasto, madrasta, enteado, enteada, genro, nora, bisavo, segurado, colega, ente querido, sobrinho, sobrinha, vizinha, dono`,
    died: 'morreu, faleceu, falecido, falecida, faleceram, morreram, partiu, descansou, foi se, morta, morto, finou se, deixou nos, nos deixou, perdeu a vida, veio a falecer, veio a obito, foi a obito, virou estrelinha, foi para o ceu',
  },
  certain: `
    <dear> ..3 (acaba|acabou|acabam|acabaram) de (morrer|falecer|partir)
    desde que ..3 (nos deixou|deixou nos|partiu|morreu|faleceu|se foi)
    <dear> ..5 (morreu|faleceu|morreram|faleceram|partiu desta|finou se|deixou nos|nos deixou|descansou|foi a obito|veio a obito|veio a falecer|foi se|perdeu a vida|se foi|ja nao esta entre nos|partiu para sempre|ja nao esta ca|nao esta mais aqui|nao esta mais conosco|virou estrelinha|foi para o ceu)
    (morreu|faleceu|morreram|faleceram|morreu me|perdi|perdemos) ..3 (o meu|a minha|meu|minha|o nosso|nosso|nossa|os meus|meus) ..1 <dear>
    (perdi|perdemos|perdeu|enterrei|enterramos|sepultamos|cremamos|velamos|enterraram|enterrámos) ..3 (meu|minha|o|a|nosso|os)? ..1 (marido|mulher|esposa|esposo|pai|mae|avo|filho|filha|irmao|irma|tio|tia|companheiro|companheira|pais|sogra|sogro|bebe|neto|neta|amigo|amiga)
    (falecimento|obito|morte|funeral|enterro|velorio|luto|partida) ..3 (de|do|da|dele|dela|meu|minha|foi|do titular) ..3 (<dear>|terça|segunda|quarta|quinta|sexta|sabado|domingo|ontem|cliente|titular|semana)
    (data|certidao|atestado|declaraçao|caso|apos o|depois do|comunicar|comunico|participar|informar|informo|notificar|causa|registro) ..2 (de|do|o)? ..1 (falecimento|obito)
    (falecido|falecida|falecidos|defunto|defunta)
    (meu|minha|o|a|do|da|seu) (falecido|falecida|finado|finada)
    (marido|pai|mae|esposa|tio|tia|avo|irmao|irma|titular|cliente|sogra|sogro) (falecido|falecida|morto|morta|defunto)
    (sou|fiquei|ficou|somos|como|estou) ..1 (viuva|viuvo|orfao|orfa|viuvas)
    (viuva|viuvo) ..6 (conta|contrato|nome|pensao|titular|recente|desde|passar|mudar)
    (herdeiro|herdeiros|herdeira|herança|habilitaçao de herdeiros|habilitaçoes|cabeça de casal|inventariante|inventario|espolio|testamento|testamenteiro|partilhas) ..8 (conta|contas|contrato|saldo|senhor|senhora|documentos|banco|falec*|sogra|pai|mae|avo|titular|fecho|transferir|levantar|marido|minha|meu|tia|tio|acesso)
    (inventario) (da|do|de) ..2 <dear>
    (somos|sou) ..2 (herdeiros|herdeiro|herdeira|inventariante|cabeça de casal)
    (deus|senhor|doença|cancer|covid|cancro|acidente) ..1 (levou|chamou|recolheu|tirou)
    (fiquei|estou|ficamos) (sozinha|sozinho|sem ele|sem ela|sem o meu|sem a minha|sem meu|sem minha) ..6 (ele|ela|pagava|tratava|marido|mulher|morte)
    (foi se|se foi|foi embora) ..2 (na semana|para sempre|ontem|este mes|esta semana|semana passada|de vez|no mes)
    (nao) resistiu
    (descansou|descanse|descansa) ..2 (em paz|mamae|mae|pai)
    (missa) de setimo dia
    (era ele|era ela|ele|ela) ..1 (quem|que) ..2 (pagava|tratava|cuidava)
    (pensao por morte|pensao de sobrevivencia|auxilio funeral|subsidio de funeral|seguro de vida) ..8 (marido|pai|mae|esposa|mulher|filho|falec*|morreu|dar entrada|receber|acionar)`,
  possible: `
    (falecimento|faleceu|falecido|falecida|obito|funeral|enterro|viuva|viuvo|herdeiro|herdeiros|herdeira|luto|condolencias|espolio|inventariante)
    (morreu|morreram) ..4 (ontem|semana|mes|pai|mae|marido|mulher|avo|subitamente)`,
  not: `
    (morreu|faleceu|morreram|falecido|falecida|morte|viuva|viuvo|perdi) ..4 (ha|faz|tem) (dez|quinze|vinte|trinta|quarenta|cinquenta|sessenta|10|15|20|25|30|35|40|50|60|muitos|tantos) anos
    (faz|ha|tem) (dez|quinze|vinte|trinta|quarenta|cinquenta|sessenta|10|15|20|25|30|35|40|50|60|muitos|tantos) anos que ..5 (morreu|faleceu|perdi|partiu)
    (bisavo|bisavos|trisavo|tetravo|tataravo|antepassado|antepassados|ancestral) ,? ..8 (morreu|faleceu|falecido|falecida)
    (morreu|faleceu|falecido|falecida) ..4 (em 18*|em 19*|na guerra|na gripe|anos 60|anos 70|anos 80|anos 90)
    (viuva|viuvo) ..1 (ha|faz) (muito|tempo|anos|muitos|bastante)
    (viuva|viuvo) de (longa data|longa|militar|namorado|marido vivo)
    (viuva negra|queijo da viuva|casa da viuva|viuva alegre|viuva clicquot)
    (seguro|plano) funeral ,? ..2 (cobertura|custa|quanto|preço|cobre|inclui)
    herdeiros ..4 (um dia|futuramente|no futuro)
    (herdeiros|luto|viuvas) , (novela|serie|filme)
    luto (olimpico|no|na|contra)
    falecimento de dados
    (cravo|flor) de defunto
    (perdi) ..3 (avo|sogra|tia|tio|amigo|amiga|mae|pai|filho|filha) ..3 (aeroporto|supermercado|shopping|loja|estaçao|vista|multidao|centro comercial|feira|fila|parque|praia|metro)
    (impressora|tv|maquina|varig|loja|geladeira|bateria) ..1 (falecida|finada|defunta)
    (falecida|finada|falecido|finado) (varig|vasp|impressora|maquina|tv|rede|empresa|tap|marca|loja)
    (bateria|telefone|telemovel|celular|pc|computador|frigorifico|geladeira|tela|ecra|planta|plantas|carro|motor|linha|jogo|teclado|maquina|tv|tablet|app|site|modem|peixe|pixel|assunto|projeto|personagem|ator|atriz|cantor|fundador|famoso|rei|impressora|sinal) ..4 (morreu|faleceu|morto|morta|descansou|partiu|falecido|morreram|enterrado)
    (perdi) ..3 (pai|mae|filho|filha|marido|irmao|mulher) ..3 (aeroporto|supermercado|shopping|loja|estaçao|vista|multidao|centro comercial|ônibus|feira)
    (ninguem|nao) ..2 (morreu|faleceu|obito)
    (vivo|viva) ..2 (e bem|da silva|de saude)
    (filme|livro|serie|jornal|novela|documentario|canal|vi no|li no) ..8 (morreu|faleceu|morte|funeral|enterro|obito|funerais)
    (trabalho|empresa|agencia|coroa|coroas|flores|roupa) ..4 (funeraria|funeral|velorio|luto|funerarias)
    (inclui|cobre|cobertura|como funciona|preço|quanto) ..6 (funeral|auxilio funeral|falecimento|testamento|obito|morte)
    (herdei|herdou) ..6 (em 19*|em 20*|anos|ha muito)
    (em 19*|em 20*|ha anos|anos atras|ha muitos) ..6 (morreu|faleceu|herdei)
    (morto|morta|morri) (de|e enterrado)
    (ouvi|vi|li) que ..4 (fundador|ator|cantor|dono da marca)
    engano do`,
};
