import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/index.ts';
import { compileRules } from './compile-rules.ts';
import { lookUp } from './elements.ts';
import { findRules } from './find-rules.ts';
import { judge } from './judge.ts';
import type { OwnWords } from './elements.ts';
import type { RuleSet, SharedWords } from './rule-set.ts';

const shared: SharedWords = {
  words: {
    wish: 'want, would like, need',
    contact: 'talk*, speak, ring up',
    person: 'person, member of staff*, *berater, 人工客服',
    negation: 'not, dont',
    stop: 'because, i',
    lead: 'hello, please, good day',
    trail: 'thanks, please, good day',
    closing: 'does not load, tried that',
    kill: 'kill, like to kill',
  },
  before: 'al',
  otherForms: '門门',
  common: 'the a to wanted speaks',
  near: 'parson',
};

function heard(rules: RuleSet, text: string, own: readonly OwnWords[] = []) {
  const tokens = tokenize(text);
  const compiled = compileRules(shared, { rules });
  const known = lookUp(compiled, tokens, own);
  const { said } = judge(findRules(compiled, tokens, known, own), tokens);
  return said.map(({ certainty, from, to }) => `${certainty}: ${tokens.words.slice(from, to).join(' ')}`);
}

describe('a pattern', () => {
  it.each([
    ['<wish> to? <contact>', 'i want talk', ['certain: want talk']],
    ['<wish> to? <contact>', 'i would like to talk', ['certain: would like to talk']],
    ['<wish> to? <contact>', 'i want the talk', []],
    ['<contact> .. <person>', 'speak with a senior person', ['certain: speak with a senior person']],
    ['<contact> .. <person>', 'speak with a very senior person', []],
    [
      '<contact> ..4 <person>',
      'speak with a very senior person',
      ['certain: speak with a very senior person'],
    ],
    ['<contact> .. <person>', 'speak because person', []],
    ['<contact> .. <person>', 'speak. person', []],
    ['<contact> .. <person>', 'speak, person', []],
    ['<contact> ,? <person>', 'speak, person', ['certain: speak , person']],
    ['^ <person> $', 'hello a person', []],
    ['^ a? <person> $', 'hello, a person please thanks!', ['certain: a person']],
    ['<person> <question>', 'a person?', ['certain: person ?']],
    ['^ <person> $', 'my number is 4432 person', ['certain: person']],
    ['^ <person> $', 'it does not load hello person', ['certain: person']],
    ['^ <person> $', 'that loads person', []],
    ['^ <person> $', 'for 2 person', []],
    ['<contact> .. <person>', 'speak 4432 to person', ['certain: speak 4432 to person']],
    ['<contact> !the _ <person>', 'speak the person', []],
    ['<contact> !the _ <person>', 'speak to person', ['certain: speak to person']],
    ['(get me|put (me|us) on to) <person>', 'put us on to person', ['certain: put us on to person']],
    ['(get me|put (me|us) on to) <person>', 'put them on to person', []],
    ['<person>', 'a member of staffing', ['certain: member of staffing']],
    ['<person>', 'mein kundenberater', ['certain: kundenberater']],
    ['<person>', '我要人工客服', ['certain: 人 工 客 服']],
    ['<person>', 'alperson', ['certain: alperson']],
    ['部门', '找部門', ['certain: 部 門']],
    ['would .. kill', 'i would like to kill', ['certain: would like to kill']],
    ['^ <person> $', 'good day person good day', ['certain: person']],
  ])('%s in "%s"', (certain, text, expected) => {
    expect(heard({ certain }, text)).toEqual(expected);
  });

  it.each(['perosn', 'persn', 'perrson', 'pwrson', 'personnnn', 'membre of staff', 'a membber of stafff'])(
    'is found with one slip: %s',
    (text) => {
      expect(heard({ certain: '<person>' }, text)).toHaveLength(1);
    },
  );
  it('takes a letter of a Hangul syllable for a slip, and not a syllable', () => {
    expect(heard({ certain: '맞았어요' }, '맛았어요')).toHaveLength(1);
    expect(heard({ certain: '맞았어요' }, '닳았어요')).toEqual([]);
  });
  it('is found where words are written as one', () => {
    expect(heard({ certain: '<contact> to a? <person>' }, 'speaktoaperson')).toEqual([
      'certain: speaktoaperson',
    ]);
  });
  it('does not take a common word for a slip', () => {
    expect(heard({ certain: 'want' }, 'wanted')).toEqual([]);
    expect(heard({ certain: '<person>' }, 'parson')).toEqual([]);
  });
  it('takes the words of a policy', () => {
    expect(
      heard({ certain: '<contact> .. <person>' }, 'speak to the concierge', [
        { from: 3, to: 4, class: 'person' },
      ]),
    ).toEqual(['certain: speak to the concierge']);
  });
  it.each([
    ['<wish', 'pattern "<wish", character 1: a word or a class is expected'],
    ['<nobody>', 'there is no class <nobody>'],
    ['(a', 'a bracket is not closed'],
    ['a?', 'can match without any word'],
  ])('%s is refused', (certain, why) => {
    expect(() => heard({ certain }, 'x')).toThrow(why);
  });
});

describe('rules of one set', () => {
  const rules: RuleSet = {
    words: { person: 'doctor' },
    always: 'now <person>',
    certain: '<contact> .. <person>',
    possible: '<person>',
    weaken: 'maybe <contact>',
    not: '<negation> .. <contact>',
    notInSentence: 'movie',
  };
  it.each([
    ['speak to a doctor', ['certain: speak to a doctor']],
    ['a doctor', ['possible: doctor']],
    ['maybe speak to a doctor', ['possible: speak to a doctor']],
    ['not speak to a doctor', ['possible: doctor']],
    ['a movie where they speak to a doctor', []],
    ['not in 44321 speak to a doctor', ['certain: speak to a doctor']],
    ['not in 2024 speak to a doctor', ['possible: doctor']],
    ['it does not load speak to a doctor', ['certain: speak to a doctor']],
    ['a movie. speak to a doctor', ['certain: speak to a doctor']],
    ['a movie now doctor', ['certain: now doctor']],
    ['speak to a person', []],
  ])('%s', (text, expected) => {
    expect(heard(rules, text)).toEqual(expected);
  });
});
