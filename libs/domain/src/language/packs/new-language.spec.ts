import { describe, expect, it } from 'vitest';
import { defaultNotices } from '../default-notices.ts';
import * as c from '../hearing/classes.ts';
import { requestsOf } from '../hearing/fixtures.ts';
import { createHearing, hear } from '../hearing/hear.ts';
import type { LanguagePack } from '../language-pack.ts';
import { phrasesOf } from '../phrases.ts';
import { compilePhrases, tokenize } from '../text/index.ts';
import { topicPhrases } from '../topic-phrases.ts';
import { fixtures as englishFixtures } from './en/requests.fixtures.ts';
import { english, PACKS } from './index.ts';

/** A language that only this spec knows: as much of Dutch as it asks for. */
const dutch: LanguagePack = {
  language: 'nl',
  requests: {
    entries: [
      [c.HUMAN, 'mens, medewerker'],
      [c.TALK, 'praten, spreken'],
      [c.TO, 'met'],
      [c.WANT, 'wil'],
      [c.I, 'ik'],
      [c.FILL, 'een'],
      [c.NOT, 'niet, geen'],
    ],
    misspelt: 'medewerker',
    notMisspelt: '',
    joined: {
      heads: ['medewerker'],
      atEnd: [],
      atStart: [],
      pronouns: [],
      articles: [],
      articleHeads: [],
      prepositions: [],
      prepositionsApart: ['met'],
    },
    // Means the end of a thought in no other language: `an` would break English.
    cues: { newThought: 'maar an' },
    mixedWith: [],
  },
  topics: { safety: ['gaslek'] },
  notices: { texts: { offer: 'Wilt u met een mens praten?' }, acknowledgedFor: {} },
  phrases: { waits: { unknown: 'Hoe lang het duurt, weten we nog niet.' } },
};
const packs = [...PACKS, dutch];
const none = compilePhrases([]);

describe('a language pack that is listed', () => {
  const heard = createHearing(packs);
  const outcome = (text: string, language: string | null) => heard(tokenize(text), language, none).outcome;

  it.each(['ik wil een medewerker spreken', 'praten met een mens', 'ik wil een mdewerker'])(
    'is heard: %s',
    (text) => {
      expect(outcome(text, 'nl-BE')).toBe('escalate');
      expect(outcome(text, null)).toBe('escalate');
    },
  );
  it.each(['ik wil niet met een mens praten', 'een mens', 'waar is mijn pakket'])(
    'is no request: %s',
    (text) => {
      expect(outcome(text, 'nl')).not.toBe('escalate');
    },
  );
  it('leaves what English hears as it is', () => {
    for (const line of requestsOf(englishFixtures)) {
      expect(heard(tokenize(line), 'en', none)).toEqual(hear(tokenize(line), 'en', none));
    }
  });
  it('adds its topics to the built-in ones', () => {
    expect(topicPhrases('safety', packs)).toEqual([...topicPhrases('safety'), 'gaslek']);
  });
  it('has its notices, and English ones for the others', () => {
    expect(defaultNotices(packs).texts['nl']).toEqual({
      ...english.notices.texts,
      offer: 'Wilt u met een mens praten?',
    });
  });
  it('has its phrases, and English ones for the others', () => {
    expect(phrasesOf(packs)('nl').waits).toEqual({
      unknown: 'Hoe lang het duurt, weten we nog niet.',
      known: english.phrases.waits.known,
    });
  });
});
