import type { MailWords } from '../../text/mail-words.ts';

export const dutchMail: MailWords = {
  wrote: ['schreef'],
  header: ['van', 'oorspronkelijk bericht', 'doorgestuurd bericht'],
  signOff: [
    'met vriendelijke groet',
    'met vriendelijke groeten',
    'vriendelijke groet',
    'mvg',
    'groeten',
    'groetjes',
    'gr',
    'hoogachtend',
    'bedankt',
    'alvast bedankt',
    'verstuurd vanaf mijn iphone',
  ],
};
