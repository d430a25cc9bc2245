import { TRIGGERS } from '../trigger/triggers/index.ts';
import { isMapping, isNamed, mapped, type Mapping, type Named } from './schema-tree.ts';

/**
 * Settings of a channel over those of the workspace, both as managers write them: `over` and `difference` are each other's reverse.
 * Mappings are merged key by key, lists of named entries by name, other lists get what is new; everything else is replaced.
 */

/** By key under `triggers`: the setting that its `byChannel` has other values of. */
export const BY_CHANNEL: ReadonlyMap<string, string> = new Map(
  TRIGGERS.flatMap(({ policy }) =>
    policy !== null && 'byChannel' in policy && policy.byChannel !== undefined
      ? [[policy.key, policy.byChannel] as const]
      : [],
  ),
);

/** What the workspace's triggers are in a channel before its own section: values by channel are the values. */
export function workspaceIn(channel: string, triggers: Mapping): Mapping {
  return mapped(triggers, (settings, key) => {
    const setting = BY_CHANNEL.get(key);
    if (setting === undefined || !isMapping(settings)) return settings;
    const byChannel = settings['byChannel'] as Mapping;
    const own = Object.hasOwn(byChannel, channel) ? byChannel[channel] : settings[setting];
    return { ...settings, [setting]: own, byChannel: {} };
  });
}

/** @param section what the channel writes, a part; @param under the whole */
export function over(section: unknown, under: unknown): unknown {
  return merged(section, under, (entry, before) => (entry.off === true ? undefined : over(entry, before)));
}

/**
 * Settings over others, both as managers write them.
 * @param entryOver a named entry over the one of that name, where there is one; undefined: neither stays in the list
 */
export function merged(
  own: unknown,
  under: unknown,
  entryOver: (entry: Named, before: Named | undefined) => unknown,
): unknown {
  if (isMapping(own) && isMapping(under)) {
    const both = mapped(own, (inner, key) =>
      Object.hasOwn(under, key) ? merged(inner, under[key], entryOver) : inner,
    );
    return { ...under, ...both };
  }
  if (!isList(own) || !isList(under)) return own;
  if (!areNamed(own) || !areNamed(under)) return [...new Set([...under, ...own])];
  const byName = new Map<string, unknown>(under.map((entry) => [entry.name, entry]));
  for (const entry of own) {
    const both = entryOver(entry, byName.get(entry.name) as Named | undefined);
    if (both === undefined) byName.delete(entry.name);
    else byName.set(entry.name, both);
  }
  return [...byName.values()];
}

/** What a channel writes whose settings are `whole`; undefined: nothing. */
export function difference(whole: unknown, under: unknown): unknown {
  if (JSON.stringify(whole) === JSON.stringify(under)) return undefined;
  if (isMapping(whole) && isMapping(under)) return differenceOfMappings(whole, under);
  return isList(whole) && isList(under) ? differenceOfLists(whole, under) : whole;
}

function differenceOfLists(whole: readonly unknown[], under: readonly unknown[]): readonly unknown[] {
  if (!areNamed(whole) || !areNamed(under)) return whole.filter((entry) => !under.includes(entry));
  const names = new Set(whole.map(({ name }) => name));
  const byName = new Map(under.map((entry) => [entry.name, entry]));
  const gone = under.filter(({ name }) => !names.has(name)).map(({ name }) => ({ name, off: true }));
  const changed = whole.flatMap((entry): readonly unknown[] => {
    const before = byName.get(entry.name);
    if (before === undefined) return [entry];
    const differs = difference(entry, before);
    return differs === undefined ? [] : [{ name: entry.name, ...(differs as Mapping) }];
  });
  return [...gone, ...changed];
}

function differenceOfMappings(whole: Mapping, under: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(whole).flatMap(([key, inner]) => {
      const differs = Object.hasOwn(under, key) ? difference(inner, under[key]) : inner;
      return differs === undefined ? [] : [[key, differs] as const];
    }),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function areNamed(list: readonly unknown[]): list is readonly Named[] {
  return list.every(isNamed);
}
