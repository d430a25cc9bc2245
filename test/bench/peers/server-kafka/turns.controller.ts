import { Controller, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { readAssignment } from '../candidate.ts';
import { decide, escalated, heard, newConversation, type Conversation } from '../job.ts';
import { decodeTurn, encodeEscalation } from '../wire.ts';

const { brokers, topicPrefix, input, output, application } = readAssignment();

@Controller()
export class TurnsController implements OnModuleInit, OnModuleDestroy {
  private readonly conversations = new Map<string, Conversation>();
  private readonly producer: Producer = new Kafka({
    clientId: application,
    brokers: [...brokers],
    logLevel: logLevel.WARN,
  }).producer();

  onModuleInit(): Promise<void> {
    return this.producer.connect();
  }

  onModuleDestroy(): Promise<void> {
    return this.producer.disconnect();
  }

  @EventPattern<Record<string, Buffer>>(topicPrefix + input)
  async turn(@Payload() value: Buffer): Promise<void> {
    const turn = decodeTurn(value);
    let conversation = this.conversations.get(turn.conversationId);
    if (conversation === undefined) {
      this.conversations.set(turn.conversationId, (conversation = newConversation()));
    }
    const escalation = decide(conversation, turn);
    heard(conversation, turn);
    if (escalation === undefined) return;
    escalated(conversation);
    await this.producer.send({
      topic: topicPrefix + output,
      messages: [{ key: escalation.conversationId, value: encodeEscalation(escalation) }],
    });
  }
}
