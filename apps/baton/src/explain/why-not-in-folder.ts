import { decidingCode } from '#platform';
import type { Offset, SourceId, TaskId } from '#stream';
import type { FolderLog } from '../reading/folder-log.ts';
import { episodeJson, episodeText } from './episode-text.ts';
import {
  episodeReportOf,
  whyNotOf,
  type CommittedLog,
  type ConversationInLog,
  type MomentAsked,
} from './why-not-report.ts';
import { whyNotJson, whyNotText } from './why-not-text.ts';

/** For people and for programs. */
export interface Report {
  readonly text: string;
  readonly json: object;
}

/** Of a log that a process writes to: up to what was committed when it was read. */
export async function whyNotInFolder(
  log: FolderLog,
  subject: ConversationInLog,
  progress: (units: number) => void,
): Promise<Report> {
  const report = await whyNotOf(committedIn(log), subject, progress);
  const version = decidingCode();
  return { text: whyNotText(report, version), json: whyNotJson(report, version) };
}

/** The same of one episode at a moment. */
export async function episodeInFolder(
  log: FolderLog,
  subject: ConversationInLog,
  asked: MomentAsked,
  progress: (units: number) => void,
): Promise<Report> {
  const report = await episodeReportOf(committedIn(log), subject, asked, progress);
  const of = [asked.episodeId, subject.records, report, decidingCode()] as const;
  return { text: episodeText(...of), json: episodeJson(...of) };
}

function committedIn({ reader, codec }: FolderLog): CommittedLog {
  return {
    codec,
    epoch: reader.epoch,
    tasks: reader.units.tasks(),
    start: (task: TaskId) => reader.units.start(task),
    units: (task: TaskId) => reader.units.units(task),
    read: (source: SourceId, from: Offset, to: Offset) => reader.log.read(source, from, to),
  };
}
