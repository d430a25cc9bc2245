import { openEnvironment } from './environment.ts';
import type { IntegrityReport } from './integrity.ts';
import { openEmbeddedReader } from './open-embedded-reader.ts';
import { forgetOwner } from './ownership.ts';

export interface CopyOptions {
  readonly dir: string;
  /** An empty folder that exists, on a local disk. */
  readonly to: string;
  /** Called now and then with how many records, units and entities of the copy were checked. */
  readonly progress?: (checked: number) => void;
}

export type CopiedLog = IntegrityReport;

/**
 * Copies a log as it is at one moment, beside the process that owns it: everything that was acknowledged before the call is in the copy,
 * with the units and entities that belong to it. Every chain and checksum of the copy is compared with its bytes. Nobody owns the
 * copy. It has the epoch of the log, so the two must never serve the same customers.
 *
 * Throws where there is no log; Corrupt; DiskFull. What lies in `to` is of no use then.
 */
export async function copyEmbedded({ dir, to, progress }: CopyOptions): Promise<CopiedLog> {
  const source = await openEmbeddedReader({ dir });
  try {
    await source.copyTo(to);
  } finally {
    await source.close();
  }
  const copy = openEnvironment(to, 'owner');
  try {
    await forgetOwner(copy);
  } finally {
    await copy.close();
  }
  const reader = await openEmbeddedReader({ dir: to });
  try {
    return reader.checkIntegrity(progress);
  } finally {
    await reader.close();
  }
}
