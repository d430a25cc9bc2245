import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from './default-policy.ts';
import { policyDiff } from './policy-diff.ts';
import { policyFiles } from './policy-file.fixture.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

function parsed(yaml: string) {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}
const texts = (yaml: string) => policyDiff(DEFAULT_POLICY, parsed(yaml)).map(({ text }) => text);

describe('the difference of two policies', () => {
  it('is said as values and what they mean', () =>
    expect(texts('triggers: { silence: { after: 90s }, failures: off }')).toEqual([
      'triggers.failures: off instead of (consecutive 2). The assistant did not understand, found nothing or met an error.',
      'triggers.silence.after: 90s instead of 20s. Time without an answer after which it escalates.',
    ]));

  it('D25: names rules that are added and built-in ones that are switched off', () =>
    expect(
      texts(
        'triggers: { alwaysHuman: [{ name: vip, off: true }, { name: wedding, phrases: [wedding dress] }] }',
      ),
    ).toEqual([
      'triggers.alwaysHuman.vip: this built-in rule is switched off',
      'triggers.alwaysHuman.wedding is new: (name wedding; phrases wedding dress)',
    ]));

  it('names business rules, and what of one has changed', () => {
    const rules = (when: string) =>
      `triggers: { businessRules: { rules: [{ name: large, when: '${when}' }] } }`;
    const [a, b] = [parsed(rules('customer.orderValue > 500')), parsed(rules('customer.orderValue > 900'))];
    expect(policyDiff(a, b).map(({ text }) => text)).toEqual([
      'triggers.businessRules.rules.large.when: customer.orderValue > 900 instead of customer.orderValue > 500. ' +
        'CEL over what is known of the conversation, e.g. customer.orderValue > 500. A rule that needs something unknown is not met.',
    ]);
  });

  it('names queues by their id', () =>
    expect(texts('queues: [{ id: general, offerTimeout: 30s }]')).toEqual([
      'queues.general.offerTimeout: 30s instead of 15s. Time that an agent has to accept an offer.',
    ]));

  it('tells that only an order has changed', () => {
    const [a, b] = [
      parsed('queues: [{ id: a }, { id: b }]'),
      parsed('queues: [{ id: b }, { id: a }]\nroutes: [{ queue: a }]'),
    ];
    expect(policyDiff(a, b)).toMatchObject([{ path: 'queues.order', before: ['a', 'b'], after: ['b', 'a'] }]);
  });

  it('is empty exactly where the policies are equal', () =>
    fc.assert(
      fc.property(policyFiles, policyFiles, (one, other) => {
        const [a, b] = [parsed(JSON.stringify(one)), parsed(JSON.stringify(other))];
        expect(policyDiff(a, a)).toEqual([]);
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(policyDiff(a, b)).not.toEqual([]);
      }),
      { numRuns: 30 },
    ));
});
