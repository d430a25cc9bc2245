import type { ChoiceTalkWords } from '../../language-pack.ts';

export const frenchChoiceTalk: ChoiceTalkWords = {
  callback: [
    'appelez moi',
    'appelle moi',
    'rappelez moi',
    'rappelle moi',
    'être rappelé',
    'être rappelée',
    'un rappel',
    'un appel',
    'me rappeler',
    'm appeler',
  ],
  message: ['laisser un message', 'je laisse un message', 'un message', 'message', 'je vais écrire'],
  assistant: ['avec l assistant', 'l assistant', 'avec le bot', 'continuer avec le bot'],
  wait: [
    'continuer d attendre',
    'j attends',
    'je patiente',
    'je vais attendre',
    'attendre',
    'je préfère attendre',
  ],
  numbers: [
    'un une premier première',
    'deux deuxième second seconde',
    'trois troisième',
    'quatre quatrième',
    'cinq cinquième',
    'six sixième',
  ],
  besideNumber: 'option numéro le la s il vous plaît je veux prends choisis svp',
  not: 'pas ne jamais aucun mauvais erreur supprimez',
};
