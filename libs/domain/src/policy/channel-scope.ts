import type { Channel } from '#domain/vocabulary';
import { queueTextsOver, textsOver } from './notices.ts';
import type { Notices, Policy, Queue } from './policy.ts';

type Scope = Policy['channels'][string];
type OwnNotices = NonNullable<Scope['notices']>;
type QueueNotices = NonNullable<Queue['notices']>;

/** The triggers that hold in a channel: complete, whatever its section of the policy wrote. */
export function triggersOf(policy: Policy, channel: Channel): Policy['triggers'] {
  return scopeOf(policy, channel)?.triggers ?? policy.triggers;
}

/** How long the place of a customer is kept whose connection was lost, in milliseconds; 0: not at all. */
export function graceOf(policy: Policy, channel: Channel): number {
  const { grace } = policy.conversation;
  const kept = Object.hasOwn(grace, channel) ? grace[channel] : grace['*'];
  return scopeOf(policy, channel)?.grace ?? kept ?? 0;
}

/** What customers of a channel read and are asked, and in a queue where it is known: the innermost texts over the others. */
export function noticesOf(policy: Policy, channel: Channel, queue?: Queue): Notices {
  const under = noticesIn(policy, channel);
  return queue?.notices === undefined ? under : noticesOfQueue(queue.notices, under);
}

/** Its own texts and settings over those of the workspace. */
function noticesIn(policy: Policy, channel: Channel): Notices {
  const own = scopeOf(policy, channel)?.notices;
  if (own === undefined) return policy.notices;
  let both = merged.get(own);
  if (both === undefined) {
    const consent = own.consent === undefined ? {} : { consent: own.consent };
    merged.set(own, (both = { ...policy.notices, ...textsOver(own, policy.notices), ...consent }));
  }
  return both;
}

/** Made once for a policy. */
const merged = new WeakMap<OwnNotices, Notices>();
/** By what is under them: each channel may have others. */
const ofQueues = new WeakMap<QueueNotices, WeakMap<Notices, Notices>>();

function noticesOfQueue(own: QueueNotices, under: Notices): Notices {
  let byUnder = ofQueues.get(own);
  if (byUnder === undefined) ofQueues.set(own, (byUnder = new WeakMap()));
  let all = byUnder.get(under);
  if (all === undefined) byUnder.set(under, (all = queueTextsOver(own, under)));
  return all;
}

/** Channels are named by senders: `constructor` is one without a section. */
function scopeOf({ channels }: Policy, channel: Channel): Scope | undefined {
  return Object.hasOwn(channels, channel) ? channels[channel] : undefined;
}
