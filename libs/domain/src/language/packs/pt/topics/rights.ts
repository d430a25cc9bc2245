import type { RuleSet } from '../../../rules/rule-set.ts';

export const rights: RuleSet = {
  words: {
    data: 'dados, dados pessoais, cadastro, informaçoes pessoais, historico, gravaçoes, gravaçao, processo clinico, prontuario, registo, registos, registros, ficha, perfil, informaçoes sobre mim',
    bill: 'fatura, cobrança, cobranças, debito, debitos, conta, multa, taxa, taxas, comissao, comissoes, valor, lançamento, compra, coima, penalizaçao, penalidade, tarifa, decisao, aumento, reajuste, acerto, consumo, pontuaçao, transaçao, negativa, recusa, mensalidade, fidelizaçao',
  },
  certain: `
    (guardam|tem|sabem|armazenam|possuem) ..2 a meu respeito
    (sumam|apaguem|tirem|removam|eliminem|retirem) ..1 meu (email|telefone|numero|nome|cadastro) ..4 (sistema|base|lista|banco de dados)
    nao autorizo ..2 (uso|publicidade|tratamento|partilha)
    (deixem|parem|pare) de me (mandar|enviar) (publicidade|propaganda|marketing|sms)
    e o que a lei (manda|diz|obriga)
    (corrijam|apaguem|eliminem|excluam|retifiquem|deletem|removam) ..3 dados
    (comprei|comprado|encomendei) ..2 (online|pela internet|na internet|pelo site|por telefone) ..8 (devolver|desisti*|arrepend*|dinheiro)
    (direito) (de|ao|à|a) ..1 (arrependimento|livre resoluçao|resoluçao|acesso|esquecimento|reembolso|devoluçao|portabilidade|retificaçao|oposiçao|garantia|indemnizaçao|indenizaçao|apagamento|exclusao|informaçao|desistencia)
    (exerço|exercer|exerça|invoco|invocar|acionar|aciono|acionei|fazer valer|reivindico|reivindicar|assiste me|cabe me|me cabe|tenho direito|faço uso|usar) ..5 (direito|direitos|lei|cdc|codigo de defesa|codigo do consumidor|garantia|lgpd|rgpd|arrependimento|resoluçao|compensaçao|reembolso|devoluçao|livre resoluçao|sete dias|7 dias)
    (livre resoluçao|resolver o contrato|resoluçao do contrato|arrependimento|desisto da compra|desistir da compra)
    (sete|7|14|catorze|quatorze|quinze) dias ..8 (dinheiro|devol*|reembols*|arrepend*|desist*|resol*|lei|direito|reaver|nao gostei)
    (nos|dentro dos|no prazo) ..2 (sete|7|14|catorze) dias
    (quero|exijo|peço|devolvam|devolva|solicito|pretendo|me devolvam|requeiro|reclamo|quero meu|quero o meu) ..4 (dinheiro|reembolso|estorno|chargeback|devoluçao|restituiçao|ressarcimento|compensaçao|troca do produto|em dobro|anulaçao da cobrança|indemnizaçao) ..3 (de volta|da|do|pelo|total|integral|em dobro|imediat*|cdc|lei|pela|por)
    (meu|o meu) dinheiro ..1 de volta
    (chargeback|estorno|estornar|contestar|contesto|contestação|contestaçao|impugnar|impugno|impugnaçao|disputa|discordo|recuso|recorrer|recorro|desfaz|desfazer|desfaça|anulem|anule|reclamo) ..5 <bill>
    (peço|quero|solicito|fazer|abrir|pedir) ..3 (chargeback|contestaçao|contestação|estorno)
    <bill> ..4 (contesto|nao pago|nao a pago|nao devo|indevid*|contestar|discordo|nao reconheço|ilegal|abusiv*|nao estava no contrato|nao aceito|nao esta no contrato|impugno)
    (nao|n) ..1 (aceito|pago|concordo|reconheço|devo|vou pagar) ..4 <bill>
    (nao) ..3 (contrato) ..4 (nao a pago|nao pago)
    (que|quais|todos|todos os) ..2 (dados) ..5 (tem sobre mim|tem de mim|guardam|possuem|voces tem|armazenam|minha pessoa|meus|a meu respeito|conservam)
    (quero|peço|solicito|pedido|direito) ..3 acesso ..4 (meus dados|dados pessoais|meu processo|meus registos)
    (copia|apagar|apaguem|apague|eliminar|eliminem|excluir|excluam|exclua|exclusao|deletar|deletem|apagamento|retificar|retificaçao|correçao|corrijam|portabilidade|remover|removam|remoçao|eliminaçao|extrair|limpem) ..5 (meus dados|dados pessoais|dos dados|todos os dados|meu cadastro|minhas informaçoes|informaçoes pessoais|gravaçao|gravaçoes|meu processo|prontuario|processo clinico|historico sobre mim|minha ficha|meus registros|meu cpf|meu nome da base)
    (lgpd|rgpd|gdpr|lei geral de proteçao|regulamento geral) ..10 (dados|exijo|peço|excluam|acesso|copia|solicito|cadastro|base|quero|direito|apag*|abrigo|artigo|minha|meus)
    (base|abrigo|termos) ..3 (lgpd|rgpd|cdc|lei|codigo)
    (retiro|retirar|revogo|revogar|nego|revogaçao) ..3 (consentimento|autorizaçao)
    (garantia) ..6 (legal|aciono|acionar|pretendo|meses de uso|dentro da|cobre o defeito|recusam|recusaram|negaram|troca|avariou|apagou|parou|defeito|conserto|exijo|direito|valida)
    (aciono|acionar|ativar|usar|quero|exijo|dentro da|na|ao abrigo da) ..2 garantia ..4 (celular|telemovel|produto|maquina|defeito|avari*|estrag*|apag*|legal|troca|parou|quebr*|conserto|repar*)?
    (defeito|defeituoso|avariado|avariada|estragado|vicio|nao conforme|avariou|quebrou|apagou|parou) ..10 (garantia|troca|substituiçao|reembolso|devoluçao|lei|direito)
    (depois|apos|duas|tres|segunda|terceira) ..3 (reparaçoes|reparaçao|consertos|conserto|idas à assistencia) ..6 (reembolso|troca|dinheiro|novo|substituiçao)
    (atraso|atrasou|cancelado|cancelaram|overbooking|horas|extraviada|extraviaram|recusado embarque) ..8 (compensaçao|indemnizaçao|indenizaçao|regulamento|lei europeia|261|ressarc*|anac|250|400|600)
    (compensaçao|indemnizaçao|indenizaçao) ..6 (voo|atraso|cancel*|europe*|lei|mala|bagagem)
    (reclamaçao|recurso|recorrer|recorro|revisao|reavaliaçao|reapreciaçao|reanalise|reexame|oponho me|me oponho|oposiçao|impugnar) ..5 (decisao|negativa|recusa|tratamento|marketing|perfil|algoritmo|cirurgia|exame|pedido|fecho|encerramento|multa|nota|credito|pontuaçao|score|automatic*|automatizad*)
    (plano|seguro|seguradora|voces|banco) ..3 (negou|negaram|recusou|recusaram|negando|indeferiu) ..8 (revisao|recurso|cirurgia|exame|ressonancia|tratamento|cobertura|credito|reembolso|justific*|motivo|sinistro|internaçao)
    (decisao|avaliaçao|recusa|negativa) ..6 (algoritmo|automatic*|automatizad*|maquina|computador|humano|reavaliad*|revist*|fundament*|justific*)
    (nao tenho direito|sem direito) ..6 (discordo|reembolso|argumentos)
    (discordo|argumentos) ..6 (decisao|reembolso|carta|direito|resposta|cobrança)
    (devoluçao|devolver|restituiçao) em dobro
    (em dobro) ..3 (cdc|codigo|lei)
    (cobraram|cobrado|cobrada|debitaram|faturaram|cobrou) ..4 (duas vezes|em dobro|dobro|a mais|indevidamente|errado|duplicado|diarias|por engano|sem eu)
    (ainda) ..2 (a tempo|dentro do prazo)
    (vendedor|porta a porta|a casa|em casa|feira|telefone) ..10 (ja nao quero|desisti*|arrepend*|a tempo|resoluçao|anular|nao quero mais)
    (clausula|clausulas|multa|penalizaçao|fidelizaçao|fidelidade|venda casada) ..3 (abusiv*|ilega*|nul*|indevid*|enganos*)
    (alteraçao|aumento|mudança) ..4 (unilateral|sem aviso|nao aceito|nao concordo)
    (spc|serasa|banco de portugal|lista negra) ..6 (retir*|limp*|indevid*|errad*|tirem|removam|pag*|exclu*|correç*)`,
  possible: `
    (direito|direitos) ..4 (meu|meus|tenho|consumidor|lei|cliente)
    (reembolso|chargeback|estorno) ..4 (negad*|recusad*|direito|nunca|ainda nao)
    (comprei) ..8 (nao gostei|arrependi|devolver|desisti)
    (nao recebi) ..4 (nada|produto|encomenda|mercadoria) ..4 (cobrança|cartao|estorno|dinheiro)
    (cobrança|taxa|debito) ..2 (indevid*|abusiv*|ilegal|em duplicado|duplicada|errada)
    (desfaz|desfaçam|anulem) ..3 cobrança`,
  not: `
    (nao|n|nem) ..1 (contesto|discordo|reclamo|recuso|impugno)
    (o que|que) ..1 (quer dizer|significa) ..2 (livre resoluçao|chargeback|estorno|arrependimento|rgpd|lgpd)
    (tcc|aula|curso|concurso|estudar|estudo|prova) ..4 direito do consumidor
    direito do consumidor ..2 (ead|aula|curso)
    (backup|camera|camara|sincronizaçao|nuvem|pendrive|cartao sd) ..4 (copia|apaga|copiar) ..3 dados
    cobrado a mais era
    (nao|n|nem) ..2 (quero|pretendo|vou) ..3 (apag*|devolver|contestar|reembolso|excluir|eliminar|estorno|exercer)
    (o que|que|como) ..1 (e|funciona) ..2 (chargeback|estorno|livre resoluçao|arrependimento|rgpd|lgpd)
    (quantos|quanto|quanta|qual) ..6 (garantia)
    (onde) ..3 (politica|privacidade|leio|termos)
    (direito|direitos) (civil|penal|privado|do trabalho|constitucional|comercial|de autor|autorais|internacional)
    (direita|direitinho|direito) ..1 (depois|na|da|rotunda|em frente)
    (garantia) ..2 (ja acabou|acabou|expirou|venceu|terminou|estendida|extra)
    (livro|noticia|jornal|curso|webinar|estudo|tese|amiga|amigo|vizinha|outra empresa|noutra empresa) ..8 (rgpd|lgpd|direito|direitos|reembolso|devolveu|devolver|garantia|proteçao de dados)
    (encarregado) de proteçao
    (desisti) de devolver
    (excluo|excluir|apagar|apago|remover|eliminar) ..3 (foto|fotos|historico|navegador|video|mensagem|conversa|contato|favoritos|produto|item|post)
    (acesso) ..2 (localização|localizaçao|camara|camera|microfone|wifi|internet)
    garanto que _
    segunda via`,
};
