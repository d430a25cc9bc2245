import type { MailWords } from '../../text/mail-words.ts';

export const koreanMail: MailWords = {
  wrote: ['작성', '님이 작성'],
  header: ['보낸 사람', '원본 메시지', '전달된 메시지'],
  signOff: ['감사합니다', '드림', '올림', '수고하세요', '나의 iphone에서 보냄'],
};
