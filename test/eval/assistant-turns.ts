import { PACKS } from '../../libs/domain/src/language/packs/index.ts';
import { createListener } from '../../libs/domain/src/language/hearing/listener.ts';
import { readTurn } from '#domain/language';
import { corpusLanguages, readCorpus, type CorpusHalf } from './corpora.ts';
import { shareOf, type Share } from './share.ts';

/** Turns of the assistant that promise a person, or ask whether one is wanted, and turns that look like them. */
interface AssistantFigures {
  readonly language: string;
  readonly says: string;
  readonly heard: Share;
  readonly lookAlikesHeard: Share;
}

export function assistantFigures(half: CorpusHalf): readonly AssistantFigures[] {
  return corpusLanguages().flatMap((language) => {
    const pack = PACKS.find((one) => one.language === language);
    const listener = pack === undefined ? null : createListener(pack);
    const turns = readCorpus(language, 'assistant', half);
    if (listener === null || turns.length === 0) return [];
    return [...new Set(turns.map(({ label }) => label))].map((says) => {
      const own = turns.filter(({ label }) => label === says);
      const isHeard = ({ text }: { readonly text: string }) =>
        listener.assistant(readTurn(text)).some(({ rules }) => rules === says);
      return {
        ...{ language, says },
        heard: shareOf(
          own.filter(({ positive }) => positive),
          isHeard,
        ),
        lookAlikesHeard: shareOf(
          own.filter(({ positive }) => !positive),
          isHeard,
        ),
      };
    });
  });
}
