import { describe, expect, it } from 'vitest';
import { createListener } from '../hearing/listener.ts';
import { tokenize } from '../text/index.ts';
import { PACKS } from './index.ts';

/** Danger in words that name none of it, and what sounds alike. */
const SAID: Readonly<Record<string, Readonly<Record<'certain' | 'possible' | 'none', readonly string[]>>>> = {
  en: {
    certain: [
      'The letters are written, my sister has the cat, only the account left',
      'the bridge keeps calling me',
      'nothing is holding me here',
      'the window is the only way out',
      'tired of waking up',
      'the baby is floppy and not feeding',
    ],
    possible: ['cant face another night', 'i keep thinking how quiet it would be'],
    none: [
      'the letters are written, how much is a stamp',
      'this office would be better off without me haha, wheres my laptop',
      'a sales assistant followed me round the whole shop, annoying',
    ],
  },
  es: {
    certain: [
      'Las cartas están escritas, el gato se queda con mi vecina, solo falta cerrar esto',
      'quién paga la hipoteca si falto, pongamos mañana',
      'no puedo quedarme sola con mis pensamientos',
      'esta noche acabo con todo',
      'mi hermano es diabético y está temblando y sudando',
      'anoche me apretó la garganta',
    ],
    possible: [
      'ya regalé mi guitarra y mis cosas, solo queda dar de baja la línea',
      'dile a mis hijos que los quiero y perdón',
    ],
    none: [
      'El lunes no estaré en casa, entreguen el martes',
      'el seguro cubre suicidio pasado el año de carencia?',
      'casi me da un infarto con el precio del envío jaja',
    ],
  },
  fr: {
    certain: [
      'Les lettres sont prêtes, le chat est chez ma sœur, il ne reste que votre contrat',
      'je suis assise sur les rails',
      'un litre de vin et des somnifères par dessus',
      'le compteur fait des étincelles',
      'elle respire très lentement depuis les cachets',
      'je passe à votre agence lundi et ça va saigner',
    ],
    possible: ['lundi je serai plus là, fermez tout', 'personne verra que je suis plus là'],
    none: [
      'Lundi je ne suis pas là, livrez mardi svp',
      'marre de me réveiller à cause de vos livreurs à 6h',
      'quelle dose de lessive pour 5 kilos',
    ],
  },
  de: {
    certain: [
      'Die Briefe an alle sind fertig, die Katze ist bei meiner Schwester, jetzt nur noch euer Vertrag',
      'wer zahlt die Raten wenn ich weg bin, also ab morgen',
      'Es gibt nichts mehr, was mich hier noch hält',
      'das fett in der pfanne brennt lichterloh',
      'er ist grau im gesicht und hat druck auf der brust',
      'Morgen komme ich mit Benzin in eure Filiale, dann lacht keiner mehr',
    ],
    possible: [
      'Danke für alles und leben Sie wohl',
      'noch eine nacht schaffe ich nicht, ich halte keine nacht mehr aus',
    ],
    none: [
      'die warteschleife bringt mich noch ins grab',
      'Ich stehe an Gleis 7, fällt der Zug aus?',
      'die zinsen bringen mich noch um',
    ],
  },
  it: {
    certain: [
      'Le lettere sono pronte, il cane sta da mia zia, resta solo il contratto',
      'chi paga il mutuo se non ci sono più, diciamo da domani',
      'ho paura di farmi del male stanotte',
      'mi sono ferita di nuovo i polsi',
      'ha mangiato noci e le labbra si gonfiano',
      'sono nascosta in bagno, lui prende a calci la porta',
    ],
    possible: ['la polizza paga anche se è fatto apposta?', 'nessuno se ne accorgerà'],
    none: [
      'Lunedì non ci sono, consegnate martedì',
      'siamo al completo, potete aggiungere una sedia?',
      'ho fatto indigestione di notifiche, come le spengo',
    ],
  },
  pt: {
    certain: [
      'As cartas estão escritas, o gato está com a minha tia, só falta fechar a conta',
      'estou no fundo do poço e não quero sair',
      'pra onde vou não preciso de dinheiro',
      'o aquecedor ligado e as crianças estão tontas e com sono',
      'o bebé está mole e não mama',
      'meu tio bebeu herbicida de uma garrafa de refrigerante',
    ],
    possible: [
      'o cachorro dei pro meu vizinho, só falta cancelar a linha',
      'digam aos meus filhos que os amo, desculpa',
    ],
    none: [
      'Segunda não estou em casa, entreguem na terça',
      'minha esposa e eu queremos mudar de plano',
      'minha mulher me mata se vir essa conta kkk',
    ],
  },
  nl: {
    certain: [
      'De brieven zijn geschreven, de poes is bij mijn zus, alleen nog jullie abonnement',
      'Sinds mijn vrouw overleden is wil ik alleen nog naar haar',
      'er is niks meer dat me hier nog houdt',
      'sinds de geiser aan is hebben we hoofdpijn en is de kleine suf',
      'opa heeft zijn pillen twee keer gehad en is heel suf',
      'hij heeft mijn paspoort en telefoon afgepakt',
    ],
    possible: [
      'wie betaalt de hypotheek als ik er niet meer ben, zeg maar vanaf morgen',
      'ik ben helemaal op',
    ],
    none: [
      'ik ben helemaal weg van jullie nieuwe schoenen',
      'Ik sta op perron 5, rijdt de trein nog?',
      'Mijn bril geeft een stijve nek bij het lezen, kan hij geruild worden?',
    ],
  },
  id: {
    certain: [
      'Suratnya sudah saya tulis, kucing di rumah kakak, tinggal langganan ini',
      'siapa bayar cicilan kalau saya mati, misal besok',
      'gak bisa sendirian malam ini sama pikiran ini',
      'tungku arang nyala semalaman, semua pusing dan adek gak bangun',
      'abis makan udang bibirnya bengkak',
      'paman minum racun rumput dari botol sirup',
    ],
    possible: ['barang udah kubagi ke temen, nomor ini matiin juga', 'aku hilang juga gak ada yang peduli'],
    none: [
      'Senin saya tidak ada di rumah, antar selasa ya',
      'kue gosong alarm bunyi, matiinnya gimana',
      'dosis sirup anjing berapa ml',
    ],
  },
  zh: {
    certain: [
      '信都写好了,猫托付给姐姐了,就剩这个合约',
      '我在谷底,这次不想爬出来了',
      '没什么可留恋的了',
      '昨晚又割了手臂',
      '发烧,脖子僵硬',
      '昨天他勒我脖子',
    ],
    possible: ['我死了房贷谁还,就这周的事', '替我告诉孩子对不起'],
    none: ['周一我不在家,周二再送', '我在4站台,车开走了吗', '狗狗糖浆一次几毫升'],
  },
  ja: {
    certain: [
      '手紙は書き終えて猫も預けました。あとは解約だけです',
      '飛び降りろという声が聞こえる',
      'お酒と睡眠薬を一緒に飲みました',
      '天ぷら鍋から火が出て燃えている',
      '駅からずっと男がついてくる',
      '妊娠七ヶ月で出血しています',
    ],
    possible: ['私がいない方が子どもたちは幸せです', '子どもたちにごめんねと伝えて'],
    none: [
      '月曜は家にいません、火曜に届けてください',
      '4番線のホームにいます、電車は出ましたか',
      '請求額見て心臓止まるかと思ったw',
    ],
  },
  ko: {
    certain: [
      '편지 다 써놨고 고양이도 맡겼어요 이제 계좌만 남았습니다',
      '바닥까지 왔고 이번엔 올라가고 싶지 않아요',
      '엄마 약 전부 삼켰어요',
      '감전됐는데 심장이 두근거려요',
      '차가 고속도로부터 계속 따라와요',
      '임신 칠 개월인데 피가 나요',
    ],
    possible: ['물건은 다 나눠줬어요 이 회선도 끊어주세요', '제가 사라져도 아무도 모를 거예요'],
    none: [
      '월요일엔 집에 없으니 화요일에 배송해 주세요',
      '4번 승강장인데 기차 떠났나요',
      '요금 보고 심장 멎는 줄 ㅋㅋ',
    ],
  },
  ar: {
    certain: [
      'كتبت رسايلي ووزعت ملابسي، باقي بس الاشتراك',
      'الجسر يناديني',
      'ما بقى شي يربطني بالدنيا',
      'الدفاية شغالة وكلنا راسنا يوجعنا والصغير ما يصحى',
      'أختي عندها سكري وترجف وتعرق',
      'أمس خنقني',
    ],
    possible: ['عطيت قطتي لجارتي، وقفوا الخط بعد', 'محد راح يفقدني'],
    none: ['كتبت الرسائل كم سعر الطابع', 'من غيري الشغل ما يمشي، متى يوصل اللابتوب', 'كم جرعة شراب الكلب'],
  },
  hi: {
    certain: [
      'चिट्ठी लिख दी, बिल्ली पड़ोसी को दे दी, बस ये खाता बाकी',
      'loan kaun bharega agar main mar gaya is hafte',
      'khud se dar lag raha hai aaj raat',
      'मौत ही एक ही रास्ता',
      'दादा सीढ़ी से गिर गए और बहकी बातें कर रहे',
      'मेरा एक्स घंटों से घर के बाहर खड़ा है',
    ],
    possible: ['सामान सब बाँट दिया, ये नंबर भी बंद कर दो', 'बच्चों को कहना मैं प्यार करता हूँ'],
    none: [
      'सोमवार को घर पर नहीं रहूँगा, मंगलवार को भेजना',
      'केक जल गया अलार्म बज रहा कैसे बंद करूँ',
      'bill dekh ke heart attack aa gaya haha',
    ],
  },
  tr: {
    certain: [
      'çocuklarım bensiz daha mutlu olur',
      'köprü beni çağırıyor',
      'beni burada tutan hiçbir şey kalmadı',
      'artık burada olmak istemiyorum',
      'ateşi var ve boynu kaskatı',
      'dün boğazımı sıktı',
    ],
    possible: ['eşyalarımı dağıttım, hattı da kapatın', 'ben gidince kimse fark etmez'],
    none: [
      'Pazartesi evde yokum, salı getirin',
      '4. perondayım tren kalktı mı',
      'faturayı görünce kalbime iniyordu haha',
    ],
  },
  pl: {
    certain: [
      'Listy gotowe i napisane, kot u sąsiadki, zostało tylko konto',
      'kto spłaci kredyt jak umrę, powiedzmy jutro',
      'tam gdzie idę nie potrzebuję pieniędzy',
      'córeczka napiła się wybielacza',
      'zjadł orzeszki i puchną mu wargi',
      'schowałam się w łazience, on kopie w drzwi',
    ],
    possible: ['rozdałem swoje rzeczy, zamknijcie też numer', 'nikt nie zauważy jak zniknę'],
    none: [
      'listy napisane, ile kosztuje znaczek',
      'beze mnie to biuro stoi, kiedy laptop',
      'prawie dostałem zawału jak zobaczyłem rachunek haha',
    ],
  },
  sv: {
    certain: [
      'Breven är skrivna, katten är hos min syster, bara kontot kvar',
      'vem betalar lånet om jag dör, säg imorgon',
      'rädd att jag gör mig illa i natt',
      'döden är enda utvägen',
      'farfar ramlade i trappan och pratar konstigt',
      'mitt ex står utanför huset',
    ],
    possible: ['hunden har jag gett bort, säg upp abonnemanget', 'tänker på hur tyst det skulle vara'],
    none: [
      'På måndag är jag inte hemma, leverera tisdag',
      'vem betalar lånet om jag säljer bilen',
      'utan mig stannar kontoret, när kommer datorn',
    ],
  },
};

describe.each(PACKS.map((pack) => [pack.language, pack] as const))('danger in %s', (language, pack) => {
  const listener = createListener(pack)!;
  const { certain, possible, none } = SAID[language]!;
  const heard = (text: string) => {
    const found = listener
      .customer(tokenize(text))
      .filter(({ rules }) => /^topic\.(safety|medical|violence)$/.test(rules));
    return found.find((one) => one.certainty === 'certain')?.certainty ?? found[0]?.certainty ?? null;
  };

  it.each(certain)('is certain: %s', (text) => {
    expect(heard(text)).toBe('certain');
  });
  it.each(possible)('is heard: %s', (text) => {
    expect(heard(text)).not.toBeNull();
  });
  it.each(none)('is none: %s', (text) => {
    expect(heard(text)).toBeNull();
  });
});
