import type { NotCompared, OtherVersion } from '#stream';
import { countText } from '../reading/display-text.ts';

/** What other versions decided of one task, and what could not be compared because of that. */
export interface TaskVersions {
  readonly task: string;
  readonly others: readonly OtherVersion[];
  readonly notCompared: readonly NotCompared[];
}

const OUTCOMES: Readonly<Record<OtherVersion['outcome'], string>> = {
  same: 'this version makes the same records of them, which does not prove them',
  other: 'this version makes other records of them',
  'not replayed': 'not replayed',
};

/** A line for each run of units that another version decided and for what was not compared; none where this version decided all. */
export function versionLines(tasks: readonly TaskVersions[]): readonly string[] {
  const lines = tasks.flatMap(({ task, others, notCompared }) => [
    ...others.map(
      ({ decidedBy, from, to, outcome }) =>
        `${task}: ${countText(to - from + 1)} units (${from} to ${to}) were decided by version ${decidedBy}: ${OUTCOMES[outcome]}.`,
    ),
    ...notCompared.map((units) => notComparedLine(task, units)),
  ]);
  return lines.length === 0
    ? []
    : [...lines, 'To repeat them all, verify with the release that decided them.'];
}

function notComparedLine(task: string, { from, to, own }: NotCompared): string {
  const ours = own === 0 ? '' : `, ${countText(own)} of them decided by this version`;
  return `${task}: units ${from} to ${to} were not compared${ours}: this version cannot come to the state that they were decided on.`;
}
