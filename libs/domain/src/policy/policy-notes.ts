import { listensTo } from '#domain/language';
import { collectFirstNotes } from './collect-first-problems.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { helpLinesOf } from './danger-notices.ts';
import { isDanger } from './danger-rules.ts';
import { NO_COUNTRY } from './danger-settings.ts';
import { rulesSwitchedOff } from './always-human-rules.ts';
import { percent, phrasesOf } from './policy-phrases.ts';
import type { Policy } from './policy.ts';
import { knownChannels, unknownChannel } from './read-channels.ts';

/**
 * What a manager should know of a policy that is valid: phrases that many turns hold, and languages that nobody listens in.
 * @param global the global policy that it was merged with
 */
export function policyNotes(policy: Policy, global?: Policy): readonly string[] {
  const languages = [
    ...policy.routes.flatMap((route) => route.languages),
    ...Object.keys(policy.notices.texts),
  ];
  return [
    ...rulesSwitchedOff(policy).map(
      (name) =>
        `alwaysHuman: the built-in rule "${name}" is off; what it names no longer brings a person by itself`,
    ),
    ...globalRulesGone(policy, global),
    ...Object.entries(policy.channels).flatMap(([channel, { triggers }]) =>
      rulesGone(policy.triggers, triggers).map(
        (name) =>
          `channels.${channel}: the rule "${name}" is off there; what it names no longer brings a person by itself in this channel`,
      ),
    ),
    ...triggersOff(DEFAULT_POLICY.triggers, policy.triggers).map(
      (name) => `triggers.${name}: off, and on by default; what it watches for brings no person any more`,
    ),
    ...Object.entries(policy.channels).flatMap(([channel, { triggers }]) =>
      triggersOff(policy.triggers, triggers).map(
        (name) =>
          `channels.${channel}.triggers.${name}: off there; what it watches for brings no person in this channel`,
      ),
    ),
    ...(policy.triggers.businessRules?.rules ?? [])
      .filter(({ off }) => off === true)
      .map(({ name }) => `businessRules: the rule "${name}" is off; nobody asks it`),
    ...collectFirstNotes(policy),
    ...helpLineNotes(policy),
    ...conditionNotes(policy),
    ...scorerNotes(policy),
    ...weightNotes(policy),
    ...wrapUpNotes(policy),
    ...safetyNotes(policy),
    ...returnNotes(policy),
    ...channelNotes(policy),
    ...phrasesOf(policy)
      .filter(({ share }) => share > 0)
      .map(
        ({ path, phrase, share }) =>
          `${path.join('.')}: "${phrase}" stands in about ${percent(share)} of ordinary turns; each of them would get a person`,
      ),
    ...[...new Set(languages)]
      .filter((language) => !listensTo(language))
      .map(
        (language) =>
          `language "${language}": Baton knows no words of it; customers are heard only by the phrases that you write in requestPhrases and alwaysHuman`,
      ),
  ];
}

/** Conditions that no step ever gives up: they hold however long somebody waits. */
function conditionNotes({ queues, routes }: Policy): readonly string[] {
  return queues.flatMap(({ id, conditions, contactConditions, relaxation }, at) => {
    const isAsked =
      conditions.length > 0 ||
      contactConditions ||
      routes.some((route) => route.queue === id && route.conditions !== undefined);
    const isGivenUp = relaxation.some(
      (step) => step.drop.includes('conditions') || step.conditions !== undefined,
    );
    return isAsked && !isGivenUp
      ? [
          `queues.${at}.relaxation: no step gives up \`conditions\`, so a customer of ${id} waits for as long as nobody meets them; write a last step if somebody else should do then`,
        ]
      : [];
  });
}

/** The law has a say where work is given out by what single people are like. */
function scorerNotes({ queues }: Policy): readonly string[] {
  return queues.flatMap(({ scorer }, at) =>
    scorer === null
      ? []
      : [
          `queues.${at}.scorer: work is given out by traits of single agents. Where the EU AI Act applies, that can make it a high-risk system (Annex III, 4(b)); the duties to inform agents and their representatives, to let people oversee it and to keep its record are yours. Show agents what was used (GET /v1/workspaces/{workspace}/agents/{agent}/scores), or leave the key out`,
        ],
  );
}

/** A scorer to whom all agents are alike. */
function weightNotes({ queues }: Policy): readonly string[] {
  return queues.flatMap(({ scorer }, at) =>
    scorer === null || Object.values(scorer.weights).some((weight) => weight !== 0)
      ? []
      : [
          `queues.${at}.scorer.weights: all of them are 0, so all agents score alike and the scorer decides nothing; write a weight other than 0, or leave out scorer`,
        ],
  );
}

/** An extension never goes beyond what is the most; so there is none where the time itself does. */
function wrapUpNotes({ queues }: Policy): readonly string[] {
  return queues.flatMap(({ wrapUpTimes, wrapUpMost }, at) =>
    Object.entries(wrapUpTimes)
      .filter(([, time]) => wrapUpMost > 0 && time > wrapUpMost)
      .map(
        ([channel]) =>
          `queues.${at}.wrapUpTimes.${channel}: longer than wrapUpMost, which bounds extensions alone, so agents cannot extend it; raise queues.${at}.wrapUpMost, or shorten the time`,
      ),
  );
}

function safetyNotes({ safety, priority }: Policy): readonly string[] {
  return safety === null || priority.safetyFirst
    ? []
    : [
        'safety: it does nothing while priority.safetyFirst is false, and danger to life waits by points as everybody does; set priority.safetyFirst to true, or write safety: off',
      ];
}

/** Danger to life stays with people, whatever stands beside its name. */
function returnNotes(policy: Policy): readonly string[] {
  const { returns } = policy.transfers;
  if (returns === null) return [];
  return Object.entries(returns.topics)
    .filter(([name, answer]) => answer !== 'forbidden' && isDangerAnywhere(policy, name))
    .map(
      ([name, answer]) =>
        `transfers.returns.topics.${name}: ${answer}, and does nothing: what is about danger to life never goes back to the assistant; remove it`,
    );
}

function isDangerAnywhere(policy: Policy, rule: string): boolean {
  return ['', ...Object.keys(policy.channels)].some((channel) => isDanger(policy, channel, [rule]));
}

/** Settings by channel that hold for nobody, as for a channel whose name is misspelt. */
function channelNotes(policy: Policy): readonly string[] {
  const known = [...knownChannels(policy), '*'];
  const places = [
    ...policy.queues.flatMap((queue, at) =>
      (['wrapUpModes', 'wrapUpTimes', 'workClass'] as const).map(
        (key) => [`queues.${at}.${key}`, queue[key]] as const,
      ),
    ),
    ['transfers.consultUnits', policy.transfers.consultUnits] as const,
    ['notices.acknowledgedAbout.byChannel', policy.notices.acknowledgedAbout?.byChannel ?? {}] as const,
  ];
  return places.flatMap(([path, byChannel]) =>
    Object.keys(byChannel)
      .filter((channel) => !known.includes(channel))
      .map((channel) => `${path}: ${unknownChannel(channel, knownChannels(policy))}`),
  );
}

/** Numbers that people in danger read are for the policy's owner to check. */
function helpLineNotes({ notices }: Policy): readonly string[] {
  if (notices.danger === null) return [];
  const { country, lines } = notices.danger;
  if (country === NO_COUNTRY && Object.keys(lines).length === 0) {
    return [
      'notices.danger.country: unknown, so customers in danger read to call the emergency number where they are, and no number; write the country of your customers, such as GB',
    ];
  }
  return [...new Set([country, ...Object.keys(lines)])]
    .filter((code) => code !== NO_COUNTRY)
    .map((code) => {
      const numbers = Object.entries(helpLinesOf(notices, code) ?? {}).filter(([, number]) => number !== '');
      const said = numbers.map(([what, number]) => `${what} ${number}`).join(', ');
      return numbers.length === 0
        ? `notices.danger: no number is known for ${code}; write them in lines.${code}`
        : `notices.danger: customers in danger in ${code} read these numbers, please check them: ${said}`;
    });
}

/** On in the one and off in the other. */
function triggersOff(
  before: Policy['triggers'],
  after: Policy['triggers'],
): readonly (keyof Policy['triggers'])[] {
  return (Object.keys(before) as (keyof Policy['triggers'])[]).filter(
    (name) => before[name] !== null && after[name] === null,
  );
}

/** What the workspace takes away of what the whole installation has. */
function globalRulesGone({ triggers }: Policy, global: Policy | undefined): readonly string[] {
  if (global === undefined) return [];
  const rules = (of: Policy['triggers']) => (of.businessRules?.rules ?? []).map(({ name }) => name);
  const builtIn = rulesSwitchedOff({ ...global, triggers });
  const gone = [
    ...rulesGone(global.triggers, triggers).filter((name) => !builtIn.includes(name)),
    ...rules(global.triggers).filter((name) => !rules(triggers).includes(name)),
  ];
  const off = triggersOff(global.triggers, triggers).filter((name) => DEFAULT_POLICY.triggers[name] === null);
  return [
    ...gone.map(
      (name) =>
        `the rule "${name}" of the global policy is off in this workspace; what it names no longer brings a person by itself`,
    ),
    ...off.map(
      (name) =>
        `triggers.${name}: off, and on in the global policy; what it watches for brings no person any more`,
    ),
  ];
}

function rulesGone(workspace: Policy['triggers'], { alwaysHuman }: Policy['triggers']): readonly string[] {
  const names = alwaysHuman.map(({ name }) => name);
  return workspace.alwaysHuman.map(({ name }) => name).filter((name) => !names.includes(name));
}
