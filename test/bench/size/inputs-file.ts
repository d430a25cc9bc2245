import { readFileSync, writeFileSync } from 'node:fs';
import type { Instant } from '#kernel';
import type { OutboundRecord } from '#stream';

/** What the people of the sample day send in so many of its minutes, with the decisions of trigger and routing in between. */
export interface SampleInputs {
  /** In order, each for an append of its own. */
  readonly appends: readonly { readonly at: Instant; readonly records: readonly OutboundRecord[] }[];
  /** Those that ended. */
  readonly conversations: number;
  /** Conversations that had begun and not ended, at most. */
  readonly openMax: number;
  readonly escalated: number;
}

/** As JSON, the bytes of a record in base64. */
interface Filed extends Omit<SampleInputs, 'appends'> {
  readonly appends: readonly {
    readonly at: Instant;
    readonly records: readonly (Omit<OutboundRecord, 'value'> & { readonly value: string })[];
  }[];
}

export function writeInputs(file: string, inputs: SampleInputs): void {
  const appends = inputs.appends.map(({ at, records }) => ({
    at,
    records: records.map((one) => ({ ...one, value: Buffer.from(one.value).toString('base64') })),
  }));
  writeFileSync(file, JSON.stringify({ ...inputs, appends } satisfies Filed));
}

export function readInputs(file: string): SampleInputs {
  const filed = JSON.parse(readFileSync(file, 'utf8')) as Filed;
  const appends = filed.appends.map(({ at, records }) => ({
    at,
    records: records.map((one) => ({ ...one, value: Buffer.from(one.value, 'base64') })),
  }));
  return { ...filed, appends };
}
