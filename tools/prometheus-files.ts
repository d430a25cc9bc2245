import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PrometheusRule } from './metrics-reference.ts';

export const RULES_FOLDER = 'infra/prometheus/rules';

interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly PrometheusRule[] }[];
}

/** Every rule of every file of the folder, in the order of their names. */
export function readPrometheusRules(folder = RULES_FOLDER): readonly PrometheusRule[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (parse(readFileSync(join(folder, name), 'utf8')) as RuleFile).groups)
    .flatMap(({ rules }) => rules);
}
