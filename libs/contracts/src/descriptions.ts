import { PART_DESCRIPTIONS, RECORD_DESCRIPTIONS } from './generated/descriptions.ts';

type Scalar = 'text' | 'enum' | 'boolean' | 'int' | 'long' | 'double' | 'instant' | 'bytes' | 'free';

export interface FieldDescription {
  readonly name: string;
  /** `free`: text, number or boolean, as free attributes are. */
  readonly kind: Scalar | 'record' | `list of ${Scalar | 'record'}` | `map of ${Scalar}`;
  /** What people wrote, who they are, or neither. */
  readonly pii: 'text' | 'identity' | 'none';
  /** Of a record or a list of records: the name of its description. */
  readonly part?: string;
}

/** What the line of a record needs. */
export interface RecordDescription {
  /** Template of the line, see schemas/README.md; null: none. */
  readonly text: string | null;
  readonly fields: readonly FieldDescription[];
}

/** Every record on a topic, by type. */
export const recordDescriptions: Readonly<Record<string, RecordDescription>> = RECORD_DESCRIPTIONS;
/** Every record that is part of others, by name. */
export const partDescriptions: Readonly<Record<string, RecordDescription>> = PART_DESCRIPTIONS;
