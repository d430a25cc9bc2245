import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const frenchSmallTalk: SmallTalkWords = {
  yes: 'oui ouais ouaip daccord volontiers',
  yesInTwo: 'd accord',
  no: 'non nan',
  hedge: 'mais avant d',
  greeting: 'bonjour bonsoir salut',
  closing: 'merci revoir au beaucoup parfait non rien d autre super bonne journee',
  filler: 'parler un une je veux voudrais humain personne besoin aide avec moi svp il vous plait s',
};
