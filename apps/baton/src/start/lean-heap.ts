import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much the heap may grow over what is in use before it is collected. V8 alone lets it grow to about twice that. */
const GROWTH_PERCENT = 30;
/** Of the space for new objects. V8 alone takes 134 MB on a large machine, at the first burst, and keeps it. */
const NEW_SPACE_BYTES = 32 * 1024 * 1024;
const LOOK_MS = 250;

/** For a process that runs for long and has little to do: a third less memory for somewhat more collecting. */
export function leanHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  // The limit itself is fixed once a process runs; the factor it grows by is not.
  const looking = setInterval(() => {
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (space === undefined || space.space_size < NEW_SPACE_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(looking);
  }, LOOK_MS);
  looking.unref();
}
