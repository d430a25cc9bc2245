import type { LanguagePack } from '../../language-pack.ts';
import { hindiLanguageNames } from './language-names.ts';
import { hindiListening } from './listening.ts';
import { hindiMail } from './mail.ts';
import { hindiNotices } from './notices.ts';
import { hindiSmallTalk } from './small-talk.ts';

export const hindi: LanguagePack = {
  language: 'hi',
  mail: hindiMail,
  languageNames: hindiLanguageNames,
  listening: hindiListening,
  contractions: [],
  smallTalk: hindiSmallTalk,
  courtesies: [
    ...['नमस्ते', 'नमस्कार', 'हैलो', 'सुप्रभात', 'कृपया', 'धन्यवाद'],
    ...['namaste', 'namaskar', 'hello', 'hi', 'please', 'dhanyavaad', 'sir', 'madam'],
  ],
  notices: hindiNotices,
  phrases: {
    waits: {
      unknown: 'कितना समय लगेगा, यह अभी हमें पता नहीं है।',
      known: 'इंतज़ार लगभग {range} मिनट का है।',
    },
  },
};
