import { setTimeout as pause } from 'node:timers/promises';
import type { Fleet, Member } from './fleet.ts';

/** Looks at every process all the time. */
export interface Watch {
  /** What must not happen: a task that is assigned and does not run for this long. */
  readonly violations: readonly string[];
  /** The longest that a task was assigned and did not run, in ms. */
  readonly longestMs: number;
  /** What is away for everyone keeps tasks from running; from now on nothing counts, until it has been back for a while. */
  excuse(): void;
  excused(): void;
  /** All processes say that they are ready. */
  readonly allReady: boolean;
  stop(): Promise<void>;
}

const NOT_RUNNING_MAX_MS = 10_000;
const LOOK_EVERY_MS = 250;
/** After an outage of what all depend on. */
const RECOVERY_MS = 5_000;
const ANSWER_MS = 2_000;

interface Readiness {
  readonly ok: boolean;
  readonly conditions: Readonly<Record<string, string>>;
}

export function watchFleet(fleet: Fleet): Watch {
  const since = new Map<string, number>();
  const violations: string[] = [];
  const ready = new Map<string, boolean>();
  let longestMs = 0;
  let excuses = 0;
  let excusedUntil = 0;
  let stopping = false;

  async function look(member: Member): Promise<void> {
    const { name, lives, url, stopped } = member;
    // A process that was started again, or stands still, begins anew.
    const waiting = url === undefined || stopped ? [] : await tasksWaiting(url, name);
    const now = performance.now();
    for (const [key] of since) {
      if (key.startsWith(`${name} `) && !waiting.some((task) => key === keyOf(member, lives, task))) {
        since.delete(key);
      }
    }
    if (excuses > 0 || now < excusedUntil) return since.clear();
    for (const task of waiting) {
      const key = keyOf(member, lives, task);
      const began = since.get(key) ?? now;
      since.set(key, began);
      const forMs = now - began;
      longestMs = Math.max(longestMs, forMs);
      if (forMs <= NOT_RUNNING_MAX_MS) continue;
      violations.push(`${task} was assigned to ${name} and did not run for ${Math.round(forMs / 1_000)} s`);
      since.delete(key);
    }
  }

  /** The tasks that are assigned and do not run, as the process itself says: `trigger.0 is opening, ...`. */
  async function tasksWaiting(url: string, name: string): Promise<readonly string[]> {
    try {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWER_MS) });
      const { ok, conditions } = (await answer.json()) as Readiness;
      ready.set(name, ok);
      return [
        ...Object.values(conditions)
          .join(', ')
          .matchAll(/([a-z-]+\.\d+) is ([a-z]+)/g),
      ].map(([, task]) => task!);
    } catch {
      ready.set(name, false);
      return [];
    }
  }

  const looking = (async () => {
    while (!stopping) {
      const { members } = fleet;
      for (const name of ready.keys())
        if (!members.some((member) => member.name === name)) ready.delete(name);
      await Promise.all(members.map(look));
      await pause(LOOK_EVERY_MS);
    }
  })();
  return {
    violations,
    get longestMs() {
      return longestMs;
    },
    excuse() {
      excuses += 1;
    },
    excused() {
      excuses -= 1;
      excusedUntil = performance.now() + RECOVERY_MS;
    },
    get allReady() {
      return fleet.members.every(({ name }) => ready.get(name) === true);
    },
    async stop() {
      stopping = true;
      await looking;
    },
  };
}

const keyOf = ({ name }: Member, lives: number, task: string): string => `${name} ${lives} ${task}`;
