import type { z } from 'zod';
import { switchedOffProblems } from './always-human-rules.ts';
import { unknownName } from './nearest-name.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { DECODING, findingsOf, type SchemaFinding } from './schema-problems.ts';
import { isMapping, type Mapping } from './schema-tree.ts';
import { BY_CHANNEL, over, workspaceIn } from './scoped-settings.ts';

/** Channels that need no introduction; others are known where the policy names them elsewhere. */
const COMMON_CHANNELS = ['chat', 'email', 'voice', 'sms', 'whatsapp'];

type Channels = Policy['channels'];
type Scope = Channels[string];

interface WrittenRule {
  readonly name: string;
  readonly off?: unknown;
  readonly when?: unknown;
  readonly ask?: unknown;
}

/**
 * The channels of a policy, complete: what a file writes of each over what its workspace has. One in which nothing is different is none.
 * @param written the section `channels` as the file has it; valid by the schema
 * @param decoded the same section as the code reads it: what is not merged with the workspace is taken from there
 * @param workspace the policy without channels, its built-in rules included
 */
export function readChannels(
  written: unknown,
  decoded: Channels,
  workspace: Policy,
): { readonly channels: Channels; readonly findings: readonly SchemaFinding[] } {
  if (!isMapping(written)) return { channels: {}, findings: [] };
  const findings: SchemaFinding[] = [];
  const { triggers } = POLICY_SCHEMA.encode(workspace as never) as { readonly triggers: Mapping };
  const channels = Object.entries(written).flatMap(
    ([channel, section]): readonly (readonly [string, Scope])[] => {
      const under = workspaceIn(channel, triggers);
      const whole = SCHEMA.safeDecode(wholeOf(triggersIn(section), under, channel), DECODING);
      if (whole.success) {
        const { notices, grace } = decoded[channel] ?? {};
        const isOwn = JSON.stringify(whole.data) !== JSON.stringify(SCHEMA.decode(under));
        if (!isOwn && notices === undefined && grace === undefined) return [];
        const more = { ...(notices !== undefined && { notices }), ...(grace !== undefined && { grace }) };
        return [[channel, { triggers: whole.data, ...more }]];
      }
      const path = ['channels', channel, 'triggers'];
      for (const finding of findingsOf(SCHEMA, whole.error))
        findings.push({ ...finding, path: [...path, ...finding.path] });
      return [];
    },
  );
  findings.push(...namesProblems(written, workspace));
  return { channels: Object.fromEntries(channels), findings };
}

const SCHEMA = POLICY_SCHEMA.shape.triggers as unknown as z.ZodType<Policy['triggers'], unknown>;

function namesProblems(written: Mapping, workspace: Policy): readonly SchemaFinding[] {
  const known = knownChannels(workspace);
  return Object.entries(written).flatMap(([channel, section]): readonly SchemaFinding[] => [
    ...(known.includes(channel)
      ? []
      : [
          {
            path: ['channels'],
            key: channel,
            message: unknownChannel(channel, known),
          },
        ]),
    ...byChannelProblems(channel, triggersIn(section)),
    ...takenAwayProblems(triggersIn(section), workspace.triggers, {
      path: ['channels', channel, 'triggers'],
      whose: 'the workspace',
    }),
  ]);
}

interface TakingAway {
  readonly path: SchemaFinding['path'];
  /** E.g. `the workspace`. */
  readonly whose: string;
  /** Rules that the scope around may have taken away already. */
  readonly gone?: readonly string[];
}

/** Names of rules and questions that a scope takes away and that the one around it does not have, or may not lose. */
export function takenAwayProblems(
  own: Mapping,
  { alwaysHuman, collectFirst, businessRules }: Policy['triggers'],
  { path, whose, gone = [] }: TakingAway,
): readonly SchemaFinding[] {
  return [
    ...switchedOffProblems(rulesIn(own), {
      path: [...path, 'alwaysHuman'],
      what: `rule of ${whose}`,
      names: [...namesOf(alwaysHuman), ...gone],
    }),
    ...switchedOffProblems(questionsIn(own), {
      path: [...path, 'collectFirst', 'questions'],
      what: `question of ${whose}`,
      names: namesOf(collectFirst?.questions ?? []),
    }),
    ...switchedOffProblems(businessRulesIn(own), {
      path: [...path, 'businessRules', 'rules'],
      what: `rule of ${whose}`,
      names: namesOf(businessRules?.rules ?? []),
    }),
  ];
}

/** What is off in the workspace and has settings here has the defaults of the channel where they are left out. */
function wholeOf(section: Mapping, under: Mapping, channel: string): unknown {
  const switchedOn = Object.keys(section).filter((key) => isMapping(section[key]) && under[key] === 'off');
  const defaults = SCHEMA.decode(Object.fromEntries(switchedOn.map((key) => [key, {}])));
  const written = workspaceIn(channel, SCHEMA.encode(defaults) as Mapping);
  const settings = Object.fromEntries(switchedOn.map((key) => [key, written[key]]));
  return over(section, { ...under, ...settings });
}

/** What the section of a channel writes. */
function triggersIn(section: unknown): Mapping {
  return ((section as Mapping)['triggers'] ?? {}) as Mapping;
}

function rulesIn(triggers: Mapping): readonly WrittenRule[] {
  return (triggers['alwaysHuman'] ?? []) as readonly WrittenRule[];
}

function businessRulesIn(triggers: Mapping): readonly WrittenRule[] {
  const settings = triggers['businessRules'];
  const rules = isMapping(settings) ? ((settings['rules'] ?? []) as readonly WrittenRule[]) : [];
  // One that says what it asks for is a rule of the channel that nobody asks.
  return rules.map((rule) => (rule.when === undefined ? rule : { name: rule.name }));
}

function questionsIn(triggers: Mapping): readonly WrittenRule[] {
  const settings = triggers['collectFirst'];
  const questions = isMapping(settings) ? ((settings['questions'] ?? []) as readonly WrittenRule[]) : [];
  return questions.map((question) => (question.ask === undefined ? question : { name: question.name }));
}

function namesOf(rules: readonly WrittenRule[]): readonly string[] {
  return rules.map(({ name }) => name);
}

/** That nothing names a channel, and what was probably meant. */
export function unknownChannel(channel: string, known: readonly string[]): string {
  return `${unknownName('channel', channel, known)} A channel of your own is known once a route or the units of a queue name it`;
}

/** What is printed of a channel is then what holds wherever nothing else is said. Null: the policy, or everybody, knows it. */
export function unknownChannelNote(policy: Policy, channel: string, global?: Policy): string | null {
  const named = [policy, ...(global === undefined ? [] : [global])].flatMap((one) => [
    ...knownChannels(one),
    ...Object.keys(one.channels),
  ]);
  const known = [...new Set(named)];
  return known.includes(channel) ? null : unknownChannel(channel, known);
}

export function knownChannels({ routes, queues, conversation, notices }: Policy): readonly string[] {
  const named = [
    ...routes.flatMap(({ channels }) => channels),
    ...queues.flatMap(({ units, firstReply }) => [...Object.keys(units), ...Object.keys(firstReply)]),
    ...Object.keys(conversation.grace),
    ...Object.keys(notices.situations?.byChannel ?? {}),
  ];
  return [...new Set([...COMMON_CHANNELS, ...named.filter((channel) => channel !== '*')])];
}

/** In a section of one channel, values by channel have one meaning too many. */
function byChannelProblems(channel: string, triggers: Mapping): readonly SchemaFinding[] {
  return Object.entries(triggers).flatMap(([key, settings]): readonly SchemaFinding[] => {
    const setting = BY_CHANNEL.get(key);
    if (setting === undefined || !isMapping(settings) || !isMapping(settings['byChannel'])) return [];
    if (Object.keys(settings['byChannel']).length === 0) return [];
    const path = ['channels', channel, 'triggers', key];
    const message = `"byChannel" has no place in a section of one channel; write "${setting}"`;
    return [{ path, key: 'byChannel', message }];
  });
}
