import type { AdoptedTask, Adoption } from '#stream-kafka';
import { countText } from '../reading/display-text.ts';
import { table } from '../terminal/text-table.ts';

/** For a person: what every task goes on with, what was undone, and up to when each partition was copied. */
export function adoptionText({ tasks, partitions }: Adoption, { dryRun }: { dryRun: boolean }): string {
  const rows = tasks.map((task) => [
    task.task,
    HOW[task.how],
    countText(task.unit),
    stampText(task.time),
    ...[task.undone, task.decidedAgain, task.readAgain, task.toRead].map(countText),
  ]);
  const held = partitions.map(({ topic, partition, records, lastAppendedAt }) => [
    `${topic}/${partition}`,
    countText(records),
    stampText(lastAppendedAt ?? 0),
  ]);
  return [
    dryRun ? 'Nothing was changed. It would be:' : 'The cluster is adopted.',
    table(['task', 'how', 'after unit', 'time', 'undone', 'decided again', 'read again', 'to read'], rows),
    ...tasks.flatMap(notes),
    '',
    'What is here of each partition. What the lost cluster appended later is lost, and nobody can say how much that was:',
    table(['partition', 'records', 'last appended'], held),
  ].join('\n');
}

const HOW: Readonly<Record<AdoptedTask['how'], string>> = {
  goesOn: 'goes on',
  fromStart: 'reads all again',
  forgot: 'begins anew',
  wasAdopted: 'was adopted before',
};

const stampText = (ms: number): string => (ms > 0 ? new Date(ms).toISOString() : '-');

/** What must not go unnoticed about a task. */
function notes({ task, how, undone, decidedAgain }: AdoptedTask): readonly string[] {
  const lines: string[] = [];
  if (how === 'forgot')
    lines.push(
      `${task}: nothing that it knew was copied. It decides anew from the first record that is here.`,
    );
  if (undone > 0)
    lines.push(
      `${task}: its last ${countText(undone)} units are undone: not all that they appended was copied. Of what they were made of it decides again what is here.`,
    );
  if (decidedAgain > 0)
    lines.push(
      `${task}: ${countText(decidedAgain)} records of decisions are here that it does not know of. It decides them again, with other ids.`,
    );
  return lines;
}
