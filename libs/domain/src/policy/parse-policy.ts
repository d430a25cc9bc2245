import { LineCounter, parseDocument, type Document } from 'yaml';
import { positionOf, problemsOfSchema, type Finding } from './check-policy-schema.ts';
import { findReferenceProblems } from './check-policy-references.ts';
import { DEFAULT_POLICY_YAML } from './default-policy-yaml.ts';
import { policyFromFile, type PolicyFile } from './policy-file.ts';
import type { Policy } from './policy.ts';

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

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * A policy as managers write it, checked and with every default filled in; all problems at once, in the file's order.
 * @param fileName only for the problems' text
 */
export function parsePolicy(yamlText: string, fileName: string): ParsedPolicy {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => at(error.pos[0], '', `${error.message}; mend the YAML here`)),
    );
  }
  const value = asValue(document);
  if (value === undefined) return failed([at(0, '', 'aliases nest too deep; write the values out')]);
  const file = (value ?? {}) as PolicyFile;
  const wrong = problemsOfSchema(file);
  if (wrong.length > 0) return failed(wrong.map(located));
  const policy = policyFromFile(file, BUILT_IN);
  const dangling = findReferenceProblems(policy);
  return dangling.length > 0 ? failed(dangling.map(located)) : { ok: true, policy };

  function located(finding: Finding): PolicyProblem {
    return at(positionOf(document, finding), finding.path.join('.'), finding.message);
  }
  function at(offset: number, path: string, message: string): PolicyProblem {
    const { line, col } = lines.linePos(offset);
    const place = `${fileName}:${line}:${col}`;
    return {
      line,
      column: col,
      path,
      message,
      text: path === '' ? `${place} ${message}` : `${place} ${path}: ${message}`,
    };
  }
}

const BUILT_IN = asValue(parseDocument(DEFAULT_POLICY_YAML)) as Required<PolicyFile>;

function failed(problems: PolicyProblem[]): ParsedPolicy {
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems };
}

/** Undefined where aliases expand without end. */
function asValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? null;
  } catch {
    return undefined;
  }
}
