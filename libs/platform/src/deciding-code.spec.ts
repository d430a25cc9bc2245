import { describe, expect, it } from 'vitest';
import { decidingCode, versionOf } from './deciding-code.ts';

const FILES: Readonly<Record<string, string>> = {
  'apps/trigger/src/trigger.processor.ts':
    "import { x } from '#domain/trigger';\nimport { y } from '#stream';",
  'apps/routing/src/routing.processor.ts': "import { readFileSync } from 'node:fs';",
  'libs/stream/src/machine.ts': "import type { Instant } from '#kernel';\nexport * from './due.ts';",
  'libs/stream/src/due.ts': '',
  'libs/stream/src/pump.ts': '',
  'libs/kernel/src/index.ts': "export { instant } from './time.ts';",
  'libs/kernel/src/time.ts': '',
  'libs/domain/src/trigger/index.ts': "import { clip } from '../language/clip.ts';",
  'libs/domain/src/language/clip.ts': '',
};
const readers = (change: Readonly<Record<string, string>> = {}) => {
  const read: string[] = [];
  const version = versionOf((path) => {
    read.push(path);
    const text = { ...FILES, ...change }[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  });
  return { version, read };
};

describe('the version of the code that decides', () => {
  it('is that of this code, and always the same', () => {
    expect(decidingCode()).toMatch(/^[0-9a-f]{12}$/);
    expect(decidingCode()).toBe(decidingCode());
  });

  it.each(Object.keys(FILES).filter((path) => !path.endsWith('pump.ts')))('changes with %s', (path) => {
    expect(readers({ [path]: `${FILES[path]}\n// changed` }).version).not.toBe(readers().version);
  });

  it('does not change with what decides nothing', () => {
    expect(readers({ 'libs/stream/src/pump.ts': '// changed' }).version).toBe(readers().version);
    expect(readers().read).toHaveLength(Object.keys(FILES).length - 1);
  });
});
