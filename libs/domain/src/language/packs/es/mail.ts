import type { MailWords } from '../../text/mail-words.ts';

export const spanishMail: MailWords = {
  wrote: ['escribió'],
  header: ['de', 'mensaje original', 'mensaje reenviado'],
  signOff: [
    'saludos',
    'un saludo',
    'saludos cordiales',
    'cordiales saludos',
    'atentamente',
    'gracias',
    'muchas gracias',
    'atte',
    'reciba un cordial saludo',
    'enviado desde mi iphone',
  ],
};
