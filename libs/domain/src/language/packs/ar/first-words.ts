import type { FirstWordsOfPack } from '../../language-pack.ts';

export const arabicFirstWords: FirstWordsOfPack = {
  hello: 'مرحبا.',
  hello_name: 'مرحبا {name}.',
  here: 'أنا معك الآن، وقد قرأت ما كتبته.',
  safe: 'هل أنت في أمان في هذه اللحظة؟',
  loss: 'خالص تعازي.',
  sorry_wait: 'نعتذر عن الانتظار.',
  sorry_promise: 'نعتذر لأننا لم نفعل ما وعدناك به.',
  need: 'كتبت: «{words}».',
  tried: 'ما جربته: «{words}».',
  by_when: 'متى تحتاج إليه: «{words}».',
  known: 'لدي هذا بالفعل: {words}.',
  promise: 'رأيت أيضا ما وعدت به.',
  colleague: 'لدي ملاحظات من تحدث معك من قبل.',
  something_else: 'ما جرب حتى الآن لم ينفع، فلنبحث عن حل آخر.',
  no_repeat: 'لا حاجة إلى شرح الأمر مرة أخرى.',
  looking: 'أنظر في الأمر الآن.',
  ask: 'كيف يمكنني أن أساعدك؟',
};
