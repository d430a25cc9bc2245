import { describe, expect, it } from 'vitest';
import { asksOf } from './public-asks.ts';

describe('lines of public sets that ask for a person', () => {
  it('are known however their letters and outer blanks are written', () => {
    expect(asksOf(' Who do I call to activate my new card? ')).toBe('whom');
    expect(asksOf('I NEED TO TALK TO SOMEONE ON THE PHONE')).toBe('person');
  });
  it('are none where only the words are alike', () => {
    expect(asksOf('do i have to talk to someone to close an account or can i in the app')).toBeNull();
    expect(asksOf('i want to talk to sarah')).toBeNull();
  });
});
