import { TOPICS } from '#contracts';
import { countPhrases, type PhraseCount, type Policy } from '#domain/policy';
import { topicName } from '#stream';
import { openFolderLog } from '../reading/folder-log.ts';

export interface MeasuredPhrases {
  /** Turns of customers of the workspace in the log. */
  readonly turns: number;
  readonly phrases: readonly PhraseCount[];
}

/** A phrase that stands in this share of the workspace's own turns is reported. */
const REPORTED_SHARE = 0.02;

/**
 * How often the phrases of a policy stand in what customers of a workspace wrote, by the log of a data folder.
 * @throws CommandError where the folder holds no log
 */
export async function measureInLog(
  policy: Policy,
  dataDir: string,
  workspace: string,
  progress: (records: number, total: number) => void,
): Promise<MeasuredPhrases> {
  const log = await openFolderLog(dataDir);
  try {
    const counter = countPhrases(policy);
    const sources = log.reader.log.sources.filter(
      (source) => topicName(source) === TOPICS.conversationEvents,
    );
    const total = sources.reduce((sum, source) => sum + log.reader.log.end(source), 0);
    let done = 0;
    for (const source of sources) {
      for await (const { event } of log.read(source, 0, log.reader.log.end(source))) {
        progress((done += 1), total);
        if (event.type === 'CustomerTurn' && event.workspaceId === workspace) counter.heard(event.text);
      }
    }
    return { turns: counter.turns, phrases: counter.counts() };
  } finally {
    await log.close();
  }
}

/** For people: how much was measured, and the phrases that would fire too often. */
export function measuredNotes({ turns, phrases }: MeasuredPhrases): readonly string[] {
  if (turns === 0) return ['the log has no turn of a customer of this workspace to measure phrases on'];
  const often = phrases.filter((phrase) => phrase.turns / turns >= REPORTED_SHARE);
  const count = turns.toLocaleString('en-US');
  return [
    ...often.map(
      ({ path, phrase, turns: held }) =>
        `${path}: "${phrase}" stands in ${held.toLocaleString('en-US')} of ${count} turns of the log (${Math.round((100 * held) / turns)} %); each of them would get a person`,
    ),
    `measured on ${count} turns of the log; ${often.length === 0 ? 'no phrase' : `${often.length} of ${phrases.length} phrases`} would fire on ${100 * REPORTED_SHARE} % of them or more`,
  ];
}
