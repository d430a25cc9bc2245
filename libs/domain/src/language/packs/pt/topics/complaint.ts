import type { RuleSet } from '../../../rules/rule-set.ts';

export const complaint: RuleSet = {
  words: {
    complaint:
      'reclamaçao, reclamaçoes, queixa, queixas, denuncia, denuncias, reclamação formal, protesto, contestaçao, exposiçao',
    regulator: `
      procon, anatel, aneel, anac, ans, anvisa, bacen, banco central, susep, senacon, reclame aqui, consumidor gov, agencia reguladora, regulador, reguladora, entidade reguladora, deco, anacom, erse, asf, asae, imt, amt, ers, entidade reguladora da saude, banco de portugal, provedor, provedor do cliente,
      provedoria, provedor de justiça, ouvidoria, ouvidor, livro de reclamaçoes, livro de reclamacoes, livro amarelo, ombudsman, portal da queixa, centro de arbitragem, arbitragem, cniacc, inspeçao, vigilancia sanitaria, antt, antaq, corregedoria, defesa do consumidor, proteste, televisao, imprensa, cnpd, anpd, cvm, ministerio, conselho de medicina, crm, ordem dos medicos, coren, act`,
  },
  certain: `
    (registre|registrem|registe|registem|anote|aceite) ..2 (queixa|reclamaçao)
    (queixa|reclamaçao) (suba|subir|seja escalada|escalada|va para)
    (manifestar|expressar|exprimir|demonstrar) ..4 (desagrado|indignaçao|descontentamento|insatisfaçao|repudio)
    (protocolo|chamado|reclamaçao) ..6 (reabram|reabra|reabrir)
    (quero|queria|queremos|gostaria|gostava|vou|vamos|desejo|pretendo|preciso|como|posso|onde|venho|irei|solicito|exijo|registar|registrar|tenho de|obrigado a) ..3 (reclamar|queixar me|me queixar|apresentar queixa|fazer queixa|denunciar|protestar|formalizar|abrir reclamaçao|abrir uma reclamaçao|reportar um|relatar) !(pontos)
    (apresentar|apresento|apresentei|fazer|faço|fiz|registrar|registro|registrei|registar|registo|registei|abrir|abro|abri|abertura|formalizar|formalizo|enviar|envio|deixar|deixo|lavrar|dar|escrever|escrevi|escrevo|submeter|protocolar|protocolei|preencher|quero|exijo|tenho) ..4 (uma|a|minha|de)? ..1 (reclamaçao|queixa|denuncia|reclamaçoes|protesto)
    (reclamaçao|queixa|denuncia) (formal|oficial|escrita|por escrito)
    (reclamo|reclamar) (formalmente|oficialmente|de novo|pela)
    (minha|meu|à minha|nossa) (reclamaçao|queixa) ..8 (satisfaz|resposta|ignorada|ignoraram|fechada|fecharam|reavaliada|reaberta|reabram|encerrada|sem|nunca|continua|ninguem|mes|semana)
    (resposta) ..4 (queixa|reclamaçao)
    (queixar|queixo|queixei|queixa|reclamar|reclamei|reclamo|denunciar|denunciei|denuncia|denuncio|escrever|escrevi|apresentar|recorrer|recorro|recorri|levar|levo|acionar|aciono|acionei|vou|ir|fiz|fazer|abri|botar|participar|participei|comunicar|comuniquei|contactar|expor) ..6 (a|à|ao|na|no|aos|pro|pra|junto da|junto do|ao|o|nas|com o|do|da|contra)? ..1 <regulator>
    <regulator> ..2 (vai|saber|vao|sabera|ira|ficara|recebera|nele|ja)
    (livro) de reclamaçoes
    (fique|ficar|conste|constar|fica|deixar|quero) ..4 (registo|registro|registado|registrado|por escrito|na ficha|nos autos|registado na|preto no branco|protocolado) ..3 (empresa|reclam*|isto|isso|tudo)
    (quero que) ..3 (fique|conste|saibam|diretoria|gerencia|administraçao|direçao) ..8 (registo|registro|carta|sobre|atendimento|escrito|reclam*|tratamento)
    (carta|email|exposiçao) ..4 (reclamaçao|queixa|atendimento vergonhoso|protesto|direçao|diretoria|administraçao)
    (apuraçao|inquerito|investigaçao|averiguaçao|sindicancia|processo disciplinar|advertencia|sançao|puniçao|consequencias|responsabilizaçao) ..8 (funcionari*|atendente|interna|interno|quero|exijo|trat*|conduta|faço questao|quem|tecnico|motorista)
    (exijo|quero|peço|solicito|faço questao) ..4 (apuraçao|inquerito|investigaçao|consequencias|providencias|puniçao|desculpas formais|pedido de desculpas|retratação|retrataçao|advertencia)
    (botar|boto|por|meter) a boca no (trombone|mundo)
    (formulario|onde|como|modelo|canal|modo) ..4 (reclamaçao|reclamar|queixa|queixar|mau serviço|denunciar|relatar)
    (humilhada|humilhado|humilharam|maltratada|maltratado|destratada|destratado|destratou|insultou|insultada|insultado|discriminada|discriminado|ofendeu|ofendida|ofendido|gritou|desrespeit*|mal educad*|grosseir*|grosso) ..10 (funcionari*|atendente|empregad*|motorista|tecnico|segurança|loja|voces|vosso|vossa|balcao|enfermeira|comigo|gerente|caixa)
    (vosso|vossa|seu|sua|funcionario|funcionaria|atendente|empregado|empregada|motorista|tecnico|segurança|gerente|operador|caixa) ..6 (humilh*|insult*|maltrat*|destrat*|mal educad*|grosseir*|ofend*|gritou|discrimin*|desrespeit*|mal criad*|arrogante|xingou|debochou)
    (discriminaçao|racismo|discriminad*)
    (segunda|terceira|quarta|decima) vez que (reclamo|me queixo|peço|escrevo)
    reclamo ..6 (vou|regulador|mesmo|voces)
    (nao) ..3 (contento|aceito) ..2 (desculpas|com desculpas)
    (providencias) ..2 (quero|exijo|sejam|urgentes)`,
  possible: `
    (atendimento|serviço|tratamento|atitude|comportamento|postura|situaçao) ..2 (vergonhoso|pessimo|horrivel|inaceitavel|lamentavel|inadmissivel|lastimavel|deploravel|indigno|miseravel|uma vergonha)
    (vergonhoso|inaceitavel|inadmissivel|lamentavel|descaso|falta de respeito|desrespeito)
    (reclamaçao|reclamaçoes|queixa|procon)
    (nota|avaliaçao|estrela|estrelas) ..3 (pessima|negativa|uma|zero)
    (mau|pessimo) (serviço|atendimento)
    (insatisfeito|insatisfeita|indignado|indignada|desiludid*|decepcionad*)`,
  not: `
    (longe de|longe|sem querer|sem intençao) ..3 (fazer|apresentar)? ..1 (queixa|reclamar|reclamaçao)
    reclamaçoes ..3 ,? ..6 (minha loja|meu cafe|minha empresa|meu restaurante|meu negocio|vende|vendem|compra|compram|obrigatorio|papelaria|do rui)
    (vendem|comprar|vende|imprimir) ..3 (livro|livros) de reclamaçoes
    (quantas|lista de|media de|numero de|estatisticas de) reclamaçoes
    (queixa|queixas) (principal|principais|clinica|do vizinho|da vizinha|do cliente|frequentes)
    se (queixa|queixam|queixava)
    (queixa|queixam) se
    (ja|entretanto) ..2 (resolveram|responderam|deram retorno|trataram|resolvida) ..3 (queixa|reclamaçao)
    (queixa|reclamaçao|reclamaçoes) (de|em) (19*|20*) ..8 (resolvid*|tratad*|fechad*)
    (reclamaçao|queixa) ..4 (foi|ficou|esta) ..2 (bem|ja)? (resolvida|tratada|solucionada)
    (o que e|onde fica|endereço|horario) ..3 (procon|ouvidoria|deco)
    (o)? procon ,? ..1 (fica|funciona|abre|e em|atende) ..8 (andar|predio|horas|poupatempo|rua)
    (elogio|elogios|elogiar|sugestao) ..4 (ouvidoria|ouvidor|provedor|livro)
    (respondo|responder|respondemos) ..2 (reclamaçao|reclamaçoes|queixa|queixas) (de|dos|do) (cliente|clientes)
    (tempo|prazo) ..6 (reclamaçao|queixa) (em geral|normalmente)
    (nao|sem|nem|nenhuma|retiro|retirar|nada) ..3 (quero|tenho|vou)? ..2 (reclamar|queixa|queixas|reclamaçao|reclamaçoes|apontar|queixar|reclamo)
    (coluna|motor|joelho|filho|filha|marido|vizinho|vizinhos|cachorro|costas|carro|bebe|cliente|clientes) ..3 (reclamando|reclama|queixa|queixam|reclamam|queixa se)
    (reclamar|reclamada|reclamado|reclamo|reclame) ..4 (bagagem|pontos|premio|tapete|mala|milhas|iptu|bonus|reembolso do bilhete|prenda)
    (bagagem|pontos|premio|mala|milhas) ..4 (reclamada|reclamado|reclamar|reclamo)
    (software|modulo|gestao|sistema|trato|departamento|setor) ..4 (reclamaçoes|queixas|reclamaçao)
    (sou|trabalho|novo|estagio|emprego|vaga) ..4 (ouvidoria|reclamaçoes|provedor|procon)
    (amigo|amiga|vizinho|vizinha|colega|conhecido) ..4 (queixou|reclamou|queixa)
    (li|vi|nota|lido) ..3 (reclame aqui|portal da queixa)
    (estorno|resolvid*|obrigad*) ..4 (reclamaçao)
    reclamaçao ,? ..4 (estorno entrou|ja foi|resolvida|resolveram)
    (para que|qual) caixa
    (correio|endereço|morada|telefone) ..3 (mando|enviar) ..2 reclamaçao`,
};
