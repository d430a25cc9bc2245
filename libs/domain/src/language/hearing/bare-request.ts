import * as c from './classes.ts';
import type { Context } from './context.ts';
import type { Request } from './request.ts';

/** A clause that is nothing but the word for a human: `agent`, `real person please`, `someone from customer care`. */
export function bareRequest(x: Context): Request | null {
  let best: Request | null = null;
  let start = 0;
  for (let at = 0; at <= x.length; at += 1) {
    if (at < x.length && !x.is(at, c.MARK)) continue;
    const found = bareClause(x, start, at);
    if (found?.outcome === 'escalate') return found;
    best ??= found;
    start = at + 1;
  }
  return best;
}

function bareClause(x: Context, start: number, end: number): Request | null {
  let humans = 0;
  let anyone = false;
  let service = false;
  let real = false;
  let department = false;
  let clear = false;
  let urged = false;
  let courtesy = false;
  let there = false;
  let separated = false;
  for (let at = start; at < end; at += 1) {
    const fits = x.is(at, c.FILL | c.REAL | c.PLEASE | c.HUMAN | c.SERVICE | c.ANYONE | c.SILLY | c.TO);
    if (!fits || x.is(at, c.MINE) || x.cues.digit(x.word(at))) return null;
    department ||= x.is(at, c.FILL) && x.cues.service(x.word(at));
    if (x.is(at, c.HUMAN)) {
      humans += 1;
      clear ||= x.cues.clearAlone(x.word(at)) || x.cues.clearLonger(x.word(at));
      separated ||= humans > 1 && x.word(at) === x.word(at - 1);
    } else if (x.is(at, c.SERVICE)) service = true;
    else if (x.is(at, c.ANYONE)) anyone = true;
    if (x.is(at, c.REAL) && !x.is(at, c.HUMAN)) real = true;
    if (x.is(at, c.PLEASE)) {
      there ||= x.is(at, c.THAT);
      if (x.cues.urge(x.word(at))) urged = true;
      else courtesy ||= x.cues.address(x.word(at));
    }
  }
  const request = (outcome: Request['outcome']): Request => ({ outcome, rule: 'only the word', start, end });
  if (!real && x.is(start, c.TO) && !x.is(start, c.FILL)) return null;
  if (!urged && x.is(start - 1, c.MARK) && x.clauseHasBe(start - 1)) return null;
  const declined = x.cues.answersNo(x.word(end + 1)) && (end + 2 >= x.length || x.is(end + 2, c.PLEASE));
  if (declined && x.is(end, c.MARK)) return null;
  if (humans > 0) {
    if (real || humans > 1 || ((service || department) && !courtesy))
      return courtesy && !real ? null : request('escalate');
    if (courtesy) return null;
    return request(clear || urged || separated ? 'escalate' : 'offer');
  }
  if (anyone && service) return request('escalate');
  if (anyone) return real ? request('escalate') : there ? request('offer') : null;
  return service && !courtesy ? request('offer') : null;
}
