import type { Tokens } from '../text/index.ts';
import * as c from './classes.ts';
import { bareRequest } from './bare-request.ts';
import type { Cues } from './cues.ts';
import { climb, handOver } from './handing.ts';
import { noMachine } from './no-machine.ts';
import type { Found } from './request.ts';
import type { Sequence } from './sequence.ts';
import { isThere, someoneToTalkTo, withRealPerson } from './someone.ts';
import { reach, talkTo } from './talking.ts';
import { wanted } from './wanting.ts';
import { Context } from './context.ts';

/** The clearest request of a turn; null: none. */
export function requestIn(sequence: Sequence, tokens: Tokens, cues: Cues): Found {
  let best: Found = null;
  const context = new Context(sequence, tokens, cues);
  for (let at = 0; at < sequence.classes.length; at += 1) {
    const classes = sequence.classes[at] ?? 0;
    if (classes === 0) continue;
    for (const rule of RULES) {
      if ((classes & rule.begins) === 0) continue;
      const found = rule.match(context, at);
      if (found?.outcome === 'escalate') return found;
      best ??= found;
    }
  }
  const bare = bareRequest(context);
  return bare?.outcome === 'escalate' ? bare : (best ?? bare);
}

interface Rule {
  readonly begins: number;
  match(context: Context, at: number): Found;
}

const RULES: readonly Rule[] = [
  { begins: c.TALK, match: talkTo },
  { begins: c.REACH, match: reach },
  { begins: c.GIVE, match: handOver },
  { begins: c.WANT, match: wanted },
  { begins: c.THERE_IS, match: isThere },
  { begins: c.HUMAN | c.ANYONE, match: someoneToTalkTo },
  { begins: c.CLIMB, match: climb },
  { begins: c.TO, match: withRealPerson },
  { begins: c.NOT | c.WITHOUT | c.HATE, match: noMachine },
];
