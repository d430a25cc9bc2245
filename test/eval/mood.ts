import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moodLexicon, sentimentOf } from '../../libs/domain/src/language/mood/index.ts';
import { PACKS } from '../../libs/domain/src/language/packs/index.ts';
import { tokenize } from '../../libs/domain/src/language/text/index.ts';
import type { CorpusHalf } from './corpora.ts';
import { spearman, spearmanInterval } from './spearman.ts';

/** Spearman's correlation that each language must reach, with the mean of the two labels. */
const MOOD_BARS: Readonly<Record<string, number>> = { en: 0.6, es: 0.5, fr: 0.5, de: 0.5 };

interface MoodReport {
  readonly language: string;
  readonly turns: number;
  /** With the mean of the labels. */
  readonly correlation: number;
  readonly interval: readonly [low: number, high: number];
  /** Between the two who labelled, independently. */
  readonly betweenLabels: number;
  readonly bar: number;
}

interface ScoredTurn {
  readonly labels: readonly [a: number, b: number];
  readonly label: number;
  readonly score: number;
  readonly text: string;
}

/** Of the languages that have a corpus: turns labelled from -1 to 1, twice. */
function moodReport(half: CorpusHalf = 'report'): readonly MoodReport[] {
  return Object.entries(MOOD_BARS).map(([language, bar]) => {
    const turns = scored(language, half);
    const correlation = spearman(
      turns.map(({ score }) => score),
      turns.map(({ label }) => label),
    );
    return {
      language,
      turns: turns.length,
      correlation,
      interval: spearmanInterval(correlation, turns.length),
      betweenLabels: spearman(
        turns.map(({ labels: [a] }) => a),
        turns.map(({ labels: [, b] }) => b),
      ),
      bar,
    };
  });
}

/** The worst turns of the half that may be read. */
function moodErrors(language: string, count: number): readonly string[] {
  return [...scored(language, 'work')]
    .sort((a, b) => Math.abs(b.score - b.label) - Math.abs(a.score - a.label))
    .slice(0, count)
    .map(
      ({ label, score, text }) => `${label.toFixed(2).padStart(6)} ${score.toFixed(2).padStart(6)}  ${text}`,
    );
}

function scored(language: string, half: CorpusHalf): readonly ScoredTurn[] {
  const pack = PACKS.find((one) => one.language === language);
  if (pack?.mood === undefined) throw new Error(`the pack "${language}" has no words of mood`);
  const lexicon = moodLexicon(pack.mood);
  const file = join(import.meta.dirname, 'corpora', language, `mood.${half}.tsv`);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [a, b, text] = line.split('\t');
      if (text === undefined) throw new Error(`${file}:${at + 1}: expected two labels and a text`);
      const labels = [Number(a), Number(b)] as const;
      const label = (labels[0] + labels[1]) / 2;
      return { labels, label, score: sentimentOf(tokenize(text), lexicon).score, text };
    });
}

export function moodLines(half: CorpusHalf = 'report'): readonly string[] {
  return [
    `Sentiment of turns, ${half} half: Spearman with the mean of two labels, 95 % interval; bar; Spearman between the labels`,
    ...moodReport(half).map(
      ({ language, turns, correlation, interval: [low, high], bar, betweenLabels }) =>
        `  ${language} ${String(turns).padStart(4)} turns  ${correlation.toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]  bar ${bar}  labels ${betweenLabels.toFixed(3)}`,
    ),
  ];
}

if (import.meta.main) {
  const errors = process.argv.includes('--errors');
  console.log([...moodLines('report'), ...moodLines('work')].join('\n'));
  if (errors)
    for (const language of Object.keys(MOOD_BARS))
      console.log(['', `${language}: label, score`, ...moodErrors(language, 40)].join('\n'));
}
