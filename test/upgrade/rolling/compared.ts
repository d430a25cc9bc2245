import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, type Codec } from '#contracts';
import { UnknownRecord } from '#kernel';
import type { SourceRecord } from '#stream';
import type { Kafka } from '#stream-kafka';
import { PARTITIONS, verify, type Endpoints } from '../../chaos/cluster.ts';
import { differences } from '../../chaos/compare.ts';
import { expectedRecords } from '../../chaos/expected.ts';
import { readToEnd } from '../../chaos/log-readers.ts';
import { normalForm, type NormalForm } from '../../chaos/normal-form.ts';
import { LEFT_OUT, tableDifferences, writeExpectedRows } from '../../chaos/tables.ts';
import type { Traffic } from '../../chaos/traffic.ts';
import { figures, handoffs, inWords, type Phase, type PhaseFigures } from './handoffs.ts';

export interface LeftBehind {
  /** Folder of the build of the earlier release, where one ran as well. */
  readonly old: string | undefined;
  /** Feature level that the policies were readable at, and that the memory runtime decides at. */
  readonly level: number;
  readonly endpoints: Endpoints;
  readonly kafka: Kafka;
  readonly codec: Codec;
  readonly traffic: Traffic;
  readonly phases: readonly Phase[];
  readonly say: (line: string) => void;
}

/** A policy stands on every partition; which copy a table keeps is left open where all were appended in the same millisecond. */
const POLICIES = /^policy_events, final/;

export interface Outcome {
  /** What is not as it must be on the topics and in the tables, whichever release wrote it. */
  readonly problems: readonly string[];
  readonly figures: readonly PhaseFigures[];
}

export async function compared({
  old,
  level,
  endpoints,
  kafka,
  codec,
  traffic,
  phases,
  say,
}: LeftBehind): Promise<Outcome> {
  const problems: string[] = [];
  const all = await readToEnd(kafka);
  await codec.prepare(all.map(({ value }) => value));
  const records = readable(codec, all);
  const found = handoffs(codec, records, problems);
  say(`${records.length} records; ${found.length} conversations were handed over.`);
  const figuresFound = figures(phases, found);
  for (const line of inWords(figuresFound)) say(line);
  // Sequences have policies of their own, readable at every level: whoever decides, the same comes of them, but for records of types that
  // the earlier release does not know, which come once the upgrade is finalised.
  const known = old === undefined ? undefined : recordTypes(old);
  const extent = { ...traffic.sent, bursts: 0 };
  const expected = await expectedRecords(codec, PARTITIONS, extent, undefined, level);
  const decided = (of: readonly SourceRecord[]): NormalForm => ofSequences(normalForm(codec, of), known);
  problems.push(...differences(decided(expected), decided(records)));
  await writeExpectedRows(endpoints.clickhouse.url, codec, records);
  // A sink of the earlier release writes of a card what that release knows.
  const leftOut = old === undefined ? LEFT_OUT : { ...LEFT_OUT, context_cards: 'card' };
  const tables = await tableDifferences(endpoints.clickhouse.url, leftOut);
  problems.push(...tables.filter((line) => !POLICIES.test(line)).map((line) => `The tables: ${line}`));
  const verdict = await verify(endpoints);
  say(verdict.said);
  if (!verdict.ok) problems.push('baton verify does not find all the same.');
  return { problems, figures: figuresFound };
}

/** Types of the records that a release knows, such as `OfferMade`. */
function recordTypes(build: string): ReadonlySet<string> {
  const topics = JSON.parse(readFileSync(join(build, 'schemas/topics.json'), 'utf8')) as Readonly<
    Record<string, { readonly records?: readonly string[] }>
  >;
  return new Set(
    Object.values(topics).flatMap(({ records = [] }) => records.map((name) => name.split('.').at(-1)!)),
  );
}

/** Those of types that this release knows. */
export function readable(codec: Codec, records: readonly SourceRecord[]): readonly SourceRecord[] {
  return records.filter((record) => !isNewer(codec, record));
}

function isNewer(codec: Codec, { topic, value }: SourceRecord): boolean {
  if (topic === TOPICS.deadLetters) return false;
  try {
    codec.decode(topic, value);
    return false;
  } catch (error) {
    if (error instanceof UnknownRecord) return true;
    throw error;
  }
}

/**
 * Records of the sequences; with an earlier release, of the types that it knows. Which words made trigger decide may be said otherwise from release to release; that it did, and why, may not.
 */
function ofSequences(
  { sequences, deadLetters }: NormalForm,
  known: ReadonlySet<string> | undefined,
): NormalForm {
  const shortened = (line: string): string => {
    const event = JSON.parse(line) as Record<string, unknown>;
    const reasons = event['reasons'] as readonly { readonly code: string }[] | undefined;
    // Absent values are left out.
    return JSON.stringify({
      ...event,
      ...{ rules: undefined, card: undefined, reasons: reasons?.map(({ code }) => code) },
    });
  };
  const typeOf = (line: string): string => (JSON.parse(line) as { readonly type: string }).type;
  const own = [...sequences]
    .filter(([key]) => key.includes(' lane-'))
    .map(([key, lines]): [string, readonly string[]] => {
      if (known === undefined) return [key, lines];
      const comparable = lines.filter((line) => known.has(typeOf(line)));
      return [key, key.endsWith(' trigger') ? comparable.map(shortened) : comparable];
    });
  return { deadLetters, sequences: new Map(own.filter(([, lines]) => lines.length > 0)) };
}
