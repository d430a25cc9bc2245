import * as c from './classes.ts';
import type { Context } from './context.ts';
import type { Found } from './request.ts';

/** `I don't want a bot`, `no robots`: a human is not named, but nothing else is left. */
export function noMachine(x: Context, at: number): Found {
  let next = at + 1;
  let wanting = x.is(at, c.HATE | c.WITHOUT);
  while (next < at + 6 && x.is(next, c.WANT | c.TO | c.FILL | c.TALK | c.THAT) && !x.is(next, c.MACHINE)) {
    wanting ||= x.is(next, c.WANT | c.TALK);
    next += 1;
  }
  if (!x.is(next, c.MACHINE)) return null;
  if (
    (!x.is(at, c.HATE) && x.cues.isMachine(x.word(at - 1))) ||
    (x.cues.noWish(x.word(at)) && !x.is(at, c.TO))
  )
    return null;
  const talked = wanting && !x.is(at, c.WITHOUT);
  if (!talked && !x.is(at, c.HATE) && x.cues.device(x.word(next))) return null;
  const over = x.mayFollow(next + 1) === 'end';
  wanting ||= over && (x.cues.noMore(x.word(at)) || x.is(next + 1, c.PLEASE));
  return { outcome: wanting ? 'escalate' : 'offer', rule: 'no machine', start: at, end: next + 1 };
}
