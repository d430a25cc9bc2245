import { afterAll, beforeAll, expect, it } from 'vitest';
import { TOPICS, type DeadLetterInput } from '#contracts';
import { instant } from '#kernel';
import { startGateway, type Running } from '../../test/gateway-harness.ts';

const ORIGIN = TOPICS.conversationEvents;
let running: Running;

function refused(offset: number): DeadLetterInput {
  return {
    processor: 'trigger',
    topic: ORIGIN,
    partition: 1,
    offset,
    appendedAt: instant(1_767_225_600_000),
    kind: 'undecodable',
    reason: 'no schema has the id 77',
    key: 'c1',
    value: Uint8Array.of(0, 0, 0, 0, 77, offset),
    headers: { ce_type: 'x' },
  };
}

beforeAll(async () => {
  running = await startGateway();
  const letters = [refused(3), refused(4), refused(3)];
  await running.log.appender.append(letters.map((letter) => running.codec.deadLetterRecord(letter)));
});
afterAll(() => running.close());

it('are listed, the latest first, one entry for each refusal', async () => {
  const { json } = await running.get('/v1/dead-letters');
  expect(json).toMatchObject({
    total: 2,
    deadLetters: [
      { id: `trigger/${ORIGIN}/1/4`, href: `/v1/dead-letters/trigger%2F${ORIGIN}%2F1%2F4`, bytes: 6 },
      {
        id: `trigger/${ORIGIN}/1/3`,
        reason: 'no schema has the id 77',
        appendedAt: '2026-01-01T00:00:00.000Z',
      },
    ],
  });
});

it('are shown with their very bytes', async () => {
  const { json } = await running.get(`/v1/dead-letters/trigger%2F${ORIGIN}%2F1%2F4`);
  expect(json).toMatchObject({ key: 'c1', headers: { ce_type: 'x' } });
  expect([...Buffer.from(String(json['valueBase64']), 'base64')]).toEqual([0, 0, 0, 0, 77, 4]);
});

it('go back to where they came from, byte for byte', async () => {
  const answer = await running.send('POST', `/v1/dead-letters/trigger%2F${ORIGIN}%2F1%2F4/replay`);
  expect(answer).toMatchObject({ status: 202, json: { topic: ORIGIN, partition: 1, offset: 0 } });
  const [replayed] = running.log.records(ORIGIN);
  expect(replayed).toMatchObject({ partition: 1, key: 'c1', headers: { ce_type: 'x' } });
  expect([...(replayed?.value ?? [])]).toEqual([...refused(4).value]);
});

it('that are not there say where to look', async () => {
  const answer = await running.get('/v1/dead-letters/nope');
  expect(answer.status).toBe(404);
  expect(answer.json['detail']).toMatch(/GET \/v1\/dead-letters lists them/);
});
