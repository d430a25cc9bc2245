import { arrivalAt, OPEN_HOURS, OPENING_HOUR } from '../day-shape.ts';
import { seeded } from '../seeded.ts';
import { BANK } from './bank.scripts.ts';
import type { Script } from './script.ts';
import { SHOP } from './shop.scripts.ts';
import { TRAVEL } from './travel.scripts.ts';

export const SCRIPTS: readonly Script[] = [...SHOP, ...BANK, ...TRAVEL];

/** Where a sample day stands: the next conversation to begin. */
export interface SampleStep {
  /** From 1. */
  readonly day: number;
  /** From 0, less than `CONVERSATIONS_A_DAY`. */
  readonly number: number;
}

export const CONVERSATIONS_A_DAY = 600;

/** Most days are mostly easy: what the assistant can answer comes more often than what it cannot. */
const COPIES_WHEN_EASY = 3;

/** Which script the conversation follows: every day all of them, shuffled anew each round. */
export function scriptAt({ day, number }: SampleStep): Script {
  const deck = SCRIPTS.flatMap((script) =>
    Array.from({ length: script.human.length === 0 ? COPIES_WHEN_EASY : 1 }, () => script),
  );
  const round = Math.floor(number / deck.length);
  const random = seeded(`day ${day}, round ${round}`);
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    const [a, b] = [deck[last], deck[other]];
    if (a !== undefined && b !== undefined) [deck[last], deck[other]] = [b, a];
  }
  const script = deck[number % deck.length];
  if (script === undefined) throw new Error('The sample day has no scripts.');
  return script;
}

/** 0 (opening) to 1 (closing). */
export function arrivalOf({ number }: SampleStep): number {
  return arrivalAt((number + 0.5) / CONVERSATIONS_A_DAY);
}

export function stepAfter({ day, number }: SampleStep): SampleStep {
  return number + 1 < CONVERSATIONS_A_DAY ? { day, number: number + 1 } : { day: day + 1, number: 0 };
}

/** `day1-0042-parcel-on-its-way`: the step can be read from it, so a log says where its sample day stands. */
export function conversationIdOf(step: SampleStep): string {
  return `day${step.day}-${String(step.number).padStart(4, '0')}-${scriptAt(step).name}`;
}

export function stepOf(conversationId: string): SampleStep | undefined {
  const found = /^day(\d+)-(\d{4})-/.exec(conversationId);
  return found === null ? undefined : { day: Number(found[1]), number: Number(found[2]) };
}

/** @param share 0 (opening) to 1 (closing) @returns e.g. `11:42` */
export function timeOfDay(share: number): string {
  const minutes = Math.floor((OPENING_HOUR + share * OPEN_HOURS) * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
