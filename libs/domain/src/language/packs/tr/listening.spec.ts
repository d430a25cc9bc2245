import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { turkish } from './index.ts';

const { heard, judged, said } = listenIn(turkish);

describe('a request for a person', () => {
  it.each([
    'Temsilciyle görüşebilir miyim',
    'insanla konuşcam ben',
    'operatöre bağla',
    'Bir yetkilinin beni aramasını istiyorum',
    'lütfen beni bir danışmana yönlendirin',
    'neden kimseyle konuşamıyorum',
    'botla konuşmak istemiyorum insan istiyorum',
    'sipariş no 4432 gelmedi beni birine bağlayın',
    'tmsilci bağla',
    'muhasebeye bağlar mısınız',
    "Ahmet Bey'le görüşmek istiyorum",
    'Sizden biri beni arasın',
    'yeter bu bot, adam gibi birini ver',
    'kanlı canlı insan yok mu orada',
    'asistan değil gerçek temsilci',
    'İnsan!!!',
    'temsilci lütfen',
    'Lütfen bu talebi bir insan incelesin',
    'müşteri hizmetlerine bağlanmak istiyorum 🙏',
    'Mağaza müdürünü istiyorum',
    'müşteri temsilcisine bağlanamıyorum',
    'Eczacınızla görüşebilir miyim',
    'yetkiliyle görüşmke istiyorum',
    '0532 111 22 33 numaramdan arayın',
    'lan bi adam yok mu orda',
    'müşteri hizmetlerine nasıl ulaşırım',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });
  it.each(['robot istemiyorum', 'destek', 'sen beni anlamıyorsun'])('is possible: %s', (text) => {
    expect(heard(text, 'request')).toBe('possible');
  });
  it.each([
    'Temsilciyle görüştüm dün',
    'müşteri temsilcisi bana iade yapılır dedi',
    'insan mısın',
    'temsilciyle konuşmak istemiyorum',
    'yetkiliye gerek yok',
    'şubeden teslim almak istiyorum',
    'kurye beni arasın gelince',
    'Puanlarımı birine aktarabilir miyim',
    'iki kişilik oda istiyorum',
    'uzman doktor randevusu almak istiyorum',
    'teknik servis ücreti ne kadar',
    'eşimle konuşup döneceğim',
    'birini iptal edin',
    'insan kaynaklarına cv göndermek istiyorum',
    'sanal kart istemiyorum',
    'robot süpürge istiyorum',
    'yönetici hesabı oluşturmak istiyorum',
    'personel indirimi istiyorum',
    'kargomu şubeye yönlendirin',
    'evde kimse yok',
    'canlı yayını nasıl izlerim',
    'müdürüm onay verdi',
    'yetkili servisiniz var mı',
    'başka operatöre geçmek istiyorum',
    'internete bağlanmak istiyorum',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('the wish to be called', () => {
  it.each(['beni arayabilir misiniz', 'bana telefonla dönüş yapın', 'geri aranma talep ediyorum'])(
    'is certain: %s',
    (text) => {
      expect(heard(text, 'callBack')).toBe('certain');
    },
  );
  it.each(['beni aramayın artık', 'kurye gelince beni arasın'])('is none: %s', (text) => {
    expect(heard(text, 'callBack')).toBeNull();
  });
});

describe('topics', () => {
  it.each([
    ['safety', 'artık yaşamak istemiyorum'],
    ['safety', 'evde gaz kokusu var'],
    ['safety', 'modemden duman çıkıyor'],
    ['safety', 'oğlum pil yuttu'],
    ['safety', 'asansörde mahsur kaldık'],
    ['medical', 'annem nefes alamıyor'],
    ['medical', 'göğsümde şiddetli ağrı var'],
    ['medical', 'babam bayıldı uyanmıyor'],
    ['violence', 'kocam beni dövüyor'],
    ['violence', 'şubenizi yakacağım'],
    ['violence', 'eve hırsız girdi'],
    ['legal', 'size dava açacağım'],
    ['legal', 'mahkemede görüşürüz'],
    ['complaint', 'şikayetçi olmak istiyorum'],
    ['complaint', "CİMER'e yazacağım"],
    ['fraud', 'dolandırıldım'],
    ['fraud', 'benim yapmadığım bir harcama var'],
  ])('is certain, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    'gaz faturam yüksek geldi',
    'gülmekten öldüm',
    'yangın söndürücü satıyor musunuz',
    'modemin ışığı yanıyor',
    'bayıldım bu ürüne',
    'göğüs hastalıkları randevusu',
    'kargo takip numarası',
    'oyunda beni öldürüyorlar',
    'şiddet içeren içerikleri kapatmak istiyorum',
    'avukat bir arkadaşım baktı',
    'şikayetim yok çok memnunum',
    'dolandırıcılığa karşı nasıl korunurum',
    'hesabıma giriş yapamıyorum',
  ])('are none: %s', (text) => {
    expect(judged(text)).toEqual([]);
  });
});

describe('turns of the assistant', () => {
  it.each([
    'Sizi bir temsilciye bağlıyorum.',
    'Bir uzmanımız en kısa sürede sizi arayacak.',
    'Talebiniz ilgili birime iletildi.',
  ])('promise: %s', (text) => {
    expect(said(text)).toContain('promise');
  });
  it.each([
    'Bir temsilciyle görüşmek ister misiniz?',
    'İsterseniz sizi bir yetkiliye bağlayabilirim.',
    'Sizi bir danışmana aktarayım mı?',
  ])('offer a person: %s', (text) => {
    expect(said(text)).toContain('personOffered');
    expect(said(text)).not.toContain('promise');
  });
  it.each(['Temsilcilerimiz 9 ile 18 arasında hizmet veriyor.', 'Kodunuz gönderildi.'])(
    'say neither: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});
