import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExpressionLanguage, type AskedNames } from './expression-language.ts';

interface Order {
  readonly tier?: string;
  readonly value?: number;
  readonly paid?: boolean;
  readonly topics?: readonly string[];
}

const NAMES: AskedNames<Order> = {
  customer: {
    tier: { type: 'text', of: ({ tier }) => tier },
    'home town': { type: 'text', of: () => 'Kyiv' },
  },
  order: {
    value: { type: 'number', of: ({ value }) => value },
    paid: { type: 'boolean', of: ({ paid }) => paid },
    topics: { type: 'texts', of: ({ topics }) => topics ?? [] },
  },
  attributes: {},
};
const language = createExpressionLanguage(NAMES);

function held(text: string, order: Order) {
  const read = language.read(text);
  if (!read.ok) throw new Error(read.problem);
  return read.expression.holds(language.facts(order));
}
function problem(text: string): string {
  const read = language.read(text);
  return read.ok ? 'none' : read.problem;
}

describe('an expression', () => {
  it.each<[string, Order, string]>([
    ['order.value > 500', { value: 500.01 }, 'met'],
    ['order.value > 500', { value: 500 }, 'not met'],
    ['order.value == 500', { value: 500 }, 'met'],
    ['500 != order.value', { value: 500 }, 'not met'],
    ['order.value * 2 + 1 >= 1001.0', { value: 500 }, 'met'],
    ['order.paid && customer.tier == "gold"', { paid: true, tier: 'gold' }, 'met'],
    ['customer.tier in ["gold", "vip"]', { tier: 'vip' }, 'met'],
    ['"legal" in order.topics', { topics: ['legal'] }, 'met'],
    ['order.topics.exists(one, one.startsWith("leg"))', { topics: ['x', 'legal'] }, 'met'],
    ['order.topics.exists(one, one.matches("g.l$"))', { topics: ['legal'] }, 'met'],
    ['size(order.topics) == 2', { topics: ['x', 'legal'] }, 'met'],
    ['customer["home town"] == "Kyiv"', {}, 'met'],
    ['customer.tier.matches("^(?i)GOLD.*")', { tier: 'gold plus' }, 'met'],
    ['has(customer.tier) ? order.value > 1 : order.value > 100', { value: 50 }, 'not met'],
  ])('%s of %j: %s', (text, order, expected) => expect(held(text, order)).toBe(expected));

  it.each<[string, Order, string]>([
    ['customer.tier == "vip"', {}, 'unknown'],
    ['!(customer.tier == "vip")', {}, 'unknown'],
    ['customer.tier == "vip" || order.value > 500', { value: 900 }, 'met'],
    ['customer.tier == "vip" || order.value > 500', { value: 1 }, 'unknown'],
    ['customer.tier == "vip" && order.value > 500', { value: 900 }, 'unknown'],
    ['!(customer.tier == "vip" && order.value > 500)', { value: 1 }, 'met'],
    ['has(customer.tier) && customer.tier == "vip"', {}, 'not met'],
    ['order.topics[3] == "x"', {}, 'unknown'],
    ['order.value / 0 > 1', { value: 1 }, 'met'],
    ['1 / 0 > 1', {}, 'unknown'],
  ])('%s of %j where something is missing: %s', (text, order, expected) =>
    expect(held(text, order)).toBe(expected),
  );

  it('says what it asks for, in the order of its text', () => {
    const read = language.read('order.value > 1 && (customer.tier == "a" || order.value < 9)');
    expect(read.ok && read.expression.names).toEqual(['order.value', 'customer.tier']);
  });
});

it('counts the instructions of its patterns, those in a comprehension for each entry', () => {
  const instructions = (text: string) => {
    const read = language.read(text);
    return read.ok ? read.expression.instructions : null;
  };
  expect(instructions('order.value > 500')).toBe(0);
  const once = instructions('customer.tier.matches("gold")')!;
  expect(once).toBeGreaterThan(0);
  expect(instructions('order.topics.exists(one, one.matches("gold"))')).toBe(once * 32);
});

describe('an expression is refused, with the place and what to write', () => {
  it.each([
    ['custmer.tier == "x"', 'character 1: there is no "custmer"; did you mean "customer"?'],
    [
      'true && customer.teir == "x"',
      'character 9: there is no "customer.teir"; did you mean "customer.tier"?',
    ],
    ['tier == "x"', 'character 1: there is no "tier"; did you mean "customer.tier"?'],
    ['customer == "x"', 'character 1: "customer" is a group; write customer.tier'],
    ['attributes.plan == "x"', 'character 1: there is no "attributes.plan"; declare it'],
    ['customer[order.value] == "x"', 'character 10: write the name in quotes: customer["name"]'],
    ['order.value', 'it gives a number, not true or false; compare it with something'],
    ['order.value >', 'character 14: unexpected token: EOF; correct it'],
    ['customer.tier > 5', /text > number is not possible; compare values of one type/],
    ['order.value in [500, 600]', /write numbers in lists with a point: 500\.0/],
    ['customer.tier.lowerAscii() == "x"', /lowerAscii\(\) is not known here/],
    ['customer.tier.startWith("x")', /did you mean startsWith\(\)\?/],
    ['timestamp("2026-01-01T00:00:00Z").getHours("Europe/Berlin") > 3', /getHours\(\) is not known here/],
    ['cel.bind(x, 1, x > 0)', /bind\(\) is not known here/],
    ['customer.tier.matchesRe2("x")', /matchesRe2\(\) is not known here/],
    ['type(order.value) == double', /type\(\) is not known here/],
    ['has(order)', /has\(\) asks for a name with a dot/],
    ['{"a": true}["a"]', /only names, values, lists/],
    ['b"a" == b"a"', /values are texts in quotes, numbers, true and false/],
    ['(order.topics + ["a"]).exists(one, one == "x")', /exists\(\) goes over one list; write its name/],
    ['customer.tier.matches(customer.tier)', /the pattern of matches\(\) must be written out/],
    ['customer.tier.matches("(?=x)")', /the pattern is none of RE2/],
    ['customer.tier.matches("(((a{50}){50}){50}")', /the pattern repeats too much/],
    ['customer.tier.matches("(a{1,30}b{1,30}){1,1}(\\\\pL{1,30})*")', /the pattern repeats too much/],
    [`customer.tier.matches("${'a'.repeat(201)}")`, /longer than 200 characters/],
    [
      'order.topics.all(a, order.topics.exists(b, a == b))',
      'character 21: exists() stands in another one; write the outer one only',
    ],
    ['order.topics.exists("x", true)', /character 21: exists\(var, predicate\) invalid/],
    [`customer.tier in [${'"a",'.repeat(33)}"b"]`, /more than 32 entries/],
    [`${'true && '.repeat(60)}true`, /more than 100 parts/],
    [`customer.tier == "${'a'.repeat(500)}"`, /longer than 500 characters/],
    ['('.repeat(300), /character \d+: .*correct it/],
    ['', /correct it/],
  ])('%s', (text, expected) =>
    typeof expected === 'string'
      ? expect(problem(text)).toBe(expected)
      : expect(problem(text)).toMatch(expected),
  );
});

it('names the packages that it evaluates by, as they are pinned', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as { readonly dependencies: Readonly<Record<string, string>> };
  const [head] = readFileSync(new URL('expression-language.ts', import.meta.url), 'utf8').split('\n');
  for (const name of ['@marcbachmann/cel-js', 're2js'])
    expect(head).toContain(`${name} ${dependencies[name]}`);
});

it('whatever is written is read or refused, and what is read always gives an answer', () => {
  const parts = fc.constantFrom(
    'customer.tier',
    'order.value',
    'order.paid',
    'order.topics',
    '"a"',
    '5',
    '0.5',
    'true',
    '(',
    ')',
    '[',
    ']',
    '&&',
    '||',
    '!',
    '==',
    '<',
    '+',
    '/',
    'in',
    '?',
    ':',
    '.size()',
    '.exists(x, x == "a")',
    'has(customer.tier)',
  );
  const orders = fc.record<Order>(
    { tier: fc.string(), value: fc.double(), paid: fc.boolean(), topics: fc.array(fc.string()) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), orders, (words, order) => {
      const read = language.read(words.join(' '));
      if (!read.ok) return read.problem !== '';
      const once = read.expression.holds(language.facts(order));
      expect(['met', 'not met', 'unknown']).toContain(once);
      const other = createExpressionLanguage(NAMES);
      const again = other.read(words.join(' '));
      expect(again.ok && again.expression.holds(other.facts(order))).toBe(once);
      return true;
    }),
    { numRuns: 3_000 },
  );
});
