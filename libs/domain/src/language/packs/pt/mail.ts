import type { MailWords } from '../../text/mail-words.ts';

export const portugueseMail: MailWords = {
  wrote: ['escreveu'],
  header: ['de', 'mensagem original', 'mensagem encaminhada'],
  signOff: [
    'atenciosamente',
    'cumprimentos',
    'com os melhores cumprimentos',
    'melhores cumprimentos',
    'abraço',
    'abraços',
    'att',
    'obrigado',
    'obrigada',
    'grato',
    'grata',
    'cordialmente',
    'enviado do meu iphone',
  ],
};
