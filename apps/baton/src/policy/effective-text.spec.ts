import { expect, it } from 'vitest';
import { effectivePolicy, readWrittenPolicy } from '#domain/policy';
import { effectiveText } from './effective-text.ts';

const FILE = `
triggers: { failures: { consecutive: 3 } }
channels:
  email:
    triggers: { silence: { after: 1h }, alwaysHuman: [{ name: wedding, phrases: [wedding dress, veil] }] }`;

it('T14: what holds in a channel is shown as key, value and where it comes from', () => {
  const read = readWrittenPolicy(FILE, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  const lines = effectiveText(effectivePolicy(read.policy, { channel: 'email' })).split('\n');
  expect(lines[0]).toMatch(/^key +value +from$/);
  for (const expected of [
    /^triggers\.confidence\.threshold +0\.4 +built-in$/,
    /^triggers\.failures\.consecutive +3 +workspace$/,
    /^triggers\.silence\.after +1h +channel$/,
    /^triggers\.turnBudget +off +built-in$/,
    /^triggers\.alwaysHuman\.legal +topics: legal +built-in$/,
    /^triggers\.alwaysHuman\.wedding +phrases: wedding dress, veil +channel$/,
  ])
    expect(lines.filter((line) => expected.test(line))).toHaveLength(1);
});
