import type { RuleSet } from '../../../rules/rule-set.ts';

export const cancellation: RuleSet = {
  words: {
    contract:
      'contrato, contratos, assinatura, plano, planos, internet, linha, serviço, serviços, conta, cartao, academia, ginasio, seguro, apolice, mensalidade, inscriçao, matricula, tv, canais, pacote, fibra, premium, subscriçao, adesao, matrícula, fidelizaçao, fidelidade, telemovel, celular, telefone, convenio, plano de saude, clube, associaçao, renovação, renovaçao, box, numero, chip, banco, consorcio, fornecimento, luz, gas, carteirinha, compromisso, netflix, streaming, perfil premium',
  },
  always: `
    (desconto|oferta|proposta|oferecem|dao|fazem) ..4 nao (trocar|sair|mudar|cancelar|ir embora)`,
  certain: `
    ^ (quero|queria|vou|desejo|gostaria de) (cancelar|rescindir|rescisao) $
    denuncio (o|este|esse) contrato
    (ja)? nao quero ser (vosso|mais|seu)? cliente
    (parem|terminem|encerrem|suspendam) (a|o|as) (licença|licenças|renovaçao)
    pode desligar tudo
    (quero|queria|queremos|gostaria|gostava|pretendo|preciso|vou|desejo|como|posso|solicito|peço|decidi|venho|quando|onde|prefiro|faço|faz|pedir|pedido|dá|da|penso|exijo|podem|pode|tenho de|ia|consigo|confirmem|confirmar|pedi) ..3 (rescindir|rescisao|denunciar o contrato|resolver o contrato|desvincular|desvincular me|desligar me|me desligar|cessar|cessaçao|desistir do contrato)
    (rescindo|rescindir|rescindam|rescisao) ..3 (contrato|o|meu|do)
    (quero|queria|queremos|gostaria|gostava|pretendo|preciso|vou|desejo|como|posso|solicito|peço|decidi|venho|quando|onde|prefiro|faço|faz|pedir|pedido|da|penso|exijo|podem|pode|tenho de|ia|consigo|pra|para|dava|desejava) ..3 (cancelar|cancelamento|encerrar|encerramento|fechar|terminar|termino|anular|acabar com|desativar|desativaçao|desligar|sair|deixar|largar|interromper|extinguir|liquidar|eliminar|suspender|livrar me|me livrar|desistir|tirar) ..4 <contract>
    (cancele|cancelem|cancela|cancelo|encerre|encerrem|encerra|encerro|fechem|feche|desativem|desative|desliguem|terminem|corta|cortem|corte|anulem|acabem com|tirem|tira) ..3 <contract> !(de|hoje)
    (sair|saio|saindo|livro|livrar|desvincular|largar|largo|abandonar|abandono|deixar|deixo) ..2 (da|do|de|me|deste|desta|dessa|desse|vos|voces) ..2 (<contract>|voces)
    (largar|deixar|abandonar|trocar) (de)? voces
    (nao|n) ..2 (quero|vou|pretendo|desejo|tenho interesse em|tenciono) ..2 (renovar|continuar|prosseguir|manter|permanecer|renovaçao|ser mais cliente|ficar com)
    (nao) (renovo|renovem|renove|renovar)
    (vou|vamos|quero|mudo|mudar|troco|trocar|passo|passar|mudamos|decidi|penso em|ou) ..3 (mudar|trocar|ir|mudo|passar|migrar) ..3 (outro|outra|concorrencia|concorrente|operadora|seguradora|banco|vodafone|meo|nos|nowo|claro|vivo|tim|oi|empresa|fornecedor|academia|plano de saude|edp|galp|nubank)
    (portabilidade) ..6 (quero|pedir|largar|sair|outra|numero|operadora|solicitar|codigo|cpf|pedi|fazer)
    (quero|pedir|pedi|solicito|solicitar|fazer|preciso|codigo) ..3 portabilidade
    (ou|senao) ..3 (melhoram|melhoras|baixam|dao|fazem|desconto|cobrem|igualam) ..4 (mudo|saio|cancelo|troco|vou embora|largo|me vou)
    (claro|vivo|tim|oi|nos|meo|vodafone|nowo|digi|concorrencia|concorrente|concorrentes|outra operadora|outro banco|outra seguradora|outra empresa) ..3 (me|ofereceu|oferece|ofereceram|da|deu|propos|tem|faz|cobra) ..10 (metade|dobro|mais barato|menos|melhor|fazem|ficar|desconto|preço|giga|euros|reais|igual|cobrem|mudar)
    (o que|que desconto|que oferta|que proposta|quanto) ..4 (fazem|dao|oferecem|propoem|dão|me dao|tem) ..4 (para|pra) ..2 (eu ficar|ficar|nao sair|me manter|continuar|nao cancelar|nao mudar|me segurar)
    (cliente) ..3 (anos) ..8 (novato|novos|mais caro|pago mais|novo|melhoram|mudo|desconto)
    (clientes novos|novos clientes|novatos|novo cliente) ..8 (pago|anos|antigo|desconto|eu|melhor|barato)
    (de olho) ..2 (na|no|em) ..6 (saio|fidelizaçao|nos|meo|vodafone|claro|vivo|tim|outra)
    (so nao|nao) saio ..6 (fidelizaçao|fidelidade|multa|contrato)
    (saio|vou me embora|vou embora|me vou embora|vou sair) ..4 (fidelizaçao|de voces|concorrencia|contrato|fim do mes|ja)
    (como) ..4 (livro|liberto|livrar|saio|termino|acabo) ..4 (compromisso|contrato|fidelizaçao|fidelidade|disto|dessa|desta|assinatura|multa|plano)
    (termino|terminar|acabar|quebrar|quebra|fim|sair) ..2 (a|da|com a|de)? ..1 (fidelizaçao|fidelidade|carencia|contrato|assinatura)
    (multa) ..3 (rescisao|rescisoria|cancelamento|fidelizaçao|sair|fidelidade)
    (busquem|buscar|recolher|recolham|levar|levem|devolver|devolvo|entregar) ..3 (box|equipamento|router|modem|aparelho|decodificador) ..6 (acabou|cancel*|contrato|nao quero|chega)
    acabou se $
    (fechar|feche|encerrar|encerre|cancelar|cancele|cancelo) ..2 (o|a|meu|minha|esse|este)? ..1 (cartao|conta|assinatura|plano|contrato|seguro|apolice|internet|inscriçao|matricula|subscriçao) !(de)
    (deixar) caducar
    (nao|n) ..1 uso ..2 mais ..6 (cancel*|encerr*|fech*|desativ*)
    (periodo|fim|acabou|terminou) ..3 (teste|experimental|gratuito|experiencia) ..8 (cancel*|nao quero|nao continu*|cobr*|nao me convenceu|nao renov*)
    (vou|vamos) ..2 (me mudar|mudar de casa|mudar me|mudar de cidade|emigrar|para o estrangeiro) ..8 (cancel*|encerr*|contrato|sair|rescind*|desligar)
    (insatisfeit*|farto|farta|cansei|desiludid*|chega) ..8 (cancel*|mudar|sair|rescind*|trocar|encerr*|outra operadora|concorrencia)
    (denuncia|cancelamento|encerramento|rescisao|cessaçao) ..2 (do|da|de) ..2 (contrato|assinatura|conta|plano|serviço|apolice|internet|linha|subscriçao)
    (me|nos) ..1 (desvincul*|descadastr*|desfili*)
    (nao) (quero|sou) ..1 mais ..1 (ser cliente|cliente|serviço|plano|assinatura|voces|os vossos serviços)`,
  possible: `
    (quero|queria|preciso|vou|como|posso|desejo|gostaria|pretendo) ..2 (cancelar|rescindir)
    como (encerro|cancelo|rescindo)
    (cancelar|cancelamento|rescindir|rescisao|encerrar) ..4 (assinatura|plano|contrato|conta|seguro|apolice|serviço|linha|inscriçao|internet|mensalidade|academia)
    (mudar|trocar) de (operadora|seguradora|banco|fornecedor|academia|plano de saude)
    (caro|cara) ..6 (cancel*|mudar|outra|sair|concorrencia)
    (anuidade) ..6 (fechar|cancelar|isentar|nao quero|sair|antes)`,
  not: `
    (sair|saio) da conta (no|em|na|do|da) (celular|telemovel|tv|computador|app|outro|outra)
    (o|um|esse|este|os|do) (livro|livros)
    portabilidade (de|do) (salario|credito)
    quero rescindir e com
    multa ..4 se um dia
    (nao|n|por favor) ..1 me ..1 (cortem|corte|desliguem|cortar|desligar)
    (nao|n|sem|nem) ..2 (quero|vou|preciso|pretendo|estou)? ..2 (cancelar|rescindir|encerrar|sair|mudar|trocar|cancelamento|cancele|cancelem|desistir|cancelando)
    (cancelei|cancelamos|tinha cancelado|cancelou|rescindi|ano passado|em 20*) ..6 (contrato|assinatura|plano|voltei|outro)
    (cancelar|cancelo|cancela|cancelem|cancele|anular|anule|desmarcar|desmarque|cancelamento|desmarco) ..4 (consulta|encomenda|pedido|reserva|mesa|corrida|voo|bilhete|passagem|quarto|aula|entrega|compra|agendamento|viagem|marcação|marcaçao|ingresso|exame|jantar|uber|ticket|horario|evento|diaria|visita|tecnico|chamada)
    (consulta|encomenda|pedido|reserva|voo|corrida|passagem|bilhete|entrega) ..6 (cancel*|anul*|desmarc*)
    (botao|tecla|opçao|link|icone|aba) ..2 (cancelar|fechar|encerrar)
    (cancelado|cancelada) ..2 (por voces|pela companhia|o voo|pelo)
    (encerrar|encerro|fechar|fecha|feche|terminar|encerra|sair) ..3 (sessao|processo|processos|tarefa|janela|aba|app|aplicativo|pagina|computador|chamada|porta|conversa|chat|programa|separador|mesa|ticket|loja|video|grupo|casa)
    (conta) (da|de) mesa
    (pre aviso|aviso previo|prazo) ..4 rescisao ..6 (adere|contratar|quem)
    (contrato) de trabalho
    (terminou|acabou|termina|fim) ..2 contrato de trabalho
    (vizinha|vizinho|amigo|amiga|primo) ..4 (trocou|mudou|cancelou)
    (fico|continuo|continuem|ficamos|mantenham) ..2 (com voces|convosco|assinatura|com o plano|como esta)
    (trocar|mudar) de ..1 (quarto|lugar|senha|tamanho|cor|horario|data|plano para|nome|morada|endereço|numero|titular|cartao|telemovel|celular|carro|roupa|mesa)
    (sair|saio) ..2 (de casa|do aeroporto|do hotel|do grupo|da garagem|do trabalho|da app|do app|do site|da cidade|a entrega|o resultado)
    (to|estou) fora
    (suspender|pausar) ..3 (ferias|entrega|jornal)
    (deixar|deixo|deixem|deixe) ..3 (numero|telefone|contacto|contato|encomenda|pacote|mala|malas|chave|chaves|gorjeta|recado|carro|porteiro|vizinho|portaria|mensagem|avaliaçao)`,
};
