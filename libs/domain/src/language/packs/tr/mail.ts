import type { MailWords } from '../../text/mail-words.ts';

export const turkishMail: MailWords = {
  wrote: ['yazdı', 'tarihinde şunu yazdı'],
  header: ['kimden', 'gönderen', 'orijinal mesaj', 'iletilen ileti'],
  signOff: [
    'saygılarımla',
    'saygılar',
    'iyi çalışmalar',
    'teşekkürler',
    'teşekkür ederim',
    'sevgiler',
    "iphone'umdan gönderildi",
  ],
};
