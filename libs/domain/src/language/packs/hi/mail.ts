import type { MailWords } from '../../text/mail-words.ts';

export const hindiMail: MailWords = {
  wrote: ['ने लिखा', 'लिखा'],
  header: ['प्रेषक', 'मूल संदेश', 'अग्रेषित संदेश'],
  signOff: ['धन्यवाद', 'सादर', 'भवदीय', 'शुभकामनाएं', 'dhanyavaad'],
};
