import { describe, expect, it } from 'vitest';
import { createListener } from '../hearing/listener.ts';
import { tokenize } from '../text/index.ts';
import { PACKS } from './index.ts';

/** Danger in words that name none of it, and what sounds alike. */
const SAID: Readonly<Record<string, Readonly<Record<'certain' | 'possible' | 'none', readonly string[]>>>> = {
  en: {
    certain: [
      'The letters are written, my sister has the cat, only the account left',
      'im at the bottom and this time i dont want to climb out',
      'the voices keep saying jump',
      'mixed all nans tablets and took them',
      'the window is the only way out',
      'fuse box is crackling and fizzing',
      'he has a fever and a stiff neck',
      'his breathing is really slow since the tablets',
      'my ex has been sat outside for hours',
      'my uncle drank weedkiller from a lemonade bottle',
    ],
    possible: ['cant face another night', 'tell my kids i love them and im sorry'],
    none: [
      'the letters are written, how much is a stamp',
      'this office would be better off without me haha, wheres my laptop',
      'a sales assistant followed me round the whole shop, annoying',
    ],
  },
  es: {
    certain: [
      'Las cartas están escritas, el gato se queda con mi vecina, solo falta cerrar esto',
      'cada mañana me da rabia haber despertado',
      'estoy sentado en las vías',
      'ya nada me ata a este mundo',
      'la muerte es mi única salida',
      'del cuadro de luces saltan chispas',
      'el bebé está muy flojito y no despierta',
      'anoche me apretó la garganta',
      'estoy embarazada de siete meses y sangro',
      'la enfermera le puso la insulina y yo también, ahora tiembla',
    ],
    possible: ['ya regalé mi guitarra y mis cosas, solo queda dar de baja la línea', 'nadie notará si falto'],
    none: [
      'El lunes no estaré en casa, entreguen el martes',
      'el seguro cubre suicidio pasado el año de carencia?',
      'casi me da un infarto con el precio del envío jaja',
    ],
  },
  fr: {
    certain: [
      'Les lettres sont prêtes, le chat est chez ma sœur, il ne reste que votre contrat',
      'chaque matin je suis déçue de me réveiller',
      'je suis assise sur les rails',
      'je peux pas rester seule avec mes pensées',
      'un litre de vin et des somnifères par dessus',
      'je vois plus de raison de rester en vie',
      'le compteur fait des étincelles',
      'le bébé est tout mou et ne boit plus',
      'une voiture me suit depuis le péage',
      'mon ex attend en bas de chez moi depuis des heures',
    ],
    possible: ['lundi je serai plus là, fermez tout', 'il a de la fièvre et la nuque raide'],
    none: [
      'Lundi je ne suis pas là, livrez mardi svp',
      'marre de me réveiller à cause de vos livreurs à 6h',
      'quelle dose de lessive pour 5 kilos',
    ],
  },
  de: {
    certain: [
      'Die Briefe an alle sind fertig, die Katze ist bei meiner Schwester, jetzt nur noch euer Vertrag',
      'Jeden Tag bin ich enttäuscht, dass ich wieder aufgewacht bin',
      'Ich sitze auf den Gleisen.',
      'wo ich hingehe brauche ich kein geld mehr',
      'hab am herd einen stromschlag bekommen und jetzt ist der arm taub',
      'nach den erdnüssen schwillt ihm die lippe an',
      'Er sagt, wenn ich gehe, tut er den Kindern was',
      'Morgen komme ich mit Benzin in eure Filiale, dann lacht keiner mehr',
      'die powerbank ist aufgebläht und zischt',
      'wasser tropft in den sicherungskasten und das licht flackert',
    ],
    possible: ['Danke für alles und leben Sie wohl', 'ich überlege oft wie still es dann wäre'],
    none: [
      'die warteschleife bringt mich noch ins grab',
      'Ich stehe an Gleis 7, fällt der Zug aus?',
      'die zinsen bringen mich noch um',
    ],
  },
  it: {
    certain: [
      'Le lettere sono pronte, il cane sta da mia zia, resta solo il contratto',
      'ogni mattina è una delusione essermi svegliato',
      'sono seduto sui binari',
      'non posso stare sola con i miei pensieri',
      'sono già morto dentro, manca il corpo',
      'la friggitrice è in fiamme',
      'respira molto piano dopo quelle gocce',
      'sono nascosta in bagno, lui prende a calci la porta',
      'il power bank si è gonfiato e sibila',
      'il mio coinquilino non esce dalla stanza da due giorni e non risponde',
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
      'toda manhã sinto pena de ter acordado',
      'estou sentado nos trilhos',
      'nada me prende aqui',
      'por dentro estou morto, só falta o corpo',
      'levei um choque e o braço está dormente',
      'meu irmão é diabético e está tremendo e suando',
      'ele diz que se eu contar faz mal ao meu filho',
      'meu tio bebeu herbicida de uma garrafa de refrigerante',
      'tenho carvão no carro e achei um lugar calmo',
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
      'ik ben het zo zat om wakker te worden',
      'ik zit op de rails',
      'waar ik naartoe ga heb ik geen geld meer nodig',
      'de begrafenis moet voor vrijdag geregeld zijn, dan ben ik er niet meer',
      'koorts en een stijve nek en rode vlekjes',
      'een man loopt al vanaf de tram achter me aan',
      'hij heeft mijn paspoort en telefoon afgepakt',
      'ik heb van iedereen afscheid genomen zonder dat ze het weten, alleen de pas nog',
      'ik ben jullie medewerker gisteren naar huis gevolgd',
    ],
    possible: [
      'wie betaalt de hypotheek als ik er niet meer ben, zeg maar vanaf morgen',
      'ik stel me voor hoe rustig het zou zijn',
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
      'tiap pagi kecewa kenapa masih bangun',
      'duduk di rel kereta',
      'gak ada lagi yang nahan aku di sini',
      'udah gak mau hidup lagi',
      'kakek jatuh dari tangga terus ngelantur',
      'mobil ngikutin saya dari tol',
      'paman minum racun rumput dari botol sirup',
      'ada arang di mobil dan udah nemu tempat sepi',
      'aku gak pantas hidup',
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
      '每天早上醒来都很失望',
      '我坐在铁轨上',
      '没什么可留恋的了',
      '心早就死了,就差身体了',
      '生着炉子睡的,全家头晕,小的叫不醒',
      '发烧,脖子僵硬',
      '他说我要是报警就弄死我儿子',
      '明天我带汽油去你们网点,看谁笑得出来',
      '我坐在码头上,涨潮了,我不会游泳',
    ],
    possible: ['我死了房贷谁还,就这周的事', '替我告诉孩子对不起'],
    none: ['周一我不在家,周二再送', '我在4站台,车开走了吗', '狗狗糖浆一次几毫升'],
  },
  ja: {
    certain: [
      '手紙は書き終えて猫も預けました。あとは解約だけです',
      '橋が呼んでいる',
      '一人でいるのが怖い、今夜やってしまいそう',
      '心はもう死んでいます、あとは体だけ',
      '感電してから心臓がドキドキする',
      '弟は糖尿病で震えて汗をかいています',
      '元夫が家の前で待ち伏せしています',
      '妊娠七ヶ月で出血しています',
      '看護師さんもインスリンを打って私も打った、今震えています',
      '生きる資格がない',
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
      '죽은 남편 따라가고 싶어요',
      '뛰어내리라는 목소리가 들려요 계속 시켜요',
      '소주 마시고 수면제 같이 먹었어요',
      '난로 켜놓고 잤는데 다들 어지럽고 막내가 안 깨요',
      '동생이 당뇨인데 떨고 땀을 흘려요',
      '전남편이 몇 시간째 집 앞에 서 있어요',
      '임신 칠 개월인데 피가 나요',
      '간호사도 인슐린 놓고 저도 놨는데 지금 떨어요',
      '딸이 이층침대에서 떨어지고 계속 토해요',
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
      'زهقت من كل صباح أصحى كل يوم',
      'الأصوات تقول لي أنط',
      'ما بقى شي يربطني بالدنيا',
      'جرحت يدي مرة ثانية',
      'المقلاة ولعت',
      'أكل مكسرات وشفايفه تورمت',
      'طليقي واقف تحت البيت من ساعات',
      'عمي شرب مبيد أعشاب من قارورة عصير',
      'عندي فحم في السيارة ولقيت مكان هادي',
    ],
    possible: ['عطيت قطتي لجارتي، وقفوا الخط بعد', 'محد راح يفقدني'],
    none: ['كتبت الرسائل كم سعر الطابع', 'من غيري الشغل ما يمشي، متى يوصل اللابتوب', 'كم جرعة شراب الكلب'],
  },
  hi: {
    certain: [
      'चिट्ठी लिख दी, बिल्ली पड़ोसी को दे दी, बस ये खाता बाकी',
      'roz subah uthti hoon to afsos hota hai',
      'पुल मुझे बुला रहा है, बुलाता है',
      'khud se dar lag raha hai aaj raat',
      'sharab ke saath neend ki goliyan kha li',
      'अब यहाँ नहीं रहना',
      'दादा सीढ़ी से गिर गए और बहकी बातें कर रहे',
      'एक गाड़ी हाईवे से मेरा पीछा कर रही है',
      'बाथरूम में छुपी हूँ, वो दरवाज़े पर लात मार रहा है',
      'सबको बिना बताए अलविदा कह दिया, बस कार्ड बंद करना है',
    ],
    possible: ['सामान सब बाँट दिया, ये नंबर भी बंद कर दो', 'kisi ko farak nahi padega'],
    none: [
      'सोमवार को घर पर नहीं रहूँगा, मंगलवार को भेजना',
      'केक जल गया अलार्म बज रहा कैसे बंद करूँ',
      'bill dekh ke heart attack aa gaya haha',
    ],
  },
  tr: {
    certain: [
      'çocuklarım bensiz daha mutlu olur',
      'krediyi kim öder ölürsem, mesela yarın',
      'sesler bana atla diyor',
      'beni burada tutan hiçbir şey kalmadı',
      'ölüm tek çıkış yolu',
      'elektrik çarptı kolum uyuştu',
      'ateşi var ve boynu kaskatı',
      'konuşursam oğluma zarar verecekmiş',
      'amcam gazoz şişesinden ot ilacı içti',
      'arabada mangal kömürü var sessiz bir yer buldum',
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
      'żal mi, że znowu się obudziłam',
      'siedzę na torach',
      'połknąłem wszystkie tabletki z szafki',
      'nie chcę już tu być',
      'frytkownica stoi w płomieniach',
      'oddycha bardzo wolno po tych tabletkach',
      'schowałam się w łazience, on kopie w drzwi',
      'siedzę na molo, fala rośnie a ja nie umiem pływać',
      'kapie woda do skrzynki z prądem i światło miga',
    ],
    possible: ['rozdałem swoje rzeczy, zamknijcie też numer', 'nikt nie zauważy jak zniknę'],
    none: [
      'W poniedziałek mnie nie będzie w domu, proszę dostarczyć we wtorek',
      'mam dość budzenia się przez śmieciarkę',
      'te opłaty mnie wykończą',
    ],
  },
  sv: {
    certain: [
      'Breven är skrivna, katten är hos min syster, bara kontot kvar',
      'vill bara somna och aldrig vakna',
      'vem betalar lånet om jag dör, säg imorgon',
      'sitter på rälsen',
      'rädd att jag gör mig illa i natt',
      'har tagit alla tabletter',
      'döden är enda utvägen',
      'kaminen har varit på och vi har ont i huvudet och minsta vaknar inte',
      'farfar ramlade i trappan och pratar konstigt',
      'bebisen är slapp och äter inte',
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
