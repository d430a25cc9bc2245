import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  human:
    'temsilci*, müşteri temsilci*, yetkili*, görevli*, danışman*, uzman*, uzmanımız*, ekip arkadaş*, arkadaşımız*, arkadaşlarımız*, çalışma arkadaş*, operatör*, personel*, ekibimiz*, ekibi*, meslektaş*, müdür*, canlı destek*, canlı desteğ*, müşteri hizmetleri*, insan*, gerçek bir kişi*, gerçek kişi*, ilgili birim*, birimimiz*, teknisyen*, biri',
};

/** The assistant says that a person takes over, calls or writes. */
export const turkishPromise: RuleSet = {
  words,
  certain: `
    <human> ..4 (bağlıyorum|bağlıyoruz|aktarıyorum|aktarıyoruz|yönlendiriyorum|yönlendiriyoruz|iletiyorum|iletiyoruz|devrediyorum|bağlayacağım|aktaracağım|yönlendireceğim|ileteceğim|devredeceğim|aktardım|ilettim|ilettik|yönlendirdim|bağlanıyorsunuz|aktarılıyorsunuz|bağlanacaksınız|aktarılacaksınız|yönlendirileceksiniz|yönlendiriliyorsunuz|aktarıldı|iletildi|yönlendirildi|iletilmiştir|aktarılmıştır|bilgilendirdim|bilgi verdim)
    <human> ..6 (arayacak*|ulaşacak*|dönüş yapacak*|iletişime geçecek*|dönecek*|yanıtlayacak*|yardımcı olacak*|ilgilenecek*|devralacak*|inceleyecek*|yazacak*|katılacak*|sizinle olacak*|yanınızda olacak*|devralıyor|burada olacak*|arayacaktır|geçecektir)
    (sizi|size|sizinle) ..5 (arayacağız|ulaşacağız|geri döneceğiz|dönüş yapacağız|iletişime geçeceğiz|geri arayacağız|aranacaksınız)
    (talebiniz*|konu*|şikayetiniz*|dosyanız*|görüşmeniz*|sizi) ..3 <human> ..2 (ilet*|aktar*|yönlendir*|devret*)
    (lütfen bekleyin|lütfen hatta kalın|hatta kalın|bekleyiniz) .. (bağl*|aktar*|<human>)`,
  not: `
    (isterseniz|dilerseniz|istersen|eğer|gerekirse|arzu ederseniz)
    _ (mı*|mi*|mu*|mü*) <question>
    (bağlayabilirim|aktarabilirim|yönlendirebilirim|bağlayamıyorum|aktaramıyorum|bağlayamam|aramayacak*)
    (arasında|saatleri|mesai*|hizmet veriyor*|ulaşabilirsiniz|arayabilirsiniz)`,
};

/** The assistant asks whether the customer wants a person. */
export const turkishPersonOffered: RuleSet = {
  words,
  certain: `
    <human> ..5 (ister misiniz|ister misin|istermisiniz|ister miydiniz|bağlayayım mı|aktarayım mı|bağlamamı|aktarmamı|yönlendireyim mi|yönlendirmemi|bağlayalım mı|aktaralım mı|çağırayım mı|bağlanmak|arasın mı|aktarılmak|iletmemi|ileteyim mi)
    (isterseniz|dilerseniz|istersen|arzu ederseniz) ..5 <human>
    <human> ..3 (bağlayabilirim|aktarabilirim|yönlendirebilirim|iletebilirim|bağlayabiliriz|aktarabiliriz|devredebilirim)
    (sizi|seni) ..3 (bağlayayım mı|aktarayım mı|bağlamamı ister*|aktarmamı ister*|arayalım mı|aramamızı ister*)
    (geri|telefonla) ..2 (aranmak ister*|aramamızı ister*|arayalım mı)`,
  not: `
    (mümkün değil|mevcut değil|uygun değil|bulunmuyor)`,
};
