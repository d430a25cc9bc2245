import { Session } from 'node:inspector/promises';

/** How often the profiler looks, in microseconds. */
const EVERY_US = 500;
const SHOWN = 10;
/** Time in which nothing was to do. */
const IDLE = '(idle)';
/** The profiler itself, which hands over what it saw. */
const INSPECTOR = 'node:inspector';

/** Looks at where this process spends its time, from `start` until `stop`. */
export interface Profiler {
  start(): Promise<void>;
  /** Prints the functions that took most time themselves. */
  stop(name: string): Promise<void>;
}

export function createProfiler(): Profiler {
  const session = new Session();
  return {
    async start() {
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: EVERY_US });
      await session.post('Profiler.start');
    },
    async stop(name) {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
      const spent = new Map<string, number>();
      let all = 0;
      for (const [n, node] of (profile.samples ?? []).entries()) {
        const { functionName, url, lineNumber } = frames.get(node)!;
        if (functionName === IDLE || url === INSPECTOR) continue;
        const file = url.slice(url.lastIndexOf('/') + 1);
        const place = `${functionName || '(anonymous)'}${file === '' ? '' : `  ${file}:${lineNumber + 1}`}`;
        const us = profile.timeDeltas?.[n] ?? 0;
        spent.set(place, (spent.get(place) ?? 0) + us);
        all += us;
      }
      console.log(`${name}: ${SHOWN} functions by the time spent in themselves`);
      for (const [place, us] of [...spent].sort(([, a], [, b]) => b - a).slice(0, SHOWN))
        console.log(`  ${((100 * us) / all).toFixed(1).padStart(5)} %  ${place}`);
    },
  };
}
