import { queryRows } from '../process/clickhouse-query.ts';
import { countText, shareText } from '../reading/display-text.ts';
import { table } from '../terminal/text-table.ts';

/** The result of an import, from ClickHouse: rows of its workspace only. */
export interface ImportSummary {
  readonly conversations: number;
  readonly escalated: number;
  /** By the value of the first attribute; one row `all` where there is none. */
  readonly groups: readonly GroupRow[];
  readonly reasons: readonly ReasonRow[];
}

interface GroupRow {
  readonly group: string;
  readonly conversations: number;
  readonly escalated: number;
  readonly customer_request: number;
  readonly confidence: number;
  readonly complexity: number;
}

interface ReasonRow {
  readonly trigger: string;
  readonly code: string;
  readonly rule: string;
  /** Primary: the reason that comes first. */
  readonly primary: number;
  readonly contributing: number;
}

const GROUPS = `
SELECT
    if({attribute:String} = '', 'all', c.attributes[{attribute:String}]) AS group,
    toUInt32(uniqExact(c.conversation_id)) AS conversations,
    toUInt32(uniqExactIf(c.conversation_id, e.trigger != '')) AS escalated,
    toUInt32(uniqExactIf(c.conversation_id, e.trigger = 'customer_request')) AS customer_request,
    toUInt32(uniqExactIf(c.conversation_id, e.trigger = 'confidence')) AS confidence,
    toUInt32(uniqExactIf(c.conversation_id, e.trigger = 'complexity')) AS complexity
FROM conversation_events AS c FINAL
LEFT JOIN
(
    SELECT conversation_id, argMin(toString(primary_trigger), ordinal) AS trigger
    FROM escalation_events FINAL
    WHERE workspace_id = {workspace:String} AND type = 'EscalationRequested'
    GROUP BY conversation_id
) AS e ON e.conversation_id = c.conversation_id
WHERE c.workspace_id = {workspace:String} AND c.type = 'ConversationStarted'
GROUP BY group
ORDER BY group`;

const REASONS = `
SELECT
    toString(r.trigger) AS trigger,
    toString(r.code) AS code,
    toString(r.rule) AS rule,
    toUInt32(uniqExactIf(r.episode_id, r.ordinal = 1)) AS primary,
    toUInt32(uniqExactIf(r.episode_id, r.ordinal > 1)) AS contributing
FROM escalation_reasons AS r FINAL
WHERE r.workspace_id = {workspace:String} AND r.type = 'EscalationRequested'
GROUP BY trigger, code, rule
ORDER BY primary DESC, contributing DESC, code, rule`;

/** @param attribute name of the attribute to group by; undefined: all in one */
export async function importSummary(
  clickhouseUrl: string,
  workspace: string,
  attribute: string | undefined,
): Promise<ImportSummary> {
  const groups = await queryRows<GroupRow>(clickhouseUrl, GROUPS, { workspace, attribute: attribute ?? '' });
  const reasons = await queryRows<ReasonRow>(clickhouseUrl, REASONS, { workspace });
  return {
    conversations: sum(groups, 'conversations'),
    escalated: sum(groups, 'escalated'),
    groups,
    reasons,
  };
}

export interface ImportRun {
  readonly workspace: string;
  readonly attribute: string | undefined;
  readonly events: number;
  readonly known: number;
  readonly wallMs: number;
  /** Of this process: log, decisions, rows; ClickHouse is a process of its own. */
  readonly cpuMs: number;
}

export interface Speed {
  readonly eventsPerSecond: number;
  readonly eventsPerCpuSecond: number;
}

/** null where everything was known already. */
export function speedOf({ events, known, wallMs, cpuMs }: ImportRun): Speed | null {
  const written = events - known;
  if (written === 0) return null;
  return {
    eventsPerSecond: Math.round((1_000 * written) / wallMs),
    eventsPerCpuSecond: Math.round((1_000 * written) / cpuMs),
  };
}

export function importText(run: ImportRun, summary: ImportSummary): string {
  const { conversations, escalated, groups, reasons } = summary;
  const speed = speedOf(run);
  const groupRows = groups.map((row) => [
    row.group === '' ? '(none)' : row.group,
    countText(row.conversations),
    countText(row.escalated),
    shareText(row.escalated, row.conversations),
    countText(row.customer_request),
    countText(row.confidence),
    countText(row.complexity),
  ]);
  const reasonRows = reasons.map((row) => [
    row.code,
    row.rule,
    row.trigger,
    countText(row.primary),
    countText(row.contributing),
  ]);
  return [
    `Workspace ${run.workspace}: ${countText(conversations)} conversations, ${countText(escalated)} escalated (${shareText(escalated, conversations)}).`,
    '',
    table(
      [
        run.attribute ?? 'group',
        'conversations',
        'escalated',
        'share',
        'customer request',
        'confidence',
        'complexity',
      ],
      groupRows,
    ),
    ...(reasons.length === 0
      ? []
      : ['', table(['reason', 'rule', 'trigger', 'primary', 'beside it'], reasonRows)]),
    '',
    `${countText(run.events)} events of the file; ${countText(run.known)} were already known.`,
    ...(speed === null
      ? []
      : [
          `Through the whole pipeline: ${countText(speed.eventsPerSecond)} events/s by the clock, ${countText(speed.eventsPerCpuSecond)} per CPU-second of this process.`,
        ]),
  ].join('\n');
}

function sum(rows: readonly GroupRow[], field: 'conversations' | 'escalated'): number {
  return rows.reduce((total, row) => total + row[field], 0);
}
