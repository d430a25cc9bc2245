import type { Expression, ExpressionLanguage } from '#domain/expression';
import type { Policy, Route } from '#domain/policy';
import { contactLanguage, declaredIn, type DeclaredTypes, type RoutedContact } from './routing-names.ts';

interface Prepared {
  readonly types: DeclaredTypes;
  readonly language: ExpressionLanguage<RoutedContact>;
  readonly byRoute: ReadonlyMap<Route, Expression>;
  readonly isAsking: boolean;
}

/** Made once for a policy. */
const prepared = new WeakMap<Policy, Prepared>();

function preparedOf(policy: Policy): Prepared {
  const known = prepared.get(policy);
  if (known !== undefined) return known;
  const { routes, queues } = policy;
  const types = declaredIn(policy);
  const language = contactLanguage(types);
  const byRoute = new Map(
    routes.flatMap((route) => {
      const read = route.when === undefined ? null : language.read(route.when);
      return read?.ok === true ? [[route, read.expression] as const] : [];
    }),
  );
  const lists = [
    ...routes.map(({ conditions }) => conditions),
    ...queues.flatMap(({ conditions, relaxation }) => [
      conditions,
      ...relaxation.map((step) => step.conditions),
    ]),
  ];
  const isAsking =
    byRoute.size > 0 || lists.some((list) => (JSON.stringify(list) ?? '').includes('"expression":'));
  const made = { types, language, byRoute, isAsking };
  prepared.set(policy, made);
  return made;
}

/** Attributes that expressions of the policy may ask for. */
export function declaredTypes(policy: Policy): DeclaredTypes {
  return preparedOf(policy).types;
}

/** Whether any expression of routes or conditions asks for something. */
export function asksByExpression(policy: Policy): boolean {
  return preparedOf(policy).isAsking;
}

/** A route whose expression needs something unknown does not apply. */
export function appliesTo(policy: Policy, route: Route, contact: RoutedContact): boolean {
  if (route.when === undefined) return true;
  const { byRoute, language } = preparedOf(policy);
  return byRoute.get(route)?.holds(language.facts(contact)) === 'met';
}
