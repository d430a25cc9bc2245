import type { z } from 'zod';
import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { POLICY_SCHEMA } from './policy-schema.ts';
import { asWrittenRules } from './always-human-rules.ts';
import type { Policy } from './policy.ts';
import { asWritten } from './written-channels.ts';
import { documentationOf, entrySchema, keysOfMapping, writtenDefault, type Mapping } from './schema-tree.ts';

const HEAD = ` How this workspace brings a customer from the assistant to a person. Every key may be left out.
 Durations are written as 500ms, 20s, 15m, 24h or 7d.`;

/** A list or mapping of plain values is on one line where it fits there. */
const ONE_LINE_CHARACTERS = 60;
const LINE_CHARACTERS = 110;

/** A policy as managers write it, every default filled in and every key documented: read again, it is the very same policy. */
export function policyYaml(policy: Policy): string {
  const triggers = { ...policy.triggers, alwaysHuman: asWrittenRules(policy) };
  const withRules = POLICY_SCHEMA.encode({ ...policy, triggers } as never);
  const written = { ...asWritten(policy), triggers: withRules.triggers };
  const document = new Document(withoutEmptyLists(POLICY_SCHEMA, written), { aliasDuplicateObjects: false });
  if (document.contents !== null) layOut(POLICY_SCHEMA, document.contents, { depth: 0, commentsFrom: 0 });
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What a file has itself, with every key that it names documented. */
export function ownPolicyYaml(own: Mapping): string {
  const document = new Document(own, { aliasDuplicateObjects: false });
  if (document.contents !== null) layOut(POLICY_SCHEMA, document.contents, { depth: 0, commentsFrom: 0 });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** In an entry of a list an empty list says nothing, where it may be left out. */
function withoutEmptyLists(schema: z.core.$ZodType, value: unknown): unknown {
  const entry = entrySchema(schema);
  if (Array.isArray(value)) {
    return entry === null ? value : value.map((item) => compact(entry, withoutEmptyLists(entry, item)));
  }
  const keys = keysOfMapping(schema);
  if (keys === null || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      keys[key] ? withoutEmptyLists(keys[key], inner) : inner,
    ]),
  );
}

function compact(schema: z.core.$ZodType, item: unknown): unknown {
  const keys = keysOfMapping(schema);
  if (keys === null || typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item).filter(
      ([key, inner]) => !(isEmptyList(inner) && keys[key] && isEmptyList(writtenDefault(keys[key]))),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

interface Layout {
  readonly depth: number;
  /** Keys from this one on have a comment. The first of an entry of a list names it; of several entries one is documented. */
  readonly commentsFrom: number;
}

const NO_COMMENTS = Infinity;

function layOut(schema: z.core.$ZodType, node: Node, { depth, commentsFrom }: Layout): void {
  const entry = entrySchema(schema);
  if (isCollection(node) && (entry !== null || node.items.length === 0)) node.flow = fitsOnOneLine(node);
  if (isSeq(node) && entry !== null) {
    node.items.forEach((item, at) => {
      const isDocumented = at === 0 && commentsFrom !== NO_COMMENTS;
      layOut(entry, item as Node, { depth: depth + 1, commentsFrom: isDocumented ? 1 : NO_COMMENTS });
    });
  } else if (isMap(node)) {
    const keys = keysOfMapping(schema);
    node.items.forEach((pair, at) => {
      const { key, value } = pair as Pair<Node, Node>;
      const known = keys?.[String(isScalar(key) ? key.value : key)] ?? entry;
      if (known === null || known === undefined) return;
      const documentation = keys === null || at < commentsFrom ? undefined : documentationOf(known);
      if (documentation !== undefined)
        key.commentBefore = comment(documentation, LINE_CHARACTERS - 2 * depth);
      if (at > 0 && depth === 0) key.spaceBefore = true;
      const isDocumented = keys !== null && commentsFrom !== NO_COMMENTS;
      if (value !== null)
        layOut(known, value, { depth: depth + 1, commentsFrom: isDocumented ? 0 : NO_COMMENTS });
    });
  }
}

function fitsOnOneLine(node: Node): boolean {
  const value = node.toJSON() as object;
  const isPlain = Object.values(value).every((inner) => typeof inner !== 'object' || inner === null);
  return isPlain && JSON.stringify(value).length <= ONE_LINE_CHARACTERS;
}

/** In lines of at most so many characters, each with a space before it. */
function comment(text: string, charactersMax: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length + 1 > charactersMax) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
