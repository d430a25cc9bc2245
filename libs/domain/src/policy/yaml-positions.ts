import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { SchemaFinding } from './schema-problems.ts';

/** What is wrong, where, and what to write instead. Line and column count from 1. */
export interface PolicyProblem {
  readonly line: number;
  readonly column: number;
  /** E.g. `triggers.confidence.threshold`; empty: the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** All of it in one line: `policy.yaml:12:5 triggers.confidence.threshold: …`. */
  readonly text: string;
}

export type PositionedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The findings with line and column, in the order of the file. */
      located(findings: readonly SchemaFinding[]): readonly PolicyProblem[];
    }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** A YAML text whose every value still has its line and column. @param fileName only for the problems' text */
export function readYaml(text: string, fileName: string): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) =>
      problemAt(pos[0], '', `${message}; correct the YAML here`),
    );
    return { ok: false, problems: inOrder(problems) };
  }
  const value = asValue(document);
  if (value === undefined) {
    return { ok: false, problems: [problemAt(0, '', 'aliases nest too deep; write the values out')] };
  }
  return {
    ok: true,
    value,
    located: (findings) =>
      inOrder(
        findings.map((finding) =>
          problemAt(offsetOf(document, finding), finding.path.join('.'), finding.message),
        ),
      ),
  };

  function problemAt(offset: number, path: string, message: string): PolicyProblem {
    const { line, col } = lines.linePos(offset);
    const place = `${fileName}:${line}:${col}`;
    return { line, column: col, path, message, text: `${place} ${path === '' ? '' : `${path}: `}${message}` };
  }
}

function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Undefined where aliases expand without end; an empty document is null. */
function asValue(document: Document): unknown {
  try {
    return (document.toJS({ maxAliasCount: 100 }) as unknown) ?? null;
  } catch {
    return undefined;
  }
}

/** Where the finding stands in the text; the nearest enclosing node where the place itself was not written. */
function offsetOf(document: Document, finding: SchemaFinding): number {
  for (let length = finding.path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(finding.path.slice(0, length), true);
    if (!isNode(node)) continue;
    if (finding.key !== undefined && isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === finding.key,
      );
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    return node.range?.[0] ?? 0;
  }
  return 0;
}
