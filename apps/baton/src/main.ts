#!/usr/bin/env node
// Nothing is imported statically: an old Node must get as far as the sentence that says what it is.
const NODE_MIN = 24;

if (Number(process.versions.node.split('.', 1)[0]) < NODE_MIN) {
  process.stderr.write(
    `baton: this is Node ${process.versions.node}, and it takes Node ${NODE_MIN} or newer\n` +
      '  remedy: `npm start` and `npm run -s baton -- <command>` bring the Node that `npm install` put here\n',
  );
  // `EXIT.unavailable`, which cannot be imported here.
  process.exitCode = 3;
} else {
  const { main } = await import('./run.ts');
  await main();
}
export {};
