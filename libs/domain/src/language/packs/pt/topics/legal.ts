import type { RuleSet } from '../../../rules/rule-set.ts';

export const legal: RuleSet = {
  words: {
    lawyer:
      'advogado, advogada, advogados, adv, defensoria, defensoria publica, defensor publico, juridico, escritorio de advocacia, solicitador, procurador, mandatario, oab, sindicato, ministerio publico, mp',
    court:
      'tribunal, tribunais, juiz, juiza, justiça, juizado, juizado especial, pequenas causas, julgado de paz, forum, vara, foro, barra do tribunal, barra dos tribunais, julgados de paz',
  },
  always: `
    se ..5 (vou|irei|recorro|avanço|entro|processo|vamos) ..3 (justiça|tribunal|processar|advogado|juizado)`,
  certain: `
    açao (por|de) (danos|indenizaçao|indemnizaçao|perdas)
    (prova|provas|prints) ..6 (audiencia|tribunal|na justiça|juizado)
    (direitos|causa) ..1 no forum
    (petiçao inicial|petiçao|açao coletiva)
    (vou|irei|vamos|recorro|recorrerei|seguimos|sigo|avanço|entro) ..2 (para a|à|na|pra|para) ..1 (justiça|tribunal|tribunais)
    (se nao) ..4 (justiça|tribunal|advogado)
    quem me representa
    (vou|vamos|irei|iremos|posso|pretendo|quero|decidi|pensando em|ia|prestes a|obrigado a|hei de|vai|vao ser|estou) ..2 (processar|acionar|processa|processo|processa los|processar voces|meter um processo|abrir um processo|entrar com um processo|interpor|ajuizar|intentar|demandar|litigar)
    (processo|processarei|processaremos|aciono|processamos) (voces|vos|vcs|a empresa|o banco|essa empresa|a vossa|todos|a voces)
    (entrar|entro|entrei|entramos|entraremos|entrando|meter|meto|mover|movo|movi|abrir|abro|abri|ajuizar|ajuizei|interpor|interpus|instaurar|intentar|avançar|avanço|vai entrar) ..2 (com|de)? ..2 (açao|processo|liminar|providencia cautelar|justiça|tribunal|recurso|via judicial|queixa crime|mandado|pedido judicial|causa|juridico|para tribunal|medidas judiciais) !(seletivo|de)
    (levo|levar|levarei|levamos|por|ponho|botar|meter|meto|colocar|coloco|boto|arrastar|po|pô) ..4 (tribunal|justiça|juizado|pau|barra dos tribunais|juizado especial|pequenas causas|juiz)
    (meter|meto|por|botar|colocar) ..1 no pau
    (vemos|vejo|encontramos|resolvemos|resolver|resolve|vamos|falamos) ..3 (<court>)
    (meu|minha|nosso|nossa|meus) <lawyer> ..4 (vai|entrar|entra|ja|esta|disse|vos|entrara|contacto|contato|contactar|notificar|tomar|trata|cuidar|enviar|enviara|acompanha|aguarda|avançar)
    (falem|falar|fale|tratem|tratar|conversar|ouvir|respondam) ..3 (meu|minha|com|do) ..2 (<lawyer>|quem me representa)
    (sou|somos) (advogado|advogada|advogados|procurador|procuradora|mandatario|mandataria) ..1 (de|da|do|dos|constituido|constituida)
    (representaçao|nome|representante legal|procuraçao) ..3 (cliente|minha cliente|meu cliente|constituinte|meu constituinte|dela|dele|anexo)
    (notificaçao|interpelaçao|citaçao|intimaçao) (extrajudicial|judicial|formal)
    (recebi|recebemos|fui|chegou) ..3 (citaçao|intimaçao|injunçao|penhora|ordem judicial|notificado|citado|intimado|notificaçao judicial|mandado)
    (queixa crime|queixa-crime|boletim de ocorrencia|bo|denuncia|participaçao criminal|queixa) ..6 (contra|vosso|vossa|voces|empresa|apresentei|policia|delegacia|vos)
    (apresentei|apresentar|apresento|fiz|farei|fazer|registrar|registrei|abri) ..3 (queixa crime|queixa na policia|boletim de ocorrencia|denuncia ao ministerio publico|participaçao criminal|queixa na psp|queixa na gnr)
    (liminar|sentença|acordao|mandado|ordem judicial|decisao judicial) ..8 (descumpr*|cumprir|negando|negar|continuam|juiz|voces|obriga|cumpram|favor|desobed*)
    (consegui|tenho|obtive|saiu|ganhei) ..2 (liminar|sentença|causa|decisao judicial|tutela)
    (indenizaçao|indemnizaçao|danos morais|perdas e danos) ..6 (quero|exijo|peço|exigir|pedir|vou|justiça|processo|cobrar|tribunal)
    (quero|exijo|peço|exigir|pedir|vou|requeiro|pleitear|cobrar|reclamar) ..4 (indenizaçao|indemnizaçao|danos morais|perdas e danos)
    (defensoria|defensoria publica|ministerio publico|sindicato|associaçao) ..6 (entrar|acionar|processo|pedido|vai|contra|juridico|açao)
    (banco central|autoridade da concorrencia|ministerio publico|tribunal|juiz|policia|policia judiciaria|receita federal|cvm|cade) ..4 (mandou|pediu|pediu me|solicitou|notificou|intimou|oficio|requisitou|determinou)
    (oficio|declaraçoes|depor|testemunha|depoimento|audiencia) ..6 (tribunal|juiz|judicial|processo|contra voces|vosso|intimad*|banco central)
    (açao) (judicial|coletiva|civil publica|popular|indenizatoria|na justiça|contra voces)
    (medidas|meios|vias|providencias) (legais|judiciais|cabiveis)
    (tomar|tomarei|tomo|recorrer|recorrerei|recorro|acionar) ..3 (medidas|justiça|meios|providencias|tribunal|tribunais|vias)
    (ja nao se resolve|nao resolve) a bem
    (advogado|advogada) ..4 (contratei|constitui|arranjei|contratado|procurei|consultei|acionei|contratar)
    (contratei|constitui|arranjei|procurei|consultei|acionei|vou contratar|vou procurar|falei com|vou falar com|vou chamar|chamar) ..2 (um|uma|o|a|meu)? ..1 <lawyer>
    (pegar|aceitar|tratar) ..2 (esse|este|o meu|do meu) caso
    (oab|advogado|advogada) ..6 (pegar|caso|doido|ja disse|processar)`,
  possible: `
    (processar|justiça|tribunal|advogado|advogada|judicialmente|judicial) ..6 (voces|vos|empresa|contra|por isso|por isto|isto|isso)
    (providencias|medidas) ..3 (cabiveis|legais)
    (danos morais|indenizaçao|indemnizaçao|queixa crime|extrajudicial)
    (crime|ilegal|criminoso) ..4 (isto|isso|voces|policia)`,
  not: `
    (advogado|advogada) ..2 (vai|vem) ..2 (festa|jantar|viagem|casamento|evento)
    (ja)? (recebi|recebeu|recebemos|pagaram) ..2 (indenizaçao|indemnizaçao)
    (indenizaçao|indemnizaçao) (media|maxima|do seguro)
    (ganhei|perdi) a causa ..3 (ano passado|outro|outra|ha|em 20*)
    (nao|sem|nem|longe de mim|nunca) ..3 (quero|vou|pretendo|preciso)? ..2 (processar|processo|processa|tribunal|justiça|advogado|advogados|acionar)
    (livro|filme|serie|telenovela|jornal|noticia|curso|estudo|estudante|estudar) ..6 (processo|direito|tribunal|advogado|condenado|advogada|juiz)
    (sou|trabalho como) (advogado|advogada) (de profissao|por conta|ha|e preciso)
    (em|no) processamento
    (processo|processos|processador|processamento) ..2 (seletivo|de (compra|registo|registro|inscriçao|seleçao|cadastro|instalaçao|pagamento|entrega|devolução|fabrico)|travado|do sistema|lento)
    (quanto|custa|assistencia|pacote|seguro|cobertura|plano|depositos|deposito|livros|papel) ..4 (juridica|juridico|judicial|legal)
    (prima|primo|amigo|amiga|vizinho|vizinha|colega|conhecido) ..4 (processou|processo|ganhou|advogado)
    (em 19*|em 20*|ha anos|anos atras|antigo|antiga|arquivado|coisa antiga) ..6 (processo|processou|açao|tribunal)
    (processo|açao|tribunal) ..8 (arquivado|em 19*|em 20*|ha anos|ano passado|divorcio)
    (divorcio|inventario)
    (estado|numero|andamento|acompanhar|consultar) (do|de) processo
    (vao|vai) ..2 prender
    (minha|a) sentença
    (que|qual|em que) tribunal ..6 (registam|registra|fica)`,
};
