import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere } from './unmeant.ts';

/** Symptoms that need help now. */
export const medical: RuleSet = {
  words: {
    who: 'annem, babam, eşim, karım, kocam, oğlum, kızım, bebeğim, bebek, çocuk, çocuğum, dedem, ninem, babaannem, anneannem, arkadaşım, komşum, misafir, müşteri, yolcu, adam, kadın, biri, birisi, kardeşim, abim, ablam, torunum',
  },
  certain: `
    (nefes) .. (alamıyor*|alamıyorum|almıyor|alamaz*)
    (nefesim|nefesi) .. (kesiliyor|daralıyor|kesildi|daraldı|yetmiyor)
    (göğsüm*|göğsünde|göğsü) ..3 (ağrı*|sancı*|baskı*|sıkış*|acıyor)
    (kalp krizi|kriz|felç|inme|nöbet|sara nöbeti|beyin kanaması|anafilaktik*|alerjik şok) .. (geçiriyor*|geçirdi|geçirecek*)
    <who> ..5 (bayıldı|bayıldı kaldı|bilinci kapalı|bilincini kaybetti|kendinden geçti|yere yığıldı|yığıldı|uyanmıyor|tepki vermiyor|morardı|nefessiz|havale geçiriyor|ayılmıyor)
    (bilinci|şuuru) .. (kapalı|yerinde değil|kapandı|gitti)
    (kan) .. (durmuyor|kaybediyor*|fışkırıyor|kusuyor*)
    (kanama*|kanamam|kanaması) .. (durmuyor|var|durmadı|başladı)
    (kan kaybı*|çok kan kaybetti*)
    (yüzü|dili|boğazı|dudağı|yüzüm|dilim|boğazım|dudağım) ..3 (şişti|şişiyor|kaydı|uyuştu|düştü)
    (boğazına|soluk borusuna|boğazıma) .. (takıldı|kaçtı|tıkandı)
    (kolu|kolum|sol kolum|sol kolu|yüzünün yarısı) .. (uyuştu|uyuşuyor|tutmuyor|felç)
    (doğum|sancılar*|suyum|suyu) .. (başladı|geldi|sıklaştı)
    (ambulans) .. (çağır*|gönder*|lazım|istiyor*|acil)
    (aşırı doz|doz aşımı|şeker komasına|şeker koması|hipoglisemi) ..
    (çift doz|iki kat doz|fazla doz|yanlış ilaç) .. (aldım|içtim|verdim|aldı|içti|verdiler)
    (konuşamıyor|konuşması bozuldu) .. (yüzü|kolu|ağzı) ..
    (düştü|merdivenden) ..6 (saçmalıyor|abuk sabuk|anlamsız|tuhaf konuşuyor|garip konuşuyor|kusuyor|kendinde değil)
    (ateşi|ateş|ateşli) ..4 (havale|mor leke*|lekeler|ense*|boynu|kaskatı)
    (şeker hastası|diyabet*|insülin*) ..6 (titriyor|terliyor|tepki*|bilinci|kendinde değil|baygın*)
    (fıstık|ceviz|arı|alerji*|penisilin|karides) ..6 (şişti|şişiyor|dudağı|dudakları|nefes|boğazı)
    (ilacı|ilacını|insülini|dozu|hapı|hapını) ..3 (iki kere|iki kez|çift|fazla) ..4 (kanıyor|uyukluyor|uyanmıyor|titriyor|baygın*|sersem*)
    (nefesi|nefes) ..2 (çok yavaş|yavaşladı|yavaş alıyor)
    hamileyim ve (kanamam|kanıyor|suyum|sancım) ..1
    (insülin) ..1 (yapmış|vermiş) ben de ..1 (yaptım|verdim) ..1 (titriyor|terliyor|uyuyor|sersem*)
    (ağzı|yüzü) (yamuldu|kaydı|çarpıldı|eğrildi)
    (havlu|bez|sargı) ..1 (kan içinde|kana bulandı|kan doldu)
  `,
  possible: `
    (çok|fena|aniden|şiddetli) .. (başım dönüyor|fenalaştım|fenalaştı|çarpıntım|çarpıntı|ateşi|ağrım|ağrısı|karın ağrısı)
    (kalbim) .. (çok hızlı|sıkışıyor|duracak|çarpıyor|teklıyor|tekliyor)
    (ateşi) .. (düşmüyor|40|kırk|39|41|yükseldi)
    (fenalaştım|fenalaştı|fenalık geçir*|bayılacağım|bayılacak*|bayılmak üzere*)
    (insülin*|insulin*|tansiyon ilac*) .. (bitti|kalmadı|bozuldu|ulaşmadı) ..
    (arı|yılan|akrep|köpek) .. (soktu|ısırdı)
    (düştü|düştüm) ..4 (kalkamıyor*|kıpırdayamıyor*|kıpırdamıyor|kırıldı)`,
  not: `
    (dersi|kursu|randevu*|polikliniği|bölümü|fiyatlar*|parkı|parası|sigortası|ücreti)
    (nefes) (kesici|kesen)
    (geçti|iyileşti|taburcu*|düzeldi|atlattı|iyi) $
    (olursa|geçirirse|bayılırsa) 
    (gülmekten|fiyatı görünce|faturayı görünce) ..4
    (derbi*|maç*|maçta|faturayı|fiyatı) ..4 (kalp krizi|kriz|inme) (geçir*)
    (kalp krizi|kriz) geçirecektim ..1 (neredeyse|az kalsın)
  `,
  notInSentence: elsewhere,
};
