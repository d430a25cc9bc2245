import { readTurn, recognise } from '#domain/language';
import { readCorpus, corpusLanguages } from './corpora.ts';
import { shareOf, type Share } from './share.ts';

/** Short sentences of a language, three to six words each, that are recognised as in it. */
export function recognised(): readonly { readonly language: string; readonly right: Share }[] {
  return corpusLanguages().flatMap((language) => {
    const turns = readCorpus(language, 'language', 'report');
    if (turns.length === 0) return [];
    return [
      { language, right: shareOf(turns, ({ text }) => recognise(readTurn(text))?.language === language) },
    ];
  });
}
