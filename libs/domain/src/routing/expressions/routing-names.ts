import {
  createExpressionLanguage,
  declaredValue,
  type AskedName,
  type AskedNames,
  type DeclaredType,
  type Expression,
  type ExpressionLanguage,
  type NamedValue,
} from '#domain/expression';
import type { AttributeValue, Category, Channel, Language } from '#domain/vocabulary';

type Types = Readonly<Record<string, DeclaredType>>;

/** Attributes that a policy declares. */
export interface DeclaredTypes {
  /** Of conversations, `attributes.<name>`. */
  readonly conversation: Types;
  /** Of agents, as they sign in: `agent.<name>`. */
  readonly agent: Types;
}

/** Those of a policy, as it is read; attributes of its business rules are declared already. */
export function declaredIn({
  attributes,
  triggers,
}: {
  readonly attributes: DeclaredTypes;
  readonly triggers: { readonly businessRules: { readonly attributes: Types } | null };
}): DeclaredTypes {
  return {
    conversation: { ...triggers.businessRules?.attributes, ...attributes.conversation },
    agent: attributes.agent,
  };
}

/** What an expression may ask of one who is to be routed. */
export interface RoutedContact {
  readonly channel: Channel;
  readonly language: Language | null;
  readonly category: Category;
  readonly tier: string | null;
  readonly rules: readonly string[];
  readonly reEscalation: boolean;
  /** As the assistant named it; absent: it did not. */
  readonly intent?: string;
  /** Those that the policy declares; absent: none. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

const text = <S>(of: AskedName<S>['of']): AskedName<S> => ({ type: 'text', of });

/** Undefined is unknown, never an empty text. docs/policies/routing.md says what each is. */
export const CONTACT_NAMES = {
  customer: { tier: text(({ tier }) => tier ?? undefined) },
  conversation: {
    channel: text(({ channel }) => channel),
    language: text(({ language }) => language ?? undefined),
  },
  assistant: { intent: text(({ intent }) => intent) },
  decision: {
    category: text(({ category }) => category),
    rules: { type: 'texts', of: ({ rules }) => rules },
    returned: { type: 'boolean', of: ({ reEscalation }) => reEscalation },
  },
} as const satisfies AskedNames<RoutedContact>;

/** What a route may ask for. */
export function contactLanguage({ conversation }: DeclaredTypes): ExpressionLanguage<RoutedContact> {
  return createExpressionLanguage(contactNames(conversation));
}

function contactNames(conversation: Types): AskedNames<RoutedContact> {
  const own = typed(conversation, ({ attributes }: RoutedContact) => attributes);
  return { ...CONTACT_NAMES, attributes: own };
}

/** What a condition of agents asks: of an agent, and of one contact whose values were noted. */
export interface AskedPair {
  readonly noted: Readonly<Record<string, NamedValue>>;
  readonly agent: Readonly<Record<string, AttributeValue>>;
}

/** What a condition of agents may ask for: all that a route may, and `agent.<name>`. */
export function pairLanguage({ conversation, agent }: DeclaredTypes): ExpressionLanguage<AskedPair> {
  const noted = Object.entries(contactNames(conversation)).map(([group, names]) => [
    group,
    Object.fromEntries(
      Object.entries(names).map(([name, { type }]) => [
        name,
        { type, of: (pair: AskedPair) => ownValue(pair.noted, `${group}.${name}`) },
      ]),
    ),
  ]);
  return createExpressionLanguage({
    ...(Object.fromEntries(noted) as AskedNames<AskedPair>),
    agent: typed(agent, (pair: AskedPair) => pair.agent),
  });
}

function typed<S>(
  types: Types,
  from: (source: S) => Readonly<Record<string, AttributeValue>> | undefined,
): Readonly<Record<string, AskedName<S>>> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { type, of: (source: S) => declaredValue(from(source) ?? {}, name, type) },
    ]),
  );
}

function ownValue<V>(values: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A condition that can be asked of pairs of agent and contact. */
export interface PairExpression {
  readonly expression: Expression;
  readonly language: ExpressionLanguage<AskedPair>;
}

const READ_MAX = 500;
const read = new Map<string, PairExpression | null>();

/** Null: it is none. Read once for its text and types: those who wait for the same agents bring the same ones. */
export function pairExpression(text: string, types: DeclaredTypes): PairExpression | null {
  const key = JSON.stringify([text, types]);
  const known = read.get(key);
  if (known !== undefined) return known;
  const language = pairLanguage(types);
  const answer = language.read(text);
  const made = answer.ok ? { expression: answer.expression, language } : null;
  if (read.size >= READ_MAX) read.clear();
  read.set(key, made);
  return made;
}
