import { PACKS } from '../../libs/domain/src/language/packs/index.ts';
import {
  repetitionLexicon,
  SAME_QUESTION_MIN,
  similarity,
} from '../../libs/domain/src/language/repetition/index.ts';
import { tokenize } from '../../libs/domain/src/language/text/index.ts';
import { readCorpus, type CorpusHalf } from './corpora.ts';
import { wilson } from './interval.ts';

interface RepetitionReport {
  readonly language: string;
  readonly same: number;
  readonly different: number;
  readonly threshold: number;
  readonly precision: number;
  readonly precisionInterval: readonly [low: number, high: number];
  readonly recall: number;
  readonly recallInterval: readonly [low: number, high: number];
}

interface Pair {
  readonly same: boolean;
  readonly score: number;
  readonly text: string;
}

/** Of the English pairs: the same question in other words, and different ones that share words. */
function repetitionReport(half: CorpusHalf = 'report', threshold = SAME_QUESTION_MIN): RepetitionReport {
  const pairs = scored('en', half);
  const same = pairs.filter((pair) => pair.same);
  const found = pairs.filter(({ score }) => score >= threshold);
  const hits = found.filter((pair) => pair.same).length;
  return {
    language: 'en',
    same: same.length,
    different: pairs.length - same.length,
    threshold,
    precision: hits / found.length,
    precisionInterval: wilson(hits, found.length),
    recall: hits / same.length,
    recallInterval: wilson(hits, same.length),
  };
}

/** The pairs of the half that may be read on the wrong side of the threshold. */
function repetitionErrors(): readonly string[] {
  return scored('en', 'work')
    .filter(({ same, score }) => same !== score >= SAME_QUESTION_MIN)
    .map(({ same, score, text }) => `${same ? 'missed' : 'false '} ${score.toFixed(2)}  ${text}`);
}

function scored(language: string, half: CorpusHalf): readonly Pair[] {
  const words = PACKS.find((pack) => pack.language === language)?.repetition;
  if (words === undefined) throw new Error(`the pack "${language}" has no words of repetition`);
  const lexicon = repetitionLexicon(words);
  return readCorpus(language, 'repetition', half).map(({ positive, text }) => {
    const [one, other] = text.split(' || ');
    if (one === undefined || other === undefined)
      throw new Error(`"${text}" is no pair: expected two turns with " || " between them`);
    return { same: positive, score: similarity(tokenize(one), tokenize(other), lexicon), text };
  });
}

export function repetitionLines(half: CorpusHalf = 'report', threshold?: number): readonly string[] {
  const report = repetitionReport(half, threshold);
  const share = (value: number, [low, high]: readonly [number, number]) =>
    `${(100 * value).toFixed(1)} % [${(100 * low).toFixed(0)}, ${(100 * high).toFixed(0)}]`;
  return [
    `Same question, ${half} half (${report.language}, ${report.same} same, ${report.different} different), from ${report.threshold}: ` +
      `precision ${share(report.precision, report.precisionInterval)}, recall ${share(report.recall, report.recallInterval)}`,
  ];
}

if (import.meta.main) {
  console.log([...repetitionLines('report'), ...repetitionLines('work')].join('\n'));
  if (process.argv.includes('--errors')) {
    for (const threshold of [0.45, 0.5, 0.55, 0.6, 0.65, 0.7])
      console.log(repetitionLines('work', threshold).join('\n'));
    console.log(repetitionErrors().join('\n'));
  }
}
