import type { NoticeWords } from '../../language-pack.ts';

export const turkishNotices: NoticeWords = {
  texts: {
    offer: 'Bir kişiyle görüşmek ister misiniz? Evet demeniz yeterli.',
    acknowledged: 'Bir çalışanımız devralıyor. Bu konuşmayı görecek, hiçbir şeyi tekrarlamanıza gerek yok.',
    queued: 'Şu anda herkes meşgul. {wait}',
    agent_joined: '{agent} şimdi burada ve bu konuşmayı görebiliyor.',
    requeued: 'Sıranız korunuyor. Sizin için başka birini arıyoruz.',
    returned_to_assistant:
      'Asistan yeniden yanınızda. Dilediğiniz zaman bir kişiyle görüşmek isteyebilirsiniz.',
    resolved: 'Bizimle görüştüğünüz için teşekkür ederiz.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Özür dileriz, asistan yanıt vermiyor. Bir çalışanımız devralıyor ve bu konuşmayı görecek.',
    assistant_failed:
      'Özür dileriz, asistan burada yardımcı olamıyor. Bir çalışanımız devralıyor ve bu konuşmayı görecek.',
  },
  danger: {
    certain: 'Bu hemen bir insana iletiliyor; bu görüşmeyi görecek.',
    possible:
      'Güvende olduğunuzdan emin olmak istiyorum. Bir insanla görüşmek ister misiniz? Evet demeniz yeterli.',
    emergency: 'Bir hayat tehlikede olabilirse bizi beklemeyin: hemen {number} numarasını arayın.',
    emergencyAnywhere:
      'Bir hayat tehlikede olabilirse bizi beklemeyin: bulunduğunuz yerin acil durum numarasını arayın.',
    crisis:
      'Kendinize zarar vermeyi ya da hayatınıza son vermeyi düşünüyorsanız {number} numarasını da arayabilirsiniz.',
    violence: 'Biri size zarar veriyor ya da sizi tehdit ediyorsa {number} numarasını da arayabilirsiniz.',
  },
};
