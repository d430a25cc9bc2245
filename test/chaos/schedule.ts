import { randomFrom, shuffled } from '../fixtures/random.ts';

/** One thing that goes wrong. Times in ms; `process` is a name of the fleet. */
export type Fault =
  | { readonly kind: 'kill'; readonly process: string }
  /** Stopped for longer than its session lives, so that others take over; then it goes on. */
  | { readonly kind: 'zombie'; readonly process: string; readonly forMs: number }
  | { readonly kind: 'broker restart' }
  /** One more process joins; later it leaves in good order. */
  | { readonly kind: 'rebalance'; readonly service: Service; readonly forMs: number }
  | {
      readonly kind: 'broker late or silent';
      readonly how: 'late' | 'silent' | 'answers lost' | 'cut';
      readonly forMs: number;
    }
  | { readonly kind: 'registry away'; readonly forMs: number }
  | { readonly kind: 'ClickHouse away'; readonly forMs: number }
  | { readonly kind: 'disk full'; readonly forMs: number }
  | { readonly kind: 'store corrupted'; readonly process: string }
  /** Of one process, by hours, forwards or back. */
  | { readonly kind: 'clock jumps'; readonly process: string };

export type Service = 'trigger' | 'routing' | 'analytics-sink';
export const SERVICES: readonly Service[] = ['trigger', 'routing', 'analytics-sink'];
/** Of these a state of any size is kept on disk. */
const WITH_STATE: readonly Service[] = ['trigger', 'routing'];

interface Step {
  readonly afterMs: number;
  readonly fault: Fault;
}

export interface Schedule {
  readonly steps: readonly Step[];
  /** Records that cannot be read. */
  readonly rubbish: number;
}

/** How often each kind comes in the long form. */
const LONG: Readonly<Record<Fault['kind'], number>> = {
  kill: 100,
  zombie: 20,
  'broker restart': 10,
  rebalance: 20,
  'broker late or silent': 12,
  'registry away': 3,
  'ClickHouse away': 1,
  'disk full': 3,
  'store corrupted': 6,
  'clock jumps': 20,
};
const LONG_RUBBISH = 10_000;
const LONG_MINUTES = 30;
/** About how long each takes by itself. */
const TAKES_MS: Readonly<Record<Fault['kind'], number>> = {
  kill: 500,
  zombie: 13_000,
  'broker restart': 10_000,
  rebalance: 10_000,
  'broker late or silent': 9_000,
  'registry away': 12_000,
  'ClickHouse away': 60_000,
  'disk full': 12_000,
  'store corrupted': 1_000,
  'clock jumps': 100,
};
/** A kill comes soon after whatever was before it: what hits a process that recovers is worth most. */
const KILL_AFTER_MAX_MS = 4_000;

/** All of it from the seed. From thirty minutes on every kind comes as often as in the long form; below, by share, once at least. */
export function createSchedule(seed: number, minutes: number): Schedule {
  const random = randomFrom(seed);
  const share = Math.min(1, minutes / LONG_MINUTES);
  const inOrder = (Object.keys(LONG) as Fault['kind'][]).flatMap((kind) =>
    Array.from({ length: Math.max(1, Math.round(LONG[kind] * share)) }, () => kind),
  );
  const kinds = shuffled(inOrder, random);
  const kills = kinds.filter((kind) => kind === 'kill').length;
  const takesMs = kinds.reduce((sum, kind) => sum + TAKES_MS[kind], 0) + (kills * KILL_AFTER_MAX_MS) / 2;
  const leftMs = Math.max(0, minutes * 60_000 - takesMs);
  const pauseMs = Math.max(500, leftMs / (kinds.length - kills));
  return {
    rubbish: Math.round(LONG_RUBBISH * share),
    steps: kinds.map((kind) => ({
      afterMs: Math.round(
        (kind === 'kill' ? Math.min(KILL_AFTER_MAX_MS, 2 * pauseMs) : 2 * pauseMs) * random(),
      ),
      fault: faultOf(kind, random, share),
    })),
  };
}

function faultOf(kind: Fault['kind'], random: () => number, share: number): Fault {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const between = (fromMs: number, toMs: number): number => Math.round(fromMs + random() * (toMs - fromMs));
  const anyProcess = (services = SERVICES): string =>
    nameOf(pick(services), Math.floor(random() * PROCESSES));
  switch (kind) {
    case 'kill':
    case 'clock jumps':
      return { kind, process: anyProcess() };
    case 'store corrupted':
      return { kind, process: anyProcess(WITH_STATE) };
    case 'zombie':
      return { kind, process: anyProcess(), forMs: between(9_000, 14_000) };
    case 'broker restart':
      return { kind };
    case 'rebalance':
      return { kind, service: pick(SERVICES), forMs: between(4_000, 10_000) };
    case 'broker late or silent': {
      const how = pick(['late', 'silent', 'answers lost', 'cut'] as const);
      return { kind, how, forMs: how === 'cut' ? 0 : between(3_000, 14_000) };
    }
    case 'registry away':
    case 'disk full':
      return { kind, forMs: between(8_000, 15_000) };
    case 'ClickHouse away':
      // A minute in the long form.
      return { kind, forMs: Math.round(Math.max(8_000, 60_000 * share)) };
  }
}

/** Of each service, always. */
export const PROCESSES = 2;
export const nameOf = (service: Service, n: number): string => `${service}-${n}`;

export function faultText(fault: Fault): string {
  const { kind, ...rest } = fault;
  return [
    kind,
    ...Object.values(rest).map((value) => (typeof value === 'number' ? `${value} ms` : value)),
  ].join(', ');
}
