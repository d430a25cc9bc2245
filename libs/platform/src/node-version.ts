// Imports nothing, and keeps to syntax that any Node with ES modules can parse: this is all that an old one gets to run.
export const NODE_MIN = 24;

/**
 * Starts a program, or says in one line which Node it needs.
 *
 * @param exitCode where this Node is too old
 * @param load imports the rest of the program, which an old Node could not parse
 */
export function startOnNode(program: string, exitCode: number, load: () => Promise<unknown>): void {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= NODE_MIN) {
    void load();
    return;
  }
  process.stderr.write(
    `${program}: this is Node ${node}, and ${NODE_MIN} or newer is needed. ` +
      '`npm install` has brought one: run it as `npx node <file>`, or start with `npm start` or `npm run -s baton -- <command>`.\n',
  );
  process.exitCode = exitCode;
}
