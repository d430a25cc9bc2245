import type { RuleSet } from '../../../rules/rule-set.ts';

/** Wants to complain formally, to the firm or to those who watch over it. */
export const complaint: RuleSet = {
  certain: `
    (şikayet|şikâyet) .. (edeceğim|ederim|edicem|etmek|ediyorum|ettim|edecem|edeceğiz|etmem|edebilirim|etmek istiyorum)
    (şikayetçiyim|şikayetçi|şikâyetçiyim) ..3 (olacağım|olmak|olurum|olucam|oluyorum|$)
    (şikayetim|şikâyetim|şikayetimi|şikayetlerim*) ..4 (var|iletmek|ilet*|kaydet*|bildir*|kayda*|dikkate*|almanızı|yazmak|yapmak)
    (şikayet|şikâyet) (kaydı|dilekçesi|başvurusu|formu|bildirimi|talebi) .. (oluştur*|açmak|açın|aç*|istiyorum|yapmak|vermek|bırak*|bulunmak|al*|lazım)
    (cimer|cimere|cimer'e|btk|btk'ya|bddk|bddk'ya|epdk|epdk'ya|sikayetvar|şikayetvar|şikayet var|tüketici derneği*|tüketici hakları*|ticaret bakanlığı*|sağlık bakanlığı*|bakanlığa|rekabet kurumu*|bankalar birliği*|ombudsman*|kamu denetçi*|hakem heyeti*|kvkk'ya) ..5 (yaz*|başvur*|bildir*|şikayet*|ilet*|git*|taşı*)
    (resmi|yazılı) .. (şikayet*|şikâyet*|başvuru*)
    (kötü|olumsuz) (yorum) .. (yazacağım|yapacağım|bırakacağım)`,
  possible: `
    (şikayet|şikâyet) (nereye|nasıl|kime|hattı|birimi)
    (nereye|kime|nasıl) .. (şikayet|şikâyet)
    (sosyal medyada|twitter*|her yerde) .. (paylaş*|rezil*|yazacağım|duyur*)
    ^ (şikayet|şikâyet) $`,
  not: `
    (şikayet|şikâyet) (etmek istemiyorum|etmiyorum|etmeyeceğim|etmem|değil|yok|ettiğimden değil)
    (şikayetim|şikâyetim|şikayetimiz) (yok|kalmadı)
    (şikayetçi) (değilim|değil|değiliz)
    (şikayetim|şikayetimi|şikayetlerim) .. (baş ağrısı*|çözüldü|öksürük|ateş)
    (hasta*|doktor*|muayene*) ..4 (şikayet*)
    (komşu*|eşim) .. (şikayet*|şikâyet*)`,
};
