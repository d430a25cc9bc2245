import { hearsThoseWhoWait } from '../waiting-words.fixture.ts';

hearsThoseWhoWait('fr', {
  howLong: ['combien de temps dois-je attendre ?', 'bonjour, encore longtemps', 'suis-je le prochain ?'],
  neverMind: [
    'laissez tomber',
    "j'ai trouvé, merci",
    'Problème résolu, merci beaucoup. Au revoir',
    'ce n’est plus la peine',
    'tant pis, merci quand même',
  ],
  picks: {
    callback: [
      'je préfère être rappelé',
      'un rappel svp',
      'rappelez-moi au 06 12 34 56 78',
      "j'aimerais être rappelée",
    ],
    message: ['je laisse un message', 'je voudrais laisser un message'],
    assistant: ["avec l'assistant s'il vous plaît", 'continuer avec le bot'],
    wait: ["j'attends", 'je préfère attendre', 'je vais attendre, merci'],
  },
  numbers: [
    ['le premier', 1],
    ['option deux svp', 2],
  ],
  none: [
    "c'est bon",
    "ok c'est bon",
    "d'accord, c'est bon",
    "j'ai trouvé rien d'autre",
    'rien, tant pis pour votre aide',
    "c'est bon pour bientôt",
    "c'est résolu ?",
    'je ne veux plus attendre',
    "l'assistant est nul",
    "je déteste l'assistant",
    "tout sauf l'assistant",
    "personne ne veut m'appeler",
    'pourquoi pas un appel',
    'vous deviez me rappeler hier',
    "j'ai déjà envoyé un message",
    'un message ?',
    'je ne peux pas attendre',
  ],
});
