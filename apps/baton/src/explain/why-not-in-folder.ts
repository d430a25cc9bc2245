import { decidingCode } from '#platform';
import type { Offset, SourceId, TaskId } from '#stream';
import type { FolderLog } from '../reading/folder-log.ts';
import { whyNotOf, type ConversationInLog } from './why-not-report.ts';
import { whyNotJson, whyNotText } from './why-not-text.ts';

/** For people and for programs. Of a log that a process writes to: up to what was committed when it was read. */
export async function whyNotInFolder(
  { reader, codec }: FolderLog,
  subject: ConversationInLog,
  progress: (units: number) => void,
): Promise<{ readonly text: string; readonly json: object }> {
  const committed = {
    codec,
    epoch: reader.epoch,
    tasks: reader.units.tasks(),
    start: (task: TaskId) => reader.units.start(task),
    units: (task: TaskId) => reader.units.units(task),
    read: (source: SourceId, from: Offset, to: Offset) => reader.log.read(source, from, to),
  };
  const report = await whyNotOf(committed, subject, progress);
  const version = decidingCode();
  return { text: whyNotText(report, version), json: whyNotJson(report, version) };
}
