import type { ClickHouseAccess } from './access.ts';

/** @returns the names of the migrations that were run now, in order; empty when the schema was up to date */
export async function migrate(
  access: ClickHouseAccess & { readonly dir?: string },
): Promise<readonly string[]> {
  throw new Error(`Migrations for ${access.url} are not built yet.`);
}
