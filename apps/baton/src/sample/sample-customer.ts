import { id, type CustomerId, type MessageId } from '#domain/vocabulary';
import { seeded } from '../seeded.ts';
import type { Agenda } from './agenda.ts';
import type { Line, Script } from './script.ts';
import type { ConversationBody, Sender } from './sender.ts';

/** One customer's side of a scripted conversation, and the assistant's, until a human takes over. */
export interface Customer {
  readonly isOver: boolean;
  /** What agent and customer say in turns, agent first; shorter when the customer comes back. */
  readonly withAgent: readonly string[];
  /** With which note the agent gives the conversation back to the assistant, once at most; null: the agent resolves it. */
  readonly returnNote: string | null;
  begin(at: number): void;
  /** A human was promised: the assistant says no more, and the customer begins to wait. */
  humanPromised(at: number): void;
  /** An agent has it: the customer waits for what the agent writes. */
  humanJoined(): void;
  answer(text: string, at: number): void;
  /** Back with the assistant: the rest of the script follows. */
  backWithAssistant(at: number): void;
  /** Everything is said: a survey perhaps, and the end. */
  goodbye(at: number): void;
}

interface World {
  readonly agenda: Agenda;
  readonly send: Sender;
  /** How long a number of milliseconds of the script takes here. */
  pace(scriptMs: number): number;
  over(): void;
}

const TURN_MS = [1_000, 3_000] as const;
/** From the last line to the end: time enough for the pipeline to promise a human instead. */
const ENDS_MS = 2_500;
/** Longer than the watchdog of the default policy, which keeps its real time. */
const GIVES_UP_MS = 45_000;
const AGAIN = ['Welcome back. I have read what happened since then, and it is settled now.'];

export function customer(conversationId: string, script: Script, world: World): Customer {
  const random = seeded(conversationId);
  let sent = 0;
  let status: 'assistant' | 'promised' | 'human' | 'over' = 'assistant';
  let wasReturned = false;
  /** Counts what makes earlier plans void. */
  let turn = 0;

  const say = (said: ConversationBody, at: number): void => {
    world.send.conversation(conversationId, `${conversationId}/${sent}`, said, at);
    sent += 1;
  };
  const message = (): MessageId => id<MessageId>(`m${sent}`);
  const inReal = (at: number, ms: number, action: (at: number) => void): void => {
    const planned = turn;
    world.agenda.at(at + ms, (now) => {
      if (planned === turn && status !== 'over') action(now);
    });
  };
  const later = (at: number, scriptMs: number, action: (at: number) => void): void =>
    inReal(at, world.pace(scriptMs), action);
  const end = (reason: 'resolved' | 'closed' | 'timeout', at: number): void => {
    if (status === 'over') return;
    say({ type: 'ConversationEnded', reason }, at);
    status = 'over';
    world.over();
  };
  const leave = (reason: 'closed' | 'disconnected' | 'idle' | 'unknown', at: number): void => {
    say({ type: 'CustomerLeft', reason }, at);
    later(at, 1_000, (now) => end('closed', now));
  };
  const play = (lines: readonly Line[], at: number): void => {
    const [line, ...rest] = lines;
    if (line === undefined) return later(at, ENDS_MS, (now) => end('resolved', now));
    if (line.does === 'hangs') return inReal(at, GIVES_UP_MS, (now) => leave('idle', now));
    later(at, random.between(...TURN_MS), (now) => {
      if (line.does === 'leaves') return leave(line.reason, now);
      say(saidOf(line, message()), now);
      play(rest, now);
    });
  };

  return {
    get isOver() {
      return status === 'over';
    },
    get withAgent() {
      return wasReturned ? AGAIN : script.human;
    },
    get returnNote() {
      return wasReturned ? null : script.returnNote;
    },
    begin(at) {
      say(
        {
          type: 'ConversationStarted',
          channel: script.channel,
          language: script.language,
          customerId: id<CustomerId>(`sample-${script.name}`),
          customerName: script.customer,
          attributes: { trade: script.trade },
        },
        at,
      );
      play(script.lines, at);
    },
    humanPromised(at) {
      if (status === 'over') return;
      status = 'promised';
      turn += 1;
      later(at, script.waitMsMax, (now) => leave('closed', now));
    },
    humanJoined() {
      if (status === 'over') return;
      status = 'human';
      turn += 1;
    },
    answer(text, at) {
      later(at, random.between(...TURN_MS), (now) =>
        say(
          { type: 'CustomerTurn', messageId: message(), text, language: script.language, sentiment: null },
          now,
        ),
      );
    },
    backWithAssistant(at) {
      if (status === 'over') return;
      status = 'assistant';
      wasReturned = true;
      turn += 1;
      play(script.afterwards, at);
    },
    goodbye(at) {
      later(at, 1_500, (now) => {
        if (script.score !== null) {
          say(
            { type: 'SurveyAnswered', survey: 'csat', score: script.score, scoreMax: 5, comment: null },
            now,
          );
        }
        end('resolved', now);
      });
    },
  };
}

function saidOf(line: Exclude<Line, { does: 'hangs' | 'leaves' }>, messageId: MessageId): ConversationBody {
  switch (line.does) {
    case 'says':
      return { type: 'CustomerTurn', messageId, text: line.text, language: null, sentiment: line.sentiment };
    case 'answers':
      return {
        type: 'AssistantTurn',
        messageId,
        text: line.text,
        confidence: line.confidence,
        intent: line.intent,
        intentConfidence: null,
        fence: null,
        assistant: null,
        model: null,
        promptVersion: null,
        sentiment: null,
        sources: line.sources,
        tools: line.tools,
        failure: line.failure,
      };
    case 'presses':
      return { type: 'HumanRequested', control: line.control };
    case 'crashes':
      return { type: 'AssistantFailed', failure: line.failure };
    case 'is':
      return {
        type: 'AttributesChanged',
        customerId: null,
        customerName: null,
        verification: 'verified',
        tier: line.tier,
        orderValue: line.orderValue,
        attributes: {},
      };
  }
}
