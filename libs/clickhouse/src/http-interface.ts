import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { timingSafeEqual } from 'node:crypto';
import type { Engine, Role, Statement } from './engine.ts';
import { engineException, exception } from './exception-status.ts';
import { contentType, resultFormat } from './statement.ts';

/** Parameters of the interface; every other parameter is a setting or a `param_<name>`. */
const ownParameters = new Set([
  'query',
  'database',
  'default_format',
  'user',
  'password',
  'query_id',
  'session_id',
  'session_timeout',
  'session_check',
  'compress',
  'decompress',
  'enable_http_compression',
  'http_zlib_compression_level',
  'send_progress_in_http_headers',
  'wait_end_of_query',
  'buffer_size',
  'role',
  'quota_key',
  'client_protocol_version',
]);

/** A body is read completely first, so that an insert happens entirely or not at all, even if its sender stops half-way. */
const bodyBytesMax = 512 * 1024 * 1024;
/** A reader that takes nothing for this long is dropped. */
const stalledReaderMs = 600_000;

/** Who may do what. */
export interface Access {
  /** User and password that make a request the owner's. */
  readonly owner: { readonly username: string; readonly password: string };
  /** What a request without a user is. */
  readonly anonymous: Role;
}

/** The ClickHouse HTTP interface over an engine, for this machine only. Without the owner's password it is for reading. */
export function httpInterface(engine: () => Engine, access: Access): Server {
  const server = createServer((request, response) => {
    serve(engine, access, request, response).catch((error: unknown) => {
      refuse(response, error);
    });
  });
  server.requestTimeout = 0;
  return server;
}

async function serve(
  engine: () => Engine,
  access: Access,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (fromElsewhere(request)) {
    throw exception(516, 'This server answers to programs on this machine only', 'AUTHENTICATION_FAILED');
  }
  if (url.pathname === '/ping' || url.pathname === '/replicas_status') {
    response.end('Ok.\n');
    return;
  }
  if (url.pathname !== '/') {
    response.writeHead(404).end(`There is no handle ${url.pathname}. Use / or /ping for health checks.\n`);
    return;
  }
  const role = roleOf(request, url.searchParams, access);
  const body = await bodyOf(request);
  const statement = statementOf(request, url.searchParams, body, role);
  if (statement.query.trim() === '') {
    if (request.method === 'GET') response.end('Ok.\n');
    else throw exception(62, 'Empty query', 'SYNTAX_ERROR');
    return;
  }
  const format = resultFormat(statement.query, statement.defaultFormat);
  const answer = await engine().run(statement);
  try {
    response.setHeader('Content-Type', contentType(format));
    response.setHeader('X-ClickHouse-Format', format);
    response.setHeader('X-ClickHouse-Query-Id', url.searchParams.get('query_id') ?? randomUUID());
    if (answer.rowsRead !== null) {
      const { rowsRead, rowsWritten } = answer;
      const summary = { read_rows: `${rowsRead}`, written_rows: `${rowsWritten}` };
      response.setHeader('X-ClickHouse-Summary', JSON.stringify(summary));
    }
    response.setTimeout(stalledReaderMs, () => response.destroy());
    const pieces = Readable.from(answer.chunks, { objectMode: false });
    if (wantsGzip(request, url.searchParams)) {
      response.setHeader('Content-Encoding', 'gzip');
      await pipeline(pieces, createGzip({ level: 1 }), response);
    } else {
      await pipeline(pieces, response);
    }
  } finally {
    // The client may have left before the first piece; its slot is released in that case too.
    await answer.chunks.return?.();
  }
}

/** User and password as a server takes them: basic authentication, headers, parameters. */
function roleOf(request: IncomingMessage, parameters: URLSearchParams, { owner, anonymous }: Access): Role {
  const { authorization = '' } = request.headers;
  const basic = /^Basic (\S+)$/i.exec(authorization)?.[1];
  const [, user, key] =
    basic === undefined
      ? [
          '',
          request.headers['x-clickhouse-user'] ?? parameters.get('user') ?? '',
          request.headers['x-clickhouse-key'] ?? parameters.get('password') ?? '',
        ]
      : (/^([^:]*):(.*)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? ['', '', '']);
  if (user !== owner.username) return anonymous;
  const [given, wanted] = [Buffer.from(String(key)), Buffer.from(owner.password)];
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return 'owner';
  throw exception(516, `The password of ${owner.username} is wrong`, 'AUTHENTICATION_FAILED');
}

function statementOf(
  request: IncomingMessage,
  parameters: URLSearchParams,
  body: Buffer,
  role: Role,
): Statement {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asked = parameters.get('query') ?? '';
  const settings = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (ownParameters.has(name)) continue;
    if (!/^\w+$/.test(name)) throw exception(115, `Unknown setting '${name}'`, 'UNKNOWN_SETTING');
    settings.set(name, value);
  }
  return {
    query: asked === '' ? body.toString('utf8') : asked,
    body: asked === '' ? Buffer.alloc(0) : body,
    database: parameters.get('database') ?? header('x-clickhouse-database') ?? null,
    defaultFormat: parameters.get('default_format') ?? header('x-clickhouse-format') ?? 'TabSeparated',
    settings,
    role,
    // As on a server: a link cannot change anything.
    mayWrite: role === 'owner' && request.method === 'POST',
    sessionId: parameters.get('session_id'),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw exception(
      48,
      `Content-Encoding ${encoding} is not supported here; send gzip or none`,
      'NOT_IMPLEMENTED',
    );
  }
  const pieces: Buffer[] = [];
  let size = 0;
  const bytes: AsyncIterable<Buffer> = encoding === 'gzip' ? request.pipe(createGunzip()) : request;
  if (encoding === 'gzip') request.on('error', (error) => (bytes as Readable).destroy(error));
  for await (const piece of bytes) {
    size += piece.length;
    if (size > bodyBytesMax) {
      throw exception(307, `A body has at most ${bodyBytesMax} bytes; send smaller blocks`, 'TOO_MANY_BYTES');
    }
    pieces.push(piece);
  }
  if (!request.complete) throw exception(210, 'The body ended early', 'NETWORK_ERROR');
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces, size);
}

function wantsGzip(request: IncomingMessage, parameters: URLSearchParams): boolean {
  return (
    parameters.get('enable_http_compression') === '1' &&
    String(request.headers['accept-encoding'] ?? '').includes('gzip')
  );
}

/** A page of another site, or a host name pointed at this machine: both would act in the name of the person who is browsing. */
function fromElsewhere(request: IncomingMessage): boolean {
  const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;
  const { origin, host } = request.headers;
  if (host !== undefined && !here.test(host)) return true;
  return origin !== undefined && !here.test(origin.replace(/^https?:\/\//i, ''));
}

function refuse(response: ServerResponse, error: unknown): void {
  // Already being sent: closing the connection is the only way to show that the result is incomplete.
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { code, status, text } = engineException(error);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=UTF-8',
    'X-ClickHouse-Exception-Code': code,
    // The rest of the body is not read.
    ...(status === 413 ? { Connection: 'close' } : {}),
  });
  response.end(`${text}\n`);
}
