import type { MailWords } from '../../text/mail-words.ts';

export const chineseMail: MailWords = {
  wrote: ['写道', '寫道'],
  header: ['发件人', '寄件者', '原始邮件', '原始郵件', '转发的邮件'],
  signOff: ['此致', '敬上', '祝好', '谢谢', '謝謝', '此致敬礼', '发自我的iphone'],
};
