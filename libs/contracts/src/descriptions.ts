import { PART_DESCRIPTIONS, RECORD_DESCRIPTIONS } from './generated/descriptions.ts';

type Scalar = 'text' | 'enum' | 'boolean' | 'int' | 'long' | 'double' | 'instant' | 'bytes' | 'free';

/** `free`: text, number or boolean, as free attributes are. */
export type FieldKind = Scalar | 'record' | `list of ${Scalar | 'record'}` | `map of ${Scalar}`;

export interface FieldDescription {
  readonly name: string;
  /** Of the analytics tables; null: not stored there. */
  readonly column: string | null;
  readonly kind: FieldKind;
  readonly nullable: boolean;
  /** What people wrote; who they are; neither. */
  readonly pii: 'text' | 'identity' | 'none';
  /** Of a record or a list of records: the name of its description. */
  readonly part?: string;
  readonly doc: string;
}

/** A record that is part of others. */
export interface PartDescription {
  readonly doc: string;
  /** Template of its text; null: none is given. */
  readonly text: string | null;
  readonly fields: readonly FieldDescription[];
}

export interface RecordDescription extends PartDescription {
  readonly topic: string;
  /** Family in the vocabulary; null: it is no event (a dead letter). */
  readonly family: string | null;
}

/** What its schema says of every record on a topic, by type. */
export const recordDescriptions: Readonly<Record<string, RecordDescription>> = RECORD_DESCRIPTIONS;
/** And of every record that is part of others, by name. */
export const partDescriptions: Readonly<Record<string, PartDescription>> = PART_DESCRIPTIONS;
