import { table } from '../terminal/text-table.ts';
import type { PolicyVersion } from './policy-client.ts';

const HASH_CHARS_SHOWN = 12;

/** For people: the newest first, a line a version, and one more where it was staged before it was activated. */
export function versionsText(whose: string, versions: readonly PolicyVersion[]): string {
  if (versions.length === 0) return `${whose} is under the built-in policy; nothing was staged or activated`;
  const rows = versions.flatMap((version) => {
    const { name, hash, stagedAt, stagedBy, stagedReason, activatedAt, activatedBy, activatedReason } =
      version;
    const records = [
      ...(activatedAt === null ? [] : [['activated', activatedAt, activatedBy, activatedReason]]),
      ...(stagedAt === null ? [] : [['staged', stagedAt, stagedBy, stagedReason]]),
    ];
    return records.map(([what, at, by, reason], index) => [
      ...(index > 0
        ? ['', '', '', '']
        : [String(version.version), version.state, name ?? '', hash.slice(0, HASH_CHARS_SHOWN)]),
      ...[`${what ?? ''} ${at ?? ''}`, by ?? '', reason ?? ''],
    ]);
  });
  return table(['version', 'state', 'name', 'hash', 'when', 'by', 'reason'], rows);
}
