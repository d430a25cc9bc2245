import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { polish } from './index.ts';

const listener = createListener(polish)!;

function heard(text: string, rules: string): string | null {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? null;
}

describe('a request for a person', () => {
  it.each([
    'Chcę porozmawiać z konsultantem',
    'proszę połączyć mnie z człowiekiem',
    'dajcie mi kierownika',
    'czy ktoś może do mnie oddzwonić',
    'człowiek!!!',
    'nie mogę się połączyć z konsultantem',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });
  it.each([
    'nie chcę rozmawiać z konsultantem',
    'wczoraj rozmawiałem z konsultantem',
    'pokój dla jednej osoby',
    'nie dzwońcie do mnie',
    'jak połączyć telefon z telewizorem',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('topics', () => {
  it.each([
    ['safety', 'nie chcę już żyć'],
    ['medical', 'mama nie oddycha'],
    ['violence', 'mąż mnie bije'],
    ['legal', 'spotkamy się w sądzie'],
    ['complaint', 'chcę złożyć skargę'],
    ['fraud', 'zostałam oszukana'],
  ])('is certain, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
});
