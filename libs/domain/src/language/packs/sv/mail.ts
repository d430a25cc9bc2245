import type { MailWords } from '../../text/mail-words.ts';

export const swedishMail: MailWords = {
  wrote: ['skrev'],
  header: ['från', 'ursprungligt meddelande', 'vidarebefordrat meddelande'],
  signOff: [
    'med vänlig hälsning',
    'med vänliga hälsningar',
    'vänlig hälsning',
    'vänliga hälsningar',
    'mvh',
    'hälsningar',
    'bästa hälsningar',
    'tack på förhand',
    'skickat från min iphone',
  ],
};
