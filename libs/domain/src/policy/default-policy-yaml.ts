import { stringify } from 'yaml';
import { defaultNotices, topicPhrases, type Topic } from '#domain/language';

const notices = defaultNotices();

function topic(name: Topic): string {
  return [
    `    - name: ${name}`,
    '      phrases:',
    ...topicPhrases(name).map((line) => `        - ${text(line)}`),
  ].join('\n');
}

function byLanguage(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return Object.entries(texts)
    .flatMap(([language, byCode]) => [
      `    ${language}:`,
      ...Object.entries(byCode).map(([code, line]) => `      ${code}: ${text(line)}`),
    ])
    .join('\n');
}

/** As YAML, in quotes where it needs them. */
function text(line: string): string {
  return stringify(line, { lineWidth: 0 }).trimEnd();
}

/** The policy of a workspace that has activated none, and what a file's missing keys mean. */
export const DEFAULT_POLICY_YAML = `# How this workspace brings a customer from the assistant to a person.
#
# Whoever asks for a person, in words or with the button, gets one: no line of this file can change that.
# Every key may be left out; what is left out is as written here. Durations are 500ms, 20s, 15m, 24h or 7d.

name: default

triggers:
  # The assistant was unsure of two answers in a row. An answer without a score counts neither way.
  # byChannel and byIntent may name other thresholds; an intent's beats a channel's.
  confidence:
    threshold: 0.4
    consecutive: 2

  # The assistant did not understand, found nothing or met an error, twice in a row.
  failures:
    consecutive: 2

  # The customer wrote and the assistant gave no answer for this long.
  silence:
    after: 20s

  # Category A: always a person, whatever the assistant believes of itself.
  alwaysHuman:
${topic('complaint')}
      intents: [complaint]
${topic('legal')}
${topic('safety')}
    - name: vip
      tiers: [vip]

  # This business's own words for a person, beside those that are known anyway, e.g. "concierge".
  requestPhrases: []

# What the customer reads. {wait} and {agent} are filled in; an empty text sends nothing.
notices:
  default: en
  texts:
${byLanguage(notices.texts)}
  # Instead of "acknowledged", by the reason of the decision.
  acknowledgedFor:
${byLanguage(notices.acknowledgedFor)}

# One queue, for everyone.
queues:
  - id: general
    offerTimeout: 15s
    wrapUp: 30s
    expectedHandle: 5m
    matchLanguage: true
    skills: {}
    units: { "*": 1 }

# The first line that fits names the queue; the last fits everyone.
routes:
  - queue: general

# Higher goes first. One point is worth ten seconds of waiting, so nobody waits for ever.
priority:
  category: { A: 60, B: 30, C: 0 }
  tier: { vip: 60 }
  reEscalation: 30
  onePointPer: 10s

presence:
  lease: 45s
  missedOffers: 2

conversation:
  # After so much silence of everyone a conversation counts as over.
  idle: 24h
  # Back to a person within this time: the same need, with priority.
  reEscalationWindow: 24h
`;
