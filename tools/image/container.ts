import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import { run } from '../kubernetes/toolbox.ts';
import type { Buildah } from './programs.ts';

/** What an image says about how it is run, as its configuration has it. */
interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly WorkingDir: string;
  readonly Volumes: Readonly<Record<string, object>>;
}

export interface Container {
  /** Program and arguments that run in it, as its user, with everything read-only but its volumes and /tmp. */
  readonly command: (
    words: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) => readonly string[];
  remove(): void;
}

/** Works with an image as it is run, and leaves nothing. */
export async function withContainer(
  buildah: Buildah,
  image: string,
  work: (container: Container) => Promise<void>,
): Promise<void> {
  const { Docker } = JSON.parse(await buildah(['inspect', '--type', 'image', image])) as {
    readonly Docker: { readonly config: ImageConfig };
  };
  const working = (await buildah(['from', '--pull-never', image])).trim();
  try {
    const container = containerOf((await buildah(['mount', working])).trim(), Docker.config);
    try {
      await work(container);
    } finally {
      container.remove();
    }
  } finally {
    await buildah(['rm', working]);
  }
}

/** @param root the files of the image; @throws Error where its user is a name or root */
function containerOf(root: string, { User, Env, WorkingDir, Volumes }: ImageConfig): Container {
  const user = Number(User);
  if (!(user > 0)) throw new Error(`The image runs as "${User}", which is not the number of a user.`);
  const writable = mkdtempSync(join(tmpdir(), 'baton-image-'));
  const volumes = Object.keys(Volumes).flatMap((path, i) => {
    const folder = mkdtempSync(join(writable, `${i}-`));
    chownSync(folder, user, user);
    return ['--bind', folder, path];
  });
  const alone = ['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent', '--new-session'];
  const mounts = [
    '--ro-bind',
    root,
    '/',
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--perms',
    '1777',
    '--tmpfs',
    '/tmp',
  ];
  // Only to become its user, who then has none.
  const rights = [
    '--cap-drop',
    'ALL',
    ...['SETUID', 'SETGID', 'SETPCAP'].flatMap((name) => ['--cap-add', `CAP_${name}`]),
  ];
  const become = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--no-new-privs'];
  return {
    command: (words, environment) => {
      const all = [...Env, ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
      const set = all.flatMap((each) => {
        const at = each.indexOf('=');
        return ['--setenv', each.slice(0, at), each.slice(at + 1)];
      });
      const bwrap = ['bwrap', ...alone, ...mounts, ...volumes, ...rights, '--clearenv', ...set];
      return [
        ...bwrap,
        '--chdir',
        WorkingDir,
        ...become,
        '--inh-caps=-all',
        '--bounding-set=-all',
        '--',
        ...words,
      ];
    },
    remove: () => rmSync(writable, { recursive: true, force: true }),
  };
}

/** What a program printed in a container. @throws Error with all it said where it fails */
export async function printedIn(
  container: Container,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [program = '', ...args] = container.command(words, environment);
  return run(program, args);
}

const ANSWER_MS = 60_000;

/** Milliseconds from the start of a service to its first 200 on /livez; it is stopped then, and must end with 0. */
export async function millisecondsToLive(
  container: Container,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const [port = 0] = await freePorts(1);
  const settings = { ...environment, BATON_HTTP_HOST: '127.0.0.1', BATON_HTTP_PORT: `${port}` };
  const [program = '', ...args] = container.command(words, settings);
  const begunAt = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close');
  try {
    while (!(await lives(port))) {
      if (child.exitCode !== null)
        throw new Error(`${words.join(' ')} ended with ${child.exitCode}:\n${errors}`);
      if (performance.now() - begunAt > ANSWER_MS)
        throw new Error(`${words.join(' ')} does not answer:\n${errors}`);
      await pause(20);
    }
    return performance.now() - begunAt;
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

const lives = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/livez`).then(
    ({ ok }) => ok,
    () => false,
  );
