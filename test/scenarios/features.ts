import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Feature as ParsedFeature, type Pickle, type PickleStep } from '@cucumber/messages';

/** A file of scenarios: what Baton promises about one thing, in words. */
export interface Feature {
  /** Relative to the folder of all scenarios. */
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly name: string;
  /** Written before the feature: it must fail, so that nobody forgets to say so when it holds. */
  readonly isMissing: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly keyword: string;
  readonly kind: 'given' | 'when' | 'then';
  readonly text: string;
  /** Of the file. */
  readonly line: number;
  readonly document: string | null;
  readonly table: readonly (readonly string[])[];
}

export const SCENARIOS_FOLDER = 'test/scenarios';
const MISSING = '@missing';

/** Every feature, in the order of the files' names. Throws where one is not Gherkin, naming file and line. */
export function readFeatures(folder = SCENARIOS_FOLDER): readonly Feature[] {
  return globSync('*/*.feature', { cwd: folder })
    .sort()
    .map((path) => readFeature(folder, path));
}

function readFeature(folder: string, path: string): Feature {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const document = parsed(() => parser.parse(readFileSync(`${folder}/${path}`, 'utf8')), path);
  const { feature } = document;
  if (feature === undefined) throw new Error(`${path} has no feature.`);
  const pickles = compile(document, path, newId);
  return {
    path,
    folder: dirname(path),
    name: feature.name,
    description: feature.description.replaceAll(/^ +/gm, '').trim(),
    scenarios: pickles.map((pickle) => scenarioOf(pickle, keywordsOf(feature))),
  };
}

function parsed<T>(parse: () => T, path: string): T {
  try {
    return parse();
  } catch (cause) {
    throw new Error(`${basename(path)} is no Gherkin: ${String(cause)}`, { cause });
  }
}

interface Written {
  readonly keyword: string;
  readonly line: number;
}

function keywordsOf(feature: ParsedFeature): ReadonlyMap<string, Written> {
  const blocks = feature.children.flatMap(({ background, scenario }) => background ?? scenario ?? []);
  return new Map(
    blocks.flatMap(({ steps }) =>
      steps.map(
        ({ id, keyword, location }) => [id, { keyword: keyword.trim(), line: location.line }] as const,
      ),
    ),
  );
}

const KINDS = { Context: 'given', Action: 'when', Outcome: 'then', Unknown: 'given' } as const;

function scenarioOf({ name, tags, steps }: Pickle, written: ReadonlyMap<string, Written>): Scenario {
  return {
    name,
    isMissing: tags.some((tag) => tag.name === MISSING),
    steps: steps.map((step) => stepOf(step, written)),
  };
}

function stepOf(
  { text, type, argument, astNodeIds }: PickleStep,
  written: ReadonlyMap<string, Written>,
): Step {
  return {
    ...(written.get(astNodeIds[0] ?? '') ?? { keyword: '', line: 0 }),
    kind: KINDS[type ?? 'Unknown'],
    text,
    document: argument?.docString?.content ?? null,
    table: argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [],
  };
}
