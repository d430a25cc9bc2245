import type { MailWords } from '../../text/mail-words.ts';

export const indonesianMail: MailWords = {
  wrote: ['menulis'],
  header: ['dari', 'pesan asli', 'pesan terusan', 'daripada'],
  signOff: [
    'salam',
    'salam hormat',
    'hormat saya',
    'terima kasih',
    'terimakasih',
    'yang benar',
    'sekian terima kasih',
    'dikirim dari iphone saya',
  ],
};
