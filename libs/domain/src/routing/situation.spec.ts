import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY } from '#domain/policy';
import type { RoutingFact } from './facts.ts';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  transfer,
  spec,
} from './routing.fixture.ts';

const MUST_WAIT = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'] as const;
const BUSY = /busy|im Gespräch|ocupados|occupé/;
/** The built-in words. */
const { notices } = DEFAULT_POLICY;
const words = (change = {}) => at(0, activated(policy({ notices, queues: [queue('general', change)] })));
const told = (facts: readonly RoutingFact[]) => facts.filter((fact) => fact.type === 'CustomerNotified');

describe('R-10: nobody signed in', () => {
  it.each(['en', 'de', 'es', 'fr'])('is not said to be busy (%s)', (language) => {
    const [notice] = told(
      spec
        .given(words())
        .when(at(0, requested('c', 0, { language })))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ notice: 'queued', situation: 'nobody_signed_in', language });
    expect(notice?.text).not.toMatch(BUSY);
  });

  it('has words of its own by channel', () => {
    const by = (channel: string) =>
      told(
        spec
          .given(words())
          .when(at(0, requested('c', 0, { channel })))
          .then(...MUST_WAIT),
      )[0]?.text;
    expect(by('email')).toMatch(/answer will come by e-mail/);
    expect(by('voice')).not.toMatch(/Write/);
    expect(by('constructor')).toBe(by('chat'));
  });

  it('counts neither who has signed out nor who serves other queues', () => {
    const [notice] = told(
      spec
        .given(
          words(),
          at(0, signIn('ana')),
          at(1, setStatus('ana', 'offline')),
          at(2, signIn('bob', { queues: [] })),
        )
        .when(at(5, requested('c', 5)))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: 'nobody_signed_in' });
  });
});

describe('One who waits while somebody is there', () => {
  it('reads that all are busy where they are, and by the old text', () => {
    const busy = [words(), at(0, signIn('ana')), at(1, requested('c', 1))];
    const [notice] = told(
      spec
        .given(...busy)
        .when(at(5, requested('d', 5)))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: 'busy' });
    expect(notice?.text).toMatch(/^Everyone is busy right now/);
  });

  it('does not read that an agent who is away is busy', () => {
    const [notice] = told(
      spec
        .given(words(), at(0, signIn('ana')), at(1, setStatus('ana', 'away')))
        .when(at(5, requested('c', 5)))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: 'nobody_available' });
    expect(notice?.text).not.toMatch(BUSY);
  });

  it('reads that nobody speaks the language, though somebody is free', () => {
    const [notice] = told(
      spec
        .given(words({ matchLanguage: true }), at(0, signIn('ana')))
        .when(at(5, requested('c', 5, { language: 'es' })))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: 'no_language', language: 'es' });
    expect(notice?.text).toMatch(/^Ahora mismo no hay nadie que hable su idioma/);
  });

  it('does not read so where another thing is missing too', () => {
    const [notice] = told(
      spec
        .given(words({ matchLanguage: true, skills: { tax: 3 } }), at(0, signIn('ana')))
        .when(at(5, requested('c', 5, { language: 'es' })))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: 'nobody_available' });
  });
});

describe('R-15: after a transfer', () => {
  const anaHasC = [
    words(),
    at(0, signIn('ana')),
    at(1_000, requested('c', 1_000)),
    at(3_000, accept('ana', 'c', offerOf(2))),
    at(4_000, signIn('bob')),
  ];
  it('the customer reads of a colleague, and not of a place that is kept', () => {
    const [notice] = told(
      spec
        .given(...anaHasC)
        .when(at(5_000, transfer('ana', 'c', { queue: 'general' })))
        .then('EscalationTransferred', 'EscalationRequeued', 'CustomerNotified', 'OfferMade'),
    );
    expect(notice).toMatchObject({ notice: 'requeued', situation: 'transferred' });
    expect(notice?.text).toBe('You are being passed on to a colleague, who will see this conversation.');
  });

  it('one whose agent is gone keeps the place', () => {
    const [notice] = told(
      spec
        .given(...anaHasC)
        .when(at(5_000, setStatus('ana', 'offline')))
        .then('EscalationRequeued', 'CustomerNotified', 'OfferMade'),
    );
    expect(notice).toMatchObject({ notice: 'requeued', situation: null });
  });
});

describe('A policy', () => {
  const silent = policy({ notices: { ...notices, situations: null } });
  it('without situations says what it always said, and names none', () => {
    const [notice] = told(
      spec
        .given(at(0, activated(silent)))
        .when(at(0, requested('c', 0)))
        .then(...MUST_WAIT),
    );
    expect(notice).toMatchObject({ situation: null });
    expect(notice?.text).toMatch(/^Everyone is busy right now/);
  });

  it('that mutes the notice mutes it in every situation', () => {
    const texts = { ...notices.texts, en: { ...notices.texts['en'], queued: '' } };
    spec
      .given(at(0, activated(policy({ notices: { ...notices, texts } }))))
      .when(at(0, requested('c', 0)))
      .then('EscalationQueued', 'WaitEstimated');
  });
});

describe('O7: words of a queue', () => {
  const own = {
    texts: { en: { queued: 'Card desk: please wait.', agent_joined: '{agent} of cards.' } },
    situations: { en: { nobody_signed_in: 'Card desk: back soon.', transferred: 'On to the card desk.' } },
  };
  const desk = queue('cards', { notices: own });
  const everybody = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
  const under = (name: 'cards' | 'general') =>
    at(
      0,
      activated(
        policy({
          ...{ notices, queues: [queue('general'), desk] },
          routes: [{ ...everybody, queue: queue(name).id }],
        }),
      ),
    );
  const read = (name: 'cards' | 'general') =>
    told(
      spec
        .given(under(name))
        .when(at(0, requested('c', 0)))
        .then(...MUST_WAIT),
    )[0]?.text;

  it('are read by those who wait in it, and by nobody else', () => {
    expect(read('cards')).toBe('Card desk: back soon.');
    expect(read('general')).not.toMatch(/Card desk/);
  });

  it('are read by those who are passed on to it, and who its agent joins', () => {
    const passedOn = spec
      .given(
        under('general'),
        at(0, signIn('ana')),
        at(1_000, requested('c', 1_000)),
        at(3_000, accept('ana', 'c', offerOf(2))),
      )
      .when(at(5_000, transfer('ana', 'c', { queue: 'cards' })));
    expect(told(passedOn.facts)[0]?.text).toBe('On to the card desk.');
    const joined = spec
      .given(under('cards'), at(0, signIn('ana', { queues: [desk.id] })), at(1_000, requested('c', 1_000)))
      .when(at(3_000, accept('ana', 'c', offerOf(2))));
    expect(told(joined.facts)[0]?.text).toMatch(/ of cards\.$/);
  });
});
