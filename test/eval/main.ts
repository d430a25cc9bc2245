import { parseArgs } from 'node:util';
import { cardLines, cardRows, writeCards, type CardHalf } from './cards.ts';
import { markedConversations, needLines, needRow } from './cards/needs.ts';
import { moodLines } from './mood.ts';
import { repetitionLines } from './repetition.ts';
import { barLines, hearingBars } from './hearing-bars.ts';
import { examplesOf, judge, reportOf } from './hearing.ts';
import { linesOf } from './lines.ts';
import { ownFigures } from './own-sets.ts';
import { ownLines, publicTopicLines } from './own-lines.ts';
import { publicTopics } from './public-topics.ts';
import { readRows } from './rows.ts';
import { ownTurnLines, publicTurnLines } from './turns/lines.ts';
import { ownTurns, turnExamples } from './turns/own-turns.ts';
import { breakdowns, handoffs } from './turns/public-turns.ts';
import { readCalls } from './waits/calls.ts';
import { waitLines } from './waits/lines.ts';
import { waitsReport, type Days } from './waits/report.ts';

const USAGE = `npm run eval -- [hearing|sentiment|repetition|cards|turns|waits] [--data <folder>] [--half report|work] [--json] [--examples]

  hearing     requests for a person, topics, noise, the language of a text (default)
  sentiment   the built-in sentiment against two labels
  repetition  the same question in other words
  cards       the card of conversations that end with a person: words above the fold, and facts that are on it
  turns       the turn at which a human comes: 150 conversations of our own with an ablation by trigger; with --data also
              MHCH and DBDC3. With --half work, --examples lists what came out otherwise than the labels say
  waits       estimates of waits against the calls of a call centre; needs --data (the csv file, or its folder), and takes
              --train-days 1-10 --test-days 11-14
  --data      folder with the public sets; without it only our own corpora (test/eval/corpora) are measured
  --half      which rows the figures are about: "report" (default), whose single rows are not read by those who write the rules, or "work"
  --json      the same figures for machines
  --work      of cards: those of other trades, in test/eval/cards/work, instead of the first forty
  --practice  of cards: 28 more, in test/eval/cards/practice
  --needs     of cards: how much of the words that are marked as the need stands in the headline of 160 others, in test/eval/cards/needs
  --odd, --even, --all  of cards: which conversations; all by default. Those who improve the card read odd ones only
  --out       of cards: a folder, for one text a card
  --examples  ten false alarms and ten misses of the public sets, of the half that may be read`;

const SUBJECTS: readonly string[] = ['hearing', 'sentiment', 'repetition', 'cards', 'turns', 'waits'];
type Subject = 'hearing' | 'sentiment' | 'repetition' | 'cards' | 'turns' | 'waits';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'report' },
    json: { type: 'boolean', default: false },
    odd: { type: 'boolean', default: false },
    even: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    work: { type: 'boolean', default: false },
    practice: { type: 'boolean', default: false },
    needs: { type: 'boolean', default: false },
    out: { type: 'string' },
    examples: { type: 'boolean', default: false },
    'train-days': { type: 'string', default: '1-10' },
    'test-days': { type: 'string', default: '11-14' },
    help: { type: 'boolean', default: false },
  },
});
const [subject = 'hearing'] = positionals;
if (values.help || !isSubject(subject) || (values.half !== 'report' && values.half !== 'work')) {
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (subject === 'sentiment') console.log(moodLines(values.half).join('\n'));
else if (subject === 'repetition') console.log(repetitionLines(values.half).join('\n'));
else if (subject === 'cards' && values.needs) {
  console.log(needLines(markedConversations().map(needRow)).join('\n'));
} else if (subject === 'cards') {
  const half: CardHalf = values.odd === values.even || values.all ? 'all' : values.odd ? 'odd' : 'even';
  const rows = cardRows(half, values.work ? 'work' : values.practice ? 'practice' : 'conversations');
  if (values.out !== undefined) writeCards(rows, values.out);
  console.log(values.json ? JSON.stringify({ half, cards: rows }, null, 2) : cardLines(rows).join('\n'));
} else if (subject === 'turns') {
  const own = ownTurns(values.half);
  const folder = values.data;
  const found = folder === undefined ? undefined : ([handoffs(folder), breakdowns(folder)] as const);
  if (values.json)
    console.log(JSON.stringify({ own, handoffs: found?.[0], breakdowns: found?.[1] }, null, 2));
  else {
    console.log(ownTurnLines(own).join('\n'));
    if (found !== undefined) console.log(['', ...publicTurnLines(...found)].join('\n'));
  }
  if (values.examples) console.log(['', ...turnExamples()].join('\n'));
} else if (subject === 'waits') {
  if (values.data === undefined)
    throw new Error('waits needs --data: the csv file of calls, or the folder that holds it');
  const report = waitsReport(readCalls(values.data), daysOf('train-days'), daysOf('test-days'));
  console.log(values.json ? JSON.stringify(report, null, 2) : waitLines(report).join('\n'));
} else {
  const own = ownFigures(values.half);
  const half = values.half === 'work' ? 'develop' : 'report';
  const rows = values.data === undefined ? [] : readRows(values.data);
  const judged = judge(rows, half);
  const report = reportOf(judged, half);
  const topics = publicTopics(judged);
  const bars = hearingBars(own, report.ordinary, topics);
  if (values.json) console.log(JSON.stringify({ bars, own, public: report, publicTopics: topics }, null, 2));
  else {
    console.log([...barLines(bars), '', ...ownLines(own)].join('\n'));
    if (rows.length > 0) console.log([...linesOf(report), '', ...publicTopicLines(topics)].join('\n'));
  }
  if (values.examples) console.log(['', ...examplesOf(judge(rows, 'develop'), 10)].join('\n'));
}

function isSubject(name: string): name is Subject {
  return SUBJECTS.includes(name);
}

function daysOf(option: 'train-days' | 'test-days'): Days {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(values[option]) ?? [];
  if (first !== undefined && last !== undefined && Number(first) <= Number(last))
    return [Number(first), Number(last)];
  throw new Error(`--${option} is "${values[option]}"; it names the first and the last day, such as 1-10`);
}
