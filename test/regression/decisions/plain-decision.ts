import type { Codec } from '#contracts';
import type { SourceRecord } from '#stream';
import type { RecordedLine } from './recorded.ts';

/** `<epoch>/` before the cause of an id, and the name of a deadline behind its due instant. */
const EPOCH = /^[^/]+\/(?=(?:conversation|agent|escalation|policy)\.|(?:trigger|routing)\.\d)/;
const DEADLINE_NAME = /(@\d+)\/[^/]+(\/\d+)$/;
/** What makes the id of an episode unique for ever, behind its ordinal. */
const LIFE = /(#\d+)-[0-9a-z]+/g;

/** An episode by its conversation and ordinal. */
export function plainEpisode(id: string): string {
  return id.replace(LIFE, '$1');
}

/** An id of ours by its cause alone, as every release writes it here. */
function plainCause(id: string): string {
  return plainEpisode(id.replace(EPOCH, '').replace(DEADLINE_NAME, '$1$2'));
}

const PLAIN: Readonly<Record<string, (id: string) => string>> = {
  eventId: plainCause,
  offerId: plainCause,
  episodeId: plainEpisode,
};

/**
 * Decisions without what may differ between two releases that decide alike: epochs, names of deadlines, what makes an episode's id
 * unique, and the hash of a policy, which is named by the order in which policies appear.
 */
export function plainDecisions(codec: Codec, records: readonly SourceRecord[]): readonly RecordedLine[] {
  const policies = new Map<string, string>();

  function plain(value: unknown, name: string): unknown {
    if (typeof value === 'string') {
      if (name !== 'policyHash') return PLAIN[name]?.(value) ?? value;
      if (!policies.has(value)) policies.set(value, `policy-${policies.size}`);
      return policies.get(value);
    }
    if (Array.isArray(value)) return value.map((item) => plain(item, ''));
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).map(([key, inner]): [string, unknown] => [key, plain(inner, key)]);
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  return records.map(({ topic, partition, key, appendedAt, value }) => ({
    topic,
    partition,
    key,
    appendedAt,
    event: plain(codec.decode(topic, value), ''),
  }));
}
