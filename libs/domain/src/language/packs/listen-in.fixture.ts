import { createListener } from '../hearing/listener.ts';
import type { LanguagePack } from '../language-pack.ts';
import { tokenize } from '../text/index.ts';

/** What one pack alone hears of customers (by rule set; null: nothing), and of the assistant. */
export function listenIn(pack: LanguagePack) {
  const listener = createListener(pack);
  if (listener === null) throw new Error(`the pack "${pack.language}" does not listen`);
  const judged = (text: string) => listener.customer(tokenize(text));
  return {
    judged,
    heard: (text: string, rules: string): 'certain' | 'possible' | null =>
      judged(text).find((one) => one.rules === rules)?.certainty ?? null,
    said: (text: string): readonly string[] => listener.assistant(tokenize(text)).map(({ rules }) => rules),
  };
}
