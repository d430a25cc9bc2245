import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { clickHouseDir, migrateTables } from './migrations.ts';
import { readTableFiles } from './table-files.ts';

let server: Server | undefined;

afterEach(() => new Promise((resolve) => void server?.close(resolve)));

/** The statements that migrations send to a server whose database has this engine: one with Keeper is none of ours. */
async function statementsOn(engine: string): Promise<readonly string[]> {
  const made: string[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (/^(CREATE|ALTER) TABLE/m.test(body)) made.push(body);
      response.end(body.includes('system.databases') ? `${JSON.stringify({ name: 'baton', engine })}\n` : '');
    });
  });
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await migrateTables({ url, database: 'baton' });
  return made;
}

it('makes every table replicated where the database is, and changes nothing else', async () => {
  const statements = await statementsOn('Replicated');
  const tables = statements.filter((text) => /^CREATE TABLE/m.test(text));
  expect(tables).toHaveLength(9);
  for (const text of tables) expect(text).toMatch(/ENGINE = Replicated(Replacing)?MergeTree/);
  expect(statements.join('\n')).not.toContain('non_replicated');
  const files = readTableFiles(join(clickHouseDir(), 'tables')).flatMap((file) => file.statements);
  const changes = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => /^ALTER TABLE/m.test(text));
  expect(changes(statements)).toEqual(changes(files));
});

it('makes tables as they are written elsewhere', async () => {
  const statements = await statementsOn('Atomic');
  expect(statements.slice(1)).toEqual(
    readTableFiles(join(clickHouseDir(), 'tables')).flatMap((file) => file.statements),
  );
  expect(statements.join('\n')).not.toContain('ENGINE = Replicated');
});
