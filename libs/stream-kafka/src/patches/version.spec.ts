import { expect, test } from 'vitest';
import { KAFKAJS_VERSION, mustBeKnownKafkajs } from './version.ts';

test('the installed kafkajs is the one that our code was written against', () => {
  expect(() => mustBeKnownKafkajs()).not.toThrow();
});

test('another version is refused, with the remedy', () => {
  expect(() => mustBeKnownKafkajs('2.3.0')).toThrow(
    new RegExp(`kafkajs 2\\.3\\.0 is installed.*npm install --save-exact kafkajs@${KAFKAJS_VERSION}`),
  );
});
