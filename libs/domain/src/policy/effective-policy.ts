import type { Channel } from '#domain/vocabulary';
import { DEFAULT_POLICY } from './default-policy.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { isMapping, type Mapping } from './schema-tree.ts';
import { workspaceIn } from './scoped-settings.ts';

/** A value that holds in a channel. */
export interface EffectiveValue {
  /** E.g. `triggers.silence.after`; an entry of a list by its name. */
  readonly path: string;
  /** As a manager writes it. */
  readonly value: unknown;
  /** The innermost place that says something else than the one around it. */
  readonly from: 'built-in' | 'workspace' | 'channel';
}

/** What holds for customers of a channel before they are handed over, every value with where it comes from. */
export function effectivePolicy(policy: Policy, channel: Channel): readonly EffectiveValue[] {
  const written = encoded(policy);
  const workspace = leavesOf(scope(written, workspaceIn(channel, written.triggers), channel));
  const builtIn = encoded(DEFAULT_POLICY);
  const ofBuiltIn = leavesOf(scope(builtIn, workspaceIn(channel, builtIn.triggers), channel));
  const own = Object.hasOwn(written.channels, channel) ? written.channels[channel] : undefined;
  const held = own === undefined ? workspace : leavesOf(ownScope(written, own, channel));
  return [...held].map(([path, value]) => ({
    path,
    value,
    from: !isSame(value, workspace.get(path))
      ? 'channel'
      : isSame(value, ofBuiltIn.get(path))
        ? 'built-in'
        : 'workspace',
  }));
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

function isNamed(entry: unknown): entry is Mapping & { readonly name: string } {
  return isMapping(entry) && typeof entry['name'] === 'string';
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
