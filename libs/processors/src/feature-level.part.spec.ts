import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import type { FeatureLevelActivated } from '#domain/vocabulary';
import { instant } from '#kernel';
import { decodeEntity, entityKey, NewerFormat, offset, sourceId, type Processor } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { createTaskDriver } from '#testing/driver';
import { levelActivated } from './begin-at-newest-level.ts';
import { addressLevel, featureLevelPart, LEVEL_AGGREGATE } from './feature-level.part.ts';

const TOPIC = 'policy.events.v1';
/** What releases before 0.3.0 read. */
const FIRST_FORMAT = 1;
const codec = await openCodec(createMemoryRuntime().schemaIds);
const processor: Processor = {
  name: 'levels',
  topics: [TOPIC],
  parts: [featureLevelPart()],
  read: ({ topic, value }) => addressLevel(codec.decode(topic, value) as FeatureLevelActivated),
};

function stored(event: FeatureLevelActivated): Uint8Array | null | undefined {
  const { machine, commit } = createTaskDriver(processor);
  const record = { ...codec.outbound(event), partition: 0, offset: offset(0), appendedAt: instant(1) };
  machine.apply(sourceId(TOPIC, 0), record);
  return commit().entities.get(entityKey(LEVEL_AGGREGATE));
}

it('an activated level is stored, in a format that releases without levels refuse', () => {
  const entity = stored(levelActivated(NEWEST_LEVEL, 'test'))!;
  expect(entity[0]).toBeGreaterThan(FIRST_FORMAT);
  expect(new TextDecoder().decode(decodeEntity(LEVEL_AGGREGATE, entity).bytes)).toBe(
    `{"v":1,"level":${NEWEST_LEVEL}}`,
  );
});

it('the first level is stored by nobody, so that the way back is open', () =>
  expect(stored(levelActivated(FIRST_LEVEL, 'test'))).toBeUndefined());

it('a level beyond the newest stops the task', () =>
  expect(() => stored(levelActivated(NEWEST_LEVEL + 1, 'test'))).toThrow(NewerFormat));
