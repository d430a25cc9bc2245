import { ClickHouseError } from '@clickhouse/client';
import { Transient } from '#stream';

/**
 * Why rows wait, as a label of a metric. `away`: no response, overloaded, or starting; `login`: user or password refused; `grants`: the user lacks
 * a right; `full`: no space; `read_only`: the server or a table takes no writes; `schema`: a table, column or migration is not as expected;
 * `views`: rows go on, and a view could not be repaired; `refused`: anything else that ClickHouse answers.
 */
export const BLOCK_REASONS = [
  'away',
  'login',
  'grants',
  'full',
  'read_only',
  'schema',
  'views',
  'refused',
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** The database does not take rows, for a reason that somebody may remove: the same block is tried again until it does. */
export class Blocked extends Transient {
  readonly reason: BlockReason;

  constructor(reason: BlockReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const REASON_BY_CODE: Readonly<Record<string, BlockReason>> = {
  '192': 'login', // UNKNOWN_USER
  '193': 'login', // WRONG_PASSWORD
  '194': 'login', // REQUIRED_PASSWORD
  '516': 'login', // AUTHENTICATION_FAILED
  '497': 'grants', // ACCESS_DENIED
  '243': 'full', // NOT_ENOUGH_SPACE
  '74': 'full', // CANNOT_READ_FROM_FILE_DESCRIPTOR
  '75': 'full', // CANNOT_WRITE_TO_FILE_DESCRIPTOR
  '164': 'read_only', // READONLY
  '242': 'read_only', // TABLE_IS_READ_ONLY
  '774': 'read_only', // TABLE_IS_PERMANENTLY_READ_ONLY
  '16': 'schema', // NO_SUCH_COLUMN_IN_TABLE
  '53': 'schema', // TYPE_MISMATCH
  '60': 'schema', // UNKNOWN_TABLE
  '81': 'schema', // UNKNOWN_DATABASE
};

/**
 * What an error of this folder means for the rows. Our own bugs (TypeError, ...) stay what they are.
 * @param byDefault for an error that did not come from the server: a migration that contradicts the database
 */
export function blockedBy(error: unknown, byDefault: BlockReason): Error {
  if (error instanceof Blocked) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  const { cause, message } = error;
  if (cause instanceof ClickHouseError) {
    const reason =
      REASON_BY_CODE[cause.code] ??
      (error instanceof Transient ? 'away' : outOfSpace(message) ? 'full' : 'refused');
    return new Blocked(reason, message, { cause: error });
  }
  if (error instanceof Transient) return new Blocked('away', message, { cause: error });
  return error.constructor === Error ? new Blocked(byDefault, message, { cause: error }) : error;
}

/** The engine wraps what the disk says into errors of several codes. */
const outOfSpace = (message: string): boolean => /No space left on device/.test(message);
