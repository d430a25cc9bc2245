import { expect, it } from 'vitest';
import { randomFrom } from '../fixtures/random.ts';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { differences } from './compare.ts';
import { expectedRecords } from './expected.ts';
import { normalForm } from './normal-form.ts';

const extent = { sequences: [3, 2, 4], bursts: 40, rubbish: 200 };
const PARTITIONS = 4;

it('What comes of the traffic does not depend on how it is delivered, so that two runs may be compared', async () => {
  const codec = await pipelineCodec();
  const expected = normalForm(codec, await expectedRecords(codec, PARTITIONS, extent));
  for (const seed of [1, 2, 3]) {
    const shaken = await expectedRecords(codec, PARTITIONS, extent, { random: randomFrom(seed) });
    expect(differences(expected, normalForm(codec, shaken))).toEqual([]);
  }
  expect(expected.deadLetters.length).toBeGreaterThan(extent.rubbish / 2);
  const writers = [...expected.sequences.keys()].map((key) => key.split(' ').at(-1));
  expect(new Set(writers)).toEqual(new Set(['people', 'trigger', 'routing']));
});

it('One record less, one twice and two turned round are each found', async () => {
  const codec = await pipelineCodec();
  const records = await expectedRecords(codec, PARTITIONS, extent);
  const expected = normalForm(codec, records);
  const found = (change: (events: typeof records) => typeof records): readonly string[] => {
    const of = ({ topic, key }: (typeof records)[number]): boolean =>
      topic === 'escalation.events.v1' && key === 'lane-0-c1';
    const some = records.filter(of);
    return differences(
      expected,
      normalForm(codec, [...records.filter((record) => !of(record)), ...change(some)]),
    );
  };
  expect(found((events) => events)).toEqual([]);
  expect(found((events) => events.slice(0, -1))).toHaveLength(1);
  expect(found((events) => [...events, events.at(-1)!])).toHaveLength(1);
  // Of one writer: between those of two there is no order.
  const saysWho = ({ topic, value }: (typeof records)[number]): boolean =>
    codec.decode(topic, value).type === 'ControlChanged';
  const turned = (events: typeof records): typeof records => {
    const others = events.filter((event) => !saysWho(event));
    return [...others.slice(0, -2), others.at(-1)!, others.at(-2)!, ...events.filter(saysWho)];
  };
  expect(found(turned)).toHaveLength(1);
});
