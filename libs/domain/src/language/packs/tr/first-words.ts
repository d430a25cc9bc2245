import type { FirstWordsOfPack } from '../../language-pack.ts';

export const turkishFirstWords: FirstWordsOfPack = {
  hello: 'Merhaba.',
  hello_name: 'Merhaba {name}.',
  here: 'Şu anda yanınızdayım ve yazdıklarınızı okudum.',
  safe: 'Şu anda güvende misiniz?',
  loss: 'Başınız sağ olsun.',
  sorry_wait: 'Beklemek zorunda kaldığınız için üzgünüm.',
  sorry_promise: 'Size söz verileni yapmadığımız için üzgünüm.',
  need: 'Şunu yazdınız: “{words}”.',
  tried: 'Denedikleriniz: “{words}”.',
  by_when: 'Ne zamana gerektiği: “{words}”.',
  known: 'Şu bilgi bende var: {words}.',
  promise: 'Size verilen sözü de gördüm.',
  colleague: 'Önceki görüşmenin notları bende.',
  something_else: 'Denenenler işe yaramadı, başka bir çözüm arayalım.',
  no_repeat: 'Yeniden anlatmanıza gerek yok.',
  looking: 'Şu anda bakıyorum.',
  ask: 'Size nasıl yardımcı olabilirim?',
};
