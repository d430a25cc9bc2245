import type { ASTNode } from '@marcbachmann/cel-js';
import { nearestName } from '../policy/nearest-name.ts';
import { LIST_ENTRIES_MAX, NODES_MAX } from './bounds.ts';
import { ExpressionError } from './expression-error.ts';

type Call = ASTNode & { readonly op: 'call' };
type MethodCall = ASTNode & { readonly op: 'rcall' };
type Access = ASTNode & { readonly op: '.' | '[]' };

interface Match {
  readonly call: MethodCall;
  readonly pattern: string;
  readonly at: number;
  /** How often it may be asked in one evaluation. */
  readonly times: number;
}

/** What a tree asks for, found in one walk. */
export interface ReadTree {
  /** Full names, `customer.tier`, in the order of their first mention. */
  readonly names: readonly string[];
  /** Without a value for each of them the expression cannot be true, whatever else is known. */
  readonly needed: readonly string[];
  /** The calls of `matches` with the pattern of each. */
  readonly matches: readonly Match[];
}

/** Names by group: `customer` has `tier`. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/** With one variable and a condition on it. */
const COMPREHENSIONS = ['exists', 'all', 'exists_one', 'filter'];
/** Every other method would depend on the engine or its locale, or has no use in a condition. */
const METHODS = ['startsWith', 'endsWith', 'contains', 'matches', 'size', ...COMPREHENSIONS];
const FUNCTIONS = ['has', 'size'];

/**
 * Checks what types cannot: that names exist, that nothing is called whose outcome depends on the engine, and what evaluation may cost.
 * @throws ExpressionError
 */
export function readTree(tree: ASTNode, known: KnownNames): ReadTree {
  const walk = new Walk(known);
  walk.node(tree, []);
  const needed = new Set(conjunctsOf(tree).flatMap((conjunct) => alwaysAskedBy(conjunct, known)));
  // Those that it asks for only where they are known.
  for (const name of walk.guarded) needed.delete(name);
  return { names: [...walk.names], needed: [...needed], matches: walk.matches };
}

class Walk {
  readonly names = new Set<string>();
  /** Names within `has()`. */
  readonly guarded = new Set<string>();
  readonly matches: Match[] = [];
  readonly #known: KnownNames;
  #nodes = 0;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** @param variables of the comprehension around the node */
  node(node: ASTNode, variables: readonly string[]): void {
    this.#nodes += 1;
    if (this.#nodes > NODES_MAX)
      throw new ExpressionError(`it has more than ${NODES_MAX} parts; split it into several rules`);
    switch (node.op) {
      case 'value':
        return literal(node);
      case 'id':
        if (!variables.includes(node.args)) throw this.#unknownGroup(node.args, node.start);
        return;
      case '.':
      case '[]':
        return this.#access(node, variables);
      case 'call':
        return this.#call(node, variables);
      case 'rcall':
        return this.#methodCall(node, variables);
      case 'list':
        if (node.args.length > LIST_ENTRIES_MAX)
          throw new ExpressionError(
            `the list has more than ${LIST_ENTRIES_MAX} entries; split it into several rules`,
            node.start,
          );
        break;
      case 'map':
      case '.?':
      case '[?]':
        throw new ExpressionError(
          'only names, values, lists, operators and calls are known here',
          node.start,
        );
      default:
        break;
    }
    for (const inner of operandsOf(node)) this.node(inner, variables);
  }

  #access(node: Access, variables: readonly string[]): void {
    const asked = askedName(node, this.#known, variables);
    if (asked === null) {
      const [of, inner] = node.args;
      this.node(of, variables);
      if (node.op === '.')
        throw new ExpressionError(`nothing here has a field "${node.args[1]}"`, node.start);
      if (typeof inner === 'object') this.node(inner, variables);
      return;
    }
    const { group, name } = asked;
    const names = this.#known[group] ?? [];
    if (!names.includes(name)) throw unknownName(group, name, names, node.start);
    this.names.add(`${group}.${name}`);
  }

  #call(node: Call, variables: readonly string[]): void {
    const [name, args] = node.args;
    if (!FUNCTIONS.includes(name)) throw unknownCall(name, FUNCTIONS, node.start);
    const [first] = args;
    if (name === 'has' && (first === undefined || !isAccess(first) || first.op !== '.'))
      throw new ExpressionError('has() asks for a name with a dot; write has(customer.tier)', node.start);
    for (const inner of args) this.node(inner, variables);
    const asked = name === 'has' && first?.op === '.' ? askedName(first, this.#known, variables) : null;
    if (asked !== null) this.guarded.add(`${asked.group}.${asked.name}`);
  }

  #methodCall(node: MethodCall, variables: readonly string[]): void {
    const [name, of, args] = node.args;
    if (!METHODS.includes(name)) throw unknownCall(name, METHODS, node.start);
    this.node(of, variables);
    if (COMPREHENSIONS.includes(name)) {
      // A sum of lists could have any number of entries.
      if (!isAccess(of) && of.op !== 'list' && of.op !== 'rcall')
        throw new ExpressionError(
          `${name}() goes over one list; write its name, or its entries, in front`,
          node.start,
        );
      return this.#comprehension(name, args, node.start, variables);
    }
    if (name === 'matches') {
      const times = variables.length > 0 ? LIST_ENTRIES_MAX : 1;
      this.matches.push({ call: node, ...patternOf(args, node.start), times });
    }
    for (const inner of args) this.node(inner, variables);
  }

  #comprehension(name: string, args: readonly ASTNode[], at: number, variables: readonly string[]): void {
    const [variable, condition] = args;
    if (variables.length > 0)
      throw new ExpressionError(`${name}() stands in another one; write the outer one only`, at);
    if (variable?.op !== 'id' || condition === undefined || args.length !== 2)
      throw new ExpressionError(
        `${name}() takes a variable and a condition; write ${name}(one, one == "x")`,
        at,
      );
    this.node(condition, [variable.args]);
  }

  #unknownGroup(word: string, at: number): ExpressionError {
    const groups = Object.keys(this.#known);
    if (groups.includes(word)) {
      const example = this.#known[word]?.[0];
      return new ExpressionError(
        example === undefined
          ? `"${word}" has no names yet`
          : `"${word}" is a group; write ${word}.${example}`,
        at,
      );
    }
    const group = groups.find((name) => this.#known[name]?.includes(word));
    const near = group === undefined ? nearestName(word, groups) : `${group}.${word}`;
    return new ExpressionError(
      `there is no "${word}"; ${near === null ? `known: ${groups.join(', ')}; texts stand in quotes` : `did you mean "${near}"?`}`,
      at,
    );
  }
}

function literal({ args, start }: ASTNode & { readonly op: 'value' }): void {
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof args)) return;
  throw new ExpressionError('values are texts in quotes, numbers, true and false', start);
}

function unknownName(group: string, name: string, names: readonly string[], at: number): ExpressionError {
  const near = nearestName(name, names);
  const remedy = near === null ? `known: ${names.join(', ')}` : `did you mean "${group}.${near}"?`;
  return new ExpressionError(
    `there is no "${group}.${name}"; ${names.length === 0 ? 'declare it' : remedy}`,
    at,
  );
}

function unknownCall(name: string, known: readonly string[], at: number): ExpressionError {
  const near = nearestName(name, known);
  return new ExpressionError(
    `${name}() is not known here; ${near === null ? `known: ${known.join(', ')}` : `did you mean ${near}()?`}`,
    at,
  );
}

function patternOf(args: readonly ASTNode[], at: number): { readonly pattern: string; readonly at: number } {
  const [pattern] = args;
  if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
    throw new ExpressionError('the pattern of matches() must be written out, in quotes', at);
  return { pattern: pattern.args, at: pattern.start };
}

function isAccess(node: ASTNode): node is Access {
  return node.op === '.' || node.op === '[]';
}

/** `customer.tier` or `attributes["order total"]`; null: an entry of a list. */
function askedName(
  { args: [of, inner] }: Access,
  known: KnownNames,
  variables: readonly string[],
): { readonly group: string; readonly name: string } | null {
  if (of.op !== 'id' || variables.includes(of.args) || !Object.hasOwn(known, of.args)) return null;
  if (typeof inner === 'string') return { group: of.args, name: inner };
  if (inner.op === 'value' && typeof inner.args === 'string') return { group: of.args, name: inner.args };
  throw new ExpressionError(`write the name in quotes: ${of.args}["name"]`, inner.start);
}

function operandsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case '!_':
    case '-_':
      return [node.args];
    case 'map':
    case '.?':
      return [];
    default:
      return node.args;
  }
}

/** The parts of which each must be true. */
function conjunctsOf(node: ASTNode): readonly ASTNode[] {
  return node.op === '&&' ? node.args.flatMap(conjunctsOf) : [node];
}

/** Names that a part asks for whatever their values are; none where it chooses between its operands. */
function alwaysAskedBy(node: ASTNode, known: KnownNames): readonly string[] {
  switch (node.op) {
    case '||':
    case '&&':
    case '?:':
    case 'call':
      return [];
    case 'rcall':
      if (COMPREHENSIONS.includes(node.args[0])) return [];
      break;
    case '.':
    case '[]': {
      const asked = askedName(node, known, []);
      if (asked !== null) return [`${asked.group}.${asked.name}`];
      break;
    }
    default:
      break;
  }
  return operandsOf(node).flatMap((inner) => alwaysAskedBy(inner, known));
}
