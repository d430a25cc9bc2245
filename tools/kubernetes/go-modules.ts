import { createHash } from 'node:crypto';
import { chmodSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce, run, ToolMissing, unzip } from './toolbox.ts';

const VERSION = '1.26.8';
/** Older ones do not fetch the Go that a module asks for. */
const MINOR_MIN = 21;

/** SHA-256 of what the module proxy serves as `golang.org/toolchain`, by platform. */
const ARCHIVES: Readonly<Record<string, string>> = {
  'linux-amd64': '30c2b1bf7dcc88d3eb0a1364e47ddd9128edb3110a30e8a0ef61cd5856b31de7',
  'linux-arm64': '02b36b6787b3ac767668f630e2998df45a3b1f9ffee08d1bf3ef6487cd658d99',
};

export interface GoModule {
  /** With the version. */
  readonly name: string;
  /** Contents of go.mod after its first line. */
  readonly mod: string;
  /** Packages whose programs are built, by the names of the programs. */
  readonly programs: Readonly<Record<string, string>>;
  readonly ldflags?: string;
}

/** The folder with the programs of a Go module, built through Go's module proxy. @throws ToolMissing where no Go can be had */
export async function goPrograms({ name, mod, programs, ldflags }: GoModule): Promise<string> {
  return madeOnce(name, async (into) => {
    const program = await go();
    const source = join(into, 'module');
    mkdirSync(source);
    writeFileSync(join(source, 'go.mod'), `module baton.local/tools\n${mod}\n`);
    const imports = Object.values(programs).map((path) => `import _ "${path}"\n`);
    writeFileSync(join(source, 'tools.go'), `//go:build tools\n\npackage tools\n\n${imports.join('')}`);
    await run(program, ['mod', 'tidy', '-e'], { cwd: source });
    for (const [file, path] of Object.entries(programs)) {
      const flags = ldflags === undefined ? [] : ['-ldflags', ldflags];
      await run(program, ['build', ...flags, '-o', join(into, file), path], { cwd: source });
    }
    rmSync(source, { recursive: true });
  });
}

/** The source folder of a released Go module, as Go keeps it: for the files that it carries. */
export async function goSource(module: string): Promise<string> {
  const { Dir } = JSON.parse(await run(await go(), ['mod', 'download', '-json', module])) as {
    readonly Dir: string;
  };
  return Dir;
}

/** The path of go: the one of this machine, or one that is fetched once into `.baton/tools`. @throws ToolMissing for other platforms */
async function go(): Promise<string> {
  const here = await run('go', ['env', 'GOVERSION']).catch(() => '');
  const [, minor = '0'] = /^go1\.(\d+)/.exec(here) ?? [];
  if (Number(minor) >= MINOR_MIN) return 'go';
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const sha256 = ARCHIVES[platform];
  if (sha256 === undefined)
    throw new ToolMissing(
      `This needs Go 1.${MINOR_MIN} or newer; here is ${here.trim() || 'none'}, and none is fetched for ${platform}. ` +
        'Install it (https://go.dev/dl) and run this again.',
    );
  const folder = await madeOnce(`go-${VERSION}`, (into) => fetchToolchain(platform, sha256, into));
  return join(folder, 'golang.org', `toolchain@v0.0.1-go${VERSION}.${platform}`, 'bin/go');
}

async function fetchToolchain(platform: string, sha256: string, into: string): Promise<void> {
  const url = `https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go${VERSION}.${platform}.zip`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  verify(bytes, sha256, url);
  const archive = join(into, 'go.zip');
  writeFileSync(archive, bytes);
  await unzip(archive, into);
  rmSync(archive);
  // Archives of modules do not say what may be run.
  for (const program of globSync(join(into, 'golang.org/*/{bin,pkg/tool/*}/*'))) chmodSync(program, 0o755);
}

/** @throws Error where bytes are not what they were when the checksum was written down */
export function verify(bytes: Buffer, sha256: string, source: string): void {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256) return;
  throw new Error(`${source} has the checksum ${found}, not ${sha256}: it is not unpacked.`);
}
