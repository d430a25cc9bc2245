import { z } from 'zod';
import { configure } from '#platform';

const wholeNumber = (max: number) =>
  z.coerce
    .number()
    .pipe(
      z
        .int({ error: `must be a whole number from 1 to ${max}` })
        .min(1)
        .max(max),
    )
    .optional();
const overridesSchema = z.object({
  partitions: wholeNumber(10_000).describe('Partitions of every topic, at the first `apply`.'),
  replicationFactor: wholeNumber(100).describe('Copies of every topic.'),
});

/** What this environment has otherwise than the file of topics. @throws ConfigurationError */
export function topicsOverrides(given: {
  readonly partitions?: number;
  readonly replicationFactor?: number;
}): {
  readonly partitions?: number;
  readonly replicationFactor?: number;
} {
  const { partitions, replicationFactor } = configure({
    schema: overridesSchema,
    variables: {
      partitions: 'BATON_TOPICS_PARTITIONS',
      replicationFactor: 'BATON_TOPICS_REPLICATION_FACTOR',
    },
    flags: given,
  });
  return {
    ...(partitions === undefined ? {} : { partitions }),
    ...(replicationFactor === undefined ? {} : { replicationFactor }),
  };
}
