import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#kernel';
import type { Category, Language, NoticeKind, QueueId, ReasonCode } from '#domain/vocabulary';
import type { AlwaysHumanRule, ConfidenceRule, Policy, Queue, Route } from './policy.ts';

/** The file as it is written, after `policy.schema.json` has passed it. */
export interface PolicyFile {
  name?: string;
  triggers?: {
    confidence?: 'off' | Partial<ConfidenceRule>;
    failures?: 'off' | { consecutive?: number };
    silence?: 'off' | { after?: string };
    alwaysHuman?: readonly (Partial<AlwaysHumanRule> & { name: string })[];
    requestPhrases?: readonly string[];
  };
  notices?: {
    default?: string;
    texts?: Record<string, Partial<Record<NoticeKind, string>>>;
    acknowledgedFor?: Record<string, Record<ReasonCode, string>>;
  };
  queues?: readonly QueueInFile[];
  routes?: readonly RouteInFile[];
  priority?: {
    category?: Partial<Record<Category, number>>;
    tier?: Record<string, number>;
    reEscalation?: number;
    onePointPer?: string;
  };
  presence?: { lease?: string; missedOffers?: number };
  conversation?: { idle?: string; reEscalationWindow?: string };
}

interface QueueInFile {
  id: string;
  skills?: Record<string, number>;
  matchLanguage?: boolean;
  offerTimeout?: string;
  wrapUp?: string;
  units?: Record<string, number>;
  expectedHandle?: string;
}

type RouteInFile = Partial<Omit<Route, 'queueId'>> & { queue: string };

/** Keys that the file leaves out are as in `builtIn`; lists are taken as a whole. */
export function policyFromFile(file: PolicyFile, builtIn: Required<PolicyFile>): Policy {
  const triggers = { ...builtIn.triggers, ...file.triggers };
  const queueDefaults = builtIn.queues[0] as Required<QueueInFile>;
  const queues = (file.queues ?? builtIn.queues).map((queue) => queueOf({ ...queueDefaults, ...queue }));
  const first = queues[0]?.id ?? '';
  const routes = file.routes ?? (file.queues === undefined ? builtIn.routes : [{ queue: first }]);
  const priority = { ...builtIn.priority, ...file.priority };
  const presence = { ...builtIn.presence, ...file.presence };
  const conversation = { ...builtIn.conversation, ...file.conversation };
  return {
    name: file.name ?? builtIn.name,
    triggers: {
      confidence: withDefaults(triggers.confidence, builtIn.triggers.confidence, (rule) => ({
        threshold: rule.threshold ?? 0,
        consecutive: rule.consecutive ?? 1,
        byChannel: rule.byChannel ?? {},
        byIntent: rule.byIntent ?? {},
      })),
      failures: withDefaults(triggers.failures, builtIn.triggers.failures, (rule) => ({
        consecutive: rule.consecutive ?? 1,
      })),
      silence: withDefaults(triggers.silence, builtIn.triggers.silence, (rule) => ({
        afterMs: durationMs(rule.after),
      })),
      alwaysHuman: (triggers.alwaysHuman ?? []).map((rule) => ({
        name: rule.name,
        phrases: rule.phrases ?? [],
        intents: rule.intents ?? [],
        tiers: rule.tiers ?? [],
      })),
      requestPhrases: triggers.requestPhrases ?? [],
    },
    notices: {
      default: (file.notices?.default ?? builtIn.notices.default ?? '').toLowerCase(),
      texts: byLanguage(builtIn.notices.texts, file.notices?.texts) as Policy['notices']['texts'],
      acknowledgedFor: byLanguage(
        builtIn.notices.acknowledgedFor,
        file.notices?.acknowledgedFor,
        file.notices?.texts,
      ),
    },
    queues: queues as unknown as Policy['queues'],
    routes: routes.map(routeOf) as unknown as Policy['routes'],
    priority: {
      byCategory: { A: 0, B: 0, C: 0, ...builtIn.priority.category, ...priority.category },
      byTier: priority.tier ?? {},
      reEscalation: priority.reEscalation ?? 0,
      ageMsPerPoint: durationMs(priority.onePointPer),
    },
    presence: { leaseMs: durationMs(presence.lease), missedOffersMax: presence.missedOffers ?? 1 },
    conversation: {
      idleMs: durationMs(conversation.idle),
      reEscalationWindowMs: durationMs(conversation.reEscalationWindow),
    },
  };
}

function withDefaults<R extends object, P>(
  written: 'off' | R | undefined,
  builtIn: 'off' | R | undefined,
  complete: (rule: R) => P,
): P | null {
  if (written === undefined || written === 'off') return null;
  return complete(typeof builtIn === 'object' ? { ...builtIn, ...written } : written);
}

function queueOf(queue: Required<QueueInFile>): Queue {
  return {
    id: queue.id as QueueId,
    skills: queue.skills,
    matchLanguage: queue.matchLanguage,
    offerTimeoutMs: durationMs(queue.offerTimeout),
    wrapUpMs: durationMs(queue.wrapUp),
    units: { '*': 1, ...queue.units },
    expectedHandleMs: durationMs(queue.expectedHandle),
  };
}

function routeOf(route: RouteInFile): Route {
  return {
    queueId: route.queue as QueueId,
    categories: route.categories ?? [],
    rules: route.rules ?? [],
    channels: route.channels ?? [],
    languages: (route.languages ?? []).map((language) => language.toLowerCase()),
    tiers: route.tiers ?? [],
  };
}

/** Texts of a kind that the file leaves out are the built-in ones of the language; what `hidden` rewrites shows through no more. */
function byLanguage<T extends object>(
  builtIn: Readonly<Record<Language, T>> | undefined,
  written: Readonly<Record<Language, T>> | undefined,
  rewritten?: Readonly<Record<Language, { acknowledged?: string }>>,
): Record<Language, T> {
  const out: Record<Language, T> = {};
  for (const [language, texts] of Object.entries(builtIn ?? {})) {
    if (rewritten?.[language]?.acknowledged === undefined) out[language] = texts;
  }
  for (const [language, texts] of Object.entries(written ?? {})) {
    const tag = language.toLowerCase();
    out[tag] = { ...out[tag], ...texts };
  }
  return out;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND_MS,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
};

/** @param text such as `20s`; the schema has checked it */
function durationMs(text: string | undefined): number {
  const match = /^(\d+) ?(ms|s|m|h|d)$/.exec(text ?? '');
  return match === null ? 0 : Number(match[1]) * (UNIT_MS[match[2] ?? ''] ?? 0);
}
