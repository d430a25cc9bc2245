import { defineSection } from '../define-section.ts';

/** What the assistant took the issue for. Below the fold. */
export const intent = defineSection<'intent'>({
  fill: (c) => ({ intent: c.intent }),
  words: () => [],
});
