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

/** A language that only this spec knows: as much of Danish as it asks for. */
const danish: LanguagePack = {
  language: 'da',
  listening: {
    shared: {
      words: { wish: 'vil, skal', person: 'menneske, sagsbehandler*', stop: 'men', negation: 'ikke' },
      common: 'jeg at med et den det er på min',
    },
    request: {
      words: { contact: 'snakke, tale' },
      certain: '<wish> .. <contact> med? .. <person>',
      not: '<wish> <negation>',
    },
    topics: { safety: { certain: 'gaslækage' } },
  },
  languageNames: { da: 'dansk', en: 'engelsk' },
  notices: { texts: { offer: 'Vil du tale med et menneske?' }, acknowledgedFor: {} },
  phrases: { waits: { unknown: 'Vi ved ikke endnu, hvor længe det varer.' } },
};
const packs = [...PACKS, danish];

describe('a language pack that is listed', () => {
  const heard = createHearing(packs);
  const turn = (text: string) => heard(readTurn(text), { language: 'da-DK', own: [] });

  it.each([
    'jeg vil snakke med et menneske',
    'vil tale med sagsbehandleren',
    'jeg vil snkke med et menneske',
  ])('is heard: %s', (text) => {
    expect(turn(text)).toMatchObject({ outcome: 'escalate', request: { language: 'da' } });
  });
  it.each(['jeg vil ikke snakke med et menneske', 'jeg vil snakke. men et menneske', 'hvor er min pakke'])(
    'is no request: %s',
    (text) => {
      expect(turn(text).outcome).not.toBe('escalate');
    },
  );
  it('has its topics', () => {
    expect(turn('det är en gaslækage').topics).toMatchObject([{ code: 'safety', quote: 'gaslækage' }]);
  });
  it('hears in which language a person is wished for', () => {
    expect(turn('jeg vil snakke med et menneske på engelsk').inLanguage).toBe('en');
  });
  it('leaves what English hears as it is', () => {
    for (const line of requestsOf(englishFixtures)) {
      const beside = { language: 'en', own: [] };
      expect(heard(readTurn(line), beside)).toEqual(hearTurn(readTurn(line), beside));
    }
  });
  it('has its notices, and English ones for the others', () => {
    expect(defaultNotices(packs).texts['da']).toEqual({
      ...english.notices.texts,
      offer: 'Vil du tale med et menneske?',
    });
  });
  it('has its phrases, and English ones for the others', () => {
    expect(phrasesOf(packs)('da').waits).toEqual({
      unknown: 'Vi ved ikke endnu, hvor længe det varer.',
      known: english.phrases.waits.known,
    });
  });
});
