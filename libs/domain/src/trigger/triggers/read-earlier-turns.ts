import type { ReadTurn, TurnComparison } from '#domain/language';
import type { KeptTurn } from '../conversation/conversation.ts';

/** What was read of a kept turn. Null: it is not to be compared. */
interface Read {
  readonly by: TurnComparison;
  /** What the reading depends on beside the turn. */
  readonly under: string | null;
  readonly turn: ReadTurn | null;
}

/**
 * Turns of as many conversations as eight of each make. Nothing is lost by forgetting: a turn says the same each time it is read.
 */
const TURNS_MAX = 4_096;

/**
 * What was read of turns while their conversations are in memory: each is compared with every later one, and read once. Two generations, as
 * live aggregates have: when the young one is full it becomes the old one, and what is not asked for again is forgotten.
 */
export class ReadEarlierTurns {
  #young = new Map<KeptTurn, Read>();
  #old = new Map<KeptTurn, Read>();

  /** @param read reads it, where that was not done before by the same comparison under the same */
  of(turn: KeptTurn, by: TurnComparison, under: string | null, read: () => ReadTurn | null): ReadTurn | null {
    let known = this.#young.get(turn);
    if (known === undefined) {
      known = this.#old.get(turn);
      if (known !== undefined) this.#keep(turn, known);
    }
    if (known !== undefined && known.by === by && known.under === under) return known.turn;
    const found = { by, under, turn: read() };
    this.#keep(turn, found);
    return found.turn;
  }

  #keep(turn: KeptTurn, read: Read): void {
    if (this.#young.size >= TURNS_MAX) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(turn, read);
  }
}
