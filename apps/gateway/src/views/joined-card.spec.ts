import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type AgentId, type ContextCard, type MessageId, type PersonWork } from '#domain/vocabulary';
import { card, T0 } from '../../test/events.ts';
import { joinedCard, withPastPromise, type Said } from './joined-card.ts';

const turn = (
  messageId: string,
  by: 'customer' | 'assistant' | 'agent',
  afterS: number,
  text: string,
): Said['turns'][number] => ({
  ...{ messageId: id<MessageId>(messageId), by, who: by === 'agent' ? 'ana' : null, text },
  at: instant(T0 + afterS * 1_000),
});
const said = (...turns: Said['turns']): Said => ({ turns, forgotten: 0 });
const ANY = { from: null, to: null };

/** The customer's first words of a part that begins an hour later. */
const anew: ContextCard = {
  ...card,
  lastTurns: [
    {
      messageId: id('n1'),
      by: 'customer',
      at: instant(T0 + 3_600_000),
      text: 'It did not come, a person please',
    },
  ],
  turnCount: 1,
};
const before = [
  turn('m1', 'customer', 0, 'My parcel is lost. The bell is broken, call 0171 392'),
  turn('a1', 'agent', 60, 'Hello Mia, I am Ana. I have sent a new parcel to your office, tracking ZX-9981.'),
  turn('a2', 'agent', 90, 'I will write to you by 9 tomorrow.'),
];
const again = turn('n1', 'customer', 3_600, 'It did not come, a person please');

describe('a card with what was said', () => {
  it('H4: has no turn that is withheld, and counts it', () => {
    const withheld = [turn('m1', 'customer', 0, ''), turn('s1', 'assistant', 30, '')];
    const { earlier, lastTurns, turnCount } = joinedCard(anew, said(...withheld, again), null, ANY);
    expect([earlier, lastTurns, turnCount]).toEqual([[], anew.lastTurns, 3]);
    const among = joinedCard(anew, said(again, turn('m2', 'customer', 3_700, '')), null, ANY);
    expect([among.lastTurns, among.turnCount]).toEqual([anew.lastTurns, 2]);
  });

  it('D41: has what agents told and promised before, what the customer said in an earlier part, and the count of all turns', () => {
    const { earlier, lastTurns, promised, turnCount } = joinedCard(anew, said(...before, again), null, ANY);
    expect(earlier.map(({ by, text }) => `${by}: ${text}`)).toEqual([
      'customer: My parcel is lost. The bell is broken, call 0171 392',
      'agent: I have sent a new parcel to your office, tracking ZX-9981.',
      'agent: I will write to you by 9 tomorrow.',
    ]);
    expect(promised).toEqual([{ text: 'I will write to you by 9 tomorrow.', messageId: 'a2' }]);
    expect(lastTurns).toEqual(anew.lastTurns);
    expect(turnCount).toBe(4);
  });

  it('has the turns of agents among the last ones, and what was said since', () => {
    const { lastTurns, earlier } = joinedCard(
      card,
      said(
        turn('m3', 'customer', 0, 'Can I talk to a person?'),
        turn('a1', 'agent', 5, 'Of course, which order is it?'),
        turn('m4', 'customer', 9, '48213'),
      ),
      null,
      ANY,
    );
    expect(lastTurns.map(({ by, messageId }) => `${by} ${messageId}`)).toEqual([
      'customer m3',
      'agent a1',
      'customer m4',
    ]);
    expect(earlier).toEqual([]);
  });

  it('quotes of a colleague who noted nothing what they told last', () => {
    const work: PersonWork = {
      ...{ action: 'returned', agentId: id<AgentId>('ana'), agentName: 'Ana', at: instant(T0 + 70_000) },
      ...{ outcome: null, note: null },
    };
    const { people } = joinedCard({ ...anew, people: [work] }, said(...before, again), null, ANY);
    expect(people[0]?.note).toBe('I have sent a new parcel to your office, tracking ZX-9981.');
    const noted = { ...work, note: 'All done.' };
    expect(joinedCard({ ...anew, people: [noted] }, said(...before, again), null, ANY).people).toEqual([
      noted,
    ]);
  });

  it('says a promise once: not where a note or the customer names its numbers', () => {
    const work: PersonWork = {
      ...{ action: 'returned', agentId: id<AgentId>('ana'), agentName: 'Ana', at: instant(T0 + 99_000) },
      ...{ outcome: null, note: 'I write by 9.' },
    };
    expect(joinedCard({ ...anew, people: [work] }, said(...before, again), null, ANY).promised).toEqual([]);
    const text = 'it is past 9 and nobody wrote';
    const heard = { ...anew, promised: [{ text, messageId: id<MessageId>('n1') }] };
    expect(joinedCard(heard, said(...before, again), null, ANY).promised).toEqual(heard.promised);
  });

  it('leaves out a promise that the customer has answered', () => {
    const answer = turn('m2', 'customer', 95, 'After 9 is no use to me');
    expect(joinedCard(anew, said(...before, answer, again), null, ANY).promised).toEqual([]);
  });

  it('has nothing of another customer, nor of what came after the episode', () => {
    const all = said(...before, again, turn('a3', 'agent', 4_000, 'It is in Porto, shelf 4.'));
    const joined = joinedCard(anew, all, null, { from: again.at, to: again.at });
    expect(joined).toEqual(anew);
  });

  it('is as it was where nothing is kept of what was said', () => {
    expect(joinedCard(card, said(), null, ANY)).toEqual(card);
  });

  it('counts turns that are forgotten, and joins what is long in bounds', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      turn(`a${at}`, 'agent', at, `Shelf ${at} has parcel ${at} of yours. ${'word '.repeat(300)}`),
    );
    const { earlier, lastTurns, turnCount } = joinedCard(
      anew,
      { turns: [...many, again], forgotten: 7 },
      null,
      ANY,
    );
    expect([earlier.length, lastTurns.length, turnCount]).toEqual([24, 1, 408]);
    expect(Math.max(...earlier.map(({ text }) => text.length))).toBeLessThanOrEqual(280);
  });

  it('makes room for a promise: the last known facts go below the fold', () => {
    const facts = ['4711', '4712', '4713', '4714', '4715', '4716'].map((value) => ({
      ...card.knownFacts[0]!,
      value,
    }));
    const joined = joinedCard({ ...anew, knownFacts: facts }, said(...before, again), null, ANY);
    expect(joined.knownFacts.map(({ value }) => value)).toEqual(['4711', '4712', '4713']);
    expect(joined.moreFacts.map(({ value }) => value)).toEqual(['4714', '4715', '4716']);
  });
});

it('D47: the last episode elsewhere has what was promised in it, and not after it', () => {
  const episode = { endedAt: instant(T0 + 100_000), promised: [] };
  const known = { ...card, history: { contacts: 1, lastContactAt: null, episode } } as unknown as ContextCard;
  const later = turn('a9', 'agent', 200, 'We will send Bo on Friday.');
  expect(withPastPromise(known, said(...before, later), null).history?.episode?.promised).toEqual([
    'I will write to you by 9 tomorrow.',
  ]);
  expect(withPastPromise(known, said(later), null)).toEqual(known);
  expect(withPastPromise(card, said(...before), null)).toEqual(card);
});
