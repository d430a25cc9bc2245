import { describe, expect, it } from 'vitest';
import { createMetrics } from '#platform';
import type { Processor, SourceRecord } from '#stream';
import { countUnheard } from './count-unheard.ts';

describe('what nobody hears', () => {
  it('is counted by language, and read as it was', async () => {
    const inputs = [
      { type: 'ConversationStarted', language: 'da' },
      { type: 'CustomerTurn', text: 'Hvor er min pakke?', language: 'da' },
      { type: 'CustomerTurn', text: 'Где моя посылка?', language: null },
      { type: 'CustomerTurn', text: 'Where is my parcel?', language: null },
      { type: 'ConversationEnded' },
    ];
    const registry = createMetrics();
    countUnheard({} as Processor, registry);
    const processor = countUnheard(
      {
        read: (record: SourceRecord) => ({ aggregate: 'a', input: inputs[Number(record.key)] }),
      } as Processor,
      registry,
    );
    for (const [at, input] of inputs.entries())
      expect(processor.read({ key: String(at) } as SourceRecord)?.input).toBe(input);
    const { values } = await registry.getSingleMetric('baton_unheard_total')!.get();
    expect(values.map(({ labels, value }) => [labels.language, value])).toEqual([
      ['da', 2],
      ['other', 1],
    ]);
  });
});
