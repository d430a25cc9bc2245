import { PACKS } from '../packs/index.ts';
import { saidNowIn } from '../text/said-now.ts';
import { tokenize, type Tokens } from '../text/index.ts';

const saidNow = saidNowIn(PACKS.flatMap(({ mail }) => mail ?? []));

/** What is said now in a turn of the customer, as words: without quoted mails, signatures and menus. */
export function readTurn(text: string): Tokens {
  return tokenize(saidNow(text));
}
