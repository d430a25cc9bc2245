/** What a word can be in a request for a human. Bits: a word may be several. */
export const HUMAN = 1 << 0; // a human of the firm: agent, representative
export const ANYONE = 1 << 1; // someone, somebody
export const SERVICE = 1 << 2; // customer service, support: not yet a person
export const REAL = 1 << 3; // makes a human of what it stands by: real, live
export const FILL = 1 << 4; // may stand inside a noun phrase: articles, swearing
export const TALK = 1 << 5; // talk, speak, chat (to or with)
export const REACH = 1 << 6; // contact, reach
export const GIVE = 1 << 7; // transfer, connect, put through
export const WANT = 1 << 8; // want, need, give me
export const TO = 1 << 9;
export const ME = 1 << 10;
export const MACHINE = 1 << 11;
export const NOT = 1 << 12;
export const HATE = 1 << 13; // sick of, hate, stop
export const MINE = 1 << 14; // my (agent, manager): not the firm's
export const ABOUT = 1 << 15; // hours, phone number: a question about reaching, not a request
export const CLIMB = 1 << 16; // escalate
export const PLEASE = 1 << 17; // courtesy, urgency, greeting: adds nothing
export const THERE_IS = 1 << 18;
export const I = 1 << 19;
export const CAN = 1 << 20;
export const TURN = 1 << 21; // but, so: a new thought begins
export const PAST = 1 << 22; // was, after: what follows is reported, not asked for
export const WITHOUT = 1 << 23; // without, instead of, no need for
export const VAGUE = 1 << 24; // alone it says too little: agent
export const SAY = 1 << 25; // translate, how do you say
export const THAT = 1 << 26; // who, that (I can talk to)
export const YOU = 1 << 27;
export const MUST = 1 << 28; // "do I have to"
export const DEPARTMENT = 1 << 29;
/** Not a word: the end of a clause. */
export const MARK = 1 << 30;
export const SILLY = 1 << 31; // stupid, useless: said of the machine

/** Whether a turn with these classes in it may hold a request at all. */
export function mayAsk(union: number): boolean {
  if ((union & (DEPARTMENT | HUMAN | ANYONE | SERVICE | MACHINE | CLIMB)) !== 0) return true;
  if ((union & GIVE) !== 0) return (union & ME) !== 0;
  return (
    ((union & REACH) !== 0 && (union & (YOU | FILL)) !== 0) || ((union & TALK) !== 0 && (union & THAT) !== 0)
  );
}
