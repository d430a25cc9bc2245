import { posix } from 'node:path';

/** What documentation may point to. */
export interface LinkTargets {
  /** Every file and folder of the repository, relative to its root. */
  readonly paths: ReadonlySet<string>;
  /** Text of a Markdown file, for its headings. */
  readonly textOf: (path: string) => string;
  /** Names of the scripts in package.json. */
  readonly scripts: ReadonlySet<string>;
}

const ROOMS = ['apps', 'libs', 'docs', 'infra', 'schemas', 'test', 'tools'];
const EXTENSION = /\.(?:ts|md|avsc|sql|cjs|mjs|java|py|json|ya?ml|toml)$/;
/** A file name alone is taken for one of ours by these; `policy.yaml` or `export.json` may be the reader's. */
const OWN_EXTENSION = /\.(?:ts|md|avsc|sql|cjs|java|py)$/;
const FENCE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm;
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const CODE = /`([^`\s]+)`/g;
const ROOTED = new RegExp(
  `(?<![\\w./:@-])(?:${ROOMS.join('|')})/[\\w./-]*\\w${EXTENSION.source.slice(0, -1)}\\b`,
  'g',
);
const SCRIPT = /\bnpm (?:run(?: -s| --silent)? ([\w:-]+)|(start|test)\b)/g;

/** What in a Markdown file leads nowhere: links, anchors, paths, npm scripts; a line each. */
export function deadLinks(doc: string, text: string, targets: LinkTargets): readonly string[] {
  const prose = text.replace(FENCE, '');
  const dead = [
    ...matches(prose, LINK).filter((link) => !isLive(doc, text, link, targets)),
    ...matches(prose, CODE).filter((token) => isPath(token) && !isThere(doc, token, targets.paths)),
    ...matches(text, ROOTED).filter((path) => !isThere(doc, path, targets.paths)),
    ...matches(text, SCRIPT)
      .filter((script) => !targets.scripts.has(script))
      .map((script) => `npm run ${script}`),
  ];
  return [...new Set(dead)].map((what) => `${doc}: ${what} leads nowhere`);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[0]);
}

function isLive(doc: string, text: string, link: string, { paths, textOf }: LinkTargets): boolean {
  if (/^[a-z]+:/i.test(link)) return true;
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? doc : posix.normalize(posix.join(posix.dirname(doc), file)).replace(/\/$/, '');
  if (!paths.has(path)) return false;
  return (
    anchor === undefined || !path.endsWith('.md') || anchorsOf(path === doc ? text : textOf(path)).has(anchor)
  );
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = matches(text.replace(FENCE, ''), /^#{1,6} +(.+)$/gm);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

function isPath(token: string): boolean {
  if (!/^[\w.*][\w./*-]*$/.test(token) || token.startsWith('.baton')) return false;
  if (!token.includes('/')) return OWN_EXTENSION.test(token) && !token.startsWith('*');
  const [first = ''] = token.split('/');
  return EXTENSION.test(token) || token.endsWith('/') || [...ROOMS, 'src', 'adr'].includes(first);
}

/** From the root, from the file, or as the end of a path in the same app, library or test. */
function isThere(doc: string, token: string, paths: ReadonlySet<string>): boolean {
  const wanted = token.replace(/\/$/, '');
  const folder = posix.dirname(doc);
  const exact = [wanted, posix.join(folder, wanted), posix.join(folder, 'src', wanted)];
  if (exact.some((path) => paths.has(posix.normalize(path)))) return true;
  const isRooted = ROOMS.includes(token.split('/')[0] ?? '') && token.includes('/');
  const scope = isRooted ? '' : (/^(?:apps|libs|test)\/[^/]+\//.exec(doc)?.[0] ?? '');
  const end = new RegExp(`(?:^|/)${wanted.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return [...paths].some((path) => path.startsWith(scope) && end.test(path));
}
