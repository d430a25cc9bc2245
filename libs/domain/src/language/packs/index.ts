import type { LanguagePack } from '../language-pack.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { indonesian } from './id/index.ts';
import { italian } from './it/index.ts';
import { dutch } from './nl/index.ts';
import { portuguese } from './pt/index.ts';
import { chinese } from './zh/index.ts';
import { japanese } from './ja/index.ts';
import { korean } from './ko/index.ts';
import { arabic } from './ar/index.ts';
import { hindi } from './hi/index.ts';
import { turkish } from './tr/index.ts';
import { polish } from './pl/index.ts';
import { swedish } from './sv/index.ts';

export { english };

/** Every language we know words of; English first, because customers mix it into all others. */
export const PACKS: readonly LanguagePack[] = [
  english,
  spanish,
  french,
  german,
  italian,
  portuguese,
  dutch,
  indonesian,
  chinese,
  japanese,
  korean,
  arabic,
  hindi,
  turkish,
  polish,
  swedish,
];
