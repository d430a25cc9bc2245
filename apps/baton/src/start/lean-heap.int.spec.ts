import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const LEAN_HEAP = fileURLToPath(new URL('./lean-heap.ts', import.meta.url));

const LEAST_MB = 8;

/** How large the space for new objects becomes in a process that keeps many of them for a while, and until it is not the least. */
async function newSpaceMb(first: string): Promise<number> {
  const script = `
    ${first}
    const { getHeapSpaceStatistics } = await import('node:v8');
    const { setTimeout: pause } = await import('node:timers/promises');
    const newSpaceMb = () =>
      getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 1_048_576;
    let kept = [];
    for (let n = 1; n <= 3_000_000 || newSpaceMb() <= ${LEAST_MB}; n += 1) {
      kept.push({ n, text: 'x' + n, list: [n] });
      if (kept.length > 400_000) kept = [];
      if (n % 100_000 === 0) await pause(30);
    }
    console.log(newSpaceMb());`;
  const args = ['--max-semi-space-size=64', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

it('keeps the space for new objects small, which V8 alone lets grow to all it may', async () => {
  expect(await newSpaceMb('')).toBeGreaterThan(64);
  const lean = await newSpaceMb(
    `const { leanHeap } = await import(${JSON.stringify(LEAN_HEAP)}); leanHeap();`,
  );
  expect(lean).toBeGreaterThan(LEAST_MB);
  expect(lean).toBeLessThanOrEqual(32);
});
