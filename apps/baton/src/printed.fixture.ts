import { program } from './program.ts';

/** What a command prints as its result; its exit code is the process's. */
export async function printedBy(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: () => {},
    outIsTty: false,
    errIsTty: false,
    columns: 80,
  };
  await program({ terminal }).parseAsync(['node', 'baton', ...args]);
  return out.join('\n');
}
