import type { RuleSet } from '../../../rules/rule-set.ts';

/** Announces or threatens legal action. */
export const legal: RuleSet = {
  words: {
    court:
      'mahkemeye*, mahkemede*, mahkeme, savcılığa, savcılıkta, adliyeye, adliyede, tüketici mahkemesi*, icraya, yargıya, yargıda, noterden, noter aracılığı*, dava, hukuki*, yasal*',
  },
  certain: `
    (dava) .. (açacağım|açarım|açıcam|açacaz|açacağız|açıyorum|açtım|açtık|edeceğim|ederim|edicem|ediyorum|açmak|açabilirim)
    (mahkemeye|savcılığa|adliyeye|yargıya|icraya|tüketici mahkemesine|hakem heyetine) .. (vereceğim|veririm|vericem|taşıyacağım|gideceğim|giderim|gidicem|başvuracağım|başvururum|başvurucam|verdim|başvurdum|gidiyorum|vermek|şikayet*|suç duyurusu*)
    (mahkemede|adliyede) .. (görüşürüz|görüşelim|hesaplaş*|görüşeceğiz)
    (suç duyurusunda|suç duyurusu) .. 
    (avukatım|avukatımız|avukatıma|avukatımla|avukatımdan|avukata|avukatlar*) ..4 (konuştum|konuşacağım|konuşuyorum|görüştüm|görüşeceğim|görüşüyorum|görüşürsünüz|verdim|vereceğim|iletişim*|ilgilen*|devred*|danış*|dava*|ihtar*|arayacak|ulaşacak|devrettim|başvur*)
    (yasal|hukuki|hukuksal|kanuni) .. (yollara*|yola|süreç*|işlem*|haklarımı|haklarım|hakkımı|yoldan|takip*) ..3 (başvur*|başlat*|kullan*|arayacağım|sakl*|ar*|gid*|yap*)
    (ihtarname|ihtar) .. (çek*|gönder*|yolla*|hazırla*)
    (tazminat) .. (davası*|talep*|isteyeceğim|istiyorum|alacağım|açacağım)
    (hukuk) .. (savaşı*|mücadelesi*|önünde)`,
  possible: `
    (yasal|hukuki) .. (yol*|süreç*|işlem*|hak*)
    (tüketici) (hakem heyeti*|mahkemesi*)
    (mahkemelik|davalık) .. (olacağız|oluruz|olduk)`,
  not: `
    (dava|mahkeme) (açmayacağım|açmam|açmak istemiyorum|etmeyeceğim|niyetim yok)
    (avukat) (arkadaşım|tanıdığım|değilim|sigortası|indirimi|kampanyası)
    (avukatım) (yok|değil)
    (yasal) (vasi*|kimlik|sınır|uyarı)
    (dizi*|film*|roman*) ..5 (dava*|mahkeme*)
    (dava) (takip|sorgu*|ücreti|dilekçesi örneği)`,
};
