import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Sentences } from '../steps.ts';

const METRICS = 'infra/clickhouse/metrics';
/** What it is in words, how it is computed, and what it comes to in a case that was computed by hand. */
const FILES = ['words.yaml', 'view.sql', 'case.yaml'];

export const NUMBERS: Sentences = {
  'each number has its words, its formula and a case computed by hand': () => {
    const metrics = readdirSync(METRICS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(metrics.length).toBeGreaterThan(10);
    for (const { name } of metrics) {
      const lacking = FILES.filter((file) => !existsSync(`${METRICS}/${name}/${file}`));
      expect([name, lacking]).toEqual([name, []]);
      expect(readFileSync(`${METRICS}/${name}/view.sql`, 'utf8')).toMatch(/select/i);
    }
  },
};
