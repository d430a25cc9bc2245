import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow over what is in use before it is collected. V8 alone lets it grow to about twice that. */
const GROWTH_PERCENT = 30;

/** For a process that runs for long and has little to do: a third less memory for somewhat more collecting. */
export function leanHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
