import type { MailWords } from '../../text/mail-words.ts';

export const arabicMail: MailWords = {
  wrote: ['كتب', 'كتبت'],
  header: ['من', 'الرسالة الأصلية', 'رسالة معاد توجيهها'],
  signOff: ['مع التحية', 'تحياتي', 'مع خالص التحية', 'وتفضلوا بقبول فائق الاحترام', 'شكرا', 'شكرا لكم'],
};
