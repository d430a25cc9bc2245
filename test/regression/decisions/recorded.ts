import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What one workload gave: a line for each record of a decision, in the order of its topic, then for each dead letter. */
export type RecordedLine = Readonly<Record<string, unknown>>;

/** What people sent at one instant, with the ids of this system written as `<conversation>#<ordinal>` and `<episode>/offer-<n>`. */
export interface RecordedStep {
  readonly at: number;
  readonly records: readonly (
    | { readonly event: Readonly<Record<string, unknown>> }
    | {
        readonly topic: string;
        readonly key: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly raw: string;
      }
  )[];
}

export interface RecordedInput {
  /** Between two steps, fired by the clock; null: records alone move time. */
  readonly stepMs: number | null;
  readonly steps: readonly RecordedStep[];
}

/** @param file JSON lines, compressed with gzip */
export function recordedLines(file: string | URL): readonly RecordedLine[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedLine);
}

export function recordedInput(file: string | URL): RecordedInput {
  const [head, ...steps] = recordedLines(file);
  return {
    stepMs: (head?.['stepMs'] as number | null | undefined) ?? null,
    steps: steps as unknown as readonly RecordedStep[],
  };
}
