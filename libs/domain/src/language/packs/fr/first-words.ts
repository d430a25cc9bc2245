import type { FirstWordsOfPack } from '../../language-pack.ts';

export const frenchFirstWords: FirstWordsOfPack = {
  hello: 'Bonjour.',
  hello_name: 'Bonjour {name}.',
  here: 'Je suis là avec vous et j’ai lu ce que vous avez écrit.',
  safe: 'Êtes-vous en sécurité en ce moment ?',
  loss: 'Je vous présente mes sincères condoléances.',
  sorry_wait: 'Je regrette que vous ayez dû attendre.',
  sorry_promise: 'Je regrette que nous n’ayons pas fait ce qui vous avait été promis.',
  need: 'Vous avez écrit : « {words} ».',
  tried: 'Ce que vous avez essayé : « {words} ».',
  by_when: 'Pour quand il vous le faut : « {words} ».',
  known: 'J’ai déjà ceci : {words}.',
  promise: 'J’ai vu aussi ce qui vous a été promis.',
  colleague: 'J’ai les notes de la personne qui vous a déjà répondu.',
  something_else: 'Ce qui a été essayé n’a pas aidé ; cherchons autre chose.',
  no_repeat: 'Inutile de l’expliquer à nouveau.',
  looking: 'Je regarde cela maintenant.',
  ask: 'Que puis-je faire pour vous ?',
};
