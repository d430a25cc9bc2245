import { expect, it } from 'vitest';
import { printedBy } from '../printed.fixture.ts';

const FILE = 'docs/policies/retail.yaml';
const NOWHERE = ['--data-dir', '.baton/there-is-no-such-folder'];

it('says what it cannot tell without a log, and how to give it one', async () => {
  const printed = await printedBy('policy', 'check', FILE, '--workspace', 'shop', ...NOWHERE);
  expect(printed).toMatch(/^docs\/policies\/retail\.yaml is good/);
  expect(printed).toMatch(
    /not measured: there is no log in .*, so it is not known how often each rule would hand over.*customers of shop.*--data-dir.*--kafka.*baton import/,
  );
  const json = JSON.parse(await printedBy('policy', 'check', FILE, '--json', ...NOWHERE)) as object;
  expect(json).toMatchObject({ ok: true, notMeasured: expect.stringMatching(/^not measured/) as string });
});

it('says nothing of it to whoever wants the file alone looked at', async () => {
  expect(await printedBy('policy', 'check', FILE, '--no-log', ...NOWHERE)).not.toMatch(/measured/);
});
