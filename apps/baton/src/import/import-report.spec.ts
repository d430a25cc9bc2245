import { expect, it } from 'vitest';
import { importText, speedOf } from './import-report.ts';

const run = {
  workspace: 'shop',
  attribute: 'domain',
  events: 118_000,
  known: 0,
  wallMs: 20_000,
  cpuMs: 16_000,
};
const summary = {
  conversations: 1_200,
  escalated: 60,
  groups: [
    {
      group: 'airline',
      conversations: 1_000,
      escalated: 50,
      customer_request: 45,
      confidence: 0,
      complexity: 5,
    },
    { group: '', conversations: 200, escalated: 10, customer_request: 10, confidence: 0, complexity: 0 },
  ],
  reasons: [
    { trigger: 'customer_request', code: 'explicit_request', rule: '', primary: 55, contributing: 1 },
    { trigger: 'complexity', code: 'always_human_topic', rule: 'complaint', primary: 5, contributing: 2 },
  ],
};

it('says how many, by group, trigger and reason, and how fast', () => {
  expect(importText(run, summary)).toMatchInlineSnapshot(`
    "Workspace shop: 1,200 conversations, 60 escalated (5.0 %).

    domain   conversations  escalated  share  customer request  confidence  complexity
    -------  -------------  ---------  -----  ----------------  ----------  ----------
    airline          1,000         50  5.0 %                45           0           5
    (none)             200         10  5.0 %                10           0           0

    reason              rule       trigger           primary  beside it
    ------------------  ---------  ----------------  -------  ---------
    explicit_request               customer_request       55          1
    always_human_topic  complaint  complexity              5          2

    118,000 events of the file; 0 were already known.
    Through the whole pipeline: 5,900 events/s by the clock, 7,375 per CPU-second of this process."
  `);
});

it('claims no speed where everything was known', () => {
  const again = { ...run, known: run.events };
  expect(speedOf(again)).toBeNull();
  expect(importText(again, summary)).toContain('118,000 were already known');
});
