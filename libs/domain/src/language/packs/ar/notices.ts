import type { NoticeWords } from '../../language-pack.ts';

export const arabicNotices: NoticeWords = {
  texts: {
    offer: 'هل تود التحدث مع أحد موظفينا؟ يكفي أن تجيب بنعم.',
    acknowledged: 'سيتولى أحد موظفينا الأمر. سيرى هذه المحادثة، ولن تحتاج إلى تكرار أي شيء.',
    queued: 'جميع موظفينا مشغولون حاليا. {wait}',
    agent_joined: '{agent} معك الآن، ويمكنه رؤية هذه المحادثة.',
    requeued: 'دورك محفوظ. نبحث لك عن موظف آخر.',
    returned_to_assistant: 'عاد المساعد إليك. يمكنك طلب التحدث مع موظف في أي وقت.',
    resolved: 'شكرا لتواصلك معنا.',
  },
  acknowledgedFor: {
    assistant_silent: 'نعتذر، المساعد لا يجيب. سيتولى أحد موظفينا الأمر وسيرى هذه المحادثة.',
    assistant_failed: 'نعتذر، لا يستطيع المساعد أن يفيدك هنا. سيتولى أحد موظفينا الأمر وسيرى هذه المحادثة.',
  },
};
