import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEAL_BYTES, sealJson } from '#lmdb-store';
import { Fenced } from '#stream';
import type { Environment } from './environment.ts';

/** The one process that may write to a folder (adr/0002). */
export interface Ownership {
  /** To be called inside every transaction. Throws Fenced where another process has taken the folder over. */
  assertHeld(): void;
  release(): Promise<void>;
}

interface Owner {
  readonly pid: number;
  /** Answers as long as the process lives. */
  readonly address: string;
  readonly since: string;
}

const KEY = Buffer.from('owner');
const TRIES_MAX = 10;
/** What every system takes as the name of a socket. */
const ADDRESS_BYTES_MAX = 100;

/** Throws where a living process owns the folder. */
export async function takeOwnership(env: Environment): Promise<Ownership> {
  const address = addressFor(env.dir);
  const server = await listen(address);
  const mine = sealJson(KEY, { pid: process.pid, address, since: new Date().toISOString() } satisfies Owner);
  const end = async (): Promise<void> => {
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const found = env.meta.get(KEY);
      const owner = found && (JSON.parse(found.toString('utf8', SEAL_BYTES)) as Owner);
      if (owner && (await answers(owner.address))) throw inUse(env.dir, owner);
      const taken = env.transact(() => {
        const now = env.meta.get(KEY);
        // Somebody else took it between the look and this transaction: look again.
        if (!same(now, found)) return false;
        env.meta.putSync(KEY, mine);
        return true;
      });
      if (!taken) continue;
      await env.flush();
      if (owner && !isPipe(owner.address)) rmSync(owner.address, { force: true });
      return {
        assertHeld() {
          if (!same(env.meta.get(KEY), mine)) {
            throw new Fenced(`${env.dir} has been taken over by another process; this one writes no more.`);
          }
        },
        release: end,
      };
    }
    throw new Error(`${env.dir} is being opened by several processes at once. Start one of them only.`);
  } catch (error) {
    await end();
    throw error;
  }
}

/** A copy has no owner, whoever owns what it was copied from. */
export async function forgetOwner(env: Environment): Promise<void> {
  env.transact(() => env.meta.removeSync(KEY));
  await env.flush();
}

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);

function inUse(dir: string, owner: Owner): Error {
  return new Error(
    `The folder ${dir} is in use by process ${owner.pid} (since ${owner.since}). Stop that process first, or choose another folder.`,
  );
}

const isPipe = (address: string): boolean => address.startsWith('\\\\');

function addressFor(dir: string): string {
  const name = `owner-${randomBytes(6).toString('hex')}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = join(dir, `${name}.sock`);
  const places = [inside, join(tmpdir(), `${name}.sock`)];
  const fits = places.find((place) => Buffer.byteLength(place) <= ADDRESS_BYTES_MAX);
  if (fits === undefined) {
    throw new Error(`The path of ${dir} is too long for a socket. Choose a folder with a shorter path.`);
  }
  return fits;
}

async function listen(address: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  return server.unref();
}

/** The system itself answers for a process that is busy or stopped; for one that is gone nobody does. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
