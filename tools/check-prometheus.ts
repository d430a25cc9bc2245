// Checks the rules for Prometheus and runs their tests with promtool; fails where an alert has no test or no runbook page.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPrometheusRules, RULES_FOLDER } from './prometheus-files.ts';
import { prometheusProgram } from './prometheus-tools.ts';
import { ruleProblems, type RuleTestFile } from './rule-problems.ts';

const TESTS_FOLDER = 'infra/prometheus/tests';
const RUNBOOKS = 'docs/runbooks';

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function main(): void {
  const rules = readPrometheusRules();
  const tests = yamlFiles(TESTS_FOLDER);
  const problems = ruleProblems({
    rules,
    tests: tests.map((path) => parse(readFileSync(path, 'utf8')) as RuleTestFile),
    runbooks: new Map(
      readdirSync(RUNBOOKS).map((name) => [name, readFileSync(join(RUNBOOKS, name), 'utf8')]),
    ),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  const promtool = prometheusProgram('promtool');
  run(promtool, 'check', 'rules', ...yamlFiles(RULES_FOLDER));
  run(promtool, 'test', 'rules', ...tests);
  const alerts = new Set(rules.flatMap(({ alert }) => alert ?? []));
  if (process.exitCode === undefined)
    console.log(`${rules.length} rules, ${alerts.size} alerts: all tested, each with a runbook page.`);
}

function run(program: string, ...args: readonly string[]): void {
  try {
    execFileSync(program, [...args], { stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: Buffer; readonly stderr?: Buffer };
    console.error(
      `promtool ${args.slice(0, 2).join(' ')} failed:\n${stdout?.toString()}${stderr?.toString()}`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
