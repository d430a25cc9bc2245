import { parseArgs } from 'node:util';
import { examplesOf, judge, reportOf } from './hearing.ts';
import { linesOf } from './lines.ts';
import { readRows } from './rows.ts';

const USAGE = `npm run eval -- --data <folder> [--half report|develop] [--json] [--examples]

  --data      folder with the public sets
  --half      which rows the figures are about: "report" (default), whose single rows were not read while writing the rules, though its
              figures were seen between rounds of edits; or "develop", which the rules were written on
  --json      the same figures for machines
  --examples  ten false alarms and ten misses, of the develop half`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'report' },
    json: { type: 'boolean', default: false },
    examples: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.data === undefined || (values.half !== 'report' && values.half !== 'develop')) {
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const rows = readRows(values.data);
  const report = reportOf(judge(rows, values.half), values.half);
  console.log(values.json ? JSON.stringify(report, null, 2) : linesOf(report).join('\n'));
  if (values.examples) console.log(['', ...examplesOf(judge(rows, 'develop'), 10)].join('\n'));
}
