import type { FirstWordsOfPack } from '../../language-pack.ts';

export const swedishFirstWords: FirstWordsOfPack = {
  hello: 'Hej.',
  hello_name: 'Hej {name}.',
  here: 'Jag är här med dig nu och har läst det du skrev.',
  safe: 'Är du i säkerhet just nu?',
  loss: 'Jag beklagar sorgen.',
  sorry_wait: 'Jag beklagar att du har fått vänta.',
  sorry_promise: 'Jag beklagar att vi inte har gjort det du blev lovad.',
  need: 'Du skrev: ”{words}”.',
  tried: 'Det du har provat: ”{words}”.',
  by_when: 'När du behöver det: ”{words}”.',
  known: 'Det här har jag redan: {words}.',
  promise: 'Jag har också sett vad du blev lovad.',
  colleague: 'Jag har min kollegas anteckningar.',
  something_else: 'Det som har provats hjälpte inte, så låt oss hitta något annat.',
  no_repeat: 'Du behöver inte förklara det igen.',
  looking: 'Jag tittar på det nu.',
  ask: 'Vad kan jag hjälpa dig med?',
};
