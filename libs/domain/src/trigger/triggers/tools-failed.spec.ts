import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolUse } from '#domain/vocabulary';
import { assistant, play, type Line, type Play } from './trigger-spec.fixture.ts';

const on = (settings: object = {}): Play => ({
  triggers: { failedTools: { offerAt: 2, escalateAt: 3, ...settings } },
});
const tried = (...outcomes: ToolUse['outcome'][]): Line =>
  assistant('Let me try.', {
    tools: outcomes.map((outcome) => ({ name: 'change_delivery', outcome, summary: null })),
  });
const failed = tried('failed');

describe('tools that fail', () => {
  it('are offered a person at the second answer, and escalate at the third', () => {
    const { outcomes, offered } = play(['c: friday please', failed, 'c: saturday?', failed, failed], on());
    expect(outcomes).toEqual(['4 offer tools_failed', '5 escalate tools_failed']);
    expect(offered[0]?.reasons).toMatchObject([
      { category: 'C', detail: 'tools failed in 2 answers: change_delivery', evidence: ['m2', 'm4'] },
    ]);
  });

  it('escalate at once where nothing is offered', () => {
    expect(play([failed, failed], on({ escalateAt: 2 })).outcomes).toEqual(['2 escalate tools_failed']);
  });

  it.each<[string, readonly Line[]]>([
    ['one that fails and then works', [failed, tried('ok'), failed]],
    ['one that finds nothing', [tried('empty'), tried('empty'), tried('empty')]],
    ['answers without tools', ['a: Sorry.', 'a: Sorry.', 'a: Sorry.']],
  ])('%s: nothing happens', (_, lines) => {
    expect(play(lines, on()).outcomes).toEqual([]);
  });

  it('count on over answers that say nothing of tools', () => {
    const lines = [failed, 'a: Which day?', tried('empty'), 'c: any', failed];
    expect(play(lines, on()).outcomes).toEqual(['5 offer tools_failed']);
  });

  it('are in force in the built-in policy, and store nothing while they are off', () => {
    expect(play(['c: friday please', failed, failed]).outcomes).toEqual(['3 offer tools_failed']);
    expect(play([failed, failed], { triggers: {} }).stored).not.toHaveProperty('triggers.tools_failed');
  });

  it('never escalate before as many answers failed as the policy says', () => {
    const outcome = fc.constantFrom<ToolUse['outcome']>('ok', 'failed', 'empty');
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (all, escalateAt) => {
        const { outcomes } = play(
          ['c: hi', ...all.map((one) => tried(one))],
          on({ offerAt: escalateAt, escalateAt }),
        );
        const failures = all.filter((one) => one === 'failed').length;
        if (failures < escalateAt) expect(outcomes).toEqual([]);
      }),
    );
  });
});
