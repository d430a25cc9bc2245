/** One part of a pattern without alternatives of several parts. */
export type PatternPart =
  | { readonly kind: 'words'; readonly names: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'start' | 'end' | 'mark' }
  | { readonly kind: 'unless'; readonly names: readonly string[] };

/** Alternatives of one pattern at most: more are a mistake, or another pattern. */
const ALTERNATIVES_MAX = 256;

/**
 * A pattern as all its alternatives, each a plain sequence of parts. A name is a word, or a class in angle brackets.
 * @throws Error that names the pattern and the place
 */
export function parsePattern(pattern: string): readonly (readonly PatternPart[])[] {
  const parser = new Parser(pattern);
  const sequences = parser.alternatives(false);
  if (sequences.length > ALTERNATIVES_MAX)
    throw new Error(`pattern "${pattern}" has ${sequences.length} alternatives; at most ${ALTERNATIVES_MAX}`);
  return sequences;
}

type Sequences = readonly (readonly PatternPart[])[];

class Parser {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** What stands between `(`, `|` and `)`; outside of brackets up to the end. */
  alternatives(inBrackets: boolean): Sequences {
    const all: (readonly PatternPart[])[] = [];
    let sequences: Sequences = [[]];
    for (;;) {
      this.#skipBlanks();
      const sign = this.#pattern.charAt(this.#at);
      if (sign === '' || (inBrackets && (sign === '|' || sign === ')'))) {
        all.push(...sequences);
        sequences = [[]];
        if (sign === '' && inBrackets) this.#fail('a bracket is not closed');
        if (sign !== '|') break;
        this.#at += 1;
        continue;
      }
      const next = this.#part(sign);
      sequences = sequences.flatMap((before) => next.map((after) => [...before, ...after]));
      if (sequences.length > ALTERNATIVES_MAX) this.#fail('too many alternatives');
    }
    return all;
  }

  #part(sign: string): Sequences {
    switch (sign) {
      case '(': {
        this.#at += 1;
        const inner = this.alternatives(true);
        this.#at += 1;
        return withOptional(merged(inner), this.#optional());
      }
      case '^':
        this.#at += 1;
        return [[{ kind: 'start' }]];
      case '$':
        this.#at += 1;
        return [[{ kind: 'end' }]];
      case ',':
        this.#at += 1;
        return withOptional([[{ kind: 'mark' }]], this.#optional());
      case '.':
        return [[{ kind: 'gap', max: this.#gap() }]];
      case '!': {
        this.#at += 1;
        const names = this.#pattern.charAt(this.#at) === '(' ? this.#bracketedNames() : [this.#name()];
        return [[{ kind: 'unless', names }]];
      }
      case '_':
        this.#at += 1;
        return [[{ kind: 'any', optional: this.#optional() }]];
      default: {
        const name = this.#name();
        return [[{ kind: 'words', names: [name], optional: this.#optional() }]];
      }
    }
  }

  #gap(): number {
    const [all = '', dots = '', count = ''] = /^(\.+)(\d*)/.exec(this.#pattern.slice(this.#at)) ?? [];
    this.#at += all.length;
    if (dots.length < 2 || dots.length > 3) this.#fail('a gap is `..`, `...` or `..5`');
    return count === '' ? (dots.length === 2 ? 3 : 8) : Number(count);
  }

  #bracketedNames(): readonly string[] {
    this.#at += 1;
    const inner = merged(this.alternatives(true));
    this.#at += 1;
    const only = inner.length === 1 ? inner[0] : undefined;
    const part = only?.length === 1 ? only[0] : undefined;
    if (part?.kind !== 'words' || part.optional) this.#fail('after `!` stand single words');
    return part.names;
  }

  #name(): string {
    const [name] = /^(?:<[\w-]+>|[^\s<>()|?!,.^$_]+)/u.exec(this.#pattern.slice(this.#at)) ?? [];
    if (name === undefined) return this.#fail('a word or a class is expected');
    this.#at += name.length;
    return name;
  }

  #optional(): boolean {
    if (this.#pattern.charAt(this.#at) !== '?') return false;
    this.#at += 1;
    return true;
  }

  #skipBlanks(): void {
    while (this.#pattern.charAt(this.#at) === ' ') this.#at += 1;
  }

  #fail(why: string): never {
    throw new Error(`pattern "${this.#pattern}", character ${this.#at + 1}: ${why}`);
  }
}

/** Alternatives of one word each are one part. */
function merged(sequences: Sequences): Sequences {
  const single = sequences.flatMap((parts) => {
    const [part] = parts;
    return parts.length === 1 && part?.kind === 'words' && !part.optional ? [part] : [];
  });
  if (single.length < 2) return sequences;
  const others = sequences.filter((parts) => !single.some((part) => parts.length === 1 && parts[0] === part));
  return [[{ kind: 'words', names: single.flatMap(({ names }) => names), optional: false }], ...others];
}

function withOptional(sequences: Sequences, optional: boolean): Sequences {
  if (!optional) return sequences;
  const [only] = sequences;
  const part = only?.length === 1 ? only[0] : undefined;
  if (sequences.length === 1 && part?.kind === 'words') return [[{ ...part, optional: true }]];
  return [...sequences, []];
}
