import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createKafkaLife, type KafkaLife } from './life/kafka-life.ts';
import { releases } from './life/left-behind.ts';
import { goOnWithLife, LATER_LIFE } from './life/mid-life.ts';
import { createWorld } from './life/world.ts';

const all = await releases();

describe.each(all)('the changelogs that $version left behind', (release) => {
  let kafka: KafkaLife;
  beforeAll(async () => {
    kafka = await createKafkaLife(inject('kafka').brokers);
  });
  afterAll(() => kafka.remove());

  it('are read by the journal and gone on with: no dead letter, no lost episode', async () => {
    const records = await release.changelogs();
    await kafka.restore(records);
    const life = await kafka.open();
    try {
      const conversations = life.stored.get('trigger')?.filter((key) => key.startsWith('conversation/'));
      expect(conversations?.length).toBe(8);
      const episodes = life.stored.get('routing')?.filter((key) => key.includes('/episode/'));
      expect(episodes?.length).toBeGreaterThanOrEqual(4);
      const world = createWorld(kafka.codec, life, 'after', await release.decisions());
      const count = world.decisions.length;
      await goOnWithLife(world);
      expect(world.heard(count)).toEqual(expect.arrayContaining([...LATER_LIFE]));
      expect(life.deadLetters()).toBe(0);
    } finally {
      await life.close();
    }
  });
});
