/** Without the properties that are undefined. */
export function defined<Properties extends Readonly<Record<string, unknown>>>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  const kept = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> };
}
