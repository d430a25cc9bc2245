import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere } from './unmeant.ts';

/** Danger to life: of one's own hand, or by gas, smoke, fire, current, water, things swallowed, or being shut in. */
export const safety: RuleSet = {
  words: {
    gas: 'gaz, doğalgaz, doğal gaz, gazı, tüp, tüpten, karbonmonoksit, karbon monoksit',
    thing:
      'ev, evde, evimiz, evim, bina, binada, apartman*, mutfak*, oda, odada, salon*, priz*, fiş*, kablo*, modem*, telefon, telefonum, batarya*, pil, pili, pilden, şarj*, fırın*, kombi*, soba*, baca*, araba*, aracım, araç, motor*, ütü*, buzdolabı*, çamaşır makinesi*, bulaşık makinesi*, televizyon*, bilgisayar*, laptop*, klima*, trafo*, sayaç*, otel*, pano*, sigorta kutusu*, asansör*, scooter*, powerbank*, battaniye*, çatı*, balkon*',
    child:
      'çocuk, çocuğum, çocuğumuz, çocuğu, bebek, bebeğim, bebeğimiz, oğlum, kızım, oğlan, torunum, yeğenim, kardeşim, annem, babam, dedem, ninem, eşim, arkadaşım, köpeğim, kedim, biri',
    poison:
      'deterjan*, çamaşır suyu*, pil, pili, pil yuttu, ilaç, ilacı, ilaçları, ilaçlarını, hap, hapları, haplarını, tablet, mıknatıs*, boncuk*, fare zehri*, zehir*, tiner*, kolonya*, lavabo açıcı*, kireç çözücü*, para, madeni para',
  },
  certain: `
    (intihar) (edeceğim|etmek|edicem|etmeyi|ediyor*|etti|edecek|etmeye|girişim*|mektub*|eder* kurtul*)
    (kendimi|kendini) .. (öldür*|asacağım|asacak|asmak|asıcam|keseceğim|kesiyor*|kesti|atacağım|atacak|atmak istiyor*|vuracağım|vuracak|vurmak|yakacağım|yakacak|zehirle*)
    (ölmek|öleyim|geberip gitmek) (istiyorum|istiyom|istiyor)
    (yaşamak) (istemiyorum|istemiyom|istemiyor)
    (canıma|hayatıma|hayatına|canına|yaşamıma) (kıyacağım|kıyacak|kıyıcam|kıymak|son vermek|son vereceğim|son verecek|kıydı|kastım|kast*)
    (bileklerimi|bileğimi|bileklerini|bileğini) .. (kes*|jilet*)
    (çok|bir kutu|bir avuç|bütün|tüm|otuz|yirmi|kırk|elli|20|30|40) .. (hap|ilaç|ilacı|ilaçları|hapı|hapları|uyku hapı) (içtim|yuttum|aldım|içti|yuttu|içeceğim|içicem|yutacağım)
    (köprüden|çatıdan|camdan|pencereden|balkondan|metronun önüne|trenin önüne) .. (atla*|atlıy*|atacağım|atlayacağım|düştü)
    (<gas>|yanık) (kokusu|kokuyor|koku|kaçağı|kaçırıyor|sızıyor|sızıntısı|kaçıyor) !(dedektör*|alarm*|sensör*)
    (<gas>) .. (kokusu alıyor*|kokusu geliyor|kokusu var|kokuyor|kaçağı var|sızıyor|kaçırıyor|zehirlen*)
    (karbonmonoksit|gaz|duman) (alarmı|dedektörü) .. (çalıyor|ötüyor|bağırıyor)
    <thing> ..3 (yanıyor|alev aldı|alev alıyor|tutuştu|duman çıkıyor|duman çıktı|dumanlar çıkıyor|tütüyor|kıvılcım çıkıyor|kıvılcım saçıyor|kıvılcım çıkarıyor|patladı|alevler*|yangın) !(söndür*)
    (yangın) (var|çıktı|çıkıyor|başladı)
    (elektrik) (çarptı|çarpıyor|çarpıldı*|çarpıldım)
    <child> .. <poison> .. (yuttu|yutmuş|içti|içmiş|yedi|yuttum)
    (asansörde|kar altında|enkazda|enkaz altında|arabada|selde) .. (mahsur|kaldık|kaldım|kilitli|sıkıştı*|kaldı)
    (mahsur) (kaldık|kaldım|kaldı)
    <child> ..3 (boğuluyor|boğulmak üzere|suya düştü|kuyuya düştü|havuza düştü|camdan düştü|balkondan düştü)
    (su|sel) .. (basıyor|boyumuzu|belimize|boğazımıza) 
    (zehirlendim|zehirlendik|zehirlendi|imdat)
    ^ imdat $`,
  possible: `
    (hayatın|yaşamanın|yaşamamın) .. (anlamı|manası) (yok|kalmadı)
    (yaşamaktan|hayattan) .. (bıktım|usandım|yoruldum|vazgeçtim)
    (artık|daha fazla) (dayanamıyorum|dayanacak gücüm|katlanamıyorum) $
    (dayanacak|yaşayacak|devam edecek) (gücüm|halim|sebebim|nedenim) .. (yok|kalmadı)
    (bensiz|ben olmasam|ben olmadan|ben ölsem|ölsem|ben gidince) ..4 (daha iyi|rahat|mutlu|kurtulur*|kimse*|iyi olur)
    (keşke) .. (ölsem|ölseydim|doğmasaydım|hiç doğmasaydım|uyanmasam)
    (herkese|hepinize|size) .. (yük oldum|yüküm|yük olu*|elveda|hakkınızı helal)
    (hakkınızı helal edin|elveda) 
    (uyuyup|uyusam) .. (uyanmak istemiyorum|uyanmasam|uyanmamak)
    (kendine|kendime) (zarar) (ver*)
    (intihar|ölümü) .. (düşün*|aklım*|aklından)
    (umudum|ümidim) .. (kalmadı|yok|tükendi) $
    (yaşamaya|yaşamak için) .. (değmez|sebep|neden) .. (yok)?`,
  not: `
    (gülmekten|yorgunluktan|sıkıntıdan|açlıktan|sıcaktan|meraktan|heyecandan|utançtan) ..2 (öl*|geber*|çatla*|patla*|intihar*)
    (yok|değil|olmadı|etmedi|etmem|çıkmadı|bitti|söndürüldü|düzeldi|geçti|tamir edildi) $
    (gaz|duman|yangın) (dedektör*|alarm*|maskesi|söndürücü*|tüpü|merdiveni|faturası)
    (patladı) (satış*|gündem*)
    (ışığı|ışık|ışıkları|lamba*|led*|uyarısı|ikaz*) .. (yanıyor|patladı)
    yanıyor .. (ışığı|ışık|lamba*)
    (telefon|şarj|pil) (öldü|bitti)
    (ölmek|ölürüm) .. (aşkına|için)`,
  notInSentence: elsewhere,
};
