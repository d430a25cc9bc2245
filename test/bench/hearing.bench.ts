// What is heard of turns: lines of JSON in and out, and what hostile texts cost.
import { detectLine, hearTurn, readTurn } from '#domain/language';
import { corpusLanguages, readCorpus } from '../eval/corpora.ts';
import { HOSTILE_UNITS, hostileText } from '#testing';
import { bar, barAtMost, measure, print } from './measure.ts';

const LINE_COUNT = 200_000;
const OTHERS = ['requests', 'safety', 'topics'];
/** Of all languages; most turns are ordinary, as they are with customers: every tenth of the others is among them. */
const lines = corpusLanguages().flatMap((language) =>
  [
    ...readCorpus(language, 'ordinary', 'work'),
    ...OTHERS.flatMap((set) => readCorpus(language, set, 'work')).filter((_, at) => at % 10 === 0),
  ].map(({ text }) => JSON.stringify({ text, language })),
);

const detected = await measure({
  name: `detect: JSON lines in ${corpusLanguages().length} languages`,
  unit: 'lines',
  setup: () => undefined,
  work: () => {
    for (let n = 0; n < LINE_COUNT; n += 1) JSON.stringify(detectLine(lines[n % lines.length]!));
    return LINE_COUNT;
  },
});
print(detected);
bar('100,000 lines a CPU-second', detected.perCpuSecond.median, 100_000);

const HOSTILE_BYTES = 100_000;
const HOSTILE_MS_MAX = 10;
const slowest = HOSTILE_UNITS.map((unit) => {
  const text = hostileText(unit, HOSTILE_BYTES);
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    hearTurn(readTurn(text), { language: null, own: [] });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }).sort((a, b) => a - b);
  return { unit, ms: times[2]! };
}).sort((a, b) => b.ms - a.ms);
for (const { unit, ms } of slowest.slice(0, 10))
  console.log(`  ${ms.toFixed(1).padStart(6)} ms  100 KB of ${JSON.stringify(unit.slice(0, 40))}`);
barAtMost(
  `${HOSTILE_UNITS.length} kinds of hostile text, 100 KB each, ms of CPU at most`,
  slowest[0]!.ms,
  HOSTILE_MS_MAX,
);
