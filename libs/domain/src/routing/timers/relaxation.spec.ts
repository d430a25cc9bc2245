import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { activated, policy, queue, requested, signIn, spec } from '../routing.fixture.ts';

const yielding = policy({
  queues: [
    queue('general', {
      matchLanguage: true,
      languageRegions: 'any',
      skills: { tax: 3 },
      relaxation: [
        { after: 60_000, drop: ['language'] },
        { after: 90_000, drop: ['skills'] },
      ],
    }),
  ],
});
const german = requested('c', 1_000, { language: 'de' });

it('R-1: whoever speaks a language that nobody has is served by anybody after the steps of the queue', () => {
  const start = [at(0, activated(yielding)), at(0, signIn('ana', { languages: ['en'] })), at(1_000, german)];
  spec
    .given(...start)
    .whenTimePasses(60_999)
    .thenNothing();
  const first = spec.given(...start).whenTimePasses(61_000).facts[0];
  expect(first).toMatchObject({
    type: 'RequirementsRelaxed',
    relaxed: ['language'],
    step: 1,
    waitedMs: 60_000,
  });
  const facts = spec.given(...start).whenTimePasses(91_000).facts;
  expect(facts.find(({ type }) => type === 'OfferMade')).toMatchObject({
    agentId: 'ana',
    at: specTime(91_000),
  });
});

it('regions of one language serve each other', () => {
  const american = requested('c', 1_000, { language: 'en-US' });
  const british = signIn('ben', { languages: ['en-GB'], skills: { tax: 5 } });
  spec
    .given(at(0, activated(yielding)), at(0, british))
    .when(at(1_000, american))
    .then('EscalationQueued', 'OfferMade');
});

it.each([
  ['English', 'en'],
  ['en_US', 'en-GB'],
  ['en', 'English'],
])('R-1: a customer of language %s is served by an agent of language %s', (spoken, known) => {
  const agent = signIn('ben', { languages: [known], skills: { tax: 5 } });
  const facts = spec
    .given(at(0, activated(yielding)), at(0, agent))
    .when(at(1_000, requested('c', 1_000, { language: spoken }))).facts;
  expect(facts[1]).toMatchObject({ type: 'OfferMade', agentId: 'ben' });
});

it('what was relaxed stays so when an offer comes to nothing', () => {
  const skilled = signIn('ana', { languages: ['en'], skills: { tax: 5 } });
  const { facts } = spec
    .given(at(0, activated(yielding)), at(0, skilled), at(1_000, german))
    .whenTimePasses(80_000);
  expect(facts.map(({ type }) => type)).toEqual([
    'RequirementsRelaxed',
    'OfferMade',
    'OfferExpired',
    'OfferMade',
  ]);
});

it('a queue without steps never gives way', () => {
  const strict = policy({ queues: [queue('general', { matchLanguage: true })] });
  const facts = spec
    .given(at(0, activated(strict)), at(0, signIn('ana', { languages: ['en'] })), at(1_000, german))
    .whenTimePasses(3_000_000).facts;
  expect(facts.map(({ type }) => type)).not.toContain('OfferMade');
});
