import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../language-pack.ts';
import { arabic } from './ar/index.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { hindi } from './hi/index.ts';
import { indonesian } from './id/index.ts';
import { italian } from './it/index.ts';
import { japanese } from './ja/index.ts';
import { korean } from './ko/index.ts';
import { listenIn } from './listen-in.fixture.ts';
import { dutch } from './nl/index.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { turkish } from './tr/index.ts';
import { chinese } from './zh/index.ts';

/**
 * By pack: wishes for a person by what is refused (a machine, links) or by what is to happen next (a level up, into the queue, to one by
 * name), and turns with the same words that are none.
 */
const SAID: readonly (readonly [LanguagePack, wishes: readonly string[], others: readonly string[]])[] = [
  [
    english,
    [
      'I never discuss money with a chatbot.',
      'Not giving my passport number to a robot, sorry',
      'tier 2 please',
      'Put us in the queue, we can wait',
      'Is Ms Clarke from the claims desk in today?',
      'My grandad is deaf, someone has to visit him',
      'There has to be a person who can read this',
    ],
    [
      'I do not speak Dutch, is there a menu in English?',
      'Put this song in the queue',
      'How do I get past level 2?',
      'Our customers should land with an agent after two replies, where is that set?',
    ],
  ],
  [
    german,
    [
      'Über meine Rente rede ich nicht mit einem Computer.',
      'Meine Kontonummer gebe ich keiner Maschine',
      'Reihen Sie mich ein, ich habe Zeit',
      'Die Standardantworten könnt ihr behalten',
      'Ich suche Frau Vogt aus der Buchhaltung',
      'Jetzt muss einer von euch ran',
    ],
    [
      'Ich spreche nicht gut Deutsch',
      'Wie überspringe ich die Werbung?',
      'Die zweite Ebene im Parkhaus ist gesperrt',
      'Unsere Kunden sollen nach drei Fragen bei einem Mitarbeiter landen, wo stelle ich das ein?',
    ],
  ],
  [
    spanish,
    [
      'Yo con un ordenador no hablo de mi salud',
      'Nada de enlaces, una conversación',
      'Métame en la cola, espero',
      'Busco a la señora Prieto de siniestros',
      'Segundo nivel, por favor',
    ],
    ['No hablo alemán', 'El segundo nivel del juego no carga', 'Pon la canción en la cola'],
  ],
  [
    french,
    [
      'Je ne parle pas de ma santé à une machine',
      "Assez d'articles, une conversation",
      "Mettez-nous dans la file d'attente",
      'Niveau 2 svp',
      'Je cherche Madame Roux du service sinistres',
    ],
    ['Je ne parle pas allemand', 'Le niveau 2 du jeu ne charge pas', 'Ajoutez ce titre à la file'],
  ],
  [
    italian,
    [
      'Non parlo della mia salute con un computer',
      'Basta link, una telefonata',
      'Mettetemi in coda, aspetto',
      'Secondo livello per favore',
      'Tenetevi le risposte automatiche',
    ],
    ['Non parlo tedesco', 'Il secondo livello del gioco non parte', 'Metti il brano in coda'],
  ],
  [
    dutch,
    [
      'Over mijn gezondheid praat ik niet met een computer',
      'Geen artikelen meer, een gesprek',
      'Zet ons in de wachtrij, wij wachten',
      'Tweede lijn graag',
      'Ik zoek mevrouw Bos van schade',
    ],
    ['Ik spreek geen Duits', 'Level 2 van het spel laadt niet', 'Mijn vader belt morgen met de adviseur'],
  ],
  [
    portuguese,
    [
      'Não falo da minha saúde com um computador',
      'Chega de links, quero uma conversa',
      'Me coloca na fila, eu espero',
      'Segundo nível, por favor',
      'Quem manda aí?',
    ],
    ['Não falo alemão', 'O segundo nível do jogo não abre', 'Coloca a música na fila'],
  ],
  [
    indonesian,
    [
      'Ogah bahas penyakit saya sama robot',
      'Jangan kirim artikel, saya mau suara orang',
      'Masukkan saya ke antrean, saya tunggu',
      'Tolong eskalasi sekarang',
      'Sekarang giliran kalian',
    ],
    ['Saya tidak bisa bahasa Jerman', 'Level 2 gamenya macet', 'Masukkan lagu ini ke antrean'],
  ],
  [
    chinese,
    ['我不跟机器谈病情', '别发文章了,我要真人', '请升级处理', '你们那边谁做主', '轮到你们的人来了'],
    ['我不会说德语', '软件怎么升级到新版', '帮我排队买奶茶', '你们公司有多少工作人员'],
  ],
  [
    japanese,
    [
      '機械とは病気の話はしません',
      '上席をお願いします',
      '決定権のある人に回してください',
      '人の声が聞きたい',
    ],
    ['ドイツ語は話しません', 'レベル2のボスが倒せません', '社員は全部で何人ですか'],
  ],
  [
    korean,
    ['기계하고는 얘기 안 해요', '상위 부서로 올려 주세요', '대기열에 넣어 주세요', '누가 좀 받아 주세요'],
    ['독일어는 못 해요', '레벨2 게임이 안 돼요', '몇 번 눌러야 소리가 커져요?'],
  ],
  [
    arabic,
    ['أنا ما أتكلم مع روبوت', 'صعدوا الموضوع للإدارة', 'أبغى أسمع صوت إنسان', 'مين مديرك؟'],
    ['لا أتحدث الألمانية', 'المستوى الثاني في اللعبة صعب', 'البرنامج معلق'],
  ],
  [
    hindi,
    ['मैं रोबोट से बात नहीं करूंगा', 'escalate kar do please', 'इंसान की आवाज़ सुननी है', 'tumhara manager kaun hai'],
    ['मैं जर्मन नहीं बोलता', 'लेवल 2 गेम में अटक गया', 'मेरा पैकेट कोई दूसरा आदमी ले सकता है?'],
  ],
  [
    turkish,
    ['Robotla konuşmam ben', 'Üst birime aktarın', 'Beni sıraya alın', 'İnsan sesi duymak istiyorum'],
    ['Almanca konuşmuyorum', 'Oyunda ikinci seviye açılmıyor', 'Hangi tuşa basınca ekran kapanır'],
  ],
  [
    polish,
    ['Z komputerem nie rozmawiam', 'Drugi poziom poproszę', 'Chcę usłyszeć ludzki głos'],
    ['Nie rozmawiam po niemiecku', 'Poziom 2 w grze się nie ładuje', 'Dodaj utwór do kolejki'],
  ],
];

describe('wishes for a person by what is refused and what is to happen next', () => {
  it.each(SAID.flatMap(([pack, wishes]) => wishes.map((text) => [pack.language, text, pack] as const)))(
    '%s: %s',
    (_, text, pack) => {
      expect(listenIn(pack).heard(text, 'request')).toBe('certain');
    },
  );
  it.each(SAID.flatMap(([pack, , others]) => others.map((text) => [pack.language, text, pack] as const)))(
    '%s, not meant: %s',
    (_, text, pack) => {
      expect(listenIn(pack).heard(text, 'request')).toBeNull();
    },
  );
});
