export { openKafka, type Kafka } from '../../stream-kafka/src/open-kafka.ts';
