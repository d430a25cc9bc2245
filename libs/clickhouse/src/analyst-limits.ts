import { exception } from './exception-status.ts';

/** What one query of an analyst may use on the embedded engine. A server has profiles and quotas for this (infra/clickhouse/server). */
export const ANALYST_LIMITS = {
  /** Seconds. */
  max_execution_time: 60,
  /** Bytes. Two queries run at a time. */
  max_memory_usage: 1024 ** 3,
  max_result_rows: 1_000_000,
  /** Bytes. */
  max_result_bytes: 1024 ** 3,
  /** Bytes on disk, of sorting and grouping that does not fit into memory. */
  max_temporary_data_on_disk_size_for_query: 4 * 1024 ** 3,
} as const;

/** Settings that change how a result looks or is computed, and nothing that protects others. */
const HARMLESS =
  /^(output_format_\w+|date_time_(in|out)put_format|session_timezone|join_use_nulls|final|extremes|max_threads|max_block_size|log_comment|enable_analyzer|allow_experimental_analyzer|(connect|receive|send|http_receive|http_send|http_connection)_timeout|cancel_http_readonly_queries_on_client_close|http_headers_progress_interval_ms|http_write_exception_in_output_format|max_rows_to_read|max_bytes_to_read|max_query_size|param_\w+)$/;

/**
 * The settings of a request by an analyst: theirs where they are harmless, limits never above ours.
 * @throws SETTING_CONSTRAINT_VIOLATION where one may not be set
 */
export function analystSettings(asked: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const settings = new Map<string, string>(
    Object.entries(ANALYST_LIMITS).map(([name, limit]) => [name, `${limit}`]),
  );
  settings.set('result_overflow_mode', 'throw').set('timeout_overflow_mode', 'throw');
  for (const [name, value] of asked) {
    const limit = (ANALYST_LIMITS as Readonly<Record<string, number>>)[name];
    if (limit !== undefined) {
      const wanted = Number(value);
      if (wanted > 0 && wanted < limit) settings.set(name, value);
    } else if (HARMLESS.test(name)) settings.set(name, value);
    // Many clients ask to be read-only: they are.
    else if (name !== 'readonly' || value === '0') {
      throw exception(
        452,
        `Setting ${name} may not be changed here: this port is for reading`,
        'SETTING_CONSTRAINT_VIOLATION',
      );
    }
  }
  return settings;
}
