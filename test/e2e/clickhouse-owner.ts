import type { ClickHouseAccess } from '#clickhouse';

/** What a service or command is given to write as the owner. */
export function ownerEnvironment({ url, username = '', password = '' }: ClickHouseAccess) {
  return {
    BATON_CLICKHOUSE_URL: url,
    BATON_CLICKHOUSE_USERNAME: username,
    BATON_CLICKHOUSE_PASSWORD: password,
  };
}

/** The answer to a statement of the owner, who may change tables. @throws Error with what ClickHouse says */
export async function ownerSql(
  { url, username = '', password = '' }: ClickHouseAccess,
  query: string,
): Promise<string> {
  const headers = { 'x-clickhouse-user': username, 'x-clickhouse-key': password };
  const response = await fetch(url, { method: 'POST', body: query, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}
