import { isUnion, type AvroField, type AvroRecord, type AvroSchema } from './avro-schema.ts';
import { TIMESTAMP_MAX } from './generated/records.ts';

/** What is wrong with a value, or undefined. */
type Rule = (value: unknown) => string | undefined;

/**
 * Checks beyond the Avro types, as declared by the fields: ids are neither empty nor too long, numbers are finite and in range,
 * timestamps fit every store downstream. Texts may have any length here; the HTTP API limits them. Fields of nested records
 * are not checked.
 */
export function recordRules(
  record: AvroRecord,
): (value: Readonly<Record<string, unknown>>) => string | undefined {
  const names: string[] = [];
  const rules: Rule[] = [];
  for (const field of record.fields) {
    const rule = ruleOf(field.type, field);
    if (rule === undefined) continue;
    names.push(field.name);
    rules.push(rule);
  }
  // Plain loops: this runs for every record that is read.
  return (value) => {
    for (let i = 0; i < rules.length; i += 1) {
      const wrong = (rules[i] as Rule)(value[names[i] as string]);
      if (wrong !== undefined) return `Field "${names[i]}" ${wrong}.`;
    }
    return undefined;
  };
}

function ruleOf(type: AvroSchema, field: AvroField): Rule | undefined {
  if (type === 'string') return field.minLength === undefined ? undefined : textRule(field);
  if (type === 'double')
    return numberRule(field.minimum ?? -Number.MAX_VALUE, field.maximum ?? Number.MAX_VALUE);
  if (type === 'int' || type === 'long') {
    if (field.minimum === undefined && field.maximum === undefined) return undefined;
    return numberRule(field.minimum ?? -Infinity, field.maximum ?? Infinity);
  }
  if (typeof type === 'string') return undefined;
  if (isUnion(type)) return unionRule(type, field);
  if (type.type === 'long') return numberRule(0, TIMESTAMP_MAX);
  if (type.type === 'map') {
    const rule = ruleOf(type.values, field);
    return rule === undefined ? undefined : mapRule(rule);
  }
  return undefined;
}

function textRule({ minLength = 0, maxLength = Infinity, pattern }: AvroField): Rule {
  const expression = pattern === undefined ? undefined : new RegExp(pattern);
  return (value) => {
    const { length } = value as string;
    if (length < minLength) return 'is empty';
    if (length > maxLength) return `has ${length} characters, at most ${maxLength} are allowed`;
    if (expression?.test(value as string) === false) return `does not match ${pattern}`;
    return undefined;
  };
}

function numberRule(minimum: number, maximum: number): Rule {
  return (value) =>
    (value as number) >= minimum && (value as number) <= maximum
      ? undefined
      : `is ${value as number}, outside ${minimum} to ${maximum}`;
}

/** Null passes; any other value is checked by the branch of its JavaScript type. */
function unionRule(types: readonly AvroSchema[], field: AvroField): Rule | undefined {
  const text = types.includes('string') ? ruleOf('string', field) : undefined;
  const numeric = types.find(
    (type) => type === 'double' || type === 'int' || type === 'long' || isTimestamp(type),
  );
  const number = numeric === undefined ? undefined : ruleOf(numeric, field);
  if (text === undefined && number === undefined) return undefined;
  return (value) => {
    if (typeof value === 'string') return text?.(value);
    return typeof value === 'number' ? number?.(value) : undefined;
  };
}

function mapRule(rule: Rule): Rule {
  return (value) => {
    for (const key in value as object) {
      const wrong = rule((value as Readonly<Record<string, unknown>>)[key]);
      if (wrong !== undefined) return `at "${key}" ${wrong}`;
    }
    return undefined;
  };
}

function isTimestamp(type: AvroSchema): boolean {
  return typeof type === 'object' && !isUnion(type) && type.type === 'long';
}
