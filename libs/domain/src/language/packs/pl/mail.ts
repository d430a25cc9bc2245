import type { MailWords } from '../../text/mail-words.ts';

export const polishMail: MailWords = {
  wrote: ['napisał', 'napisała', 'napisał(a)'],
  header: ['od', 'wiadomość oryginalna', 'wiadomość przekazana'],
  signOff: [
    'z poważaniem',
    'pozdrawiam',
    'serdecznie pozdrawiam',
    'z wyrazami szacunku',
    'dziękuję',
    'dzięki',
    'wysłane z iphone',
  ],
};
