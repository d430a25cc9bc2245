import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '#stream';
import { openMetricDatabase, type MetricDatabase } from './metric-database.ts';

const page = readFileSync('docs/policies/routing.md', 'utf8');
const [, query = ''] = /<!-- off-policy -->\n\n```sql\n([\s\S]*?)\n```/.exec(page) ?? [];
let database: MetricDatabase;

/** Of a hundred offers as a scorer with two candidates and `explore: 0.4` makes them: eighty to the best, whom the order has second. */
const OFFERS: readonly { readonly place: number; readonly accepted: number; readonly of: number }[] = [
  { place: 1, accepted: 60, of: 80 },
  { place: 2, accepted: 5, of: 20 },
];

function rows(): readonly Row[] {
  let offset = 0;
  const row = (episode: string, more: Row): Row => {
    offset += 1;
    const at = '2026-03-02 09:00:00';
    return {
      ...{
        workspace_id: 'acme',
        event_id: `e${offset}`,
        topic: 't',
        partition: 0,
        offset,
        at,
        appended_at: at,
      },
      ...{ conversation_id: episode, episode_id: `${episode}#1` },
      ...more,
    };
  };
  return OFFERS.flatMap(({ place, accepted, of }) =>
    Array.from({ length: of }, (_, n) => {
      const episode = `c${place}-${n}`;
      const offer = {
        ...{ queue_id: 'claims', offer_id: `o-${episode}`, agent_id: `agent-${place}` },
        ...{
          scoring_scorer: 'linear',
          scoring_version: 1,
          scoring_chosen_by: 'score',
          scoring_candidates: 2,
        },
        ...{ scoring_score_place: place, scoring_order_place: 3 - place, scoring_score: 1 },
        scoring_propensity: place === 1 ? 0.8 : 0.2,
      };
      const made = row(episode, { type: 'OfferMade', ...offer });
      const taken = { type: 'OfferAccepted', offer_id: offer.offer_id, agent_id: offer.agent_id };
      return n < accepted ? [made, row(episode, taken)] : [made];
    }).flat(),
  );
}

beforeAll(async () => {
  database = await openMetricDatabase();
  await database.write('offers', { escalation_events: rows() });
});
afterAll(() => database.close());

it('the query of the page says what each way to choose would have given', async () => {
  // 60 of 80 accept of those whom the score prefers, 5 of 20 of the others.
  expect(await database.query(query)).toEqual([
    { offers: 100, as_it_was: 0.65, by_score_alone: 0.75, by_order_alone: 0.25 },
  ]);
});
