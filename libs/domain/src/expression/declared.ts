import type { AttributeValue } from '#domain/vocabulary';

/** What a policy declares an attribute as. */
export type DeclaredType = 'text' | 'number' | 'boolean';

const JS_TYPES = { text: 'string', number: 'number', boolean: 'boolean' } as const;

/** Undefined, which is unknown: there is none, or it has another type than declared. */
export function declaredValue(
  attributes: Readonly<Record<string, AttributeValue>>,
  name: string,
  type: DeclaredType,
): AttributeValue | undefined {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return typeof value === JS_TYPES[type] ? value : undefined;
}
