import type { RuleSet } from '../../../rules/rule-set.ts';

/** Was scammed, sees charges that are not theirs, or lost an account to others. */
export const fraud: RuleSet = {
  certain: `
    (dolandırıldım|dolandırıldık|dolandırıldı|dolandırıyor*|dolandırdı*|dolandırıcıl*|kandırıldım|kazıklandım|dolandırılmış*)
    (dolandırıcı*|sahte*) ..5 (para*|kart*|hesab*|aldı*|çekti*|gönder*|link*|bilgilerimi|kod*|aradı*)
    (kartım*|kart bilgi*|hesabım*|hesabımdan|kartımdan|kredi kartı*) ..5 (çalındı*|ele geçir*|kopyalan*|hacklen*|hack*|başkası*|biri girmiş|bilgim dışında*|haberim olmadan*|iznim olmadan|izinsiz*|benim yapmadığım|ele geçti*|boşaltıl*|boşalttı*)
    (benim|bana ait) ..2 (yapmadığım|olmayan|değil) ..3 (harcama*|işlem*|ödeme*|çekim*|alışveriş*|hesap*|kredi*|sipariş*|transfer*|havale*)
    (bilgim|haberim|iznim|onayım|rızam) (dışında|olmadan|yokken) ..5 (çekil*|harca*|işlem*|kredi*|hat*|hesap*|para*|alışveriş*|açıl*|abone*)
    (yapmadığım|tanımadığım|bilmediğim) .. (bir)? (harcama*|işlem*|ödeme*|çekim*|alışveriş*|transfer*|cihaz*)
    (adıma|üzerime|üstüme|kimliğimle|kimliğim*) ..4 (hat açıl*|kredi çek*|kredi çekil*|hesap açıl*|hat çıkar*|çalındı*|kullan*|açılmış*|çıkarılmış*)
    (şifremi|kodu|onay kodunu|iban*|kart bilgilerimi|kart numaramı) ..5 (dolandırıcı*|banka* gibi|kandır*|sahte*|verdim meğer)
    (param*|paramı|birikimim*) ..3 (çaldılar|çalındı|çektiler|çalmışlar|boşalttılar|gitti dolandır*)
    (phishing|oltalama|sahtekarlık*|sahtekarl*) ..3
    (hesabıma|hesabımıza|mailime|kartıma) ..2 (biri*|başkası*|birileri) .. (girmiş*|girdi|giriş yap*|eriş*)`,
  possible: `
    (şüpheli|garip|tuhaf) .. (mesaj*|sms*|link*|arama*|işlem*|harcama*|mail*)
    (hesabım*|hattım*) .. (hacklen*|hack*|çalın*|ele geçir*|kopyalan*)
    (biri|birisi) .. (kartımı|hesabımı|kimliğimi|adımı) .. (kullan*)`,
  not: `
    (dolandırıcılığa|dolandırıcılara|sahtekarlığa) karşı
    (dolandır*|çalın*|hack*) ..3 (değil|olmadı|olursa|sigorta*|filmi|dizisi|haber*)
    (nasıl) .. (korunur*|önler*)
    (yok|değil|halloldu) $
    (film*|dizi*|kitap*|roman*|podcast*) ..6 (dolandır*|sahte*|hack*)`,
};
