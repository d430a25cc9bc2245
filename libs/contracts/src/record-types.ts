import avsc, { type Type } from 'avsc';
import type { AvroRecord } from './avro-schema.ts';
import { RECORDS } from './generated/records.ts';
import { TOPICS } from './generated/topics.ts';
import { recordRules } from './field-rules.ts';

/** One of our records, ready for use in both directions. */
export interface RecordType {
  readonly record: (typeof RECORDS)[number];
  /** Writes a domain event: fields that the schema does not have, such as `type`, are ignored. */
  readonly writer: Type;
  /**
   * Reads into a domain event: in addition to the schema's fields it has `type`, which no writer has, so that avsc fills it in from
   * its default while it builds the object. A dead letter is not an event and has no `type`.
   */
  readonly reader: Type;
  /** What is wrong with a decoded value beyond its types; undefined: nothing. */
  readonly broken: (value: Readonly<Record<string, unknown>>) => string | undefined;
}

export function recordTypes(): readonly RecordType[] {
  return RECORDS.map((record) => {
    const schema = JSON.parse(record.schema) as AvroRecord;
    const type = { name: 'type', type: 'string', default: record.type };
    const fields = record.topic === TOPICS.deadLetters ? schema.fields : [type, ...schema.fields];
    return {
      record,
      writer: parse(schema),
      reader: parse({ ...schema, fields }),
      broken: recordRules(schema),
    };
  });
}

function parse(schema: AvroRecord): Type {
  // avsc stores the names that it has seen in the options: each schema needs its own.
  return avsc.Type.forSchema(schema as avsc.Schema, { omitRecordMethods: true, wrapUnions: 'never' });
}
