import type { Row } from './rows.ts';

/** Classes that a detector by words is easily caught by. Found in the data by intent or by form, not by what the detector says. */
export interface Trap {
  readonly name: string;
  /** A request hides in it (a miss is the error), or none does (an escalation is the error). */
  readonly asks: 'for a human' | 'for nobody';
  readonly holds: (row: Row) => boolean;
}

const SWEARING = /\b(?:fuck\w*|shit\w*|damn\w*|goddamn|bloody|wtf)\b/i;
const ordinary = (test: (row: Row) => boolean) => (row: Row) => row.gold === 'ordinary' && test(row);
const request = (test: (row: Row) => boolean) => (row: Row) => row.gold === 'request' && test(row);

export const TRAPS: readonly Trap[] = [
  {
    name: 'are you a human?',
    asks: 'for nobody',
    holds: ordinary((row) => /^(?:check_human|bot_challenge|are_you_a_bot)$/.test(row.intent)),
  },
  {
    name: 'money to a person',
    asks: 'for nobody',
    holds: ordinary(
      (row) =>
        /transfer|send|pay/i.test(row.text) &&
        /\b(?:person|someone|somebody|people|friend)\b/i.test(row.text),
    ),
  },
  {
    name: 'negated request',
    asks: 'for nobody',
    holds: ordinary((row) =>
      /\b(?:no|not|don'?t|without)\b.*\b(?:human|agent|person|representative)\b/i.test(row.text),
    ),
  },
  {
    name: 'hours and phone numbers',
    asks: 'for nobody',
    holds: (row) => row.gold === 'service' && /\b(?:hours?|time|number|phone|e-?mail|mail)\b/i.test(row.text),
  },
  {
    name: 'about agents and people',
    asks: 'for nobody',
    holds: ordinary((row) =>
      /\b(?:agents?|managers?|supervisors?|humans?|operators?|representatives?)\b/i.test(row.text),
    ),
  },
  {
    name: 'asks to speak to someone, labelled by its matter',
    asks: 'for a human',
    holds: ordinary((row) =>
      /\b(?:talk|speak|chat) (?:to|with) (?:an? |the )?(?:real |live |human )?(?:someone|somebody|agent|person|human|representative)\b/i.test(
        row.text,
      ),
    ),
  },
  { name: 'swearing, no request', asks: 'for nobody', holds: ordinary((row) => SWEARING.test(row.text)) },
  { name: 'complaint', asks: 'for nobody', holds: ordinary((row) => /complain/.test(row.intent)) },
  {
    name: 'moods and insults',
    asks: 'for nobody',
    holds: ordinary((row) => /^mood_|insult/.test(row.intent)),
  },
  {
    name: 'titles: travel agent, insurance agent',
    asks: 'for nobody',
    holds: ordinary((row) =>
      /\b(?:travel|insurance|estate|booking|ticket|sales) (?:agent|representative|manager)/i.test(row.text),
    ),
  },
  {
    name: 'reports about agents: said, spoke, told',
    asks: 'for nobody',
    holds: ordinary((row) =>
      /\b(?:spoke|spoken|talked|told|said)\b.*\b(?:agent|person|someone|somebody|representative|manager)\b/i.test(
        row.text,
      ),
    ),
  },
  {
    name: 'buried: twelve words or more',
    asks: 'for a human',
    holds: request((row) => row.text.split(/\s+/).length >= 12),
  },
  {
    name: 'department, another agent',
    asks: 'for a human',
    holds: request((row) => /\b(?:department|team|another|else|sales|billing)\b/i.test(row.text)),
  },
  { name: 'swearing in a request', asks: 'for a human', holds: request((row) => SWEARING.test(row.text)) },
  {
    name: 'refuses the machine',
    asks: 'for a human',
    holds: request((row) => /\b(?:bot|robot|machine|computer)s?\b/i.test(row.text)),
  },
  {
    name: 'after a complaint about the assistant',
    asks: 'for a human',
    holds: request((row) =>
      /understand (?:you|u|ya|a word|anything)|not (?:being )?help|n't (?:being )?helpful/i.test(row.text),
    ),
  },
  {
    name: 'manager, founder, supervisor',
    asks: 'for a human',
    holds: request((row) => /\b(?:manager|supervisor|boss|founders?)\b/i.test(row.text)),
  },
];
