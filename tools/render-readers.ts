import {
  isUnion,
  type AvroNamed,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import { literal, shortName } from './typescript-text.ts';
import { recordsByTopic, type SchemaFolder } from './schema-files.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  boolean: 'readBoolean',
  int: 'readSafeLong',
  long: 'readSafeLong',
  double: 'readDouble',
  string: 'readText',
  bytes: 'readBytes',
};
const DEAD_LETTER = 'DeadLetter';

/** One function per record: reads a body of its own schema into a domain event (`type` and the fields). */
export function renderReaders(folder: SchemaFolder): string {
  const enums = new Map<string, readonly string[]>();
  const parts = new Map<string, AvroRecord>();

  const read = (schema: AvroSchema, field: string): string => {
    if (typeof schema === 'string') {
      const primitive = PRIMITIVES[schema];
      if (primitive !== undefined) return `${primitive}(c, ${field})`;
      if (schema === 'null') return 'null';
      return named(folder.named.get(schema) as AvroNamed, field);
    }
    if (isUnion(schema)) {
      const choices = schema
        .slice(0, -1)
        .map((branch, index) => `i === ${index} ? ${read(branch, field)} : `);
      const last = read(schema.at(-1) as AvroSchema, field);
      if (schema.length === 2)
        return `readIndex(c, ${field}, 2) === 0 ? ${read(schema[0] as AvroSchema, field)} : ${last}`;
      return `((i: number) => ${choices.join('')}${last})(readIndex(c, ${field}, ${schema.length}))`;
    }
    switch (schema.type) {
      case 'array':
        return `readList(c, ${field}, ${each(read(schema.items, 'f'))})`;
      case 'map':
        return `readMap(c, ${field}, ${each(read(schema.values, 'f'))})`;
      case 'long':
        return `readSafeLong(c, ${field})`;
      case 'record':
      case 'enum':
        return named(schema, field);
    }
  };
  const named = (type: AvroNamed, field: string): string => {
    if (type.type === 'enum') {
      enums.set(type.name, type.symbols);
      return `${type.name}[readIndex(c, ${field}, ${type.symbols.length})]`;
    }
    parts.set(type.name, type);
    return `read${type.name}(c)`;
  };
  const body = ({ fields }: AvroRecord): string =>
    fields.map(({ name, type }) => `    ${name}: ${read(type, literal(name))},\n`).join('');

  const readers = recordsByTopic(folder).map(({ record, schema }) => {
    const type = shortName(record);
    return `  ${type}: (c: ByteCursor) => ({\n${type === DEAD_LETTER ? '' : `    type: ${literal(type)},\n`}${body(schema)}  }),\n`;
  });
  const functions = new Map<string, string>();
  for (let size = -1; size !== parts.size;) {
    size = parts.size;
    for (const [name, part] of [...parts]) {
      functions.set(name, `const read${name} = (c: ByteCursor) => ({\n${body(part)}});\n`);
    }
  }
  const symbols = [...enums].map(
    ([name, each]) => `const ${name} = [${each.map(literal).join(', ')}] as const;\n`,
  );
  return `import { readBoolean, readBytes, readDouble, readIndex, readList, readMap, readSafeLong, readText, type ByteCursor } from '../byte-cursor.ts';\n\n${symbols.join('')}\n${[...functions.values()].join('\n')}\nexport const READERS = {\n${readers.join('')}};\n`;
}

/** A function of one item; `f` is the field that contains it. */
function each(expression: string): string {
  return `${/\bf\b/.test(expression) ? '(c, f)' : '(c)'} => ${expression}`;
}
