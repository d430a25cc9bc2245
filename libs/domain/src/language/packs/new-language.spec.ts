import { describe, expect, it } from 'vitest';
import { defaultNotices } from '../default-notices.ts';
import { requestsOf } from '../hearing/fixtures.ts';
import { createHearing } from '../hearing/hear-turn.ts';
import { hearTurn } from '../hearing/hear.ts';
import { readTurn } from '../hearing/read-turn.ts';
import type { LanguagePack } from '../language-pack.ts';
import { phrasesOf } from '../phrases.ts';
import { fixtures as englishFixtures } from './en/requests.fixtures.ts';
import { english, PACKS } from './index.ts';

/** A language that only this spec knows: as much of Swedish as it asks for. */
const swedish: LanguagePack = {
  language: 'sv',
  listening: {
    shared: {
      words: { wish: 'vill, behöver', person: 'människa, handläggare*', stop: 'men', negation: 'inte' },
      common: 'jag att med en den det är på min',
    },
    request: {
      words: { contact: 'prata, tala' },
      certain: '<wish> .. <contact> med? .. <person>',
      not: '<wish> <negation>',
    },
    topics: { safety: { certain: 'gasläcka' } },
  },
  languageNames: { sv: 'svenska', en: 'engelska' },
  notices: { texts: { offer: 'Vill du tala med en människa?' }, acknowledgedFor: {} },
  phrases: { waits: { unknown: 'Vi vet inte ännu hur länge det tar.' } },
};
const packs = [...PACKS, swedish];

describe('a language pack that is listed', () => {
  const heard = createHearing(packs);
  const turn = (text: string) => heard(readTurn(text), { language: 'sv-FI', own: [] });

  it.each(['jag vill prata med en människa', 'vill tala med handläggaren', 'jag vill prta med en människa'])(
    'is heard: %s',
    (text) => {
      expect(turn(text)).toMatchObject({ outcome: 'escalate', request: { language: 'sv' } });
    },
  );
  it.each(['jag vill inte prata med en människa', 'jag vill prata. men en människa', 'var är mitt paket'])(
    'is no request: %s',
    (text) => {
      expect(turn(text).outcome).not.toBe('escalate');
    },
  );
  it('has its topics', () => {
    expect(turn('det är en gasläcka').topics).toMatchObject([{ code: 'safety', quote: 'gasläcka' }]);
  });
  it('hears in which language a person is wished for', () => {
    expect(turn('jag vill prata med en människa på engelska').inLanguage).toBe('en');
  });
  it('leaves what English hears as it is', () => {
    for (const line of requestsOf(englishFixtures)) {
      const beside = { language: 'en', own: [] };
      expect(heard(readTurn(line), beside)).toEqual(hearTurn(readTurn(line), beside));
    }
  });
  it('has its notices, and English ones for the others', () => {
    expect(defaultNotices(packs).texts['sv']).toEqual({
      ...english.notices.texts,
      offer: 'Vill du tala med en människa?',
    });
  });
  it('has its phrases, and English ones for the others', () => {
    expect(phrasesOf(packs)('sv').waits).toEqual({
      unknown: 'Vi vet inte ännu hur länge det tar.',
      known: english.phrases.waits.known,
    });
  });
});
