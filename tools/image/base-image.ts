import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { madeOnce, run, ToolMissing } from '../kubernetes/toolbox.ts';
import type { Buildah } from './programs.ts';

const DEBIAN = 'bookworm';
/** The label of an image that stands in for `node:slim`. */
const STAND_IN = 'baton.stand-in';

/** What the first stage is built from. @throws Error where there is none */
export function baseImage(dockerfile: string): string {
  const [, image] = /^FROM (\S+)/m.exec(dockerfile) ?? [];
  if (image === undefined) throw new Error('The Dockerfile has no FROM.');
  return image;
}

/**
 * Has the base in the store of buildah: pulled, or where no registry of images is reached a stand-in of the same name, which is Debian
 * with the Node of package.json and the npm of this machine.
 *
 * @returns which of them it is
 */
export async function provideBase(buildah: Buildah, image: string): Promise<string> {
  const name = `docker.io/library/${image}`;
  await buildah(['pull', '-q', '--policy', 'missing', name]).catch(() => makeStandIn(buildah, name));
  const labels = await buildah(['inspect', '--type', 'image', '--format', '{{.OCIv1.Config.Labels}}', name]);
  return labels.includes(STAND_IN)
    ? `a stand-in for ${image} (Debian ${DEBIAN} and the same Node), as no registry of images was reached`
    : image;
}

async function makeStandIn(buildah: Buildah, name: string): Promise<void> {
  const root = await madeOnce(`image-base-${DEBIAN}`, debianWithNode);
  const container = (await buildah(['from', 'scratch'])).trim();
  try {
    await buildah(['add', '-q', container, join(root, 'debian.tar'), '/']);
    await buildah(['copy', '-q', container, join(root, 'added'), '/']);
    await buildah(['run', '--isolation', 'chroot', container, '--', 'sh', '-c', ADD_USER]);
    const config = ['--env', 'PATH=/usr/local/bin:/usr/bin:/bin', '--label', `${STAND_IN}=true`];
    await buildah(['config', ...config, container]);
    await buildah(['commit', '-q', container, name]);
  } finally {
    await buildah(['rm', container]);
  }
}

/** As `node:slim` has it. */
const ADD_USER =
  'echo node:x:1000: >> /etc/group; echo node:x:1000:1000::/home/node:/bin/sh >> /etc/passwd; mkdir -p /home/node';

async function debianWithNode(into: string): Promise<void> {
  const include = '--include=ca-certificates,libstdc++6';
  await run('mmdebstrap', ['-q', '--variant=minbase', include, DEBIAN, join(into, 'debian.tar')]).catch(
    (error: unknown) => {
      if (!(error instanceof ToolMissing)) throw error;
      throw new ToolMissing(
        'No registry of images is reached, and a stand-in for its base takes mmdebstrap: apt-get install mmdebstrap, and run this again.',
      );
    },
  );
  const modules = (await run('npm', ['root', '-g'])).trim();
  const programs = join(into, 'added/usr/local/bin');
  mkdirSync(programs, { recursive: true });
  cpSync(resolve('node_modules/node/bin/node'), join(programs, 'node'));
  cpSync(join(modules, 'npm'), join(into, 'added/usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(programs, 'npm'));
}
