// Decides an export of conversations and compares with a recording of the same, or records it; also says how large conversations are
// stored: node --conditions=source test/regression/decisions/import.ts <export in the MultiDoGO mapping> <recording.jsonl.gz> [--record]
// The export stays out of the tree, and so does the recording, which holds its texts.
import { instant, plusMs } from '#kernel';
import { importDay } from '../../../apps/baton/src/import/import-day.ts';
import { multidogo } from '../../../apps/baton/src/import/multidogo.mapping.ts';
import { readExport } from '../../../apps/baton/src/import/read-export.ts';
import { DECISION_TOPICS } from '../../fixtures/decision-topics.ts';
import { readJsonLines, writeJsonLines } from '../../fixtures/json-lines.ts';
import { createLocalPipeline } from '../../fixtures/local-pipeline.ts';
import { pipelineCodec, pipelineProcessors } from '../../fixtures/recorded-run.ts';
import { differences } from './difference.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { plainDecisions } from './plain-decision.ts';
import type { RecordedLine } from './recorded.ts';

const OPENING = instant(Date.UTC(2026, 0, 5, 8));
/** Beyond the watchdogs of the last turn. */
const AFTER_MS = 60_000;

const [exported, recording, record] = process.argv.slice(2);
if (exported === undefined || recording === undefined)
  throw new Error('Usage: import.ts <export> <recording.jsonl.gz> [--record]');

const codec = await pipelineCodec();
const day = importDay(await readExport(exported, multidogo), multidogo, OPENING);
const pipeline = createLocalPipeline(pipelineProcessors(codec));
const [trigger] = pipeline.tasks;
const sizes = new Map<string, number>();
let unitsSeen = 0;

for (let from = 0; from < day.length;) {
  const at = day[from]!.at;
  let to = from;
  while (day[to]?.at === at) to += 1;
  pipeline.append(
    day.slice(from, to).map(({ event }) => codec.outbound(event)),
    at,
  );
  pipeline.workOff();
  noteSizes();
  from = to;
}
pipeline.workOff(plusMs(day.at(-1)!.at, AFTER_MS));

const decided = plainDecisions(
  codec,
  DECISION_TOPICS.flatMap((topic) => pipeline.records(topic)),
);
const sorted = [...sizes.values()].sort((a, b) => a - b);
const share = (of: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0;
console.log(`${day.length} events, ${decided.length} decisions, ${sorted.length} conversations;`);
console.log(
  `largest stored form of each, in bytes: median ${share(0.5)}, 99th percentile ${share(0.99)}, largest ${share(1)}`,
);
if (record === '--record') {
  writeJsonLines(recording, decided);
} else {
  const found = differences(readJsonLines<RecordedLine>(recording), decided, EXCEPTIONS);
  console.log(found.length === 0 ? 'Decided as recorded.' : found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
}

function noteSizes(): void {
  const units = trigger?.units ?? [];
  for (; unitsSeen < units.length; unitsSeen += 1) {
    for (const [key, bytes] of units[unitsSeen]!.entities) {
      if (bytes !== null && key.startsWith('conversation/'))
        sizes.set(key, Math.max(sizes.get(key) ?? 0, bytes.length));
    }
  }
}
