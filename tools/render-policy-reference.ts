/** The documentation of a policy's keys, from its JSON Schema. */

interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
}

/** @param defaultYaml the built-in policy as YAML, with which the page ends */
export function renderPolicyReference(schema: object, defaultYaml: string): string {
  const { description, properties } = schema as JsonSchema;
  const sections = Object.entries(properties ?? {}).map(([key, section]) =>
    renderSection(key, section, properties ?? {}),
  );
  return `# Policy

<!-- Generated from the schema of the policy by \`npm run generate\`. Do not edit. -->

${description ?? ''}
\`baton policy show > my-policy.yaml\` writes the policy in force, \`baton policy check my-policy.yaml\` says what is wrong with it, by line and
column, and \`baton policy activate my-policy.yaml\` makes it the next version. [policy.schema.json](policy.schema.json) is the same for
editors; \`baton policy schema\` prints it.

A file that leaves a key out gets the default of the Baton that activates it. Once activated, a policy keeps its meaning under later releases:
what they add is off until a policy that names it is activated.

A duration is a whole number and a unit: \`500ms\`, \`20s\`, \`15m\`, \`24h\`, \`7d\`.

${sections.join('\n')}
## The built-in policy

\`\`\`yaml
${defaultYaml.trimEnd()}
\`\`\`
`;
}

type Sections = Readonly<Record<string, JsonSchema>>;

function renderSection(key: string, section: JsonSchema, sections: Sections): string {
  const rows = rowsUnder('', section, sections);
  const table =
    rows.length === 0
      ? `${typeOf(section)}, ${defaultOf(section, false)}.\n`
      : ['| key | value | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n') + '\n';
  return `## ${key}\n\n${section.description ?? ''}\n\n${table}`;
}

/** One row a key; those of a mapping in a list are \`[].key`, under names that the workspace chooses `<name>.key`. */
function rowsUnder(path: string, schema: JsonSchema, sections: Sections): readonly string[] {
  const settings = settingsOf(schema);
  const entry = entryOf(settings);
  if (entry !== undefined) {
    const place = settings.items === undefined ? '<name>' : '[]';
    if (entry.properties === undefined || isOfTexts(entry)) return [];
    return rowsUnder(`${path}${path === '' || place === '[]' ? '' : '.'}${place}`, entry, sections);
  }
  return Object.entries(settings.properties ?? {}).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const isRequired = settings.required?.includes(key) ?? false;
    const isShown = path !== '' && isSection(value, sections[key]);
    const byDefault = isShown ? `as [above](#${key})` : defaultOf(value, isRequired);
    const cells = [`\`${at}\``, typeOf(value), byDefault, value.description ?? ''];
    const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return isShown ? [row] : [row, ...rowsUnder(at, value, sections)];
  });
}

/** Whether the page has a section of its own with these keys. */
function isSection({ properties }: JsonSchema, section: JsonSchema | undefined): boolean {
  return properties !== undefined && JSON.stringify(properties) === JSON.stringify(section?.properties);
}

/** Whether it is a mapping of texts that need no words of their own, as the notices of a language. */
function isOfTexts({ properties }: JsonSchema): boolean {
  return Object.values(properties ?? {}).every(
    ({ type, description }) => type === 'string' && description === undefined,
  );
}

/** Of `off` or settings, the settings. */
function settingsOf(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find(({ type }) => type === 'object') ?? schema;
}

function entryOf({ items, additionalProperties }: JsonSchema): JsonSchema | undefined {
  return items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

function typeOf(schema: JsonSchema): string {
  if (schema.anyOf !== undefined) return '`off` or settings';
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const entry = entryOf(schema);
  switch (schema.type) {
    case 'array':
      return `list of ${entry === undefined || isMapping(entry) ? 'mappings' : plural(entry)}`;
    case 'object':
      if (entry === undefined) return 'settings';
      if (entry.type !== 'object') return `${plural(entry)} by name`;
      return `by name: ${Object.keys(entry.properties ?? {})
        .map((key) => `\`${key}\``)
        .join(', ')}`;
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'whole number' : 'number'}, ${schema.minimum}-${schema.maximum}`;
    case 'boolean':
      return schema.const === true ? '`true`' : '`true` or `false`';
    default:
      if (schema.pattern === undefined) return 'text';
      return schema.pattern.includes(':') ? 'period of a day' : 'duration';
  }
}

/** What has a form of its own, which no type says, is a mapping too. */
function isMapping({ type, anyOf, enum: values }: JsonSchema): boolean {
  return type === 'object' || (type === undefined && anyOf === undefined && values === undefined);
}

function plural(schema: JsonSchema): string {
  const one = typeOf(schema);
  return one === 'text' ? 'texts' : one.replace('number', 'numbers');
}

const DEFAULT_CHARACTERS_MAX = 40;

function defaultOf(schema: JsonSchema, isRequired: boolean): string {
  if (isRequired) return 'must be written';
  if (schema.default === undefined) return 'none';
  const entry = entryOf(schema);
  if (schema.type === 'object' && entry?.type === 'object') return 'see the built-in policy';
  const settings = settingsOf(schema);
  if (schema.default !== 'off' && settings.properties !== undefined)
    return schema.anyOf === undefined ? 'as below' : 'on, as below';
  const text = typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default);
  return text.length > DEFAULT_CHARACTERS_MAX ? 'see the built-in policy' : `\`${text}\``;
}
