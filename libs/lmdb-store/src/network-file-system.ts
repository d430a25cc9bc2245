import { statfsSync } from 'node:fs';
import { platform } from 'node:process';

/** File systems of other machines, by the number that Linux gives for them in `statfs` (linux/magic.h, and of Lustre, GPFS and BeeGFS their own). */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x00006969, 'NFS'],
  [0x0000517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x65735546, 'FUSE'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x01161970, 'GFS2'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x19830326, 'BeeGFS'],
]);

/**
 * The name of a file system that is not of this machine alone; undefined where it is, or where nobody can say: only Linux numbers them.
 * @param type of `statfs`
 */
export function networkFileSystem(type: number, os: string): string | undefined {
  // Where `long` has 32 bits, numbers from 2^31 on come as negative ones.
  return os === 'linux' ? NETWORK_FILE_SYSTEMS.get(type >>> 0) : undefined;
}

/**
 * lmdb maps its file into memory and locks it: over a network, pages are lost or old, and two processes can both be the owner.
 * @param what lies in the folder, e.g. `log`
 * @throws an error with the remedy
 */
export function mustBeLocal(
  dir: string,
  what: string,
  { type } = statfsSync(dir),
  os: string = platform,
): void {
  const found = networkFileSystem(type, os);
  if (found === undefined) return;
  throw new Error(
    `The ${what} in ${dir} would lie on a network file system (${found}), on which lmdb loses data. Choose a folder on a local disk or on ` +
      'block storage; copy a backup that lies there before you read it.',
  );
}
