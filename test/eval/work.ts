import { parseArgs } from 'node:util';
import { PACKS } from '../../libs/domain/src/language/packs/index.ts';
import { createListener } from '../../libs/domain/src/language/hearing/listener.ts';
import { tokenize } from '#domain/language';
import { readCorpus, type CorpusTurn } from './corpora.ts';
import { readRows } from './rows.ts';

/** Figures and errors on the working half of one language, while its pack is written. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    set: { type: 'string' },
    data: { type: 'string' },
    try: { type: 'string', multiple: true },
  },
});
const [language = 'en'] = positionals;
const pack = PACKS.find((one) => one.language === language);
const listener = pack === undefined ? null : createListener(pack);
if (listener === null) throw new Error(`there is no pack that listens in ${language}`);

function found(text: string) {
  return listener!.customer(tokenize(text));
}
for (const text of values.try ?? []) console.log(text, found(text));

const sets = values.set === undefined ? ['requests', 'safety', 'topics', 'ordinary'] : [values.set];
for (const set of sets) {
  const turns = readCorpus(language, set, 'work');
  const labels = new Set(turns.map(({ label }) => label));
  for (const label of labels) {
    const rules = label === 'request' ? 'request' : `topic.${label}`;
    for (const positive of [true, false]) {
      const those = turns.filter((turn) => turn.label === label && turn.positive === positive);
      if (those.length === 0) continue;
      const counts = { certain: 0, possible: 0, nothing: 0 };
      const wrong: string[] = [];
      for (const turn of those) {
        const all = found(turn.text);
        // Danger is danger: safety, medical and violence count for each other where a person is needed.
        const danger =
          set === 'safety' ? all.filter(({ rules: name }) => /safety|medical|violence/.test(name)) : [];
        const own =
          label === 'ordinary'
            ? all
            : set === 'safety'
              ? danger
              : all.filter(({ rules: name }) => name === rules);
        const best = own.find(({ certainty }) => certainty === 'certain') ?? own[0];
        counts[best?.certainty ?? 'nothing'] += 1;
        if (positive ? best?.certainty !== 'certain' : best !== undefined)
          wrong.push(
            `  ${(best?.certainty ?? 'nothing').padEnd(9)}${turn.kind}: ${turn.text}${best === undefined ? '' : `   [${best.rules}: ${best.pattern}]`}`,
          );
      }
      console.log(
        `${set} ${positive ? '+' : '-'} ${label}: ${those.length}, certain ${percent(counts.certain, those)}, certain or possible ${percent(counts.certain + counts.possible, those)}`,
      );
      if (values.errors) console.log(wrong.join('\n'));
    }
  }
}
if (values.data !== undefined) {
  const rows = readRows(values.data).filter((row) => row.language === language);
  const { halfOf } = await import('./split.ts');
  const develop = rows.filter((row) => halfOf(row.text) === 'develop');
  const tally = new Map<string, number>();
  for (const row of develop) {
    for (const { rules, certainty, pattern } of found(row.text)) {
      const key = `${row.gold} ${rules} ${certainty}`;
      tally.set(key, (tally.get(key) ?? 0) + 1);
      if (values.errors && row.gold === 'ordinary')
        console.log(`  ${certainty} ${rules} ${row.intent}: ${row.text}   [${pattern}]`);
    }
    tally.set(row.gold, (tally.get(row.gold) ?? 0) + 1);
  }
  console.log(Object.fromEntries([...tally].sort()));
  if (values.errors) {
    for (const row of develop)
      if (
        row.gold === 'request' &&
        !found(row.text).some(({ rules, certainty }) => rules === 'request' && certainty === 'certain')
      )
        console.log(`  missed ${row.file}: ${row.text}`);
  }
}
function percent(count: number, of: readonly CorpusTurn[]): string {
  return `${((100 * count) / of.length).toFixed(1)} %`;
}
