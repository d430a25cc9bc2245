import { readJsonLines } from '../../fixtures/json-lines.ts';

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

export function recordedInput(file: string | URL): RecordedInput {
  const [head, ...steps] = readJsonLines<RecordedLine>(file);
  return {
    stepMs: (head?.['stepMs'] as number | null | undefined) ?? null,
    steps: steps as unknown as readonly RecordedStep[],
  };
}
