// A Nest microservice on the transport that comes with Nest: one handler, one event at a time, nothing promised.
import 'reflect-metadata';
import '../harness/decorators.ts';
import { NestFactory } from '@nestjs/core';
import { Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { readAssignment } from '../candidate.ts';

const { brokers, topicPrefix, application } = readAssignment();
const { ServerKafkaModule } = await import('./server-kafka.module.ts');
const service = await NestFactory.createMicroservice<MicroserviceOptions>(ServerKafkaModule, {
  logger: ['error', 'warn'],
  transport: Transport.KAFKA,
  options: {
    client: { clientId: application, brokers: [...brokers] },
    consumer: { groupId: topicPrefix + application },
    subscribe: { fromBeginning: true },
    run: { partitionsConsumedConcurrently: 4 },
    parser: { keepBinary: true },
  },
});
service.enableShutdownHooks();
await service.listen();
