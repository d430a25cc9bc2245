import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DomainEvent } from '#contracts';
import { offset, type SourceRecord } from '#stream';
import { DAY_MS, instant } from '#kernel';
import { consentRecorded, turn } from '../../test/events.ts';
import { memoryGatewayLog } from '../../test/memory-gateway-log.ts';
import { memoryCodec, startGateway, type Json, type Running } from '../../test/gateway-harness.ts';
import { memoryValues } from '../../test/memory-values.ts';
import { KEEP_MS, transcripts } from './transcripts.ts';

const C1 = '/v1/workspaces/default/conversations/c1';
const EMPTY = createHash('sha256').digest('hex');
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

const answered = (messageId: string, text: string): DomainEvent =>
  ({
    ...turn('c1', messageId, text),
    ...{ type: 'AssistantTurn', confidence: null, intent: null, intentConfidence: null, fence: null },
    ...{ sources: [], tools: [], failure: null },
    ...{ assistant: 'orders', model: 'large-1', promptVersion: '41' },
  }) as never;

const replied = (agentId: string, messageId: string, text: string): DomainEvent =>
  ({
    ...{ type: 'AgentReplied', eventId: messageId, workspaceId: 'default', agentId, occurredAt: 5 },
    ...{ episodeId: 'c1#1-a', messageId, text, draft: 'edited' },
  }) as never;

interface Page extends Json {
  readonly count: number;
  readonly checksum: string;
  readonly lastEventId: string | null;
  readonly turns: readonly Record<'messageId' | 'by' | 'who' | 'at' | 'text', string | null>[];
  readonly next: string | null;
}
async function page(query = ''): Promise<Page> {
  const { status, json } = await running.get(`${C1}/transcript${query}`);
  expect(status).toBe(200);
  return json as Page;
}
/** As docs/integrate.md has it. */
function checked(turns: Page['turns']): string {
  const lines = turns.map(({ messageId, by, who, at, text }) =>
    JSON.stringify([messageId, by, who, at, text]),
  );
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
}
/** Waits until so many turns are there. */
async function until(count: number): Promise<Page> {
  for (;;) {
    const now = await page('?wait=10000');
    if (now.count >= count) return now;
    await new Promise(setImmediate);
  }
}

describe('the transcript of a conversation', () => {
  it('has every turn in order, with who spoke', async () => {
    await running.emit(turn('c1', 'm1', 'Where is it?'), answered('m2', 'On its way.'), turn('c2', 'x'));
    await running.emit(replied('ana', 'a1', 'Hello,\n"Mia" – it comes tomorrow.'));
    const all = await until(3);
    expect(all).toMatchObject({ conversationId: 'c1', count: 3, forgotten: 0, next: null });
    expect(all.turns).toMatchObject([
      { number: 1, messageId: 'm1', by: 'customer', who: null, text: 'Where is it?', draft: null },
      { number: 2, messageId: 'm2', by: 'assistant', who: 'orders', model: 'large-1', promptVersion: '41' },
      { number: 3, messageId: 'a1', by: 'agent', who: 'ana', draft: 'edited', model: null },
    ]);
    expect(all.turns[0]?.at).toMatch(/^\d{4}-.*T.*\.\d{3}Z$/);
    expect(all.checksum).toBe(checked(all.turns));
    expect(Object.keys(all.turns[0] ?? {})).not.toContain('sent');
  });

  it('keeps count, checksum and turns of the first page while the conversation goes on', async () => {
    for (const n of [1, 2, 3, 4, 5]) await running.emit(turn('c1', `m${n}`, `Turn ${n}`));
    await until(5);
    const first = await page('?limit=2');
    await running.emit(turn('c1', 'm6', 'Later'), replied('ana', 'a1', 'Later, too'));
    await until(7);
    const second = await page(`?limit=2&cursor=${first.next}`);
    const third = await page(`?limit=2&cursor=${second.next}`);
    const turns = [first, second, third].flatMap((one) => one.turns);
    expect(turns.map(({ messageId }) => messageId)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    for (const one of [first, second, third]) {
      expect(one.count).toBe(5);
      expect(one.checksum).toBe(checked(turns));
    }
    expect(third.next).toBeNull();
    expect((await page()).checksum).not.toBe(first.checksum);
  });

  it('names where the stream goes on, on the first page', async () => {
    await running.emit(turn('c1', 'm1'), turn('c1', 'm2'));
    await until(2);
    const first = await page('?limit=1');
    expect(first.lastEventId).toMatch(/^c[\d.]+-a[\d.]+-r[\d.]+-e[\d.]+$/);
    expect((await page(`?limit=1&cursor=${first.next}`)).lastEventId).toBeNull();
  });

  it('has a turn that was sent again once, and both of two agents who number alike', async () => {
    await running.emit(turn('c1', 'm1', 'Once'), turn('c1', 'm1', 'Again'));
    await running.emit(replied('ana', '1', 'I am Ana'), replied('bo', '1', 'I am Bo'));
    expect((await until(3)).turns.map(({ text }) => text)).toEqual(['Once', 'I am Ana', 'I am Bo']);
  });

  it('has no word of messages that the customer does not want read, and counts them', async () => {
    await running.emit(turn('c1', 'm1', 'I have cancer'), answered('m2', 'I am sorry'));
    await running.emit(turn('c1', 'm3', 'Where is it?'), replied('ana', 'm1', 'Hello'));
    const whole = await until(4);
    expect(whole).toMatchObject({ withheld: 0 });
    const first = await page('?limit=1');
    await running.emit(consentRecorded('c1#1-a', 9, 'refused', ['m1']));
    const untilWithheld = async (withheld: number): Promise<Page> => {
      for (;;) {
        const now = await page('?wait=10000');
        if (now['withheld'] === withheld) return now;
        await new Promise(setImmediate);
      }
    };
    const shared = await untilWithheld(1);
    expect(shared).toMatchObject({ count: 4, withheld: 1, forgotten: 0 });
    expect(shared.turns).toMatchObject([
      { number: 1, messageId: 'm1', by: 'customer', text: '', withheld: true },
      { messageId: 'm2', text: 'I am sorry', withheld: false },
      { messageId: 'm3', text: 'Where is it?', withheld: false },
      // Of an agent, though its id is the same.
      { messageId: 'm1', by: 'agent', text: 'Hello', withheld: false },
    ]);
    expect(shared.turns[0]?.at).toBe(whole.turns[0]?.at);
    expect(shared.checksum).toBe(checked(shared.turns));
    expect(shared.checksum).not.toBe(whole.checksum);
    // Pages of a transcript that was begun before: as many turns, without the words, and with the checksum of what is shown.
    const second = await page(`?limit=3&cursor=${first.next}`);
    expect(second).toMatchObject({ count: 4, withheld: 1, checksum: shared.checksum });
    await running.emit(consentRecorded('c1#1-a', 10, 'given', ['m1']));
    expect((await untilWithheld(0)).checksum).toBe(whole.checksum);
  });

  it('of a conversation in which nobody has spoken is empty, and of an unknown one not found', async () => {
    const started = { ...turn('c1', 's'), type: 'ConversationStarted', channel: 'chat', attributes: {} };
    await running.emit({ ...started, customerId: null, customerName: null } as never);
    expect(await page('?wait=10000')).toMatchObject({ count: 0, checksum: EMPTY, turns: [], next: null });
    const unknown = await running.get('/v1/workspaces/default/conversations/nobody/transcript');
    expect(unknown.status).toBe(404);
    expect(unknown.json['detail']).toMatch(/There is no conversation "nobody" here/);
  });

  it('says that it is gone, once it is, and where it is still', async () => {
    await running.close();
    const log = memoryGatewayLog();
    const codec = await memoryCodec();
    const emit = (days: number, ...events: readonly DomainEvent[]) =>
      log.appender.append(
        events.map((event) => codec.outbound(event)),
        instant(days * DAY_MS),
      );
    await emit(1, turn('c1', 'm1', 'Long ago'));
    running = await startGateway({ log, codec });
    await until(1);
    // So that it is on the disk, where the sweep looks.
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (let n = 0; n < 20; n += 1) await emit(9, turn('c2', `x${n}`));
    await vi.waitFor(async () => {
      const answer = await running.get(`${C1}/transcript`);
      expect(answer.status).toBe(410);
      expect(answer.json['detail']).toMatch(/kept here for 7 days after its last event.*turn_texts/);
    });
    expect((await running.get(C1)).status).toBe(200);
  });

  it('refuses a cursor that is none, and one that names what was not read here yet', async () => {
    await running.emit(turn('c1', 'm1'));
    await until(1);
    const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
    for (const wrong of ['e30', cursor({ end: { 'conversation.events.v1/0': 'x' }, from: 0 })])
      expect((await running.get(`${C1}/transcript?cursor=${wrong}`)).status).toBe(400);
    const ahead = cursor({ end: { 'conversation.events.v1/0': 99 }, from: 0 });
    const answer = await running.get(`${C1}/transcript?cursor=${ahead}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
  });
});

describe('turns that are kept', () => {
  const record = (topic: string, at: number, place: number) =>
    ({ topic, partition: 0, offset: offset(place), appendedAt: instant(at) }) as SourceRecord;
  const told: readonly (readonly [DomainEvent, SourceRecord])[] = [
    [turn('c1', 'm1'), record('conversation.events.v1', 10, 0)],
    [replied('ana', 'a1', 'Hello'), record('agent.events.v1', 20, 0)],
    [turn('c1', 'm2'), record('conversation.events.v1', 20, 1)],
    [turn('c1', 'm3'), record('conversation.events.v1', 30, 2)],
  ];

  it('have one order, whichever topic is read first', () => {
    const orders = [told, told.toReversed(), [told[1], told[0], told[3], told[2]] as typeof told];
    for (const order of orders) {
      const kept = transcripts(memoryValues());
      for (const [event, its] of order) kept.hear(event, its);
      const { turns } = kept.read('default', 'c1');
      expect(turns.map(({ messageId }) => messageId)).toEqual(['m1', 'm2', 'a1', 'm3']);
    }
  });

  it('are no part of a conversation whose id begins alike, whatever is in that', () => {
    const values = memoryValues();
    const kept = transcripts(values);
    kept.hear(turn('c1\n000000000000010', 'm1'), record('conversation.events.v1', 10, 0));
    expect(kept.read('default', 'c1').turns).toEqual([]);
  });

  it('stay withheld for as long as the conversation is known', () => {
    const kept = transcripts(memoryValues());
    const over = (conversation?: { lastEventAt: number; openEpisodeId: null }) =>
      kept.isOver('w\ndefault\nc1', instant(KEEP_MS * 20), () => conversation as never);
    expect([over({ lastEventAt: 30, openEpisodeId: null }), over()]).toEqual([false, true]);
  });

  it('go a week after the last event, where no episode is open, and leave their number', () => {
    const values = memoryValues();
    const kept = transcripts(values);
    for (const [event, its] of told) kept.hear(event, its);
    const over = (now: number, conversation?: { lastEventAt: number; openEpisodeId: string | null }) =>
      [...values.scan('t')]
        .map(([key]) => key)
        .filter((key) => kept.isOver(key, instant(now), () => conversation as never));
    const late = KEEP_MS + 31;
    const quiet = { lastEventAt: 30, openEpisodeId: null };
    expect(over(late - 1, quiet)).toHaveLength(0);
    expect(over(late, { ...quiet, openEpisodeId: 'c1#1' })).toHaveLength(0);
    expect(over(late, { ...quiet, lastEventAt: 31 })).toHaveLength(0);
    expect(over(KEEP_MS + 15)).toHaveLength(1);
    const gone = over(late, quiet);
    expect(gone).toHaveLength(4);
    for (const key of gone.slice(1)) {
      kept.forget(key);
      values.remove(key);
    }
    expect(kept.read('default', 'c1')).toMatchObject({ turns: [{ messageId: 'm1' }], forgotten: 3 });
    // The number goes with the conversation.
    values.remove(gone[0] as string);
    expect([over(late, quiet), over(late)]).toMatchObject([[], ['tf\ndefault\nc1']]);
  });
});
