import type { MailWords } from '../../text/mail-words.ts';

export const germanMail: MailWords = {
  wrote: ['schrieb', 'hat geschrieben'],
  header: ['von', 'ursprüngliche nachricht', 'weitergeleitete nachricht', 'gesendet'],
  signOff: [
    'mit freundlichen grüßen',
    'mit freundlichen grüssen',
    'freundliche grüße',
    'viele grüße',
    'liebe grüße',
    'beste grüße',
    'mfg',
    'vg',
    'lg',
    'danke',
    'vielen dank',
    'hochachtungsvoll',
    'von meinem iphone gesendet',
  ],
};
