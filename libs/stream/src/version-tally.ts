import type { CommittedUnit } from './committed-unit.ts';

/** Units in a row that another version decided. */
export interface OtherVersion {
  readonly decidedBy: string;
  readonly from: number;
  readonly to: number;
  /** Whether this version appends the same records for them. They were replayed for their state, and prove nothing about that version. */
  readonly outcome: 'same' | 'other' | 'not replayed';
}

/** Units that this version cannot repeat, for it cannot come to the state before: up to the next checkpoint nothing was compared. */
export interface NotCompared {
  readonly from: number;
  readonly to: number;
  /** Of these, units that this version decided. */
  readonly own: number;
}

/** Which version decided which units, and what could be said of them. */
export interface VersionTally {
  readonly others: readonly OtherVersion[];
  readonly notCompared: readonly NotCompared[];
  /** The state from here on is not the one that was: nothing more can be repeated before the next checkpoint. */
  readonly lost: boolean;
  /** The state is the one that was, byte for byte: no other version decided anything since the beginning or the last checkpoint. */
  readonly isCertain: boolean;
  /** Repeated: the same records, the same position. */
  same(unit: CommittedUnit): void;
  /** Repeated, and something else came of it, or nothing at all. */
  differs(unit: CommittedUnit): void;
  /** Not repeated, for the state before it is lost. */
  skipped(unit: CommittedUnit): void;
  /** The state was taken from a checkpoint. */
  anchored(): void;
}

/** @param own the version that repeats */
export function createVersionTally(own: string): VersionTally {
  const others: OtherVersion[] = [];
  const notCompared: NotCompared[] = [];
  let lost = false;
  let isCertain = true;

  function addOther(
    { decidedBy, position: { unit } }: CommittedUnit,
    outcome: OtherVersion['outcome'],
  ): void {
    const last = others.at(-1);
    const goesOn = last?.decidedBy === decidedBy && last.outcome === outcome && last.to === unit - 1;
    if (goesOn) others[others.length - 1] = { ...last, to: unit };
    else others.push({ decidedBy, from: unit, to: unit, outcome });
  }

  function lose({ decidedBy, position: { unit } }: CommittedUnit): void {
    const { from, own: before } = (lost ? notCompared.pop() : undefined) ?? { from: unit, own: 0 };
    notCompared.push({ from, to: unit, own: before + (decidedBy === own ? 1 : 0) });
    lost = true;
  }

  return {
    others,
    notCompared,
    get lost() {
      return lost;
    },
    get isCertain() {
      return isCertain;
    },
    same(unit) {
      if (unit.decidedBy === own) return;
      isCertain = false;
      addOther(unit, 'same');
    },
    differs(unit) {
      isCertain = false;
      if (unit.decidedBy !== own) addOther(unit, 'other');
      lose(unit);
    },
    skipped(unit) {
      if (unit.decidedBy !== own) addOther(unit, 'not replayed');
      lose(unit);
    },
    anchored() {
      lost = false;
      isCertain = true;
    },
  };
}
