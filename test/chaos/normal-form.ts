import { TOPICS, type Codec } from '#contracts';
import type { InputRange } from '#domain/vocabulary';
import type { SourceRecord } from '#stream';
import { plainEpisode } from '../regression/decisions/plain-decision.ts';
import { RUBBISH_HEADER } from './fuzz.ts';

/** What was written in the end, without what may differ between two runs that decided the same. */
export interface NormalForm {
  /** By `<topic> <key> <writer>`: everything of it, in order. */
  readonly sequences: ReadonlyMap<string, readonly string[]>;
  readonly deadLetters: readonly string[];
}

/** Of an output: which processor wrote it, by what its id says caused it. */
type Writer = 'people' | 'trigger' | 'routing';

/** The log's epoch before a cause; of a dead letter its processor stands there. */
const EPOCH =
  /^(?!(?:trigger|routing|analytics-sink)\/)[^/]+\/(?=[a-z]+(?:\.[a-z]+)*\.v1\/\d|(?:trigger|routing)\.\d)/;
const CAUSE = /([a-z]+(?:\.[a-z]+)*\.v1)\/(\d+)\/(\d+)/g;
const DEADLINE = /\b(trigger|routing)\.\d+(\/[^@"]*)@\d+/g;
/** Instants, not counts. */
const EPOCH_MIN = 1_000_000_000_000;
/** How many of these come depends on how long a run takes: somebody waits for as long as it does. */
const BY_WAITING = /\/(?:waitLimit|relaxation|askAnyone|supervisorPage|overflowCheck|quiet|unanswered)\/\d+$/;
/** Depend on when things happened, and on nothing else. */
const DURATION = /Ms$/;

/**
 * - A record is named by its cause: of input, by the id that its sender gave it; of output, by its cause's name and its ordinal. So
 *   offsets, which control records shift, do not show; what caused what, and how often, does.
 * - Instants and durations do not show, nor what makes the id of an episode unique, which comes of an instant.
 * - Epochs of logs do not show.
 */
export function normalForm(codec: Codec, records: readonly SourceRecord[]): NormalForm {
  const byPlace = new Map(
    records.map((record) => [`${record.topic}/${record.partition}/${record.offset}`, record]),
  );
  const names = new Map<string, string>();

  function nameOf(place: string): string {
    let name = names.get(place);
    if (name === undefined) {
      // Should a record be its own cause, it at least shows.
      names.set(place, `<${place}>`);
      const record = byPlace.get(place);
      name = record === undefined ? `<nothing at ${place}>` : name_(record);
      names.set(place, name);
    }
    return name;
  }

  function name_(record: SourceRecord): string {
    const rubbish = record.headers[RUBBISH_HEADER];
    return rubbish === undefined ? text(idOf(record)) : `rubbish-${rubbish}`;
  }

  const idOf = (record: SourceRecord): string => eventIdOf(codec, record);

  const text = (given: string): string =>
    plainEpisode(withoutEpoch(given))
      .replace(CAUSE, (_all, topic: string, partition: string, offset: string) =>
        nameOf(`${topic}/${partition}/${offset}`),
      )
      .replace(DEADLINE, '$1$2@');

  function plain(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') {
      if (DURATION.test(key)) return 'duration';
      return Math.abs(value) >= EPOCH_MIN ? 'instant' : value;
    }
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    if (Array.isArray(value)) return value.map((item) => plain(item));
    if (value === null || typeof value !== 'object') return value;
    if (isRange(value))
      return [value.firstOffset, value.lastOffset].map((at) => nameOf(`${value.source}/${at}`));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, name)]));
  }

  const sequences = new Map<string, string[]>();
  const deadLetters: string[] = [];
  for (const record of records) {
    if (record.topic === TOPICS.deadLetters) {
      const { topic, partition, offset, ...letter } = codec.decodeDeadLetter(record.value);
      deadLetters.push(
        JSON.stringify({
          of: nameOf(`${topic}/${partition}/${offset}`),
          topic,
          ...(plain(letter) as object),
        }),
      );
      continue;
    }
    if (!isCompared(codec, record)) continue;
    const isRubbish = RUBBISH_HEADER in record.headers;
    const line = isRubbish
      ? JSON.stringify([record.headers[RUBBISH_HEADER], plain(record.value)])
      : JSON.stringify(plain(codec.decode(record.topic, record.value)));
    const of = `${record.topic} ${record.key} ${isRubbish ? 'people' : writerOf(withoutEpoch(idOf(record)))}`;
    const sequence = sequences.get(of);
    if (sequence === undefined) sequences.set(of, [line]);
    else sequence.push(line);
  }
  return { sequences, deadLetters: deadLetters.sort() };
}

/** Of two runs that decided the same, both have as many of these. */
export function isCompared(codec: Codec, record: SourceRecord): boolean {
  if (record.topic === TOPICS.deadLetters || RUBBISH_HEADER in record.headers) return true;
  return !BY_WAITING.test(eventIdOf(codec, record));
}

const eventIdOf = (codec: Codec, { topic, value }: SourceRecord): string =>
  codec.decode(topic, value).eventId;

const withoutEpoch = (id: string): string => id.replace(EPOCH, '');

const isRange = (value: object): value is InputRange => 'source' in value && 'lastOffset' in value;

const FROM: readonly (readonly [string, Writer])[] = [
  [`${TOPICS.conversationEvents}/`, 'trigger'],
  ['trigger.', 'trigger'],
  [`${TOPICS.escalationEvents}/`, 'trigger'],
  [`${TOPICS.agentEvents}/`, 'routing'],
  [`${TOPICS.escalationRequests}/`, 'routing'],
  ['routing.', 'routing'],
];

function writerOf(eventId: string): Writer {
  return FROM.find(([prefix]) => eventId.startsWith(prefix))?.[1] ?? 'people';
}
