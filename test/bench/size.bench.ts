// What a conversation costs: `npm run bench -- size [--minutes=30] [--month=1000000]`. The sample day passes through the all-in-one: bytes in the
// log and in ClickHouse, CPU time of each process. Then the same for a month of conversations, multiplied.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { build } from './memory/started.ts';
import { writeInputs } from './size/inputs-file.ts';
import { sampleInputs } from './size/sample-inputs.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, month: { type: 'string', default: '1000000' } },
});
const folder = mkdtempSync(join(tmpdir(), 'baton-size-inputs-'));
try {
  build();
  const file = join(folder, 'inputs.json');
  // Its ids of schemas are those that any new log gives.
  writeInputs(file, sampleInputs(await pipelineCodec(), Number(values.minutes)));
  const measuring = fileURLToPath(new URL('size/measure-size.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [measuring, file, `--month=${values.month}`], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
