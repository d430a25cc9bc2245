import type { Env } from '#kernel';
import { isDangerTopic, type TopicCode } from '#domain/language';
import { dangerText, isDanger } from '#domain/policy';
import type { CustomerNotified, EpisodeId, Language, Reason } from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerPeers } from './trigger-state.ts';

type TriggerEnv = Env<TriggerPeers>;

/** Workers below it withdraw whoever leaves. */
const SAFETY_SINCE_LEVEL = 2;

/** From the level on at which danger to life is a class of its own. */
export function isSafety(
  { channel }: Readonly<Conversation>,
  reasons: readonly Reason[],
  { peers }: TriggerEnv,
): boolean {
  if (peers.level.level < SAFETY_SINCE_LEVEL) return false;
  const rules = reasons.map(({ rule }) => rule);
  return isDanger(peers.active.policy, channel, rules);
}

/**
 * What one in danger reads instead of the acknowledgement or the offer: whom to call meanwhile, in the country that the attribute
 * `country` names or the policy. Null: nothing endangers a life, or the policy has its own words for everybody.
 */
export function dangerNotice(
  reading: Reading,
  reasons: readonly Reason[],
  notice: 'acknowledged' | 'offer',
  at: { readonly episode: EpisodeId; readonly language: Language | null },
  env: TriggerEnv,
): CustomerNotified | null {
  const c = reading.conversation;
  if (!isSafety(c, reasons, env)) return null;
  const { country } = c.attributes;
  const text = dangerText(env.peers.active.policy.notices, at.language, {
    topics: topicsOf(reading),
    says: notice === 'offer' ? 'possible' : 'certain',
    country: typeof country === 'string' ? country : undefined,
  });
  if (text === null) return null;
  return { type: 'CustomerNotified', ...base(c, at.episode, env), notice, ...text, situation: 'danger' };
}

/** Words of the policy's own may be about anything that endangers a life. Violence that is only possible beside a danger that is certain names no line: who has chest pain calls an ambulance. */
function topicsOf({ topics }: Reading): readonly TopicCode[] {
  const heard = topics.filter(({ code }) => isDangerTopic(code));
  const isSure = heard.some(({ certainty }) => certainty === 'certain');
  const said = heard.filter(
    ({ code, certainty }) => code !== 'violence' || certainty === 'certain' || !isSure,
  );
  return said.length === 0 ? ['safety'] : said.map(({ code }) => code);
}
