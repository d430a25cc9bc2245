import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { id, type QueueId } from '#domain/vocabulary';
import { noticesOf } from './channel-scope.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { effectivePolicy } from './effective-policy.ts';
import { noticeText } from './notices.ts';
import { policyAtLevel } from './policy-at-level.ts';
import { policyDiff } from './policy-diff.ts';
import { canonicalPolicy } from './policy-document.ts';
import type { Policy } from './policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { policyYaml } from './write-policy-yaml.ts';

function policyOf(yaml: string): Policy {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}
function problems(yaml: string): string {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  return read.ok ? '' : read.problems.map(({ text }) => text).join('\n');
}
const CARDS = id<QueueId>('cards');

const FILE = `
queues:
  - id: general
  - id: cards
    offerTimeout: 25s
    firstReply: { '*': 1m, voice: 10s }
    notices:
      texts: { EN: { agent_joined: "{agent} of the card desk is here." } }
      situations: { en: { closed: "The card desk opens {opens}.", nobody_signed_in: Card desk soon. } }
routes: [{ queue: cards, tiers: [vip] }, { queue: general }]
notices: { texts: { en: { queued: Please wait. } } }
channels: { voice: { notices: { texts: { en: { agent_joined: Connected. } } } } }`;

describe('O7: what customers read in a queue', () => {
  const policy = policyOf(FILE);
  const queueOf = (name: string) => policy.queues.find((queue) => queue.id === name);
  const text = (queue: string, channel: string, ...[kind, situation]: readonly string[]) =>
    noticeText(noticesOf(policy, channel, queueOf(queue)), kind as 'queued', 'en', {
      ...{ agent: 'Ana', opens: 'at 9:00', channel },
      ...(situation !== undefined && { situation: situation as 'closed' }),
    })?.text;

  it('goes before the words of its channel and of the workspace; what is left out is theirs', () => {
    expect(text('cards', 'voice', 'agent_joined')).toBe('Ana of the card desk is here.');
    expect(text('general', 'voice', 'agent_joined')).toBe('Connected.');
    expect(text('cards', 'chat', 'queued')).toBe('Please wait.');
    expect(text('cards', 'chat', 'queued', 'closed')).toBe('The card desk opens at 9:00.');
  });

  it('goes before what a channel has for a situation', () => {
    const byChannel = policyOf(
      `${FILE.replace('notices: { texts: { en: { queued', 'notices: { situations: { byChannel: { chat: { en: { nobody_signed_in: Chat. } } } }, texts: { en: { queued')}`,
    );
    const read = (queue?: Policy['queues'][number]) =>
      noticeText(noticesOf(byChannel, 'chat', queue), 'queued', 'en', {
        ...{ situation: 'nobody_signed_in', channel: 'chat' },
      })?.text;
    expect(read()).toBe('Chat.');
    expect(read(byChannel.queues[1])).toBe('Card desk soon.');
  });

  it('is that of the workspace, untouched, where the queue has no words', () => {
    expect(noticesOf(policy, 'chat', queueOf('general'))).toBe(policy.notices);
    expect(noticesOf(policy, 'chat', queueOf('cards'))).toBe(noticesOf(policy, 'chat', queueOf('cards')));
  });

  it('is the same after it was activated, or written as a file; a policy without has none of it', () => {
    expect(readActivatedPolicy(canonicalPolicy(policy))).toEqual({ ok: true, policy });
    expect(policyOf(policyYaml(policy))).toEqual(policy);
    expect(policyDiff(DEFAULT_POLICY, policy).map(({ path }) => path)).toContain('queues.cards');
    const [general] = (JSON.parse(canonicalPolicy(policy)) as { queues: readonly object[] }).queues;
    expect(general).not.toHaveProperty('notices');
    expect(policyAtLevel(policy, FIRST_LEVEL)).toMatchObject({ ok: false });
  });

  it.each([
    [
      'texts: { en: { acknowledged: Hi. } }',
      /2:51 queues\.0\.notices\.texts\.en: "acknowledged" is not a key/,
    ],
    [
      'texts: { en: { queued: "{waiting}" } }',
      /queues\.0\.notices\.texts\.en\.queued: \{waiting\} is filled/,
    ],
    ['texts: { tlh: { queued: nuqneH } }', /"tlh".*Write all its texts under notices first/],
    ['situations: { en: { nudge: Soon. } }', /"nudge" is not a key here/],
  ])('is refused where nobody could read it: %s', (written, expected) =>
    expect(problems(`name: x\nqueues: [{ id: general, notices: { ${written} } }]`)).toMatch(expected),
  );
});

describe('O7: what holds in a queue', () => {
  const found = (channel: string) =>
    new Map(effectivePolicy(policyOf(FILE), { channel, queueId: CARDS }).map((value) => [value.path, value]));

  it('is shown with where it comes from, for the channel that is asked about', () => {
    expect(found('chat').get('queue.offerTimeout')).toMatchObject({ value: '25s', from: 'queue' });
    expect(found('chat').get('queue.wrapUp')).toMatchObject({ value: '30s', from: 'built-in' });
    expect(found('chat').get('queue.firstReply')).toMatchObject({ value: '1m', from: 'queue' });
    expect(found('voice').get('queue.firstReply')).toMatchObject({ value: '10s', from: 'queue' });
    expect(found('chat').get('queue.notices.texts.en.agent_joined')).toMatchObject({ from: 'queue' });
    expect(found('chat').get('triggers.confidence.threshold')).toMatchObject({ from: 'built-in' });
  });

  it('is left out where no queue is asked about', () =>
    expect(
      effectivePolicy(policyOf(FILE), { channel: 'chat' }).filter(({ path }) => path.startsWith('queue.')),
    ).toEqual([]));
});
