import type { RuleSet } from '../../rules/rule-set.ts';
import { callBackPatterns, callBackWords, notCallBack } from './call-back.ts';
import { onward, onwardWords, refusing } from './request-onward.ts';

const ANYBODY = '(<clear>|<role>|<person>|<someone>|<department>)';
const PERSON = '(<clear>|<role>|<person>|<someone>)';

/** People are only told of here: found and denied, so that nothing else hears a wish in it. */
const TOLD_OF = `
    <machine> değil ..1 (<clear>|<someone>) (mi|mı|misin|mısın|değil mi)
    (<clear>|<role>|<someone>) ..2 (arayacağım|arayacağız|döneceğim) (dedi|demişti)
    (<clear>|<role>|<person>|<someone>) ..2 (görebilir|duyabilir|okuyabilir) (mi|mı)
    (yazan|cevaplayan|okuyan) ..1 (<clear>|<someone>) (mı|mi)
    (başta|eskiden|önceden) ..3 (<clear>|<someone>) ..2 (yazıyordu|bakıyordu|açıyordu|açardı|bakardı|çıkardı)
    (yarın|gidip|gidince) ..2 <clear> (soracağım|sorarım|sorayım)
    (<clear>|<person>|<someone>) ..1 (okuyor|görüyor|yazıyor|cevaplıyor) (mu|mü)
    (belki|sonra|o zaman) ..3 (birinden|birine|biriyle|birisinden|<clear>) ..3 (sorarım|isterim|alırım|konuşurum|görüşürüm)
    (<clear>|<role>|<person>|<department>) ..1 (bağlanmak|bağlanma|görüşmek|konuşmak|ulaşmak) ..2 (kaç dakika|kaç dk|kaç lira|ücretli|paralı)
    (diyetisyen*|kuaför*|psikolog*|doktor*|hekim*|antrenör*|öğretmen*|hoca*|berber*) ..4 (randevu*|görüşme|seans) (ayarla*|alacağım|almak|al)`;

/** Turkish says whom before the verb, and with which case: `temsilciyle görüşmek`, `temsilciye bağlayın`. */
export const turkishRequest: RuleSet = {
  words: {
    ...onwardWords,
    ...callBackWords,
    shortClear:
      'temsilci, müşteri temsilcisi, müşteri temsilcisine, temsilciye, temsilcisi, operatör, operatöre, yetkili, yetkiliye, yetkili kişi, insan, gerçek insan, gerçek kişi, gerçek bir insan, gerçek bir kişi, gerçek biri, canlı destek, canlı desteğe, canlı temsilci, canlı biri, görevli, danışman, müşteri danışmanı, personel, human, real person, live agent, live support, muhatap, canlı insan, canlı bağlantı, insan temsilci, insan destek, insan müşteri temsilcisi, insana, müdür, süpervizör',
    shortVague:
      'agent, destek, müşteri hizmetleri, musteri hizmetleri, müşteri hizmetlerine, teknik destek, teknik servis, çağrı merkezi, support, yardım masası, uzman, yönetici, biri, birisi, biriyle, birisiyle, resepsiyon, müşteri desteği, canlı, danışma, kimse yok mu, memur, usta, santral, amir',
    cannot:
      'konuşamıyor*, konuşamadım, konuşamaz*, görüşemiyor*, görüşemedim, görüşemez*, bağlanamıyor*, bağlanamadım, bağlanamaz*, bağlayamaz*, bağlayamıyor*, bağlamıyor*, bağlamazsanız, bağlamazsan, aktarmıyor*, aktaramaz*, yönlendirmiyor*, ulaşamıyor*, ulaşamadım, ulaşılamıyor, ulaşamaz*, bulamıyor*, bulamadım, göremiyor*, yok mu, muhatap bulam*, vermiyor*, çıkmıyor, cevap vermiyor, bağlanmıyor*',
    reach:
      'ulaşırım, ulaşabilirim, ulaşabiliriz, ulaşılır, ulaşacağım, ulaşmam, ulaşmak, ulaşıcam, ulaşırız, ulaşıyorum, bağlanırım, bağlanabilirim, bağlanacağım, bağlanılır, bağlanıcam, bağlanıyorum, bağlanıyoruz, bağlanmak, görüşürüm, görüşebilirim, görüşebiliriz, görüşülür, görüşeceğim, görüşücem, konuşurum, konuşabilirim, konuşabiliriz, konuşacağım, konuşulur, ararım, arayabilirim, aranır, arayacağım, geçerim, geçebilirim, geçiş',
    own: 'patronum*, müdürüm*, müdürümüz*, şefim*, amirim*, yöneticim*, avukatım*, muhasebecim*, eşim*, annem*, babam*, abim*, ablam*, kardeşimle, kardeşime, arkadaşım*, komşum*, öğretmenimiz*, ustam*, temsilcim olarak, kapıcı*, ev sahib*, kiracım*, çalışanım*, personelim*, elemanım*, tanıdığım*, seyahat acent*, tur acent*, emlakçı*, yeğenim*, oğlum*, kızım*',
    goods:
      'para, parayı, parası, puan*, mil*, havale*, kontör*, hattım*, hattı, bilet*, paketi, paketimi, kargoyu, kargomu, selam*, teşekkür*, hediye*, çiçek*, rezervasyonu, üyeliğimi, üyelik, hesabımı, yazıcı*, kulaklı*, bluetooth*, wifi*, televizyon*, modem*, eft, faturayı, sertifika*, belgeyi, lira, tl, rehberi, rehberimi, numaramı, dosyayı, araba*, kira, depozito, yorum*, puanı, yıldız, anahtar*',
    cancel:
      'istemiyorum, istemem, istemiyom, istemiyoruz, istemedim, istemez, gerek yok, gerekmiyor, gerekmez, lüzum yok, gerek kalmadı, ihtiyacım yok, bağlamayın, bağlama, bağlamanıza, aktarmayın, aktarma, aktarmanıza, yönlendirmeyin, yönlendirme, çağırmayın, çağırma, aramasın, aramasınlar, vermeyin, konuşmasam*, uğraştırma*, meşgul etme*, zahmet etme*, rahatsız etme*, şart değil, vazgeçtim, yormayın, çekiniyorum, hoşlanmıyorum, utanıyorum, konuşamam, sevmiyorum, sevmem',
    talked:
      'görüştüm, görüştük, görüşmüştüm, konuştum, konuştuk, konuşmuştum, bağlandım, bağlandık, aktarıldım, söyledi, söylemişti, dedi, demişti, yazdı, yardımcı oldu, aradı, aramıştı, aramış, ilgilendi, anlattı, açıkladı, bağlandı, ulaştım, görüşüyordum, konuşuyordum, geldi, çözdü, halletti, görüştü, konuştu, anlaştım, anlaştık, hallettik, çözdük',
  },
  always: `${refusing}
    (neden|niye|niçin|nasıl oluyor da) ..5 (<clear>|<person>|<someone>|<department>) ..3 <cannot>
    <machine> (değil|değilde|yerine|istemiyorum) ,? (gerçek|bir|bi|canlı|normal)? (bir|bi)? (<clear>|<person>|<someone>)
    <machine> (değil|değilde) (gerçek|canlı|bir|bi) (insan*|kişi*|biri*) ..3 (<talk>|<connect>|<fetch>|<want>)
    (asistan|sistem|program|otomatik|yapay) (değil|istemiyorum) <real>? (bir|bi)? (<clear>|<person>)`,
  certain: `${onward}
    ${callBackPatterns}
    (şikayet*|konuyu|durumu|talebimi|sorunumu|derdimi) ..4 (<clear>|<role>|<person>|<department>) ..1 (iletmek istiyorum|iletir misiniz|ileteceğim|aktarmak istiyorum|iletebilir*)
    ${ANYBODY} (ile|la|le|ylan|nan|hanım*|bey*)? ..3 <talk>
    (beyle|hanımla|bey ile|hanım ile|bey'le|hanım'la|hocayla|hocamla) ..2 <talk>
    <talk> (istiyorum|isterim|istiyom|lazım|gerek|rica|mümkün|mü|mı|miyim|mıyım)? (ediyorum|mü|mı)? ,? (gerçek|canlı|bir|bi|şu|oradan|sizden)? (bir|bi)? ${ANYBODY}
    ${ANYBODY} ..3 <connect>
    <connect> ..3 (<clear>|<person>|<department>|birine|birisine|birini|insana|kişiye)
    (<clear>|<person>|birini|birisini|canlı destek*) (hemen|lütfen|acil|acilen|derhal|artık|şu an|bana|bize|karşıma|karşımda|falan|ile)? (ben|biz)? <want>
    (bana|bize) (bir|bi)? (<role>|biri|birisi) <want>
    (<clear>|<role>|<person>) ..2 <fetch>
    (biri|birini|birisini) (hemen|lütfen|acilen|derhal|bana|bize|buraya|karşıma)? (ver|verin|çıkar*|çağır*|bul|bulun|yollayın|yolla|getirin)
    <want> (bir|bi)? (<clear>|<person>)
    <fetch> (bana|bize|hemen|lütfen|şu|bir|oradan|artık)? (bir|bi|şu)? (<clear>|<role>|<person>|birini|birisini)
    (<real>|anlayan|bilen|konuşan|dinleyen|yetkisi olan|karar veren|nefes alan|işini bilen|oradan|ordan|sizden|şirketten|bankadan|ekipten|servisten|şubeden|şubesinden|otelden|mağazadan|içeriden) ..2 (<someone>|insan*|adam*|muhatap*|kişi*) ..4 (<fetch>|<want>|<act>|<talk>|<connect>|<bare>)
    ${PERSON} ..4 <act>
    (<department>) (biri|birisi|biriniz|bir kişi|arkadaş*|yetkili*) ..4 <act>
    <act> ..2 (<clear>|<person>|birisi|biri) $
    ${ANYBODY} ..3 <cannot>
    (orada|orda|oralarda|karşımda|karşıda|burada|buralarda|sizde|ekranın|arkada|içeride) ..4 ${PERSON} ..3 <bare>
    (yetkili|insan|temsilci|operatör|canlı*|gerçek|görevli|muhatap) ..3 <bare>
    (derdimi|sorunumu|beni|bizi|bana|bize|halimden|bu işten|bu konudan) ..3 (dinleyecek|anlayacak|anlayan|anlatacak|yardım edecek|yardımcı olacak|cevap verecek|ilgilenecek) .. (kimse|biri*|insan*|yok mu|var mı)
    (kiminle|kimle|kimlen|kiminlen) ..3 <talk>
    <clear> tarafından ..3 (alınm*|ilgilenilm*|incelenm*|değerlendirilm*|aranm*|bakılm*|aranabil*|cevaplanm*|yanıtlanm*|çözülm*|incelensin)
    (yardımcı olabilecek|yardımcı olacak|yardım edebilecek|anlayan|bilen|konuşabileceğim|görüşebileceğim|ulaşabileceğim|ilgilenecek|ilgilenen|bakan|danışabileceğim|sorabileceğim) .. (<someone>|<clear>|<role>|<department>) ..3 (<bare>|<want>|<fetch>|<act>)
    ^ (bir|bi)? (yönetici|uzman|memur|personel|uzman desteği|canlı sohbet|canlı görüşme|canlı bağlantı) (hemen|acil|başlatmak)? <want>
    (<clear>|birinden|birisinden) ..2 (telefon|arama|dönüş|yanıt|cevap|geri dönüş) (bekliyor*|istiyor*|rica*|almak*)
    (nasıl) ..5 (insana|yetkiliye|temsilciye|bir insanla) (yani|yahu|lütfen)
    (ona|onu|onunla|o hanım*|o bey*) (bağlayın|bağla|aktarın|verin|çağırın|görüşmek|konuşmak) (istiyor*)?
    ^ <real>? (bir|bi)? <shortClear> $
    (ben|biz) (gerçek|canlı) ..2 (insan*|biri*|kişi*) ..2 <want>
    (insan sesi|insan sesini|canlı sesi|canlı bir ses|insan desteği) ..3 (duymak|istiyorum|duyabilir*|lazım|isterim)
    (telefonda|telefonla|sesli) ..2 (görüşmek|konuşmak|görüşebilir*|konuşabilir*|anlatmak) ..2 (istiyorum|isterim|miyim|miyiz|lazım|mümkün)
    (şirket|firma|banka|otel|mağaza) (kişi|insan|adam) ..2 (telefon|<talk>|<want>)
    (rica etsem|keşke|acaba) ..1 (biri|birisi|<clear>) ..3 (baksa|baksın|ilgilense|arasa|konuşsa|bakabilir*)
    (biri|birisi) benimle ..2 (baksa|bakabil*|konuşsa|ilgilense|görüşse|ilgilensin)
    (az önceki|demin konuştuğum|dün konuştuğum|sabahki|dünkü|az önce konuştuğum) ..2 (hanım*|bey*|<clear>|kişi*|beyefendi*|hanımefendi*) ..3 (<connect>|<talk>|<fetch>|dönmek)`,
  possible: `${TOLD_OF}
    ^ <real>? (bir|bi)? <shortVague> $
    (nasıl|nereden|nerden|hangi|kaçı|kaç numara) ..4 (<department>|<clear>|<person>) ..3 <reach>
    (<department>|<clear>|<person>) ..2 (nasıl|nereden|nerden|hangi numara*) ..2 <reach>
    (kime|kimi|kiminle) ..3 (<reach>|<talk>|sormam*|sorulur|başvurabilirim|başvurmam*|başvuracağım|yazabilirim|yazacağım|yazmam*|anlatırım|arayabilirim)
    <machine> ..4 <refuse>
    <refuse> ..3 <machine>
    (beni|bizi|dediğimi|derdimi) (hiç)? (anlamıyorsun*|anlamıyor|anlamadın*)
    (işe yaramıyorsun*|işe yaramazsın|hiç yardımcı olmadın*|yardımcı olamıyorsun*|sen anlamazsın|boşuna yazıyorum|senle olmuyor|seninle olmuyor)
    (sesli|telefonda|yüz yüze|telefonla) ..2 (anlatsam|anlatayım|konuşsam|konuşalım|görüşelim|görüşsek)
    (sizinle|sizle) ..2 (görüşmek|konuşmak) ..1 (istiyor*|istiyom)
    (orada|orda) (kimse|biri) (yok|var) (mu|mı)?
    ^ (beni|bizi)? ..1 (bağlayın|bağla|aktarın|aktar|bağlar mısınız|aktarır mısınız|yönlendirin) (beni|bizi)? $
    ^ ..2 (kimse|biri) (yok mu|var mı) ..2 $
    (canlı destek*|canlı desteg*|canlı desteğ*|<clear>) ..2 (bağlanmıştım|yazmıştım|bağlandım|konuşmuştum|görüşmüştüm|sormuştum) ..3
    (sen|siz) ..3 (insan|robot|bot|kişi|görevli|temsilci) (mısın*|misin*|musun*|mı*|mi*|mu*) ..1`,
  weaken: `
    (nasıl|nereden|nerden|hangi numara*|kaç numara*) ..4 <department> ..2 <reach>
    <department> ..2 (nasıl|nereden|nerden|hangi numara*|kaç numara*) ..2 <reach>
    <department> (ile|le)? ..2 (görüşmek|konuşmak) için`,
  not: `${TOLD_OF}
    (<clear>|<person>|<someone>) ..2 (anlatacağım|konuşacağım|görüşeceğim|bağlanacağım) (sanıyordum|sandım|sanmıştım|diye düşünmüştüm)
    ${notCallBack}
    ${ANYBODY} ..4 <cancel>
    (görüşmek|konuşmak|bağlanmak|muhatap olmak) <cancel>
    <own> ..5 (<talk>|<connect>|<fetch>|<want>|<act>|<cannot>)
    (arayıp|arayarak|gidip) (ile|la|le)? ..3 (söyledi|dedi)
    ${ANYBODY} ..5 <talked>
    <goods> ..4 (<connect>|<fetch>|<want>|verdim|verin|verebilir*|verecek*|bırak*|gönder*|yolla*|ilet*)
    (<clear>|<someone>|başkası*) ..2 (yerine|adına)
    (sen|siz) ..2 (<clear>|<person>) (mı*|mi*|mu*|mü*)
    (iki|üç|dört|beş|altı|kaç|tek|yedi|sekiz|on|2|3|4|5|6|10|yetişkin) (kişi|kişilik|kişiyiz|insan)
    <machine> (süpürge*|kart*|pos*|kol*|kit*)
    (<clear>|<role>|<person>) (mısın|misin|mısınız|misiniz|musun|musunuz|mi yoksa|mı yoksa|değil misin)
    (yetkili|uzman) (servis*|satıcı*|bayi*|doktor*|hekim*|görüşü|tamirci*)
    (başka|yeni|diğer|farklı|hangi|eski) operatör*
    operatör* (değiş*|taşı*|geçmek|geçiş|ücret*)
    (kimseyi|birini) <cannot>
    (şube|şubeye|şubeyle) ..2 <cannot>
    (teknisyen*|tekniker*|eksper*) ..2 (gönder*|yolla*|istiyor*) ..2 (arıza*|bozul*|çalışmıyor)
    (insan) (kaynakları|sağlığı|hakları|gibi|boyu)
    (ekip|departman|işe|iş|ilan*|pozisyon*|kariyer|mülakat*) ..4 (<clear>) ..2 (alım*|arıyor*|olmak|başvuru*)
    (paket*|üyelik*|poliçe*|kampanya*|teklif*) ..4 (<clear>) (veriliyor|dahil|tanımlanıyor|var mı)
    (<clear>) (<bare>) (otelde|uçakta|salonda|derslerde)
    (danışma*|bölüm*|satış|operasyon*) ..3 (ücreti|saat*|başla*|bitti|tarih*|ne zaman)
    (konuşma|görüşme) (ücreti|paketi|dakika*|kaydı|geçmişi|detayı|süresi|hakkı)
    (nasıl|ne zaman) ..3 (<clear>) (oldu|olunur|olurum|olabilirim)
    (eğer|ileride|ilerde|belki|olur da|bir gün) ..8 (<talk>|<connect>)
    (sorunum|bir şey|bir sorun|gerek|lazım) olursa ..4
    ${ANYBODY} ..2 (lazım|gerekli|şart|istediğim) değil
    (canlı destek*|canlı desteg*|canlı desteğ*|<clear>) ..2 (bağlanmıştım|yazmıştım|bağlandım|konuşmuştum|görüşmüştüm|sormuştum) ..3
    (sen|siz) ..3 (insan|robot|bot|kişi|görevli|temsilci) (mısın*|misin*|musun*|mı*|mi*|mu*) ..1`,
};
