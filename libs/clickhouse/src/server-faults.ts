import { ClickHouseError } from '@clickhouse/client';
import { Transient } from '#stream';
import type { ClickHouseAccess } from './access.ts';

/** The server is overloaded, starting, out of space or memory, or temporarily read-only: the same request may succeed later. */
const PASSING: ReadonlySet<string> = new Set([
  '3', // UNEXPECTED_END_OF_FILE
  '159', // TIMEOUT_EXCEEDED
  '173', // CANNOT_ALLOCATE_MEMORY
  '202', // TOO_MANY_SIMULTANEOUS_QUERIES
  '209', // SOCKET_TIMEOUT
  '210', // NETWORK_ERROR
  '236', // ABORTED
  '241', // MEMORY_LIMIT_EXCEEDED
  '242', // TABLE_IS_READ_ONLY
  '243', // NOT_ENOUGH_SPACE
  '252', // TOO_MANY_PARTS
  '319', // UNKNOWN_STATUS_OF_INSERT
  '394', // QUERY_WAS_CANCELLED
  '439', // CANNOT_SCHEDULE_TASK
  '999', // KEEPER_EXCEPTION
]);
const LOGIN: ReadonlySet<string> = new Set([
  '192', // UNKNOWN_USER
  '193', // WRONG_PASSWORD
  '194', // REQUIRED_PASSWORD
  '516', // AUTHENTICATION_FAILED
]);

const GIVE_AUTHORITY = 'give the certificate of the authority that signed it: BATON_CLICKHOUSE_TLS_CA_FILE';
const SPEAK_TLS =
  'no TLS is spoken there: check scheme and port of BATON_CLICKHOUSE_URL (https is usually at 8443)';
/** The remedy for a failed TLS handshake, by the code of Node's error. */
const TLS_REMEDIES: ReadonlyMap<string, string> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', GIVE_AUTHORITY],
  ['SELF_SIGNED_CERT_IN_CHAIN', GIVE_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT', GIVE_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', GIVE_AUTHORITY],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', GIVE_AUTHORITY],
  ['CERT_SIGNATURE_FAILURE', GIVE_AUTHORITY],
  ['CERT_HAS_EXPIRED', 'renew the certificate of the server'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'name the server in BATON_CLICKHOUSE_URL as its certificate does'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', SPEAK_TLS],
  ['EPROTO', SPEAK_TLS],
]);

/**
 * The failure of a request to a server, as a fault: Transient if a later attempt may succeed, otherwise an Error with a remedy.
 * A certificate that is not trusted is Transient too: nothing was sent, and certificates are renewed while services run.
 *
 * @param what the beginning of the message: `Migration 0001_a.sql, statement 2`
 */
export function serverFault(error: unknown, what: string, access: ClickHouseAccess): Error {
  if (error instanceof ClickHouseError) return answered(error, what, access);
  if (error instanceof TypeError || error instanceof RangeError) return error;
  // Without a response nothing is known about the request.
  const code = codeOf(error);
  const remedy = TLS_REMEDIES.get(code);
  const message = error instanceof Error ? error.message : String(error);
  const reason = remedy === undefined ? message || code : `${message} (${code}); ${remedy}`;
  const state = remedy === undefined ? 'is away' : 'cannot be spoken to by TLS';
  return new Transient(`${what}: ClickHouse at ${originOf(access)} ${state}: ${reason}.`, { cause: error });
}

function answered(error: ClickHouseError, what: string, access: ClickHouseAccess): Error {
  const { code, type = '', message } = error;
  const reason = `(code ${code} ${type}): ${message}`;
  if (PASSING.has(code)) return new Transient(`${what}: ClickHouse is away ${reason}`, { cause: error });
  const refused = LOGIN.has(code)
    ? `ClickHouse at ${originOf(access)} refuses user ${access.username ?? 'default'}, ` +
      'check BATON_CLICKHOUSE_USERNAME and BATON_CLICKHOUSE_PASSWORD'
    : 'ClickHouse refuses it';
  return new Error(`${what}: ${refused} ${reason}`, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Without secrets that a URL may contain. */
function originOf({ url }: ClickHouseAccess): string {
  return new URL(url).origin;
}
