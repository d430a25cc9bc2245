import type { LanguagePack } from '../../language-pack.ts';
import { portugueseFacts } from './facts.ts';
import { listening } from './listening.ts';
import { portugueseNotices } from './notices.ts';
import { portuguesePhrases } from './phrases.ts';
import { portugueseSmallTalk } from './small-talk.ts';

export const portuguese: LanguagePack = {
  language: 'pt',
  contractions: [],
  listening,
  smallTalk: portugueseSmallTalk,
  courtesies: [
    ...[
      'olá',
      'ola',
      'oi',
      'bom dia',
      'boa tarde',
      'boa noite',
      'por favor',
      'se faz favor',
      'por gentileza',
    ],
    ...['com licença', 'desculpe', 'tudo bem'],
  ],
  facts: portugueseFacts,
  notices: portugueseNotices,
  phrases: portuguesePhrases,
};
