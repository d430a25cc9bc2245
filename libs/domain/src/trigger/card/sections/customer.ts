import { clip, clipWords } from '#domain/language';
import { defineSection } from '../define-section.ts';

export const customer = defineSection<'customer'>({
  fill: ({ customerId, customerName, verification, tier }) => ({
    customer: {
      customerId,
      name: customerName === null ? null : clip(clipWords(customerName, 4), 60),
      verification,
      tier: tier === null ? null : clip(clipWords(tier, 2), 30),
    },
  }),
  words: ({ customer: { name, verification, tier } }) => [name ?? '', verification, tier ?? ''],
});
