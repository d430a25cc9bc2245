import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY, readWrittenPolicy, type Policy } from '#domain/policy';
import { activated, policy, queue, requested, signIn, START_MS, spec } from './routing.fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MUST_WAIT = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'] as const;
const NUDGED = ['WaitLimitReached', 'CustomerNotified'] as const;
const { notices, queues } = DEFAULT_POLICY;
const { waitLimits } = queues[0];

function calendarsOf(yaml: string): Policy['calendars'] {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy.calendars;
}
/** The specs begin on Thursday, 1 January 2026, 01:00 in Berlin. */
const calendars = calendarsOf(`
calendars:
  office:
    timeZone: Europe/Berlin
    weekly:
      thursday: [09:00-17:00]
      friday: [09:00-17:00]
      monday: [09:00-17:00]
    exceptions:
      2026-01-02: []
`);
const office = at(
  0,
  activated(policy({ notices, calendars, queues: [queue('general', { hours: 'office', waitLimits })] })),
);

it('begins when the specs think', () =>
  expect(new Date(START_MS).toISOString()).toBe('2026-01-01T00:00:00.000Z'));

describe('Closed', () => {
  it.each([
    ['en', 0, 'We are closed right now and open again today at 09:00 (Berlin time).'],
    ['de', 0, 'Wir haben gerade geschlossen und öffnen wieder heute um 09:00 Uhr (Ortszeit Berlin).'],
    // At 17:00 local on Thursday; Friday is a holiday.
    ['en', 16 * HOUR, 'We are closed right now and open again on Monday at 09:00 (Berlin time).'],
    ['es', 16 * HOUR, 'Ahora estamos cerrados y volvemos a abrir el lunes a las 09:00 (hora de Berlin).'],
    ['fr', 4 * 24 * HOUR - 2 * HOUR, 'Nous sommes fermés et rouvrons demain à 09:00 (heure de Berlin).'],
  ])('says so, with the next opening (%s, after %d ms)', (language, afterMs, text) => {
    const [, , notice] = spec
      .given(office)
      .when(at(afterMs, requested('c', afterMs, { language })))
      .then(...MUST_WAIT);
    expect(notice).toMatchObject({ notice: 'queued', situation: 'closed' });
    expect((notice as { text: string }).text).toContain(text);
  });

  it('is not said in opening hours', () => {
    const [, , notice] = spec
      .given(office)
      .when(at(8 * HOUR, requested('c', 8 * HOUR)))
      .then(...MUST_WAIT);
    expect(notice).toMatchObject({ situation: 'nobody_signed_in' });
  });

  it('is not said of agents who are there all the same: one is offered, the next reads that all are busy', () => {
    const open = [office, at(0, signIn('ana')), at(1, requested('c', 1))];
    spec
      .given(office, at(0, signIn('ana')))
      .when(at(1, requested('c', 1)))
      .then('EscalationQueued', 'OfferMade');
    const [, , notice] = spec
      .given(...open)
      .when(at(2, requested('d', 2)))
      .then(...MUST_WAIT);
    expect(notice).toMatchObject({ situation: 'busy' });
  });
});

describe('Limits of the wait', () => {
  it('count from the opening for one who came before it', () => {
    const facts = spec
      .given(office, at(0, requested('c', 0)))
      .when(at(8 * HOUR + 2 * MINUTE, signIn('bob', { queues: [] })))
      .then();
    expect(facts).toEqual([]);
    const [nudge] = spec
      .given(office, at(0, requested('c', 0)))
      .when(at(8 * HOUR + 4 * MINUTE, signIn('bob', { queues: [] })))
      .then(...NUDGED);
    expect(nudge).toMatchObject({ stage: 'nudge', waitedMs: 3 * MINUTE, situation: 'nobody_signed_in' });
  });

  it('wait for the next opening where the queue closes meanwhile, and the customer reads when that is', () => {
    const closing = 16 * HOUR;
    const late = closing - MINUTE;
    const [notice] = spec
      .given(office, at(late, requested('c', late)))
      .when(at(closing + 10 * MINUTE, signIn('bob', { queues: [] })))
      .then('CustomerNotified');
    expect(notice).toMatchObject({ situation: 'closed' });
    const monday = 4 * 24 * HOUR + 8 * HOUR;
    const [, nudge] = spec
      .given(office, at(late, requested('c', late)))
      .when(at(monday + 4 * MINUTE, signIn('bob', { queues: [] })))
      .then('CustomerNotified', ...NUDGED);
    expect(nudge).toMatchObject({ stage: 'nudge', waitedMs: 3 * MINUTE });
  });
});
