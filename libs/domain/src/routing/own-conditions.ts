import { asking, type Asking } from './conditions/canonical-condition.ts';
import type { Matching } from './match-group.ts';
import { conditions } from './requirements/conditions.ts';
import type { Asked } from './requirements/derive-requirements.ts';
import { outOfRing, type Routing } from './workspace/episode.ts';

// Contacts with preferred agents or conditions of their own mostly wait in match groups of their own. There may be thousands of those, each with one customer;
// so who competes with whom is asked of the match groups that they would be in without those conditions.

const CONDITIONS = conditions.name;

/** Where the customer would wait without conditions of its own or preferred agents; undefined: there. Whoever serves the customer is among those who serve there. */
export function withoutOwn(matching: Matching): Matching | undefined {
  const everybody = withEverybody(matching);
  return withoutOwnConditions(everybody) ?? (everybody === matching ? undefined : everybody);
}

/** The same with everybody asked, and not preferred agents alone. */
export function withEverybody<M extends Matching>(matching: M): M {
  return matching.routing.ring === undefined
    ? matching
    : { ...matching, routing: outOfRing(matching.routing as Routing) };
}

function withoutOwnConditions({ request, routing, targetAgentId }: Matching): Matching | undefined {
  const need = routing.needs[CONDITIONS] as Asking | undefined;
  if (request.conditions === undefined || need === undefined || targetAgentId !== null) return undefined;
  // Expressions are read by the policy of the moment: who brings one waits in a match group of its own.
  const own = asking({ all: request.conditions }, request.language);
  if (typeof own === 'boolean') return undefined;
  const dropped = new Set(partsOf(own).map((part) => JSON.stringify(part)));
  const parts = partsOf(need);
  const left = parts.filter((part) => !dropped.has(JSON.stringify(part)));
  if (left.length === parts.length) return undefined;
  const needs = { ...routing.needs };
  if (left.length === 0) delete needs[CONDITIONS];
  else needs[CONDITIONS] = left.length === 1 ? left[0] : { all: left };
  const { channel, language } = request;
  return { request: { channel, language }, routing: { ...routing, needs }, targetAgentId };
}

/** What is asked beyond what all who serve the base meet. */
export function askedBeyond(asked: readonly Asked[], ofBase: readonly Asked[]): readonly Asked[] {
  const met = new Set(ofBase.flatMap(partsAsked).map((part) => JSON.stringify(part)));
  return asked.flatMap(({ requirement, need }) => {
    const left = partsAsked({ requirement, need }).filter((part) => !met.has(JSON.stringify(part)));
    if (left.length === 0) return [];
    return {
      requirement,
      need: requirement.name === CONDITIONS ? { all: left.map(([, part]) => part) } : need,
    };
  });
}

function partsAsked({ requirement: { name }, need }: Asked): readonly (readonly [string, unknown])[] {
  const parts = name === CONDITIONS ? partsOf(need as Asking) : [need];
  return parts.map((part) => [name, part] as const);
}

/** All of them must be met. */
function partsOf(asking: Asking): readonly Asking[] {
  return 'all' in asking ? asking.all : [asking];
}
