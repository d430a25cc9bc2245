import { textsOver } from './notices.ts';
import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';
import { isMapping, isNamed, mapped, type Mapping } from './schema-tree.ts';
import { merged, over } from './scoped-settings.ts';
import { asWritten } from './written-channels.ts';

/**
 * The file of a workspace over the global policy, as one file would have it. Mappings are merged key by key, queues by their id. Under
 * `triggers` rules are merged by name and other lists get what is new; everywhere else a list that is written is the list. A channel of the
 * global policy stays under that of the workspace, and over its triggers.
 */
export function overGlobal(file: Mapping, global: Policy): Mapping {
  const base = asWritten(global);
  const { triggers, channels, queues, ...others } = file;
  const ofAll = triggers === undefined ? base['triggers'] : over(triggers, base['triggers']);
  return {
    ...(replacing(others, base) as Mapping),
    triggers: ofAll,
    channels: channelsOver(channels, knownNames(base['channels'] as Mapping, ofAll)),
    queues: queuesOver(queues, base['queues'] as readonly Mapping[]),
    routes: routesOver(file, base),
  };
}

/** Texts as `notices` merges them: who rewrites "acknowledged" means it for every reason. */
export function noticesOver(
  merged: Policy,
  own: Pick<Policy, 'notices' | 'channels'>,
  global: Policy,
): Policy {
  const channels = Object.entries(merged.channels).map(([channel, section]) => {
    const [its, under] = [own.channels[channel]?.notices, global.channels[channel]?.notices];
    const both =
      its && under ? { ...section, notices: { ...section.notices, ...textsOver(its, under) } } : section;
    return [channel, both] as const;
  });
  return {
    ...merged,
    notices: { ...merged.notices, ...textsOver(own.notices, global.notices) },
    channels: Object.fromEntries(channels),
  };
}

/** A list that is written is the list. */
function replacing(own: unknown, under: unknown): unknown {
  if (!isMapping(own) || !isMapping(under)) return own;
  const both = mapped(own, (inner, key) =>
    Object.hasOwn(under, key) ? replacing(inner, under[key]) : inner,
  );
  return { ...under, ...both };
}

/** Those of the global policy that the file does not name come first; `general` alone, which every policy has that names none, gives way to those of the file. */
function queuesOver(own: unknown, under: readonly Mapping[]): unknown {
  if (own === undefined) return under;
  if (!Array.isArray(own) || !own.every(isQueue)) return own;
  const ids = new Set<unknown>(own.map(({ id }) => id));
  // Two of one id are wrong, and stay two for whoever reports it.
  if (ids.size < own.length) return own;
  const byId = new Map(under.map((queue) => [queue['id'], queue]));
  const kept = isNone(under) ? [] : under.filter(({ id }) => !ids.has(id));
  return [...kept, ...own.map((queue) => replacing(queue, byId.get(queue['id']) ?? {}))];
}

function isQueue(entry: unknown): entry is Mapping & { readonly id: string } {
  return isMapping(entry) && typeof entry['id'] === 'string';
}

/** No queue was written: this is the one of the built-in policy. */
function isNone(queues: readonly Mapping[]): boolean {
  return queues.length === 1 && queues[0]?.['id'] === 'general';
}

/** Routes are in an order, hence a whole: those of the file, or those of the global policy where it has queues to lead to. */
function routesOver({ queues, routes }: Mapping, base: Mapping): unknown {
  if (routes !== undefined) return routes;
  if (!Array.isArray(queues) || !isNone(base['queues'] as readonly Mapping[])) return base['routes'];
  const [first] = queues as readonly unknown[];
  return isQueue(first) ? [{ queue: first.id }] : base['routes'];
}

function channelsOver(own: unknown, under: Mapping): unknown {
  if (!isMapping(own)) return own ?? under;
  const both = mapped(own, (section, channel) => sectionOver(section, under[channel] ?? {}));
  return { ...under, ...both };
}

/** Both say what is different in a channel: what either takes away stays in the list, to be taken away. */
function sectionOver(own: unknown, under: unknown): unknown {
  return merged(own, under, (entry, before) => {
    const isWhole = before === undefined || before.off === true || entry.off === true;
    return isWhole ? entry : sectionOver(entry, before);
  });
}

/** The sections of channels without what they take away that the triggers no longer have. */
function knownNames(channels: Mapping, triggers: unknown): Mapping {
  const strip = (section: unknown, whole: unknown): unknown => {
    if (isMapping(section))
      return mapped(section, (inner, key) => strip(inner, isMapping(whole) ? whole[key] : undefined));
    if (!Array.isArray(section) || !section.every(isNamed)) return section;
    const names = (Array.isArray(whole) ? whole : []).filter(isNamed).map(({ name }) => name);
    return section.filter((entry) => entry.off !== true || names.includes(entry.name));
  };
  return mapped(channels, (section) => strip(section, { triggers }));
}

/** What a finding of the merged policy is about, where the file of the workspace has it. */
export function findingInFile(finding: SchemaFinding, merged: unknown, file: unknown): SchemaFinding {
  const path: (string | number)[] = [];
  let [whole, own] = [merged, file];
  for (const part of finding.path) {
    const place = Array.isArray(whole) ? placeIn(own, whole, Number(part)) : part;
    const isThere =
      typeof place === 'number' ? place >= 0 : isMapping(own) && Object.hasOwn(own, String(place));
    if (!isThere) return ofGlobal(finding, path);
    path.push(place);
    [whole, own] = [child(whole, part), child(own, place)];
  }
  return { ...finding, path };
}

function child(value: unknown, part: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>> | undefined)?.[part];
}

/** -1: the file has no such entry. */
function placeIn(own: unknown, whole: readonly unknown[], index: number): number {
  if (!Array.isArray(own)) return -1;
  const entry = whole[index];
  const name = nameOf(entry);
  return name === undefined ? own.indexOf(entry) : own.findIndex((one) => nameOf(one) === name);
}

function nameOf(entry: unknown): unknown {
  return isMapping(entry) ? (entry['name'] ?? entry['id']) : undefined;
}

function ofGlobal({ path, key, message }: SchemaFinding, found: SchemaFinding['path']): SchemaFinding {
  const place = [...path, ...(key === undefined ? [] : [key])].join('.');
  return {
    path: found,
    message: `${place}: ${message}; the global policy has it so: write it here as it should be, or change it there`,
  };
}
