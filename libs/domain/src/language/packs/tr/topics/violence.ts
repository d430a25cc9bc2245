import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere } from './unmeant.ts';

/** Violence or threats against the writer or another now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    other:
      'kocam, eşim, karım, sevgilim, eski kocam, eski eşim, eski sevgilim, babam, annem, abim, oğlum, komşum, komşu, adam, biri, birisi, patronum, kurye, şoför, sürücü, ev sahibi, ev sahibim, üvey babam, nişanlım, bir adam, güvenlik, kaynım, kayınpederim',
    weapon:
      'bıçak*, bıçağ*, silah*, tabanca*, tüfek*, tüfeğ*, sopa*, balta*, satır, satırla, bomba*, molotof*, benzin*, levye*',
  },
  certain: `
    <other> ..3 (beni|bana|bizi|çocuğu|çocukları|annemi|kızımı|onu|kardeşimi) ..3 (dövüyor|dövdü|dövecek|vuruyor|vurdu|vuracak|öldürecek|öldürmekle|tehdit ed*|tehdit etti|boğazladı|boğdu|boğuyor|bıçakladı|saldırdı|saldırıyor|taciz ed*|taciz etti|kilitledi|tecavüz*|tokat*|yumruk*|tekme*|şiddet*|rehin*|zorla*)
    (beni|bizi) ..2 (dövüyor*|dövdü|dövdüler|dövecek*|öldürecek*|öldürmekle|bıçakladı*|vuracak*|tehdit ed*|tehdit etti*|kaçırdı*|rehin*|alıkoy*|taciz ed*|taciz etti*|takip edi* biri)
    (şiddet) (görüyorum|gördüm|uyguluyor|uyguladı|görüyor)
    (ölümle|ölüm|bıçakla|silahla) (tehdit*|tehdidi*|saldır*)
    (elinde|elimde|üzerinde|kapıda|belinde) .. <weapon> ..
    <weapon> .. (çekti|dayadı|doğrulttu|saldırdı|geliyor|geleceğim|kapımda|kapıda|salladı|gösterdi|bekliyor)
    (sizi|seni|onu|hepinizi|hepinizin|müdürünüzü|o adamı|karımı) ..2 (öldüreceğim|öldürürüm|öldürücem|gebertirim|geberteceğim|gebertecem|vuracağım|vururum|vurucam|keseceğim|keserim|kesicem|döveceğim|döverim|bıçaklarım|yakacağım|yakarım|yakıcam|boğarım|parçalarım|bulurum|bulacağım elbet)
    (şubenizi|dükkanınızı|mağazanızı|binanızı|ofisinizi|orayı|şirketinizi|arabasını|evini) .. (yakacağım|yakarım|yakıcam|basacağım|basarım|basıcam|patlatacağım|patlatırım|havaya uçur*|kurşunla*|tarayacağım|bombala*)
    (bomba) .. (koydum|koyacağım|patlatacağım|yerleştirdim|var)
    (kapıyı|kapımı|kapımızı) .. (kırıyor*|zorluyor*|tekmeliyor*|yumrukluyor*|kırdı*)
    (eve|evime|evimize) .. (girdi|girmeye|zorla girdi|hırsız*) .. (biri|adam|hırsız)?
    (evden|odadan|dışarı) .. (çıkmama|çıkmamıza) izin vermiyor
    (tecavüz|gasp) (etti|ediyor|edildim|edildi|ettiler)
    (tecavüze|saldırıya|tacize|darba) uğra*
    (beni|bizi|kızımı|çocuğumu) (kaçırdı*|kaçırıyor*|alıkoyuyor*|bırakmıyor*)
    (boğazımı|boynumu|gırtlağımı) ..1 (sıktı|sıkıyor|yapıştı)
    (boğazıma|boynuma) (yapıştı|sarıldı)
    (adam|biri|araba|birisi|herif|erkek) ..3 (peşimde|takip ediyor|peşimden geliyor|arkamdan geliyor|izliyor beni) ..2 !(et)
    (istasyondan|duraktan|metrodan|otobüsten|okuldan) beri ..3 (peşimde|takip*|arkamda*)
    (konuşursam|gidersem|anlatırsam|ayrılırsam|şikayet edersem) ..4 (kızıma|oğluma|çocuklarıma|anneme|bana|çocuğuma) ..2 (zarar|bir şey yap*|öldür*|dokun*)
    (eski kocam|eski eşim|eski sevgilim) ..5 (kapıda|kapımda|evin önünde|pencerenin önünde|aşağıda)
    (şubenize|ofisinize|dükkanınıza|mağazanıza|oraya) ..5 (geleceğim|geliyorum) ..3 (kan|silah*|bıçak*|yaralan*|pişman)
    (öldürecek|öldürür) beni (,|$|yardım|bu gece)
    (memurunuzu|çalışanınızı|elemanınızı|müdürünüzü|kuryenizi) evine kadar takip ettim
    (banyoda|tuvalette|dolapta|odada) (saklanıyorum|saklandım) ,?
    (biri|birisi|adam) ..2 (kapımı|kapıyı|penceremi|camı) (açmaya|zorlamaya|kırmaya) (çalışıyor|uğraşıyor)
    (evi|evimizi) ..1 (bizimle birlikte|içindeyken|biz içindeyken) (yakacak*|yakar*|yakarım)
    adamlarıyla ..1 (beni|bizi) (dövmeye|vurmaya|öldürmeye)
  `,
  possible: `
    (korkuyorum|korkuyoruz) ..4 (kocam*|eşim*|babam*|ondan|adam*|sevgilim*)
    (kocam*|eşim*|eski eşim*|babam*|ondan|sevgilim*) ..2 (korkuyorum|kaçıyorum|kaçtım|saklanıyorum|gizli)
    (pişman edeceğim|pişman ederim|bedelini ödeyeceksiniz|bedelini ödetirim|görürsünüz siz|gününüzü göster*|gününü göster*|hesabını sorarım|yanınıza bırakmam|yanına bırakmam|belanızı|ben ne yapacağımı bilirim|sonu kötü olur|sonunuz kötü)
    (nerede oturduğunuzu|nerede oturduğunu|evini|evinizi|adresini|kaçta çıktığın*) .. (biliyorum|buldum|öğrendim|bulurum)
    (peşimde|peşimizde|takip ediyor*|beni izliyor) ..2 (biri|adam|birisi|eski*|beni)?
    (şiddet|darp|koruma kararı|uzaklaştırma kararı|uzaklaştırma|sığınma evi|taciz) ..2
    (dövecek|dövmek|vurmak) (gibi|istiyor*)
    (eski kocam|eski eşim|eski sevgilim) ..3 (biliyor|öğrendi|buldu) ..2
    (telefonumu|mesajlarımı|konumumu) ..2 (karıştırıyor|kontrol ediyor|takip ediyor|okuyor)
    (o|kocam|eşim|eski eşim) ..1 (fark etmeden|görmeden|haberi olmadan|anlamadan) ..2 (konum*|adres*|takip*)
  `,
  not: `
    (etmedi|etmiyor|yok|değil|olmadı|yapmadı) $
    (şiddet) (içeren|içerikli|sahne*|içeriyor)
    (kargo|paket|posta) .. takip
    (takip) (kodu|no|numarası|et|edebilir*|ediyorum)
    (fiyat*|fatura*|faizler*|sıcak*|trafik*) .. (öldür*|beni öldürüyor|vurdu)
    (mutfak|ekmek|meyve|peynir) bıça*
    (bıçak|silah|tabanca|balta) (seti|takımı|ruhsatı|kılıfı|parfümü|bileme)
    (araç|motor|su|yağmur) .. (vurdu|çarptı) (bana)?
    (komisyon*|ücret*|faiz*|fiyat*|fatura*|masraf*|kesinti*|sıcak*|trafik*|bekleme*|ayakkabı*|iş|dersler) ..2 (beni|bizi) (öldürecek*|bitirecek*)
    (kocam|karım|eşim|annem|patronum|müdürüm) ..1 (beni)? (öldürecek|öldürür|keser) ..2 (görürse|duyarsa|haha|shs|ahah)
    (görürse|duyarsa|öğrenirse) ..2 (beni)? (öldürecek|öldürür|keser)
    (satıcı|görevli|reklam*|reklamlar) ..3 (peşimde|takip ediyor|peşimden)
  `,
  notInSentence: elsewhere,
};
