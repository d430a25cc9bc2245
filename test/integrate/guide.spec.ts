import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOPICS } from '#contracts';

const guide = readFileSync('docs/integrate.md', 'utf8');
const blocks = [...guide.matchAll(/<!-- (test\/integrate\/\S+) -->\n\n```\w+\n(.*?)\n```\n/gs)];

it('the guide shows the very files that are run', () => {
  expect(blocks.map(([, path]) => path)).toHaveLength(9);
  for (const [, path, code] of blocks) expect.soft(`${code}\n`, path).toBe(readFileSync(path!, 'utf8'));
});

it('the guide names every topic with its key', () => {
  const topics = JSON.parse(readFileSync('schemas/topics.json', 'utf8')) as Record<string, { key: string }>;
  for (const topic of Object.values(TOPICS)) {
    const key = topics[topic]!.key.replace(/^\{(\w+)\}$/, '$1').replace(/\{(\w+)\}/g, '<$1>');
    expect.soft(guide.replace(/ +/g, ' ').includes(`| \`${topic}\` | \`${key}\` |`), topic).toBe(true);
  }
});
