import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { english } from './index.ts';

const listener = createListener(english)!;

function certainty(rules: string, text: string): string {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? 'nothing';
}

function said(rules: string, text: string): boolean {
  return listener.assistant(tokenize(text)).some((one) => one.rules === rules);
}

describe('a request for a person in English', () => {
  it.each([
    'Might I trouble you to transfer me to a person?',
    'I should very much like to speak with someone in your complaints department',
    'put me through to whoever is in charge',
    'the page wont load get me a person',
    'why can’t I just speak to a human',
    'can’t you connect me to somebody',
    'I don’t want another link, I want a person',
    'is there a live person I can message?',
    'need 2 tlk 2 a real person asap',
    'gimme a reprsentative',
    'speak to mangaer',
    'talktoahuman',
    'agent plz 🙏',
    'person. please.',
    'Could one of your engineers look at my router with me?',
    'Please have somebody ring me back this afternoon',
    'I’d like a word with the head chef',
    'let me talk to my account manager',
    'patch me to the IT helpdesk',
    'only a human can sort this',
    'my nan would rather deal with a human than with a machine',
    'for the fifth time agent',
    'I was promised a human',
    'how many times do I have to ask for a human',
    'I would feel safer speaking to someone',
    'I keep asking for an agent and get articles',
    'Ticket 4412 is open for weeks and nobody writes. Can somebody get in touch with me?',
  ])('is certain: %s', (text) => {
    expect(certainty('request', text)).toBe('certain');
  });

  it.each([
    'agent',
    'customer service',
    'I am fed up with this chatbot',
    'I don’t want to talk to a machine',
    'how can I contact support?',
    'how do I get in touch with you?',
    'hello, is anyone there?',
    'who should I talk to about a refund?',
    'I’d rather not talk to a bot',
  ])('is possible: %s', (text) => {
    expect(certainty('request', text)).toBe('possible');
  });

  it.each([
    'I don’t need to speak with anybody, I just need the form',
    'you can keep the agent, I have solved it',
    'without having to talk to anyone, how do I cancel',
    'I’d rather sort it out myself than talk to someone',
    'an operator told me to restart it',
    'the lady from support fixed it last time',
    'I waited 40 minutes for an agent',
    'last time I wanted a human I had to wait an hour',
    'are you a real person?',
    'am I talking to ai or a real, live person',
    'tell me if you are a human',
    'when are your agents available',
    'what’s the phone number of customer service',
    'transfer 50 to another person',
    'can I give my ticket to another person',
    'I need to consult my doctor first',
    'my manager wants the report by noon',
    'I’ll reach out to support if it happens again',
    'just one person',
    'the user agent header is missing',
    'a table for two people please',
    'please call me Frank',
    'reschedule my meeting with the advisor',
    'find me directions to the restaurant',
    'put someone on the guest list',
    'send someone to fix the boiler',
    'is it possible to speak with a gent’s accent',
  ])('is none: %s', (text) => {
    expect(certainty('request', text)).toBe('nothing');
  });
});

describe('a wish to be called in English', () => {
  it.each([
    'call me back please',
    'Could somebody phone me about this?',
    'please arrange a callback for tomorrow',
    'would you mind giving my wife a call? no: give me a call',
    'get your manager to ring me',
  ])('is heard: %s', (text) => {
    expect(certainty('callBack', text)).toBe('certain');
  });
  it.each([
    'stop calling me',
    'someone called me yesterday',
    'call me Mary',
    'how much does a call to France cost',
  ])('is none: %s', (text) => {
    expect(certainty('callBack', text)).toBe('nothing');
  });
});

describe('what the assistant says in English', () => {
  it.each([
    'I’ll transfer you to an agent.',
    'A colleague will call you back within two hours.',
    'Someone will be with you shortly.',
    'Please hold while I connect you.',
    'Your request has been forwarded to our claims department.',
  ])('is a promise: %s', (text) => {
    expect(said('promise', text)).toBe(true);
  });
  it.each([
    'I can transfer you to an agent if you like.',
    'Our agents are available from 9 to 5.',
    'Unfortunately I cannot connect you with anybody.',
    'I will send you the form.',
    'Shall I connect you with an agent?',
  ])('is none: %s', (text) => {
    expect(said('promise', text)).toBe(false);
  });
  it.each([
    'Would you like to talk to a person?',
    'Shall I connect you with an agent?',
    'If you prefer, I can hand you over to a colleague.',
  ])('offers a person: %s', (text) => {
    expect(said('personOffered', text)).toBe(true);
  });
  it.each([
    'What is the name of the person on the booking?',
    'Would you like to change the address?',
    'Can I have your order number?',
  ])('offers none: %s', (text) => {
    expect(said('personOffered', text)).toBe(false);
  });
});
