import type { LanguagePack } from '../../language-pack.ts';
import { arabicLanguageNames } from './language-names.ts';
import { arabicListening } from './listening.ts';
import { arabicMail } from './mail.ts';
import { arabicNotices } from './notices.ts';
import { arabicSmallTalk } from './small-talk.ts';

export const arabic: LanguagePack = {
  language: 'ar',
  mail: arabicMail,
  languageNames: arabicLanguageNames,
  listening: arabicListening,
  smallTalk: arabicSmallTalk,
  courtesies: [
    ...[
      'السلام عليكم',
      'السلام عليكم ورحمة الله',
      'السلام عليكم ورحمة الله وبركاته',
      'سلام',
      'مرحبا',
      'أهلا',
    ],
    ...['أهلا وسهلا', 'هلا', 'ألو', 'صباح الخير', 'مساء الخير', 'لو سمحت', 'لو سمحتم', 'من فضلك', 'من فضلكم'],
    ...['بعد إذنك', 'عفوا', 'شكرا', 'شكرا لكم', 'يعطيك العافية', 'كيف حالكم', 'السادة *'],
  ],
  notices: arabicNotices,
  phrases: {
    waits: {
      unknown: 'لا نعرف بعد كم سيستغرق ذلك.',
      known: 'مدة الانتظار نحو {range} دقيقة.',
    },
  },
};
