/** Texts of all elements with this name, in order, of what S3 and STS answer: what is asked for has no elements in it. */
export function elements(xml: string, name: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, text = '']) =>
    unescaped(text),
  );
}

/** What an answer says that something is wrong; empty: nothing. */
export const refusalIn = (xml: string): string =>
  [elements(xml, 'Code')[0], elements(xml, 'Message')[0]].filter(Boolean).join(': ');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    return ENTITIES[name as string] ?? whole;
  });
}

/** `fetch` says "fetch failed", and its cause what failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
