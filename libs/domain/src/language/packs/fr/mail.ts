import type { MailWords } from '../../text/mail-words.ts';

export const frenchMail: MailWords = {
  wrote: ['a écrit'],
  header: ['de', 'message original', 'message transféré', "message d'origine"],
  signOff: [
    'cordialement',
    'bien cordialement',
    'cdt',
    'bien à vous',
    'salutations',
    'sincères salutations',
    'meilleures salutations',
    'merci',
    "merci d'avance",
    'bonne journée',
    'envoyé de mon iphone',
  ],
};
