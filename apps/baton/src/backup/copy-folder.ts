import { existsSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '#lmdb-store';
import { copyEmbedded, type CopiedLog } from '#stream-embedded';
import { openOrReport } from '../process/open-or-report.ts';
import { logFolder } from '../reading/folders.ts';
import { unavailable, usageError } from '../terminal/exit.ts';

const DATA_FILE = 'data.mdb';
/** What a disk must have left beside the copy, for it to be opened. */
const SPARE_BYTES = 64 * 1024 * 1024;

export interface FolderCopy {
  readonly dataDir: string;
  /** Becomes a data folder; made where there is none, else it must be empty. */
  readonly to: string;
  /** Bytes of the copy so far, and those of the log, which the copy never exceeds. */
  readonly copied: (bytes: number, ofBytes: number) => void;
  readonly checked: (count: number) => void;
}

const LOOK_MS = 200;

/** The copy gets its name when it is complete and checked: a folder with `log` in it is a whole one. @throws CommandError, Corrupt, DiskFull */
export async function copyFolder({ dataDir, to, copied, checked }: FolderCopy): Promise<CopiedLog> {
  const from = logFolder(dataDir);
  if (existsSync(to) && readdirSync(to).length > 0)
    throw usageError(`${to} is not empty`, 'give a folder that is empty or does not exist yet');
  const bytes = statSync(join(from, DATA_FILE), { throwIfNoEntry: false })?.size ?? 0;
  const isNew = !existsSync(to);
  const draft = `${logFolder(to)}.partial`;
  try {
    await openOrReport(async () => makeFolder(draft));
    mustHaveRoom(to, bytes);
    const draftFile = join(draft, DATA_FILE);
    const look = (): void => copied(statSync(draftFile, { throwIfNoEntry: false })?.size ?? 0, bytes);
    const looks = setInterval(look, LOOK_MS);
    const report = await openOrReport(() =>
      copyEmbedded({ dir: from, to: draft, progress: checked }),
    ).finally(() => clearInterval(looks));
    if (report.ok) renameSync(draft, logFolder(to));
    return report;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    if (isNew && existsSync(to) && readdirSync(to).length === 0) rmSync(to, { recursive: true });
  }
}

function mustHaveRoom(to: string, bytes: number): void {
  const { blocks, bavail, bsize } = statfsSync(to);
  // Some file systems do not tell their size.
  if (blocks === 0 || bavail * bsize >= bytes + SPARE_BYTES) return;
  const mb = (of: number): number => Math.ceil(of / 1024 / 1024);
  throw unavailable(
    `${to} has ${mb(bavail * bsize)} MB left, and the copy may need ${mb(bytes + SPARE_BYTES)} MB`,
    'free some space, or give a folder on another disk',
  );
}
