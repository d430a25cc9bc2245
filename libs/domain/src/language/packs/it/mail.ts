import type { MailWords } from '../../text/mail-words.ts';

export const italianMail: MailWords = {
  wrote: ['ha scritto'],
  header: ['da', 'messaggio originale', 'messaggio inoltrato'],
  signOff: [
    'cordiali saluti',
    'distinti saluti',
    'saluti',
    'un saluto',
    'grazie',
    'grazie mille',
    'cordialmente',
    'inviato da iphone',
  ],
};
