import { z } from 'zod';
import { DURATION_PATTERN, durationMs, durationText, POSITIVE_DURATION_PATTERN } from './duration.ts';
import { notADuration, notAList, notAText, notInRange, type NumberRange } from './field-problems.ts';
import { shown } from './shown-value.ts';
import { isMark, tokenize } from '#domain/language';
import { FIRST_LEVEL } from '#domain/feature-level';

/**
 * What the schemas of the policy are made of. Each field says in its own words what is wrong with a value and what to write;
 * `describe` gives the documentation, `prefault` what a manager's file means that leaves the key out (as it would be written
 * there: `duration().prefault('20s')`), and `absentMeans` what an activated document means that was written before the key existed.
 */

/** A key that a capability adds to the policy: a trigger under `triggers`, a requirement in a queue, a term under `priority`. */
export interface PolicyKey<Key extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly key: Key;
  readonly schema: Schema;
}

/** What a document means that was written before a key existed, and the feature level from which on the key may be written. */
interface Absence {
  readonly value: unknown;
  readonly level: number;
}

const absent = z.registry<Absence>();

/**
 * Marks a key that was added after the first release: a document that was activated without it means `value`, never today's
 * default. Use it where the key stands (outermost), with the value that changes nothing.
 * @param level the feature level that the key came with: below it there are workers that do not know the key
 */
export function absentMeans<S extends z.ZodType>(value: z.input<S>, schema: S, level = FIRST_LEVEL): S {
  absent.add(schema, { value, level });
  return schema;
}

/** Undefined: a document without the key is damaged. */
export function meaningOfAbsence(schema: z.core.$ZodType): Absence | undefined {
  return absent.get(schema);
}

/** Settings of a capability that a workspace has unless its policy says `off`; `off` is null to the code. */
export function onByDefault<S extends z.ZodObject>(settings: S, level = FIRST_LEVEL) {
  return absentMeans('off', switchable(settings).prefault(EVERY_DEFAULT), level);
}

/** Settings of a capability that a workspace has only if its policy names the key. */
export function offByDefault<S extends z.ZodObject>(settings: S, level = FIRST_LEVEL) {
  return absentMeans('off', switchable(settings).prefault('off'), level);
}

/** Settings of a capability, or `off`. */
export function switchable<S extends z.ZodObject>(settings: S) {
  return z.union([OFF, settings], {
    error: ({ input }) =>
      typeof input === 'string' ? `${shown(input)} is not a rule; write "off" or its settings` : undefined,
  });
}

/** Every setting of a capability has a default, so that its name alone is enough. */
const EVERY_DEFAULT = {} as never;

const OFF = z.codec(z.literal('off'), z.null(), { decode: () => null, encode: () => 'off' as const });

/** A name or a short text, 1-200 characters. */
export function text() {
  return z.string({ error: notAText }).min(1).max(200);
}

/** Names or phrases; at most 1,000. */
export function texts() {
  return z.array(text(), { error: notAList }).max(1000);
}

/** What customers say, each with at least one word in it. */
export function phrases() {
  const phrase = text().refine((written) => tokenize(written).words.some((word) => !isMark(word)), {
    error: 'there is no word in it; write at least one',
  });
  return z.array(phrase, { error: notAList }).max(1000);
}

/** At least one entry. */
export function listOf<S extends z.ZodType>(item: S): z.ZodType<NonEmpty<z.output<S>>, NonEmpty<z.input<S>>> {
  return z.array(item, { error: notAList }).min(1) as never;
}
type NonEmpty<T> = [T, ...T[]];

/** Settings by a name that the workspace chooses. */
export function byName<S extends z.ZodType>(value: S) {
  return z.record(text(), value);
}

/** Texts by language; tags are in lower case to the code, and texts under two spellings of one tag are one. */
export function byLanguage<S extends z.ZodObject>(entry: S) {
  return z.record(text(), entry).overwrite((written) => {
    const byTag: Record<string, z.output<S>> = {};
    for (const [spelled, texts] of Object.entries(written)) {
      const tag = spelled.toLowerCase();
      byTag[tag] = { ...byTag[tag], ...texts };
    }
    return byTag;
  });
}

/** Refuses entries of a list whose `key` an earlier one has. */
export function unique(key: string, what: string): z.core.CheckFn<readonly object[]> {
  return ({ value, issues }) => {
    const seen = new Set<unknown>();
    value.forEach((entry, index) => {
      const own = (entry as Readonly<Record<string, unknown>>)[key];
      if (seen.has(own)) {
        const message = `another ${what} has this ${key}; give each its own`;
        issues.push({ code: 'custom', path: [index, key], input: own, message });
      }
      seen.add(own);
    });
  };
}

/** What a customer reads; empty: nothing is sent. */
export function message() {
  return z.string({ error: notAText });
}

/** What customers read, by code; each may be left out. */
export function messagesBy<Code extends string>(codes: readonly Code[]) {
  const shape = Object.fromEntries(codes.map((code) => [code, message().exactOptional()]));
  return z.strictObject(shape as Record<Code, z.ZodExactOptional<z.ZodString>>);
}

/** A language tag such as `en` or `es-MX`, in lower case to the code. */
export function language() {
  return text().toLowerCase();
}

/** Languages are compared in lower case. */
export function languages() {
  return z.array(language(), { error: notAList }).max(1000);
}

export function yesOrNo() {
  return z.boolean({ error: ({ input }) => `${shown(input)} is not true or false; write one of the two` });
}

/** A share or a score, 0 to 1. */
export function share() {
  return number({ from: 0, to: 1, example: 0.4 });
}

/** How many in a row: 1-10. */
export function inARow() {
  return wholeNumber({ from: 1, to: 10, example: 2 });
}

export function points() {
  return number({ from: 0, to: 100_000, example: 30 });
}

export function number(range: NumberRange) {
  return z
    .number({ error: notInRange('a number', range) })
    .min(range.from)
    .max(range.to);
}

export function wholeNumber(range: NumberRange) {
  return z
    .int({ error: notInRange('a whole number', range) })
    .min(range.from)
    .max(range.to);
}

/** Written as `20s`, `15m` or `24h`; milliseconds to the code. */
export function duration() {
  return durationOf(POSITIVE_DURATION_PATTERN);
}

/** As `duration`, or `0s` for none. */
export function durationOrNone() {
  return durationOf(DURATION_PATTERN);
}

function durationOf(pattern: RegExp) {
  return z.codec(z.string({ error: notADuration }).regex(pattern), z.number(), {
    decode: durationMs,
    encode: durationText,
  });
}
