import type { RecordSchema } from './generated/records.ts';
import type { RecordType } from './record-types.ts';

/** Writes values of one record type. */
export interface ValueWriter {
  readonly record: RecordSchema;
  /** Prefix and body, as a copy. Throws, naming the field, if the value does not fit the schema. */
  write(value: object): Uint8Array;
}

/** Shared by all writers: writing is synchronous, and results are copies. */
let scratch = Buffer.alloc(16_384);

export function valueWriter({ record, writer }: RecordType, id: number): ValueWriter {
  return {
    record,
    write(value) {
      let end: number;
      try {
        end = writer.encode(value, scratch, 5);
        if (end < 0) {
          scratch = Buffer.alloc(2 * (scratch.length - end));
          end = writer.encode(value, scratch, 5);
        }
      } catch (error) {
        throw new TypeError(
          `${record.type} cannot be written: ${misfit(value) ?? (error as Error).message}`,
          {
            cause: error,
          },
        );
      }
      scratch[0] = 0;
      scratch.writeUInt32BE(id, 1);
      return Buffer.from(scratch.subarray(0, end));
    },
  };

  function misfit(value: object): string | undefined {
    let first: string | undefined;
    writer.isValid(value, {
      errorHook: (path, found: unknown, type) => {
        first ??= `field "${path.join('.')}" is ${JSON.stringify(found)}, not ${type.name ?? type.typeName}.`;
      },
    });
    return first;
  }
}
