import type { RuleSet } from '../../../rules/rule-set.ts';

export const hardship: RuleSet = {
  words: {
    due: 'conta, contas, fatura, faturas, renda, aluguel, aluguer, prestaçao, prestaçoes, parcela, parcelas, divida, dividas, boleto, boletos, luz, agua, gas, credito, emprestimo, financiamento, mensalidade, condominio, escola, seguro, hipoteca, cartao, comida, remedios, propinas, debito, internet, plano, isso, isto',
  },
  certain: `
    (senhorio|senhoria|proprietario|dono da casa) ..5 (na rua|despejar|despejo)
    nome ..2 sujo
    (nao|n) dou conta ..1 (do|da|das|dos) (cartao|contas|prestaçao|prestaçoes|parcelas|renda|aluguel|divida|mensalidade)
    (comemos|como|recorro|recorremos|dependo|dependemos|vivo|vivemos) ..5 banco alimentar
    (uso|usando|usar) um cartao para pagar (o)? outro
    vendi ..3 (aliança|alianças|carro|moto|moveis|joias) ..6 (falta|pagar|nao chega|contas)
    (nao|n) ..1 (tenho|temos|recebo) ..1 (rendimentos|rendimento|salario|ordenado|emprego|trabalho|renda|nada para)
    (cortaram|reduziram|baixaram|diminuiram) ..3 (horas|salario|ordenado|turno|pensao)
    (vivo|vivemos|viver|sobrevivo) ..2 (com|de) ..4 (reforma|pensao|aposentadoria|salario|bolsa|subsidio|euros|reais)
    (prestaçao|renda|aluguel|parcela) ..3 (muito alta|alta demais|muito cara|impossivel|insuportavel)
    (nao|n|num|nem) ..2 (tenho|temos|tem|ha|sobra|sobrou|possuo|resta|tinha) ..2 (como pagar|como|dinheiro|dinheiro para|meios|condiçoes|condição|um tostao|tostao|um centavo|um centimo|um real|um euro|grana|possibilidade|possibilidades|capacidade|de onde tirar|rendimentos|renda|salario|verba|mais nada) ..2 (para|pra|de|pagar|quitar|este|nenhum|nem|nada|arcar|comer)
    (nao|n|num) ..2 (tenho|temos) ..1 (como|condiçoes|dinheiro|meios) ..2 (pagar|quitar|arcar|saldar|para a|para o|pra|para pagar|para comer|de pagar|liquidar)
    (nao|n) ..2 (consigo|conseguimos|posso|podemos|vou conseguir|da|dá|consegue|poderei|estou conseguindo|vou poder) ..1 (mais|para|pra|a)? ..1 (pagar|quitar|arcar|saldar|sustentar|suportar|liquidar|honrar) !(com|pelo|online|pela|no|via)
    (nao) posso pagar
    (nao|n) ..2 (chega|chegam|da|dá|sobra|aguento|aguentamos) ..4 (fim do mes|final do mes|dia quinze|subida|taxa de juro|prestaçao|para voces|para tudo|pra tudo|para comer|aumento|para as contas|pras contas)
    (sem) ..1 (um tostao|tostao|dinheiro|emprego|trabalho|rendimentos|rendimento|renda|salario|meios|um centimo|um centavo|grana|ordenado|receber|recursos|nada pra comer|comida)
    (fiquei|estou|to|ficamos|ta|ficou|fui|foi|estamos|perdi|perdemos|perdeu) ..2 (desempregado|desempregada|desempregados|despedido|despedida|demitido|demitida|mandado embora|mandada embora|meu emprego|o emprego|emprego|o trabalho|meu trabalho|lay off|layoff|falido|falida|insolvente|sem emprego|na rua|o ordenado)
    (desempregado|desempregada|desemprego|subsidio de desemprego|seguro desemprego|insolvencia|falencia pessoal|superendividad*|sobreendividad*|negativado|negativada|nome sujo|serasa|spc|penhora do|despejo|despejado|despejada|ordem de despejo|cesta basica|bolsa familia|rsi|rendimento social|cadunico)
    (dividas|divida|endividado|endividada|endividados) ..6 (pescoço|afogad*|atolad*|cheio|cheia|ate|sufocad*|nao consigo|nao durmo|sair|pagar|renegoci*|negoci*)
    (atolado|atolada|afogado|afogada|cheio|cheia|enterrado|enterrada) ..1 (em|de|nas|com) dividas
    (nao|n|por favor) ..2 (cortem|corte|desliguem|desligue|me cortem|me corte|cortar|suspendam|suspenda|tirem|cancelem) ..3 (luz|agua|gas|internet|energia|linha|telefone)
    (cortar|cortam|cortarem|cortaram|corte|desligar|vao cortar|cortem) ..4 (agua|luz|gas|energia|internet) ..12 (quitar|pagar|filhos|bebe|dinheiro|crianças|nao tenho|por favor|doente|desempreg*|nao posso|idos*|atras*)
    (escolher|escolho|ou pago|ou compro) ..6 (comida|comer|remedios|luz|medicamentos)
    (adiar|adiem|prorrogar|prazo|parcelar|parcelem|prestaçoes|renegociar|negociar|suspender|suspendam|congelar|aguardar|esperar|reduzir|moratoria|fracionar|dividir|carencia|facilitar|acordo|desconto) ..6 (prestaçao|pagamento|divida|dividas|fatura|faturas|conta|credito|emprestimo|renda|parcelas|parcela|boleto|mensalidade|atrasad*) ..12 (nao|desempreg*|emprego|salario|doente|dificuldade*|sem|apertad*|mes|ordenado|aposentadoria|pensao|reforma|trabalho)
    (moratoria|perdao da divida|perdao de divida|plano de pagamento|plano de pagamentos)
    (peço|pedir|quero|preciso|solicito|precisava) ..3 (moratoria|plano de pagamento|plano de pagamentos|renegociaçao|acordo de pagamento)
    (consigo|posso) ..1 (dar|pagar) ..4 (agora|por mes|so) ..6 (resto|quando|depois|puder)
    (so|apenas) ..2 (consigo|posso|tenho) ..6 (pagar|euros|reais|por mes|para viver)
    (reforma|aposentadoria|pensao|ordenado|salario|bolsa|vencimento) ..5 (nao chega|mal chega|minima|minimo|atrasad*|acabou|nao da|nao cobre|miseria|so da|reduzid*|nao caiu|atrasou|nao basta)
    (ordenado|salario) minimo
    (dificuldade|dificuldades|aperto|crise|situaçao|momento|fase) ..1 (financeira|financeiras|financeiro|economica|economicas|economico|complicada de dinheiro|dificil financeiramente|apertada|monetarias)
    (tarifa) social
    (dormindo|dormir|durmo|morando|vivendo|viver|a viver|vivo) ..1 (no|em|na|num|de) (carro|rua|abrigo|favor|carrinha|albergue|abrigo)
    (despejar|despejo|despejados|expulsar|penhorar|penhoraram|leilao|tomar a casa|perder a casa|ficar sem casa|por na rua) ..6 (gente|casa|familia|segunda|nao tenho|meninos|filhos|crianças|nos|conta|ordenado|me)
    (passando|passamos|passar|a passar|passo) ..1 (fome|necessidade|necessidades|dificuldades|aperto|perrengue|privaçoes)
    (filhos|crianças|meninos|familia|bebe) ..5 (comer|fome|sustentar|alimentar|leite|sem comida)
    (vergonha) ..6 (pagar|dinheiro|pedir|nao posso|dizer)
    (cobranças|cobrança|cobradores|credores) ..6 (ligam|ligando|dia todo|tostao|nao tenho|pressao|parem|ameaç*)
    (fechei|fechou|faliu|encerrei|perdi) ..3 (cafe|negocio|loja|empresa|restaurante|firma|empresinha) ..8 (sem|emprestimo|divid*|pagar|rendiment*|nao)
    (juro|juros|prestaçao|taxa de juro|fatura|renda|aluguel|conta|aumento|mensalidade) ..6 (insuportavel|impossivel|incomportavel|mais do que ganho|mais que o meu|nao aguento|nao dou conta|pesad*|metade do meu|maior que meu|asfixia)
    (ate|quando) deus quiser
    (to|estou|tou|ta) ..1 (liso|lisa|duro|dura|teso|tesa|quebrado|quebrada|na pindaiba|sem grana|no vermelho|apertado|apertada|descapitalizad*)
    (devo|devendo) ..4 (nao tenho|nao consigo|sem dinheiro|muito|tudo)`,
  possible: `
    (tenho|tinha|temos) ..1 (dividas|divida)
    (renegociar|renegociaçao|parcelar|moratoria|prazo maior|mais prazo|mais tempo) ..6 (divida|fatura|conta|prestaçao|pagar|boleto|atrasad*)
    (inadimplente|inadimplencia|em incumprimento|incumprimento)
    (salario|ordenado|aposentadoria|reforma) ..4 (baixo|baixa|atrasado|cortado|reduzido)
    (ajuda|apoio|apoios|subsidio) ..4 (pagar|renda|luz)
    (mais|muito|tao) (caro|cara) ..3 (pra mim|para mim|nao posso)`,
  not: `
    (consigo|posso) pagar ,? ..4 (site|app|erro|da erro|pagina|trava|nao abre)
    (em caso de|proteçao|cobertura|cobre|cobrem) ..4 (desemprego|desempregad*|insolvencia)
    (estive|estava|estivemos|tive) ..2 (desempregad*|demitid*|despedid*|sem emprego|sem trabalho) ,? ..8 (ja|agora|novo|nova|comecei|arranjei|consegui|voltei)
    (cupom|desconto|bilhete|meia|preço) ..3 (desempregado|desempregados)
    (como|quanto|quem|o que) ..4 (seguro desemprego|bolsa familia|tarifa social|salario minimo|serasa|spc)
    (tarifa social|bolsa familia|seguro desemprego|subsidio de desemprego|salario minimo) ,? ..1 (como|quem|quanto|onde|funciona|e explicad*|em 20*|20*)
    seguro desemprego , ..1 dou entrada
    despejo (da|do|de) (pia|cano|lixo|agua|ralo|esgoto|residuos|entulho|oleo)
    dinheiro (trocado|vivo|fisico|em especie|comigo|na mao)
    (apoio|ajuda|subsidio) à renda ..4 (aberto|aberta|explicado|onde|como|quando)
    (salario|ordenado|pensao) ..3 (nao caiu) ,? ..4 transferencia
    salario ainda nao caiu
    (nao|n) ..2 (consigo|posso|da) ..1 (pagar) ..3 (com|pelo|online|pela|no|via|por|app|site|cartao|pix|mbway|multibanco|boleto|qr)
    (nao|n|sem) ..2 (tenho|temos|ha)? ..1 (dividas|divida)
    (dinheiro) nao ..2 (problema|questao|falta)
    (em 19*|em 20*|ha anos|anos atras|ano passado|antigamente) ..8 (desempregad*|apertad*|dividas|aperto|falid*|despedid*|apertado)
    (livro|filme|serie|doar|recolha|campanha|voluntari*|organizar|familias|patrocinam|banco alimentar|tese) ..6 (despejo|despejadas|desemprego|fome|cestas basicas|cesta basica|divida)
    (black friday|ingresso|ingressos|compras|promoçao|show|saldos|natal|shopping) ..8 (falid*|liso|lisa|sem dinheiro|teso|dur*)
    (falida|falido|liso|lisa|teso|sem dinheiro|duro) ..8 (black friday|ingresso|ingressos|compras|promoçao|show|saldos|natal|haha|kkk)
    (para|trabalham|renegociaçao) ..3 (empresas|pessoas juridicas)
    (como|quanto|que taxa) ..4 (simulo|funciona|cobram)
    (seguro) desemprego ..3 (cobre|cobertura|quanto)
    (conta|fatura|boleto) sem ..2 (codigo|nome)
    (preço) de banana`,
};
