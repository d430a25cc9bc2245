import { describe, expect, it } from 'vitest';
import { adviceIn, firstSentence, readStatements } from './read-statements.ts';

const read = (text: string, language: string | null = 'en') => readStatements(text, language, null);

describe('a wish in other words', () => {
  it.each([
    ['en', 'a spare key would do me fine'],
    ['en', "I'd rather have the grey one"],
    ['en', 'is there any way to pay it in parts'],
    ['en', 'I was hoping to move in on the first'],
    ['en', 'just knock the fee off my bill'],
    ['es', 'lo suyo sería que viniera otro técnico'],
    ['es', 'me interesa saber si hay plaza en marzo'],
    ['es', 'con la talla grande me vale'],
    ['es', 'preferiría la mesa de la terraza'],
    ['de', 'mir wäre geholfen, wenn der Monteur früher kommt'],
    ['de', 'am liebsten hätte ich das graue'],
    ['de', 'ein Ersatzschlüssel würde mir reichen'],
    ['de', 'wäre es möglich, in Raten zu zahlen'],
    ['fr', 'ce serait bien de décaler la visite'],
    ['fr', 'le petit modèle me suffirait'],
    ['fr', 'serait-il possible de payer en plusieurs fois'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language).list.flatMap(({ kinds }) => kinds)).toContain('wish');
  });

  it.each([
    ['en', 'please leave the parcel with the neighbour'],
    ['es', 'manden el paquete a la vecina, por favor'],
    ['de', 'Stellt das Paket bitte zur Nachbarin'],
    ['fr', "déposez le colis chez la voisine s'il vous plaît"],
  ])('an order with a please: %s: %s', (language, text) => {
    expect(read(text, language).list.flatMap(({ kinds }) => kinds)).toContain('wish');
  });

  it.each(['hold on a moment please', 'one second please'])('is no order: %s', (text) => {
    expect(read(text).list.flatMap(({ kinds }) => kinds)).not.toContain('wish');
  });

  it('of its own beside a request for a person', () => {
    const text = 'block it now please and let me talk to a human';
    const asked = { from: text.indexOf('let me'), to: text.length };
    expect(readStatements(text, 'en', asked).list).toMatchObject([
      { kinds: ['wish'], wish: { from: 0, to: 'block it now please'.length } },
    ]);
    const bot = 'stop the bot nonsense, get me a human';
    const askedOf = { from: bot.indexOf('get me'), to: bot.length };
    expect(readStatements(bot, 'en', askedOf).list.flatMap(({ kinds }) => kinds)).toEqual([]);
  });

  it.each([
    ['something else though, my phone has no service', 'my phone'],
    ['never mind that, much worse: the heating is off all day', 'the heating'],
  ])('begins behind what turns to another matter: %s', (text, begin) => {
    const [{ breaks = [] } = {}] = read(text).list;
    expect(text.slice(breaks[0]?.begin ?? 0)).toMatch(new RegExp(`^${begin}`));
  });

  it.each([
    ['en', 'it took two men an hour to get it up the stairs'],
    ['es', 'me costaría mucho tiempo'],
  ])('and none: %s: %s', (language, text) => {
    expect(read(text, language).list.flatMap(({ kinds }) => kinds)).not.toContain('wish');
  });

  it.each([
    ['en', 'how long will it take?'],
    ['de', 'Wie lange muss ich noch warten?'],
  ])('nor is how long they wait: %s: %s', (language, text) => {
    expect(read(text, language).list).toEqual([]);
  });

  it.each([
    ['en', 'and leaving from York on Sunday?'],
    ['es', '¿y saliendo de Málaga el domingo?'],
    ['de', 'und mit dem Zug am Sonntag?'],
  ])('a question without words for one: %s: %s', (language, text) => {
    expect(read(text, language).list.flatMap(({ kinds }) => kinds)).toEqual(
      expect.arrayContaining(['question']),
    );
  });
});

describe('a sentence of a customer', () => {
  it.each([
    ['en', 'I want the parcel sent to my office', 'wish'],
    ['es', 'necesito que me devuelvan el dinero', 'wish'],
    ['de', 'ich brauche eine neue Karte', 'wish'],
    ['fr', 'je voudrais annuler mon billet', 'wish'],
    ['en', "I don't want a voucher", 'refused'],
    ['es', 'no quiero otro vale', 'refused'],
    ['de', 'einen Gutschein will ich nicht, das bringt nichts', 'refused'],
    ['fr', 'je ne veux pas de bon', 'refused'],
    ['en', 'I tried another browser', 'tried'],
    ['es', 'ya he reiniciado el router', 'tried'],
    ['de', 'hab ich schon probiert', 'tried'],
    ['fr', "j'ai déjà redémarré la box", 'tried'],
    ['en', 'your colleague promised a refund', 'promised'],
    ['es', 'me dijeron que venía el técnico', 'promised'],
    ['de', 'mir wurde eine Gutschrift zugesagt', 'promised'],
    ['fr', "on m'a dit que ce serait livré", 'promised'],
    ['en', 'the concert is on Friday', 'deadline'],
    ['es', 'el vuelo sale mañana', 'deadline'],
    ['de', 'die Miete geht morgen ab', 'deadline'],
    ['fr', 'le train part avant 18 heures', 'deadline'],
  ])('%s: %s: %s', (language, text, kind) => {
    expect(read(text, language).list.flatMap(({ kinds }) => kinds)).toContain(kind);
  });

  it('stands with its place in the turn, and has a few words or says that something is wrong', () => {
    expect(read('hi. order 7712 is broken. the box was open. crashed.').list).toMatchObject([
      { text: 'order 7712 is broken.', from: 4, to: 25, kinds: ['problem'], problemAt: 14 },
      { text: 'the box was open.', kinds: [], problemAt: null },
      { text: 'crashed.', kinds: ['problem'] },
    ]);
  });

  it('has clauses', () => {
    const [sentence] = read('it is cold here, because the pump is off, see code 4,5').list;
    expect(sentence?.breaks).toEqual([
      { end: 15, begin: 25 },
      { end: 40, begin: 42 },
    ]);
  });

  it('says where the wish begins', () => {
    const text =
      'so the box came this morning all wet and torn at one side and now i want my money back for both of them';
    expect(text.slice(read(text).list[0]?.wish?.at)).toBe('i want my money back for both of them');
  });

  it('is no wish under a condition', () => {
    expect(read('if they say no then cancel everything').list[0]?.wish ?? null).toBeNull();
  });

  it('is what a person is asked for, where that names the matter', () => {
    const wishesOf = (text: string, namesMatter = (words: string) => words.includes('hotel')) =>
      readStatements(text, 'en', { from: 0, to: 'could a colleague'.length }, namesMatter).list.map(
        ({ wish }) => wish && [wish.kind, text.slice(wish.from, wish.to)],
      );
    expect(wishesOf('could a colleague talk to me please')).toEqual([null]);
    expect(wishesOf('could a colleague ring the hotel today')).toEqual([['purpose', 'ring the hotel today']]);
    expect(wishesOf('could a colleague ring, I want two rooms at the hotel')).toEqual([
      ['wish', 'ring, I want two rooms at the hotel'],
    ]);
  });

  it('is no wish where it is denied', () => {
    expect(read('no puedo cobrar en la consulta', 'es').list[0]?.wish).toBeNull();
    expect(read('ich möchte nicht warten bis morgen', 'de').list[0]?.wish).toBeNull();
  });

  it('is no wish in the middle of a clause, where only its beginning makes it one', () => {
    expect(read('the auditors get the file on time').list[0]?.wish).toBeNull();
    expect(read('please get the file back').list[0]?.wish).toMatchObject({ kind: 'wish', at: 7 });
  });

  it('settles what was wanted before: all of it, or what it names, or only itself', () => {
    const settledIn = (text: string) => read(text).settled.map(({ what, before }) => [[...what], before]);
    expect(settledIn('that worked. my invoice is wrong')).toEqual([[[], 0]]);
    expect(settledIn('never mind the voucher, i want my money back')).toEqual([[['vouch'], 0]]);
    expect(settledIn('we were billed for 40 seats but leave that for now')).toEqual([
      [['bille', '40', 'seats'], 1],
    ]);
  });

  it('is no deadline where the day is over, or denied', () => {
    const isDue = (text: string, language: string) =>
      read(text, language).list.some(({ deadline }) => deadline);
    expect(isDue('it is off since you moved us on Monday', 'en')).toBe(false);
    expect(isDue('hablé con ellos el lunes', 'es')).toBe(false);
    expect(isDue('y el viernes no', 'es')).toBe(false);
    expect(isDue('we go away on Saturday', 'en')).toBe(true);
  });

  it('says by when, with the words around it, and whether that is a day or an hour', () => {
    const deadlines = (text: string) => read(text).list.map(({ deadline }) => deadline);
    expect(deadlines('the school of my two boys starts again on Monday and they have nothing')).toEqual([
      { text: '…two boys starts again on Monday and…', exact: true },
    ]);
    expect(deadlines('it is urgent for us')).toEqual([{ text: 'it is urgent for us', exact: false }]);
  });

  it('ends at no date, abbreviation or number', () => {
    const texts = (text: string, language: string) => read(text, language).list.map(({ text: one }) => one);
    expect(texts('am 18. Juli in die Hafenstr. 4. danke 12 mal', 'de')).toEqual([
      'am 18. Juli in die Hafenstr. 4. danke 12 mal',
    ]);
    expect(texts('version 3.14 fails here. i need 3.13 back', 'en')).toEqual([
      'version 3.14 fails here.',
      'i need 3.13 back',
    ]);
  });

  it.each([
    ['no, till the 14th', ['echo']],
    ['Sorry, order 2222222 is missing too', ['turn']],
    ['wait, there is another one, 2222222', ['turn']],
    ['sorry, 2222222', ['before']],
    ['sorry, HX-77201', ['before']],
    ['no place is safe', []],
    ['it is flat 7, I mean 9', ['before']],
  ])('puts something right: %s: %j', (text, reaches) => {
    expect(read(text).corrections.map(({ reach }) => reach)).toEqual(reaches);
  });

  it('begins another matter', () => {
    expect([read('I have another problem').anotherMatter, read('it still fails').anotherMatter]).toEqual([
      true,
      false,
    ]);
  });

  it('is found in a language without words of its own by those of all', () => {
    expect(read('quiero cancelar', 'pt').list[0]?.kinds).toEqual(['wish']);
    expect(read('quiero cancelar', null).list[0]?.kinds).toEqual(['wish']);
  });
});

describe('a turn of the assistant', () => {
  it.each([
    ['en', 'I see. Please restart the router.', 'Please restart the router.'],
    ['es', 'Puede cambiar la dirección en su cuenta.', 'Puede cambiar la dirección en su cuenta.'],
    ['de', 'Bitte starten Sie das Gerät neu.', 'Bitte starten Sie das Gerät neu.'],
    ['fr', 'Vous pouvez suivre le colis ici.', 'Vous pouvez suivre le colis ici.'],
    ['en', 'Please give me the order number.', null],
    ['en', 'Would you like to wait?', null],
    ['en', 'The parcel was delivered.', null],
  ])('%s: advice of "%s": %s', (language, text, advice) => {
    expect(adviceIn(text, language)).toBe(advice);
  });

  it('begins with its first sentence of a few words', () => {
    expect(firstSentence('Thank you. Your bill is 70 euros.', 'en')).toBe('Your bill is 70 euros.');
    expect(firstSentence('Done.', 'en')).toBe('Done.');
    expect(firstSentence('', 'en')).toBe('');
  });
});
