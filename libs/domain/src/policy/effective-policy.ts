import type { Channel, QueueId } from '#domain/vocabulary';
import { DEFAULT_POLICY } from './default-policy.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { isMapping, isNamed, mapped, type Mapping } from './schema-tree.ts';
import { workspaceIn } from './scoped-settings.ts';

/** A value that holds in a channel, or in a queue. */
export interface EffectiveValue {
  /** E.g. `triggers.silence.after`; an entry of a list by its name; `queue.offerTimeout`. */
  readonly path: string;
  /** As a manager writes it. */
  readonly value: unknown;
  /** The innermost place that says something else than the one around it. */
  readonly from: Scope;
}

type Scope = 'built-in' | 'global' | 'workspace' | 'channel' | 'queue';

export interface EffectiveOf {
  readonly channel: Channel;
  /** Of the policy; absent: no queue is asked about. */
  readonly queueId?: QueueId | undefined;
  /** The global policy that it was merged with; absent: none. */
  readonly global?: Policy | undefined;
}

/** What holds for customers of a channel before they are handed over, and in the queue that they come to, every value with where it comes from. */
export function effectivePolicy(
  policy: Policy,
  { channel, queueId, global }: EffectiveOf,
): readonly EffectiveValue[] {
  const [written, builtIn] = [encoded(policy), encoded(DEFAULT_POLICY)];
  const ofAll = global && encoded(global);
  const inChannel = ofChannel(written, channel);
  const layers: readonly Layer[] = [
    { scope: 'built-in', leaves: ofWorkspace(builtIn, channel) },
    ...(ofAll === undefined ? [] : [{ scope: 'global', leaves: ofWorkspace(ofAll, channel) } as const]),
    { scope: 'workspace', leaves: ofWorkspace(written, channel) },
    { scope: 'channel', leaves: inChannel },
  ];
  const inAll = ofAll && ofChannel(ofAll, channel);
  const values = [...inChannel].map(([path, value]): EffectiveValue => {
    const from = innermost(path, layers);
    // What the global policy has for the channel is over what the workspace has for all.
    const isGlobal = from === 'channel' && inAll !== undefined && isSame(value, inAll.get(path));
    return { path, value, from: isGlobal ? 'global' : from };
  });
  return queueId === undefined ? values : [...values, ...effectiveInQueue(written, ofAll, queueId, channel)];
}

interface Layer {
  readonly scope: Scope;
  readonly leaves: ReadonlyMap<string, unknown>;
}

/** The last layer that says something else than the one before it. */
function innermost(path: string, layers: readonly Layer[]): Scope {
  return layers.reduce<Scope>((from, { scope, leaves }, at) => {
    const around = layers[at - 1];
    return around === undefined || isSame(leaves.get(path), around.leaves.get(path)) ? from : scope;
  }, 'built-in');
}

function ofWorkspace(written: Encoded, channel: Channel): Layer['leaves'] {
  return leavesOf(scope(written, workspaceIn(channel, written.triggers), channel));
}

function ofChannel(written: Encoded, channel: Channel): Layer['leaves'] {
  const own = Object.hasOwn(written.channels, channel) ? written.channels[channel] : undefined;
  return own === undefined ? ofWorkspace(written, channel) : leavesOf(ownScope(written, own, channel));
}

/** What the queue has, for customers of the channel. */
function effectiveInQueue(
  written: Encoded,
  global: Encoded | undefined,
  queueId: QueueId,
  channel: Channel,
): readonly EffectiveValue[] {
  const plain = POLICY_SCHEMA.decode({ queues: [{ id: queueId }] } as never) as Policy;
  const ofAll = global && ofQueue(global, queueId, channel);
  const own = ofQueue(written, queueId, channel);
  const layers: readonly Layer[] = [
    { scope: 'built-in', leaves: ofQueue(encoded(plain), queueId, channel) },
    ...(ofAll === undefined || ofAll.size === 0 ? [] : [{ scope: 'global', leaves: ofAll } as const]),
    { scope: 'queue', leaves: own },
  ];
  return [...own].map(([path, value]) => ({ path, value, from: innermost(path, layers) }));
}

function ofQueue({ queues }: Encoded, queueId: QueueId, channel: Channel): Layer['leaves'] {
  const queue = queues.find(({ id }) => id === queueId);
  return leavesOf(queue === undefined ? {} : { queue: settingsIn(queue, channel) });
}

/** Settings of a queue that differ by channel. */
const BY_CHANNEL = ['firstReply', 'units', 'workClass', 'wrapUpModes', 'wrapUpTimes'];

/** Values by channel are the value of the channel, where there is one. */
function settingsIn(queue: Mapping, channel: Channel): Mapping {
  return mapped(queue, (value, key) => {
    // Its name is no setting.
    if (key === 'id') return {};
    if (!BY_CHANNEL.includes(key) || !isMapping(value)) return value;
    return Object.hasOwn(value, channel) ? value[channel] : (value['*'] ?? {});
  });
}

interface WrittenScope {
  readonly triggers: Mapping;
  readonly notices?: Mapping;
  readonly grace?: string;
}

interface Encoded {
  readonly triggers: Mapping;
  readonly channels: Readonly<Record<string, WrittenScope>>;
  readonly conversation: { readonly grace: Readonly<Record<string, string>> };
  readonly queues: readonly (Mapping & { readonly id: string })[];
}

function encoded(policy: Policy): Encoded {
  return POLICY_SCHEMA.encode(policy as never) as never;
}

/** The triggers, and what another section has by channel: how long a place is kept. */
function scope({ conversation: { grace } }: Encoded, triggers: Mapping, channel: Channel): Mapping {
  const kept = Object.hasOwn(grace, channel) ? grace[channel] : (grace['*'] ?? '0s');
  return { triggers, conversation: { grace: kept } };
}

/** With the texts of the channel alone: those of the workspace are many. */
function ownScope(written: Encoded, { triggers, notices, grace }: WrittenScope, channel: Channel): Mapping {
  return {
    ...scope(written, triggers, channel),
    ...(grace !== undefined && { conversation: { grace } }),
    ...(notices !== undefined && { notices }),
  };
}

function leavesOf(value: Mapping): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>();
  const visit = (inner: unknown, path: string): void => {
    if (isMapping(inner) && Object.keys(inner).length > 0) {
      for (const [key, below] of Object.entries(inner)) visit(below, path === '' ? key : `${path}.${key}`);
    } else if (Array.isArray(inner) && inner.length > 0 && inner.every(isNamed)) {
      for (const { name, ...below } of inner) leaves.set(`${path}.${name}`, withoutEmpty(below));
    } else if (!isEmpty(inner)) leaves.set(path, inner);
  };
  visit(value, '');
  return leaves;
}

function withoutEmpty(entry: Mapping): Mapping {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
