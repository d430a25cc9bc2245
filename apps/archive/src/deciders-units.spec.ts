import { expect, it, vi } from 'vitest';
import { instant } from '#kernel';
import { offset, sourceId, type RecordSource, type SourceListener, type SourceRecord } from '#stream';
import { withUnitsOfDeciders } from './deciders-units.ts';

const record = (topic: string, key: string, at: number): SourceRecord => ({
  ...{ topic, partition: 0, key, offset: offset(at), appendedAt: instant(at) },
  ...{ value: new Uint8Array(), headers: {} },
});

/** What a listener is given of these records. */
function delivered(topic: string, keys: readonly string[]): { keys: unknown[]; next: unknown } {
  const heard = vi.fn<SourceListener['records']>();
  const listener: SourceListener = {
    ...{ assigned: () => undefined, revoked: () => undefined, failed: () => undefined },
    records: heard,
  };
  const started: SourceListener[] = [];
  const inner = { start: (own: SourceListener) => Promise.resolve(void started.push(own)) };
  void withUnitsOfDeciders(inner as unknown as RecordSource).start(listener);
  const records = keys.map((key, at) => record(topic, key, at));
  started[0]?.records(sourceId(topic, 0), records, { next: offset(records.length), caughtUpAt: null });
  const [, given, progress] = heard.mock.calls[0] ?? [];
  return { keys: given?.map(({ key }) => key) ?? [], next: progress?.next };
}

it('takes the units and checkpoints of those who decide, and says how far it has looked', () => {
  const keys = ['trigger.0', 'analytics-sink.0', 'routing.11', 'archive.0', 'trigger.0/checkpoint'];
  expect(delivered('units.v1', keys)).toEqual({
    keys: ['trigger.0', 'routing.11', 'trigger.0/checkpoint'],
    next: 5,
  });
});

it('says how far it has looked also where nothing of it is wanted: an idle archive makes no objects of its own units', () => {
  expect(delivered('units.v1', ['archive.0'])).toEqual({ keys: [], next: 1 });
});

it('leaves other topics alone', () => {
  expect(delivered('agent.events.v1', ['acme', 'archive.0']).keys).toEqual(['acme', 'archive.0']);
});
