import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  hangiTus: 'hangi tuş*, hangi tuşa, kaça, ne, neye, hangi numara*, kaçı, hangi düğme*',
  seni: 'seni, sizi, botu, robotu, bu botu, bu robotu, chatbotu, asistanı, yapay zekayı, makineyi',
  kurtul: 'kurtul*, nasıl çık*, nasıl kurtul*',
  makine:
    'makine*, makineyle, makinelerle, makineye, robotla, robotlarla, botla, botlarla, bilgisayarla, bilgisayarlarla, yazılımla, yazılıma, programla, programa, robota, bota, bilgisayara, makinaya, makinayla, yapay zekayla, yapay zekaya',
  konusmam:
    'konuşmam, konuşmuyorum, konuşmayacağım, konuşmak istemiyorum, konuşamam, vermem, vermiyorum, vermeyeceğim, vermek istemiyorum, anlatmam, anlatmıyorum, anlatmayacağım, anlatmak istemiyorum, söylemem, söylemiyorum, söylemeyeceğim, paylaşmam, paylaşmıyorum, paylaşmak istemiyorum, tartışmam, yazmam, dikte etmem, muhatap olmam, uğraşmam, uğraşmak istemiyorum, görüşmem, görüşmek istemiyorum, işim olmaz, güvenmem, güvenmiyorum',
  link: 'link*, makale*, sss, yardım sayfa*, hazır cevap*, otomatik cevap*, şablon*, menü*',
  linkOr: 'link*, makale*, sss, yardım sayfa*, hazır cevap*, şablon*, menü*',
  sizdeKalsin: 'sizde kalsın, sende kalsın, kendinize sakla*, kendine sakla*, saklayın',
  ikinciSeviye:
    'ikinci seviye*, 2 seviye*, seviye 2, üst seviye*, bir üst*, ikinci kademe*, üst kademe*, üst birim*',
  ustBirim: 'üst birim*, üst makam*, üst seviye*, üst kademe*, üste, yukarı*, bir üst*, amirin*, üstün*',
  nerede: 'nerede, nereye, nerde, nereye gitti, nereye kayboldu',
  patronKim: 'patron kim, kim sorumlu, sorumlu kim, yetkili kim, müdür kim',
  ariyorum: 'arıyorum, arıyordum, müsait*, orada mı, yerinde mi, görüş*, bağla*, konuş*',
  dansmanm: 'danışmanım*, müşteri temsilcim*, hesap yöneticim*, portföy yöneticim*, temsilcim*, bankacım*',
  sizde: 'sizde, insanlarda, insanda, sizin ekipte, ekibinizde, gerçek bir insanda',
  biri: 'biri*, birini, birisi*, bir insan, insan, görevli, personel, bir görevli, eleman',
  biriOr: 'biri, birisi, bir insan, görevli, birinin, temsilci, bir görevli',
  dahaHizli: 'daha hızlı*, daha çabuk*, daha kolay*, hızlı olur, çabuk olur, daha iyi*, hallederiz, çözeriz',
  acsn: 'açsın, cevap versin, baksın, telefonu açsın, açın, çıksın',
  insanSesi: 'insan sesi, sohbet, gerçek ses',
  buyukBirini: 'büyük birini, aklı başında, lafdan anlayan, laftan anlayan, anlayan',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    <hangiTus> ..2 (basayım|basınca|basarsam|basmam*|basmalı*|bassam|yazınca|yazarsam|yazayım|yazmalı*|yazmam*|çevirsem|çevirmem*|tuşlayınca|tuşlamam*|tuşlamalı*|tuşlasam|desem|dersem|diyeyim) ..3 (senden|seni|sizi|sizden|botu|bottan|robotu|robottan|insan*|gerçek|<clear>|bu bot*|karşıma)
    <seni> ..2 (atlar*|atlat*|atla*|geçer*|geçe*|geçmek|baypas*|bypass*|aşa*|aşar*|devre dışı*|kapat*|susturu*) ..2
    (senden|bottan|robottan|bu bottan) ..2 <kurtul>
    (<makine>|<machine>) ..4 <konusmam>
    (personele|çalışana|insana|memura|görevliye|temsilciye|yetkiliye|insanla|personelle|temsilciyle) ..1 (veririm|söylerim|anlatırım|konuşurum|paylaşırım|olur|evet)
    (sadece|yalnızca|ancak|bir tek) ..1 (insan*|<clear>|personel*|çalışan*) ..2 (konuşurum|konuşacağım|söylerim|veririm|anlatırım|görüşürüm|paylaşırım)
    <link> ..2 (istemiyorum|istemem|yollama*|gönderme*|atma*|değil|yeter|bırak*|yerine) ..3 ,? ..3 (insan*|ses*|<clear>|telefon*|arayın|konuş*|biri*|görüşme*)
    (insan*|ses|sesi|<clear>|telefon*|sohbet|görüşme*) ..3 ,? <linkOr> ..1 (değil|istemiyorum|istemem|yerine)
    (hazır|otomatik) ..1 (cevap*|yanıt*|mesaj*) ..2 <sizdeKalsin>
    (bot*|robot*|botu) ..1 (bırak*|boşver*|geçelim|geç|unut*) ..2
    (çalışan*|personel*|insan*) ..2 (var mı|var) ..1 (yoksa) ..2
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    (hekiminiz*|doktorunuz*|müdürünüz*|uzmanınız*|avukatınız*|yöneticiniz*|amiriniz*) ..3 (görüş*|konuş*) ..3
    ^ <ikinciSeviye> ..1 (destek*|lütfen|teşekkürler|birim*|$)
    <ustBirim> ..3 (ilet*|taşı*|aktar*|bağla*|yönlendir*|çıkar*|eskale*)
    (eskale|eskalasyon|yükselt*) ..1 (et|edin|ediniz|edelim|istiyorum|lütfen|$)
    (karar) ..1 (verebil*|verecek|verme yetkisi*|yetkisi*|veren) ..2 (biri*|kişi*|<clear>|yetkili*|birine) ..3
    (yetkisi|yetki) (olan|sahibi) ..1 (biri*|kişi*) ..3
    (sıraya|kuyruğa|beklemeye|sırada) ..1 (al*|koy*|ekle*|sok*|tut*|yaz*|bekle*) ..2
    (orada|sizde|şirkette|ofiste|orda|o tarafta|firmada) ..2 (çalışan|insan|kimse|biri|birisi|personel|gerçek) ..1 (var*|yok*|çalış*|kal*)
    (herkes|insanlar|çalışanlar|personel|ekibiniz|elemanlar*) ..1 <nerede> $
    (orada|sizde|orda) ..1 <patronKim>
    (müdürün|amirin|şefin|patronun|üstün|yöneticin|müdürünüz|amiriniz|yöneticiniz) ..1 (kim|kimdir|gelsin|bağla*|nerede)
    _ (hanım*|bey*) ..3 <ariyorum>
    <dansmanm> ..3 (randevu*|görüşme*|telefon*|bağla*|konuş*|lütfen|arasın|istiyorum)
    (dolandırıcılık|iptal|fatura|şikayet|kurumsal|hasar|muhasebe|iade) ..1 (birimi*|bölümü*|departmanı*|ekibi*|hattı*|servisi*|hattına) ..2 (hemen|acil|lütfen|bağla*|çabuk|derhal|aktar*)
    (istememi|sormamı|talep etmemi|aramamı) ..1 (söyledi*|dedi*|istedi*) ..3
    (<clear>|uzman*) ..1 (isteyin|iste|sorun) ..1 (dedi*|denildi|yazıyor*) ..3
    (şimdi|artık) ..1 (sıra) ..1 <sizde>
    <biri> ..1 (gönder*|yollayın|yolla|göndersin*) ..2
    (annem*|babam*|babaanne*|anneanne*|dedem*|ninem*|büyükannem*|annemi|babamı) ..6 <biriOr> ..2 (ara*|telefon*)
    (ekibine|ekibinize|müdürüne|patronuna|arkadaşlarına|amirine|ekip*) ..2 (bekliyorum*|beklediğimi|bekliyor) ..1 (söyle*|de|ilet*|haber*|deyin)
    (telefonda|konuşarak|sözlü|sesli|yüz yüze|telefonla) ..2 <dahaHizli>
    (gerçekten|birinin|insanın|açan|birisinin|cevap veren) ..2 (açtığı|baktığı|cevap verdiği|bir|olduğu) ..1 (numara*|telefon*|hat*) ..2
    (biri|birisi|biriniz|kimse) ..2 <acsn> ..2
    (insan|gerçek) ..1 sesi ..2 (duymak|istiyorum|duyayım|duymam)
    ^ (bir)? <insanSesi> ..1 $
    <buyukBirini> ..1 (biri*|birini|birisi*|insan*) ..2
    (ismi|adı) ..1 (olan|belli) ..1 (biri*|kişi*|insan*) ..3
`;
