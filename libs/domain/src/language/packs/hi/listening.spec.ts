import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { hindi } from './index.ts';

const requests = (text: string) =>
  createListener(hindi)!
    .customer(tokenize(text))
    .map(({ certainty }) => certainty);

describe('a request for a person', () => {
  it.each(['मुझे मैनेजर से बात करनी है', 'mujhe kisi agent se baat karni hai', 'इंसान चाहिए'])(
    'is heard: %s',
    (text) => {
      expect(requests(text)).toEqual(['certain']);
    },
  );
  it.each(['मैनेजर से बात नहीं करनी है', 'mera order kab aayega'])('is none: %s', (text) => {
    expect(requests(text)).toEqual([]);
  });
});
