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
    ^ imdat $
    (mektup|mektuplar|mektupları|mektubu|vedalarımı) ..2 (yazdım|yazıldı|hazır) ,? ..4 (sadece|bir tek|kaldı|kalan|dağıttım)
    (eşyalarımı|eşyaları|kedimi|köpeğimi|her şeyimi) ..3 (dağıttım|verdim|bıraktım) ,? ..4 (sadece|bir tek|geriye|kaldı)
    (elektriği|gazı|suyu|evi|maaşı|hesabı) ..3 (keserseniz|kesilirse|haczedilirse|alırsanız|kapatırsanız) ..3 (bitti benim|benim için bitti|benim sonum|canıma|bitiririm|yokum artık)
    (benim için) (bitti|her şey biter|biter) ,? ..2 (karar verdim|kararım|kararlıyım|hakkınızı)
    (bensiz|ben olmasam|ben olmadan|ben ölsem|ben gidince|ben yokken) ..4 (daha iyi|rahat|mutlu|kurtulur*|huzurlu|rahatlar*)
    (uyuyup|uyusam|uyuyayım|uyumak) ..4 (uyanmasam|uyanmamak|uyanmak istemiyorum|bir daha uyanma*|hiç uyanma*)
    ^ (artık|ben)? (uyanmaktan|uyandığıma) ..2 (yoruldum|bıktım|usandım|üzülüyorum|pişmanım|hayal kırıklığı*|en kötüsü)
    (öldü|vefat etti|gitti|öleli|gideli|kaybettim*) ,? ..2 (tek|sadece)? ..3 (yanına gitmek|ona kavuşmak|yanına gideceğim|kavuşmak|yanına varmak)
    (yanına|onun yanına) (gitmek istiyorum|gideceğim|gidiyorum) ,? ..2 (az kaldı|yakında|bu gece)
    (krediyi|borcu|borçları|taksitleri|kirayı|borcumu|kredimi) ..3 (ölürsem|yok olursam|olmazsam|gidersem) ,? ..3 (bu hafta|bugün|yarın|cuma|pazar)
    (ölürsem|yok olursam|olmazsam) ..3 (krediyi|borcu|borçları|taksitleri) ..3 (bu hafta|bugün|yarın|cuma)
    (kuyunun|çukurun|dibin|dipteyim|kuyudayım|çukurdayım) ..4 (çıkmak istemiyorum|çıkmayacağım|çıkmaya niyetim|çıkasım)
    (pencere|cam|balkon|köprü|raylar|boşluk|çatı) (beni)? ..1 (çağırıyor|çekiyor|çağırıp duruyor)
    (rayların|rayda|raylarda|korkulukta|korkulukların|çatının kenarında|pervazda|köprünün) ..1 (üstündeyim|üzerindeyim|oturuyorum|duruyorum|kenarındayım)
    (sesler) ..3 (atla|öl|öldür|kes|kendini)
    (arkadaşım|kardeşim|abim|ablam|oğlum|kızım|eşim|sevgilim|kuzenim) ..5 (veda|hakkını helal et|elveda|affedin beni|veda mesajı) ..6 (açmıyor|kapalı|kapattı|ulaşamıyor*|cevap vermiyor|konum*)
    (kendime) ..3 (zarar vermekten|bir şey yapmaktan|bir şey yapacağım|zarar vereceğim) ..2 (korkuyorum)?
    (yalnız) (kalmamalıyım|kalmaktan korkuyorum|kalamam|kalmak istemiyorum) ..4 (düşünce*|bu gece|kendim*|kafam*)
    (beni) (hayata|buraya|burada) (bağlayan|tutan) ..2 (yok|kalmadı)
    (gittiğim|gideceğim) yerde ..4 (ihtiyacım|lazım|gerek) ..2 (yok|olmayacak|değil)
    (ilaçları|hapları|ilaçlarını|haplarını) ..3 (karıştırıp|karıştırdım) ..2 (içtim|yuttum)?
    (evdeki|kutudaki|dolaptaki) ..2 (bütün|tüm|bütün her)? ..1 (ilaçları|hapları|ilaç|hap) ..1 (içtim|yuttum|aldım)
    (alkol|rakı|votka|şarap|bira|sarhoş*) ..4 (hap|ilaç|ilaçları|uyku ilacı|sakinleştirici) ..2 (içtim|aldım|yuttum|üstüne)
    (içim|içimde|içten içe) ..2 (öldü|ölüyüm) ,? ..3 (kaldı|gerisi|sıra)
    (tek|son) (çıkış|çare|çözüm|yol) ..3 (pencere|köprü|ölüm|ölmek|atlamak|intihar)
    (pencere|köprü|ölüm|ölmek|atlamak) ..3 (tek|son) (çıkış|çare|çözüm|yol)
    (yine|tekrar|gene) ..2 (kendimi kestim|bileğimi kestim|kolumu kestim|kendime zarar verdim|jilet attım)
    (artık)? burada olmak istemiyorum (,|$)
    (artık)? (yokum|olmak istemiyorum) bu (dünyada|hayatta)
    (soba|şofben|kombi|mangal|ısıtıcı|jeneratör|motor|katalitik) ..8 (başımız ağrıyor|başım ağrıyor|başımız dönüyor|başım dönüyor|mide*|kusuyor*|uyanmıyor*|uykulu|sersem*|cevap vermiyor|baygın*)
    (çarptı|cereyan) ..6 (kalbim|kolum|uyuştu|karıncalan*|bayıl*)
    (sigorta kutusu*|pano*|elektrik panosu*|priz*|tava|yağ|fritöz|perde) ..3 (kıvılcım|kıvılcımlar|cızırdıyor|cızırtı|tutuştu|alev|yanıyor|çıtırdıyor) !(ışığı)
    (hapları|ilaçları|hap|ilaç) ..2 (biriktirdim|biriktiriyorum|sakladım|topladım)
    (ip|urgan) ..2 (hazır|asılı|bağladım|taktım)
    (bebek|bebeğim|oğlum|kızım|torunum) ..5 (uyandıramıyor*|uyanmıyor|gevşek|tepkisiz|emmiyor)
    (keserseniz|kesilirse|haczedilirse|alırsanız) ..1 benim için bitti
    (mangal kömürü|kömür|hortum) ..4 (arabada|bagajda|çadırda) ..1
    (arabada|bagajda) ..2 kömür* ..2 (sessiz|ıssız|sakin|tenha)
    (herkesle|ailemle|hepsiyle) ..3 vedalaştım ,?
    (powerbank|batarya|pil) ..1 (şişti|şişmiş|kabardı) ..1 (tıslıyor|duman|ısındı|yanıyor)
    (ot ilacı|antifriz|böcek ilacı|tarım ilacı|çamaşır suyu|tiner|lavabo açıcı) (içti|içmiş|yuttu)
    (su|deniz|dalga) ..1 yükseliyor ve ..1 yüzme bilmiyorum
    (herkesle|ailemle|hepsiyle) ..3 (vedalaştım|helalleştim)
    (yaşamayı|yaşamaya) (hak etmiyorum|layık değilim)
    (koltuk|kanepe|yatak|halı|perde|minder) (yanıyor|tutuştu|alev aldı)
    (sigorta kutusuna|prize|panoya|sayaca|elektrik kutusuna) su (damlıyor|akıyor|girdi|sızıyor)
    (odasından|odadan) çıkmıyor ..1 (cevap vermiyor|ses vermiyor|kapıyı açmıyor)
  `,
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
    (yaşamaya|yaşamak için) .. (değmez|sebep|neden) .. (yok)?
    (eşyalarımı|her şeyimi|kedimi|köpeğimi|gitarımı) ..3 dağıttım
    (pazartesi*|salı*|cuma*|pazara|haftaya|yarın*|gelecek hafta|gelecek ay) ..1 (ben zaten|zaten ben|ben artık|artık) (olmayacağım|yokum|burada olmam|hayatta olmam)
    (sigorta|poliçe) ..5 (bilerek|kasten|kendi isteği*|kendi eliyle)
    (bir gece|bir gün) daha (dayanamam|dayanamayacağım|çekemem|kaldıramam)
    (düşünüyorum|hayal ediyorum) ..4 (sessiz*|huzur*) ..2 (olurdu|olacak*)
    (söyleyin|söyle|iletin) ..4 (aileme|çocuklarıma|anneme|babama|eşime|onları) ..4 (seviyorum|özür|affetsinler|hakkını)
    kimse ..2 (fark etmez|fark etmeyecek|aramaz|özlemez|üzülmez|farkına varmaz)
    (karar verdim|kararımı verdim) ..4 (huzurluyum|sakinim|rahatladım|rahatım)
    (çocuklarıma|anneme|aileme|eşime|babama) ..4 (sevdiğimi|özür dilediğimi|affetmelerini) ..2 (söyleyin|söyle|iletin)
    (canına|kendi canına) (kıyarsa|kıyan)
    her şey (bitsin|dursun|son bulsun) ..1 (istiyorum)?
  `,
  not: `
    (gülmekten|yorgunluktan|sıkıntıdan|açlıktan|sıcaktan|meraktan|heyecandan|utançtan) ..2 (öl*|geber*|çatla*|patla*|intihar*)
    (yok|değil|olmadı|etmedi|etmem|çıkmadı|bitti|söndürüldü|düzeldi|geçti|tamir edildi) $
    (gaz|duman|yangın) (dedektör*|alarm*|maskesi|söndürücü*|tüpü|merdiveni|faturası)
    (patladı) (satış*|gündem*)
    (ışığı|ışık|ışıkları|lamba*|led*|uyarısı|ikaz*) .. (yanıyor|patladı)
    yanıyor .. (ışığı|ışık|lamba*)
    (telefon|şarj|pil) (öldü|bitti)
    (ölmek|ölürüm) .. (aşkına|için)
    (kamyon*|gürültü*|alarm*|komşu*) yüzünden uyanmak*
  `,
  notInSentence: elsewhere,
};
