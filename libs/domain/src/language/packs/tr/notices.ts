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
  acknowledgedAbout: {
    bereavement:
      'Başınız sağ olsun. Bir çalışanımız devralıyor ve bu konuşmayı görecek, yeniden anlatmanıza gerek yok.',
    complaint:
      'Şikâyet etmek zorunda kaldığınız için üzgünüz. Bir çalışanımız devralıyor ve bu konuşmayı görecek.',
    fraud:
      'Bunu ciddiye alıyoruz. Bir çalışanımız devralıyor ve bu konuşmayı görecek. Lütfen buraya şifre ya da kod yazmayın.',
    hardship:
      'Bunu bizimle paylaştığınız için teşekkür ederiz. Bir çalışanımız devralıyor ve bu konuşmayı görecek, yeniden anlatmanıza gerek yok.',
    returning:
      'Bize ilk kez ihtiyaç duymadığınızı görüyoruz. Bir çalışanımız devralıyor ve bu konuşmayı görecek.',
  },
  situations: {
    nobody_signed_in:
      'Şu anda ekibimizden kimse oturum açmadı, bu yüzden ne kadar süreceğini söyleyemiyoruz. Sıranız korunuyor. Ne için yazdığınızı belirtin: devralan kişi okuyacak.',
    nobody_available: 'Şu anda ekibimizden kimse müsait değil. {wait} Sıranız korunuyor.',
    no_language: 'Şu anda dilinizi konuşan kimse yok. {wait} Sıranız korunuyor.',
    transferred: 'Başka bir çalışanımıza aktarılıyorsunuz; bu konuşmayı görecek.',
    handed_over: 'Buradan sonra {agent} ilgilenecek; ne konuşulduğunu biliyor.',
    three_way: '{agent} aramıza katıldı ve konuyu biliyor.',
    paused:
      '{agent} acil bir işle ilgilenmek zorunda ve en kısa sürede size geri dönecek. Hiçbir şeyi tekrarlamanız gerekmez.',
    nudge: 'Hâlâ bir çalışanımızı bekliyorsunuz ve sıranız korunuyor. {wait}',
    alternatives:
      'Beklettiğimiz için özür dileriz. Sıranız korunuyor. Bu arada asistanla devam edebilir ya da ne için yazdığınızı belirtebilirsiniz: devralan kişi okuyacak. {wait}',
    changed: 'Bekleme süresi değişti: sıradaki yeriniz {position}. {wait}',
    closed:
      'Şu anda kapalıyız; yeniden açılış: {opens}. Sıranız korunuyor. Ne için yazdığınızı belirtin: devralan kişi okuyacak.',
    choices: 'Numarayla ya da kendi sözlerinizle seçebilirsiniz:\n{choices}',
    contact: 'Hangi numarayı arayalım?',
    callback: 'Sizi {time} arayacağız. Burada beklemenize gerek yok.',
    message:
      'Artık beklemenize gerek yok. Ne için yazdığınızı belirtin: bir çalışanımız okuyup yanıtlayacak.',
    assistant:
      'Asistan size yardımcı olmaya devam edebilir. Sıranız korunuyor; sıra size geldiğinde bir çalışanımız katılacak.',
    called: 'Sizi aradık ama ulaşamadık. {time} yeniden arayacağız.',
    consent:
      'Devralan kişi bu konuşmayı görecek. Sağlığınız veya çok kişisel başka konular hakkında söylediklerinizi de görebilir mi? Görmesin derseniz hayır demeniz yeterli. Her durumda yardım alacaksınız.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Şu anda kapalıyız; yeniden açılış: {opens}.',
      transferred: 'Lütfen hatta kalın: sizi konuştuklarımızı bilen bir çalışma arkadaşıma bağlıyorum.',
      nobody_signed_in:
        'Şu anda ekibimizden kimse yok, bu yüzden ne kadar süreceğini söyleyemiyoruz. Sıranız korunuyor.',
    },
    email: {
      closed: 'Şu anda kapalıyız; yeniden açılış: {opens}. Mesajınız bizde; yanıt e-postayla gelecek.',
      nobody_signed_in: 'Şu anda ekibimizden kimse yok. Mesajınız bizde; yanıt e-postayla gelecek.',
      paused: '',
      transferred: 'Mesajlarınızı görebilen başka bir çalışanımız size e-postayla yanıt verecek.',
    },
  },
  danger: {
    resolved:
      'Lütfen kendinize iyi bakın. Yeniden yardıma ihtiyacınız olursa bize yazın. Bir hayat tehlikede olabilirse hemen acil numarayı arayın.',
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
