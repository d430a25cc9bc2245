import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of files as Kubernetes mounts a Secret: they are symbolic links into a folder that is replaced as a whole. */
export interface CertificateFolder {
  path(file: string): string;
  /** The first call makes the files; later ones replace all of them at once. */
  put(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

const DATA = '..data';

export function certificateFolder(): CertificateFolder {
  const dir = mkdtempSync(join(tmpdir(), 'baton-secret-'));
  let version = 0;
  return {
    path: (file) => join(dir, file),
    put(files) {
      version += 1;
      const folder = `..${version}`;
      mkdirSync(join(dir, folder));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, folder, name), text);
      symlinkSync(folder, join(dir, `${DATA}.new`));
      renameSync(join(dir, `${DATA}.new`), join(dir, DATA));
      if (version > 1) return;
      for (const name of Object.keys(files)) symlinkSync(join(DATA, name), join(dir, name));
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
