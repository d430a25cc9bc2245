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
  acknowledgedAbout: {
    bereavement:
      'Nous vous présentons nos sincères condoléances. Une personne va prendre le relais et verra cette conversation, inutile de l’expliquer à nouveau.',
    complaint:
      'Nous regrettons que vous ayez à vous plaindre. Une personne va prendre le relais et verra cette conversation.',
    fraud:
      'Nous prenons cela au sérieux. Une personne va prendre le relais et verra cette conversation. N’écrivez ici ni mot de passe ni code.',
    hardship:
      'Merci de nous en avoir parlé. Une personne va prendre le relais et verra cette conversation, inutile de l’expliquer à nouveau.',
    returning:
      'Nous voyons que ce n’est pas la première fois que vous avez besoin de nous. Une personne va prendre le relais et verra cette conversation.',
  },
  situations: {
    nobody_signed_in:
      "Personne de notre équipe n'est connecté pour le moment : nous ne pouvons pas dire combien de temps cela prendra. Votre place est gardée. Écrivez ce dont vous avez besoin : la personne qui prendra le relais le lira.",
    nobody_available:
      "Personne de notre équipe n'est disponible pour le moment. {wait} Votre place est gardée.",
    no_language: 'Personne ne parle votre langue ici pour le moment. {wait} Votre place est gardée.',
    transferred: 'Nous vous passons un autre interlocuteur, qui verra cette conversation.',
    handed_over: '{agent} prend le relais et sait de quoi vous avez parlé.',
    three_way: '{agent} nous rejoint et sait de quoi il s’agit.',
    paused:
      "{agent} doit s'occuper d'une urgence et revient vers vous dès que possible. Vous n'aurez rien à répéter.",
    nudge: 'Vous attendez toujours un conseiller, et votre place est gardée. {wait}',
    alternatives:
      "Désolé que cela prenne si longtemps. Votre place est gardée. En attendant, vous pouvez continuer avec l'assistant ou écrire ce dont vous avez besoin : la personne qui prendra le relais le lira. {wait}",
    changed: "L'attente a changé : vous êtes numéro {position} dans la file. {wait}",
    closed:
      'Nous sommes fermés et rouvrons {opens}. Votre place est gardée. Écrivez ce dont vous avez besoin : la personne qui prendra le relais le lira.',
    choices: 'Vous pouvez choisir, par le numéro ou avec vos propres mots :\n{choices}',
    contact: 'À quel numéro pouvons-nous vous appeler ?',
    callback: 'Nous vous appellerons {time}. Vous n’avez pas besoin de rester ici.',
    message:
      'Vous n’avez plus à attendre. Écrivez ce dont vous avez besoin : une personne le lira et vous répondra.',
    assistant:
      'L’assistant peut continuer à vous aider. Votre place est gardée, et une personne vous rejoindra quand ce sera votre tour.',
    called: 'Nous avons appelé sans pouvoir vous joindre. Nous rappellerons {time}.',
    consent:
      "La personne qui prend le relais verra cette conversation. Peut-elle aussi voir ce que vous avez dit de votre santé ou d'autres sujets très personnels ? Sinon, dites simplement non. Vous serez aidé dans tous les cas.",
  },
  situationsByChannel: {
    voice: {
      closed: 'Nous sommes fermés et rouvrons {opens}.',
      transferred: 'Restez en ligne : je vous passe un collègue, qui sait de quoi nous avons parlé.',
      nobody_signed_in:
        "Personne de notre équipe n'est là pour le moment : nous ne pouvons pas dire combien de temps cela prendra. Votre place est gardée.",
    },
    email: {
      closed:
        'Nous sommes fermés et rouvrons {opens}. Votre message est gardé ; la réponse viendra par e-mail.',
      nobody_signed_in:
        "Personne de notre équipe n'est là pour le moment. Votre message est gardé ; la réponse viendra par e-mail.",
      paused: '',
      transferred: 'Un collègue, qui a vos messages, vous répondra par e-mail.',
    },
  },
  danger: {
    resolved:
      "Prenez soin de vous. Si vous avez de nouveau besoin d'aide, écrivez-nous. Si une vie peut être en danger, appelez tout de suite le numéro d'urgence.",
    certain: 'Une personne en est avertie immédiatement et verra cette conversation.',
    possible:
      'Je veux être sûr que vous êtes en sécurité. Souhaitez-vous parler à une personne ? Il suffit de dire oui.',
    emergency:
      'Si une vie est peut-être en danger, ne nous attendez pas : appelez tout de suite le {number}.',
    emergencyAnywhere:
      "Si une vie est peut-être en danger, ne nous attendez pas : appelez le numéro d'urgence du lieu où vous êtes.",
    crisis:
      'Si vous pensez à vous faire du mal ou à mettre fin à vos jours, vous pouvez aussi appeler le {number}.',
    violence: "Si quelqu'un vous fait du mal ou vous menace, vous pouvez aussi appeler le {number}.",
  },
};
