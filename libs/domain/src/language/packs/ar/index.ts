import type { LanguagePack } from '../../language-pack.ts';
import { arabicCard } from './card.ts';
import { arabicChoiceTalk } from './choice-talk.ts';
import { arabicConsentTalk } from './consent-talk.ts';
import { arabicFacts } from './facts.ts';
import { arabicFirstWords } from './first-words.ts';
import { arabicLanguageNames } from './language-names.ts';
import { arabicListening } from './listening.ts';
import { arabicMail } from './mail.ts';
import { arabicNotices } from './notices.ts';
import { arabicSmallTalk } from './small-talk.ts';
import { arabicSpecialWords } from './special-words.ts';
import { arabicWaitingTalk } from './waiting-talk.ts';

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
  facts: arabicFacts,
  waitingTalk: arabicWaitingTalk,
  choiceTalk: arabicChoiceTalk,
  consentTalk: arabicConsentTalk,
  specialWords: arabicSpecialWords,
  firstWords: arabicFirstWords,
  notices: arabicNotices,
  phrases: {
    ...arabicCard,
    alternatives: {
      callback: 'اتصلوا بي {time}',
      message: 'ترك رسالة',
      assistant: 'المتابعة مع المساعد مع حفظ دوري',
      wait: 'مواصلة الانتظار',
    },
    opening: {
      today: 'اليوم الساعة {time} (بتوقيت {city})',
      tomorrow: 'غدا الساعة {time} (بتوقيت {city})',
      weekday: 'يوم {weekday} الساعة {time} (بتوقيت {city})',
      date: 'يوم {date} الساعة {time} (بتوقيت {city})',
      monday: 'الاثنين',
      tuesday: 'الثلاثاء',
      wednesday: 'الأربعاء',
      thursday: 'الخميس',
      friday: 'الجمعة',
      saturday: 'السبت',
      sunday: 'الأحد',
    },
    waits: {
      unknown: 'لا نعرف بعد كم سيستغرق ذلك.',
      known: 'مدة الانتظار نحو {range} دقيقة.',
    },
  },
};
