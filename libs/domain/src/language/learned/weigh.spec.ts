import { describe, expect, it } from 'vitest';
import { compileRules, findRules, judge, lookUp } from '../rules/index.ts';
import { tokenize } from '../text/index.ts';
import { ClueReader } from './clues.ts';
import { packTable } from './learned-weights.ts';
import { Weigher } from './weigh.ts';

const rules = compileRules(
  { words: { person: 'person, human', talk: 'talk, speak' }, common: 'the a to please' },
  {
    request: { certain: '<talk> .. <person>', possible: '<person>', not: 'no <person>' },
  },
);
/** Learned by hand: each of these words has its weight for a request. */
function weigher(
  words: Readonly<Record<string, number>>,
  stands: readonly [possible: number, certain: number, words?: number] | null = null,
): Weigher {
  const clues = Object.entries(words).map(([word, weight]) => ({ clue: clueOf(word), weights: [weight] }));
  return new Weigher(rules, {
    ruleSets: ['request'],
    biases: [-64],
    from: [[0, 40]],
    stands: [stands],
    table: packTable(clues),
  });
}

/** The first clue of a word is the word itself. */
function clueOf(word: string): number {
  const tokens = tokenize(`${word} human`);
  return new ClueReader(rules, ([first]) => first!).read(tokens.words, lookUp(rules, tokens, [])).words[0]!;
}

function heard(by: Weigher, text: string, ownWords = false): readonly string[] {
  const tokens = tokenize(text);
  const known = lookUp(rules, tokens, []);
  const found = judge(findRules(rules, tokens, known, []), tokens);
  return by
    .weigh(found, tokens, known, ownWords)
    .map(
      ({ certainty, pattern, from, to }) =>
        `${certainty}: ${tokens.words.slice(from, to).join(' ')} (${pattern})`,
    );
}

describe('what was learned', () => {
  it('hears what no pattern finds, and names the words that carry it', () => {
    expect(heard(weigher({ speak: 70 }), 'let us speak please')).toEqual([
      'possible: speak (learned: speak)',
    ]);
    expect(heard(weigher({ speak: 70, please: 50 }), 'let us speak please')).toEqual([
      'certain: speak please (learned: speak .. please)',
    ]);
    expect(heard(weigher({ speak: 10 }), 'let us speak please')).toEqual([]);
  });
  it('adds nothing where a pattern has denied it', () => {
    expect(heard(weigher({ speak: 120 }), 'no human please speak')).toEqual([]);
    const before = 'the lamp is here and no human has seen it.';
    expect(heard(weigher({ speak: 120 }), `${before} please let us speak now`)).toEqual([
      'certain: speak (learned: speak)',
    ]);
  });
  it('makes a request certain that a pattern finds possible where the sum is half way, and leaves it else', () => {
    expect(heard(weigher({ human: 84 }), 'human')).toEqual(['certain: human (<person>)']);
    expect(heard(weigher({ human: 83 }), 'human')).toEqual(['possible: human (<person>)']);
  });
  it('takes back what a pattern finds where the sum speaks against it, or makes it possible', () => {
    const found = (lamp: number) => heard(weigher({ lamp }, [-40, -10]), 'talk to a human, lamp');
    expect(found(60)).toEqual(['certain: talk to a human (<talk> .. <person>)']);
    expect(found(40)).toEqual(['possible: talk to a human (<talk> .. <person>)']);
    expect(found(0)).toEqual([]);
    expect(heard(weigher({ lamp: 0 }), 'talk to a human, lamp')).toHaveLength(1);
  });
  it('takes nothing back in texts of fewer words than are named', () => {
    expect(heard(weigher({ lamp: 0 }, [-40, -10, 6]), 'talk to a human, lamp')).toHaveLength(1);
    expect(heard(weigher({ lamp: 0 }, [-40, -10, 5]), 'talk to a human, lamp')).toEqual([]);
  });
  it('leaves a request as it is where words of the policy stand, of which nothing was learned', () => {
    expect(heard(weigher({ lamp: 0 }, [-40, -10]), 'talk to a human, lamp', true)).toEqual([
      'certain: talk to a human (<talk> .. <person>)',
    ]);
  });
  it('leaves a finding where one piece of the text speaks for it', () => {
    const filler = 'the lamp is here in my room for a day';
    expect(
      heard(weigher({ lamp: -60, please: 70 }, [-40, -10]), `${filler}. please talk to a human`),
    ).toHaveLength(1);
    expect(heard(weigher({ lamp: -60 }, [-40, -10]), `${filler}. please talk to a human`)).toEqual([]);
  });
  it('names words of the sentence that says it, not of another', () => {
    const by = weigher({ lamp: 90, blue: -120, speak: 80 });
    expect(heard(by, 'the blue lamp is here in my room now. let us speak')).toEqual([
      'possible: speak (learned: speak)',
    ]);
  });
  it('weighs a text of which the rules know no word', () => {
    expect(heard(weigher({ dying: 120 }), 'dying')).toEqual(['certain: dying (learned: dying)']);
  });
  it('weighs a long text in pieces: what is said in one of them is heard', () => {
    const by = weigher({ lamp: -60, speak: 70 });
    const mail =
      'the lamp came on a day in may and it was a lamp of the kind that i like and want to have in all of my rooms.';
    expect(heard(by, `${mail} ${mail} let us speak`)).toEqual(['possible: speak (learned: speak)']);
  });
});
