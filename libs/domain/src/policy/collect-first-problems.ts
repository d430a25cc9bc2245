import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';

type Triggers = Policy['triggers'];

/** What is wrong with the questions that are asked first: each has a text that every customer can be shown, and ends before the conversation. */
export function collectFirstProblems(policy: Policy): readonly SchemaFinding[] {
  const { triggers, channels, notices } = policy;
  const path = ['triggers', 'collectFirst', 'questions'];
  const ofWorkspace = speechless(triggers, notices.default);
  const outlasted = outlasts(triggers, policy);
  return [
    ...(outlasted ? [{ path: ['triggers', 'collectFirst', 'wait'], message: OUTLASTED }] : []),
    ...Object.entries(channels)
      .filter(([, its]) => !outlasted && outlasts(its.triggers, policy))
      .map(([channel]) => ({
        path: ['channels', channel, 'triggers', 'collectFirst', 'wait'],
        message: OUTLASTED,
      })),
    ...ofWorkspace.map(({ index, name }) => ({
      path: [...path, index, 'ask'],
      message: noText(name, notices.default),
    })),
    ...Object.entries(channels).flatMap(([channel, { triggers: its }]) =>
      speechless(its, notices.default)
        .filter(({ name }) => !ofWorkspace.some((other) => other.name === name))
        .map(({ name }) => ({
          path: ['channels', channel, 'triggers', 'collectFirst', 'questions'],
          message: noText(name, notices.default),
        })),
    ),
  ];
}

const OUTLASTED =
  'nobody would be called for whoever gives no answer: the conversation is over after `conversation.idle`; write less than that';

function outlasts({ collectFirst }: Triggers, { conversation }: Policy): boolean {
  return collectFirst !== null && collectFirst.wait >= conversation.idle;
}

function noText(name: string, language: string): string {
  return `question "${name}" has no text in "${language}", the default language of notices; write it in \`ask\``;
}

function speechless(
  { collectFirst }: Triggers,
  language: string,
): readonly { readonly index: number; readonly name: string }[] {
  return (collectFirst?.questions ?? []).flatMap(({ name, ask, off }, index) =>
    off === true || Object.hasOwn(ask, language) ? [] : [{ index, name }],
  );
}

/** What a manager should know of the questions. */
export function collectFirstNotes({ triggers, routes, notices }: Policy): readonly string[] {
  if (triggers.collectFirst === null) return [];
  const asked = triggers.collectFirst.questions.filter(({ off }) => off !== true);
  const languages = [...new Set(routes.flatMap((route) => route.languages))];
  return [
    ...(asked.length === 0 ? ['collectFirst: there is no question in it; nobody is asked anything'] : []),
    ...triggers.collectFirst.questions
      .filter(({ off }) => off === true)
      .map(({ name }) => `collectFirst: the question "${name}" is off; nobody is asked`),
    ...asked.flatMap(({ name, ask }) =>
      languages
        .filter((language) => !Object.hasOwn(ask, language) && !Object.hasOwn(ask, language.split('-')[0]!))
        .map(
          (language) =>
            `collectFirst: the question "${name}" has no text in "${language}"; customers who write it read the one in "${notices.default}"`,
        ),
    ),
  ];
}
