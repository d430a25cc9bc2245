import type { MailWords } from '../../text/mail-words.ts';

export const japaneseMail: MailWords = {
  wrote: ['のメール', '書きました'],
  header: ['差出人', '元のメッセージ', '転送メッセージ'],
  signOff: [
    '敬具',
    '以上',
    'よろしくお願いします',
    'よろしくお願いいたします',
    '宜しくお願い致します',
    'iphoneから送信',
  ],
};
