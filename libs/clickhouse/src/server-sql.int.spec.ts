import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from './client.ts';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from './embedded-server.ts';
import { clusterSql, rolesSql } from './server-sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-server-sql-'));
let server: EmbeddedClickHouse;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ dataDir: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The statement as the parser of ClickHouse reads it. @throws where it is none */
async function parsed(statement: string): Promise<string> {
  const client = connect(server.owner);
  try {
    const result = await client.query({
      query: 'SELECT formatQuerySingleLine({statement:String}) AS text',
      query_params: { statement },
      format: 'JSONEachRow',
    });
    const [row] = await result.json<{ text: string }>();
    return row?.text ?? '';
  } finally {
    await client.close();
  }
}

// Only parsed: the embedded engine has neither users nor Keeper, so nothing here shows that a server does what the statements say.
describe('SQL for a server, read by the parser of ClickHouse', () => {
  it.each([
    ['roles', rolesSql({ database: 'baton' })],
    ['a cluster', clusterSql({ database: 'baton' })],
  ])('%s: every statement is one', async (_, statements) => {
    const read = await Promise.all(statements.map(parsed));
    expect(read.filter((text) => text === '')).toEqual([]);
    expect(await parsed('CREATE ROLE IF NOT EXISTS a').catch(String)).toBe('CREATE ROLE IF NOT EXISTS a');
    await expect(parsed('CREATE ROLEX a')).rejects.toThrow('Syntax error');
  });

  it('every table of events has a policy by workspace, and no analyst is granted texts', async () => {
    const read = await Promise.all(rolesSql({ database: 'baton' }).map(parsed));
    const policies = read.filter((text) => text.includes('baton_workspaces'));
    expect(policies).toHaveLength(7);
    const ofAnalyst = read.filter((text) => /^GRANT SELECT ON .* TO baton_analyst\b/.test(text)).join('\n');
    expect(ofAnalyst).toContain('escalation_events');
    expect(ofAnalyst).not.toMatch(/turn_texts|context_cards|dead_letters/);
    expect(read.filter((text) => /TO baton_sink/.test(text)).join('\n')).not.toMatch(/DROP|ALTER|TRUNCATE/);
  });

  it('every table of a cluster is replicated and remembers tokens for longer than a retry', async () => {
    const read = await Promise.all(clusterSql({ database: 'baton' }).map(parsed));
    const tables = read.filter((text) => text.startsWith('CREATE TABLE'));
    expect(tables).toHaveLength(10);
    for (const text of tables) {
      expect(text).toMatch(/ENGINE = Replicated(Replacing)?MergeTree/);
      if (!text.includes('schema_'))
        expect(text).toContain('replicated_deduplication_window_seconds = 1209600');
    }
    expect(read.join('\n')).not.toContain('non_replicated');
  });
});
