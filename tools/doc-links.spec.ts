import { expect, it } from 'vitest';
import { deadLinks, type LinkTargets } from './doc-links.ts';

const texts: Readonly<Record<string, string>> = {
  'docs/guide.md': '# A guide\n\n## What `it` is, and why\n',
};
const targets: LinkTargets = {
  paths: new Set([
    ...['README.md', 'docs', 'docs/guide.md', 'infra', 'infra/topics.yaml', 'libs', 'libs/kernel'],
    ...[
      'libs/kernel/README.md',
      'libs/kernel/src',
      'libs/kernel/src/time',
      'libs/kernel/src/time/instant.ts',
    ],
  ]),
  textOf: (path) => texts[path] ?? '',
  scripts: new Set(['start', 'check', 'check:types']),
};
const dead = (text: string, doc = 'README.md'): readonly string[] =>
  deadLinks(doc, text, targets).map((line) => line.slice(`${doc}: `.length, -' leads nowhere'.length));

it('accepts what is there: links, anchors, folders, paths from the root, from the file and within its library', () => {
  const text = [
    'See [the guide](docs/guide.md#what-it-is-and-why), [infra](infra/) and [here](#here).',
    '## Here',
    '`infra/topics.yaml`, `libs/kernel`, `npm run check:types`, `npm run -s check`, `npm start`.',
  ];
  expect(dead(text.join('\n'))).toEqual([]);
  expect(
    dead('`src/time`, `time/`, `time/instant.ts`, `instant.ts`, `time/*.ts`', 'libs/kernel/README.md'),
  ).toEqual([]);
});

it('names links, anchors, paths and scripts that lead nowhere', () => {
  expect(dead('[a](docs/none.md) [b](docs/guide.md#none) [c](#none)')).toEqual([
    'docs/none.md',
    'docs/guide.md#none',
    '#none',
  ]);
  expect(dead('`libs/none`, `src/none/`, `none.ts`, `npm run none` and `npm test`')).toEqual([
    'libs/none',
    'src/none/',
    'none.ts',
    'npm run none',
    'npm run test',
  ]);
});

it('looks for a file of another library by its whole path only', () => {
  expect(dead('`instant.ts`', 'libs/other/README.md')).toEqual(['instant.ts']);
});

it('looks into code blocks for paths from the root and for scripts', () => {
  expect(dead('```sh\nnpm run none\nnode libs/kernel/none.ts docs/guide.md\n```')).toEqual([
    'libs/kernel/none.ts',
    'npm run none',
  ]);
});

it('leaves alone what is not a path of ours', () => {
  expect(
    dead(
      '[web](https://example.com/a) `application/json` `/livez` `my-policy.yaml` `conversation.events.v1/0/42` ' +
        '`<topic>/<partition>` `#kernel` `@scope/name` `node dist/apps/x/main.js` `.baton/data`',
    ),
  ).toEqual([]);
});
