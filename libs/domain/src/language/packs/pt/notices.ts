import type { NoticeWords } from '../../language-pack.ts';

/** In words that Brazil and Portugal share. */
export const portugueseNotices: NoticeWords = {
  texts: {
    offer: 'Quer falar com uma pessoa? Basta responder sim.',
    acknowledged: 'Uma pessoa vai continuar. Ela verá esta conversa, por isso não é preciso repetir nada.',
    queued: 'Neste momento estão todos ocupados. {wait}',
    agent_joined: '{agent} já está aqui e pode ver esta conversa.',
    requeued: 'O seu lugar na fila está guardado. Vamos encontrar outra pessoa para ajudar.',
    returned_to_assistant: 'O assistente está de volta. Pode pedir uma pessoa quando quiser.',
    resolved: 'Obrigado pela conversa.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Pedimos desculpa, o assistente não responde. Uma pessoa vai continuar e verá esta conversa.',
    assistant_failed:
      'Pedimos desculpa, o assistente não consegue ajudar. Uma pessoa vai continuar e verá esta conversa.',
  },
  acknowledgedAbout: {
    bereavement:
      'Os nossos sentimentos pela sua perda. Uma pessoa vai continuar e verá esta conversa, por isso não é preciso explicar de novo.',
    complaint: 'Lamentamos que tenha motivo de queixa. Uma pessoa vai continuar e verá esta conversa.',
    fraud:
      'Levamos isto a sério. Uma pessoa vai continuar e verá esta conversa. Não escreva aqui senhas nem códigos.',
    hardship:
      'Obrigado por nos contar. Uma pessoa vai continuar e verá esta conversa, por isso não é preciso explicar de novo.',
    returning:
      'Vemos que não é a primeira vez que precisa de nós. Uma pessoa vai continuar e verá esta conversa.',
  },
  situations: {
    nobody_signed_in:
      'Neste momento não há ninguém da nossa equipa ligado, por isso não podemos dizer quanto tempo vai demorar. O seu lugar na fila está guardado. Escreva o que precisa: quem continuar a conversa vai ler.',
    nobody_available:
      'Neste momento não há ninguém da nossa equipa disponível. {wait} O seu lugar na fila está guardado.',
    no_language:
      'Neste momento não há ninguém que fale a sua língua. {wait} O seu lugar na fila está guardado.',
    transferred: 'A conversa vai passar para outra pessoa, que a poderá ver.',
    handed_over: 'A partir daqui continua {agent}, que já sabe do que se falou.',
    three_way: '{agent} junta-se à conversa e já sabe do que se trata.',
    paused:
      '{agent} tem de tratar de algo urgente e volta a falar consigo assim que possível. Não é preciso repetir nada.',
    nudge: 'Ainda está à espera de uma pessoa, e o seu lugar na fila está guardado. {wait}',
    alternatives:
      'Pedimos desculpa pela demora. O seu lugar na fila está guardado. Entretanto pode continuar com o assistente ou escrever o que precisa: quem continuar a conversa vai ler. {wait}',
    changed: 'O tempo de espera mudou: o seu lugar na fila é o número {position}. {wait}',
    closed:
      'Neste momento estamos fechados e voltamos a abrir {opens}. O seu lugar na fila está guardado. Escreva o que precisa: quem continuar a conversa vai ler.',
    choices: 'Pode escolher, com o número ou por palavras suas:\n{choices}',
    contact: 'Para que número podemos ligar?',
    callback: 'Vamos ligar {time}. Não precisa de ficar aqui.',
    message: 'Já não precisa de esperar. Escreva o que precisa: uma pessoa vai ler e responder.',
    assistant:
      'O assistente pode continuar a ajudar. O seu lugar na fila está guardado e, quando chegar a sua vez, uma pessoa entra na conversa.',
    called: 'Ligámos e não conseguimos falar consigo. Voltamos a ligar {time}.',
    consent:
      'Quem continuar verá esta conversa. Pode ver também o que disse sobre a sua saúde ou outros assuntos muito pessoais? Se não, basta dizer não. Terá ajuda de qualquer forma.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Neste momento estamos fechados e voltamos a abrir {opens}.',
      transferred:
        'Não desligue, por favor: vou passar a chamada a outra pessoa, que já sabe do que falámos.',
      nobody_signed_in:
        'Neste momento não há ninguém da nossa equipa, por isso não podemos dizer quanto tempo vai demorar. O seu lugar na fila está guardado.',
    },
    email: {
      closed:
        'Neste momento estamos fechados e voltamos a abrir {opens}. A sua mensagem está guardada e a resposta chegará por e-mail.',
      nobody_signed_in:
        'Neste momento não há ninguém da nossa equipa. A sua mensagem está guardada e a resposta chegará por e-mail.',
      paused: '',
      transferred: 'A resposta chegará por e-mail de outra pessoa, que tem as suas mensagens.',
    },
  },
  danger: {
    resolved:
      'Cuide de si. Se voltar a precisar de ajuda, escreva-nos. Se uma vida pode estar em perigo, ligue já para o número de emergência.',
    certain: 'Isto passa imediatamente para uma pessoa, que verá esta conversa.',
    possible: 'Quero ter a certeza de que está em segurança. Quer falar com uma pessoa? Basta dizer sim.',
    emergency: 'Se uma vida pode estar em perigo, não espere por nós: ligue já para {number}.',
    emergencyAnywhere:
      'Se uma vida pode estar em perigo, não espere por nós: ligue para o número de emergência do lugar onde está.',
    crisis: 'Se pensa em magoar-se ou em acabar com a vida, também pode ligar para {number}.',
    violence: 'Se alguém o magoa ou ameaça, também pode ligar para {number}.',
  },
};
