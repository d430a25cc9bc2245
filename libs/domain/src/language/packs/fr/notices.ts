import type { NoticeWords } from '../../language-pack.ts';

export const frenchNotices: NoticeWords = {
  texts: {
    offer: 'Souhaitez-vous parler à une personne ? Il suffit de dire oui.',
    acknowledged: 'Une personne va prendre le relais. Elle verra cette conversation, inutile de répéter.',
    queued: 'Tout le monde est occupé pour le moment. {wait}',
    agent_joined: '{agent} est là et peut voir cette conversation.',
    requeued: "Votre place est gardée. Nous cherchons quelqu'un d'autre pour vous.",
    returned_to_assistant: "L'assistant reprend la conversation. Demandez une personne quand vous voulez.",
    resolved: 'Merci de nous avoir contactés.',
  },
  acknowledgedFor: {
    assistant_silent:
      "Désolé, l'assistant ne répond pas. Une personne va prendre le relais et verra cette conversation.",
    assistant_failed:
      "Désolé, l'assistant ne peut pas vous aider. Une personne va prendre le relais et verra cette conversation.",
  },
};
