import type { MailWords } from '../../text/mail-words.ts';

export const englishMail: MailWords = {
  wrote: ['wrote'],
  header: ['from', 'original message', 'forwarded message', 'begin forwarded message'],
  signOff: [
    'kind regards',
    'best regards',
    'regards',
    'best wishes',
    'warm regards',
    'many thanks',
    'thanks',
    'thank you',
    'sincerely',
    'yours sincerely',
    'yours faithfully',
    'yours truly',
    'cheers',
    'best',
    'respectfully',
    'sent from my iphone',
    'sent from my phone',
  ],
};
