import { Module } from '@nestjs/common';
import { TurnsController } from './turns.controller.ts';

@Module({ controllers: [TurnsController] })
export class ServerKafkaModule {}
