import type { AvroField, AvroRecord } from './avro-schema.ts';
import { RECORDS } from './generated/records.ts';

/** What every record may have in the field of an id; lengths are UTF-16 units. */
export interface IdField {
  readonly minLength: number;
  readonly maxLength: number;
  /** Undefined: any characters. */
  readonly pattern: string | undefined;
  /** What the id is, and what it is made of. */
  readonly doc: string;
}

/** As the first record that has it declares it: all declare these fields alike. */
export function idField(name: 'workspaceId' | 'conversationId' | 'agentId' | 'episodeId'): IdField {
  for (const { schema } of RECORDS) {
    const { fields } = JSON.parse(schema) as AvroRecord;
    const field = fields.find((one) => one.name === name && one.type === 'string');
    if (field !== undefined) return fieldOf(field);
  }
  throw new Error(`No record has a field ${name}.`);
}

function fieldOf({ minLength = 0, maxLength = Infinity, pattern, doc = '' }: AvroField): IdField {
  return { minLength, maxLength, pattern, doc };
}
