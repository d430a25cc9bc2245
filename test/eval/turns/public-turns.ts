import { TRIGGER } from '#domain/trigger';
import { readLines } from '../rows.ts';
import { playTurns, type Decided, type Turn } from './play-turns.ts';
import { goldenTransfer, turnOf, type Counted } from './score.ts';

/** Handoffs of MHCH (Liu et al., AAAI 2021; the set "makeup2"): word ids without their texts, so nothing but repetition and length can be heard. */
export interface HandoffReport {
  readonly conversations: number;
  /** Of which no turn is labelled. */
  readonly without: number;
  /** Mean GT-I and GT-III over conversations, in percent, by who predicts. */
  readonly scores: Readonly<Record<string, readonly [gtI: number, gtIII: number]>>;
}

/** Breakdowns of DBDC3: what judges said of the assistant's last turn, at the turns at which Baton did something and at all. */
export interface BreakdownReport {
  readonly conversations: number;
  readonly all: Votes;
  readonly acted: Votes;
}

/** Mean shares of the votes: no breakdown, possible breakdown, breakdown. */
export interface Votes {
  readonly turns: number;
  readonly none: number;
  readonly possible: number;
  readonly breakdown: number;
}

interface Handoff {
  readonly tokens: readonly (readonly number[])[];
  readonly role: readonly (0 | 1)[];
  readonly handoff: readonly (0 | 1)[];
}

interface Breakdown {
  readonly turns: readonly {
    readonly speaker: 'U' | 'S';
    readonly text: string;
    readonly votes: Readonly<Record<string, number>> | null;
  }[];
}

const CUSTOMER = 1;
const CHANNEL = 'chat';

export function handoffs(folder: string): HandoffReport {
  const rows = readLines<Handoff>(folder, 'mhch-makeup2-eval.jsonl');
  const gold = rows.map(({ handoff }) => handoff.flatMap((is, turn) => (is === 1 ? [turn] : [])));
  const decided = rows.map(({ tokens, role }) =>
    playTurns(TRIGGER, {
      ...{ language: 'en', channel: CHANNEL, tier: null },
      turns: tokens.map((ids, turn): Turn => ({
        by: role[turn] === CUSTOMER ? 'customer' : 'assistant',
        text: ids.map((id) => `w${id}`).join(' '),
      })),
    }),
  );
  const score = (predicted: (row: number) => readonly number[]): readonly [number, number] => {
    const mean = (tolerance: number): number =>
      (100 *
        gold.reduce((sum, labelled, row) => sum + goldenTransfer(predicted(row), labelled, tolerance), 0)) /
      rows.length;
    return [mean(1), mean(3)];
  };
  const ours = (counted: Counted) => (row: number) => {
    const turn = turnOf(decided[row]!, counted);
    return turn === null ? [] : [turn];
  };
  return {
    conversations: rows.length,
    without: gold.filter((labelled) => labelled.length === 0).length,
    scores: {
      never: score(() => []),
      'every turn': score((row) => rows[row]!.tokens.map((_, turn) => turn)),
      escalated: score(ours('escalated')),
      'escalated or offered': score(ours('escalated or offered')),
    },
  };
}

export function breakdowns(folder: string): BreakdownReport {
  const rows = readLines<Breakdown>(folder, 'dbdc3-dev-iris-tktk.jsonl');
  const all: Shares[] = [];
  const acted: Shares[] = [];
  for (const { turns } of rows) {
    const decided = playTurns(TRIGGER, {
      ...{ language: 'en', channel: CHANNEL, tier: null },
      turns: turns.map(({ speaker, text }) => ({ by: speaker === 'U' ? 'customer' : 'assistant', text })),
    });
    all.push(...turns.flatMap(({ votes }) => (votes === null ? [] : [sharesOf(votes)])));
    const judged = lastJudged(turns, decided);
    if (judged !== null) acted.push(judged);
  }
  return { conversations: rows.length, all: meanOf(all), acted: meanOf(acted) };
}

type Shares = Omit<Votes, 'turns'>;

/** The votes on the assistant's last turn at or before the one at which Baton first did something. */
function lastJudged(turns: Breakdown['turns'], decided: Decided): Shares | null {
  const turn = turnOf(decided, 'escalated or offered');
  if (turn === null) return null;
  const votes = turns.slice(0, turn + 1).findLast((each) => each.votes !== null)?.votes;
  return votes === undefined || votes === null ? null : sharesOf(votes);
}

function sharesOf(votes: Readonly<Record<string, number>>): Shares {
  const { O = 0, T = 0, X = 0 } = votes;
  const total = O + T + X;
  return { none: O / total, possible: T / total, breakdown: X / total };
}

function meanOf(shares: readonly Shares[]): Votes {
  const mean = (of: (each: Shares) => number): number =>
    shares.reduce((sum, each) => sum + of(each), 0) / shares.length;
  return {
    turns: shares.length,
    none: mean(({ none }) => none),
    possible: mean(({ possible }) => possible),
    breakdown: mean(({ breakdown }) => breakdown),
  };
}
