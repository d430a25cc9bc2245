import type { Topic } from './language-pack.ts';
import { PACKS } from './packs/index.ts';

/** The phrases of a topic in every language. */
export function topicPhrases(topic: Topic): readonly string[] {
  return PACKS.flatMap(({ topics }) => topics?.[topic] ?? []);
}
