import { decidingCode } from '#platform';
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
export async function whyNotInLog(
  log: CommittedLog,
  subject: ConversationInLog,
  progress: (units: number) => void,
): Promise<Report> {
  const report = await whyNotOf(log, subject, progress);
  const version = decidingCode();
  return { text: whyNotText(report, version), json: whyNotJson(report, version) };
}

/** The same of one episode at a moment. */
export async function episodeInLog(
  log: CommittedLog,
  subject: ConversationInLog,
  asked: MomentAsked,
  progress: (units: number) => void,
): Promise<Report> {
  const report = await episodeReportOf(log, subject, asked, progress);
  const of = [asked.episodeId, subject.records, report, decidingCode()] as const;
  return { text: episodeText(...of), json: episodeJson(...of) };
}
