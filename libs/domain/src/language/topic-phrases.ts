import type { LanguagePack, Topic } from './language-pack.ts';
import { PACKS } from './packs/index.ts';

/** The phrases of a topic in every language. */
export function topicPhrases(topic: Topic, packs: readonly LanguagePack[] = PACKS): readonly string[] {
  return packs.flatMap(({ topics }) => topics?.[topic] ?? []);
}
