import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drainPending, Session } from 'chdb';
import { checkAnalystStatement } from './analyst-gate.ts';
import { analystSettings } from './analyst-limits.ts';
import { exception } from './exception-status.ts';
import { bodyInsert, isSelect, literal, type BodyInsert } from './statement.ts';

export type Role = 'owner' | 'analyst';

export interface Statement {
  readonly query: string;
  /** Data of an insert; empty if the query contains all of it. */
  readonly body: Buffer;
  readonly database: string | null;
  readonly defaultFormat: string;
  /** Settings, and query parameters as `param_<name>`. */
  readonly settings: ReadonlyMap<string, string>;
  /** The owner may do anything that the engine can; an analyst reads. */
  readonly role: Role;
  /** Of an owner; a link of theirs changes nothing. */
  readonly mayWrite: boolean;
  /** Statements of one named session follow each other and see its temporary tables and settings. */
  readonly sessionId: string | null;
}

interface Answer {
  /** Null: the result is complete. */
  readonly rowsRead: number | null;
  readonly rowsWritten: number;
  /** The session is busy until this returns. */
  readonly chunks: AsyncIterableIterator<Uint8Array>;
}

/** The engine opened on a folder: several statements at a time, each in a session of its own. */
export interface Engine {
  /** Rejects with the engine's own exception, before the first byte of a result. */
  run(statement: Statement): Promise<Answer>;
  /** Waits for running statements, then releases the folder. */
  close(): Promise<void>;
}

/** Native work runs on the four threads of Node's pool; one is left for compression, and one for the owner, whom no analyst keeps waiting. */
const slots = { all: 3, analysts: 2 };
const sessionIdleMs = 60_000;
/** Above this the data of an insert goes through a file: inside the text of a query the engine copies and scans it twice. */
const inlineBytesMax = 1024 * 1024;
// As on a server: `1` alone is a syntax error.
const sessionOptions = { connectionArgs: ['--implicit_select=0'] };

export function openEngine(dataDir: string): Engine {
  // Keeps the engine up between statements.
  const root = new Session(dataDir, sessionOptions);
  // Left behind by a process that was killed.
  const spool = join(dataDir, 'spool');
  rmSync(spool, { recursive: true, force: true });
  mkdirSync(spool);
  const tableFunctions = namesOf(root, 'SELECT lower(name) FROM system.table_functions');
  const named = new Map<string, { session: Session; tail: Promise<void>; timer: NodeJS.Timeout }>();
  const waiting: { reads: boolean; start: () => void }[] = [];
  let running = 0;
  let reading = 0;

  function admit(): void {
    for (let i = 0; i < waiting.length && running < slots.all;) {
      const next = waiting[i];
      if (next === undefined || (next.reads && reading >= slots.analysts)) {
        i += 1;
        continue;
      }
      waiting.splice(i, 1);
      running += 1;
      if (next.reads) reading += 1;
      next.start();
    }
  }

  async function slot(reads: boolean): Promise<() => void> {
    await new Promise<void>((start) => {
      waiting.push({ reads, start });
      admit();
    });
    return once(() => {
      running -= 1;
      if (reads) reading -= 1;
      admit();
    });
  }

  /** A session for this statement alone, or the named one as soon as it is free. */
  async function session(id: string | null): Promise<{ session: Session; release: () => void }> {
    if (id === null) {
      const own = new Session(dataDir, sessionOptions);
      return {
        session: own,
        release: () => {
          own.close();
        },
      };
    }
    const entry = named.get(id) ?? {
      session: new Session(dataDir, sessionOptions),
      tail: Promise.resolve(),
      timer: setTimeout(() => undefined, 0),
    };
    named.set(id, entry);
    clearTimeout(entry.timer);
    const before = entry.tail;
    let release = (): void => undefined;
    entry.tail = new Promise((resolve) => {
      release = resolve;
    });
    const mine = entry.tail;
    await before;
    return {
      session: entry.session,
      release: () => {
        release();
        if (entry.tail !== mine) return;
        entry.timer = setTimeout(() => {
          named.delete(id);
          entry.session.close();
        }, sessionIdleMs);
      },
    };
  }

  return {
    async run(asked) {
      const statement = asked.role === 'analyst' ? await forAnalyst(asked, root, tableFunctions) : asked;
      const reads = asked.role === 'analyst';
      const { sessionId, role } = statement;
      // Roles share no session: what an owner set would hold for an analyst.
      const held = await session(sessionId === null ? null : `${role}/${sessionId}`);
      const free = await slot(reads);
      const done = once(() => {
        held.release();
        free();
      });
      try {
        await prepare(held.session, statement);
        if (isSelect(statement.query) && statement.body.length === 0) {
          const stream = held.session.queryStream(statement.query, { format: statement.defaultFormat });
          return { rowsRead: null, rowsWritten: 0, chunks: await started(stream, done) };
        }
        const answer = await whole(held.session, statement, spool);
        done();
        return answer;
      } catch (error) {
        done();
        throw error;
      }
    },
    async close() {
      await drainPending();
      for (const { session, timer } of named.values()) {
        clearTimeout(timer);
        session.close();
      }
      root.close();
    },
  };
}

/** The statement as the engine itself reads it, once it is known to be a query, with settings that an analyst may have. */
async function forAnalyst(
  asked: Statement,
  root: Session,
  tableFunctions: ReadonlySet<string>,
): Promise<Statement> {
  const settings = analystSettings(asked.settings);
  if (asked.body.length > 0) {
    throw exception(164, 'A query and data together are an insert: this port is for reading.', 'READONLY');
  }
  const result = await root.queryAsync(`SELECT formatQuerySingleLine(${literal(asked.query)})`, {
    format: 'TSVRaw',
  });
  const query = Buffer.from(result.bytes()).toString('utf8').trim();
  checkAnalystStatement(query, tableFunctions);
  return { ...asked, settings, query, mayWrite: false };
}

function namesOf(root: Session, query: string): ReadonlySet<string> {
  return new Set(
    root
      .query(query, 'TSVRaw')
      .split('\n')
      .filter((name) => name !== ''),
  );
}

async function prepare(session: Session, statement: Statement): Promise<void> {
  if (statement.database !== null)
    await session.queryAsync(`USE \`${statement.database.replaceAll('`', '')}\``);
  const settings = [...statement.settings].map(([name, value]) => `${name} = ${literal(value)}`);
  if (!statement.mayWrite) settings.push(`readonly = ${statement.role === 'analyst' ? 1 : 2}`);
  if (settings.length > 0) await session.queryAsync(`SET ${settings.join(', ')}`);
}

async function whole(session: Session, statement: Statement, spool: string): Promise<Answer> {
  const insert = statement.body.length > 0 ? bodyInsert(statement.query) : undefined;
  if (insert !== undefined) {
    const rowsWritten =
      statement.body.length > inlineBytesMax
        ? await insertFile(session, insert, statement.body, join(spool, randomUUID()))
        : await insertInline(session, insert, statement.body);
    return { rowsRead: 0, rowsWritten, chunks: of() };
  }
  const text =
    statement.body.length > 0 ? `${statement.query}\n${statement.body.toString('utf8')}` : statement.query;
  const result = await session.queryAsync(text, { format: statement.defaultFormat });
  return { rowsRead: result.rowsRead, rowsWritten: 0, chunks: of(result.bytes()) };
}

async function insertInline(session: Session, insert: BodyInsert, body: Buffer): Promise<number> {
  const { table, columns, format } = insert;
  const { rowsWritten } = await session.insert({
    table,
    values: body,
    format,
    ...(columns.length > 0 ? { columns: [...columns] } : {}),
  });
  return rowsWritten;
}

async function insertFile(session: Session, insert: BodyInsert, body: Buffer, path: string): Promise<number> {
  const { table, columns, format } = insert;
  const columnList = columns.length > 0 ? ` (${columns.join(', ')})` : '';
  try {
    await writeFile(path, body).catch((error: Error) => {
      throw exception(243, `The data of the insert cannot be stored: ${error.message}`, 'NOT_ENOUGH_SPACE');
    });
    const { rowsRead } = await session.queryAsync(
      `INSERT INTO ${table}${columnList} FROM INFILE ${literal(path)} FORMAT ${format}`,
    );
    return rowsRead;
  } finally {
    await rm(path, { force: true });
  }
}

/** The stream, once its first piece is there, so that an error of the query itself still reaches the caller. */
async function started(
  stream: AsyncIterable<{ raw(): Uint8Array }>,
  done: () => void,
): Promise<AsyncIterableIterator<Uint8Array>> {
  const pieces = stream[Symbol.asyncIterator]();
  let first: IteratorResult<{ raw(): Uint8Array }> | undefined = await pieces.next();
  // Not a generator: `return` on one that was never started would not release the session.
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await pieces.return?.();
    done();
    return { done: true, value: undefined };
  };
  const chunks: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => chunks,
    async next() {
      const piece = first ?? (await pieces.next());
      first = undefined;
      return piece.done === true ? end() : { value: piece.value.raw() };
    },
    return: end,
  };
  return chunks;
}

async function* of(...pieces: Uint8Array[]): AsyncIterableIterator<Uint8Array> {
  yield* pieces;
}

function once(action: () => void): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    action();
  };
}
