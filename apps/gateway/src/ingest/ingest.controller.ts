import { randomUUID } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { eventFromJson, type DomainEvent } from '#contracts';
import {
  id,
  type AgentId,
  type ConversationId,
  type CustomerId,
  type EventId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { instant } from '#kernel';
import { readTraceparent, TRACEPARENT, traceparentOf } from '#platform';
import type { Appended, OutboundRecord } from '#stream';
import { checkedId, IdPipe } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { OPTIONS, type GatewayOptions } from '../gateway-options.ts';
import { eventBodyCheck, type EventBody } from './event-body.ts';

/** The position of an accepted event in the log. */
export interface Accepted extends Appended {
  readonly eventId: EventId;
}

/** What a request asks to be accepted. */
interface Posted {
  readonly bodies: readonly EventBody[];
  /** The answer has the form of the request. */
  readonly isList: boolean;
  readonly key: string | undefined;
  readonly traceparent?: string | undefined;
}

const IN_HAND_MAX = 256;

/** Accepts events: checks them, appends them durably, then answers. What follows is decided elsewhere, and later. */
@Controller('v1/workspaces/:workspace')
export class IngestController {
  private readonly options: GatewayOptions;
  private readonly checks = {
    conversation: eventBodyCheck('conversation'),
    agent: eventBodyCheck('agent'),
    customer: eventBodyCheck('customer'),
  };
  private inHand = 0;

  constructor(@Inject(OPTIONS) options: GatewayOptions) {
    this.options = options;
  }

  @Post('conversations/:conversation/events')
  @HttpCode(202)
  async postConversationEvents(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) conversation: string,
    @Headers('idempotency-key') key: string | undefined,
    @Headers(TRACEPARENT) traceparent: string | undefined,
    @Body() body: unknown,
  ): Promise<Accepted | readonly Accepted[]> {
    const ids = { workspaceId: id<WorkspaceId>(workspace), conversationId: id<ConversationId>(conversation) };
    const posted = { bodies: this.checks.conversation(body), isList: Array.isArray(body), key, traceparent };
    return this.accept(posted, (one, defaults) =>
      eventFromJson('conversation', one, { ...ids, ...defaults }),
    );
  }

  @Post('agents/:agent/events')
  @HttpCode(202)
  async postAgentEvents(
    @Param('workspace', IdPipe) workspace: string,
    @Param('agent', IdPipe) agent: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body() body: unknown,
  ): Promise<Accepted | readonly Accepted[]> {
    const ids = { workspaceId: id<WorkspaceId>(workspace), agentId: id<AgentId>(agent) };
    const posted = { bodies: this.checks.agent(body), isList: Array.isArray(body), key };
    return this.accept(posted, (one, defaults) => eventFromJson('agent', one, { ...ids, ...defaults }));
  }

  @Post('customers/:customer/events')
  @HttpCode(202)
  async postCustomerEvents(
    @Param('workspace', IdPipe) workspace: string,
    @Param('customer', IdPipe) customer: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body() body: unknown,
  ): Promise<Accepted | readonly Accepted[]> {
    const ids = { workspaceId: id<WorkspaceId>(workspace), customerId: id<CustomerId>(customer) };
    const posted = { bodies: this.checks.customer(body), isList: Array.isArray(body), key };
    return this.accept(posted, (one, defaults) => eventFromJson('customer', one, { ...ids, ...defaults }));
  }

  private async accept(
    { bodies, isList, key, traceparent }: Posted,
    eventOf: (
      body: EventBody,
      defaults: ReturnType<typeof defaultsOf>,
    ) => DomainEvent & { readonly eventId: EventId },
  ): Promise<Accepted | readonly Accepted[]> {
    const events = bodies.map((one, index) => eventOf(one, defaultsOf(key, bodies, index)));
    if (this.inHand >= IN_HAND_MAX) {
      throw new Problem(
        'unavailable',
        `${IN_HAND_MAX} postings are being written. Send the same again later.`,
        {
          retryAfterSeconds: 1,
        },
      );
    }
    this.inHand += 1;
    try {
      const { appender, codec } = this.options;
      const records = events.map((event) => inTraceOf(traceparent, codec.outbound(event)));
      const appended = await appender.append(records);
      const accepted = events.map(({ eventId }, index): Accepted => {
        const { topic, partition, offset } = appended[index] as Appended;
        return { eventId, topic, partition, offset };
      });
      return isList ? accepted : (accepted[0] as Accepted);
    } finally {
      this.inHand -= 1;
    }
  }
}

/** Whoever posts it sees in a trace of theirs what became of it; a header of another form, or of a trace that is not kept, is left out. */
function inTraceOf(traceparent: string | undefined, record: OutboundRecord): OutboundRecord {
  const caller = readTraceparent(traceparent);
  if (caller === undefined) return record;
  return { ...record, headers: { ...record.headers, [TRACEPARENT]: traceparentOf(caller) } };
}

/** The header names the event; in a list of several, each by its index. */
function defaultsOf(key: string | undefined, bodies: readonly EventBody[], index: number) {
  const named = key === undefined || bodies.length === 1 ? key : `${key}/${index}`;
  if (named !== undefined) checkedId('Idempotency-Key', named);
  return { eventId: id<EventId>(named ?? randomUUID()), occurredAt: instant(Date.now()) };
}
