import { Problem } from '../http/problem.ts';

/** Unknown and forgotten look alike from here; ClickHouse knows the difference. */
export function notKept(
  what: 'conversation' | 'episode' | 'episode of the conversation' | 'agent' | 'offer',
  id: string,
): Problem {
  return new Problem(
    'not-found',
    `There is no ${what} ${JSON.stringify(id)} here. Check the id (write # as %23); if it was just posted, ask again with ` +
      `?wait=5000; if it ended long ago, it is no longer kept here: ask ClickHouse.`,
  );
}
