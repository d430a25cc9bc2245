import * as c from './classes.ts';
import type { Context, Request } from './reading.ts';

/** Words that are a request by themselves, whatever else might be meant. */
const CLEAR =
  /^(?:human|representative|operator|humano|humana|representante|operador|operadora|humain|humaine|operateur|operatrice|conseiller|conseillere|repres|rep$|reps$|supervisor|superviseur|responsable|asesor|ejecutivo|ejecutiva)/;
/** First words of longer entries that name human help. */
const CLEAR_LONGER =
  /^(?:atencion|ayuda|asistencia|soporte|trato|contacto|aide|assistance|soutien|support|service|intervention)$/;
/** What a person is addressed with: `hello agent` asks for nobody. */
const ADDRESS =
  /^(?:no|hi|hello|hey|thanks|thank|sir|sorry|today|hola|gracias|buenos|buenas|perdon|oiga|oye|bonjour|bonsoir|salut|merci)$/;
const URGE =
  /^(?:please|pls|plz|plss|plese|now|right|asap|immediately|by|por|porfavor|porfa|pf|ya|ahora|svp|stp|s|maintenant|tout|instead|just|only|urgent|urgently|i|and|needed|required|wanted)$/;

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
    if (!fits || x.is(at, c.MINE) || x.word(at) === '2' || x.word(at) === '1') return null;
    department ||=
      x.is(at, c.FILL) &&
      /^(?:service|customer|support|sales|help|servicio|client|clientele)$/.test(x.word(at));
    if (x.is(at, c.HUMAN)) {
      humans += 1;
      clear ||= CLEAR.test(x.word(at)) || CLEAR_LONGER.test(x.word(at));
      separated ||= humans > 1 && x.word(at) === x.word(at - 1);
    } else if (x.is(at, c.SERVICE)) service = true;
    else if (x.is(at, c.ANYONE)) anyone = true;
    if (x.is(at, c.REAL) && !x.is(at, c.HUMAN)) real = true;
    if (x.is(at, c.PLEASE)) {
      there ||= x.is(at, c.THAT);
      if (URGE.test(x.word(at))) urged = true;
      else courtesy ||= ADDRESS.test(x.word(at));
    }
  }
  const request = (outcome: Request['outcome']): Request => ({ outcome, rule: 'only the word', start, end });
  if (!real && x.is(start, c.TO) && !x.is(start, c.FILL)) return null;
  if (!urged && x.is(start - 1, c.MARK) && x.clauseHasBe(start - 1)) return null;
  const declined = /^(?:no|non)$/.test(x.word(end + 1)) && (end + 2 >= x.length || x.is(end + 2, c.PLEASE));
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
