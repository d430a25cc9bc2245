import type { RuleSet } from '../../../rules/rule-set.ts';

export const fraud: RuleSet = {
  words: {
    account:
      'conta, cartao, perfil, pix, banco, celular, telemovel, chip, sim, instagram, whatsapp, zap, facebook, email, cpf, nif, mbway, mb way, identidade, nome, dados, carteira, documentos, linha, senha, numero, gov, multibanco',
    false:
      'falso, falsa, falsos, falsas, fake, fraudulento, fraudulenta, clonado, clonada, golpista, burlao, inexistente, adulterado, fantasma, ficticio',
    charge:
      'compra, compras, debito, debitos, cobrança, cobranças, saque, saques, pagamento, pagamentos, transferencia, transferencias, pix, levantamento, levantamentos, movimento, movimentos, lançamento, lançamentos, emprestimo, consignado, transação, transaçao, transaçoes, operaçao, operaçoes, contrato, assinatura, encomenda, fatura, linha',
  },
  certain: `
    (entraram|entrou|mexeram|acederam|acessaram) ..1 (na|no|à|ao) (minha|meu|nossa) <account>
    (sequestraram|pegaram|tomaram) ..1 (meu|minha) (whatsapp|instagram|conta|perfil|zap|facebook|email)
    saldo a zero ..8 nao
    (aviso|alerta) de (login|acesso) ..8 nao
    (usaram|gastaram|passaram|abriram|compraram|tiraram|limparam) ..5 (conta|cartao|dinheiro|pix|carteira|euros|reais|mil|identidade|nif|cpf|dados|saldo|perfil|milhas|pontos|cashback) !(errado|errada)
    (caí|cai|caiu|caimos|vitima|vitimas|levei|sofri|sofremos|fui alvo|alvo|tomei|levou|caindo|tomamos) ..3 (golpe|burla|fraude|golpes|esquema|phishing|estelionato|conto do vigario|falcatrua|engodo)
    (fui|fomos|foi|sido|ser|acabei de ser|me|mim|estou sendo) ..2 (burlado|burlada|burlados|enganado|enganada|enganados|enganaram|hackeado|hackeada|clonado|clonada|clonaram|roubado|roubada|golpeado|vigarizado|vigarizada|hackearam|burlaram|invadida|invadido|lesado|lesada)
    (burlaram|enganaram|roubaram|clonaram|hackearam|invadiram|esvaziaram|limparam|raparam|sacaram|levantaram|sumiram|desviaram|vigarizaram|invadiu|esvaziou|duplicaram) ..4 (me|minha|meu|conta|cartao|dinheiro|banco|pix|carteira|celular|telemovel|chip|nome|perfil|whatsapp|instagram|cpf|euros|reais|mil|dados|tudo|loja|identidade|nif|multibanco|saldo|posto)
    (roubaram|furtaram|assaltaram|perdi) ..6 (cartao|carteira|celular|telemovel|bolsa) ..8 (passaram|usaram|gastaram|compra*|saqu*|levanta*|pix|transfer*|comprando|usando|fizeram)
    (minha|meu) <account> ..3 (foi|esta|ta|sendo) ..2 (clonad*|hackead*|invadid*|roubad*|usad*|esvaziad*|violad*|comprometid*|invadida|duplicad*)
    (nao|n|nunca|jamais) ..2 (fiz|autorizei|reconheço|fui eu|fizemos|comprei|contratei|pedi|solicitei|assinei|realizei|conheço|efetuei|aderi|ordenei|conhece) ..3 <charge>
    <charge> ..6 (nao|n|nunca) ..2 (fiz|autorizei|reconheço|fui eu|fizemos|autorizada|autorizado|conheço|pedi|contratei|reconhecid*|solicitei|autorizados|autorizadas|e minha|e meu|assinei)
    <charge> ..4 (desconhecid*|suspeit*|indevid*|fraudulent*|estranh*|sem autorizaçao|sem minha autorizaçao|que nao fui|de origem desconhecida)
    nao fui eu ..3 (quem|que|fiz|comprei)
    (clique|cliquei|abri|carreguei|entrei|acessei|preenchi|segui) ..4 (link|sms|mensagem|site|anexo|email) ..8 (dados|senha|cartao|dinheiro|codigo|suspeit*|fals*|sumiu|debit*|conta|golpe|burla|pin)
    (meti|dei|passei|pus|coloquei|forneci|informei|inseri|digitei|mandei|enviei|deu|passou|mostrei|facultei|introduzi) ..5 (dados|senha|codigo|pin|cartao|numeros|password|cvv|token|numero|palavra passe|biometria|foto do documento|selfie|codigos) ..10 (<false>|site|link|sms|desconhecido|individuo|banco|golpista|telefone|burlao|alguem|passar|ligou|whatsapp|zap)
    (site|link|boleto|anuncio|perfil|loja|banco|funcionario|empresa|email|mensagem|sms|vendedor|comprador|tecnico|comprovante|comprovativo|fatura|numero|leilao|policia|advogado|emprego|investimento|namorado|app) ..1 <false>
    <false> ..2 (site|link|boleto|anuncio|perfil|loja|banco|funcionario|empresa|email|mensagem|vendedor|comprador|tecnico|central|comprovante|gerente|motoboy|investimento|policia)
    (se fez|fez se|fazendo se|fingiu|fingindo|passou se|se passou|passando se|se passando|dizia ser|disse que era|alegou ser) ..2 (passar|ser|por|do|que)? ..5 (banco|voces|funcionari*|policia|tecnico|gerente|filho|filha|ctt|correios|voces|seguradora|empresa|microsoft|central)
    (paguei|pagou|transferi|transferiu|mandei|enviei|comprei|depositei|aluguei|fiz o pix|fiz um pix|reservei|adiantei|dei sinal) ..8 (nao era|nao existe|golpe|burla|sumiu|desapareceu|fals*|golpista|burlao|vigarista|bloqueou|nunca chegou|nunca apareceu|desconhecid*)
    (boleto|fatura|pagamento) ..8 (nao era de voces|nao era vosso|falso|adulterado)
    (motoboy) ..6 (cartao|levou|cortado|buscou)
    (chip|sim|linha|telemovel|celular) ..5 (parou|morreu|sem rede|sem sinal|deixou|mudo|desativado) ..10 (banco|conta|esvazi*|dinheiro|pix|limp*)
    (levantaram|sacaram|levantamento|saque|saques|levantou|levantamentos) ..6 (multibanco|caixa|euros|reais|mil|conta|cartao|faro)
    (dinheiro|saldo|euros|reais|poupança|reforma) ..3 (sumiu|desapareceu|sumiram|desapareceram|roubado|desviado|levantado|evaporou)
    (sumiu|sumiram|desapareceu|desapareceram|tiraram|retiraram|falta|faltam) ..4 (dinheiro|euros|reais|saldo|mil)
    (usando|usaram|usou|usa|abriu|abriram|aberta|aberto|contrataram|fizeram|pediram) ..3 (meu nome|meus dados|meu cpf|meu nif|minha identidade|meu cartao|minha conta|meus documentos|conta em meu|emprestimo em meu|linha em meu)
    (no|em|com) (meu nome|meu cpf|meu nif) ..6 (conta|emprestimo|contrato|linha|divida|abriram|financiamento|fizeram|credito)
    (conta|emprestimo|contrato|linha|divida|financiamento|credito) ..4 (no|em) (meu nome|meu cpf|meu nif) ..6 (nao|nunca|sem|desconhec*|fals*)
    (acesso|login|acessos) ..3 (suspeit*|estranh*|nao reconhec*|desconhecid*|indevid*|nao autorizad*)
    (alguem|hacker|desconhecido|estranho|pessoa|ladrao|golpista|bandido) ..4 (usou|usando|entrou|acessou|trocou|mudou|comprou|gastou|transferiu|a usar|invadiu|mexeu|fez compras|acedeu) ..4 (<account>|minha|meu)
    (namorado|namorada|homem|mulher|rapaz|individuo|pessoa|amigo) ..2 (da internet|virtual|online|do tinder|do facebook) ..10 (mandei|dinheiro|enviei|transfer*|pediu|engan*|pix)
    (desconhecido|individuo|golpista|burlao|vigarista|estelionatario) ..4 (telefone|telefonema|ligou|banco|whatsapp|levou|convenceu|deu)
    (conta|perfil|instagram|whatsapp|email|facebook) ..2 (hackead*|clonad*|invadid*|roubad*|pirateada|pirateado)
    (clonaram|duplicaram|clonado|clonagem) ..4 (cartao|meu|chip|minha|placa|matricula)
    (investi|apliquei|investimento|criptomoedas|cripto|bitcoin) ..8 (golpe|burla|fals*|sumiu|piramide|nao devolvem|nao consigo tirar|perdi tudo|esquema)
    (aluguei|arrendei|reservei|comprei) ..8 nao existe
    (denunciar|comunicar|reportar|participar|registrar|informar) ..3 (fraude|golpe|burla|roubo do cartao|clonagem)`,
  possible: `
    (golpe|golpistas|golpista|burla|burlas|burlao|fraude|phishing|clonado|clonada|estelionato|hackead*|clonaram)
    (sms|mensagem|email|ligaçao|chamada|telefonema|link) ..4 (suspeit*|estranh*|duvidos*|fals*)
    (nao reconheço|desconheço) ..4 (valor|cobrança|compra|debito|empresa|lançamento|movimento)
    (trocaram|mudaram) ..3 (senha|email|password|palavra passe)`,
  not: `
    <false> mas (ja)? (apaguei|ignorei|bloqueei|eliminei|nao abri|nao cliquei)
    (usou|usando|usa) ..1 (meu|o)? (cupom|lugar|codigo de desconto)
    (cobre|cobrem|cobertura|seguro|protege|protegem|garantia) ..6 (fraud*|golpe|golpes|burla|burlas|clon*|fals*)
    (<false>|suspeit*|estranh*) ,? ..4 (apaguei|ignorei|bloqueei|eliminei|apagado|nao abri|nao cliquei|sem abrir|sem clicar)
    (maquina|maquininha|terminal|tpa|mensagem) ..4 transaçao nao autorizada
    (no meio do|na hora do|durante o) pix
    (burlad*|enganad*|roubad*|clonad*|hackead*|golpe|fraude|burla) ..3 em (19*|200*|201*) !(euros|reais)
    falta (de)? saldo
    (filme|serie|livro|documentario|novela|espetaculo|peça|meme|aula) ..6 (golpista|golpistas|burla|burlao|hacker|vigarista|estelionatario)
    (o que|que) (e|significa) ..1 (phishing|golpe|burla|fraude|estelionato)
    golpe ta ai
    (cambio|fita|material|produto|foto) que (usaram|passaram)
    (limpou|limparam) meu nome
    perfil <false> ..2 (no|do|em) (jogo|app|tinder|facebook|instagram)
    (proteçao|seguro|cobertura|contra|prevenir|prevençao|evitar|auditoria|setor|dicas|reconhecer|equipa|equipe|anti|combate|palestra|departamento) ..4 (fraude|fraudes|golpe|golpes|burla|burlas|phishing|clonagem)
    (livro|filme|serie|noticia|noticias|noticiario|jornal|curso|palestra|jogo|podcast|reportagem) ..6 (golpe|burla|burlas|fraude|fraudes|golpes)
    (golpe) (de mestre|de sorte|de estado|de vista|de ar|de judo|na lateral|na lata|baixo|de vento|militar)
    (com|um|tem|veio) ..1 golpe ..2 (na|no|lateral|lado|tampa|canto)
    (nao|nunca|nenhuma|nem|sem) ..2 (fui|foi|ha|houve|e|era|e nenhuma)? ..1 (burlado|burlada|enganado|enganada|fraude|golpe|burla|hackeado|clonado)
    (era|foi) ..2 (minha mulher|meu marido|minha esposa|meu filho|minha filha|minha mae|minha compra)
    (em 19*|em 20*|ha anos|anos atras|ano passado) ..8 (clonaram|golpe|burla|fraude|roubaram|burlad*|golpes)
    (vizinho|vizinha|amigo|amiga|colega|conhecido|primo|tia) ..5 (enganad*|burlad*|golpe|clonad*|roubad*|hackead*)
    (mais seguro|seguro contra|funciona) ..4 (clonagem|fraude|fraudes)
    (roubaram|roubou|roubado) ..3 (cena|coração|coraçao|jogo|tempo|meu lugar|vez|penalti)
    (preço|preços|taxa|taxas) ..4 (roubo|golpe|assalto)
    (desconheço) ..3 (significado|motivo|termo)
    (cilios|unhas|flores|plantas) ..1 (falsos|falsas|postiças)
    (ja|entretanto) percebi`,
};
