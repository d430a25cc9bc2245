/** Noise that people's typing makes, generated: the same text always gets the same noise. */
export interface Noise {
  readonly name: string;
  /** Null: the text cannot be made noisy in this way (no word is long enough). */
  make(text: string, language: string): string | null;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Words with fewer letters are too near to others. */
const SLIP_CHARS_MIN = 4;
const EMOJI = ['🙏', '😤', '😡', '👍', '😭', '🤦', '❤️', '🤖'];
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: ['it wont load', 'my number is 4432', 'i tried that already', 'this is my third message'],
  es: ['no me carga la página', 'mi número es 4432', 'ya lo intenté', 'es mi tercer mensaje'],
  fr: ['ça ne marche pas', 'mon numéro est le 4432', "j'ai déjà essayé", "c'est mon troisième message"],
  de: [
    'es lädt nicht',
    'meine nummer ist 4432',
    'das habe ich schon versucht',
    'das ist meine dritte nachricht',
  ],
  it: ['non si carica', 'il mio numero è 4432', "l'ho già provato", 'è il mio terzo messaggio'],
  pt: ['não carrega', 'meu número é 4432', 'já tentei isso', 'é minha terceira mensagem'],
  nl: ['het laadt niet', 'mijn nummer is 4432', 'dat heb ik al geprobeerd', 'dit is mijn derde bericht'],
  id: ['tidak bisa dibuka', 'nomor saya 4432', 'sudah saya coba', 'ini pesan ketiga saya'],
  zh: ['打不开', '我的号码是4432', '我已经试过了', '这是我第三次发消息'],
};
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  en: ['thx', 'if possible', 'lol', 'asap', 'today'],
  es: ['gracias', 'si es posible', 'jaja', 'cuanto antes', 'hoy'],
  fr: ['merci', 'si possible', 'mdr', 'au plus vite', "aujourd'hui"],
  de: ['danke', 'wenn möglich', 'haha', 'so schnell wie möglich', 'heute'],
  it: ['grazie', 'se possibile', 'ahah', 'al più presto', 'oggi'],
  pt: ['obrigado', 'se possível', 'kkk', 'o quanto antes', 'hoje'],
  nl: ['bedankt', 'als het kan', 'haha', 'zo snel mogelijk', 'vandaag'],
  id: ['makasih', 'kalau bisa', 'wkwk', 'secepatnya', 'hari ini'],
  zh: ['谢谢', '如果可以的话', '哈哈', '尽快', '今天'],
};

export const NOISES: readonly Noise[] = [
  { name: 'one slip', make: (text) => withSlips(text, 1) },
  { name: 'two slips', make: (text) => withSlips(text, 2) },
  {
    name: 'emoji that touches',
    make: (text) => `${text.replace(/[.!?。！？\s]+$/u, '')}${picked(EMOJI, text)}`,
  },
  { name: 'no punctuation', make: (text) => text.replace(/[.,!?;:。，！？；：、¿¡]/gu, ' ').trim() },
  { name: 'capitals', make: (text) => (text.toUpperCase() === text ? null : text.toUpperCase()) },
  {
    name: 'no accents',
    make(text) {
      const plain = text
        .normalize('NFD')
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC');
      return plain === text ? null : plain;
    },
  },
  {
    name: 'clause before',
    make: (text, language) => joined(BEFORE[language], text, (noise) => `${noise} ${lowered(text)}`),
  },
  {
    name: 'words behind',
    make: (text, language) =>
      joined(BEHIND[language], text, (noise) => `${text.replace(/[.!?。！？\s]+$/u, '')} ${noise}`),
  },
];

function joined(
  noises: readonly string[] | undefined,
  text: string,
  make: (noise: string) => string,
): string | null {
  return noises === undefined ? null : make(picked(noises, text));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** One of a list, by a hash of the text (FNV-1a). */
function picked<T>(list: readonly T[], text: string, salt = 0): T {
  return list[hashOf(text, salt) % list.length]!;
}

function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

/** A letter exchanged with its neighbour, left out, doubled or another one in its place, in as many different words. */
function withSlips(text: string, slips: number): string | null {
  const words = [...text.matchAll(WORD)].filter(
    ([word]) => [...word].length >= SLIP_CHARS_MIN && /^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(word),
  );
  if (words.length < slips) return null;
  const order = words
    .map((match, at) => ({ match, by: hashOf(`${text}#${at}`, slips) }))
    .sort((a, b) => a.by - b.by)
    .slice(0, slips)
    .sort((a, b) => b.match.index - a.match.index);
  return order.reduce(
    (noisy, { match, by }) =>
      noisy.slice(0, match.index) + slipped(match[0], by) + noisy.slice(match.index + match[0].length),
    text,
  );
}

const LETTERS = 'aeinorstl';

function slipped(word: string, by: number): string {
  const letters = [...word];
  const at = 1 + ((by >>> 4) % (letters.length - 2));
  const letter = letters[at]!;
  switch (by % 4) {
    case 0:
      letters[at] = letters[at + 1]!;
      letters[at + 1] = letter;
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letter);
      break;
    default:
      letters[at] = picked(
        [...LETTERS].filter((other) => other !== letter),
        word,
        by,
      );
  }
  return letters.join('');
}
