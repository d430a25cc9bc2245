import type { FirstWordsOfPack } from '../../language-pack.ts';

export const dutchFirstWords: FirstWordsOfPack = {
  hello: 'Goedendag.',
  hello_name: 'Goedendag {name}.',
  here: 'Ik ben er nu voor u en heb gelezen wat u hebt geschreven.',
  safe: 'Bent u op dit moment veilig?',
  loss: 'Gecondoleerd met uw verlies.',
  sorry_wait: 'Het spijt me dat u moest wachten.',
  sorry_promise: 'Het spijt me dat we niet hebben gedaan wat u was beloofd.',
  need: 'U schreef: “{words}”.',
  tried: 'Wat u hebt geprobeerd: “{words}”.',
  by_when: 'Wanneer u het nodig hebt: “{words}”.',
  known: 'Dit heb ik al: {words}.',
  promise: 'Ik heb ook gezien wat u was beloofd.',
  colleague: 'Ik heb de notities van mijn collega.',
  something_else: 'Wat er is geprobeerd heeft niet geholpen; laten we iets anders zoeken.',
  no_repeat: 'U hoeft het niet opnieuw uit te leggen.',
  looking: 'Ik kijk er nu naar.',
  ask: 'Wat kan ik voor u doen?',
};
