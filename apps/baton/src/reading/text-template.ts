/** A value: of the first of these fields that is set, cut or rounded to `limit`. */
interface Placeholder {
  readonly names: readonly string[];
  readonly limit: number | null;
}
/** The first part whose fields are all set. */
interface Choice {
  readonly parts: readonly (readonly Piece[])[];
}
type Piece = string | Placeholder | Choice;
export type TextTemplate = readonly Piece[];

/** The text of a field's value; null: it is not set. */
export type ValueText = (name: string, limit: number | null) => string | null;

/** Reads the `text` of a schema; its form is in schemas/README.md. */
export function textTemplate(source: string): TextTemplate {
  return source
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .flatMap((part): Piece[] =>
      part.startsWith('[')
        ? [
            {
              parts: part
                .slice(1, -1)
                .split(/\|(?![^{]*\})/)
                .map(pieces),
            },
          ]
        : pieces(part),
    );
}

function pieces(source: string): Piece[] {
  return source
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('{')) return part;
      const [names = '', limit] = part.slice(1, -1).split(':');
      return { names: names.split('|'), limit: limit === undefined ? null : Number(limit) };
    });
}

/** Fills a template in. What is not set outside of brackets is a question mark. */
export function filledText(template: TextTemplate, valueOf: ValueText): string {
  return template
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('names' in piece) return firstOf(piece, valueOf) ?? '?';
      for (const part of piece.parts) {
        const texts = part.map((each) =>
          typeof each === 'string' ? each : 'names' in each ? firstOf(each, valueOf) : null,
        );
        if (!texts.includes(null)) return texts.join('');
      }
      return '';
    })
    .join('');
}

function firstOf({ names, limit }: Placeholder, valueOf: ValueText): string | null {
  for (const name of names) {
    const text = valueOf(name, limit);
    if (text !== null) return text;
  }
  return null;
}
