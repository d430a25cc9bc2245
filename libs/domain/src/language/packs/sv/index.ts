import type { LanguagePack } from '../../language-pack.ts';
import { swedishFacts } from './facts.ts';
import { swedishLanguageNames } from './language-names.ts';
import { swedishListening } from './listening.ts';
import { swedishMail } from './mail.ts';
import { swedishNotices } from './notices.ts';
import { swedishSmallTalk } from './small-talk.ts';

export const swedish: LanguagePack = {
  language: 'sv',
  mail: swedishMail,
  languageNames: swedishLanguageNames,
  listening: swedishListening,
  smallTalk: swedishSmallTalk,
  courtesies: [
    ...['hej', 'hejsan', 'hallå', 'tjena', 'god morgon', 'godmorgon', 'god dag', 'god kväll'],
    ...['hej på er', 'bästa *', 'snälla', 'ursäkta', 'tack'],
  ],
  facts: swedishFacts,
  notices: swedishNotices,
  phrases: {
    waits: {
      unknown: 'Vi vet inte ännu hur länge det dröjer.',
      known: 'Väntetiden är ungefär {range} min.',
    },
  },
};
