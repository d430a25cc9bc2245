import type { SchemaFolder } from './schema-files.ts';
import { docstring, literal, shortName } from './typescript-text.ts';

/** Imports of these names into a module; what no module defines is one of the ids. */
export function imports(
  names: ReadonlySet<string>,
  own: string,
  moduleOf: ReadonlyMap<string, string>,
): string {
  const from = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const module = name === 'Instant' ? '#kernel' : (moduleOf.get(name) ?? 'ids');
    if (module !== own) from.set(module, [...(from.get(module) ?? []), name]);
  }
  const lines = [...from].map(
    ([module, of]) =>
      `import type { ${of.join(', ')} } from '${module.startsWith('#') ? module : `./${module}.ts`}';\n`,
  );
  return lines.length === 0 ? '' : `${lines.sort().join('')}\n`;
}

/** The types that `brand` and `typeName` declare, by name. */
export function renderIds(ids: ReadonlyMap<string, string>): string {
  const lines = [...ids].sort().map(([name, definition]) => `export type ${name} = ${definition};`);
  return `import type { Brand } from '#kernel';\n\n${lines.join('\n')}\n`;
}

/** The unions of events, one per topic, and the family of each event. */
export function renderFamilies(folder: SchemaFolder, moduleOf: ReadonlyMap<string, string>): string {
  const families = [...folder.topics.values()].flatMap(({ family, doc, records }) =>
    family === undefined ? [] : [{ family, doc, events: records.map(shortName) }],
  );
  const unions = families.map(
    ({ family, doc, events }) =>
      `${docstring(doc, '')}export type ${family} =\n${events.map((event) => `  | ${event}`).join('\n')};`,
  );
  const map = families.map(({ family }) => `  readonly ${family}: ${family};`);
  const rows = families.flatMap(({ family, events }) =>
    events.map((event) => `  ${event}: ${literal(family)},`),
  );
  const names = new Set(families.flatMap(({ events }) => events));
  return `${imports(names, '', moduleOf)}${unions.join('\n\n')}

/** Every family: the events of one topic. */
export interface Families {
${map.join('\n')}
}

/** Every event. */
export type DomainEvent = Families[keyof Families];

/** The family of each event. */
export const FAMILY_OF = {
${rows.join('\n')}
} as const satisfies Readonly<Record<DomainEvent['type'], keyof Families>>;
`;
}
